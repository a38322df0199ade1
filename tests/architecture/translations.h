// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace juzhen {

/// One entry of a translation file as the tests look at it.
struct TranslationEntry
{
    QString context;
    QString source;
    QString comment;
    QStringList texts; ///< one, or one for each plural form
    QString state;     ///< "", "unfinished", "vanished" or "obsolete"
    QString place;     ///< "path:line" of its first use in the code, when known
    int line = 0;      ///< in the translation file
    bool plural = false;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

/// Reads a .ts file; a broken one throws a std::runtime_error with the place.
QList<TranslationEntry> readTranslations(const QString& path);

/// What is wrong with one entry by itself; empty when nothing is. @p language is "zh_CN" or "en":
/// Chinese needs Chinese in every text, English may leave %n out of the singular.
QString entryFault(const TranslationEntry& entry, const QString& language);

} // namespace juzhen
