// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/checklistmerge.h"

#include "models/domain/workflow.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "models/text/scorewords.h"

#include <algorithm>

namespace juzhen {

namespace {

const QString checkedKey = QStringLiteral("checked_on");
const QString postKey = QStringLiteral("last_post_on");

/// The answer to an item without its number in the register, which says nothing of its content.
Answer answerTo(const QList<Answer>& answers, Id<Indicator> id)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [id](const Answer& answer) {
        return answer.indicatorId == id;
    });
    Answer answer = found == answers.end() ? Answer{} : *found;
    answer.id = {};
    answer.taskId = {};
    answer.indicatorId = id;
    return answer;
}

QString wordsOf(const Answer& answer, IndicatorKind kind)
{
    QStringList words{ScoreWords::answer(answer.state, kind)};
    if (answer.hits > 1) {
        words.append(QStringLiteral("×%1").arg(answer.hits));
    }
    if (answer.deductTenths != 0) {
        words.append(NumberWords::points(answer.deductTenths));
    }
    words.append(answer.note);
    words.append(answer.link);
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString wordsOfDay(QDate day)
{
    return day.isValid() ? NumberWords::date(day) : NumberWords::nothing();
}

/// Adds a field unless both versions are the same; @p wordsOf says what stands in one.
template <class Value, class WordsOf>
void add(QList<MergeField>& fields,
         const QString& key,
         const QString& label,
         const Value& before,
         const Value& stored,
         const Value& typed,
         const WordsOf& wordsOf)
{
    if (stored == typed) {
        return;
    }
    MergeField field;
    field.key = key;
    field.label = label;
    field.theirs = wordsOf(stored);
    field.mine = wordsOf(typed);
    if (stored == before) {
        field.changedBy = MergeField::Side::Mine;
    } else if (typed == before) {
        field.changedBy = MergeField::Side::Theirs;
    }
    fields.append(field);
}

} // namespace

bool ChecklistMerge::isClosed() const
{
    const TaskStatus status = theirs.task.status;
    return status != TaskStatus::InProgress && !findTransition(status, Action::Start);
}

QString ChecklistMerge::story(const QString& who) const
{
    return (isClosed()
                ? tr("Somebody else has submitted this checklist while you were filling it (%1).")
                : tr("Somebody else has filled this checklist at the same time (%1). Choose what "
                     "shall be stored; nothing is written before."))
        .arg(who);
}

QList<MergeField> ChecklistMerge::fields() const
{
    QList<MergeField> fields;
    const auto label = [](const QString& key) {
        return FieldWords::label(SubjectKind::Task, key);
    };
    add(fields, checkedKey, label(checkedKey), base.task.checkedOn, theirs.task.checkedOn,
        mine.task.checkedOn, wordsOfDay);
    add(fields, postKey, label(postKey), base.task.lastPostOn, theirs.task.lastPostOn,
        mine.task.lastPostOn, wordsOfDay);
    for (const Indicator& item : set.indicators) {
        add(fields, item.code, item.code + QLatin1Char(' ') + item.text,
            answerTo(base.answers, item.id), answerTo(theirs.answers, item.id),
            answerTo(mine.answers, item.id),
            [&](const Answer& answer) { return wordsOf(answer, item.kind); });
    }
    for (MergeField& field : fields) {
        field.fixed = isClosed();
    }
    return fields;
}

Checklist ChecklistMerge::merged(const QStringList& keptMine) const
{
    Checklist result = theirs;
    if (keptMine.contains(checkedKey)) {
        result.task.checkedOn = mine.task.checkedOn;
    }
    if (keptMine.contains(postKey)) {
        result.task.lastPostOn = mine.task.lastPostOn;
    }
    result.answers.clear();
    for (const Indicator& item : set.indicators) {
        const auto& source = keptMine.contains(item.code) ? mine : theirs;
        result.answers.append(answerTo(source.answers, item.id));
    }
    return result;
}

} // namespace juzhen
