// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quarter.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;

namespace juzhen {

/// Chooses among the quarters that have results: a list with steps to the one before and after.
class QuarterChooser : public QWidget
{
    Q_OBJECT

public:
    explicit QuarterChooser(QWidget* parent = nullptr);

    /// Sets what can be chosen and what is, without telling.
    void setQuarters(const QList<Quarter>& quarters, Quarter current);

    /// Invalid while there is nothing to choose from.
    [[nodiscard]] Quarter current() const;

Q_SIGNALS:
    /// By the user only.
    void quarterChosen(juzhen::Quarter quarter);

private:
    void step(int by);
    void showSteps();

    QComboBox* m_box;
    QAction* m_previous;
    QAction* m_next;
    QList<Quarter> m_quarters;
};

} // namespace juzhen
