// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/bulkstore.h"

#include "models/domain/permissions.h"
#include "models/domain/pinyin.h"
#include "models/domain/searchtext.h"
#include "models/stores/recordtable.h"

namespace juzhen {

TaskTexts TaskTexts::of(const InspectionTask& task)
{
    return {pinyinKey(task.accountName), searchTextOf({task.accountName, task.unitName})};
}

/// The tables with their prepared statements.
struct BulkStore::Tables
{
    explicit Tables(Session& session)
        : filings(session)
        , tasks(session)
        , findings(session)
        , metrics(session)
        , answers(session.database(),
                  QStringLiteral("INSERT INTO answer (task_id, indicator_id, state, hits, "
                                 "deduct_tenths, note, link) VALUES (?, ?, ?, ?, ?, ?, ?) "
                                 "RETURNING id"))
    {}

    RecordTable<Filing> filings;
    RecordTable<InspectionTask> tasks;
    RecordTable<Finding> findings;
    RecordTable<AccountMetric> metrics;
    Query answers;
};

BulkStore::BulkStore(Session& session)
    : m_session(session)
    , m_tables(std::make_unique<Tables>(session))
{
    m_session.require(Permission::ImportData);
}

BulkStore::~BulkStore() = default;

void BulkStore::add(Filing& filing)
{
    m_tables->filings.insertUnlogged(filing);
}

void BulkStore::add(InspectionTask& task, const TaskTexts& texts)
{
    m_tables->tasks.insertUnlogged(task, {texts.nameKey, texts.searchText});
}

void BulkStore::add(Answer& answer)
{
    Query& insert = m_tables->answers;
    insert.run(answer.taskId.value(), answer.indicatorId.value(), toKey(answer.state), answer.hits,
               answer.deductTenths, answer.note, answer.link);
    insert.next();
    answer.id = Id<Answer>(insert.integer(0));
    insert.finish();
}

void BulkStore::add(Finding& finding)
{
    m_tables->findings.insertUnlogged(finding);
}

void BulkStore::add(AccountMetric& metric)
{
    m_tables->metrics.insertUnlogged(metric);
}

void BulkStore::note(SubjectKind kind, qint64 id, const QString& uid, const char* what, qint64 rows)
{
    WriteScope scope(m_session);
    QByteArray json("{");
    appendFieldChange(json, what, QVariant(), rows);
    m_session.log().append(QStringLiteral("bulk"), kind, id, uid, json + '}');
    scope.touch(kind, id);
    scope.commit();
}

} // namespace juzhen
