// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/checklistmodel.h"
#include "models/stores/auditlog.h"
#include "models/stores/filingstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/registerfile.h"
#include "tests/exchange/importing.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/exchange/importreview.h"
#include "ui/inspections/checklistview.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// The main job from end to end in one window: a ledger comes in, an account changes by a filing,
/// the quarter is inspected, a problem is put right, the figures say so.
class TstMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void importsTheLedger();
    void findsTheAccount();
    void filesTheChange();
    void returnsAndResubmits();
    void approves();
    void recordShowsOldAndNew();
    void makesTheInspection();
    void fillsTheChecklist();
    void showsCoverage();
    void opensTheRectification();
    void closesTheRectification();
    void confirmsTheQuarter();
    void showsTheFigures();
    void registerIsSound();

private:
    [[nodiscard]] Filing filing() const;
    [[nodiscard]] QString figure(const char* tile) const;

    std::unique_ptr<OfficeWindow> m_office;
    Account m_account;
};

void TstMainJob::initTestCase()
{
    m_office = std::make_unique<OfficeWindow>();
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("workbench"));
}

void TstMainJob::cleanupTestCase()
{
    m_office.reset();
}

Filing TstMainJob::filing() const
{
    return FilingStore(m_office->session()).ofAccount(m_account.id).value(0);
}

QString TstMainJob::figure(const char* tile) const
{
    const auto* shown = m_office->find<FigureTile>(QString::fromLatin1(tile));
    return shown ? shown->value() : QString();
}

void TstMainJob::importsTheLedger()
{
    m_office->go("accounts");
    m_office->trigger(ActionId::Import);
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("import"));
    m_office->bench.questions.answers = {
        QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx")};
    m_office->press("chooseImport");
    const auto* review = m_office->page()->findChild<ImportReview*>();
    QTRY_VERIFY(review->plan().prepared && !review->isBusy());
    m_office->press("applyImport");
    QTRY_VERIFY2(m_office->message().contains(QStringLiteral("136")),
                 qPrintable(m_office->message()));
    m_office->press("messageAction");
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("accounts"));
    QTRY_COMPARE(m_office->rows(), 136);
    m_office->picture(QStringLiteral("job-1-accounts"));
}

void TstMainJob::findsTheAccount()
{
    m_office->key(Qt::Key_F, Qt::ControlModifier);
    m_office->write(QStringLiteral("阆中公安"));
    QTRY_COMPARE(m_office->rows(), 1);
    m_office->openRow(0);
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), QStringLiteral("阆中公安"));
    m_account = accountNamed(m_office->session(), QStringLiteral("阆中公安"));
    m_office->picture(QStringLiteral("job-2-account"));
}

void TstMainJob::filesTheChange()
{
    m_office->press("newFiling");
    auto* menu = m_office->page()->findChild<QMenu*>(QStringLiteral("filingKinds"));
    QVERIFY(menu);
    menu->findChild<QAction*>(QStringLiteral("change"))->trigger();
    menu->close();
    m_office->type(QStringLiteral("new_name"), QStringLiteral("阆中公安发布"));
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("统一账号名称"));
    m_office->press("submit");
    QCOMPARE(filing().status, FilingStatus::Submitted);
    QCOMPARE(stored(m_office->session(), m_account).name, QStringLiteral("阆中公安"));
}

void TstMainJob::returnsAndResubmits()
{
    m_office->bench.questions.answers = {QStringLiteral("请附公告链接")};
    m_office->press("return");
    QCOMPARE(filing().status, FilingStatus::Returned);
    m_office->type(QStringLiteral("filingAnnouncement"),
                   QStringLiteral("https://www.langzhong.gov.cn/1"));
    m_office->press("submit");
    m_office->press("accept");
    m_office->press("review");
    QCOMPARE(filing().status, FilingStatus::Reviewed);
}

void TstMainJob::approves()
{
    m_office->bench.questions.accepts = true;
    m_office->press("approve");
    m_office->bench.questions.accepts = false;
    QCOMPARE(filing().status, FilingStatus::Approved);
    QVERIFY(!filing().number.isEmpty());
    QCOMPARE(stored(m_office->session(), m_account).name, QStringLiteral("阆中公安发布"));
    QTRY_COMPARE(m_office->cell(0, "number"), filing().number);
    m_office->picture(QStringLiteral("job-3-filing"));
}

void TstMainJob::recordShowsOldAndNew()
{
    m_office->go("accounts", {{QStringLiteral("account"), m_account.id.value()}});
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), QStringLiteral("阆中公安发布"));
    m_office->showTab(QStringLiteral("history"));
    const QString history = m_office->wordsIn(QStringLiteral("history"));
    QVERIFY2(history.contains(QStringLiteral("账号名称：阆中公安 → 阆中公安发布")),
             qPrintable(history));
    QVERIFY2(!history.contains(u'{') && !history.contains(QStringLiteral("name")),
             qPrintable(history));
    m_office->picture(QStringLiteral("job-4-history"));
    m_office->showTab(QStringLiteral("accountFilings"));
    QVERIFY(m_office->wordsIn(QStringLiteral("accountFilings")).contains(filing().number));
    m_office->showTab(QStringLiteral("fans"));
}

void TstMainJob::makesTheInspection()
{
    m_office->go("inspections");
    m_office->trigger(ActionId::Add);
    m_office->press("makeCampaign");
    QTRY_COMPARE(m_office->rows(), 136);
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
    m_office->press("campaign_publish");
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("campaign_start")));
    m_office->press("campaign_start");
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("campaign_send_to_review")));
}

void TstMainJob::fillsTheChecklist()
{
    m_office->key(Qt::Key_F, Qt::ControlModifier);
    m_office->write(QStringLiteral("阆中公安发布"));
    QTRY_COMPARE(m_office->rows(), 1);
    m_office->openRow(0);
    QCOMPARE(m_office->textOf(QStringLiteral("checklistTitle")), QStringLiteral("阆中公安发布"));
    auto* view = m_office->find<ChecklistView>(QStringLiteral("checklist"));
    QVERIFY(view->hasFocus());
    m_office->key(Qt::Key_2);
    m_office->key(Qt::Key_F2);
    m_office->write(QStringLiteral("标题有错别字"));
    m_office->key(Qt::Key_Return);
    QTRY_VERIFY(view->hasFocus());
    m_office->key(Qt::Key_Return);
    m_office->key(Qt::Key_D, Qt::ControlModifier);
    const QString result = m_office->textOf(QStringLiteral("checklistResult"));
    QVERIFY2(result.contains(QStringLiteral("不合格")), qPrintable(result));
    QVERIFY2(result.contains(QStringLiteral("NX-1.1")), qPrintable(result));
    m_office->picture(QStringLiteral("job-5-checklist"));
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    const auto task = TaskStore(m_office->session()).ofAccount(m_account.id).value(0);
    QCOMPARE(task.verdict, Verdict::Failed);
    QCOMPARE(task.status, TaskStatus::Submitted);
}

void TstMainJob::showsCoverage()
{
    QTRY_VERIFY(m_office->textOf(QStringLiteral("campaignSummary")).contains(u"0.74%"));
    m_office->press("closePanel");
    QTRY_COMPARE(figure("campaignCoverage"), QStringLiteral("0.74%")); // 1 of 136
    QTRY_COMPARE(figure("campaignFailed"), QStringLiteral("1"));
    m_office->picture(QStringLiteral("job-6-coverage"));
}

void TstMainJob::opensTheRectification()
{
    m_office->go("rectification");
    QTRY_COMPARE(m_office->rows(), 1);
    QCOMPARE(m_office->cell(0, "account_name"), QStringLiteral("阆中公安发布"));
    QCOMPARE(m_office->cell(0, "description"), QStringLiteral("标题有错别字"));
    m_office->openRow(0);
    QVERIFY(m_office->textOf(QStringLiteral("findingDue")).contains(QStringLiteral("11月27日")));
    m_office->picture(QStringLiteral("job-7-rectification"));
}

void TstMainJob::closesTheRectification()
{
    m_office->bench.questions.answers = {QStringLiteral("已更正并说明")};
    m_office->press("report");
    m_office->press("pass_recheck");
    const auto findings = FindingStore(m_office->session()).ofAccount(m_account.id);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().status, FindingStatus::RecheckPassed);
}

void TstMainJob::confirmsTheQuarter()
{
    m_office->go("inspections");
    m_office->press("campaign_send_to_review");
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("campaign_confirm")));
    m_office->bench.questions.accepts = true;
    m_office->press("campaign_confirm");
    QTRY_COMPARE(CampaignStore(m_office->session()).all().first().edition, 1);
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("campaign_notice")));
}

void TstMainJob::showsTheFigures()
{
    m_office->go("statistics");
    QTRY_COMPARE(figure("tileRunning"), QStringLiteral("136"));
    QCOMPARE(figure("tileChecked"), QStringLiteral("1"));
    QCOMPARE(figure("tileFailed"), QStringLiteral("1"));
    QCOMPARE(figure("tileCoverage"), QStringLiteral("0.74%"));
    m_office->picture(QStringLiteral("job-8-statistics"));
    m_office->go("workbench");
    QTRY_COMPARE(figure("tileAccounts"), QStringLiteral("136"));
    m_office->picture(QStringLiteral("job-9-workbench"));
}

void TstMainJob::registerIsSound()
{
    QVERIFY(verifyRegister(m_office->session()).isSound());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstMainJob)
#include "tst_mainjob.moc"
