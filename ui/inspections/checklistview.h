// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTableView>

namespace juzhen {

class ChecklistModel;

/// The grid of a checklist, made for the keyboard: 1, 2, 3 answer the row (met, problem, not
/// applicable), Space goes through the answers, Enter goes to the next open row, F2 edits the note,
/// Ctrl+D fills down, Ctrl+V puts a screenshot on the row. Single keys count only while no cell is
/// being edited, so that an input method is never disturbed.
class ChecklistView : public QTableView
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget* parent = nullptr);

    void setChecklist(ChecklistModel* model);

Q_SIGNALS:
    void picturePasted(int row, const QImage& picture);
    /// Every row that needs one has an answer, and Enter was pressed.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// True when @p event was an answer or a move of the checklist.
    bool handleKey(const QKeyEvent* event);
    void cycle(int row);
    void goToNextOpen(int row);
    void pastePicture(int row);

    ChecklistModel* m_model = nullptr;
};

} // namespace juzhen
