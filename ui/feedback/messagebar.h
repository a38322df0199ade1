// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/message.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;
class QPushButton;

namespace juzhen {

class IconLabel;

/// The strip under a heading that tells what happened. It never takes the focus and never blocks;
/// good news leaves by itself, warnings and errors stay until closed or replaced. Owned by the
/// window or dialog it stands in.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(const Message& message);
    void clear();

    /// The message shown now; empty text when the bar is hidden.
    [[nodiscard]] const Message& message() const { return m_message; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void runAction();
    void showDetails();

    Message m_message;
    QTimer m_leave;
    IconLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_details;
    QToolButton* m_close;
};

} // namespace juzhen
