// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"

namespace juzhen {

/// What a file is, by its content. Throws Error: NotFound, NotReadable, NotASpreadsheet (the
/// detail says what it is instead, when that can be told), Truncated, Encrypted.
[[nodiscard]] FileFormat detectFormat(const QString& path, const ReadLimits& limits);

} // namespace juzhen
