// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/fieldcatalog.h"
#include "models/exchange/headerfinder.h"

#include <optional>

namespace juzhen {

/// Which column brings which field.
struct MappedColumn
{
    QString field; ///< key of an ImportField
    int column = 0;
    int factor = 1; ///< Count fields: numbers without a unit of their own are times this

    bool operator==(const MappedColumn&) const = default;
};

/// The columns of a sheet and the fields they bring. A plain value that the user may correct.
class ColumnMapping
{
public:
    [[nodiscard]] const QList<MappedColumn>& columns() const { return m_columns; }

    /// The column of @p field, or −1.
    [[nodiscard]] int columnOf(QStringView field) const;

    /// The field in @p column, or empty.
    [[nodiscard]] QString fieldOf(int column) const;

    /// Lets @p column bring @p field (empty: nothing). A field and a column are used once: what
    /// either had before is dropped.
    void assign(int column, const QString& field, int factor = 1);

    /// The required fields that no column brings; the sheet can't be imported while there are any.
    [[nodiscard]] QStringList missing(const FieldCatalog& catalog) const;

    bool operator==(const ColumnMapping&) const = default;

private:
    QList<MappedColumn> m_columns; ///< in order of columns
};

/// The best mapping by the words of the header.
[[nodiscard]] ColumnMapping suggestMapping(const SheetLayout& layout, const FieldCatalog& catalog);

/// The kind of sheet whose words stand in the header, where that isn't @p kind: it lacks no
/// required field and knows more of the columns than @p kind and than any other.
[[nodiscard]] std::optional<ImportKind> likelierKind(const SheetLayout& layout, ImportKind kind);

} // namespace juzhen
