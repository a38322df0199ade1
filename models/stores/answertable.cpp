// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/answertable.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/auditlog.h"
#include "models/stores/jsontext.h"
#include "models/stores/session.h"

#include <QHash>

namespace juzhen {

namespace {

/// An answer in one word for the log: "hit ×2 −1.5 note".
QString summary(const Answer& answer)
{
    QStringList words{toKey(answer.state)};
    if (answer.hits > 1) {
        words.append(QStringLiteral("×%1").arg(answer.hits));
    }
    if (answer.deductTenths != 0) {
        words.append(QStringLiteral("%1").arg(answer.deductTenths / 10.0, 0, 'f', 1));
    }
    if (!answer.note.isEmpty()) {
        words.append(answer.note);
    }
    if (!answer.link.isEmpty()) {
        words.append(answer.link);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

QList<Answer> AnswerTable::ofTask(Id<InspectionTask> id)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT id, indicator_id, state, hits, deduct_tenths, note, link "
                               "FROM answer WHERE task_id = ? ORDER BY id"));
    query.run(id.value());
    QList<Answer> answers;
    while (query.next()) {
        Answer answer;
        answer.id = Id<Answer>(query.integer(0));
        answer.taskId = id;
        answer.indicatorId = Id<Indicator>(query.integer(1));
        answer.state = requireKey<AnswerState>(query.text(2));
        answer.hits = static_cast<int>(query.integer(3));
        answer.deductTenths = static_cast<int>(query.integer(4));
        answer.note = query.text(5);
        answer.link = query.text(6);
        answers.append(answer);
    }
    return answers;
}

bool AnswerTable::store(const InspectionTask& task, QList<Answer>& answers)
{
    QHash<Id<Indicator>, Answer> stored;
    for (const Answer& answer : ofTask(task.id)) {
        stored.insert(answer.indicatorId, answer);
    }
    Query write(
        m_session.database(),
        QStringLiteral("INSERT INTO answer (task_id, indicator_id, state, hits, deduct_tenths, "
                       "note, link) VALUES (?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (task_id, indicator_id) DO UPDATE SET "
                       "state = excluded.state, hits = excluded.hits, "
                       "deduct_tenths = excluded.deduct_tenths, note = excluded.note, "
                       "link = excluded.link RETURNING id"));
    QByteArray json("{");
    for (Answer& answer : answers) {
        answer.taskId = task.id;
        const auto before = stored.constFind(answer.indicatorId);
        const bool isNew = before == stored.constEnd();
        if (!isNew) {
            answer.id = before->id;
            if (*before == answer) {
                continue;
            }
        }
        write.run(task.id.value(), answer.indicatorId.value(), toKey(answer.state), answer.hits,
                  answer.deductTenths, answer.note, answer.link);
        write.next();
        answer.id = Id<Answer>(write.integer(0));
        write.finish();
        if (isNew && answer.isBlank()) {
            continue; // an item nobody has looked at yet is no news
        }
        appendFieldChange(json, QByteArray::number(answer.indicatorId.value()).constData(),
                          isNew ? QVariant() : QVariant(summary(*before)), summary(answer));
    }
    if (json.size() == 1) {
        return false;
    }
    m_session.log().append(QStringLiteral("answers"), SubjectKind::Task, task.id.value(), task.uid,
                           json + '}');
    return true;
}

} // namespace juzhen
