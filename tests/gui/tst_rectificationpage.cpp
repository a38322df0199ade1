// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/findingstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// Problems and their rectification through the window.
class TstRectificationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoWhenEmpty();
    void goesTheWholeRoad();
    void asksForTheMeasures();
    void tellsWhatIsOverdue();
    void offersOnlyWhatTheRoleMay();
    void filters();
    void leadsToTheAccount();
    void refreshKeepsPlaceAndFocus_trap6();

private:
    void makeFindings();
    [[nodiscard]] Finding finding(const Account& account) const;
    void open(const Account& account);

    std::unique_ptr<OfficeWindow> m_office;
    Account m_first;
    Account m_second;
};

void TstRectificationPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    const Unit unit = addUnit(m_office->session());
    m_first = addAccount(m_office->session(), QStringLiteral("示例发布"), unit);
    m_second = addAccount(m_office->session(), QStringLiteral("示例教育"), unit);
}

void TstRectificationPage::cleanup()
{
    m_office.reset();
}

void TstRectificationPage::makeFindings()
{
    Session& session = m_office->session();
    const Campaign campaign =
        addCampaign(session, Quarter(2025, 4), QStringLiteral("national-veto"));
    const IndicatorSet set = IndicatorStore(session).require(campaign.indicatorSetId);
    TaskStore tasks(session);
    int item = 0;
    for (const Account& account : {m_first, m_second}) {
        InspectionTask task = taskOf(session, campaign, account);
        task.checkedOn = QDate(2025, 11, account.id == m_first.id ? 3 : 19);
        Answer answer;
        answer.indicatorId = set.indicators[item].id;
        answer.state = AnswerState::Hit;
        answer.hits = 1;
        answer.note = QStringLiteral("第%1处").arg(++item);
        QList<Answer> answers{answer};
        tasks.saveAnswers(task, answers);
        QVERIFY(tasks.submit(task.id).step.status.has_value());
    }
    m_office->go("rectification");
    QTRY_COMPARE(m_office->rows(), 2);
}

Finding TstRectificationPage::finding(const Account& account) const
{
    return FindingStore(m_office->session()).ofAccount(account.id).value(0);
}

void TstRectificationPage::open(const Account& account)
{
    for (int row = 0; row < m_office->rows(); ++row) {
        if (m_office->cell(row, "account_name") == account.name) {
            m_office->openRow(row);
        }
    }
    QVERIFY(m_office->textOf(QStringLiteral("findingTitle")).contains(account.name));
}

void TstRectificationPage::saysWhatToDoWhenEmpty()
{
    m_office->go("rectification");
    QCOMPARE(m_office->rows(), 0);
    m_office->picture(QStringLiteral("rectification-empty"));
}

void TstRectificationPage::goesTheWholeRoad()
{
    makeFindings();
    open(m_first);
    m_office->picture(QStringLiteral("rectification-open"));
    auto& answers = m_office->bench.questions.answers;
    answers = {QStringLiteral("已删除并致歉")};
    m_office->press("report");
    QCOMPARE(finding(m_first).status, FindingStatus::Reported);
    QCOMPARE(finding(m_first).measures, QStringLiteral("已删除并致歉"));
    answers = {QStringLiteral("仍有一处")};
    m_office->press("fail_recheck");
    QCOMPARE(finding(m_first).status, FindingStatus::RecheckFailed);
    answers = {QStringLiteral("全部删除")};
    m_office->press("report");
    m_office->press("pass_recheck");
    QCOMPARE(finding(m_first).status, FindingStatus::RecheckPassed);
    const QString steps = m_office->wordsIn(QStringLiteral("findingSteps"));
    for (const char* words : {"已删除并致歉", "仍有一处", "全部删除"}) {
        QVERIFY2(steps.contains(QString::fromUtf8(words)), qPrintable(steps));
    }
    m_office->picture(QStringLiteral("rectification-passed"));
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("report")));
}

void TstRectificationPage::asksForTheMeasures()
{
    makeFindings();
    open(m_first);
    m_office->press("report"); // nothing is said in answer
    QCOMPARE(m_office->bench.questions.asked.size(), 1);
    QCOMPARE(finding(m_first).status, FindingStatus::Open);
}

void TstRectificationPage::tellsWhatIsOverdue()
{
    makeFindings();
    // 5 working days after 3 November were over on the 10th, ten days ago.
    QCOMPARE(finding(m_first).dueOn, QDate(2025, 11, 10));
    open(m_first);
    QVERIFY2(m_office->textOf(QStringLiteral("findingDue")).contains(QStringLiteral("10")),
             qPrintable(m_office->textOf(QStringLiteral("findingDue"))));
    // The most urgent stands first.
    QCOMPARE(m_office->cell(0, "account_name"), m_first.name);
    open(m_second);
    QVERIFY2(m_office->textOf(QStringLiteral("findingDue")).contains(QStringLiteral("11月26日")),
             qPrintable(m_office->textOf(QStringLiteral("findingDue"))));
}

void TstRectificationPage::offersOnlyWhatTheRoleMay()
{
    makeFindings();
    open(m_first);
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("report")));
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("pass_recheck")));
}

void TstRectificationPage::filters()
{
    makeFindings();
    QVERIFY(FindingStore(m_office->session())
                .take(finding(m_second).id, Action::Report, QStringLiteral("已改"))
                .status.has_value());
    m_office->go("rectification",
                 {{QStringLiteral("status"), QStringList{QStringLiteral("reported")}}});
    QTRY_COMPARE(m_office->rows(), 1);
    QCOMPARE(m_office->cell(0, "account_name"), m_second.name);
}

void TstRectificationPage::leadsToTheAccount()
{
    makeFindings();
    open(m_second);
    m_office->press("openAccount");
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("accounts"));
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), m_second.name);
}

void TstRectificationPage::refreshKeepsPlaceAndFocus_trap6()
{
    makeFindings();
    open(m_second);
    auto* search = m_office->page()->findChild<SearchField*>();
    search->setFocus();
    const auto other = m_office->bench.data.another();
    QVERIFY(FindingStore(*other)
                .take(finding(m_second).id, Action::Report, QStringLiteral("已改"))
                .status.has_value());
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("pass_recheck")));
    QTRY_VERIFY(!m_office->list()->model()->isLoading());
    QCOMPARE(m_office->list()->currentKey(), finding(m_second).id.value());
    QVERIFY(search->hasFocus());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstRectificationPage)
#include "tst_rectificationpage.moc"
