// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QEvent>

namespace juzhen {

ToneLabel::ToneLabel(const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    applyTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying) {
        applyTone();
    }
}

void ToneLabel::applyTone()
{
    m_applying = true;
    auto own = palette();
    own.setColor(QPalette::WindowText, toneColor(QApplication::palette(), m_tone));
    setPalette(own);
    m_applying = false;
}

} // namespace juzhen
