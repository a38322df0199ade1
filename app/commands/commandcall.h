// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/console.h"
#include "app/translations.h"
#include "models/domain/clock.h"
#include "models/domain/month.h"
#include "models/stores/session.h"
#include "models/text/wordbook.h"

#include <QCommandLineParser>

#include <memory>

namespace juzhen {

/// A use of the command line that makes no sense, with the sentence that says so.
struct WrongUse
{
    QString sentence;
};

/// One call of a command: what was asked for, and where the answer goes. Owned by the CommandLine.
class CommandCall
{
public:
    CommandCall(const QCommandLineParser& parser, Console& console, Translations& translations);

    [[nodiscard]] Console& console() const { return m_console; }

    /// "zh_CN" or "en".
    [[nodiscard]] const QString& language() const { return m_language; }

    /// The words in use, for a command that shows more than one language.
    [[nodiscard]] Translations& translations() const { return m_translations; }

    [[nodiscard]] bool isChinese() const { return m_language != QLatin1String("en"); }

    /// The word at @p position after the command's name.
    [[nodiscard]] QString word(int position) const;

    [[nodiscard]] bool isSet(const char* option) const;
    [[nodiscard]] QString value(const char* option) const;

    /// The whole number of an option, @p fallback without it. Throws WrongUse outside the range.
    [[nodiscard]] int number(const char* option, int fallback, int least, int most) const;

    /// The quarter a text names. Throws WrongUse.
    [[nodiscard]] Quarter quarter(const QString& text) const;

    /// The month a text names. Throws WrongUse.
    [[nodiscard]] Month month(const QString& text) const;

    [[nodiscard]] bool wantsJson() const { return isSet("json"); }

    /// The computer's clock, or the one that stands on the day of --at.
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    /// The register named by --database, else the user's own.
    [[nodiscard]] QString location() const;

    /// Whether the register is kept by a server.
    [[nodiscard]] bool isOnServer() const;

    /// Whether the register is a file that isn't there.
    [[nodiscard]] bool isMissing() const;

    /// Opens the register for reading only: it may lie on a read-only disk. One of an earlier
    /// version is brought up to date first, which needs the right to write.
    [[nodiscard]] std::unique_ptr<Session> openForReading() const;

    /// Opens the register, or the file @p instead in its place, for writing; makes it where there
    /// is none.
    [[nodiscard]] std::unique_ptr<Session> openOrCreate(const QString& instead = {}) const;

    [[nodiscard]] SessionSource source() const;

    /// The words of the register's code tables in the language of the call.
    [[nodiscard]] WordBook words(Session& session) const;

private:
    void upgrade() const;

    const QCommandLineParser& m_parser;
    Console& m_console;
    Translations& m_translations;
    const QString m_language;
    std::unique_ptr<Clock> m_clock;
};

} // namespace juzhen
