// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/checklistview.h"

#include "models/itemmodels/checklistmodel.h"
#include "ui/inspections/answerdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace juzhen {

ChecklistView::ChecklistView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("checklist"));
    setAccessibleName(tr("Checklist"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
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
    const int em = fontMetrics().averageCharWidth();
    setColumnWidth(ChecklistModel::AnswerColumn, em * 14);
    setColumnWidth(ChecklistModel::HitsColumn, em * 7);
    setColumnWidth(ChecklistModel::PointsColumn, em * 7);
    setColumnWidth(ChecklistModel::NoteColumn, em * 22);
    setColumnWidth(ChecklistModel::LinkColumn, em * 14);
    setColumnWidth(ChecklistModel::EvidenceColumn, em * 8);
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
        m_model->setState(row, AnswerState::Open);
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

void ChecklistView::answer(int row, AnswerState state)
{
    if (!m_model->setState(row, state)) {
        if (!m_model->isReadOnly()) {
            Q_EMIT refused(row);
        }
    } else if (state != AnswerState::Hit) {
        goToNextOpen(row); // a problem still wants its note
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
