// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefield.h"

#include "ui/theme/space.h"

#include <QKeyEvent>
#include <QStyleOption>
#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace juzhen {

namespace {

constexpr int usualWidth = 45 * space::unit;
const QString newKey = QStringLiteral("new"); // of the offer to make one; others are ids and codes

} // namespace

ChoiceField::ChoiceField(QWidget* parent)
    : QAbstractButton(parent)
    , m_popup(new ChoicePopup(ChoicePopup::Mode::One, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ChoiceField::openPopup);
    connect(m_popup, &ChoicePopup::chosenChanged, this, [this] {
        if (m_popup->chosen().value(0) == newKey) {
            make();
            return;
        }
        m_key = m_popup->chosen().value(0);
        showChosen();
        Q_EMIT keyChosen(m_key);
    });
}

void ChoiceField::setChoices(const QList<Choice>& choices)
{
    m_choices = choices;
    m_popupStale = true;
    showChosen();
}

void ChoiceField::setPlaceholderText(const QString& text)
{
    m_placeholder = text;
    update();
}

void ChoiceField::setMaker(const QString& offer, std::function<Choice(const QString& words)> make)
{
    if (m_offer.isEmpty()) {
        connect(m_popup, &ChoicePopup::searchChanged, this, &ChoiceField::offerToMake);
        m_popup->setRoomForFound(1);
    }
    m_offer = offer;
    m_make = std::move(make);
}

void ChoiceField::offerToMake(const QString& words)
{
    m_words = words.trimmed();
    const bool isThere = std::ranges::find(m_choices, m_words, &Choice::label) != m_choices.end();
    if (!m_words.isEmpty() && !isThere) {
        m_popup->setFound({{newKey, m_offer.arg(m_words), {}, 0, QStringLiteral("add")}});
    }
}

void ChoiceField::make()
{
    const Choice made = m_make(m_words);
    if (made.key.isEmpty()) {
        return;
    }
    if (std::ranges::find(m_choices, made.key, &Choice::key) == m_choices.end()) {
        m_choices.append(made);
        m_popupStale = true;
    }
    setKey(made.key);
    Q_EMIT keyChosen(m_key);
}

QString ChoiceField::key() const
{
    return m_key;
}

void ChoiceField::setKey(const QString& key)
{
    m_key = key;
    showChosen();
}

void ChoiceField::openPopup()
{
    if (m_popupStale) {
        m_popup->setChoices(m_choices);
        m_popupStale = false;
    }
    m_popup->setChosen(m_key.isEmpty() ? QStringList() : QStringList(m_key));
    m_popup->openAt(this);
}

void ChoiceField::showChosen()
{
    const auto found = std::ranges::find(m_choices, m_key, &Choice::key);
    setText(found == m_choices.end() ? QString() : found->label);
    update();
}

QSize ChoiceField::sizeHint() const
{
    return {usualWidth, controlHeight(font())};
}

QSize ChoiceField::minimumSizeHint() const
{
    return {usualWidth / 2, controlHeight(font())};
}

void ChoiceField::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.frame = true;
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const auto room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const auto& words = text().isEmpty() ? m_placeholder : text();
    painter.setPen(palette().color(text().isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

void ChoiceField::keyPressEvent(QKeyEvent* event)
{
    const auto typed = event->text();
    const bool writing = !typed.isEmpty() && typed.at(0).isPrint() && event->key() != Qt::Key_Space;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4 || writing) {
        openPopup();
        if (writing) {
            m_popup->startSearch(typed);
        }
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (!m_key.isEmpty()) {
            setKey({});
            Q_EMIT keyChosen(m_key);
        }
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace juzhen
