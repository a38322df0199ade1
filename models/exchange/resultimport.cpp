// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/resultimport.h"

#include "models/exchange/recordchanges.h"
#include "models/stores/campaignstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"

#include <algorithm>

namespace juzhen {

namespace {

constexpr double mostPoints = 200; ///< with bonus points

std::optional<Campaign> fullCheckOf(Session& session, Quarter quarter)
{
    for (const Campaign& campaign : CampaignStore(session).all()) {
        if (campaign.quarter == quarter && campaign.kind == CampaignKind::Full
            && campaign.regionCode.isEmpty()) {
            return campaign;
        }
    }
    return std::nullopt;
}

} // namespace

ResultImport::ResultImport(const ImportOptions& options, const RowParser& parser)
    : m_options(options)
    , m_parser(parser)
{}

void ResultImport::load(Session& session)
{
    m_words = RegisterWords::read(session, m_options.chinese);
    m_matcher = std::make_unique<AccountMatcher>(AccountStore(session).keys(), m_words.regions);
    m_units = std::make_unique<UnitResolver>(m_words.regions);
    m_units->load(session);
    const auto campaign = fullCheckOf(session, m_options.quarter);
    if (!campaign) {
        session.require(Permission::RunCampaigns); // now, not when everything has been looked at
        return;
    }
    if (campaign->edition > 0) {
        throw Error(Error::Kind::Denied, QStringLiteral("status"), campaign->name);
    }
    for (const InspectionTask& task : TaskStore(session).ofCampaign(campaign->id)) {
        m_tasks.insert(task.accountId.value(), task);
    }
}

QString ResultImport::text(ImportValues values, const char* field) const
{
    const int position = m_parser.positionOf(QString::fromLatin1(field));
    const auto* found =
        position < 0 ? nullptr : std::get_if<QString>(&values[static_cast<size_t>(position)]);
    return found == nullptr ? QString() : *found;
}

QDate ResultImport::day(ImportValues values, const char* field) const
{
    const int position = m_parser.positionOf(QString::fromLatin1(field));
    const auto* found =
        position < 0 ? nullptr : std::get_if<QDate>(&values[static_cast<size_t>(position)]);
    return found == nullptr ? QDate() : *found;
}

QString ResultImport::captionOf(const char* field) const
{
    const int position = m_parser.positionOf(QString::fromLatin1(field));
    return position < 0 ? QString() : m_parser.caption(static_cast<size_t>(position));
}

RowFate ResultImport::take(size_t index, int row, ImportValues values, QList<ImportNote>& notes)
{
    m_states.resize(index + 1);
    State& state = m_states[index];
    if (!readResult(state, row, values, notes)) {
        return RowFate::Rejected;
    }
    return findAccount(state, row, values, notes);
}

bool ResultImport::readResult(State& state, int row, ImportValues values, QList<ImportNote>& notes)
{
    const int position = m_parser.positionOf(u"passed");
    const auto* passed = std::get_if<bool>(&values[static_cast<size_t>(position)]);
    if (passed == nullptr) {
        notes.append({row, captionOf("passed"), ImportMessage::VerdictMissing, {}});
        return false;
    }
    state.verdict = *passed ? Verdict::Passed : Verdict::Failed;
    state.checkedOn = day(values, "checkedOn");
    state.lastPostOn = day(values, "lastPostOn");
    state.inspector = text(values, "inspector");
    state.remark = text(values, "remark");
    if (state.checkedOn.isValid() && Quarter::of(state.checkedOn) != m_options.quarter) {
        notes.append({row,
                      captionOf("checkedOn"),
                      ImportMessage::DayOutsideQuarter,
                      {state.checkedOn.toString(Qt::ISODate), m_options.quarter.text()}});
        return false;
    }
    readScore(state, row, values, notes);
    readProblem(state, row, values, notes);
    return true;
}

void ResultImport::readScore(State& state,
                             int row,
                             ImportValues values,
                             QList<ImportNote>& notes) const
{
    QString points = text(values, "score");
    points.remove(u'分');
    bool isNumber = false;
    const double score = points.trimmed().toDouble(&isNumber);
    if (isNumber && score >= 0 && score <= mostPoints) {
        state.scoreTenths = qRound(score * 10);
    } else if (!points.isEmpty()) {
        notes.append({row, captionOf("score"), ImportMessage::NotANumber, {text(values, "score")}});
    }
}

void ResultImport::readProblem(State& state,
                               int row,
                               ImportValues values,
                               QList<ImportNote>& notes) const
{
    const auto problem = text(values, "problem");
    if (state.verdict == Verdict::Passed || problem.isEmpty()) {
        return;
    }
    const auto vocabulary = QStringLiteral("problem_class");
    state.problem = m_words.words.match(vocabulary, problem);
    if (state.problem.isEmpty()) {
        state.problem = m_words.words.mentioned(vocabulary, problem).value(0);
        state.remark =
            state.remark.isEmpty() ? problem : problem + QStringLiteral("；") + state.remark;
        if (state.problem.isEmpty()) {
            notes.append({row, captionOf("problem"), ImportMessage::UnknownProblem, {problem}});
        }
    }
}

RowFate
ResultImport::findAccount(State& state, int row, ImportValues values, QList<ImportNote>& notes)
{
    const auto unitName = text(values, "hostUnit");
    Account& account = state.created;
    account.name = text(values, "name");
    account.platformId = text(values, "platformId");
    const auto platform = m_words.platforms.match(text(values, "platform"));
    account.platformCode = platform.code;
    account.subtype = platform.subtype;
    account.regionCode = m_words.regions.match(text(values, "region")).code;
    if (!unitName.isEmpty()) {
        state.unit = m_units->resolve(unitName, account.regionCode, false).id;
    }
    AccountProbe probe{account.name,       account.platformCode, account.platformId,
                       state.unit.value(), !unitName.isEmpty(),  account.regionCode};
    const auto found = m_matcher->find(probe);
    if (found.candidates > 1) {
        notes.append({row,
                      captionOf("name"),
                      ImportMessage::AmbiguousAccount,
                      {account.name, QString::number(found.candidates)}});
        return RowFate::Rejected;
    }
    if (found.id == 0) {
        if (!m_options.createAccounts) {
            notes.append({row, captionOf("name"), ImportMessage::UnknownAccount, {account.name}});
            return RowFate::Rejected;
        }
        const QString key = account.name + u'\n' + account.platformCode + u'\n' + unitName;
        if (const auto seen = m_takenNames.constFind(key); seen != m_takenNames.cend()) {
            notes.append({row, {}, ImportMessage::DuplicateRow, {QString::number(*seen)}});
            return RowFate::Rejected;
        }
        m_takenNames.insert(key, row);
        if (const auto word = text(values, "platform");
            account.platformCode.isEmpty() && !word.isEmpty()) {
            notes.append({row, captionOf("platform"), ImportMessage::UnknownPlatform, {word}});
        }
        if (!unitName.isEmpty() && !state.unit.isValid()) {
            state.unit = m_units->resolve(unitName, account.regionCode, true).id;
        }
        return RowFate::New;
    }
    if (const auto taken = m_taken.constFind(found.id); taken != m_taken.cend()) {
        notes.append({row, {}, ImportMessage::SameRecord, {QString::number(*taken)}});
        return RowFate::Rejected;
    }
    m_taken.insert(found.id, row);
    state.account = found.id;
    const auto task = m_tasks.constFind(found.id);
    if (task == m_tasks.cend() || task->verdict == Verdict::Pending) {
        return RowFate::New;
    }
    ++outcome().existing;
    return RowFate::Unchanged;
}

/// What the task is after the row. A pass has no problem; whatever else a cell leaves blank stays,
/// unless blanks are to clear.
InspectionTask ResultImport::merged(const InspectionTask& before, const State& state) const
{
    const auto take = [this](auto& member, const auto& value, bool given, const char* field) {
        const bool mapped = m_parser.positionOf(QString::fromLatin1(field)) >= 0;
        if (given || (mapped && m_options.blanks == BlankPolicy::Clear)) {
            member = value;
        }
    };
    InspectionTask task = before;
    task.verdict = state.verdict;
    if (state.verdict == Verdict::Passed) {
        task.problem.clear();
    } else {
        take(task.problem, state.problem, !state.problem.isEmpty(), "problem");
    }
    take(task.lastPostOn, state.lastPostOn, state.lastPostOn.isValid(), "lastPostOn");
    take(task.inspector, state.inspector, !state.inspector.isEmpty(), "inspector");
    take(task.remark, state.remark, !state.remark.isEmpty(), "remark");
    take(task.scoreTenths, state.scoreTenths, state.scoreTenths.has_value(), "score");
    if (state.checkedOn.isValid()) {
        task.checkedOn = state.checkedOn;
    } else if (!task.checkedOn.isValid()) {
        task.checkedOn = m_options.quarter.lastDay();
    }
    return task;
}

void ResultImport::compare(Session&, const ImportRows& rows, Progress& progress)
{
    m_states.resize(rows.size());
    progress.throwIfCancelled();
    if (m_options.existing != ExistingPolicy::Update) {
        return;
    }
    const ChangeWords words(m_words.book);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (outcome().fates[i] != RowFate::Unchanged) {
            continue;
        }
        const InspectionTask before = m_tasks.value(m_states[i].account);
        const InspectionTask after = merged(before, m_states[i]);
        if (after != before) {
            outcome().fates[i] = RowFate::Changed;
            if (i < outcome().previewRows) {
                outcome().changes.insert(i, changesBetween(before, after, words));
            }
        }
    }
}

Id<Campaign> ResultImport::campaignFor(Session& session) const
{
    if (const auto campaign = fullCheckOf(session, m_options.quarter)) {
        return campaign->id;
    }
    CampaignStore store(session);
    Campaign campaign;
    campaign.name = m_options.quarter.text();
    campaign.quarter = m_options.quarter;
    campaign.indicatorSetId = IndicatorStore(session).latest().constFirst().id;
    campaign.startsOn = m_options.quarter.firstDay();
    campaign.endsOn = m_options.quarter.lastDay();
    store.create(campaign);
    for (const Action step : {Action::Publish, Action::Start}) {
        (void)store.take(campaign.id, step);
    }
    return campaign.id;
}

void ResultImport::write(Session& session, const ImportRows& rows, Progress& progress)
{
    m_units->write(session);
    AccountStore accounts(session);
    CampaignStore campaigns(session);
    TaskStore tasks(session);
    const auto campaign = campaignFor(session);
    qint64 done = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        State& state = m_states[i];
        if (outcome().fates[i] != RowFate::New && outcome().fates[i] != RowFate::Changed) {
            continue;
        }
        if (state.account == 0) {
            state.created.hostUnitId = m_units->stored(state.unit);
            accounts.create(state.created);
            state.account = state.created.id.value();
        }
        const bool known = m_tasks.contains(state.account);
        InspectionTask task =
            merged(known ? m_tasks.value(state.account)
                         : campaigns.blankTask(campaign, Id<Account>(state.account)),
                   state);
        tasks.recordResult(task);
        if (++done % importProgressStep == 0) {
            progress.advance(done);
        }
    }
}

void ResultImport::describe(ImportPlan& plan) const
{
    for (size_t i = 0; i < m_states.size(); ++i) {
        if (outcome().fates[i] == RowFate::New && m_states[i].account == 0) {
            plan.newAccounts.append(m_states[i].created.name);
        }
    }
    plan.newUnits = m_units->planned();
    plan.counts.unitsAdded = plan.newUnits.size();
}

} // namespace juzhen
