// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace juzhen {

/// What is let through, as a chip that can be opened (click, Space) and taken away (its cross,
/// Delete or Backspace).
class RemovableChip : public QPushButton
{
    Q_OBJECT

public:
    explicit RemovableChip(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    /// Where the cross is.
    [[nodiscard]] QRect cross() const;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace juzhen
