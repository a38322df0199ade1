// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inspectionvocabulary.h"

#include <QImage>
#include <QTableView>

namespace juzhen {

class ChecklistModel;

/// The grid of a checklist, made for the keyboard: 1, 2, 3 answer the row (no problem,
/// problem, not applicable), Space goes through the answers, Enter goes to the next open row, F2 or
/// typing edits the note, Ctrl+D fills down, Ctrl+V puts a screenshot on the row, or a block of a
/// spreadsheet into the cells. Single keys count only while no cell is being edited, so that an
/// input method is never disturbed.
class ChecklistView : public QTableView
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget* parent = nullptr);

    void setChecklist(ChecklistModel* model);

Q_SIGNALS:
    void picturePasted(int row, const QImage& picture);
    /// The pictures of the row shall be looked at: F3, or a double click on their number.
    void picturesWanted(int row);
    /// Every row that needs one has an answer, and Enter was pressed.
    void finished();
    /// The row doesn't take "not applicable".
    void refused(int row);
    void filledDown(int rows);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// True when @p event was an answer or a move of the checklist.
    bool handleKey(const QKeyEvent* event);
    /// Whether @p event is to be written into the current cell, rather than to answer.
    [[nodiscard]] bool isWrittenTo(const QKeyEvent* event) const;
    /// Takes back the words of a cell that has some, else the answer of its row.
    void clear(const QModelIndex& cell);
    void answer(int row, AnswerState state);
    void cycle(int row);
    void fillDown(int row);
    void editNote();
    void goToNextOpen(int row);
    void paste();
    void pasteText(const QString& text);

    ChecklistModel* m_model = nullptr;
};

} // namespace juzhen
