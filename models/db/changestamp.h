// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace juzhen {

/// What a register file stands at, as one connection sees it; another value once anybody has
/// written. See Database::changeStamp().
struct ChangeStamp
{
    qint64 others = 0; ///< changes with every commit of another connection
    qint64 own = 0;    ///< rows that this connection has written

    bool operator==(const ChangeStamp&) const = default;
};

} // namespace juzhen
