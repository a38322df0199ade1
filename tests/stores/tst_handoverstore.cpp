// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/batchstore.h"
#include "models/stores/handoverstore.h"
#include "tests/stores/personsample.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;

namespace {

const QDate day(2025, 11, 20);

Handover planOf(const PersonSample& sample)
{
    Handover plan;
    plan.person = sample.leaving.id;
    plan.day = day;
    plan.lastDay = day.addDays(10);
    plan.successor = sample.successor.id;
    plan.title = QStringLiteral("示例交接");
    plan.remark = QStringLiteral("调离");
    return plan;
}

/// The leaving person keeps and edits the first account and reviews the second.
void assignAll(PersonSample& sample)
{
    sample.assign(sample.first, CustodyRole::Administrator, sample.leaving);
    sample.assign(sample.first, CustodyRole::Editor, sample.leaving);
    sample.assign(sample.second, CustodyRole::FirstReviewer, sample.leaving);
}

} // namespace

/// Handovers, on both engines: everything a person holds goes to the successors, or nothing does.
class TstHandoverStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void handsOver_data() { TestRegister::addEngineRows(); }

    void handsOver();

    void comesBack_data() { TestRegister::addEngineRows(); }

    void comesBack();

    void passwordIsDueUntilChanged();
    void reviewersStayThree();
    void refuses();
};

void TstHandoverStore::handsOver()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    PersonSample sample(session);
    assignAll(sample);
    Handover plan = planOf(sample);
    const auto review =
        CustodyStore(session).held(sample.second.id, CustodyRole::FirstReviewer)->id.value();
    plan.others.insert(review, sample.third.id);
    QVERIFY(HandoverStore(session).problems(plan).isEmpty());
    const HandoverResult result = HandoverStore(session).perform(plan);
    QCOMPARE(result.custodies, 3);
    QCOMPARE(result.accounts, 2);
    QCOMPARE(result.passwords, 1);
    QVERIFY(CustodyStore(session).ofPerson(sample.leaving.id).isEmpty());
    QCOMPARE(sample.stored(sample.first).editorName, sample.successor.name);
    QCOMPARE(sample.stored(sample.second).reviewer1, sample.third.name);
    QCOMPARE(PersonStore(session).require(sample.leaving.id).validTo, plan.lastDay);
    const HandoverSheet sheet = HandoverStore(session).sheet(sample.leaving.id, day);
    QCOMPARE(sheet.lines.size(), 3);
    QCOMPARE(sheet.receivers.size(), 2);
    QCOMPARE(sheet.unitName, sample.education.name);
    QCOMPARE(CustodyStore(session).handoverDays(sample.leaving.id), QList<QDate>{day});
}

void TstHandoverStore::comesBack()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    PersonSample sample(session);
    assignAll(sample);
    const auto before = CustodyStore(session).ofPerson(sample.leaving.id);
    const HandoverResult result = HandoverStore(session).perform(planOf(sample));
    const Reversal back = BatchStore(session).reverse(result.batch);
    QVERIFY(back.kept.isEmpty());
    const auto after = CustodyStore(session).ofPerson(sample.leaving.id);
    QCOMPARE(after.size(), before.size());
    QCOMPARE(sample.stored(sample.first).editorName, sample.leaving.name);
    QVERIFY(CustodyStore(session).ofPerson(sample.successor.id, true).isEmpty());
    QVERIFY(!PersonStore(session).require(sample.leaving.id).validTo.isValid());
}

void TstHandoverStore::passwordIsDueUntilChanged()
{
    TestRegister reg;
    Session& session = reg.session();
    PersonSample sample(session);
    assignAll(sample);
    HandoverStore(session).perform(planOf(sample));
    const auto isDue = [&] {
        return CustodyStore(session).ofAccount(sample.first.id).first().isPasswordDue();
    };
    QVERIFY(isDue());
    const auto changeOn = [&](QDate changed) {
        Account after = sample.stored(sample.first);
        after.passwordChangedOn = changed;
        AccountStore(session).update(sample.stored(sample.first), after);
    };
    changeOn(day.addDays(-1));
    QVERIFY(isDue());
    changeOn(day); // on the day itself
    QVERIFY(!isDue());
}

void TstHandoverStore::reviewersStayThree()
{
    TestRegister reg;
    Session& session = reg.session();
    PersonSample sample(session);
    assignAll(sample);
    sample.assign(sample.second, CustodyRole::FinalReviewer, sample.successor);
    const Handover plan = planOf(sample);
    const auto issues = HandoverStore(session).problems(plan);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().problem, HandoverProblem::SameReviewer);
    QCOMPARE(issues.first().held.accountName, sample.second.name);
    QCOMPARE(issues.first().successor, sample.successor.name);
    QCOMPARE(testing::thrownBy([&] { HandoverStore(session).perform(plan); })->subject(),
             QStringLiteral("handover"));
    QCOMPARE(CustodyStore(session).ofPerson(sample.leaving.id).size(), 3);
    QCOMPARE(sample.stored(sample.first).editorName, sample.leaving.name);
}

void TstHandoverStore::refuses()
{
    TestRegister reg;
    Session& session = reg.session();
    PersonSample sample(session);
    assignAll(sample);
    const auto problemOf = [&](const Handover& plan) {
        const auto issues = HandoverStore(session).problems(plan);
        return issues.isEmpty() ? QString::number(-1)
                                : QString::number(static_cast<int>(issues.first().problem));
    };
    const auto number = [](HandoverProblem problem) {
        return QString::number(static_cast<int>(problem));
    };
    Handover plan = planOf(sample);
    plan.successor = {};
    QCOMPARE(problemOf(plan), number(HandoverProblem::NoSuccessor));
    plan.successor = sample.leaving.id;
    QCOMPARE(problemOf(plan), number(HandoverProblem::SamePerson));
    Person gone = PersonStore(session).require(sample.successor.id);
    gone.validTo = day.addDays(-1);
    PersonStore(session).update(PersonStore(session).require(gone.id), gone);
    plan.successor = gone.id;
    QCOMPARE(problemOf(plan), number(HandoverProblem::SuccessorGone));
    plan.successor = sample.third.id;
    plan.day = {};
    QCOMPARE(testing::thrownBy([&] { HandoverStore(session).perform(plan); })->subject(),
             QStringLiteral("day"));
}

QTEST_GUILESS_MAIN(TstHandoverStore)
#include "tst_handoverstore.moc"
