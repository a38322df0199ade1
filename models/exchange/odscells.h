// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetwriter.h"

#include <QByteArray>

namespace juzhen {

/// Adds a filled cell of an OpenDocument sheet as XML, in the style called @p style if it is a text
/// (null: in none). Days are in the style "d". A line break is a plain one; control characters,
/// which XML has no place for, are left out.
void appendOdsCell(QByteArray& xml, const OutCell& cell, const char* style);

/// Adds @p count empty cells; nothing for 0.
void appendEmptyOdsCells(QByteArray& xml, int count);

} // namespace juzhen
