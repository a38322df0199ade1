// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace juzhen {

/// What a column that shares a table's width asks for; lengths in layout units.
struct ColumnWish
{
    double share = 1; ///< above 0: of the width, in proportion to the others
    double least = 0; ///< it is never narrower, though the table become too wide
    double most = 0;  ///< wider than this is of no use to it: its content stands on one line
};

/// How columns share @p room: in proportion to their shares, but none narrower than its least, and
/// none wider than its most as long as another one can use the room. What nobody can use is shared
/// by all. The sum is @p room, or that of the least widths where these need more.
[[nodiscard]] QList<double> shareWidth(double room, const QList<ColumnWish>& wishes);

} // namespace juzhen
