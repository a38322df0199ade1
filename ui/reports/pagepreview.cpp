// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagepreview.h"

#include "models/tasks/awaited.h"
#include "ui/theme/colors.h"
#include "ui/theme/space.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int zoomStep = 25;
constexpr int gap = space::wide;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Midlight);
    viewport()->setAutoFillBackground(true);
}

void PagePreview::setLayout(const std::shared_ptr<const DocumentLayout>& document)
{
    m_document = document;
    forgetImages();
    arrange();
}

void PagePreview::setZoom(int percent)
{
    const int wanted = percent == 0 ? 0 : std::clamp(percent, leastZoom, mostZoom);
    if (wanted == m_zoom) {
        return;
    }
    // The same place of the document stays in view.
    const double place =
        verticalScrollBar()->maximum() > 0
            ? static_cast<double>(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
            : 0;
    m_zoom = wanted;
    forgetImages();
    arrange();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

int PagePreview::zoom() const
{
    if (m_zoom > 0 || !m_document) {
        return m_zoom > 0 ? m_zoom : 100;
    }
    const double fullWidth = paperMm().width() * logicalDpiX() / millimetresPerInch;
    const double room = viewport()->width() - 2 * gap;
    return std::clamp(static_cast<int>(room / fullWidth * 100), leastZoom, mostZoom);
}

QSizeF PagePreview::paperMm() const
{
    return m_document->paper().fullRect(QPageLayout::Millimeter).size();
}

int PagePreview::pageCount() const
{
    return m_document ? static_cast<int>(m_document->pageCount()) : 0;
}

QSize PagePreview::pageSize() const
{
    return (paperMm() * logicalDpiX() / millimetresPerInch * zoom() / 100).toSize();
}

QRect PagePreview::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2);
    const int top = gap + page * (size.height() + gap);
    return {QPoint(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()),
            size};
}

int PagePreview::currentPage() const
{
    if (pageCount() == 0) {
        return -1;
    }
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - gap) / (pageSize().height() + gap), 0, pageCount() - 1);
}

void PagePreview::arrange()
{
    if (pageCount() > 0) {
        const QSize size = pageSize();
        const QSize whole(size.width() + 2 * gap, pageCount() * (size.height() + gap) + gap);
        horizontalScrollBar()->setRange(0, std::max(0, whole.width() - viewport()->width()));
        verticalScrollBar()->setRange(0, std::max(0, whole.height() - viewport()->height()));
        horizontalScrollBar()->setPageStep(viewport()->width());
        verticalScrollBar()->setPageStep(viewport()->height());
        verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    } else {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
    }
    viewport()->update();
    Q_EMIT viewChanged();
}

void PagePreview::forgetImages()
{
    ++m_generation;
    m_images.clear();
    m_requested.clear();
}

void PagePreview::requestPage(int page)
{
    if (m_requested.contains(page)) {
        return;
    }
    m_requested.insert(page);
    const double ratio = devicePixelRatioF();
    const double dots = pageSize().width() / paperMm().width() * millimetresPerInch * ratio;
    inBackground([document = m_document, page, dots] {
        return document->image(page, dots);
    }).then(this, [this, page, ratio, generation = m_generation](QImage image) {
        if (generation == m_generation) {
            image.setDevicePixelRatio(ratio);
            m_images.insert(page, image);
            viewport()->update(pageRect(page));
            Q_EMIT pageDrawn(page);
        }
    });
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect())) {
            // Pages far from view would fill the memory of a long annex.
            if (m_requested.remove(page)) {
                m_images.remove(page);
            }
            continue;
        }
        requestPage(page);
        if (place.intersects(event->rect())) {
            painter.fillRect(place, paperColor());
            painter.drawImage(place, m_images.value(page));
            painter.setPen(palette().color(QPalette::Dark));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (fitsWidth()) {
        forgetImages();
    }
    arrange();
}

void PagePreview::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    Q_EMIT viewChanged();
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0) {
        setZoom(zoom() + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        auto* bar = verticalScrollBar();
        bar->setValue(event->key() == Qt::Key_Home ? 0 : bar->maximum());
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace juzhen
