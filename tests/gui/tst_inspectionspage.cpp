// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/findingstore.h"
#include "tests/gui/inspectiontest.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// The quarterly inspection through the window, from its making to its coverage.
class TstInspectionsPage : public InspectionTest
{
    Q_OBJECT

private Q_SLOTS:

    void init() { setUp(); }

    void cleanup() { takeDown(); }

    void makesTheInspectionOfAQuarter();
    void refusesASecondOneOfTheQuarter();
    void browsingKeepsTheFocusInTheList_trap6();
    void goesOnToTheNextTask();
    void keepsAHalfFilledOne();
    void refusesWhatIsNoDay();
    void showsTheReasonsOfAResult();
    void returnsAChecklist();
    void showsCoverage();
};

void TstInspectionsPage::makesTheInspectionOfAQuarter()
{
    m_office->go("inspections");
    QVERIFY(m_office->page()->findChild<EmptyState*>()->isVisible());
    m_office->picture(QStringLiteral("inspections-empty"));
    m_office->trigger(ActionId::Add);
    const auto* quarter = m_office->find<QComboBox>(QStringLiteral("campaignQuarter"));
    QCOMPARE(quarter->currentText(), QStringLiteral("2025年第四季度"));
    m_office->picture(QStringLiteral("inspections-new"));
    m_office->press("makeCampaign");
    QTRY_COMPARE(m_office->rows(), 2);
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
    const auto campaigns = CampaignStore(m_office->session()).all();
    QCOMPARE(campaigns.size(), 1);
    QCOMPARE(campaigns.first().name, QStringLiteral("2025年第四季度普查"));
    m_office->press("campaign_publish");
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("campaign_start")));
    m_office->press("campaign_start");
    QTRY_COMPARE(CampaignStore(m_office->session()).all().first().status,
                 CampaignStatus::Inspecting);
    m_office->picture(QStringLiteral("inspections-list"));
}

void TstInspectionsPage::refusesASecondOneOfTheQuarter()
{
    startCampaign();
    m_office->trigger(ActionId::Add);
    m_office->press("makeCampaign");
    QCOMPARE(CampaignStore(m_office->session()).all().size(), 1);
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("makeCampaign")));
}

void TstInspectionsPage::browsingKeepsTheFocusInTheList_trap6()
{
    startCampaign();
    openChecklist(m_first);
    auto* search = m_office->page()->findChild<SearchField*>();
    search->setFocus();
    // Somebody else's work refreshes list and checklist; who types goes on typing.
    const auto other = m_office->bench.data.another();
    InspectionTask theirs = TaskStore(*other).require(task(m_first).id);
    QList<Answer> answers;
    Answer answer;
    answer.indicatorId = model()->indicatorSet().indicators[0].id;
    answer.state = AnswerState::Met;
    answers.append(answer);
    TaskStore(*other).saveAnswers(theirs, answers);
    QTRY_COMPARE(state(0), AnswerState::Met);
    QVERIFY(search->hasFocus());
    // Going through the list with the arrows shows the checklists and stays in the list.
    const int row = m_office->cell(0, "account_name") == m_first.name ? 0 : 1;
    auto* table = m_office->find<QAbstractItemView>(QStringLiteral("listTable"));
    table->setFocus();
    m_office->key(row == 0 ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(m_office->textOf(QStringLiteral("checklistTitle")), m_second.name);
    QVERIFY(table->hasFocus());
    m_office->key(Qt::Key_1);
    QCOMPARE(state(0), AnswerState::Open);
}

void TstInspectionsPage::goesOnToTheNextTask()
{
    startCampaign();
    openChecklist(m_first);
    answerAll(AnswerState::Met);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(task(m_first).verdict, Verdict::Passed);
    QTRY_COMPARE(m_office->textOf(QStringLiteral("checklistTitle")), m_second.name);
    QVERIFY(view()->hasFocus());
    QVERIFY2(m_office->message().contains(m_first.name), qPrintable(m_office->message()));
}

void TstInspectionsPage::keepsAHalfFilledOne()
{
    startCampaign();
    openChecklist(m_first);
    m_office->key(Qt::Key_1);
    m_office->key(Qt::Key_2);
    QVERIFY(m_office->page()->hasUnsavedEdits());
    openChecklist(m_second); // is stored on the way
    openChecklist(m_first);
    QCOMPARE(state(0), AnswerState::Met);
    QCOMPARE(state(1), AnswerState::Hit);
    QCOMPARE(task(m_first).status, TaskStatus::InProgress);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(task(m_first).status, TaskStatus::Submitted); // a veto needs no more answers
}

void TstInspectionsPage::refusesWhatIsNoDay()
{
    startCampaign();
    openChecklist(m_first);
    answerAll(AnswerState::Met);
    const QDate known = task(m_first).lastPostOn;
    for (const char* wrong : {"上周", "2025-11-31", "2025-11-21"}) {
        m_office->type(QStringLiteral("lastPostOn"), QString::fromUtf8(wrong));
        m_office->press("submitChecklist");
        QCOMPARE(task(m_first).status, TaskStatus::Unassigned);
        QVERIFY(m_office->find<QLineEdit>(QStringLiteral("lastPostOn"))->hasFocus());
        QVERIFY(m_office->page()->hasUnsavedEdits());
    }
    QCOMPARE(task(m_first).lastPostOn, known);
    m_office->type(QStringLiteral("checkedOn"), QStringLiteral("2025-12-01"));
    m_office->press("submitChecklist");
    QCOMPARE(task(m_first).status, TaskStatus::Unassigned);
    m_office->type(QStringLiteral("checkedOn"), QStringLiteral("2025年11月19日"));
    m_office->type(QStringLiteral("lastPostOn"), QStringLiteral("20251118"));
    m_office->press("submitChecklist");
    QCOMPARE(task(m_first).checkedOn, QDate(2025, 11, 19));
    QCOMPARE(task(m_first).lastPostOn, QDate(2025, 11, 18));
    QCOMPARE(stored(m_office->session(), m_first).lastPostOn, QDate(2025, 11, 18));
}

void TstInspectionsPage::showsTheReasonsOfAResult()
{
    startCampaign();
    openChecklist(m_first);
    const auto* result = m_office->find<QLabel>(QStringLiteral("checklistResult"));
    QVERIFY2(result->text().contains(QString::number(model()->rowCount())),
             qPrintable(result->text()));
    m_office->key(Qt::Key_2);
    const QString code = model()->indicatorSet().indicators[0].code;
    QVERIFY2(result->text().contains(code), qPrintable(result->text()));
    QVERIFY2(result->text().contains(QStringLiteral("不合格")), qPrintable(result->text()));
    m_office->key(Qt::Key_1);
    answerAll(AnswerState::Met);
    QVERIFY2(result->text().contains(QStringLiteral("合格")), qPrintable(result->text()));
    QVERIFY2(!result->text().contains(QStringLiteral("不合格")), qPrintable(result->text()));
}

void TstInspectionsPage::returnsAChecklist()
{
    startCampaign();
    openChecklist(m_first);
    answerAll(AnswerState::Hit);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    openChecklist(m_first);
    QVERIFY(model()->isReadOnly());
    view()->setFocus();
    m_office->key(Qt::Key_1);
    QCOMPARE(state(0), AnswerState::Hit);
    m_office->bench.questions.answers = {QStringLiteral("缺截图")};
    m_office->press("return");
    QCOMPARE(task(m_first).status, TaskStatus::Returned);
    QCOMPARE(task(m_first).verdict, Verdict::Pending);
    QVERIFY(FindingStore(m_office->session()).ofTask(task(m_first).id).isEmpty());
    m_office->press("submitChecklist");
    openChecklist(m_first);
    m_office->press("confirm");
    QCOMPARE(task(m_first).status, TaskStatus::Confirmed);
}

void TstInspectionsPage::showsCoverage()
{
    startCampaign();
    auto* coverage = m_office->find<FigureTile>(QStringLiteral("campaignCoverage"));
    auto* failed = m_office->find<FigureTile>(QStringLiteral("campaignFailed"));
    QVERIFY(coverage && failed);
    QTRY_COMPARE(coverage->value(), QStringLiteral("0.00%"));
    // Beside a checklist the figures shrink to a line.
    openChecklist(m_first);
    answerAll(AnswerState::Hit);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(coverage->value(), QStringLiteral("50.00%"));
    QTRY_COMPARE(failed->value(), QStringLiteral("1"));
    QVERIFY(!coverage->isVisible());
    QVERIFY(m_office->textOf(QStringLiteral("campaignSummary")).contains(u"50.00%"));
    m_office->press("closePanel");
    QVERIFY(coverage->isVisible());
    QTest::mouseClick(failed, Qt::LeftButton);
    QTRY_COMPARE(m_office->rows(), 1);
    QCOMPARE(m_office->cell(0, "account_name"), m_first.name);
    m_office->picture(QStringLiteral("inspections-coverage"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstInspectionsPage)
#include "tst_inspectionspage.moc"
