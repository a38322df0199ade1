// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matrix/matrixpicture.h"

#include <QWidget>

#include <memory>

namespace juzhen {

/// Draws the picture of a matrix as wide as there is room, but never so small that it can't be
/// read; then it scrolls. Owned by the picture pane.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget* parent = nullptr);

    void setPicture(const std::shared_ptr<const MatrixPicture>& picture);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A double click on an account.
    void accountWanted(qint64 account);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double scale() const;

    std::shared_ptr<const MatrixPicture> m_picture;
};

} // namespace juzhen
