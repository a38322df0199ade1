// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace juzhen {

/// The manual in the language of the window, with its chapters beside it and a search through it.
/// It stays open while one works. Deletes itself when closed.
class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent);

private:
    void showText();
    void findChapters();
    void goToChapter(int row);
    void findWords();

    QListWidget* m_chapters;
    QTextBrowser* m_text;
    QLineEdit* m_search;
};

} // namespace juzhen
