// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

namespace juzhen {

/// Ids of records that an import is going to create: they stand for the real ones until the import
/// is written. Register ids never come near them.
template <class Record>
[[nodiscard]] constexpr Id<Record> pendingId(qsizetype index)
{
    return Id<Record>((qint64{1} << 62) + index);
}

template <class Record>
[[nodiscard]] constexpr bool isPending(Id<Record> id)
{
    return id.value() >= (qint64{1} << 62);
}

/// The index behind a pending id.
template <class Record>
[[nodiscard]] constexpr qsizetype pendingIndex(Id<Record> id)
{
    return static_cast<qsizetype>(id.value() - (qint64{1} << 62));
}

} // namespace juzhen
