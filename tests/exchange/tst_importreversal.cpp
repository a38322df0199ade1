// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/campaignstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"
#include "models/stores/unitstore.h"
#include "tests/exchange/importing.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// A whole import taken back, also after people have gone on working (trap 15).
class TstImportReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void laterEdits_data() { TestRegister::addEngineRows(); }

    void laterEdits();
    void editsOfOtherFieldsStay();
    void recordsInUseStay();
    void keptRecordIsLeftWhole();

    void unitsAndTheirLinks_data() { TestRegister::addEngineRows(); }

    void unitsAndTheirLinks();
    void unitReferredToSince();

    void results_data() { TestRegister::addEngineRows(); }

    void results();
    void findingHandledSince();
    void onlyOnce();
    void cancelLeavesEverything();
    void givenUpImportIsNoBatch();
    void needsTheRight();
};

namespace {

struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
    {}

    Batch
    import(const QStringList& lines, ImportKind kind = ImportKind::Accounts, Quarter quarter = {})
    {
        QString uid;
        imported(
            session(), sheet(office, lines), kind,
            [&](ImportOptions& options) { options.quarter = quarter; }, &uid);
        return BatchStore(session()).findByUid(uid).value_or(Batch());
    }

    Session& session() { return office.session(); }

    Account account(const QString& name) { return accountNamed(session(), name); }

    /// As somebody edits it by hand.
    void setRemark(const QString& name, const QString& remark)
    {
        const Account before = account(name);
        Account after = before;
        after.remark = remark;
        AccountStore(session()).update(before, after);
    }

    [[nodiscard]] qint64 found(ListId list, const QString& words)
    {
        ListRequest request;
        request.list = list;
        request.search = words;
        return ListStore(session()).keys(request).size();
    }

    TestRegister office;
};

QString header()
{
    return QStringLiteral("账号名称,平台,主办单位,粉丝量,备注");
}

} // namespace

void TstImportReversal::laterEdits()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    bench.import({header(), QStringLiteral("示例甲,微博,示例局,1,旧"),
                  QStringLiteral("示例乙,微博,示例局,1,旧")});
    const Batch batch = bench.import({header(), QStringLiteral("示例甲,微博,示例局,2,新"),
                                      QStringLiteral("示例乙,微博,示例局,2,新"),
                                      QStringLiteral("示例丙,微博,示例局,2,新")});
    bench.setRemark(QStringLiteral("示例乙"), QStringLiteral("改过"));
    const auto entries = bench.session().log().size();

    // Refused, with the name of the one in the way, and nothing is written.
    BatchStore batches(bench.session());
    const Reversal refused = batches.reverse(batch);
    QCOMPARE(refused, (Reversal{0, 0, {QStringLiteral("示例乙")}}));
    QCOMPARE(bench.account(QStringLiteral("示例甲")).remark, QStringLiteral("新"));
    QCOMPARE(bench.session().log().size(), entries);
    QVERIFY(batches.findByUid(batch.uid)->reversedBy.isEmpty());

    // Or in part, on request.
    const Reversal partly = batches.reverse(batch, true);
    QCOMPARE(partly, (Reversal{1, 1, {QStringLiteral("示例乙")}}));
    QCOMPARE(bench.account(QStringLiteral("示例甲")).remark, QStringLiteral("旧"));
    QCOMPARE(bench.account(QStringLiteral("示例甲")).fans, 1);
    QCOMPARE(bench.account(QStringLiteral("示例乙")).remark, QStringLiteral("改过"));
    QCOMPARE(bench.account(QStringLiteral("示例乙")).fans, 2);
    QCOMPARE(allAccounts(bench.session()).size(), 2);
    const auto stored = batches.findByUid(batch.uid);
    const auto own = batches.findByUid(stored->reversedBy);
    QVERIFY(own.has_value());
    QCOMPARE(own->kind, QStringLiteral("reversal"));
    QCOMPARE(own->rows, 2);
    QCOMPARE(bench.session().log().firstBrokenEntry(), std::nullopt);
}

void TstImportReversal::editsOfOtherFieldsStay()
{
    Bench bench;
    bench.import({QStringLiteral("账号名称,粉丝量"), QStringLiteral("示例甲,1")});
    const Batch batch =
        bench.import({QStringLiteral("账号名称,粉丝量"), QStringLiteral("示例甲,2")});
    bench.setRemark(QStringLiteral("示例甲"), QStringLiteral("改过"));
    QCOMPARE(BatchStore(bench.session()).reverse(batch), (Reversal{1, 0, {}}));
    QCOMPARE(bench.account(QStringLiteral("示例甲")).fans, 1);
    QCOMPARE(bench.account(QStringLiteral("示例甲")).remark, QStringLiteral("改过"));
}

void TstImportReversal::recordsInUseStay()
{
    Bench bench;
    const Batch batch = bench.import({header(), QStringLiteral("示例甲,微博,示例局,1,"),
                                      QStringLiteral("示例乙,微博,示例新局,1,")});
    Filing filing;
    filing.accountId = bench.account(QStringLiteral("示例甲")).id;
    filing.kind = FilingKind::Close;
    FilingStore(bench.session()).create(filing);
    BatchStore batches(bench.session());
    // The account has a filing, and its unit has the account.
    const QStringList kept{QStringLiteral("示例甲"), QStringLiteral("示例局")};
    QCOMPARE(batches.reverse(batch).kept, kept);
    QCOMPARE(allAccounts(bench.session()).size(), 2);
    QCOMPARE(batches.reverse(batch, true), (Reversal{0, 2, kept}));
    QCOMPARE(allAccounts(bench.session()).size(), 1);
    QCOMPARE(UnitStore(bench.session()).all().size(), 1);
    QCOMPARE(bench.account(QStringLiteral("示例甲")).hostUnitId,
             UnitStore(bench.session()).all().constFirst().id);
}

/// An import may touch a record more than once; what is left alone is left alone altogether.
void TstImportReversal::keptRecordIsLeftWhole()
{
    Bench bench;
    const Quarter quarter(2025, 3);
    QString uid;
    imported(
        bench.session(),
        sheet(bench.office, {QStringLiteral("账号名称,是否合格,最近更新日期"),
                             QStringLiteral("示例甲,是,2025-08-30")}),
        ImportKind::Results,
        [&](ImportOptions& options) {
            options.quarter = quarter;
            options.createAccounts = true;
        },
        &uid);
    const auto batch = BatchStore(bench.session()).findByUid(uid);
    QVERIFY(batch.has_value());
    QCOMPARE(bench.account(QStringLiteral("示例甲")).lastPostOn, QDate(2025, 8, 30));
    bench.setRemark(QStringLiteral("示例甲"), QStringLiteral("改过"));
    const Account before = bench.account(QStringLiteral("示例甲"));
    const Reversal reversal = BatchStore(bench.session()).reverse(*batch, true);
    QCOMPARE(reversal.kept, QStringList{QStringLiteral("示例甲")});
    QCOMPARE(bench.account(QStringLiteral("示例甲")), before);
    QVERIFY(TaskStore(bench.session()).ofAccount(before.id).isEmpty());
    QVERIFY(CampaignStore(bench.session()).all().isEmpty());
}

void TstImportReversal::unitsAndTheirLinks()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    const QString columns = QStringLiteral("单位全称,简称,上级单位,主管单位");
    bench.import({columns, QStringLiteral("示例局,旧称,,")}, ImportKind::Units);
    const auto before = UnitStore(bench.session()).all();
    const Batch batch =
        bench.import({columns, QStringLiteral("示例局,新称,示例总局,"),
                      QStringLiteral("示例处,,示例局,示例总局"), // refers to one further down
                      QStringLiteral("示例总局,,,示例处")},      // which supervises it in turn
                     ImportKind::Units);
    QCOMPARE(UnitStore(bench.session()).all().size(), 3);
    QCOMPARE(bench.found(ListId::Units, QStringLiteral("新称")), 1);
    QCOMPARE(BatchStore(bench.session()).reverse(batch), (Reversal{1, 2, {}}));
    auto after = UnitStore(bench.session()).all();
    QCOMPARE(after.size(), 1);
    after[0].revision = before[0].revision;
    QCOMPARE(after, before);
    // Searching finds it by its former name again, and no longer by the other.
    QCOMPARE(bench.found(ListId::Units, QStringLiteral("旧称")), 1);
    QCOMPARE(bench.found(ListId::Units, QStringLiteral("新称")), 0);
}

void TstImportReversal::unitReferredToSince()
{
    for (const auto& reference : {&Unit::parentId, &Unit::systemParentId, &Unit::supervisorId,
                                  &Unit::industrySupervisorId, &Unit::successorId}) {
        Bench bench;
        const Batch batch = bench.import({QStringLiteral("单位全称"), QStringLiteral("示例总局")},
                                         ImportKind::Units);
        UnitStore units(bench.session());
        Unit lower;
        lower.name = QStringLiteral("示例局");
        lower.*reference = units.named(QStringLiteral("示例总局")).constFirst().id;
        units.create(lower);
        QCOMPARE(BatchStore(bench.session()).reverse(batch).kept,
                 QStringList{QStringLiteral("示例总局")});
    }
}

void TstImportReversal::results()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    auto& session = bench.session();
    const Quarter quarter(2025, 3);
    bench.import({header(), QStringLiteral("示例甲,微博,示例局,1,"),
                  QStringLiteral("示例乙,微博,示例局,1,")});
    const auto accounts = allAccounts(session);
    const QString columns = QStringLiteral("账号名称,是否合格,问题,检查日期,最近更新日期");
    const Batch first =
        bench.import({columns, QStringLiteral("示例甲,否,死链,2025-09-01,2025-08-30"),
                      QStringLiteral("示例乙,是,,2025-09-01,")},
                     ImportKind::Results, quarter);
    const auto findings = FindingStore(session).ofAccount(accounts[0].id);
    const auto tasks = TaskStore(session).ofAccount(accounts[0].id);
    QCOMPARE(findings.size(), 1);

    // A second import with other results, taken back: the finding of the first is there again.
    const Batch second = bench.import({columns, QStringLiteral("示例甲,是,,2025-09-02,"),
                                       QStringLiteral("示例乙,否,未认证,2025-09-02,")},
                                      ImportKind::Results, quarter);
    QVERIFY(FindingStore(session).ofAccount(accounts[0].id).isEmpty());
    BatchStore batches(session);
    const Reversal reversal = batches.reverse(second);
    QVERIFY(reversal.kept.isEmpty());
    QCOMPARE(reversal.removed, 1);  // the new finding
    QCOMPARE(reversal.restored, 3); // two tasks and the former finding
    QCOMPARE(FindingStore(session).ofAccount(accounts[0].id), findings);
    QVERIFY(FindingStore(session).ofAccount(accounts[1].id).isEmpty());
    auto restored = TaskStore(session).ofAccount(accounts[0].id);
    QCOMPARE(restored.size(), 1);
    restored[0].revision = tasks[0].revision;
    QCOMPARE(restored, tasks);

    // And the first: the quarter is gone, the accounts are as they were.
    QVERIFY(batches.reverse(first).kept.isEmpty());
    QVERIFY(CampaignStore(session).all().isEmpty());
    auto after = allAccounts(session);
    for (qsizetype i = 0; i < after.size(); ++i) {
        after[i].revision = accounts[i].revision;
    }
    QCOMPARE(after, accounts);
    QCOMPARE(session.log().firstBrokenEntry(), std::nullopt);
}

void TstImportReversal::findingHandledSince()
{
    Bench bench;
    bench.import({header(), QStringLiteral("示例甲,微博,示例局,1,")});
    const Batch batch =
        bench.import({QStringLiteral("账号名称,是否合格"), QStringLiteral("示例甲,否")},
                     ImportKind::Results, Quarter(2025, 3));
    const auto account = bench.account(QStringLiteral("示例甲"));
    FindingStore findings(bench.session());
    const auto id = findings.ofAccount(account.id).constFirst().id;
    QVERIFY(findings.take(id, Action::Report, QStringLiteral("已整改")).status.has_value());
    const Reversal reversal = BatchStore(bench.session()).reverse(batch);
    QVERIFY(reversal.kept.contains(account.name)); // its inspection
    QCOMPARE(findings.find(id)->measures, QStringLiteral("已整改"));
}

void TstImportReversal::onlyOnce()
{
    Bench bench;
    const Batch batch = bench.import({header(), QStringLiteral("示例甲,微博,示例局,1,")});
    BatchStore batches(bench.session());
    QVERIFY(batches.reverse(batch).kept.isEmpty());
    const auto again = thrownBy([&] { batches.reverse(batch); });
    QVERIFY(again.has_value());
    QCOMPARE(again->kind(), Error::Kind::Invalid);
    QCOMPARE(again->subject(), QStringLiteral("batch"));
    const auto reversal = batches.findByUid(batches.findByUid(batch.uid)->reversedBy);
    QCOMPARE(kindThrownBy([&] { batches.reverse(*reversal); }), Error::Kind::Invalid);
    QCOMPARE(kindThrownBy([&] { batches.reverse(Batch()); }), Error::Kind::Invalid);
}

void TstImportReversal::cancelLeavesEverything()
{
    Bench bench;
    QStringList lines{header()};
    for (int i = 0; i < 1100; ++i) {
        lines.append(QStringLiteral("示例%1号,微博,示例局,1,").arg(i));
    }
    const Batch batch = bench.import(lines);
    const auto entries = bench.session().log().size();
    const auto cancelAtOnce = [](qint64) {
        throw Error(Error::Kind::Cancelled);
    };
    QCOMPARE(kindThrownBy([&] { BatchStore(bench.session()).reverse(batch, false, cancelAtOnce); }),
             Error::Kind::Cancelled);
    QCOMPARE(allAccounts(bench.session()).size(), 1100);
    QCOMPARE(bench.session().log().size(), entries);
    // What somebody writes next belongs to no batch.
    QCOMPARE(bench.session().log().batch(), QString());
    QCOMPARE(BatchStore(bench.session()).reverse(batch).removed, 1101);
}

void TstImportReversal::givenUpImportIsNoBatch()
{
    Bench bench;
    const QString path = sheet(bench.office, {header(), QStringLiteral("示例甲,微博,示例局,1,")});
    auto plan = prepared(bench.session(), path);
    Progress progress;
    progress.cancel();
    QCOMPARE(kindThrownBy([&] { applyImport(bench.session(), plan, progress); }),
             Error::Kind::Cancelled);
    QCOMPARE(bench.session().log().batch(), QString());
    QVERIFY(BatchStore(bench.session()).all().isEmpty());
}

void TstImportReversal::needsTheRight()
{
    Bench bench;
    const Batch batch = bench.import({header(), QStringLiteral("示例甲,微博,示例局,1,")});
    const auto viewer = bench.office.another(QStringLiteral("viewer"));
    QCOMPARE(kindThrownBy([&] { BatchStore(*viewer).reverse(batch); }), Error::Kind::Denied);
    QCOMPARE(allAccounts(bench.session()).size(), 1);
}

QTEST_GUILESS_MAIN(TstImportReversal)
#include "tst_importreversal.moc"
