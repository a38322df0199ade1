// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

#include <QSet>

#include <algorithm>
#include <bit>

namespace juzhen::rulebody {

namespace {

/// Whether the office itself checked: self-checks and third parties don't discharge O-43.
bool isOfficeCheck(const CampaignFact& campaign)
{
    return campaign.confirmed
           && (campaign.kind == CampaignKind::Full || campaign.kind == CampaignKind::Sample);
}

RuleFinding about(const CampaignFact& campaign, Severity severity, QVariantList args)
{
    return {{}, severity,        SubjectKind::Campaign, campaign.id, campaign.name,
            {}, std::move(args), campaign.uid};
}

RuleFinding about(const FindingFact& finding,
                  const HostedAccount& subject,
                  Severity severity,
                  QVariantList args)
{
    return {{},
            severity,
            SubjectKind::Finding,
            finding.id,
            subject.account->name,
            subject.host ? subject.host->name : QString(),
            std::move(args),
            finding.uid};
}

bool isToBeRectified(const FindingFact& finding)
{
    return finding.status == FindingStatus::Open || finding.status == FindingStatus::RecheckFailed;
}

bool isPastDue(const FindingFact& finding, QDate today)
{
    return isToBeRectified(finding) && finding.dueOn.isValid() && finding.dueOn < today;
}

/// The running account a finding is about, or null: closing it was the remedy, or it is not local.
const HostedAccount* runningSubject(const RuleRun& run, const FindingFact& finding)
{
    const auto* subject = run.account(finding.accountId);
    return subject && isRunning(subject->account->status) ? subject : nullptr;
}

/// Serious problems of one account: bit n stands for n quarters ago.
struct SeriousRecord
{
    quint32 quarters = 0;
    bool neglected = false; ///< a finding is past its due day, or its re-check failed
};

constexpr int quartersLookedAt = 5; ///< the current one, which may just have begun, and a year

/// The quarters that count for a closure, or 0: enough in a row, or enough of four.
int closureQuarters(quint32 quarters, const Thresholds& limits)
{
    int inRow = 0;
    int longest = 0;
    int ofFour = 0;
    for (int ago = 0; ago < quartersLookedAt; ++ago) {
        inRow = (quarters >> static_cast<quint32>(ago)) & 1U ? inRow + 1 : 0;
        longest = std::max(longest, inRow);
        ofFour = std::max(ofFour, std::popcount((quarters >> static_cast<quint32>(ago)) & 0xFU));
    }
    if (longest >= limits.repeatedQuarters || ofFour >= limits.repeatedOfFour) {
        return std::popcount(quarters);
    }
    return 0;
}

} // namespace

void quarterNotChecked(RuleRun& run)
{
    const auto quarter = Quarter::of(run.today()).plus(-1);
    const auto& running = run.running();
    const bool anyThen = std::any_of(running.begin(), running.end(), [&](const auto& subject) {
        return !subject.account->openedOn.isValid()
               || subject.account->openedOn <= quarter.lastDay();
    });
    const auto& campaigns = run.facts().campaigns;
    const bool checked = std::any_of(campaigns.begin(), campaigns.end(), [&](const auto& one) {
        return one.quarter == quarter && isOfficeCheck(one);
    });
    if (anyThen && !checked) {
        run.report({{},
                    Severity::Major,
                    SubjectKind::Register,
                    0,
                    {},
                    {},
                    {quarter.text()},
                    quarter.text()});
    }
}

void notFullyCovered(RuleRun& run)
{
    // The present quarter and the one before; what lies further back can't be made good.
    const auto from = Quarter::of(run.today()).plus(-1);
    QSet<QString> fullyPlanned;
    for (const auto& campaign : run.facts().campaigns) {
        if (isOfficeCheck(campaign) && campaign.kind == CampaignKind::Full) {
            fullyPlanned.insert(campaign.quarter.text());
        }
    }
    for (const auto& campaign : run.facts().campaigns) {
        const auto quarter = campaign.quarter.text();
        const bool besidesFull =
            campaign.kind == CampaignKind::Sample && fullyPlanned.contains(quarter);
        if (isOfficeCheck(campaign) && campaign.quarter >= from && !besidesFull
            && campaign.checked < campaign.running) {
            run.report(
                about(campaign, Severity::Major, {quarter, campaign.checked, campaign.running}));
        }
    }
}

void notPublished(RuleRun& run)
{
    const int limit = run.limits().publishDays;
    for (const auto& campaign : run.facts().campaigns) {
        if (campaign.status != CampaignStatus::Confirmed || !isOfficeCheck(campaign)
            || !campaign.confirmedOn.isValid()) {
            continue;
        }
        const auto days = run.daysSince(campaign.confirmedOn);
        if (days > limit) {
            run.report(about(campaign, Severity::Major, {campaign.quarter.text(), days, limit}));
        }
    }
}

void rectificationOverdue(RuleRun& run)
{
    for (const auto& finding : run.facts().findings) {
        const auto* subject = runningSubject(run, finding);
        if (subject && isPastDue(finding, run.today())) {
            run.report(about(finding, *subject, Severity::Major,
                             {finding.dueOn, run.daysSince(finding.dueOn)}));
        }
    }
}

void notRechecked(RuleRun& run)
{
    const int limit = run.limits().recheckWorkdays;
    for (const auto& finding : run.facts().findings) {
        const auto* subject = runningSubject(run, finding);
        if (subject && finding.status == FindingStatus::Reported
            && run.isOverdue(finding.reportedOn, limit)) {
            run.report(about(finding, *subject, Severity::Minor, {finding.reportedOn, limit}));
        }
    }
}

void closureProposed(RuleRun& run)
{
    const auto current = Quarter::of(run.today());
    QHash<qint64, SeriousRecord> records;
    QList<qint64> order;
    for (const auto& finding : run.facts().findings) {
        if (!runningSubject(run, finding)) {
            continue;
        }
        if (!records.contains(finding.accountId)) {
            order.append(finding.accountId);
        }
        auto& record = records[finding.accountId];
        record.neglected = record.neglected || isPastDue(finding, run.today())
                           || finding.status == FindingStatus::RecheckFailed;
        const bool serious =
            finding.severity == Severity::Veto || finding.severity == Severity::Major;
        for (int ago = 0; serious && ago < quartersLookedAt; ++ago) {
            if (current.plus(-ago) == finding.quarter) {
                record.quarters |= 1U << static_cast<quint32>(ago);
            }
        }
    }
    for (const qint64 id : order) {
        const auto& record = records[id];
        const int quarters = closureQuarters(record.quarters, run.limits());
        if (record.neglected && quarters > 0) {
            run.report(Severity::Major, *run.account(id), {quarters});
        }
    }
}

} // namespace juzhen::rulebody
