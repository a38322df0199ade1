// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/picturecanvas.h"

#include "ui/theme/space.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace juzhen {

namespace {

constexpr double leastScale = 0.7; ///< letters below are no longer read at a glance
constexpr int margin = space::normal;

} // namespace

PictureCanvas::PictureCanvas(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("matrixPicture"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the matrix"));
}

void PictureCanvas::setPicture(const std::shared_ptr<const MatrixPicture>& picture)
{
    m_picture = picture;
    setAccessibleDescription(picture->description());
    const QSizeF size = picture->size();
    setMinimumSize((size * leastScale).toSize() + QSize(2 * margin, 2 * margin));
    updateGeometry();
    update();
}

QSize PictureCanvas::sizeHint() const
{
    return m_picture ? m_picture->size().toSize() + QSize(2 * margin, 2 * margin) : QSize();
}

double PictureCanvas::scale() const
{
    const double room = (width() - 2.0 * margin) / m_picture->size().width();
    return std::clamp(room, leastScale, 1.0);
}

void PictureCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_picture) {
        // As high as the picture is at this width.
        setMinimumHeight(static_cast<int>(m_picture->size().height() * scale()) + 2 * margin);
    }
}

void PictureCanvas::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (!m_picture) {
        return;
    }
    QPainter painter(this);
    painter.translate(margin, margin);
    painter.scale(scale(), scale());
    m_picture->paint(painter);
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_picture) {
        const QPointF point = (event->position() - QPointF(margin, margin)) / scale();
        if (const qint64 account = m_picture->accountAt(point); account > 0) {
            Q_EMIT accountWanted(account);
        }
    }
}

} // namespace juzhen
