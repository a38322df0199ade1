// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/reconciliationstore.h"
#include "tests/stores/unitsample.h"
#include "tests/support/thrown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace juzhen;

using Field = ReconciledField;
using Kind = ReconciliationKind;
using Side = ReconciliationSide;

namespace {

const QString title = QStringLiteral("示例核对");

/// A register with three accounts, and an export of the national system that differs.
class Office
{
public:
    explicit Office(const QString& engine)
        : reg(engine)
        , sample(reg.session())
        , store(reg.session())
    {
        for (const char* name : {"甲示例发布", "乙示例发布", "丙示例发布"}) {
            Account account = sample.host(sample.education, QString::fromUtf8(name));
            Account after = account;
            after.platformCode = QStringLiteral("weibo");
            after.platformId = QString::fromUtf8(name).left(1);
            AccountStore(reg.session()).update(account, after);
            accounts.append(after);
        }
        input.own = store.own();
        input.national.present = true;
        input.national.fields = input.own.fields;
        input.national.records = input.own.records;
        int row = 1;
        for (auto& record : input.national.records) {
            record.id = 0;
            record.row = ++row;
            record.nationalId = QStringLiteral("N%1").arg(row);
        }
    }

    ReconciliationRecord& national(int place)
    {
        return input.national.records[static_cast<size_t>(place)];
    }

    /// Compares and keeps; returns the items in the order of their ids.
    QList<ReconciliationItem> keep()
    {
        const auto items = reconcile(input);
        made = {};
        made.title = title;
        store.create(made, input, items);
        return all();
    }

    QList<ReconciliationItem> all()
    {
        QList<qint64> ids;
        for (qint64 id = 1; id < 50; ++id) {
            ids.append(id);
        }
        return store.items(ids);
    }

    Account account(int place)
    {
        return AccountStore(reg.session()).require(accounts.at(place).id);
    }

    TestRegister reg;
    UnitSample sample;
    ReconciliationStore store;
    QList<Account> accounts;
    ReconciliationInput input;
    Reconciliation made;
};

} // namespace

/// What is kept of a reconciliation, and what decisions do to the register, on both engines.
class TstReconciliationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsWhatWasCompared_data() { TestRegister::addEngineRows(); }

    void keepsWhatWasCompared();

    void ownSideIsRight_data() { TestRegister::addEngineRows(); }

    void ownSideIsRight();

    void freeFieldsAreWrittenAtOnce_data() { TestRegister::addEngineRows(); }

    void freeFieldsAreWrittenAtOnce();

    void governedFieldsBecomeADraft_data() { TestRegister::addEngineRows(); }

    void governedFieldsBecomeADraft();

    void missingAccountIsPlanned_data() { TestRegister::addEngineRows(); }

    void missingAccountIsPlanned();

    void reversalTakesItsOwnDecisionsBack_data() { TestRegister::addEngineRows(); }

    void reversalTakesItsOwnDecisionsBack();

    void onlyOwnIsMissingThere_data() { TestRegister::addEngineRows(); }

    void onlyOwnIsMissingThere();

    void pairingsAreConfirmedOrRefused_data() { TestRegister::addEngineRows(); }

    void pairingsAreConfirmedOrRefused();

    void recordsWhatIsEntered_data() { TestRegister::addEngineRows(); }

    void recordsWhatIsEntered();

    void refusals();
    void leavesOpenWithARemark();
    void needsPermission();
    void manyItems();
};

void TstReconciliationStore::keepsWhatWasCompared()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.national(0).value(Field::Url) = QStringLiteral("https://example.cn/1");
    const auto entries = office.reg.session().log().size();
    const auto items = office.keep();
    QCOMPARE(office.reg.session().log().size(), entries + 1);
    QCOMPARE(office.store.all().size(), 1);
    QCOMPARE(office.store.all().first(), office.made);
    QCOMPARE(office.made.nationalCount, 3);
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].kind, Kind::Differing);
    QCOMPARE(items[0].differs(), QStringList(QStringLiteral("url")));
    QCOMPARE(items[0].accountId, office.accounts[0].id);
    QCOMPARE(items[0].nationalRow, 2);
    QCOMPARE(sideFromText(items[0].national).value(Field::Url),
             QStringLiteral("https://example.cn/1"));
    QCOMPARE(sideFromText(items[0].national).nationalId, QStringLiteral("N2"));
    QCOMPARE(items[1].state, ReconciliationState::Settled);
    const auto counts = office.store.counts(office.made.id);
    QCOMPARE(counts.value(Kind::Differing), (ReconciliationKindCount{1, 1}));
    QCOMPARE(counts.value(Kind::Equal), (ReconciliationKindCount{2, 0}));
    QCOMPARE(office.store.differing(office.made.id).size(), 1);
}

void TstReconciliationStore::ownSideIsRight()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.national(0).value(Field::Name) = QStringLiteral("丁示例发布");
    office.national(0).value(Field::Url) = QStringLiteral("https://example.cn/1");
    const auto item = office.keep().first();
    const Account before = office.account(0);
    auto outcome =
        office.store.decide({item.id.value()}, Side::Own, title, {QStringLiteral("name")});
    QCOMPARE(outcome.decided, 1);
    auto now = office.store.item(item.id);
    QCOMPARE(now.decision(u"name"), Side::Own);
    QVERIFY(!now.decision(u"url"));
    QCOMPARE(now.state, ReconciliationState::Open);
    outcome = office.store.decide({item.id.value()}, Side::Own, title);
    QCOMPARE(office.store.item(item.id).state, ReconciliationState::Settled);
    QCOMPARE(office.account(0), before);
    QCOMPARE(office.store.decide({item.id.value()}, Side::Own, title).decided, 0);
}

void TstReconciliationStore::freeFieldsAreWrittenAtOnce()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.national(0).value(Field::Url) = QStringLiteral("https://example.cn/1");
    const auto item = office.keep().first();
    const auto outcome = office.store.decide({item.id.value()}, Side::National, title);
    QCOMPARE(outcome.written, 1);
    QCOMPARE(outcome.drafted, 0);
    QCOMPARE(office.account(0).url, QStringLiteral("https://example.cn/1"));
    QCOMPARE(office.store.item(item.id).state, ReconciliationState::Settled);
    const Batch batch = BatchStore(office.reg.session()).all().first();
    QCOMPARE(batch.title, title);
    const Reversal back = BatchStore(office.reg.session()).reverse(batch);
    QCOMPARE(back.restored, 2); // the account, and what was decided
    QCOMPARE(office.account(0).url, QString());
    QCOMPARE(office.store.item(item.id).decisions, QStringList());
    QCOMPARE(office.store.item(item.id).state, ReconciliationState::Open);
}

void TstReconciliationStore::governedFieldsBecomeADraft()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.national(0).value(Field::Name) = QStringLiteral("丁示例发布");
    const auto item = office.keep().first();
    const auto outcome = office.store.decide({item.id.value()}, Side::National, title);
    QCOMPARE(outcome.drafted, 1);
    QCOMPARE(outcome.written, 0);
    QCOMPARE(office.account(0).name, QStringLiteral("甲示例发布"));
    const auto filing = FilingStore(office.reg.session()).openFor(office.accounts[0].id);
    QVERIFY(filing);
    QCOMPARE(filing->kind, FilingKind::Change);
    QCOMPARE(filing->reason, title);
    const QList<FieldChange> expected{
        {QStringLiteral("name"), QStringLiteral("甲示例发布"), QStringLiteral("丁示例发布")}};
    QCOMPARE(filing->changes, expected);
    QCOMPARE(office.store.item(item.id).decision(u"name"), Side::National);
}

void TstReconciliationStore::missingAccountIsPlanned()
{
    QFETCH(QString, engine);
    Office office(engine);
    ReconciliationRecord further;
    further.value(Field::Name) = QStringLiteral("另一种在线服务");
    further.value(Field::Platform) = QStringLiteral("douyin");
    further.value(Field::Unit) = office.sample.education.name;
    further.nationalId = QStringLiteral("N9");
    office.input.national.records.push_back(further);
    const auto item = office.keep().last();
    QCOMPARE(item.kind, Kind::OnlyNational);
    const auto outcome = office.store.decide({item.id.value()}, Side::National, title);
    QCOMPARE(outcome.created, 1);
    QVERIFY(outcome.refused.isEmpty());
    const auto now = office.store.item(item.id);
    const Account made = AccountStore(office.reg.session()).require(now.accountId);
    QCOMPARE(made.status, AccountStatus::Planned);
    QCOMPARE(made.hostUnitId, office.sample.education.id);
    QCOMPARE(made.nationalStatus, NationalStatus::Entered);
    QCOMPARE(made.nationalId, QStringLiteral("N9"));
    const auto filing = FilingStore(office.reg.session()).openFor(made.id);
    QVERIFY(filing && filing->kind == FilingKind::Open);
    QCOMPARE(now.state, ReconciliationState::Settled);

    BatchStore batches(office.reg.session());
    QCOMPARE(batches.reverse(batches.all().first()).kept, QStringList());
    QVERIFY(!AccountStore(office.reg.session()).find(made.id));
    QCOMPARE(office.store.item(item.id).accountId, Id<Account>());
    QCOMPARE(office.store.item(item.id).state, ReconciliationState::Open);
}

/// Only what the batch decided is undecided again.
void TstReconciliationStore::reversalTakesItsOwnDecisionsBack()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.national(0).value(Field::Name) = QStringLiteral("丁示例发布");
    office.national(0).value(Field::Url) = QStringLiteral("https://example.cn/1");
    const auto item = office.keep().first();
    const QList<qint64> ids{item.id.value()};
    const auto decide = [&](Side side, const char* field) {
        office.store.decide(ids, side, title, {QString::fromLatin1(field)});
        return BatchStore(office.reg.session()).all().first();
    };
    const Batch name = decide(Side::Own, "name");
    const Batch url = decide(Side::National, "url");
    QCOMPARE(office.store.item(item.id).state, ReconciliationState::Settled);
    QCOMPARE(BatchStore(office.reg.session()).reverse(name).restored, 1);
    auto now = office.store.item(item.id);
    QCOMPARE(now.decision(u"name"), std::nullopt);
    QCOMPARE(now.decision(u"url"), Side::National);
    QCOMPARE(now.state, ReconciliationState::Open);

    // An account that was edited since keeps its value, hence the decision too.
    Account edited = office.account(0);
    edited.url = QStringLiteral("https://example.cn/2");
    AccountStore(office.reg.session()).update(office.account(0), edited);
    QCOMPARE(BatchStore(office.reg.session()).reverse(url).kept.size(), 1);
    (void)BatchStore(office.reg.session()).reverse(url, true);
    QCOMPARE(office.store.item(item.id).decision(u"url"), Side::National);
    QCOMPARE(office.account(0).url, edited.url);
}

void TstReconciliationStore::onlyOwnIsMissingThere()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.input.national.records.erase(office.input.national.records.begin());
    Account entered = office.account(0);
    entered.nationalStatus = NationalStatus::Entered;
    AccountStore(office.reg.session()).update(office.account(0), entered);
    const auto item = office.keep().first();
    QCOMPARE(item.kind, Kind::OnlyOwn);
    QCOMPARE(item.differs(), QStringList(presenceField));
    const auto outcome = office.store.decide({item.id.value()}, Side::Own, title);
    QCOMPARE(outcome.written, 1);
    QCOMPARE(office.account(0).nationalStatus, NationalStatus::Missing);
    QCOMPARE(office.store.item(item.id).state, ReconciliationState::Settled);
    const auto other =
        office.store.decide({item.id.value()}, Side::National, title, {presenceField});
    QCOMPARE(other.refused.size(), 1);
    QCOMPARE(other.refused.first().reason, ReconciliationRefusal::SideLacksIt);
}

void TstReconciliationStore::pairingsAreConfirmedOrRefused()
{
    QFETCH(QString, engine);
    Office office(engine);
    for (const int place : {0, 1}) {
        office.national(place).value(Field::PlatformId).clear();
        office.national(place).value(Field::Name) += QStringLiteral("厅");
    }
    const auto items = office.keep();
    QCOMPARE(items[0].kind, Kind::Proposed);
    QCOMPARE(items[1].kind, Kind::Proposed);
    QCOMPARE(items[0].pairing(Side::National).basis, PairBasis::Likeness);
    QCOMPARE(office.store.decide({items[0].id.value()}, Side::National, title).decided, 0);

    QCOMPARE(office.store.confirm({items[0].id.value()}), 1);
    const auto confirmed = office.store.item(items[0].id);
    QCOMPARE(confirmed.kind, Kind::Differing);
    QCOMPARE(confirmed.differs(),
             (QStringList{QStringLiteral("name"), QStringLiteral("platform_id")}));
    QCOMPARE(office.store.confirm({items[0].id.value()}), 0);

    QCOMPARE(office.store.refuse({items[1].id.value()}), 1);
    const auto refused = office.store.item(items[1].id);
    QCOMPARE(refused.kind, Kind::OnlyOwn);
    QVERIFY(refused.national.isEmpty());
    const auto apart = office.all().last();
    QCOMPARE(apart.kind, Kind::OnlyNational);
    QCOMPARE(apart.national, items[1].national);
    QVERIFY(!apart.accountId.isValid());
}

void TstReconciliationStore::recordsWhatIsEntered()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.national(1).nationalId.clear();
    office.input.national.records.pop_back();
    office.keep();
    QCOMPARE(office.store.recordEntered(office.made.id, title), 2);
    QCOMPARE(office.account(0).nationalStatus, NationalStatus::Entered);
    QCOMPARE(office.account(0).nationalId, QStringLiteral("N2"));
    QCOMPARE(office.account(1).nationalStatus, NationalStatus::Entered);
    QCOMPARE(office.account(2).nationalStatus, NationalStatus::Missing);
    QCOMPARE(office.store.recordEntered(office.made.id, title), 0);
    QCOMPARE(BatchStore(office.reg.session()).all().first().rows, 2);
}

void TstReconciliationStore::refusals()
{
    Office office(QStringLiteral("sqlite"));
    Filing filing;
    filing.kind = FilingKind::Close;
    filing.accountId = office.accounts[0].id;
    FilingStore(office.reg.session()).create(filing);
    office.national(0).value(Field::Name) = QStringLiteral("丁示例发布");
    office.national(1).value(Field::Unit) = QStringLiteral("没有的单位");
    office.national(2).value(Field::Region) = QStringLiteral("990000");
    QList<qint64> ids;
    for (const auto& item : office.keep()) {
        ids.append(item.id.value());
    }
    const auto outcome = office.store.decide(ids, Side::National, title);
    QCOMPARE(outcome.decided, 0);
    QList<ReconciliationRefusal> reasons;
    for (const RefusedValue& refused : outcome.refused) {
        reasons.append(refused.reason);
    }
    QCOMPARE(reasons, (QList{ReconciliationRefusal::OpenFiling, ReconciliationRefusal::UnknownUnit,
                             ReconciliationRefusal::UnknownWord}));
    QCOMPARE(office.store.item(Id<ReconciliationItem>(ids[0])).state, ReconciliationState::Open);
}

void TstReconciliationStore::leavesOpenWithARemark()
{
    Office office(QStringLiteral("sqlite"));
    office.national(0).value(Field::Url) = QStringLiteral("https://example.cn/1");
    const auto item = office.keep().first();
    const auto error =
        testing::thrownBy([&] { office.store.leaveOpen({item.id.value()}, QStringLiteral(" ")); });
    QVERIFY(error && error->kind() == Error::Kind::Invalid);
    QCOMPARE(office.store.leaveOpen({item.id.value()}, QStringLiteral("待单位核实")), 1);
    const auto now = office.store.item(item.id);
    QCOMPARE(now.state, ReconciliationState::LeftOpen);
    QCOMPARE(now.remark, QStringLiteral("待单位核实"));
    QCOMPARE(office.store.counts(office.made.id).value(Kind::Differing).open, 0);
}

void TstReconciliationStore::needsPermission()
{
    Office office(QStringLiteral("sqlite"));
    const auto item = office.keep().first();
    const auto session = office.reg.another(QStringLiteral("somebody"));
    ReconciliationStore store(*session);
    const auto denied = [](const auto& error) {
        return error && error->kind() == Error::Kind::Denied;
    };
    const QList<qint64> ids{item.id.value()};
    QVERIFY(denied(testing::thrownBy([&] { (void)store.decide(ids, Side::Own, title); })));
    QVERIFY(denied(testing::thrownBy([&] { (void)store.confirm(ids); })));
    QVERIFY(denied(testing::thrownBy([&] { (void)store.refuse(ids); })));
    QVERIFY(denied(testing::thrownBy([&] { (void)store.leaveOpen(ids, title); })));
    QVERIFY(denied(testing::thrownBy([&] { (void)store.recordEntered(office.made.id, title); })));
    Reconciliation made;
    QVERIFY(denied(testing::thrownBy([&] { store.create(made, office.input, {}); })));
}

void TstReconciliationStore::manyItems()
{
    Office office(QStringLiteral("sqlite"));
    for (int i = 0; i < 5000; ++i) {
        ReconciliationRecord record;
        record.row = i + 10;
        record.value(Field::Name) = QStringLiteral("示例账号%1").arg(i);
        record.value(Field::Platform) = QStringLiteral("douyin");
        office.input.national.records.push_back(record);
    }
    qint64 told = 0;
    const auto items = reconcile(office.input);
    office.store.create(office.made, office.input, items, [&](qint64 done) { told = done; });
    QCOMPARE(told, 5000);
    QCOMPARE(office.store.counts(office.made.id).value(Kind::OnlyNational).all, 5000);
}

QTEST_GUILESS_MAIN(TstReconciliationStore)
#include "tst_reconciliationstore.moc"
