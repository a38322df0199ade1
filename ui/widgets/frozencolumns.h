// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace juzhen {

class RegisterTable;

/// The first columns of a RegisterTable, shown a second time over its left edge, so that they stay
/// in view while the rest scrolls. It shares model, selection and widths with its table and takes
/// no focus of its own. Owned by the table.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    FrozenColumns(RegisterTable* table, int count);

    /// Takes columns, widths and place from the table again.
    void follow();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    RegisterTable* m_table;
    int m_count;
};

} // namespace juzhen
