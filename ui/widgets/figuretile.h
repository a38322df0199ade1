// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QAbstractButton>

namespace juzhen {

/// A figure that leads to the list behind it: label, big number, and what it was before. Clicked,
/// or with Enter or Space when focused, it emits clicked().
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(const QString& label, QWidget* parent = nullptr);

    /// The number as it shall be read: "4,812", "99.63 %". "—" until it is known.
    void setValue(const QString& value);

    [[nodiscard]] const QString& value() const { return m_value; }

    /// One line under the number: "+1.2 since last quarter". The tone says whether that is good;
    /// the words must say it too.
    void setDelta(const QString& delta, Tone tone = Tone::Neutral);

    void setLabel(const QString& label);

    /// The colour of the number.
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void updateAccessibleText();

    QString m_value;
    QString m_delta;
    Tone m_tone = Tone::Neutral;
    Tone m_deltaTone = Tone::Neutral;
};

} // namespace juzhen
