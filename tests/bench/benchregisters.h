// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace juzhen {

/// Made-up registers of the sizes the benches need, made once and kept in the build folder, and the
/// programs that work on them.

/// @p accounts accounts with @p quarters inspected quarters. Aborts the bench when it can't be
/// made.
[[nodiscard]] QString sampleRegister(int accounts, int quarters);

/// The register of 100,000 accounts with its accounts ten times over.
[[nodiscard]] QString millionRegister();

/// A copy of the empty register under @p name in the bench's folder; one that stood there before is
/// replaced.
[[nodiscard]] QString emptyRegister(const QString& name);

/// A path in the bench's folder.
[[nodiscard]] QString benchPath(const QString& name);

/// The environment of a person who starts the program for the first time, without a display.
[[nodiscard]] QProcessEnvironment benchEnvironment();

/// Runs a program to its end and returns what it printed. Aborts the bench when it can't be started
/// or ends with a code above @p mostCode.
QByteArray runProgram(const QString& program,
                      const QStringList& arguments,
                      int mostCode = 0,
                      const QByteArray& input = {});

/// Runs `juzhen`.
QByteArray runJuzhen(const QStringList& arguments, int mostCode = 0);

} // namespace juzhen
