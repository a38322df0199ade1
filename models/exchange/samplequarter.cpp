// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/samplequarter.h"

#include "models/exchange/samplenames.h"
#include "models/stores/campaignstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/officecalendar.h"
#include "models/stores/referencestore.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

#include <QUuid>

#include <algorithm>

namespace juzhen {

namespace {

constexpr quint16 taskKind = 3;
constexpr quint16 findingKind = 4;
constexpr int stepEvery = 500; ///< rows between two looks at the progress

IndicatorSet nationalSet(Session& session)
{
    IndicatorStore store(session);
    const auto sets = store.latest();
    const auto found = std::find_if(sets.begin(), sets.end(), [](const IndicatorSet& set) {
        return set.code == QLatin1String("national-veto");
    });
    if (found == sets.end()) {
        throw Error(Error::Kind::NotFound, QStringLiteral("national-veto"));
    }
    return store.require(found->id);
}

/// How many of 10,000 fail, @p ago quarters before the current one: fewer from year to year, with
/// a bad first quarter each year.
int failuresOf(Quarter quarter, int ago)
{
    return 45 + 30 * std::min(ago, 10) + (quarter.number() == 1 ? 60 : 0);
}

int regionFactor(const QString& code)
{
    return 5 + code.mid(2, 2).toInt() * 7 % 16; // tenths, the same for all of a prefecture
}

int platformFactor(const QString& code)
{
    return code == QLatin1String("wechat_official") ? 8 : 15; // tenths
}

} // namespace

QString sampleUid(quint16 kind, qint64 serial)
{
    return QUuid(static_cast<uint>(serial), kind, 0x4000, 0x80, 0, 0x5a, 0x4d, 0x50, 0x4c, 0x45,
                 static_cast<uchar>(serial >> 32))
        .toString(QUuid::WithoutBraces);
}

SampleQuarters::SampleQuarters(
    Session& session, FixedClock& clock, SampleOffice& office, SampleRandom& random, QDate today)
    : m_session(session)
    , m_clock(clock)
    , m_office(office)
    , m_random(random)
    , m_today(today)
    , m_set(nationalSet(session))
    , m_calendar(officeCalendar(session))
{
    ReferenceStore reference(session);
    for (const Region& region : reference.regions()) {
        m_regionNames.insert(region.code, region.name);
    }
    for (const Platform& platform : reference.platforms()) {
        m_platforms.insert(platform.code, platform);
    }
}

void SampleQuarters::make(Quarter quarter, Progress& progress, SampleCounts& counts)
{
    const bool current = quarter == Quarter::of(m_today);
    const QDate start = std::min(quarter.firstDay().addDays(9), m_today);
    Campaign campaign;
    campaign.name =
        QStringLiteral("%1年第%2季度全覆盖检查（示例）").arg(quarter.year()).arg(quarter.number());
    campaign.quarter = quarter;
    campaign.indicatorSetId = m_set.id;
    campaign.startsOn = start;
    campaign.endsOn = quarter.lastDay().addDays(-5);
    m_clock.setNow(FixedClock(start).now());
    {
        WriteScope scope(m_session, QStringLiteral("示例数据"));
        CampaignStore(m_session).create(campaign);
        take(campaign, Action::Publish, start);
        take(campaign, Action::Start, std::min(start.addDays(2), m_today));
        scope.commit();
    }
    writeTasks(campaign, progress, counts);
    if (!current) {
        finish(campaign);
    }
}

void SampleQuarters::finish(const Campaign& campaign)
{
    const QDate end = campaign.quarter.lastDay();
    m_clock.setNow(FixedClock(end.addDays(-5)).now());
    WriteScope scope(m_session, QStringLiteral("示例数据"));
    take(campaign, Action::SendToReview, end.addDays(-5));
    take(campaign, Action::Confirm, end.addDays(-2));
    take(campaign, Action::Notice, std::min(end.addDays(6), m_today));
    take(campaign, Action::Rectify, std::min(end.addDays(7), m_today));
    if (campaign.quarter != Quarter::of(m_today).plus(-1)) {
        take(campaign, Action::Recheck, end.addDays(30));
        take(campaign, Action::Close, end.addDays(45));
    }
    scope.commit();
}

void SampleQuarters::take(const Campaign& campaign, Action action, QDate day)
{
    m_clock.setNow(FixedClock(day).now());
    if (!CampaignStore(m_session).take(campaign.id, action).status) {
        throw Error(Error::Kind::Internal, QStringLiteral("sample campaign ") + toKey(action));
    }
}

bool SampleQuarters::isInScope(const SampleAccount& sample, Quarter quarter) const
{
    const Account& account = sample.account;
    if (m_office.hosts().at(sample.host).unit.vertical || account.openedOn > quarter.lastDay()) {
        return false;
    }
    return isRunning(account.status)
           || (account.statusChangedOn.isValid()
               && account.statusChangedOn > quarter.lastDay().addDays(-30));
}

SampleQuarters::Outcome SampleQuarters::decide(const SampleAccount& sample, Quarter quarter)
{
    const Quarter now = Quarter::of(m_today);
    const int ago = (now.year() - quarter.year()) * 4 + now.number() - quarter.number();
    const int failures = failuresOf(quarter, ago) * sample.weakness
                         * regionFactor(sample.account.regionCode)
                         * platformFactor(sample.account.platformCode) / 100;
    Outcome outcome;
    if (m_random.below(10'000) < failures) {
        outcome.problem = chooseProblem(sample.account);
    }
    if (outcome.problem == QLatin1String("no_update_two_weeks")) {
        outcome.gap = m_random.between(15, 60);
    } else if (outcome.problem == QLatin1String("zombie")) {
        outcome.gap = m_random.between(91, 300);
    } else {
        outcome.gap = m_random.chance(55) ? m_random.between(10, 14) : m_random.below(10);
    }
    return outcome;
}

QString SampleQuarters::chooseProblem(const Account& account)
{
    if (m_platforms.value(account.platformCode).mobileApp && m_random.chance(600)) {
        return QStringLiteral("app_unusable");
    }
    static constexpr std::array problems{"no_update_two_weeks", "no_interaction",
                                         "serious_wording_error", "zombie", "fake_data"};
    static constexpr std::array weights{58, 17, 13, 8, 4};
    return QString::fromLatin1(problems[static_cast<size_t>(m_random.weighted(weights))]);
}

InspectionTask SampleQuarters::blankTask(const SampleAccount& sample, const Campaign& campaign)
{
    const Account& account = sample.account;
    const Platform platform = m_platforms.value(account.platformCode);
    const Unit& unit = m_office.hosts().at(sample.host).unit;
    InspectionTask task;
    task.uid = sampleUid(taskKind, ++m_serial);
    task.campaignId = campaign.id;
    task.accountId = account.id;
    task.accountName = account.name;
    task.platformCode = account.platformCode;
    task.platformName = platform.name;
    task.bucket = platform.bucket.isEmpty() ? QStringLiteral("other") : platform.bucket;
    task.unitName = unit.name;
    task.regionCode = account.regionCode;
    task.regionName = m_regionNames.value(account.regionCode);
    task.adminLevel = unit.adminLevel;
    task.represents = account.represents;
    task.lastPostOn = account.lastPostOn;
    return task;
}

const TaskTexts& SampleQuarters::textsOf(const InspectionTask& task)
{
    auto known = m_texts.constFind(task.accountId.value());
    if (known == m_texts.constEnd()) {
        known = m_texts.insert(task.accountId.value(), TaskTexts::of(task));
    }
    return *known;
}

void SampleQuarters::inspect(InspectionTask& task,
                             const SampleAccount& sample,
                             const Campaign& campaign)
{
    const bool current = campaign.quarter == Quarter::of(m_today);
    const Outcome outcome = decide(sample, campaign.quarter);
    const QDate end = std::min(campaign.endsOn, m_today);
    const int span = std::max(1, static_cast<int>(campaign.startsOn.daysTo(end)));
    const int day = m_random.below(span);
    const int standing = m_random.below(1000);
    task.inspector = m_session.source().login;
    // Nearly all of the past is checked; of the current quarter about half.
    if (current ? standing >= 520 : standing < 2) {
        task.status = standing >= 800 ? TaskStatus::Unassigned : TaskStatus::Assigned;
        if (task.status == TaskStatus::Unassigned) {
            task.inspector.clear();
        }
        return;
    }
    task.status = current && standing < 200 ? TaskStatus::Submitted : TaskStatus::Confirmed;
    task.checkedOn = campaign.startsOn.addDays(day);
    task.lastPostOn = task.checkedOn.addDays(-outcome.gap);
    task.verdict = outcome.problem.isEmpty() ? Verdict::Passed : Verdict::Failed;
    task.problem = outcome.problem;
}

void SampleQuarters::writeTasks(const Campaign& campaign, Progress& progress, SampleCounts& counts)
{
    WriteScope scope(m_session, QStringLiteral("示例数据"));
    BulkStore bulk(m_session);
    qint64 made = 0;
    for (const SampleAccount& sample : std::as_const(m_office.accounts())) {
        if (!isInScope(sample, campaign.quarter)) {
            continue;
        }
        InspectionTask task = blankTask(sample, campaign);
        inspect(task, sample, campaign);
        bulk.add(task, textsOf(task));
        if (task.verdict == Verdict::Failed || (m_answersAll && task.verdict != Verdict::Pending)) {
            writeAnswers(bulk, task);
        }
        if (task.verdict == Verdict::Failed) {
            writeFinding(bulk, task, campaign);
            ++counts.findings;
        }
        if (++made % stepEvery == 0) {
            progress.advance(progress.done() + stepEvery);
        }
    }
    bulk.note(SubjectKind::Campaign, campaign.id.value(), campaign.uid, "tasks", made);
    scope.touch(SubjectKind::Task, 0);
    scope.touch(SubjectKind::Finding, 0);
    scope.commit();
    counts.tasks += made;
}

void SampleQuarters::writeAnswers(BulkStore& bulk, const InspectionTask& task)
{
    const bool mobileApp = m_platforms.value(task.platformCode).mobileApp;
    for (const Indicator& item : std::as_const(m_set.indicators)) {
        Answer answer;
        answer.taskId = task.id;
        answer.indicatorId = item.id;
        answer.state = AnswerState::Met;
        if (item.problemClass == task.problem) {
            answer.state = AnswerState::Hit;
            answer.hits = 1;
            answer.note = QStringLiteral("示例：检查时发现");
        } else if (item.problemClass == QLatin1String("no_update_two_weeks")
                   && task.problem == QLatin1String("zombie")) {
            answer.state = AnswerState::Hit; // a dormant account hasn't been updated either
            answer.hits = 1;
        } else if (item.optional && !mobileApp) {
            answer.state = AnswerState::NotApplicable;
        }
        bulk.add(answer);
    }
}

void SampleQuarters::writeFinding(BulkStore& bulk,
                                  const InspectionTask& task,
                                  const Campaign& campaign)
{
    const auto item =
        std::find_if(m_set.indicators.cbegin(), m_set.indicators.cend(),
                     [&](const Indicator& one) { return one.problemClass == task.problem; });
    Finding finding;
    finding.uid = sampleUid(findingKind, m_serial);
    finding.campaignId = campaign.id;
    finding.taskId = task.id;
    finding.accountId = task.accountId;
    finding.indicatorId = item == m_set.indicators.cend() ? Id<Indicator>() : item->id;
    finding.problemClass = task.problem;
    finding.severity = Severity::Veto;
    finding.description =
        QStringLiteral("示例：最近更新日期%1").arg(task.lastPostOn.toString(Qt::ISODate));
    finding.foundOn = task.checkedOn;
    finding.dueOn = m_calendar.addWorkdays(task.checkedOn, m_set.vetoDueDays);

    const Quarter now = Quarter::of(m_today);
    const int standing = m_random.below(1000);
    const bool current = campaign.quarter == now;
    const bool previous = campaign.quarter == now.plus(-1);
    const int cleared = current ? 80 : (previous ? 700 : 985);
    const int reported = current ? 350 : (previous ? 850 : 990);
    if (standing < reported && finding.dueOn.addDays(1) < m_today) {
        finding.measures = QStringLiteral("示例：已恢复更新并落实专人负责");
        finding.reportedOn = std::min(finding.dueOn.addDays(m_random.between(-2, 1)), m_today);
        finding.status = FindingStatus::Reported;
    }
    const QDate recheck = finding.reportedOn.addDays(m_random.between(3, 9));
    if (standing < cleared && recheck.isValid() && recheck <= m_today) {
        finding.recheckedOn = recheck;
        const bool failed = !current && standing % 40 == 0;
        finding.status = failed ? FindingStatus::RecheckFailed : FindingStatus::RecheckPassed;
        finding.recheckNote = failed ? QStringLiteral("示例：整改不到位") : QString();
    }
    bulk.add(finding);
}

} // namespace juzhen
