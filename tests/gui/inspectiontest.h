// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/checklistmodel.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/inspections/checklistview.h"

#include <QObject>

#include <memory>

namespace juzhen::testing {

/// What the tests of the inspection share: a window on a register with two accounts, and the ways
/// to a campaign and its checklists. Their init() and cleanup() call setUp() and takeDown().
class InspectionTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void takeDown();

    void startCampaign(const QString& set = QStringLiteral("national-veto"));
    void openChecklist(const Account& account);
    /// The first item by its key, the others by filling down.
    void answerAll(AnswerState first);

    [[nodiscard]] ChecklistView* view() const;
    [[nodiscard]] ChecklistModel* model() const;

    [[nodiscard]] AnswerState state(int row) const { return model()->answers()[row].state; }

    [[nodiscard]] InspectionTask task(const Account& account) const;

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
    Account m_first;
    Account m_second;
    Campaign m_campaign;
};

} // namespace juzhen::testing
