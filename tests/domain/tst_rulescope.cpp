// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderlyfacts.h"

using namespace juzhen;

/// What a rule passes over, case by case: states, kinds and levels that are none of its business,
/// and the numbers of the office in place of the defaults.
class TstRuleScope : public QObject
{
    Q_OBJECT

private:
    static void naming();
    static void filings();
    static void conduct();
    static void matrix();

private Q_SLOTS:
    void findings_data();
    void findings();
    void filingsSince_data();
    void filingsSince();
    void hostMayBeMissing();
    void numbersOfTheOffice_data();
    void numbersOfTheOffice();
    void holidaysDontCount();
};

namespace {

/// The severities that @p rule reports, by the numbers of the office.
QString found(const char* rule, const RuleFacts& facts, const Thresholds& thresholds)
{
    QStringList severities;
    for (const RuleFinding& one : check(facts, thresholds, today)) {
        if (one.rule == QLatin1String(rule)) {
            severities.append(toKey(one.severity));
        }
    }
    return severities.join(u',');
}

/// The account has ended; it is shown nowhere.
Change ended(AccountStatus status, const Change& change)
{
    return [=](RuleFacts& facts) {
        change(facts);
        facts.accounts[0].status = status;
        facts.accounts[0].onPublicMatrix = false;
        facts.accounts[0].statusChangedOn = today;
    };
}

Change unitEdit(const std::function<void(UnitFact&)>& edit)
{
    return [=](RuleFacts& facts) {
        edit(facts.units[0]);
    };
}

} // namespace

void TstRuleScope::findings_data()
{
    ruleColumns();
    naming();
    filings();
    conduct();
    matrix();
}

void TstRuleScope::findings()
{
    QFETCH(QString, rule);
    QFETCH(QVariant, change);
    QTEST(severitiesFound(rule, change), "found");
}

void TstRuleScope::naming()
{
    // Planned, waiting, ended: nobody expects posts of these.
    for (const auto status : {AccountStatus::Planned, AccountStatus::PendingFiling,
                              AccountStatus::Closed, AccountStatus::Cancelled}) {
        const QString name = toKey(status);
        row(qPrintable(name), "R-02", ended(status, lastPost(12)), "");
        row(qPrintable(name), "R-03", ended(status, lastPost(200)), "");
    }
    const auto openedAgo = [](int days) {
        return account([=](AccountFact& fact) {
            fact.lastPostOn = QDate();
            fact.openedOn = today.addDays(-days);
        });
    };
    row("never posted, opened 9 days ago", "R-02", openedAgo(9), "");
    row("never posted, opened 10 days ago", "R-02", openedAgo(10), "notice");
    row("never posted, opened 14 days ago", "R-02", openedAgo(14), "notice");
    row("never posted, opened 15 days ago", "R-02", openedAgo(15), "");
    row("never posted, no opening day", "R-02", account([](AccountFact& fact) {
            fact.lastPostOn = QDate();
            fact.openedOn = QDate();
        }),
        "");
    row("never posted", "R-03", account([](AccountFact& fact) { fact.lastPostOn = QDate(); }), "");
    const auto twin = [](AccountFact& fact) {
        fact.platformCode = QStringLiteral("wechat_official");
        fact.subtype = QStringLiteral("subscription");
    };
    row("the other has ended", "R-04", second([=](AccountFact& fact) {
            twin(fact);
            fact.status = AccountStatus::Closed;
        }),
        "");
    row("of another host", "R-04", second([=](AccountFact& fact) {
            twin(fact);
            fact.hostUnitId = 2;
        }),
        "");
    row("the other has ended", "R-05", second([](AccountFact& fact) {
            fact.name = QStringLiteral("示例区融媒");
            fact.status = AccountStatus::Cancelled;
        }),
        "");
    const auto named = [](const QString& name) {
        return account([=](AccountFact& fact) { fact.name = name; });
    };
    row("of an ended account", "R-06",
        ended(AccountStatus::Closed, named(QStringLiteral("李大成"))), "");
    row("of an ended account", "R-07",
        ended(AccountStatus::Closed, named(QStringLiteral("示例人口普查"))), "");
    row(
        "by its short name", "R-13",
        [](RuleFacts& facts) {
            facts.units[0].shortName = QStringLiteral("示例区府办");
            facts.accounts[0].verifiedSubject = QStringLiteral("中共 示例区府办");
        },
        "");
    row("both expired and another's", "R-13", account([](AccountFact& fact) {
            fact.verifiedUntil = today.addDays(-1);
            fact.verifiedSubject = QStringLiteral("示例传媒有限公司");
        }),
        "minor,minor");
}

void TstRuleScope::filings()
{
    const auto national = [](NationalStatus status) {
        return account([=](AccountFact& fact) {
            fact.nationalStatus = status;
            fact.openingApprovedOn = QDate();
        });
    };
    row("entered", "R-08", national(NationalStatus::Entered), "");
    row("to be changed there", "R-08", national(NationalStatus::ChangePending), "");
    row("ended", "R-08", ended(AccountStatus::Closed, national(NationalStatus::Missing)), "");
    const auto unfiled = account([](AccountFact& fact) { fact.openingApproved = false; });
    row("ended", "R-09", ended(AccountStatus::Closed, unfiled), "");
    row("ended", "R-10", ended(AccountStatus::Closed, pendingChange(QDate(2025, 11, 3))), "");
    row("closed, not cancelled", "R-11", stateSince(AccountStatus::Closed, 30), "");
    row("running", "R-16", stateSince(AccountStatus::Suspended, 90), "");
    row("ordered", "R-16", stateSince(AccountStatus::OrderedClosed, 90), ""); // that is R-23
    row("closed of itself", "R-23", stateSince(AccountStatus::Closed, 90), "");
    row("renamed", "R-47", unitEdit([](UnitFact& unit) { unit.status = UnitStatus::Renamed; }), "");
    row("ended with its host", "R-47", ended(AccountStatus::Cancelled, unitEdit([](UnitFact& unit) {
                                                 unit.status = UnitStatus::Merged;
                                             })),
        "");
    row(
        "of other fields", "R-48",
        [](RuleFacts& facts) {
            hostFiling(false)(facts);
            facts.filings[0].changesHost = false;
        },
        "");
    row(
        "an opening", "R-48",
        [](RuleFacts& facts) {
            hostFiling(false)(facts);
            facts.filings[0].kind = FilingKind::Open;
        },
        "");
    const auto app = account([](AccountFact& fact) { fact.platformCode = QStringLiteral("app"); });
    row("ended", "R-49", ended(AccountStatus::Cancelled, app), "");
    row("account of a township", "R-50",
        unitEdit([](UnitFact& unit) { unit.adminLevel = AdminLevel::Township; }), "");
    row(
        "mini program of a township", "R-50",
        [](RuleFacts& facts) {
            facts.accounts[0].subtype = QStringLiteral("miniprogram");
            facts.units[0].adminLevel = AdminLevel::Township;
        },
        "major");
    row("not cancelled", "R-53", stateSince(AccountStatus::Closed, 3), "");
    row("day unknown", "R-53", account([](AccountFact& fact) {
            fact.status = AccountStatus::Cancelled;
            fact.onPublicMatrix = false;
            fact.statusChangedOn = QDate();
        }),
        "");
}

void TstRuleScope::conduct()
{
    const auto nobody = [](AdminLevel level) -> Change {
        return [=](RuleFacts& facts) {
            facts.accounts[0].hasDedicatedPerson = false;
            facts.units[0].adminLevel = level;
        };
    };
    row("city government", "R-12", nobody(AdminLevel::City), "major");
    row("province", "R-12", nobody(AdminLevel::Province), "major");
    row("somebody", "R-12", account([](AccountFact&) {}), "");
    row(
        "not run by a contractor", "R-14", [](RuleFacts& facts) { facts.operators.clear(); }, "");
    row("no end known", "R-14",
        contractor([](OperatorFact& fact) { fact.qualificationUntil = QDate(); }), "");
    row(
        "not run by a contractor", "R-15",
        [](RuleFacts& facts) { facts.operators[0].contracts.clear(); }, "");
    row("both", "R-51", account([](AccountFact& fact) {
            fact.platformCode = QStringLiteral("app");
            fact.appOk = false;
            fact.appIpv6 = false;
        }),
        "veto,minor");
    row("complete", "R-54", account([](AccountFact&) {}), "");
    row("of an ended account", "R-54", ended(AccountStatus::Closed, account([](AccountFact& fact) {
                                                 fact.missing = RequiredField::EditorName;
                                             })),
        "");
    const auto service = [](const std::function<void(UnitFact&)>& edit) {
        return unitEdit([=](UnitFact& unit) {
            unit.kind = QStringLiteral("public_service");
            edit(unit);
        });
    };
    row("vertical", "R-55", service([](UnitFact& unit) { unit.vertical = true; }), "");
    row("has ended", "R-55", service([](UnitFact& unit) { unit.status = UnitStatus::Merged; }), "");
    row("a department", "R-55",
        unitEdit([](UnitFact& unit) { unit.kind = QStringLiteral("department"); }), "");
}

void TstRuleScope::matrix()
{
    row("ended", "R-32", ended(AccountStatus::Closed, account([](AccountFact&) {})), "");
    for (const auto status :
         {AccountStatus::Planned, AccountStatus::OrderedClosed, AccountStatus::Cancelled}) {
        row(qPrintable(toKey(status)), "R-33",
            account([=](AccountFact& fact) { fact.status = status; }), "minor");
    }
    row("unknown whether shown", "R-33", account([](AccountFact& fact) {
            fact.status = AccountStatus::Closed;
            fact.onPublicMatrix.reset();
        }),
        "");
    row("its only account has ended", "R-45",
        ended(AccountStatus::Closed, account([](AccountFact&) {})), "major");
    row("vertical units only", "R-45", unitEdit([](UnitFact& unit) { unit.vertical = true; }),
        "major");
    const auto noMain = [](const Change& change) -> Change {
        return [=](RuleFacts& facts) {
            second([](AccountFact&) {})(facts);
            facts.accounts[0].isMain = false;
            change(facts);
        };
    };
    row("the second has ended", "R-46",
        noMain([](RuleFacts& facts) { facts.accounts[1].status = AccountStatus::Closed; }), "");
    row("the second stands elsewhere", "R-46",
        noMain([](RuleFacts& facts) { facts.accounts[1].regionCode = QStringLiteral("510105"); }),
        "");
    row("of vertical units", "R-46",
        noMain([](RuleFacts& facts) { facts.units[0].vertical = true; }), "");
}

void TstRuleScope::filingsSince_data()
{
    QTest::addColumn<QDate>("opened");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QString>("expected");
    const QDate since(2023, 1, 1);
    QTest::newRow("no first day") << since.addDays(-1) << QDate() << QStringLiteral("major");
    QTest::newRow("day before") << since.addDays(-1) << since << QString();
    QTest::newRow("first day") << since << since << QStringLiteral("major");
    QTest::newRow("day after") << since.addDays(1) << since << QStringLiteral("major");
    QTest::newRow("age unknown") << QDate() << since << QString();
}

void TstRuleScope::filingsSince()
{
    QFETCH(QDate, opened);
    Thresholds thresholds;
    QFETCH(QDate, since);
    thresholds.filingsSince = since;
    auto facts = orderlyFacts();
    facts.accounts[0].openingApproved = false;
    facts.accounts[0].openedOn = opened;
    QTEST(found("R-09", facts, thresholds), "expected");
}

void TstRuleScope::hostMayBeMissing()
{
    auto facts = orderlyFacts();
    facts.accounts[0].hostUnitId = 0;
    Thresholds thresholds;
    QCOMPARE(found("R-06", facts, thresholds), QStringLiteral("major"));
    thresholds.hostRequired = false;
    QCOMPARE(found("R-06", facts, thresholds), QString());
}

void TstRuleScope::numbersOfTheOffice_data()
{
    QTest::addColumn<int Thresholds::*>("number");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QVariant>("last");  ///< a change on the last day on which all is well
    QTest::addColumn<QVariant>("first"); ///< and on the first on which it isn't
    const auto row = [](const char* rule, int Thresholds::*number, int limit, const Change& last,
                        const Change& first) {
        QTest::newRow(rule) << number << limit << QString::fromLatin1(rule)
                            << QVariant::fromValue(last) << QVariant::fromValue(first);
    };
    row("R-01", &Thresholds::updateWindowDays, 7, lastPost(7), lastPost(8));
    row("R-02", &Thresholds::warnFromDays, 5, lastPost(4), lastPost(5));
    row("R-03", &Thresholds::zombieDays, 60, lastPost(60), lastPost(61));
    row("R-16", &Thresholds::pendingCancelDays, 30, stateSince(AccountStatus::Closed, 30),
        stateSince(AccountStatus::Closed, 31));
    row("R-23", &Thresholds::pendingCancelDays, 30, stateSince(AccountStatus::OrderedClosed, 30),
        stateSince(AccountStatus::OrderedClosed, 31));
    // Three working days after Wednesday 19 and Tuesday 18 November; today is Monday 24.
    row("R-10", &Thresholds::filingWorkdays, 3, pendingChange(QDate(2025, 11, 19)),
        pendingChange(QDate(2025, 11, 18)));
    row("R-11", &Thresholds::filingWorkdays, 3, stateSince(AccountStatus::PendingCancel, 5),
        stateSince(AccountStatus::PendingCancel, 6));
    const auto missingSince = [](int days) {
        return account([=](AccountFact& fact) {
            fact.nationalStatus = NationalStatus::Missing;
            fact.openingApprovedOn = today.addDays(-days);
        });
    };
    row("R-08", &Thresholds::nationalWorkdays, 3, missingSince(5), missingSince(6));
    const auto contractFor = [](int days) {
        return contractor(
            [=](OperatorFact& fact) { fact.contracts[0].endsOn = today.addDays(days); });
    };
    row("R-15", &Thresholds::contractWarnDays, 60, contractFor(61), contractFor(60));
    const auto leavesIn = [](int days) {
        return Change([=](RuleFacts& facts) {
            facts.custodies.append(orderlyCustody());
            facts.custodies[0].lastDay = today.addDays(days);
        });
    };
    row("R-58", &Thresholds::handoverWarnDays, 10, leavesIn(11), leavesIn(10));
}

void TstRuleScope::numbersOfTheOffice()
{
    QFETCH(int Thresholds::*, number);
    QFETCH(int, limit);
    QFETCH(QString, rule);
    QFETCH(QVariant, last);
    QFETCH(QVariant, first);
    Thresholds thresholds;
    thresholds.*number = limit;
    const QByteArray id = rule.toLatin1();
    for (const auto& [change, expected] : {std::pair(last, false), std::pair(first, true)}) {
        auto facts = orderlyFacts();
        change.value<Change>()(facts);
        QCOMPARE(!found(id.constData(), facts, thresholds).isEmpty(), expected);
    }
}

/// Working days are data: with a free Friday five of them take a day longer.
void TstRuleScope::holidaysDontCount()
{
    auto facts = orderlyFacts();
    pendingChange(QDate(2025, 11, 14))(facts);
    QCOMPARE(found("R-10", facts, {}), QStringLiteral("minor"));
    facts.workdaysAfter = [](QDate day, int workdays) {
        const QDate free(2025, 11, 21);
        const QDate end = plainWorkdaysAfter(day, workdays);
        return day < free && end >= free ? plainWorkdaysAfter(end, 1) : end;
    };
    QCOMPARE(found("R-10", facts, {}), QString());
}

QTEST_GUILESS_MAIN(TstRuleScope)
#include "tst_rulescope.moc"
