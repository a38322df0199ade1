// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace juzhen {

class MetricGridModel;

/// The grid in which a month is entered, made for the keyboard: typing begins in the cell, Enter
/// goes down, Tab right, Ctrl+V puts a block of a spreadsheet into the cells from the current one.
class MetricGridView : public QTableView
{
    Q_OBJECT

public:
    explicit MetricGridView(QWidget* parent = nullptr);

    void setGrid(MetricGridModel* model);

    /// Puts the clipboard's block into the cells.
    void paste();

Q_SIGNALS:
    void pasted(int cells);

protected:
    void keyPressEvent(QKeyEvent* event) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goDown();

    MetricGridModel* m_grid = nullptr;
};

} // namespace juzhen
