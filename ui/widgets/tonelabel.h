// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QLabel>

namespace juzhen {

/// A label whose words have a tone, and keep it when the theme changes.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    ToneLabel(const QString& text, Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    Tone m_tone;
    bool m_applying = false;
};

} // namespace juzhen
