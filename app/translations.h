// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace juzhen {

/// The words of the present language: the program's own and Qt's (standard buttons, file and print
/// dialogs). Owned by the Application.
class Translations
{
public:
    Translations() = default;
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;
    ~Translations();

    /// Puts @p language ("zh_CN" or "en") in the place of the one before, and makes it the locale
    /// of numbers and dates. False, with a warning in the log, when words are missing.
    bool use(const QString& language);

    [[nodiscard]] const QString& language() const { return m_language; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
};

} // namespace juzhen
