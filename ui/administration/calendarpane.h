// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/referencestore.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace juzhen {

struct CalendarSheet;

/// The holidays and make-up workdays (工作日历) that deadlines in working days are counted with.
/// Owned by the administration page.
class CalendarPane : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPane(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QWidget* makeButtons();
    void addYear(int year, const QList<CalendarDay>& days);
    void chooseFile();
    void take(const CalendarSheet& sheet);
    void confirmYear();
    /// The year of the current line; 0 without one.
    [[nodiscard]] int currentYear() const;
    void updateButtons();

    PageContext m_context;
    QLabel* m_missing;
    QTreeWidget* m_days;
    QPushButton* m_import;
    QPushButton* m_confirm;
};

} // namespace juzhen
