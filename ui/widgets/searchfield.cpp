// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace juzhen {

namespace {

/// Long enough for the next key of somebody who types, short enough that the answer stands there
/// within a tenth of a second; a search overtaken by the next is broken off.
constexpr int restMilliseconds = 50;
constexpr int usualFieldWidth = 64 * space::unit;

} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    addAction(icon("search", Tone::Neutral), LeadingPosition);
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(this, &QLineEdit::textChanged, this, &SearchField::schedule);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::searchNow);
}

QSize SearchField::sizeHint() const
{
    return {usualFieldWidth, QLineEdit::sizeHint().height()};
}

void SearchField::setDelay(int milliseconds)
{
    m_rest.setInterval(milliseconds);
}

void SearchField::setSearchText(const QString& words)
{
    m_told = words.trimmed();
    setText(words);
    m_rest.stop();
}

void SearchField::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    if (m_composing) {
        m_rest.stop();
    }
    QLineEdit::inputMethodEvent(event);
    if (!m_composing) {
        schedule();
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        searchNow();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        searchNow();
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::schedule()
{
    if (!m_composing) {
        m_rest.start();
    }
}

void SearchField::searchNow()
{
    m_rest.stop();
    const auto words = text().trimmed();
    if (m_composing || words == m_told) {
        return;
    }
    m_told = words;
    Q_EMIT searchChanged(words);
}

} // namespace juzhen
