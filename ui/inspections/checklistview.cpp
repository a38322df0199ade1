// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/checklistview.h"

#include "models/itemmodels/checklistmodel.h"
#include "ui/inspections/answerdelegate.h"
#include "ui/theme/space.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace juzhen {

namespace {

constexpr QAbstractItemView::EditTriggers usualTriggers =
    QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed;

} // namespace

ChecklistView::ChecklistView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("checklist"));
    setAccessibleName(tr("Checklist"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(usualTriggers);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setShowGrid(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == ChecklistModel::EvidenceColumn) {
            Q_EMIT picturesWanted(index.row());
        }
    });
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ChecklistView::setChecklist(ChecklistModel* model)
{
    m_model = model;
    setModel(model);
    setItemDelegateForColumn(ChecklistModel::AnswerColumn, new AnswerDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ChecklistModel::ItemColumn, QHeaderView::Stretch);
    const int half = halfWidth(font());
    setColumnWidth(ChecklistModel::AnswerColumn, half * 13);
    setColumnWidth(ChecklistModel::HitsColumn, half * 7);
    setColumnWidth(ChecklistModel::PointsColumn, half * 7);
    setColumnWidth(ChecklistModel::NoteColumn, half * 18);
    setColumnWidth(ChecklistModel::LinkColumn, half * 11);
    setColumnWidth(ChecklistModel::EvidenceColumn, half * 7);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    // A set without points has none to show.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        setColumnHidden(ChecklistModel::PointsColumn, !m_model->indicatorSet().scored);
    });
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    if (state() != EditingState && currentIndex().isValid() && handleKey(event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool ChecklistView::handleKey(const QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event->matches(QKeySequence::Undo)) {
        m_model->undo();
        return true;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_model->redo();
        return true;
    }
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) {
        fillDown(row);
        return true;
    }
    if (event->modifiers() & ~Qt::KeypadModifier) {
        return false;
    }
    if (isWrittenTo(event)) {
        return false;
    }
    switch (event->key()) {
    case Qt::Key_1:
        answer(row, AnswerState::Met);
        return true;
    case Qt::Key_2:
        answer(row, AnswerState::Hit);
        return true;
    case Qt::Key_3:
        answer(row, AnswerState::NotApplicable);
        return true;
    case Qt::Key_Space:
        cycle(row);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToNextOpen(row);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear(currentIndex());
        return true;
    case Qt::Key_F3:
        Q_EMIT picturesWanted(row);
        return true;
    case Qt::Key_F2:
        editNote();
        return true;
    default:
        return false;
    }
}

void ChecklistView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // In a cell of words typing writes, also through an input method; anywhere else it must not.
    const bool isWritten = current.flags().testFlag(Qt::ItemIsEditable);
    setEditTriggers(isWritten ? usualTriggers | AnyKeyPressed : usualTriggers);
    setAttribute(Qt::WA_InputMethodEnabled, isWritten);
    QTableView::currentChanged(current, previous);
}

bool ChecklistView::isWrittenTo(const QKeyEvent* event) const
{
    const QModelIndex cell = currentIndex();
    const QString text = event->text();
    if (text.isEmpty() || !text.at(0).isPrint() || !cell.flags().testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    // A row without an answer wants that first.
    return !m_model->isOpen(cell.row()) || text.at(0) < u'1' || text.at(0) > u'3';
}

void ChecklistView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const int row = currentIndex().row();
    if (hint != QAbstractItemDelegate::SubmitModelCache || row < 0) {
        return;
    }
    // Enter ends the note, and the keys answer again.
    const int next = m_model->isOpen(row) ? row : m_model->nextOpen(row);
    setCurrentIndex(m_model->index(next < 0 ? row : next, ChecklistModel::AnswerColumn));
}

void ChecklistView::clear(const QModelIndex& cell)
{
    const bool hasWords = !cell.data(Qt::EditRole).toString().isEmpty();
    const bool isText =
        cell.column() == ChecklistModel::NoteColumn || cell.column() == ChecklistModel::LinkColumn;
    if (isText && hasWords) {
        m_model->setData(cell, QString(), Qt::EditRole);
    } else {
        m_model->setState(cell.row(), AnswerState::Open);
    }
}

void ChecklistView::answer(int row, AnswerState state)
{
    if (!m_model->setState(row, state)) {
        if (!m_model->isReadOnly()) {
            Q_EMIT refused(row);
        }
    } else if (state == AnswerState::Hit) {
        // A problem wants its note. There a digit is a digit: who types on answers nothing by it.
        setCurrentIndex(m_model->index(row, ChecklistModel::NoteColumn));
    } else {
        goToNextOpen(row);
    }
}

void ChecklistView::cycle(int row)
{
    const QString state = m_model->index(row, 0).data(ChecklistModel::StateRole).toString();
    if (state == toKey(AnswerState::Met)) {
        m_model->setState(row, AnswerState::Hit);
    } else if (state != toKey(AnswerState::Hit)
               || !m_model->setState(row, AnswerState::NotApplicable)) {
        m_model->setState(row, AnswerState::Met);
    }
}

void ChecklistView::fillDown(int row)
{
    const QString state = m_model->index(row, 0).data(ChecklistModel::StateRole).toString();
    const auto given = fromKey<AnswerState>(state).value_or(AnswerState::Open);
    // A problem is never filled down: each needs a look of its own. An open row means "met".
    Q_EMIT filledDown(
        given == AnswerState::Hit
            ? 0
            : m_model->fillDown(row, given == AnswerState::Open ? AnswerState::Met : given));
}

void ChecklistView::editNote()
{
    const QModelIndex cell = currentIndex();
    if (!cell.flags().testFlag(Qt::ItemIsEditable)) {
        setCurrentIndex(cell.siblingAtColumn(ChecklistModel::NoteColumn));
    }
    if (currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
    }
}

void ChecklistView::goToNextOpen(int row)
{
    const int next = m_model->nextOpen(row);
    if (next < 0) {
        Q_EMIT finished();
        return;
    }
    setCurrentIndex(m_model->index(next, ChecklistModel::AnswerColumn));
}

void ChecklistView::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime && !mime->hasImage() && mime->hasText()) {
        pasteText(mime->text());
        return;
    }
    const QImage picture = mime ? qvariant_cast<QImage>(mime->imageData()) : QImage();
    Q_EMIT picturePasted(currentIndex().row(), picture);
}

void ChecklistView::pasteText(const QString& text)
{
    const QModelIndex start = currentIndex();
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.last().isEmpty()) {
        lines.removeLast(); // spreadsheets end a block with a line end
    }
    for (int line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines[line].remove(QLatin1Char('\r')).split(QLatin1Char('\t'));
        for (int cell = 0; cell < cells.size(); ++cell) {
            const QModelIndex place = start.sibling(start.row() + line, start.column() + cell);
            if (place.isValid()) {
                m_model->setData(place, cells[cell], Qt::EditRole); // refuses what isn't editable
            }
        }
    }
}

} // namespace juzhen
