// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/campaignstore.h"

#include "models/stores/edition.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/recordtable.h"
#include "models/stores/samplingdraw.h"
#include "models/stores/scopequery.h"
#include "models/stores/tasksearch.h"

namespace juzhen {

namespace {

/// What readBlankTask() reads.
constexpr auto blankTaskSelect =
    "SELECT account.id, account.name, account.platform_code, platform.name, platform.bucket, "
    "unit.name, account.region_code, region.name, unit.admin_level, account.represents, "
    "account.last_post_on FROM account LEFT JOIN unit ON unit.id = account.host_unit_id "
    "LEFT JOIN platform ON platform.code = account.platform_code "
    "LEFT JOIN region ON region.code = account.region_code ";

/// A task as it is made: the names of its account today.
InspectionTask readBlankTask(const Query& query, Id<Campaign> campaignId)
{
    InspectionTask task;
    task.campaignId = campaignId;
    task.accountId = Id<Account>(query.integer(0));
    task.accountName = query.text(1);
    task.platformCode = query.text(2);
    task.platformName = query.text(3);
    task.bucket = query.text(4).isEmpty() ? QStringLiteral("other") : query.text(4);
    task.unitName = query.text(5);
    task.regionCode = query.text(6);
    task.regionName = query.text(7);
    task.adminLevel =
        query.isNull(8) ? levelOfRegion(task.regionCode) : requireKey<AdminLevel>(query.text(8));
    fromSql(query.value(9), task.represents);
    task.lastPostOn = QDate::fromString(query.text(10), Qt::ISODate);
    return task;
}

} // namespace

CampaignStore::CampaignStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Campaign>>(session))
{}

CampaignStore::~CampaignStore() = default;

std::optional<Campaign> CampaignStore::find(Id<Campaign> id)
{
    return m_table->find(id);
}

Campaign CampaignStore::require(Id<Campaign> id)
{
    return m_table->require(id);
}

QList<Campaign> CampaignStore::all()
{
    return m_table->where(QStringLiteral("1 = 1 ORDER BY quarter DESC, id DESC"));
}

QList<WorkflowStep> CampaignStore::steps(Id<Campaign> id)
{
    return WorkflowLog(m_session).steps(SubjectKind::Campaign, id.value());
}

CampaignProgress CampaignStore::progress(Id<Campaign> id)
{
    const Campaign campaign = require(id);
    CampaignProgress progress;
    Query tasks(m_session.database(),
                QStringLiteral("SELECT count(*), count(*) FILTER (WHERE verdict <> 'pending'), "
                               "count(*) FILTER (WHERE verdict = 'failed'), "
                               "count(*) FILTER (WHERE status = 'confirmed') "
                               "FROM task WHERE campaign_id = ?"));
    tasks.run(id.value());
    tasks.next();
    progress.tasks = tasks.integer(0);
    progress.checked = tasks.integer(1);
    progress.failed = tasks.integer(2);
    progress.confirmed = tasks.integer(3);
    const ScopeCondition scope = scopeOf(campaign);
    Query running(m_session.database(),
                  QStringLiteral("SELECT count(*) FROM account "
                                 "LEFT JOIN unit ON unit.id = account.host_unit_id WHERE %1")
                      .arg(scope.sql));
    running.bindAll(scope.values);
    running.execute();
    running.next();
    progress.running = running.integer(0);
    return progress;
}

void CampaignStore::create(Campaign& campaign)
{
    m_session.require(Permission::RunCampaigns);
    if (!campaign.quarter.isValid()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("quarter"));
    }
    if (!campaign.indicatorSetId.isValid()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("indicator_set_id"));
    }
    const auto same =
        m_table->where(QStringLiteral("quarter = ? AND kind = ? AND coalesce(region_code, '') = ?"),
                       {campaign.quarter.text(), toKey(campaign.kind), campaign.regionCode});
    if (campaign.kind == CampaignKind::Full && !same.isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("quarter"), same.first().name);
    }
    campaign.status = CampaignStatus::Draft;
    m_table->insert(campaign);
}

qint64 CampaignStore::makeTasks(Id<Campaign> id, const Step& step)
{
    m_session.require(Permission::RunCampaigns);
    WriteScope write(m_session);
    const Campaign campaign = require(id);
    const ScopeCondition scope = scopeOf(campaign);
    Query query(m_session.database(),
                QLatin1String(blankTaskSelect)
                    + QStringLiteral("WHERE %1 AND NOT EXISTS (SELECT 1 FROM task "
                                     "WHERE task.campaign_id = ? AND task.account_id = account.id) "
                                     "ORDER BY account.id")
                          .arg(scope.sql));
    query.bindAll(scope.values + QVariantList{id.value()});
    query.execute();
    QList<InspectionTask> tasks;
    while (query.next()) {
        tasks.append(readBlankTask(query, id));
    }
    if (campaign.kind == CampaignKind::Sample) {
        tasks = drawSample(tasks, campaign.sharePerMille, campaign.seed);
    }
    RecordTable<InspectionTask> table(m_session);
    qint64 made = 0;
    for (InspectionTask& task : tasks) {
        table.insertUnlogged(task, taskSearchColumns(task));
        if (++made % 500 == 0 && step) {
            step(made);
        }
    }
    QByteArray json("{");
    appendFieldChange(json, "tasks", QVariant(), made);
    m_session.log().append(QStringLiteral("make_tasks"), SubjectKind::Campaign, id.value(),
                           campaign.uid, json + '}');
    write.touch(SubjectKind::Campaign, id.value());
    write.touch(SubjectKind::Task, 0);
    write.commit();
    return made;
}

InspectionTask CampaignStore::blankTask(Id<Campaign> id, Id<Account> account)
{
    Query query(m_session.database(),
                QLatin1String(blankTaskSelect) + QStringLiteral("WHERE account.id = ?"));
    query.run(account.value());
    if (!query.next()) {
        throw Error(Error::Kind::NotFound, QString::number(account.value()));
    }
    return readBlankTask(query, id);
}

StepResult<CampaignStatus> CampaignStore::take(Id<Campaign> id, Action action, const QString& text)
{
    WriteScope scope(m_session, text);
    const Campaign before = m_table->require(id);
    const auto result = applyAction(before.status, action, m_session.user(), text);
    if (!result.status) {
        return result;
    }
    Campaign after = before;
    after.status = *result.status;
    if (after.status == CampaignStatus::Confirmed) {
        after.edition = before.edition + 1;
        after.confirmedAt = m_session.clock().now();
        after.seal = writeEdition(m_session, after, text);
    }
    m_table->update(before, after, {}, toKey(action));
    WorkflowLog(m_session).add(SubjectKind::Campaign, id.value(), action, toKey(before.status),
                               toKey(after.status), text);
    scope.commit();
    return result;
}

bool CampaignStore::isSealIntact(Id<Campaign> id)
{
    const Campaign campaign = require(id);
    return campaign.edition == 0 || sealOfEdition(m_session, campaign) == campaign.seal;
}

} // namespace juzhen
