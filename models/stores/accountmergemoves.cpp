// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountmergemoves.h"

#include "models/stores/attachmentstore.h"
#include "models/stores/custodystore.h"
#include "models/stores/personstore.h"
#include "models/stores/recordtable.h"

#include <algorithm>

namespace juzhen {

AccountMergeMoves::AccountMergeMoves(Session& session, const Account& stay, const Account& gone)
    : m_session(session)
    , m_stay(stay)
    , m_gone(gone)
{}

QList<TaskMeeting> AccountMergeMoves::meetings()
{
    RecordTable<InspectionTask> tasks(m_session);
    RecordTable<Campaign> campaigns(m_session);
    QList<TaskMeeting> meetings;
    const auto going = tasks.where(
        QStringLiteral("account_id = ? AND campaign_id IN (SELECT campaign_id FROM task AS other "
                       "WHERE other.account_id = ?) ORDER BY campaign_id"),
        {m_gone.id.value(), m_stay.id.value()});
    for (const InspectionTask& task : going) {
        const Campaign campaign = campaigns.require(task.campaignId);
        TaskMeeting meeting;
        meeting.campaign = campaign.name;
        meeting.going = task;
        meeting.staying = tasks
                              .where(QStringLiteral("account_id = ? AND campaign_id = ?"),
                                     {m_stay.id.value(), task.campaignId.value()})
                              .first();
        if (campaign.edition > 0) {
            meeting.keeps = TaskMeeting::Keeps::Both; // sealed: what was inspected stays as it was
        } else if (isBlank(meeting.going)) {
            meeting.keeps = TaskMeeting::Keeps::Staying;
        } else {
            meeting.keeps =
                isBlank(meeting.staying) ? TaskMeeting::Keeps::Going : TaskMeeting::Keeps::Both;
        }
        meetings.append(meeting);
    }
    return meetings;
}

bool AccountMergeMoves::isBlank(const InspectionTask& task)
{
    const qint64 id = task.id.value();
    return task.verdict == Verdict::Pending
           && countRows(QStringLiteral("SELECT count(*) FROM answer WHERE task_id = ?"), id) == 0
           && countRows(QStringLiteral("SELECT count(*) FROM finding WHERE task_id = ?"), id) == 0;
}

int AccountMergeMoves::countRows(const QString& statement, const QVariant& value)
{
    Query query(m_session.database(), statement);
    query.run(value);
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

MovedCounts AccountMergeMoves::count()
{
    const auto rows = [this](const char* from) {
        return countRows(QStringLiteral("SELECT count(*) FROM %1 = ?").arg(QLatin1String(from)),
                         m_gone.id.value());
    };
    MovedCounts counts;
    counts.filings = rows("filing WHERE account_id");
    counts.tasks = rows("task WHERE account_id");
    for (const TaskMeeting& meeting : meetings()) {
        counts.tasks -= meeting.keeps == TaskMeeting::Keeps::Going ? 0 : 1;
    }
    counts.findings = rows("finding WHERE account_id");
    counts.custodies = rows("custody WHERE account_id");
    counts.attachments = rows("attachment WHERE subject_kind = 'account' AND subject_id");
    counts.waivers =
        countRows(QStringLiteral("SELECT count(*) FROM waiver WHERE waiver_key LIKE ?"),
                  QString(m_gone.uid + QLatin1Char('%')));
    return counts;
}

MovedCounts AccountMergeMoves::move()
{
    MovedCounts counts;
    counts.filings = moveAll<Filing>();
    moveTasks(counts);
    counts.findings = moveAll<Finding>();
    counts.custodies = moveCustodies();
    moveMetrics();
    counts.attachments = moveAttachments();
    counts.waivers = moveWaivers();
    return counts;
}

template <class Record>
int AccountMergeMoves::moveAll()
{
    RecordTable<Record> table(m_session);
    int moved = 0;
    for (const Record& record :
         table.where(QStringLiteral("account_id = ? ORDER BY id"), {m_gone.id.value()})) {
        Record after = record;
        after.accountId = m_stay.id;
        table.update(record, after, {}, mergeAccountsAction);
        ++moved;
    }
    return moved;
}

void AccountMergeMoves::moveTasks(MovedCounts& counts)
{
    RecordTable<InspectionTask> table(m_session);
    const auto pairs = meetings();
    for (const TaskMeeting& meeting : pairs) {
        if (meeting.keeps == TaskMeeting::Keeps::Going) {
            table.remove(meeting.staying);
        } else if (meeting.keeps == TaskMeeting::Keeps::Staying) {
            table.remove(meeting.going);
        }
    }
    const auto left =
        table.where(QStringLiteral("account_id = ? ORDER BY id"), {m_gone.id.value()});
    for (const InspectionTask& task : left) {
        const bool stays = std::any_of(pairs.begin(), pairs.end(), [&](const TaskMeeting& meeting) {
            return meeting.keeps == TaskMeeting::Keeps::Both && meeting.going.id == task.id;
        });
        if (!stays) {
            InspectionTask after = task;
            after.accountId = m_stay.id;
            table.update(task, after, {}, mergeAccountsAction);
            ++counts.tasks;
        }
    }
}

int AccountMergeMoves::moveCustodies()
{
    RecordTable<Custody> table(m_session);
    CustodyStore custodies(m_session);
    PersonStore persons(m_session);
    int moved = 0;
    for (const Custody& custody :
         table.where(QStringLiteral("account_id = ? ORDER BY id"), {m_gone.id.value()})) {
        Custody after = custody;
        after.accountId = m_stay.id;
        if (custody.isOpen()) {
            // Held on only where the role is free and the account's text names the same person.
            QString Account::*const text = accountName(custody.role);
            const bool named = !text || m_stay.*text == persons.require(custody.personId).name;
            if (!named || custodies.held(m_stay.id, custody.role)) {
                after.endsOn = m_session.clock().today();
            }
        }
        table.update(custody, after, {}, mergeAccountsAction);
        ++moved;
    }
    return moved;
}

/// Of a month that both have, each keeps its own: adding them up would invent a figure.
void AccountMergeMoves::moveMetrics()
{
    RecordTable<AccountMetric> table(m_session);
    const auto moving = table.where(
        QStringLiteral("account_id = ? AND period NOT IN (SELECT period FROM account_metric "
                       "AS other WHERE other.account_id = ?) ORDER BY id"),
        {m_gone.id.value(), m_stay.id.value()});
    for (const AccountMetric& metric : moving) {
        AccountMetric after = metric;
        after.accountId = m_stay.id;
        table.update(metric, after, {}, mergeAccountsAction);
    }
}

int AccountMergeMoves::moveAttachments()
{
    AttachmentStore store(m_session);
    int moved = 0;
    for (const Attachment& attachment : store.of(SubjectKind::Account, m_gone.id.value())) {
        moved += store.move(attachment.uid, SubjectKind::Account, m_stay.id.value(),
                            attachmentMovedAction)
                     ? 1
                     : 0;
    }
    return moved;
}

int AccountMergeMoves::moveWaivers()
{
    RecordTable<Waiver> table(m_session);
    int moved = 0;
    // The key is the account's uid, of some rules with a detail behind it.
    for (const Waiver& waiver : table.where(QStringLiteral("waiver_key LIKE ?"),
                                            {QString(m_gone.uid + QLatin1Char('%'))})) {
        Waiver after = waiver;
        after.key = m_stay.uid + waiver.key.mid(m_gone.uid.size());
        table.update(waiver, after, {}, mergeAccountsAction);
        ++moved;
    }
    return moved;
}

} // namespace juzhen
