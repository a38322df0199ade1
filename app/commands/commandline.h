// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/console.h"
#include "app/translations.h"

#include <QCommandLineParser>
#include <QStringList>

namespace juzhen {

class Error;

/// Reads the arguments of the program, runs the command they name, and turns what goes wrong into
/// one sentence and an exit code. Owned by main().
class CommandLine
{
public:
    /// Makes the commands, with their texts in the language of the moment.
    using CommandList = QList<Command> (*)();

    /// @p arguments without the program's name.
    CommandLine(QStringList arguments, CommandList commands);

    /// Whether the first word is one of the commands.
    [[nodiscard]] bool namesCommand() const { return m_command >= 0; }

    /// Whether the program with the window is asked for: no command, or one that draws.
    [[nodiscard]] bool needsWindow() const;

    /// The register named for the window; empty: none.
    [[nodiscard]] QString location() const;

    /// Runs the command, the help or the version; returns the exit code.
    [[nodiscard]] int run();

    /// Says that the program with the window isn't installed.
    [[nodiscard]] int refuseWindow();

    /// Says that there is no display to open the window on.
    [[nodiscard]] int refuseDisplay();

private:
    void findCommand();
    [[nodiscard]] bool asksForHelp() const;
    void useLanguage();
    [[nodiscard]] QList<QCommandLineOption> options(const Command* command) const;
    [[nodiscard]] ExitCode runCommand(const Command& command);
    [[nodiscard]] ExitCode work(const Command& command, const QCommandLineParser& parser);
    [[nodiscard]] ExitCode complain(const Error& error);
    [[nodiscard]] ExitCode complain(const QString& sentence);
    void showHelp(const Command* command);
    void checkUse(const QCommandLineParser& parser, const Command* command) const;

    QStringList m_arguments;
    CommandList m_list;
    QList<Command> m_commands;
    int m_command = -1;  ///< position among the commands
    QString m_firstWord; ///< the first argument that is no option nor the value of one
    Translations m_translations;
    QString m_language;
    Console m_console;
};

} // namespace juzhen
