// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QMenu;

namespace juzhen {

class RegisterTable;

/// The context menu of the rows of a list: what the page offers for the row under the cursor, and
/// copying. Opened by the right button and by the menu key. Owned by the table.
class RowMenu : public QObject
{
    Q_OBJECT

public:
    /// Adds what can be done with the present row and selection.
    using Fill = std::function<void(QMenu*)>;

    explicit RowMenu(RegisterTable* table);

    void setFill(Fill fill) { m_fill = std::move(fill); }

private:
    void open(const QPoint& place);

    RegisterTable* m_table;
    Fill m_fill;
};

} // namespace juzhen
