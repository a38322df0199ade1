// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace juzhen {

/// How much a spreadsheet may make the program read before it is refused with Error(TooLarge).
/// The defaults admit everything that a spreadsheet program can write by hand; a file beyond them
/// is damaged or made to exhaust the machine. Tests use smaller ones.
struct ReadLimits
{
    int rows = 1'048'576;
    int columns = 16'384;                       ///< cells in one row
    int keptColumns = 512;                      ///< cells further right are left out
    int cellText = 32'767;                      ///< UTF-16 units in one cell
    qint64 cells = 40'000'000;                  ///< in one sheet
    qint64 unpackedBytes = qint64{2} << 30;     ///< of one part of a zipped workbook
    qint64 unpackRatio = 200;                   ///< unpacked / packed …
    qint64 ratioFloor = qint64{16} << 20;       ///< … once more than this is unpacked
    qint64 sharedTextBytes = qint64{400} << 20; ///< memory of an xlsx file's shared strings
    qint64 metadataBytes = qint64{64} << 20;    ///< workbook, relationships, styles, manifest
    qint64 legacyFileBytes = qint64{256} << 20; ///< an .xls file
    int merges = 200'000;                       ///< further merged ranges are left out
    int sheets = 4'096;
    int xmlDepth = 256;
};

} // namespace juzhen
