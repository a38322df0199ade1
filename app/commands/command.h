// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace juzhen {

class CommandCall;

/// How a command ends; the exit code of the program.
enum class ExitCode
{
    Done = 0,
    Findings = 1, ///< the rules found something, or rows were rejected
    WrongUse = 2,
    Broken = 3 ///< an input or the register can't be used
};

/// One command of the command line, as it is listed, parsed and run. A value; see commands.h.
struct Command
{
    QString name;
    QString words; ///< what follows the name, as the help shows it: "FILE"
    QString summary;
    QList<QCommandLineOption> options = {};
    int wordCount = 0; ///< words that must follow, no more and no fewer
    bool givesJson = false;
    bool takesDate = false;
    ExitCode (*run)(CommandCall&) = nullptr; ///< null: the program with the window runs it
};

} // namespace juzhen
