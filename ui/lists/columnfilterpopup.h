// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listdefinitions.h"
#include "models/tasks/progress.h"
#include "ui/lists/filterwords.h"
#include "ui/pagecontext.h"

#include <QFrame>

#include <memory>

class QLabel;
class QListView;
class QPushButton;

namespace juzhen {

class FilterCondition;
class FilterValues;

/// The filter of one column: a condition, and below it the values there are with a tick and a
/// count each. Enter applies, Escape leaves everything as it was. Values are counted on the reader
/// lane, among the rows that the other filters let through.
class ColumnFilterPopup : public QFrame
{
    Q_OBJECT

public:
    ColumnFilterPopup(const PageContext& context, FilterWords::ValueText text, QWidget* parent);
    ~ColumnFilterPopup() override;

    /// Opens below @p anchor (on the screen). @p others is what is listed without the filters of
    /// this column, @p filters are those.
    void open(const ListColumn& column,
              const ListRequest& others,
              const QList<ColumnFilter>& filters,
              const QRect& anchor);

Q_SIGNALS:
    /// The filters of @p column that were chosen; none when it was cleared.
    void applied(const QString& column, const QList<juzhen::ColumnFilter>& filters);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void readCondition();
    void askValues();
    void takeValues(const QList<ListValue>& values);
    void showState();
    void apply();
    void clear();
    void place(const QRect& anchor);

    PageContext m_context;
    FilterWords::ValueText m_text;
    const ListColumn* m_column = nullptr;
    ListRequest m_others;
    FilterValues* m_values;
    QLabel* m_title = nullptr;
    FilterCondition* m_condition = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_apply = nullptr;
    std::shared_ptr<Progress> m_asking;
    bool m_more = false; ///< there are values that are not shown
};

} // namespace juzhen
