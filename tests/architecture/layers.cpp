// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace juzhen {

namespace {

/// What a layer may include besides its own headers. `*` stands for everything.
struct Rule
{
    const char* layer;
    const char* projectHeaders; ///< layers, or single headers, separated by blanks
    const char* qtModules;
};

constexpr Rule rules[] = {
    {"app", "*", "*"},
    {"ui",
     "models/itemmodels models/exchange models/reports models/tasks models/stores models/text "
     "models/settings models/domain",
     "QtCore QtGui QtWidgets QtCharts QtSvg QtSvgWidgets QtPrintSupport QtConcurrent"},
    {"models/itemmodels", "models/stores models/tasks models/text models/domain",
     "QtCore QtGui QtConcurrent"},
    {"models/exchange", "models/stores models/tasks models/text models/domain",
     "QtCore QtConcurrent"},
    {"models/reports", "models/text models/domain", "QtCore QtGui QtPrintSupport"},
    {"models/stores", "models/db models/domain", "QtCore"},
    {"models/text", "models/domain", "QtCore"},
    {"models/db", "models/domain/error.h", "QtCore QtSql"},
    {"models/tasks", "models/domain/error.h", "QtCore QtConcurrent"},
    {"models/domain", "", "QtCore"},
    {"models/settings", "", "QtCore"},
};

/// Above the stores nobody sees the database, not even through a header of the stores.
constexpr const char* aboveStores[] = {"ui", "models/itemmodels", "models/exchange",
                                       "models/reports"};

const Rule* ruleFor(const QString& layer)
{
    for (const Rule& rule : rules) {
        if (layer == QLatin1String(rule.layer)) {
            return &rule;
        }
    }
    return nullptr;
}

bool allows(const char* list, const QString& name)
{
    const QString all = QString::fromLatin1(list);
    return all == u"*" || all.split(u' ').contains(name);
}

bool isAboveStores(const QString& layer)
{
    for (const char* name : aboveStores) {
        if (layer == QLatin1String(name)) {
            return true;
        }
    }
    return false;
}

QHash<QString, QString> qtModules()
{
    QHash<QString, QString> modules;
    const QDir top(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : top.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        for (const QString& header : QDir(top.filePath(module)).entryList(QDir::Files)) {
            modules.insert(header, module);
        }
    }
    return modules;
}

} // namespace

QString layerOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.constFirst() == u"models" && parts.size() > 2) {
        return parts.at(0) + u'/' + parts.at(1);
    }
    const bool isLayer = parts.constFirst() == u"ui" || parts.constFirst() == u"app";
    return isLayer ? parts.constFirst() : QString();
}

Layers::Layers(const QList<SourceFile>& files)
    : m_qtModules(qtModules())
{
    for (const SourceFile& file : files) {
        m_files.insert(file.path, file);
    }
}

QList<Layers::Include> Layers::includes(const SourceFile& file)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+))"));
    QList<Include> found;
    const QStringList lines = codeLines(file, Strings::Keep);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines.at(i));
        if (match.hasMatch()) {
            found << Include{match.captured(2), i, match.captured(1) == u"\""};
        }
    }
    return found;
}

QStringList Layers::violations(const SourceFile& file) const
{
    const QString layer = layerOf(file.path);
    QStringList found;
    for (const Include& include : includes(file)) {
        QString reason = include.quoted ? projectViolation(file, include.name)
                                        : systemViolation(layer, include.name);
        if (reason.isEmpty() && include.quoted && isAboveStores(layer)) {
            QSet<QString> seen;
            const QString path = pathToDb(include.name, seen);
            reason = path.isEmpty()
                         ? QString()
                         : QStringLiteral("%1 reaches the database: %2").arg(layer, path);
        }
        if (!reason.isEmpty()) {
            found << at(file, include.line, reason);
        }
    }
    return found;
}

QString Layers::projectViolation(const SourceFile& file, const QString& included) const
{
    const QString ownFolder = file.path.section(u'/', 0, -2);
    if (!m_files.contains(included)) {
        const QString beside = QDir::cleanPath(ownFolder + u'/' + included);
        return m_files.contains(beside)
                   ? QStringLiteral("include it from the top folder: \"%1\"").arg(beside)
                   : QString(); // made while building, such as a .moc file
    }
    const QString layer = layerOf(file.path);
    const QString other = layerOf(included);
    const Rule* rule = ruleFor(layer);
    if (rule == nullptr) {
        return layer.isEmpty()
                   ? QString()
                   : QStringLiteral("the table of layers has no rule for %1").arg(layer);
    }
    if (layer == other || allows(rule->projectHeaders, other)
        || allows(rule->projectHeaders, included)) {
        return {};
    }
    return QStringLiteral("%1 may not include %2; it may include: %3")
        .arg(layer, included, QString::fromLatin1(rule->projectHeaders));
}

QString Layers::systemViolation(const QString& layer, const QString& included) const
{
    static const QStringList engines = {QStringLiteral("sqlite3.h"), QStringLiteral("libpq-fe.h")};
    const Rule* rule = ruleFor(layer);
    if (rule == nullptr) {
        return {};
    }
    if (engines.contains(included) && layer != u"models/db") {
        return QStringLiteral("only models/db may include %1").arg(included);
    }
    const QString module = included.startsWith(QLatin1String("Qt")) && included.contains(u'/')
                               ? included.section(u'/', 0, 0)
                               : m_qtModules.value(included);
    if (module.isEmpty() || allows(rule->qtModules, module)) {
        return {};
    }
    return QStringLiteral("%1 may not include <%2> of %3; it may use: %4")
        .arg(layer, included, module, QString::fromLatin1(rule->qtModules));
}

QString Layers::pathToDb(const QString& header, QSet<QString>& seen) const
{
    if (layerOf(header) == u"models/db") {
        return header;
    }
    if (seen.contains(header) || !m_files.contains(header)) {
        return {};
    }
    seen.insert(header);
    for (const Include& include : includes(m_files.value(header))) {
        const QString path = include.quoted ? pathToDb(include.name, seen) : QString();
        if (!path.isEmpty()) {
            return header + u" → " + path;
        }
    }
    return {};
}

} // namespace juzhen
