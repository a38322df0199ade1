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
        pastePicture(row);
        return true;
    }
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) {
        m_model->fillDown(row, AnswerState::Met);
        return true;
    }
    if (event->modifiers() & ~Qt::KeypadModifier) {
        return false;
    }
    switch (event->key()) {
    case Qt::Key_1:
        m_model->setState(row, AnswerState::Met);
        goToNextOpen(row);
        return true;
    case Qt::Key_2:
        m_model->setState(row, AnswerState::Hit);
        return true;
    case Qt::Key_3:
        m_model->setState(row, AnswerState::NotApplicable);
        goToNextOpen(row);
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
    default:
        return false;
    }
}

void ChecklistView::cycle(int row)
{
    const QString state = m_model->index(row, 0).data(ChecklistModel::StateRole).toString();
    m_model->setState(row, state == toKey(AnswerState::Met) ? AnswerState::Hit : AnswerState::Met);
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

void ChecklistView::pastePicture(int row)
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const QImage picture =
        mime && mime->hasImage() ? qvariant_cast<QImage>(mime->imageData()) : QImage();
    Q_EMIT picturePasted(row, picture);
}

} // namespace juzhen
