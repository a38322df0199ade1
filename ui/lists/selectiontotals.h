// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listdefinitions.h"
#include "models/tasks/progress.h"
#include "ui/pagecontext.h"

#include <QLabel>
#include <QTimer>

#include <memory>

namespace juzhen {

class PagedTableModel;
class RegisterTable;

/// What the selected rows come to in one column, as a spreadsheet's status bar tells: sum, average,
/// smallest and greatest of a number, first and last of a day. The column is the one under the
/// cursor, or else the first that shows numbers. Worked out on the reader lane, so it holds for
/// rows that are not in memory. Hidden with less than two rows. Owned by its ListPane.
class SelectionTotals : public QLabel
{
    Q_OBJECT

public:
    SelectionTotals(ListId list,
                    const PageContext& context,
                    PagedTableModel* model,
                    RegisterTable* table,
                    QWidget* parent = nullptr);
    ~SelectionTotals() override;

private:
    void ask();
    void take(const ListColumn& column, const ListTotals& totals);
    [[nodiscard]] int column() const;
    [[nodiscard]] QString text(const ListColumn& column, qint64 value) const;

    const ListId m_list;
    PageContext m_context;
    PagedTableModel* m_model;
    RegisterTable* m_table;
    QTimer m_rest;
    std::shared_ptr<Progress> m_asking;
};

} // namespace juzhen
