// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountmerge.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/campaignstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/taskstore.h"
#include "models/stores/waiverstore.h"
#include "tests/stores/personsample.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;

/// Two accounts that are one become one, on both engines, with all that belongs to them; and two
/// again when the batch is taken back.
class TstAccountMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void proposesFullerValues_data() { TestRegister::addEngineRows(); }

    void proposesFullerValues();

    void movesAndComesBack_data() { TestRegister::addEngineRows(); }

    void movesAndComesBack();

    void twoTasksOfOneCampaign_data() { TestRegister::addEngineRows(); }

    void twoTasksOfOneCampaign();

    void endsCustodyOfAnother();
    void refuses();
};

namespace {

struct Pair : PersonSample
{
    explicit Pair(Session& session)
        : PersonSample(session)
        , m_session(session)
    {
        again = host(education, u"示例教育发布微博");
    }

    [[nodiscard]] MergePlan plan(const QStringList& taken = {})
    {
        const auto preview = AccountMerge(m_session).preview(first.id, again.id);
        return {preview.stay,
                preview.gone,
                taken,
                QStringLiteral("示例核对"),
                QStringLiteral("合并示例"),
                QStringLiteral("与示例教育发布重复登记，已合并")};
    }

    void change(Account& account, const std::function<void(Account&)>& edit)
    {
        Account after = stored(account);
        edit(after);
        AccountStore(m_session).update(stored(account), after);
        account = after;
    }

    Campaign campaign()
    {
        Campaign campaign;
        campaign.name = QStringLiteral("示例检查");
        campaign.quarter = *Quarter::fromText(QStringLiteral("2025Q4"));
        campaign.startsOn = campaign.quarter.firstDay();
        campaign.endsOn = campaign.quarter.lastDay();
        campaign.indicatorSetId = IndicatorStore(m_session).latest().first().id;
        CampaignStore store(m_session);
        store.create(campaign);
        store.makeTasks(campaign.id);
        return campaign;
    }

    /// Gives a task an answer, so that it isn't blank.
    void check(const InspectionTask& task)
    {
        Finding finding;
        finding.accountId = task.accountId;
        finding.campaignId = task.campaignId;
        finding.taskId = task.id;
        finding.description = QStringLiteral("示例问题");
        FindingStore(m_session).create(finding);
    }

    [[nodiscard]] QList<InspectionTask> tasks(const Account& account)
    {
        return TaskStore(m_session).ofAccount(account.id);
    }

    Account again;

private:
    Session& m_session;
};

const MergeChoice* choiceOf(const MergePreview& preview, const char* column)
{
    for (const MergeChoice& choice : preview.fields) {
        if (choice.column == QLatin1String(column)) {
            return &choice;
        }
    }
    return nullptr;
}

} // namespace

void TstAccountMerge::proposesFullerValues()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Pair sample(reg.session());
    sample.change(sample.first, [](Account& account) { account.remark = QStringLiteral("甲"); });
    sample.change(sample.again, [](Account& account) {
        account.remark = QStringLiteral("乙");
        account.platformId = QStringLiteral("jy01");
        account.fans = 1200;
        account.isMain = true;
    });
    const auto preview = AccountMerge(reg.session()).preview(sample.first.id, sample.again.id);
    QVERIFY(choiceOf(preview, "name")->fixed);
    QVERIFY(!choiceOf(preview, "name")->takesGone);
    QVERIFY(!choiceOf(preview, "remark")->takesGone); // both say something
    QVERIFY(!choiceOf(preview, "remark")->fixed);
    for (const char* column : {"platform_id", "fans", "is_main"}) {
        QVERIFY2(choiceOf(preview, column)->takesGone, column);
        QVERIFY2(!choiceOf(preview, column)->fixed, column);
    }
    QVERIFY(!choiceOf(preview, "status"));
    QVERIFY(!choiceOf(preview, "host_unit_id")); // the same
}

void TstAccountMerge::movesAndComesBack()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    Pair sample(session);
    sample.change(sample.again, [](Account& account) {
        account.platformId = QStringLiteral("jy01");
        account.fans = 1200;
    });
    sample.assign(sample.again, CustodyRole::Editor, sample.leaving);
    Filing filing;
    filing.kind = FilingKind::Change;
    filing.accountId = sample.again.id;
    filing.changes = {{QStringLiteral("name"), sample.again.name, QStringLiteral("示例新名")}};
    FilingStore(session).create(filing);
    QVERIFY(FilingStore(session).take(filing.id, Action::Submit).status);
    const auto running = AccountMerge(session).preview(sample.first.id, sample.again.id).running;
    QVERIFY(running && running->id == filing.id);
    QCOMPARE(testing::thrownBy([&] { AccountMerge(session).perform(sample.plan()); })->subject(),
             QStringLiteral("filing"));
    QVERIFY(FilingStore(session).take(filing.id, Action::Withdraw).status);
    Attachment file;
    file.subjectId = sample.again.id.value();
    file.fileName = QStringLiteral("示例.txt");
    AttachmentStore(session).add(file, QByteArray("x"));
    Waiver waiver;
    waiver.rule = QStringLiteral("R-38");
    waiver.key = sample.again.uid + QStringLiteral("/verified");
    waiver.approver = QStringLiteral("示例甲");
    waiver.documentNo = QStringLiteral("示例〔2025〕1号");
    waiver.reason = QStringLiteral("试运行");
    waiver.expiresOn = QDate(2025, 12, 31);
    WaiverStore(session).create(waiver);
    sample.campaign(); // afterwards both have a task; the one that goes is blank

    const Account stayBefore = sample.stored(sample.first);
    const Account goneBefore = sample.stored(sample.again);
    auto plan = sample.plan({QStringLiteral("platform_id"), QStringLiteral("fans"),
                             QStringLiteral("editor_name"), QStringLiteral("editor_phone")});
    const MergeResult result = AccountMerge(session).perform(plan);
    QCOMPARE(result.moved, (MovedCounts{1, 0, 0, 1, 1, 1}));
    const Account stay = sample.stored(sample.first);
    const Account gone = sample.stored(sample.again);
    QCOMPARE(stay.platformId, QStringLiteral("jy01"));
    QCOMPARE(stay.fans, 1200);
    QCOMPARE(stay.name, stayBefore.name);
    QCOMPARE(gone.status, AccountStatus::Cancelled);
    QCOMPARE(gone.closedReason, plan.closedReason);
    QCOMPARE(FilingStore(session).ofAccount(stay.id).size(), 1);
    QVERIFY(CustodyStore(session).held(stay.id, CustodyRole::Editor));
    QCOMPARE(AttachmentStore(session).of(SubjectKind::Account, stay.id.value()).size(), 1);
    QCOMPARE(WaiverStore(session).all().first().key, stay.uid + QStringLiteral("/verified"));
    QCOMPARE(sample.tasks(sample.first).size(), 1);
    QVERIFY(sample.tasks(sample.again).isEmpty());
    const auto history = session.log().history(SubjectKind::Account, gone.id.value());
    QVERIFY(std::any_of(history.begin(), history.end(), [](const AuditEntry& entry) {
        return entry.action == mergeAccountsAction && entry.reason == QStringLiteral("示例核对");
    }));

    const Reversal reversal = BatchStore(session).reverse(result.batch);
    QVERIFY2(reversal.kept.isEmpty(), qPrintable(reversal.kept.join(u' ')));
    Account back = sample.stored(sample.again);
    QCOMPARE(back.status, goneBefore.status);
    QCOMPARE(back.platformId, goneBefore.platformId);
    QVERIFY(back.closedReason.isEmpty());
    QVERIFY(sample.stored(sample.first).platformId.isEmpty());
    QCOMPARE(FilingStore(session).ofAccount(back.id).size(), 1);
    QVERIFY(CustodyStore(session).held(back.id, CustodyRole::Editor));
    QCOMPARE(AttachmentStore(session).of(SubjectKind::Account, back.id.value()).size(), 1);
    QCOMPARE(WaiverStore(session).all().first().key, waiver.key);
    QCOMPARE(sample.tasks(sample.again).size(), 1);
    QVERIFY(!session.log().firstBrokenEntry());
}

void TstAccountMerge::twoTasksOfOneCampaign()
{
    using Keeps = TaskMeeting::Keeps;
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Pair sample(reg.session());
    AccountMerge merge(reg.session());
    sample.campaign();
    const auto keeps = [&] {
        return merge.preview(sample.first.id, sample.again.id).meetings.first().keeps;
    };
    QCOMPARE(keeps(), Keeps::Staying);
    const InspectionTask checked = sample.tasks(sample.again).first();
    sample.check(checked);
    QCOMPARE(keeps(), Keeps::Going);
    const auto result = merge.perform(sample.plan());
    QCOMPARE(result.moved.tasks, 1);
    QCOMPARE(result.moved.findings, 1);
    QCOMPARE(sample.tasks(sample.first).size(), 1);
    QCOMPARE(sample.tasks(sample.first).first().id, checked.id);
    BatchStore(reg.session()).reverse(result.batch);
    QCOMPARE(sample.tasks(sample.first).size(), 1);
    QCOMPARE(sample.tasks(sample.again).first().id, checked.id);

    // Both are checked: nothing of either is lost.
    sample.check(sample.tasks(sample.first).first());
    QCOMPARE(keeps(), Keeps::Both);
    QCOMPARE(merge.perform(sample.plan()).moved.tasks, 0);
    QCOMPARE(sample.tasks(sample.again).size(), 1);
    QCOMPARE(sample.tasks(sample.first).size(), 1);
}

void TstAccountMerge::endsCustodyOfAnother()
{
    TestRegister reg;
    Pair sample(reg.session());
    const Custody own = sample.assign(sample.first, CustodyRole::Editor, sample.leaving);
    const Custody other = sample.assign(sample.again, CustodyRole::Editor, sample.successor);
    const Custody keeper = sample.assign(sample.again, CustodyRole::Administrator, sample.third);
    AccountMerge(reg.session()).perform(sample.plan());
    CustodyStore custodies(reg.session());
    QVERIFY(custodies.find(own.id)->isOpen());
    QCOMPARE(custodies.find(other.id)->endsOn, QDate(2025, 11, 20));
    QCOMPARE(custodies.find(other.id)->accountId, sample.first.id);
    QVERIFY(custodies.find(keeper.id)->isOpen()); // the role was free
    QCOMPARE(sample.stored(sample.first).editorName, sample.leaving.name);
}

void TstAccountMerge::refuses()
{
    TestRegister reg;
    Pair sample(reg.session());
    AccountMerge merge(reg.session());
    const auto refusal = [&](const std::function<void(MergePlan&)>& spoil) {
        MergePlan plan = sample.plan();
        spoil(plan);
        const auto error = testing::thrownBy([&] { merge.perform(plan); });
        return error ? error->subject() : QString();
    };
    QCOMPARE(refusal([](MergePlan& plan) { plan.reason = QStringLiteral(" "); }),
             QStringLiteral("reason"));
    QCOMPARE(refusal([](MergePlan& plan) { plan.gone = plan.stay; }),
             QStringLiteral("platform_code"));
    QCOMPARE(refusal([](MergePlan& plan) { plan.stay.status = AccountStatus::Closed; }),
             QStringLiteral("status"));
    QCOMPARE(refusal([](MergePlan& plan) { plan.taken = {QStringLiteral("name")}; }),
             QStringLiteral("name"));
    QCOMPARE(refusal([](MergePlan& plan) { plan.taken = {QStringLiteral("status")}; }),
             QStringLiteral("status"));
    // Somebody has changed the one that stays, or the one that goes, since it was seen.
    QCOMPARE(refusal([](MergePlan& plan) { --plan.stay.revision; }), sample.first.uid);
    QCOMPARE(refusal([](MergePlan& plan) { --plan.gone.revision; }), sample.again.uid);
    // Nothing was half done.
    QCOMPARE(sample.stored(sample.again).status, AccountStatus::Active);
    QVERIFY(BatchStore(reg.session()).all().isEmpty());
}

QTEST_GUILESS_MAIN(TstAccountMerge)
#include "tst_accountmerge.moc"
