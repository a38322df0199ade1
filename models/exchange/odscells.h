// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetwriter.h"

#include <QByteArray>

namespace juzhen {

/// A cell of an OpenDocument sheet as XML, in the style called @p style if it is a text (null: in
/// none). Days are in the style "d". A line break is a plain one; control characters, which XML has
/// no place for, are left out.
[[nodiscard]] QByteArray odsCell(const OutCell& cell, const char* style);

} // namespace juzhen
