// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "models/stores/listrequest.h"

#include <span>

namespace juzhen {

/// One column a list can show.
struct ListColumn
{
    const char* key; ///< how requests name it; the field's own column name where there is one
    /// Expression that gives the value; {today}, {soon} and {warned} stand for the office's day,
    /// the last one on which a handover is due (Thresholds::handoverWarnDays) and the last one on
    /// which the end of a contract is warned of (Thresholds::contractWarnDays).
    const char* sql;
    ValueKind kind = ValueKind::Text;
    const char* order = nullptr; ///< expression to sort by, when not the value itself
    bool nullable = false;
    SubjectKind subject = SubjectKind::Account; ///< whose field it is, for its label and words
};

/// What a list is made of.
struct ListDefinition
{
    const char* idSql;
    const char* from; ///< tables and joins; the engines drop joins that a statement doesn't need
    const char* searchSql; ///< normalised text a search looks through; empty: no search
    const char* defaultOrder;
    std::span<const ListColumn> columns;
    /// The default order of a filtered list on SQLite, where it must not lead along an index with a
    /// look-up per row; null: the default order as it is.
    const char* filteredOrder = nullptr;
};

[[nodiscard]] const ListDefinition& listDefinition(ListId list);

/// Position of @p key among the columns of @p list, or −1.
[[nodiscard]] int columnIndex(ListId list, QStringView key);

/// Whether @p column of @p list holds telephone numbers that leave the register only masked, unless
/// somebody asks for them in full (O-19).
[[nodiscard]] bool isPersonalPhone(ListId list, const ListColumn& column);

/// Whether @p list has such a column.
[[nodiscard]] bool hasPersonalPhones(ListId list);

} // namespace juzhen
