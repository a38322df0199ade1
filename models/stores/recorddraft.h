// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantList>

namespace juzhen {

/// A new record readied for its table: made on any thread, so that an import can ready the next
/// records while it writes these.
template <class Record>
struct RecordDraft
{
    Record record;
    QVariantList values; ///< of the columns and of the derived columns, in their order
    QByteArray fields;   ///< the entry of the log: field → [null, value]
};

} // namespace juzhen
