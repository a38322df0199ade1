// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manualwindow.h"

#include "ui/theme/space.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr QSize usualSize(220 * space::unit, 160 * space::unit);
constexpr int chaptersWidth = 45 * space::unit;
constexpr int chapterLevel = 2;

} // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QDialog(parent)
    , m_chapters(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    resize(usualSize);
    m_chapters->setObjectName(QStringLiteral("manualChapters"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFixedWidth(chaptersWidth);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(tr("Manual"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::page);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual, Enter for the next place"));
    m_search->setClearButtonEnabled(true);

    auto* const side = new QVBoxLayout;
    side->addWidget(m_search);
    side->addWidget(m_chapters, 1);
    side->setSpacing(space::small);
    m_search->setFixedWidth(chaptersWidth);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    row->setSpacing(space::normal);
    row->addLayout(side);
    row->addWidget(m_text, 1);

    showText();
    findChapters();
    connect(m_chapters, &QListWidget::currentRowChanged, this, &ManualWindow::goToChapter);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::findWords);
}

void ManualWindow::showText()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QFile file(QStringLiteral(":/manual/%1.md")
                   .arg(chinese ? QStringLiteral("zh_CN") : QStringLiteral("en")));
    if (file.open(QIODevice::ReadOnly)) {
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    }
}

void ManualWindow::findChapters()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == chapterLevel) {
            auto* const item = new QListWidgetItem(block.text(), m_chapters);
            item->setData(Qt::UserRole, block.position());
        }
    }
}

void ManualWindow::goToChapter(int row)
{
    const QListWidgetItem* const item = m_chapters->item(row);
    if (item == nullptr) {
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(item->data(Qt::UserRole).toInt());
    m_text->moveCursor(QTextCursor::End); // so that the chapter's heading comes to the top
    m_text->setTextCursor(cursor);
}

void ManualWindow::findWords()
{
    if (m_search->text().isEmpty() || m_text->find(m_search->text())) {
        return;
    }
    m_text->moveCursor(QTextCursor::Start); // once more from the beginning
    m_text->find(m_search->text());
}

} // namespace juzhen
