// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcefile.h"

namespace juzhen {

/// "path:1: …" when the file's first lines don't name the licence; for code that is the first line.
QStringList licenceViolations(const SourceFile& file);

/// Colours written into code. They stand in ui/theme only; elsewhere the palette says the colour.
/// Reports may say black and white: paper has no palette.
QStringList colourViolations(const SourceFile& file);

/// Display sentences in a layer that has none: the words are made in models/text and above.
QStringList sentenceViolations(const SourceFile& file);

/// A function as the formatter lays it out: the brace opens on a line of its own and closes at the
/// same depth.
struct FunctionSize
{
    QString signature; ///< its first line
    qsizetype firstLine = 0;
    qsizetype lines = 0; ///< from the signature to the closing brace
};

QList<FunctionSize> functionSizes(const SourceFile& file);

/// What a file has to say about its size: `wishes` are printed, `faults` fail the test.
struct SizeReport
{
    QStringList wishes;
    QStringList faults;
};

/// Wishes: headers up to 150 lines, sources up to 400, functions up to 60. Faults: files over 600
/// lines, functions over 100. The tables of a test's `…_data()` functions may be of any length.
SizeReport checkSizes(const SourceFile& file);

} // namespace juzhen
