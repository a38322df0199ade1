// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "models/stores/tables.h"
#include "models/text/changewords.h"

namespace juzhen {

/// The fields in which two states of a record differ, in words and in the order of its table: what
/// the preview of an import shows.
template <class Record>
[[nodiscard]] QList<ImportChange>
changesBetween(const Record& before, const Record& after, const ChangeWords& words)
{
    const auto& table = tableOf<Record>();
    QList<ImportChange> changes;
    for (const auto& column : table.columns) {
        const QVariant oldValue = column.read(before);
        const QVariant newValue = column.read(after);
        if (oldValue != newValue) {
            const QString name = QString::fromLatin1(column.name);
            changes.append({name, words.value(table.kind, name, oldValue),
                            words.value(table.kind, name, newValue), table.kind});
        }
    }
    return changes;
}

} // namespace juzhen
