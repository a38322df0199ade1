// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

namespace juzhen {

namespace {

Q_LOGGING_CATEGORY(translationLog, "juzhen.app.translations")

/// Words of Qt's file dialog that Qt's own Chinese catalogue lacks. Standing here, they are
/// collected into ours, where Qt looks for them first.
[[maybe_unused]] constexpr const char* qtWords[] = {
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")};

} // namespace

Translations::~Translations()
{
    if (!m_language.isEmpty()) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

bool Translations::use(const QString& language)
{
    if (!m_language.isEmpty()) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }
    m_language = language;
    QLocale::setDefault(QLocale(language));

    // By exact file name: searched by locale, "zh" would not find Qt's zh_CN. English needs no file
    // of Qt's, but one of ours for its plurals.
    const bool own = m_own.load(QStringLiteral(":/translations/juzhen_%1.qm").arg(language));
    const bool qt =
        m_qt.load(QStringLiteral("%1/qtbase_%2.qm")
                      .arg(QLibraryInfo::path(QLibraryInfo::TranslationsPath), language));
    if (own) {
        QCoreApplication::installTranslator(&m_own);
    }
    if (qt) {
        QCoreApplication::installTranslator(&m_qt);
    }
    const bool complete = own && (qt || language == QStringLiteral("en"));
    if (!complete) {
        qCWarning(translationLog) << "Words are missing for" << language;
    }
    return complete;
}

} // namespace juzhen
