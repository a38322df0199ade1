// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/tables.h"
#include "models/text/changewords.h"
#include "models/text/fieldwords.h"
#include "ui/widgets/mergeform.h"

#include <functional>

namespace juzhen {

/// The three versions of a record that two people have edited at once: what both began with, what
/// is stored now, and what was typed here. A value.
template <class Record>
struct RecordMerge
{
    Record base;
    Record theirs;
    Record mine;

    /// The fields in which either version left the base, in the order of the record. @p isFixed
    /// says of a field that only the stored value can be kept.
    [[nodiscard]] QList<MergeField>
    fields(const ChangeWords& words, const std::function<bool(const QString& key)>& isFixed) const
    {
        const auto& table = tableOf<Record>();
        QList<MergeField> fields;
        for (const auto& column : table.columns) {
            const QVariant before = column.read(base);
            const QVariant stored = column.read(theirs);
            const QVariant typed = column.read(mine);
            if (stored == typed || (stored == before && typed == before)) {
                continue;
            }
            MergeField field;
            field.key = QString::fromLatin1(column.name);
            field.label = FieldWords::label(table.kind, field.key);
            field.theirs = words.value(table.kind, field.key, stored);
            field.mine = words.value(table.kind, field.key, typed);
            if (stored == before) {
                field.changedBy = MergeField::Side::Mine;
            } else if (typed == before) {
                field.changedBy = MergeField::Side::Theirs;
            }
            field.fixed = isFixed(field.key);
            fields.append(field);
        }
        return fields;
    }

    /// What is stored now, with my value in the fields @p keptMine.
    [[nodiscard]] Record merged(const QStringList& keptMine) const
    {
        Record record = theirs;
        for (const auto& column : tableOf<Record>().columns) {
            if (keptMine.contains(QLatin1String(column.name))) {
                column.write(record, column.read(mine));
            }
        }
        return record;
    }
};

} // namespace juzhen
