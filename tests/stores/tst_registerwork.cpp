// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/campaignstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/registerfile.h"
#include "models/stores/statisticsstore.h"
#include "models/stores/taskstore.h"
#include "models/stores/unitstore.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace juzhen;

namespace {

Account exampleAccount(const QString& name)
{
    Account account;
    account.name = name;
    account.platformCode = QStringLiteral("weibo");
    account.regionCode = QStringLiteral("510107");
    return account;
}

} // namespace

/// The main job, one step after the other, on both engines.
class TstRegisterWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fromFilingToFigures_data() { TestRegister::addEngineRows(); }

    void fromFilingToFigures();
};

void TstRegisterWork::fromFilingToFigures()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();

    Unit unit;
    unit.name = QStringLiteral("示例区人民政府办公室");
    unit.regionCode = QStringLiteral("510107");
    UnitStore(session).create(unit);

    AccountStore accounts(session);
    Account account = exampleAccount(QStringLiteral("示例发布"));
    account.hostUnitId = unit.id;
    accounts.create(account);
    QVERIFY(account.id.isValid());
    QCOMPARE(*accounts.find(account.id), account);

    // A filing renames the account, in the transaction in which it is approved.
    FilingStore filings(session);
    Filing filing;
    filing.accountId = account.id;
    filing.kind = FilingKind::Change;
    filing.changes = {{QStringLiteral("name"), account.name, QStringLiteral("示例政务")}};
    filings.create(filing);
    QVERIFY(filings.take(filing.id, Action::Submit).status.has_value());
    QCOMPARE(filings.take(filing.id, Action::Return).refusal, Refusal::OpinionMissing);
    QVERIFY(filings.take(filing.id, Action::Return, QStringLiteral("缺公告")).status.has_value());
    QVERIFY(filings.take(filing.id, Action::Submit).status.has_value());
    QVERIFY(filings.take(filing.id, Action::Accept).status.has_value());
    QVERIFY(filings.take(filing.id, Action::Review).status.has_value());
    QCOMPARE(accounts.require(account.id).name, QStringLiteral("示例发布"));
    QVERIFY(filings.take(filing.id, Action::Approve).status.has_value());
    QCOMPARE(accounts.require(account.id).name, QStringLiteral("示例政务"));
    QCOMPARE(filings.require(filing.id).number, QStringLiteral("川政新备〔2025〕-510107-0001"));
    QCOMPARE(filings.steps(filing.id).size(), 6);

    // The quarter's inspection.
    Campaign campaign;
    campaign.name = QStringLiteral("2025Q4");
    campaign.quarter = Quarter(2025, 4);
    campaign.indicatorSetId = IndicatorStore(session).latest().first().id;
    CampaignStore campaigns(session);
    campaigns.create(campaign);
    QCOMPARE(campaigns.makeTasks(campaign.id), 1);
    QCOMPARE(campaigns.makeTasks(campaign.id), 0);
    QVERIFY(campaigns.take(campaign.id, Action::Publish).status.has_value());
    QVERIFY(campaigns.take(campaign.id, Action::Start).status.has_value());

    TaskStore tasks(session);
    InspectionTask task = tasks.ofAccount(account.id).first();
    QCOMPARE(task.accountName, QStringLiteral("示例政务"));
    const IndicatorSet set = IndicatorStore(session).require(campaign.indicatorSetId);
    QCOMPARE(tasks.submit(task.id).step.refusal, Refusal::NotFromHere);
    QList<Answer> answers;
    for (const Indicator& item : set.indicators) {
        Answer answer;
        answer.indicatorId = item.id;
        answer.state = answers.isEmpty() ? AnswerState::Hit : AnswerState::Met;
        answer.hits = answers.isEmpty() ? 1 : 0;
        answers.append(answer);
    }
    tasks.saveAnswers(task, answers);
    const Submission submission = tasks.submit(task.id);
    QVERIFY(submission.step.status.has_value());
    QCOMPARE(submission.result.verdict, Verdict::Failed);
    const auto findings = FindingStore(session).ofTask(task.id);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().dueOn, QDate(2025, 11, 27));

    QVERIFY(campaigns.take(campaign.id, Action::SendToReview).status.has_value());
    const QuarterFigures open = StatisticsStore(session).quarter(campaign.quarter);
    QVERIFY(campaigns.take(campaign.id, Action::Confirm).status.has_value());
    QuarterFigures sealed = StatisticsStore(session).quarter(campaign.quarter);
    QVERIFY(sealed.confirmed);
    QCOMPARE(sealed.total.failed, 1);
    QCOMPARE(sealed.problems.first().accounts.first().name, QStringLiteral("示例政务"));
    sealed.confirmed = open.confirmed;
    sealed.edition = open.edition;
    QCOMPARE(sealed, open);
    QVERIFY(campaigns.isSealIntact(campaign.id));

    QVERIFY(verifyRegister(session).isSound());
    const QString backup = reg.folder() + QStringLiteral("/backup.juzhen");
    backupRegister(session, backup);
    SessionSource copySource = reg.source();
    copySource.location = backup;
    copySource.readOnly = true;
    Session copy(copySource);
    QCOMPARE(AccountStore(copy).require(account.id).name, QStringLiteral("示例政务"));
}

QTEST_GUILESS_MAIN(TstRegisterWork)
#include "tst_registerwork.moc"
