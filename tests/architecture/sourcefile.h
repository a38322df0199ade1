// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace juzhen {

/// One text file of the project as the architecture tests look at it. Owned by the test that read
/// it; a test may also make one from a few lines to try a rule on.
struct SourceFile
{
    QString path; ///< from the top folder, for example ui/mainwindow.cpp
    QStringList lines;

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }

    [[nodiscard]] bool isCpp() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
};

/// Every file below these folders (given from the top folder) whose name ends with one of
/// @p endings, in the order of their paths. Folders that don't exist count as empty.
QList<SourceFile> readSources(const QStringList& folders, const QStringList& endings);

/// The text of one file from the top folder; a file that can't be read fails as an empty one.
SourceFile readSource(const QString& path);

enum class Strings
{
    Keep,
    Drop
};

/// The lines of C++ code without comments, and without what stands inside strings and character
/// literals when asked so. Line numbers stay as they were.
QStringList codeLines(const SourceFile& file, Strings strings);

/// "path:line: message", the form every editor can jump to; @p index counts from 0.
QString at(const SourceFile& file, qsizetype index, const QString& message);

/// Prints every complaint, since a test's own message is cut short, and says how many there were.
QByteArray printed(const QStringList& complaints);

} // namespace juzhen
