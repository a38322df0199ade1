// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/dialect.h"
#include "models/stores/listdefinitions.h"

#include <QStringList>

namespace juzhen {

/// What a request lets through, as the part of a statement after its tables.
struct ListCondition
{
    QStringList parts;
    QVariantList values; ///< for the marks of the parts, in order

    /// " WHERE …", or nothing.
    [[nodiscard]] QString sql() const;
};

/// The column @p key of @p list. Throws Error(Usage) for one the list doesn't have.
[[nodiscard]] const ListColumn& requireListColumn(ListId list, const QString& key);

/// Search and filters of @p request in the words of @p engine. Throws Error(Usage) for a column the
/// list doesn't have.
[[nodiscard]] ListCondition listCondition(const ListRequest& request, Engine engine);

} // namespace juzhen
