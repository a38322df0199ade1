// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/inspectiontest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace juzhen::testing {

void InspectionTest::setUp()
{
    m_office = std::make_unique<OfficeWindow>();
    m_unit = addUnit(m_office->session());
    m_first = addAccount(m_office->session(), QStringLiteral("示例发布"), m_unit);
    m_second = addAccount(m_office->session(), QStringLiteral("示例教育"), m_unit);
}

void InspectionTest::takeDown()
{
    QGuiApplication::clipboard()->clear();
    m_office.reset();
}

void InspectionTest::startCampaign(const QString& set)
{
    m_campaign = addCampaign(m_office->session(), Quarter(2025, 4), set);
    m_office->go("inspections");
    QTRY_COMPARE(m_office->rows(), 2);
}

void InspectionTest::openChecklist(const Account& account)
{
    for (int row = 0; row < m_office->rows(); ++row) {
        if (m_office->cell(row, "account_name") == account.name) {
            m_office->openRow(row);
        }
    }
    QCOMPARE(m_office->textOf(QStringLiteral("checklistTitle")), account.name);
}

void InspectionTest::answerAll(AnswerState first)
{
    view()->setFocus();
    view()->setCurrentIndex(model()->index(0, ChecklistModel::AnswerColumn));
    m_office->key(first == AnswerState::Hit ? Qt::Key_2 : Qt::Key_1); // 1 goes on by itself
    if (first == AnswerState::Hit) {
        m_office->key(Qt::Key_Return);
    }
    m_office->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(model()->nextOpen(0), -1);
}

ChecklistView* InspectionTest::view() const
{
    return m_office->find<ChecklistView>(QStringLiteral("checklist"));
}

ChecklistModel* InspectionTest::model() const
{
    return m_office->page()->findChild<ChecklistModel*>();
}

InspectionTask InspectionTest::task(const Account& account) const
{
    return taskOf(m_office->session(), m_campaign, account);
}

} // namespace juzhen::testing
