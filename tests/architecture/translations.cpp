// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translations.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <stdexcept>

namespace juzhen {

namespace {

/// Names that are the same in Chinese.
const QStringList& sameInChinese()
{
    static const QStringList names = {QStringLiteral("PDF"),        QStringLiteral("CSV"),
                                      QStringLiteral("PostgreSQL"), QStringLiteral("GB18030"),
                                      QStringLiteral("UTF-8"),      QStringLiteral("English"),
                                      QStringLiteral("Excel"),      QStringLiteral("SQLite")};
    return names;
}

bool hasChinese(const QString& text)
{
    static const QRegularExpression han(QStringLiteral(R"(\p{Han})"));
    return han.match(text).hasMatch();
}

/// Whether there is anything to translate once markup and place markers are gone.
bool hasWords(QString text)
{
    static const QRegularExpression noWords(QStringLiteral(R"(%(L?\d+|n)|<[^>]*>|&\w+;)"));
    static const QRegularExpression letters(QStringLiteral(R"(\p{L}{2})"));
    return letters.match(text.remove(noWords)).hasMatch();
}

QStringList markers(const QString& text, bool withCount)
{
    static const QRegularExpression marker(QStringLiteral(R"(%(L?\d{1,2}|L?n))"));
    QStringList found;
    auto matches = marker.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured().remove(u'L');
        if (withCount || name != u"%n") {
            found << name;
        }
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

TranslationEntry readMessage(QXmlStreamReader& xml, const QString& context)
{
    TranslationEntry entry;
    entry.context = context;
    entry.line = static_cast<int>(xml.lineNumber());
    entry.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == u"location" && entry.place.isEmpty()) {
            entry.place = xml.attributes().value(QLatin1String("filename")).toString() + u':'
                          + xml.attributes().value(QLatin1String("line")).toString();
            xml.skipCurrentElement();
        } else if (name == u"source") {
            entry.source = xml.readElementText();
        } else if (name == u"comment") {
            entry.comment = xml.readElementText();
        } else if (name == u"translation") {
            entry.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!entry.plural) {
                entry.texts << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                entry.texts << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

} // namespace

QList<TranslationEntry> readTranslations(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error(qPrintable(path + u" can't be read"));
    }
    QXmlStreamReader xml(&file);
    QList<TranslationEntry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entries << readMessage(xml, context);
        }
    }
    if (xml.hasError()) {
        throw std::runtime_error(qPrintable(
            QStringLiteral("%1:%2: %3").arg(path).arg(xml.lineNumber()).arg(xml.errorString())));
    }
    return entries;
}

QString entryFault(const TranslationEntry& entry, const QString& language)
{
    if (!entry.state.isEmpty()) {
        return entry.state;
    }
    if (hasChinese(entry.source)) {
        return QStringLiteral("the source text is not English");
    }
    for (const QString& text : entry.texts) {
        const bool last = &text == &entry.texts.constLast();
        const bool withCount = last || language != u"en";
        if (text.trimmed().isEmpty()) {
            return QStringLiteral("empty");
        }
        if (markers(entry.source, withCount) != markers(text, withCount)) {
            return QStringLiteral("the place markers differ: %1").arg(text);
        }
        if (language == u"zh_CN" && hasWords(entry.source) && !hasChinese(text)
            && !sameInChinese().contains(entry.source)) {
            return QStringLiteral("no Chinese in it: %1").arg(text);
        }
    }
    return {};
}

} // namespace juzhen
