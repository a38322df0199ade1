// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace juzhen {

/// Columns @p text takes on a terminal: Chinese characters take two, combining marks none.
[[nodiscard]] int displayWidth(QStringView text);

/// A table for the terminal with aligned columns. A value.
class TextTable
{
public:
    /// @p rightAligned are the positions of columns of numbers.
    explicit TextTable(QStringList header, QList<int> rightAligned = {});

    void add(const QStringList& row) { m_rows.append(row); }

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// The lines, header and rule included.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList& row, const QList<int>& widths) const;

    QStringList m_header;
    QList<int> m_rightAligned;
    QList<QStringList> m_rows;
};

} // namespace juzhen
