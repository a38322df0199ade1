// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/messagebar.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <array>
#include <chrono>

namespace juzhen {

namespace {

constexpr std::chrono::seconds toBeRead{8};     // good news
constexpr std::chrono::seconds toBeActedOn{30}; // good news with a button
constexpr int gapBelow = space::small; ///< part of the bar, so that it goes when the bar goes

/// How a severity looks and what a screen reader calls it.
struct SeverityLook
{
    Message::Severity severity;
    Tone tone;
    const char* icon;
    const char* word;
};

constexpr std::array looks{
    SeverityLook{Message::Severity::Info, Tone::Info, "info",
                 QT_TRANSLATE_NOOP("juzhen::MessageBar", "Note")},
    SeverityLook{Message::Severity::Success, Tone::Success, "success",
                 QT_TRANSLATE_NOOP("juzhen::MessageBar", "Done")},
    SeverityLook{Message::Severity::Warning, Tone::Warning, "warning",
                 QT_TRANSLATE_NOOP("juzhen::MessageBar", "Warning")},
    SeverityLook{Message::Severity::Error, Tone::Danger, "error",
                 QT_TRANSLATE_NOOP("juzhen::MessageBar", "Error")},
};

const SeverityLook& lookOf(Message::Severity severity)
{
    return looks.at(static_cast<std::size_t>(severity));
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_leave(this)
    , m_sign(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_details(new QPushButton(tr("Details"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setFlat(true);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon("close"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::tight, space::tight, space::tight + gapBelow);
    row->setSpacing(space::small);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_details);
    row->addWidget(m_close);

    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);
    connect(m_details, &QPushButton::clicked, this, &MessageBar::showDetails);
    hide();
}

void MessageBar::showMessage(const Message& message)
{
    m_message = message;
    const auto& look = lookOf(message.severity);
    m_sign->setIcon(icon(look.icon, look.tone));
    m_sign->setAccessibleName(tr(look.word));
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_details->setVisible(!message.detail.isEmpty());
    setAccessibleName(tr(look.word));
    setAccessibleDescription(message.text);
    setVisible(true);
    update();

    if (message.severity == Message::Severity::Success) {
        m_leave.start(message.actionText.isEmpty() ? toBeRead : toBeActedOn);
    } else {
        m_leave.stop();
    }

    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::clear()
{
    m_message = {};
    m_leave.stop();
    hide();
}

void MessageBar::runAction()
{
    // The action may show the next message, so this one leaves first.
    const auto action = m_message.action;
    clear();
    if (action) {
        action();
    }
}

void MessageBar::showDetails()
{
    m_text->setText(QStringLiteral("%1\n%2").arg(m_message.text, m_message.detail));
    m_details->hide();
}

void MessageBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const auto tone = lookOf(m_message.severity).tone;
    QPainter painter(this);
    stylepainting::roundedRect(&painter, rect().adjusted(0, 0, 0, -gapBelow),
                               toneSurface(palette(), tone), QColor());
}

} // namespace juzhen
