// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QPainter>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int circle = 6 * space::unit;
constexpr int narrowestStep = 24 * space::unit;

Tone toneOf(Stepper::State state)
{
    switch (state) {
    case Stepper::State::Done:
        return Tone::Success;
    case Stepper::State::Refused:
        return Tone::Danger;
    case Stepper::State::Current:
        return Tone::Accent;
    case Stepper::State::Ahead:
        break;
    }
    return Tone::Neutral;
}

/// Draws the sign of one step: tick, cross, or its number.
void paintSign(
    QPainter* painter, const QRect& rect, const QPalette& palette, Stepper::State state, int number)
{
    const auto tone = toneOf(state);
    const bool filled = state == Stepper::State::Current;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(state == Stepper::State::Ahead ? QPen(palette.color(QPalette::Dark), 1.0)
                                                   : QPen(Qt::NoPen));
    const auto soft =
        state == Stepper::State::Ahead ? palette.color(QPalette::Base) : toneSurface(palette, tone);
    painter->setBrush(filled ? toneColor(palette, tone) : soft);
    painter->drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
    const auto inner = rect.adjusted(space::unit, space::unit, -space::unit, -space::unit);
    if (state == Stepper::State::Done || state == Stepper::State::Refused) {
        icon(state == Stepper::State::Done ? "check" : "close", tone).paint(painter, inner);
        return;
    }
    painter->save();
    painter->setFont(typeFont(TypeSize::Small, QFont::DemiBold));
    painter->setPen(filled ? toneContrast(palette, tone)
                           : palette.color(QPalette::PlaceholderText));
    painter->drawText(rect, Qt::AlignCenter, QString::number(number));
    painter->restore();
}

} // namespace

Stepper::Stepper(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setSteps(const QList<Step>& steps)
{
    m_steps = steps;
    const auto current = std::ranges::find(m_steps, State::Current, &Step::state);
    setAccessibleName(current == m_steps.end() ? QString()
                                               : tr("Present step: %1").arg(current->title));
    QStringList lines;
    for (const auto& step : m_steps) {
        lines.append(step.note.isEmpty() ? step.title : tr("%1: %2").arg(step.title, step.note));
    }
    setToolTip(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize Stepper::sizeHint() const
{
    const QFontMetrics title(typeFont(TypeSize::Body, QFont::DemiBold));
    const QFontMetrics note(typeFont(TypeSize::Small));
    int widest = narrowestStep;
    bool anyNote = false;
    for (const auto& step : m_steps) {
        widest = std::max(
            {widest, title.horizontalAdvance(step.title), note.horizontalAdvance(step.note)});
        anyNote = anyNote || !step.note.isEmpty();
    }
    const auto count = static_cast<int>(m_steps.size());
    const auto height = circle + space::tight + title.height() + (anyNote ? note.height() : 0);
    return {count * (widest + space::normal), height};
}

QSize Stepper::minimumSizeHint() const
{
    // Titles that have no room end in an ellipsis; the tool tip has them whole.
    return {static_cast<int>(m_steps.size()) * (circle + space::wide), sizeHint().height()};
}

void Stepper::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (m_steps.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const auto count = static_cast<int>(m_steps.size());
    const auto part = width() / count;
    for (int index = 0; index < count; ++index) {
        const auto& step = m_steps.at(index);
        const QRect sign(index * part, 0, circle, circle);
        if (index + 1 < count) {
            const bool behind = step.state == State::Done;
            painter.setPen(
                QPen(behind ? toneColor(palette(), Tone::Success) : palette().color(QPalette::Dark),
                     1.0));
            const auto middle = sign.center().y();
            painter.drawLine(sign.right() + space::small, middle, (index + 1) * part - space::small,
                             middle);
        }
        paintSign(&painter, sign, palette(), step.state, index + 1);

        const bool quiet = step.state == State::Ahead;
        const auto write = [&](const QFont& font, const QColor& color, const QString& words,
                               int top) {
            painter.setFont(font);
            painter.setPen(color);
            const QRect line(sign.left(), top, part - space::small, painter.fontMetrics().height());
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
            return line.bottom() + 1;
        };
        const auto weight = step.state == State::Current ? QFont::DemiBold : QFont::Normal;
        const auto next = write(typeFont(TypeSize::Body, weight),
                                palette().color(quiet ? QPalette::PlaceholderText : QPalette::Text),
                                step.title, sign.bottom() + 1 + space::tight);
        const QFont small = typeFont(TypeSize::Small);
        const bool fits = QFontMetrics(small).horizontalAdvance(step.note) <= part - space::small;
        write(small, palette().color(QPalette::PlaceholderText),
              fits || step.shortNote.isEmpty() ? step.note : step.shortNote, next);
    }
}

} // namespace juzhen
