// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace juzhen {

class RegisterHeader;
class RegisterTable;

/// The first columns of a RegisterTable with their header, shown a second time over its left edge,
/// so that they stay in view while the rest scrolls. It shares model, selection, sort and widths
/// with its table and takes no focus of its own. Owned by the table.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    FrozenColumns(RegisterTable* table, int count);

    /// Takes columns, widths, sort and place from the table again.
    void follow();

    /// How many columns stay.
    [[nodiscard]] int count() const { return m_count; }

protected:
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHeader();
    void takeColumns();

    RegisterTable* m_table;
    RegisterHeader* m_header;
    int m_count;
    bool m_following = false;
};

} // namespace juzhen
