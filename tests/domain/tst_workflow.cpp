// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workflow.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace juzhen;

namespace {

/// One expected step: "draft submit submitted registrar,officer" and, if need be, "opinion" or
/// "measures". The lists below are written down from the office's rules; the walk compares every
/// (state, action, role) with them, so that a step too many fails like a step too few.
struct ExpectedStep
{
    QString to;
    QStringList roles;
    QString need;
};

using ExpectedSteps = QHash<QPair<QString, QString>, ExpectedStep>;

ExpectedSteps parse(const QStringList& lines)
{
    ExpectedSteps steps;
    for (const auto& line : lines) {
        const auto words = line.split(u' ', Qt::SkipEmptyParts);
        steps.insert({words.at(0), words.at(1)},
                     {words.at(2), words.at(3).split(u','), words.value(4)});
    }
    return steps;
}

const QStringList accountSteps{
    u"planned        submit             pending_filing registrar,officer"_qs,
    u"planned        activate           active         leader"_qs,
    u"pending_filing withdraw           planned        registrar,officer"_qs,
    u"pending_filing activate           active         leader"_qs,
    u"active         suspend            suspended      leader"_qs,
    u"active         close_account      closing        leader"_qs,
    u"active         cancel_on_platform pending_cancel officer,leader"_qs,
    u"active         order_closing      ordered_closed leader"_qs,
    u"active         cancel_account     cancelled      leader"_qs,
    u"suspended      resume             active         leader"_qs,
    u"suspended      close_account      closing        leader"_qs,
    u"suspended      cancel_on_platform pending_cancel officer,leader"_qs,
    u"suspended      order_closing      ordered_closed leader"_qs,
    u"suspended      cancel_account     cancelled      leader"_qs,
    u"closing        complete_closing   closed         officer,leader"_qs,
    u"closing        cancel_account     cancelled      leader"_qs,
    u"closed         cancel_account     cancelled      leader"_qs,
    u"pending_cancel cancel_account     cancelled      leader"_qs,
    u"ordered_closed cancel_account     cancelled      leader"_qs,
};

const QStringList filingSteps{
    u"draft     submit   submitted registrar,officer"_qs,
    u"draft     withdraw withdrawn registrar,officer"_qs,
    u"submitted accept   accepted  officer,leader"_qs,
    u"submitted return   returned  officer,leader opinion"_qs,
    u"submitted withdraw withdrawn registrar,officer"_qs,
    u"accepted  review   reviewed  officer,leader"_qs,
    u"accepted  return   returned  officer,leader opinion"_qs,
    u"reviewed  approve  approved  leader"_qs,
    u"reviewed  return   returned  leader opinion"_qs,
    u"reviewed  reject   rejected  leader opinion"_qs,
    u"returned  submit   submitted registrar,officer"_qs,
    u"returned  withdraw withdrawn registrar,officer"_qs,
    u"approved  sync     synced    officer,leader"_qs,
    u"synced    archive  archived  officer,leader"_qs,
};

const QStringList campaignSteps{
    u"draft      publish        published  officer,leader"_qs,
    u"published  start          inspecting officer,leader"_qs,
    u"inspecting send_to_review reviewing  officer,leader"_qs,
    u"reviewing  reopen         inspecting officer,leader"_qs,
    u"reviewing  confirm        confirmed  officer,leader"_qs,
    u"confirmed  amend          reviewing  officer,leader opinion"_qs,
    u"confirmed  notice         noticed    officer,leader"_qs,
    u"noticed    rectify        rectifying officer,leader"_qs,
    u"rectifying recheck        rechecking officer,leader"_qs,
    u"rechecking close          closed     officer,leader"_qs,
};

const QStringList taskSteps{
    u"unassigned  assign  assigned    officer,leader"_qs,
    u"unassigned  start   in_progress inspector,officer"_qs,
    u"assigned    start   in_progress inspector,officer"_qs,
    u"in_progress submit  submitted   inspector,officer"_qs,
    u"submitted   return  returned    officer,leader opinion"_qs,
    u"submitted   confirm confirmed   officer,leader"_qs,
    u"submitted   reopen  in_progress inspector,officer"_qs,
    u"returned    start   in_progress inspector,officer"_qs,
};

const QStringList findingSteps{
    u"open           report       reported       registrar,officer measures"_qs,
    u"reported       pass_recheck recheck_passed officer,leader"_qs,
    u"reported       fail_recheck recheck_failed officer,leader opinion"_qs,
    u"recheck_failed report       reported       registrar,officer measures"_qs,
};

User actorWith(Role role)
{
    User user;
    user.roles = {role};
    return user;
}

/// What taking the step without and with a text must give.
template <class Status>
void checkStep(Status status, Action action, Role role, const ExpectedStep* expected)
{
    const auto actor = actorWith(role);
    const bool isPermitted = expected && expected->roles.contains(toKey(role));
    const bool needsText = expected && !expected->need.isEmpty();

    QCOMPARE(allowedActions(status, actor).contains(action), isPermitted);

    const auto with = applyAction(status, action, actor, u"示例意见"_qs);
    QCOMPARE(with.status.has_value(), isPermitted);
    if (!expected) {
        QCOMPARE(with.refusal, Refusal::NotFromHere);
    } else if (!isPermitted) {
        QCOMPARE(with.refusal, Refusal::NotPermitted);
    } else {
        QCOMPARE(toKey(*with.status), expected->to);
    }

    for (const auto& noText : {QString(), u" \n"_qs}) {
        const auto without = applyAction(status, action, actor, noText);
        QCOMPARE(without.status.has_value(), isPermitted && !needsText);
        if (isPermitted && needsText) {
            QCOMPARE(without.refusal, expected->need == u"opinion" ? Refusal::OpinionMissing
                                                                   : Refusal::MeasuresMissing);
        }
    }
}

template <class Status>
void walk(const QStringList& lines)
{
    const auto steps = parse(lines);
    QCOMPARE(steps.size(), lines.size());
    int found = 0;
    for (const auto& status : enumKeys(Status{})) {
        for (const auto& action : actionKeys) {
            const auto step =
                steps.constFind({QString::fromLatin1(status.key), QString::fromLatin1(action.key)});
            const auto* const expected = step == steps.constEnd() ? nullptr : &*step;
            found += expected ? 1 : 0;
            for (const auto& role : roleKeys) {
                checkStep(status.value, action.value, role.value, expected);
                if (QTest::currentTestFailed()) {
                    qWarning("at %s, %s, %s", status.key, action.key, role.key);
                    return;
                }
            }
        }
    }
    QCOMPARE(found, steps.size()); // no misspelt line
}

/// The states from which @p from can still get on, itself included.
template <class Status>
QSet<Status> reachableFrom(Status from)
{
    QSet<Status> reached{from};
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& row : transitions(from)) {
            if (reached.contains(row.from) && !reached.contains(row.to)) {
                reached.insert(row.to);
                grew = true;
            }
        }
    }
    return reached;
}

/// Every state is reached from the first one; only the final ones are left by no step; and from
/// every other one a final one can be reached.
template <class Status>
void checkEnds(Status first, const QSet<Status>& finals)
{
    QCOMPARE(reachableFrom(first).size(), static_cast<qsizetype>(enumKeys(first).size()));
    for (const auto& entry : enumKeys(first)) {
        const auto rows = transitions(first);
        const bool hasWayOut = std::any_of(
            rows.begin(), rows.end(), [&](const auto& row) { return row.from == entry.value; });
        QVERIFY2(hasWayOut != finals.contains(entry.value), entry.key);
        QVERIFY2(reachableFrom(entry.value).intersects(finals), entry.key);
    }
}

} // namespace

class TstWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void account() { walk<AccountStatus>(accountSteps); }

    void filing() { walk<FilingStatus>(filingSteps); }

    void campaign() { walk<CampaignStatus>(campaignSteps); }

    void task() { walk<TaskStatus>(taskSteps); }

    void finding() { walk<FindingStatus>(findingSteps); }

    void accountEnds() { checkEnds(AccountStatus::Planned, {AccountStatus::Cancelled}); }

    void filingEnds();

    void campaignEnds() { checkEnds(CampaignStatus::Draft, {CampaignStatus::Closed}); }

    void taskEnds() { checkEnds(TaskStatus::Unassigned, {TaskStatus::Confirmed}); }

    void findingEnds() { checkEnds(FindingStatus::Open, {FindingStatus::RecheckPassed}); }

    void stepsAreUnambiguous();
    void inactiveActorsTakeNoStep();
    void refusalsComeInOrder();
};

void TstWorkflow::filingEnds()
{
    checkEnds(FilingStatus::Draft,
              {FilingStatus::Archived, FilingStatus::Rejected, FilingStatus::Withdrawn});
}

void TstWorkflow::stepsAreUnambiguous()
{
    const auto check = [](auto status) {
        QSet<QPair<int, int>> seen;
        for (const auto& row : transitions(status)) {
            const QPair key(static_cast<int>(row.from), static_cast<int>(row.action));
            QVERIFY(!seen.contains(key));
            QVERIFY(row.from != row.to);
            seen.insert(key);
        }
    };
    check(AccountStatus{});
    check(FilingStatus{});
    check(CampaignStatus{});
    check(TaskStatus{});
    check(FindingStatus{});
}

void TstWorkflow::inactiveActorsTakeNoStep()
{
    auto actor = actorWith(Role::Officer);
    actor.active = false;
    QVERIFY(allowedActions(FilingStatus::Draft, actor).isEmpty());
    QCOMPARE(applyAction(FilingStatus::Draft, Action::Submit, actor).refusal,
             Refusal::NotPermitted);
}

void TstWorkflow::refusalsComeInOrder()
{
    // Whoever may not take the step isn't asked for an opinion first.
    QCOMPARE(applyAction(FilingStatus::Submitted, Action::Return, actorWith(Role::Viewer)).refusal,
             Refusal::NotPermitted);
    QCOMPARE(applyAction(FilingStatus::Draft, Action::Return, actorWith(Role::Officer)).refusal,
             Refusal::NotFromHere);
}

QTEST_GUILESS_MAIN(TstWorkflow)
#include "tst_workflow.moc"
