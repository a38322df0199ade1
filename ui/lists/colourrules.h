// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listdefinitions.h"
#include "ui/theme/colors.h"

#include <QJsonArray>

#include <optional>

namespace juzhen {

/// Cells of a column that fulfil all the conditions are marked with a tone.
struct ColourRule
{
    QList<ColumnFilter> conditions; ///< all of one column, at least one
    Tone tone = Tone::Warning;

    [[nodiscard]] QString column() const { return conditions.first().column; }

    bool operator==(const ColourRule&) const = default;
};

/// The rules of a list (条件格式). Of several that fit a cell the first counts.
namespace colourrules {

/// The tones a rule may give, with the icon that says the same without colour.
struct Mark
{
    Tone tone;
    const char* key;  ///< in JSON
    const char* icon; ///< of ui/theme/icons.h
};

[[nodiscard]] const Mark& markOf(Tone tone);
[[nodiscard]] std::span<const Mark> marks();

/// Whether @p value, as stored, fulfils @p condition of @p column.
[[nodiscard]] bool
fulfils(const ListColumn& column, const QVariant& value, const ColumnFilter& condition);

/// The tone of a cell, or nothing.
[[nodiscard]] std::optional<Tone>
toneOf(const QList<ColourRule>& rules, const ListColumn& column, const QVariant& value);

[[nodiscard]] QJsonArray toJson(const QList<ColourRule>& rules);

/// Rules that can't be understood are left out.
[[nodiscard]] QList<ColourRule> fromJson(const QJsonArray& json, ListId list);

} // namespace colourrules

} // namespace juzhen
