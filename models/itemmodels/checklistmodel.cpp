// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/checklistmodel.h"

#include "models/domain/scoring.h"
#include "models/text/numberwords.h"
#include "models/text/scorewords.h"

#include <algorithm>
#include <cmath>

namespace juzhen {

ChecklistModel::ChecklistModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void ChecklistModel::load(const IndicatorSet& set,
                          const QList<Answer>& answers,
                          const QHash<qint64, int>& pictures)
{
    beginResetModel();
    m_set = set;
    m_answers.clear();
    m_pictures = pictures;
    for (const Indicator& item : set.indicators) {
        const auto given = std::find_if(answers.begin(), answers.end(), [&](const Answer& answer) {
            return answer.indicatorId == item.id;
        });
        Answer answer;
        answer.indicatorId = item.id;
        m_answers.append(given == answers.end() ? answer : *given);
    }
    m_stored = m_answers;
    m_past.clear();
    m_future.clear();
    endResetModel();
}

void ChecklistModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ChecklistModel::markStored(const QList<Answer>& answers)
{
    for (Answer& answer : m_answers) {
        for (const Answer& stored : answers) {
            if (stored.indicatorId == answer.indicatorId) {
                answer.id = stored.id;
                answer.taskId = stored.taskId;
            }
        }
    }
    m_stored = m_answers;
}

bool ChecklistModel::undo()
{
    return canUndo() && goTo(m_past, m_future);
}

bool ChecklistModel::redo()
{
    return canRedo() && goTo(m_future, m_past);
}

bool ChecklistModel::goTo(QList<QList<Answer>>& from, QList<QList<Answer>>& back)
{
    const QList<Answer> present = m_answers;
    replace(from.takeLast());
    back.append(present);
    Q_EMIT edited();
    return true;
}

/// Puts @p answers in place of the present ones, whose ids stay; returns how many rows differ.
int ChecklistModel::replace(const QList<Answer>& answers)
{
    int changed = 0;
    for (int row = 0; row < rowCount(); ++row) {
        Answer answer = answers[row];
        answer.id = m_answers[row].id;
        answer.taskId = m_answers[row].taskId;
        if (answer != m_answers[row]) {
            m_answers[row] = answer;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            ++changed;
        }
    }
    return changed;
}

int ChecklistModel::edit(const QList<Answer>& answers)
{
    const QList<Answer> before = m_answers;
    const int changed = m_readOnly ? 0 : replace(answers);
    if (changed > 0) {
        m_past.append(before);
        m_future.clear();
        Q_EMIT edited();
    }
    return changed;
}

bool ChecklistModel::mayAnswer(int row, AnswerState state) const
{
    return state != AnswerState::NotApplicable || m_set.indicators[row].optional;
}

Answer ChecklistModel::withState(int row, AnswerState state) const
{
    Answer answer = m_answers[row];
    if (answer.state == state || !mayAnswer(row, state)) {
        return answer; // the points that were typed stay
    }
    answer.state = state;
    answer.hits = state == AnswerState::Hit ? std::max(1, answer.hits) : 0;
    answer.deductTenths =
        state == AnswerState::Hit ? suggestedTenths(m_set.indicators[row], answer.hits) : 0;
    return answer;
}

int ChecklistModel::fillOpen(const QList<Answer>& answers)
{
    QList<Answer> filled = m_answers;
    for (int row = 0; row < rowCount(); ++row) {
        const auto given = std::find_if(answers.begin(), answers.end(), [&](const Answer& answer) {
            return answer.indicatorId == filled[row].indicatorId
                   && answer.state != AnswerState::Open && mayAnswer(row, answer.state);
        });
        if (filled[row].state == AnswerState::Open && given != answers.end()) {
            const Answer own = filled[row];
            filled[row] = *given;
            // Words typed already stay.
            filled[row].note = own.note.isEmpty() ? given->note : own.note;
            filled[row].link = own.link.isEmpty() ? given->link : own.link;
        }
    }
    return edit(filled);
}

bool ChecklistModel::setState(int row, AnswerState state)
{
    if (m_readOnly || row < 0 || row >= rowCount() || !mayAnswer(row, state)) {
        return false;
    }
    QList<Answer> answers = m_answers;
    answers[row] = withState(row, state);
    edit(answers);
    return true;
}

int ChecklistModel::fillDown(int from, AnswerState state)
{
    QList<Answer> answers = m_answers;
    for (int row = std::max(0, from); row < rowCount(); ++row) {
        if (answers[row].state == AnswerState::Open) {
            answers[row] = withState(row, state);
        }
    }
    return edit(answers);
}

int ChecklistModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (row + step) % count;
        const bool needed = m_set.indicators[candidate].kind != IndicatorKind::Bonus;
        if (needed && m_answers[candidate].state == AnswerState::Open) {
            return candidate;
        }
    }
    return -1;
}

void ChecklistModel::setPictures(int row, int count)
{
    m_pictures.insert(m_answers[row].indicatorId.value(), count);
    const QModelIndex cell = index(row, EvidenceColumn);
    Q_EMIT dataChanged(cell, cell);
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

int ChecklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return editValue(row, index.column());
    case Qt::ToolTipRole:
    case GuidanceRole:
        return m_set.indicators[row].guidance;
    case StateRole:
        return toKey(m_answers[row].state);
    case KindRole:
        return toKey(m_set.indicators[row].kind);
    case GroupRole:
        return m_set.indicators[row].group;
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == HitsColumn || index.column() == PointsColumn
                            || index.column() == EvidenceColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant ChecklistModel::text(int row, int column) const
{
    const Answer& answer = m_answers[row];
    const Indicator& item = m_set.indicators[row];
    switch (column) {
    case ItemColumn:
        return QString(item.code + QLatin1String("  ") + item.text);
    case AnswerColumn:
        return answer.state == AnswerState::Open ? QString()
                                                 : ScoreWords::answer(answer.state, item.kind);
    case HitsColumn:
        return answer.state == AnswerState::Hit ? NumberWords::count(answer.hits) : QString();
    case PointsColumn:
        return item.kind == IndicatorKind::Veto || answer.state != AnswerState::Hit
                   ? QString()
                   : NumberWords::points(answer.deductTenths);
    case NoteColumn:
        return answer.note;
    case LinkColumn:
        return answer.link;
    case EvidenceColumn: {
        const int pictures = m_pictures.value(item.id.value());
        return pictures > 0 ? NumberWords::count(pictures) : QString();
    }
    default:
        return {};
    }
}

QVariant ChecklistModel::editValue(int row, int column) const
{
    const Answer& answer = m_answers[row];
    switch (column) {
    case HitsColumn:
        return answer.hits;
    case PointsColumn:
        return answer.deductTenths / 10.0;
    default:
        return text(row, column);
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case ItemColumn:
        return tr("Item");
    case AnswerColumn:
        return tr("Answer");
    case HitsColumn:
        return tr("Times");
    case PointsColumn:
        return tr("Points");
    case NoteColumn:
        return tr("Note");
    case LinkColumn:
        return tr("Link");
    case EvidenceColumn:
        return tr("Pictures");
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_readOnly || !index.isValid()) {
        return flags;
    }
    const bool hit = m_answers[index.row()].state == AnswerState::Hit;
    const bool scored = m_set.indicators[index.row()].kind != IndicatorKind::Veto;
    const bool editable = index.column() == NoteColumn || index.column() == LinkColumn
                          || (index.column() == HitsColumn && hit)
                          || (index.column() == PointsColumn && hit && scored);
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool ChecklistModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const Indicator& item = m_set.indicators[index.row()];
    QList<Answer> answers = m_answers;
    Answer& answer = answers[index.row()];
    switch (index.column()) {
    case NoteColumn:
        answer.note = value.toString().trimmed();
        break;
    case LinkColumn:
        answer.link = value.toString().trimmed();
        break;
    case HitsColumn: {
        const int hits = std::clamp(value.toInt(), 1, 999);
        answer.deductTenths =
            hits == answer.hits ? answer.deductTenths : suggestedTenths(item, hits);
        answer.hits = hits;
        break;
    }
    case PointsColumn:
        answer.deductTenths =
            std::clamp(static_cast<int>(std::lround(value.toDouble() * 10)), 0, item.maxTenths);
        break;
    default:
        return false;
    }
    edit(answers);
    return true;
}

} // namespace juzhen
