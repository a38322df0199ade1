// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"
#include "ui/lists/filterwords.h"
#include "ui/pagecontext.h"

#include <QWidget>

#include <functional>

namespace juzhen {

class ColumnFilterPopup;
class FlowLayout;
class RegisterTable;

/// The filters of single columns of a list: opened from the header of the table, told there and in
/// a row of chips above it, which is hidden while there is none. Owned by its ListPane.
class ColumnFilters : public QWidget
{
    Q_OBJECT

public:
    /// What is listed without the filters of columns.
    using Base = std::function<ListRequest()>;

    ColumnFilters(const PageContext& context,
                  RegisterTable* table,
                  FilterWords::ValueText text,
                  Base base,
                  QWidget* parent = nullptr);

    [[nodiscard]] const QList<ColumnFilter>& filters() const { return m_filters; }

    /// Sets all of them without telling.
    void setFilters(const QList<ColumnFilter>& filters);

    /// What is let through, one sentence per column.
    [[nodiscard]] QStringList sentences() const;

    /// Opens the filter of a column.
    void open(const QString& column);

Q_SIGNALS:
    /// By the user.
    void filtersChanged();

private:
    void replace(const QString& column, const QList<ColumnFilter>& filters);
    void showChips();
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QList<ColumnFilter> of(const QString& column) const;
    [[nodiscard]] QString sentence(const QString& column) const;

    RegisterTable* m_table;
    FilterWords::ValueText m_text;
    Base m_base;
    FlowLayout* m_flow;
    ColumnFilterPopup* m_popup;
    QList<ColumnFilter> m_filters;
};

} // namespace juzhen
