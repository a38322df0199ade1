// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderlyfacts.h"

using namespace juzhen;

/// Rules about the quarterly check, rectification and the matrix, on both sides of every boundary.
class TstCampaignRules : public QObject
{
    Q_OBJECT

private:
    static void campaignRows();
    static void closureRows();
    static void matrixRows();

private Q_SLOTS:
    void findings_data();
    void findings();
};

void TstCampaignRules::findings_data()
{
    ruleColumns();
    campaignRows();
    closureRows();
    matrixRows();
}

void TstCampaignRules::findings()
{
    QFETCH(QString, rule);
    QFETCH(QVariant, change);
    QTEST(severitiesFound(rule, change), "found");
}

void TstCampaignRules::campaignRows()
{
    const auto status = [](CampaignKind kind, bool confirmed) {
        return campaign([=](CampaignFact& fact) {
            fact.kind = kind;
            fact.confirmed = confirmed;
        });
    };
    row("not confirmed", "R-17", status(CampaignKind::Full, false), "major");
    row("self-check only", "R-17", status(CampaignKind::SelfCheck, true), "major");
    row("sample", "R-17", status(CampaignKind::Sample, true), "");
    row(
        "nothing ran then", "R-17",
        [](RuleFacts& facts) {
            facts.campaigns.clear();
            facts.accounts[0].openedOn = QDate(2025, 10, 1);
        },
        "");
    const auto coverage = [](qint64 checked, Quarter quarter) {
        return campaign([=](CampaignFact& fact) {
            fact.running = 10'000;
            fact.checked = checked;
            fact.quarter = quarter;
        });
    };
    row("all", "R-18", coverage(10'000, Quarter(2025, 3)), "");
    row("all but one", "R-18", coverage(9'999, Quarter(2025, 3)), "major");
    row("long ago", "R-18", coverage(9'999, Quarter(2025, 2)), "");
    row(
        "sample beside a full check", "R-18",
        [](RuleFacts& facts) {
            auto sample = orderlyCampaign();
            sample.kind = CampaignKind::Sample;
            sample.running = 100;
            facts.campaigns.append(sample);
        },
        "");
    const auto confirmedAgo = [](int days, CampaignStatus state) {
        return campaign([=](CampaignFact& fact) {
            fact.status = state;
            fact.confirmedOn = today.addDays(-days);
        });
    };
    row("15 days", "R-19", confirmedAgo(15, CampaignStatus::Confirmed), "");
    row("16 days", "R-19", confirmedAgo(16, CampaignStatus::Confirmed), "major");
    row("published", "R-19", confirmedAgo(16, CampaignStatus::Noticed), "");
    const auto due = [](FindingStatus state, int days) {
        return finding([=](FindingFact& fact) {
            fact.status = state;
            fact.dueOn = today.addDays(days);
            fact.reportedOn = QDate();
        });
    };
    row("due today", "R-20", due(FindingStatus::Open, 0), "");
    row("due yesterday", "R-20", due(FindingStatus::Open, -1), "major");
    row("re-check failed", "R-20", due(FindingStatus::RecheckFailed, -1), "major");
    row("reported", "R-20", due(FindingStatus::Reported, -1), "");
    row("cleared", "R-20", due(FindingStatus::RecheckPassed, -1), "");
    const auto reported = [](QDate on) {
        return finding([=](FindingFact& fact) {
            fact.status = FindingStatus::Reported;
            fact.reportedOn = on;
        });
    };
    row("10 working days", "R-21", reported(QDate(2025, 11, 10)), "");
    row("11 working days", "R-21", reported(QDate(2025, 11, 7)), "minor");
}

void TstCampaignRules::closureRows()
{
    row("two in a row", "R-22", seriousQuarters({1, 2}), "major");
    row("two apart", "R-22", seriousQuarters({1, 3}), "");
    row("three of four", "R-22", seriousQuarters({0, 1, 3}), "major");
    row("rectified", "R-22", seriousQuarters({1, 2}, FindingStatus::RecheckPassed), "");
    row(
        "overdue", "R-22",
        [](RuleFacts& facts) {
            seriousQuarters({1, 2}, FindingStatus::Open)(facts);
            facts.findings[0].status = FindingStatus::Open;
            facts.findings[0].dueOn = today.addDays(-1);
        },
        "major");
    row(
        "minor only", "R-22",
        [](RuleFacts& facts) {
            seriousQuarters({1, 2})(facts);
            facts.findings[0].severity = Severity::Minor;
        },
        "");
}

void TstCampaignRules::matrixRows()
{
    const auto shown = [](bool main, std::optional<bool> onMatrix, AccountStatus status) {
        return account([=](AccountFact& fact) {
            fact.isMain = main;
            fact.onPublicMatrix = onMatrix;
            fact.status = status;
        });
    };
    row("main, not shown", "R-32", shown(true, false, AccountStatus::Active), "minor");
    row("main, unknown", "R-32", shown(true, {}, AccountStatus::Active), "");
    row("not main", "R-32", shown(false, false, AccountStatus::Active), "");
    row("running", "R-33", shown(false, true, AccountStatus::Suspended), "");
    row("closed", "R-33", shown(false, true, AccountStatus::Closed), "minor");
    const auto stands = [](std::optional<Represents> represents) {
        return account([=](AccountFact& fact) { fact.represents = represents; });
    };
    row("department only", "R-45", stands(Represents::Department), "major");
    row("nobody has said", "R-45", stands({}), "");
    row(
        "region without accounts", "R-45",
        [](RuleFacts& facts) {
            facts.regions.append(
                {QStringLiteral("510105"), QStringLiteral("样例区"), RegionLevel::County, false});
        },
        "major");
    row(
        "functional zone", "R-45",
        [](RuleFacts& facts) {
            facts.regions.append(
                {QStringLiteral("Z51"), QStringLiteral("样例新区"), RegionLevel::County, true});
        },
        "");
    row("one account", "R-46", shown(false, false, AccountStatus::Active), "");
    row("two, a main", "R-46", second([](AccountFact&) {}), "");
    row(
        "two, no main", "R-46",
        [](RuleFacts& facts) {
            second([](AccountFact&) {})(facts);
            facts.accounts[0].isMain = false;
        },
        "minor");
    const auto system = [](int accounts, bool main) {
        return Change([=](RuleFacts& facts) {
            facts.units[0].domain = QStringLiteral("education");
            facts.accounts[0].isMain = false;
            facts.regions.clear(); // regions are judged apart
            if (accounts == 2) {
                second([](AccountFact&) {})(facts);
                facts.accounts[1].isMain = main;
            }
        });
    };
    row("system of one account", "R-46", system(1, false), "");
    row("system, one leads", "R-46", system(2, true), "");
    row("system, none leads", "R-46", system(2, false), "minor");
}

QTEST_GUILESS_MAIN(TstCampaignRules)

#include "tst_campaignrules.moc"
