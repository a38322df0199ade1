// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/batchscope.h"
#include "models/stores/batchstore.h"
#include "models/stores/contractstore.h"
#include "models/stores/factsstore.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/stores/operatorsearch.h"
#include "models/stores/operatorstore.h"
#include "models/stores/recordtable.h"
#include "models/stores/writescope.h"
#include "tests/stores/unitsample.h"
#include "tests/support/earlierregister.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

/// A unit with two accounts, and a contractor of a made-up name that runs the first.
struct OperatorSample : UnitSample
{
    explicit OperatorSample(Session& session)
        : UnitSample(session)
        , today(session.clock().today())
        , m_session(session)
    {
        contractor.name = QStringLiteral("示例新媒体公司");
        OperatorStore(session).create(contractor);
        account = host(education, u"示例教育发布");
        Account run = account;
        run.operatorId = contractor.id;
        AccountStore(session).applyDecision(account, run, QStringLiteral("update"));
        account = run;
    }

    OperatorQualification qualify(QualificationKind kind, QDate until)
    {
        OperatorQualification made;
        made.operatorId = contractor.id;
        made.kind = kind;
        made.number = QStringLiteral("示例-1");
        made.validUntil = until;
        OperatorStore(m_session).addQualification(made);
        return made;
    }

    OperationContract contract(QDate until, Id<Unit> unit = {})
    {
        OperationContract made;
        made.operatorId = contractor.id;
        made.unitId = unit;
        made.number = QStringLiteral("示例合同");
        made.beginsOn = until.addYears(-1);
        made.endsOn = until;
        made.confidentialityAgreement = true;
        ContractStore(m_session).create(made);
        return made;
    }

    [[nodiscard]] QVariant cell(QStringView key)
    {
        return ListStore(m_session)
            .rows(ListId::Operators, {contractor.id.value()})
            .first()
            .at(columnIndex(ListId::Operators, key));
    }

    /// Rule and severity of what the rules find of the contractor.
    [[nodiscard]] QStringList findings() const
    {
        QStringList found;
        for (const RuleFinding& finding : checkRegister(m_session, today)) {
            if (finding.rule == QLatin1String("R-14") || finding.rule == QLatin1String("R-15")) {
                found.append(finding.rule + QLatin1Char(' ') + finding.args.value(0).toString());
            }
        }
        return found;
    }

    QDate today;
    Operator contractor;
    Account account;

private:
    Session& m_session;
};

} // namespace

/// Contractors, their qualifications and contracts, on both engines.
class TstOperatorStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesAndLogs_data() { TestRegister::addEngineRows(); }

    void writesAndLogs();

    void refuses_data() { TestRegister::addEngineRows(); }

    void refuses();

    void keepsWhatIsUsed_data() { TestRegister::addEngineRows(); }

    void keepsWhatIsUsed();

    void rulesReadTheTables_data() { TestRegister::addEngineRows(); }

    void rulesReadTheTables();

    void listsStates_data() { TestRegister::addEngineRows(); }

    void listsStates();

    void tellsWhatRunsOut_data() { TestRegister::addEngineRows(); }

    void tellsWhatRunsOut();

    void findsByPinyin_data() { TestRegister::addEngineRows(); }

    void findsByPinyin();

    void movesEarlierColumns_data() { TestRegister::addEngineRows(); }

    void movesEarlierColumns();

    void reverses_data() { TestRegister::addEngineRows(); }

    void reverses();
};

void TstOperatorStore::writesAndLogs()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    OperatorSample sample(session);
    OperatorStore store(session);
    Operator changed = sample.contractor;
    changed.legalRepresentative = QStringLiteral("示例甲");
    QVERIFY(store.update(sample.contractor, changed));
    QCOMPARE(store.require(changed.id), changed);
    QCOMPARE(session.log().history(SubjectKind::Operator, changed.id.value()).size(), 2);
    QCOMPARE(kindThrownBy([&] { store.update(sample.contractor, changed); }),
             Error::Kind::Conflict);

    const OperatorQualification held = sample.qualify(QualificationKind::NewsLicence, sample.today);
    QCOMPARE(store.qualifications(changed.id), QList{held});
    OperationContract contract = sample.contract(sample.today, sample.education.id);
    contract = *ContractStore(session).find(contract.id);
    OperationContract prolonged = contract;
    prolonged.endsOn = sample.today.addYears(1);
    prolonged.amountYuan = 50000;
    QVERIFY(ContractStore(session).update(contract, prolonged));
    QCOMPARE(ContractStore(session).ofOperator(changed.id), QList{prolonged});
    QCOMPARE(session.log().history(SubjectKind::Contract, contract.id.value()).size(), 2);
    ContractStore(session).remove(prolonged);
    QVERIFY(ContractStore(session).ofOperator(changed.id).isEmpty());
}

void TstOperatorStore::refuses()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    OperatorSample sample(reg.session());
    OperatorStore store(reg.session());
    Operator nameless;
    QCOMPARE(kindThrownBy([&] { store.create(nameless); }), Error::Kind::Invalid);
    OperationContract backwards;
    backwards.operatorId = sample.contractor.id;
    backwards.beginsOn = sample.today;
    backwards.endsOn = sample.today;
    QCOMPARE(kindThrownBy([&] { ContractStore(reg.session()).create(backwards); }),
             Error::Kind::Invalid);
    OperatorQualification nobodys;
    QCOMPARE(kindThrownBy([&] { store.addQualification(nobodys); }), Error::Kind::Invalid);
}

void TstOperatorStore::keepsWhatIsUsed()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    OperatorSample sample(session);
    OperatorStore store(session);
    const auto removal = [&] {
        return kindThrownBy([&] { store.remove(store.require(sample.contractor.id)); });
    };
    QCOMPARE(removal(), Error::Kind::Invalid); // it runs an account
    Account free = AccountStore(session).require(sample.account.id);
    free.operatorId = {};
    AccountStore(session).applyDecision(sample.account, free, QStringLiteral("update"));
    const OperationContract contract = sample.contract(sample.today);
    QCOMPARE(removal(), Error::Kind::Invalid);
    ContractStore(session).remove(contract);
    sample.qualify(QualificationKind::Other, sample.today);
    store.remove(store.require(sample.contractor.id));
    QVERIFY(!store.find(sample.contractor.id));
    QVERIFY(store.qualifications(sample.contractor.id).isEmpty());
}

void TstOperatorStore::rulesReadTheTables()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    OperatorSample sample(reg.session());
    const QDate today = sample.today;
    QCOMPARE(sample.findings(),
             (QStringList{QStringLiteral("R-14 none"), QStringLiteral("R-15 confidentiality"),
                          QStringLiteral("R-15 none")}));
    // Of one kind the last one counts, but every kind must hold.
    sample.qualify(QualificationKind::NewsLicence, today.addDays(-1));
    sample.qualify(QualificationKind::NewsLicence, today);
    sample.contract(today.addDays(31), sample.education.id);
    QCOMPARE(sample.findings(), QStringList());
    sample.qualify(QualificationKind::TelecomLicence, today.addDays(-1));
    QCOMPARE(sample.findings(), QStringList{QStringLiteral("R-14 expired")});
    sample.qualify(QualificationKind::TelecomLicence, QDate()); // without an end
    QCOMPARE(sample.findings(), QStringList());
}

void TstOperatorStore::listsStates()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    OperatorSample sample(reg.session());
    const QDate today = sample.today;
    const auto state = [&] {
        return sample.cell(u"state").toString();
    };
    QCOMPARE(state(), QStringLiteral("lacking"));
    sample.qualify(QualificationKind::Other, today.addDays(31));
    QCOMPARE(state(), QStringLiteral("lacking"));
    const OperationContract first = sample.contract(today.addDays(30), sample.education.id);
    QCOMPARE(state(), QStringLiteral("ending"));
    QCOMPARE(sample.cell(u"next_end").toString(), today.addDays(30).toString(Qt::ISODate));
    sample.contract(today.addDays(90), sample.education.id);
    QCOMPARE(state(), QStringLiteral("valid"));
    QCOMPARE(sample.cell(u"next_end").toString(), today.addDays(31).toString(Qt::ISODate));
    QCOMPARE(sample.cell(u"contract_count").toInt(), 2);
    QCOMPARE(sample.cell(u"account_count").toInt(), 1);
    // A contract that ended for a unit for which nothing runs any more is no matter.
    sample.contract(today.addDays(-1), sample.sports.id);
    QCOMPARE(state(), QStringLiteral("valid"));
    sample.contract(today.addDays(-1));
    QCOMPARE(state(), QStringLiteral("expired"));
    Q_UNUSED(first)
}

void TstOperatorStore::tellsWhatRunsOut()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    OperatorSample sample(reg.session());
    const QDate today = sample.today;
    sample.qualify(QualificationKind::NewsLicence, today.addDays(30));
    sample.qualify(QualificationKind::TelecomLicence, today.addDays(31));
    sample.contract(today.addDays(-1), sample.education.id);
    const auto terms = OperatorStore(reg.session()).termsUntil(today, today.addDays(30));
    QCOMPARE(terms.size(), 2);
    QVERIFY(terms.at(0).isContract);
    QCOMPARE(terms.at(0).until, today.addDays(-1));
    QCOMPARE(terms.at(0).operatorName, sample.contractor.name);
    QCOMPARE(terms.at(1).kind, QualificationKind::NewsLicence);
}

void TstOperatorStore::findsByPinyin()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    OperatorSample sample(session);
    const auto found = [&] {
        ListRequest request;
        request.list = ListId::Operators;
        request.search = QStringLiteral("slxmt");
        return ListStore(session).keys(request);
    };
    QCOMPARE(found(), QList{sample.contractor.id.value()});
    // As a migration leaves it.
    Query(session.database(), QStringLiteral("UPDATE operator SET search_text = ''")).run();
    QVERIFY(found().isEmpty());
    completeOperatorSearch(session.database());
    QCOMPARE(found(), QList{sample.contractor.id.value()});
}

void TstOperatorStore::movesEarlierColumns()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Database& database = reg.session().database();
    undoOperatorTables(database);
    for (const char* row :
         {"'u-1', 1, '示例甲公司', '示例证书 1', '2026-03-01', '2026-05-01', TRUE",
          "'u-2', 1, '示例乙公司', '', NULL, NULL, FALSE",
          "'u-3', 1, '示例丙公司', '', '2025-01-01', NULL, TRUE"}) {
        database.execute(QStringLiteral("INSERT INTO operator (uid, revision, name, qualification, "
                                        "qualification_until, contract_until, "
                                        "confidentiality_agreement) VALUES (%1)")
                             .arg(QString::fromUtf8(row)));
    }
    database.execute(QStringLiteral("DELETE FROM schema_version WHERE version >= 10"));
    const auto session = reg.another();
    OperatorStore store(*session);
    const auto all = store.all();
    QCOMPARE(all.size(), 3);
    const auto named = [&](QStringView name) {
        return std::find_if(all.begin(), all.end(),
                            [&](const Operator& one) { return one.name == name; })
            ->id;
    };
    const auto first = store.qualifications(named(u"示例甲公司"));
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().number, QStringLiteral("示例证书 1"));
    QCOMPARE(first.first().validUntil, QDate(2026, 3, 1));
    const auto contracts = ContractStore(*session).ofOperator(named(u"示例甲公司"));
    QCOMPARE(contracts.size(), 1);
    QCOMPARE(contracts.first().endsOn, QDate(2026, 5, 1));
    QVERIFY(contracts.first().confidentialityAgreement);
    QVERIFY(store.qualifications(named(u"示例乙公司")).isEmpty());
    QVERIFY(ContractStore(*session).ofOperator(named(u"示例乙公司")).isEmpty());
    QCOMPARE(store.qualifications(named(u"示例丙公司")).first().validUntil, QDate(2025, 1, 1));
    const auto open = ContractStore(*session).ofOperator(named(u"示例丙公司"));
    QVERIFY(open.first().confidentialityAgreement && !open.first().endsOn.isValid());
    ListRequest request;
    request.list = ListId::Operators;
    request.search = QStringLiteral("sljgs");
    QCOMPARE(ListStore(*session).keys(request), QList{named(u"示例甲公司").value()});
}

void TstOperatorStore::reverses()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    OperatorStore store(session);
    Batch made;
    {
        WriteScope scope(session);
        BatchScope batch(session, QStringLiteral("import"), QStringLiteral("示例"));
        Operator contractor;
        contractor.name = QStringLiteral("示例公司");
        store.create(contractor);
        OperatorQualification held;
        held.operatorId = contractor.id;
        store.addQualification(held);
        batch.end(2);
        made = batch.batch();
        scope.commit();
    }
    QCOMPARE(store.all().size(), 1);
    (void)BatchStore(session).reverse(made);
    QVERIFY(store.all().isEmpty());
}

QTEST_GUILESS_MAIN(TstOperatorStore)
#include "tst_operatorstore.moc"
