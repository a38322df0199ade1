// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int emptyIcon = 12 * space::unit;
constexpr int widestLine = 110 * space::unit;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("emptyState"));
    m_icon->setEdge(emptyIcon);
    setType(m_text, TypeSize::Section, QFont::Medium);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    for (auto* const label : {m_text, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(widestLine);
    }
    m_buttons->setSpacing(space::small);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    const auto addLine = [column](QLabel* line) {
        auto* const row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(line, 100);
        row->addStretch();
        column->addLayout(row);
    };
    addLine(m_text);
    addLine(m_hint);
    column->addSpacing(space::normal);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

EmptyState::EmptyState(const QString& icon,
                       const QString& text,
                       const QString& hint,
                       QWidget* parent)
    : EmptyState(parent)
{
    setContent(icon, text, hint);
}

void EmptyState::setContent(const QString& icon, const QString& text, const QString& hint)
{
    m_icon->setIcon(juzhen::icon(icon, Tone::Neutral));
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(text);
}

void EmptyState::setActions(const QList<QAction*>& actions)
{
    if (actions == m_actions) {
        return;
    }
    m_actions = actions;
    clearLayout(m_buttons);
    m_buttons->addStretch();
    for (QAction* const action : actions) {
        auto* const button = makeActionButton(action, this);
        button->setProperty("accent", action == actions.first());
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

} // namespace juzhen
