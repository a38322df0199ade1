// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace juzhen {

/// The steps of a procedure in a row: those behind are ticked, the present one stands out, and one
/// that went wrong is marked. Shown only; the procedure itself is elsewhere.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Ahead,
        Current,
        Done,
        Refused
    };

    struct Step
    {
        QString title;
        QString note; ///< who and when, below the title; may be empty
        State state = State::Ahead;
        QString shortNote = {}; ///< where the note has no room: when
    };

    explicit Stepper(QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Step> m_steps;
};

} // namespace juzhen
