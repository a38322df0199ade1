// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/colourpopup.h"

#include "ui/lists/cellwords.h"
#include "ui/lists/filtercondition.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/removablechip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int popupWidth = 100 * space::unit;

} // namespace

ColourPopup::ColourPopup(FilterWords::ValueText text, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_text(std::move(text))
{
    setObjectName(QStringLiteral("colourPopup"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    connect(m_condition, &FilterCondition::changed, this, &ColourPopup::updateButton);
}

void ColourPopup::build()
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->setSpacing(space::small);
    m_title = new QLabel(this);
    setType(m_title, TypeSize::Body, QFont::DemiBold);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::tight);
    m_condition = new FilterCondition(this);
    m_tone = new QComboBox(this);
    m_tone->setObjectName(QStringLiteral("colourTone"));
    m_tone->setAccessibleName(tr("Mark"));
    for (const colourrules::Mark& mark : colourrules::marks()) {
        m_tone->addItem(icon(mark.icon, mark.tone), word(mark.tone));
    }
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(QStringLiteral("addColour"));
    m_add->setDefault(true);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_tone, 1);
    row->addWidget(m_add);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addWidget(m_condition);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &ColourPopup::add);
}

void ColourPopup::open(const ListColumn& column,
                       const QList<ColourRule>& rules,
                       const QRect& anchor)
{
    m_column = &column;
    m_rules = rules;
    m_title->setText(tr("Colours of %1").arg(listHeader(column)));
    m_condition->start(column, {});
    setFixedWidth(popupWidth);
    showRules();
    updateButton();
    move(anchor.bottomLeft() + QPoint(0, 1));
    show();
    m_condition->firstField()->setFocus(Qt::PopupFocusReason);
}

QString ColourPopup::word(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return tr("Alarm");
    case Tone::Warning:
        return tr("Attention");
    case Tone::Success:
        return tr("Good");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Info:
        break;
    }
    return tr("Note");
}

void ColourPopup::add()
{
    m_condition->takeNow();
    const auto conditions = m_condition->filters();
    if (conditions.isEmpty() || m_condition->isUnreadable()) {
        return;
    }
    const auto marks = colourrules::marks();
    m_rules.append({conditions, marks[static_cast<size_t>(m_tone->currentIndex())].tone});
    m_condition->start(*m_column, {});
    showRules();
    updateButton();
    Q_EMIT rulesChanged(m_rules);
}

void ColourPopup::showRules()
{
    clearLayout(m_list);
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const ColourRule& rule = m_rules[i];
        if (rule.column() != QLatin1String(m_column->key)) {
            continue;
        }
        auto* const chip = new RemovableChip(
            tr("%1 → %2").arg(FilterWords::sentence(*m_column, rule.conditions, m_text),
                              word(rule.tone)),
            this);
        chip->setObjectName(QStringLiteral("colourRule"));
        m_list->addWidget(chip, 0, Qt::AlignLeft);
        connect(chip, &RemovableChip::removeRequested, this, [this, i] {
            m_rules.removeAt(i);
            showRules();
            Q_EMIT rulesChanged(m_rules);
        });
    }
    adjustSize();
}

void ColourPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        add();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ColourPopup::updateButton()
{
    m_add->setEnabled(!m_condition->isUnreadable());
}

} // namespace juzhen
