// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/textquestion.h"

#include "ui/theme/space.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

TextQuestion::TextQuestion(const Confirmation& question, QWidget* parent)
    : QDialog(parent)
    , m_words(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("textQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(question.title);

    auto* const text = new QLabel(question.text, this);
    text->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("textQuestionWords"));
    m_words->setAccessibleName(question.text);
    m_words->setTabChangesFocus(true);

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(question.acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setProperty(question.destructive ? "danger" : "accent", true);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(text);
    if (!question.detail.isEmpty()) {
        auto* const detail = new QLabel(question.detail, this);
        detail->setWordWrap(true);
        detail->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(detail);
    }
    column->addWidget(m_words);
    column->addWidget(buttons);
    resize(120 * space::unit, sizeHint().height());

    connect(m_words, &QPlainTextEdit::textChanged, this, &TextQuestion::allowAnswer);
    connect(buttons, &QDialogButtonBox::accepted, this, &TextQuestion::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &TextQuestion::reject);
    allowAnswer();
}

void TextQuestion::answer()
{
    Q_EMIT answered(m_words->toPlainText().trimmed());
    accept();
}

void TextQuestion::allowAnswer()
{
    m_accept->setEnabled(!m_words->toPlainText().trimmed().isEmpty());
}

} // namespace juzhen
