// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importlook.h"

namespace juzhen {

namespace {

constexpr int headRows = 60;

} // namespace

ImportLook ImportLook::at(ImportOptions options, bool keepSheet, Progress& progress)
{
    ImportLook look;
    if (keepSheet && options.sheet >= 0) {
        chooseSheet(options, options.sheet, progress);
    } else {
        options = suggestImport(options.kind, options.path, progress, options.reading);
    }
    const auto reader = openSheetReader(options.path, options.reading);
    look.sheets = reader->sheets();
    look.format = reader->format();
    look.encoding = reader->encoding();
    look.head = readHead(*reader, options.sheet, headRows, progress);
    look.merges = reader->merges(options.sheet, progress);
    look.options = options;
    return look;
}

} // namespace juzhen
