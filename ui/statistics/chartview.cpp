// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartview.h"

#include "models/domain/error.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/statistics/chartpictures.h"
#include "ui/statistics/housechart.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>
#include <QTimer>

namespace juzhen {

namespace {

constexpr int narrowest = 100 * space::unit;
constexpr int emptyHeight = 30 * space::unit;

QFont pixelFont(const QFont& font)
{
    QFont sized = font;
    sized.setPixelSize(QFontInfo(font).pixelSize());
    return sized;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull
                                                               : Error::Kind::NotWritable,
                    path, file.errorString());
    }
}

} // namespace

ChartView::ChartView(const PageContext& context, QWidget* parent)
    : QChartView(parent)
    , m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    addPictureActions();
}

void ChartView::addPictureActions()
{
    auto* copy = new QAction(icon("copy"), tr("Copy picture"), this);
    copy->setObjectName(QStringLiteral("copyPicture"));
    connect(copy, &QAction::triggered, this, &ChartView::copyPicture);
    auto* png = new QAction(icon("image"), tr("Save as PNG…"), this);
    png->setObjectName(QStringLiteral("savePng"));
    connect(png, &QAction::triggered, this, [this] { savePicture(false); });
    auto* svg = new QAction(icon("image"), tr("Save as SVG…"), this);
    svg->setObjectName(QStringLiteral("saveSvg"));
    connect(svg, &QAction::triggered, this, [this] { savePicture(true); });
    m_pictureActions = {copy, png, svg};
}

void ChartView::setSpec(const ChartSpec& spec)
{
    m_spec = spec;
    setAccessibleName(spec.title);
    rebuild();
}

void ChartView::rebuild()
{
    if (m_chart) {
        setCurrent(-1);
    }
    const ChartLook look{palette(), pixelFont(font())};
    QChart* const before = chart();
    if (m_spec.isEmpty()) {
        m_chart = nullptr;
        m_height = emptyHeight;
        auto* blank = new QChart;
        blank->setBackgroundVisible(false);
        setChart(blank);
    } else {
        m_height = HouseChart::heightFor(m_spec, look);
        m_chart = new HouseChart(m_spec, look);
        setChart(m_chart);
    }
    for (QAction* action : std::as_const(m_pictureActions)) {
        action->setEnabled(m_chart != nullptr);
    }
    delete before;
    setMinimumSize(sizeHint()); // a chart view makes its chart's own, far smaller size a minimum
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    return {narrowest, m_height};
}

QSize ChartView::minimumSizeHint() const
{
    return sizeHint();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (m_height > 0
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        rebuild();
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (m_chart) {
        m_chart->resize(size());
    }
}

void ChartView::setCurrent(int mark)
{
    if (mark == m_current) {
        return;
    }
    m_current = mark;
    const bool leads = mark >= 0 && !m_chart->mark(mark).link.pageId.isEmpty();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(mark < 0 ? QString() : m_chart->markText(mark));
    viewport()->setToolTip(mark < 0 ? QString() : m_chart->markText(mark));
    viewport()->update();
}

void ChartView::openCurrent()
{
    if (m_current >= 0 && !m_chart->mark(m_current).link.pageId.isEmpty()) {
        const ChartLink link = m_chart->mark(m_current).link;
        Q_EMIT opened(link);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_chart) {
        setCurrent(m_chart->markAt(event->position()));
    }
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (m_chart) {
        setCurrent(m_chart->markAt(event->position()));
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_chart
        && m_current == m_chart->markAt(event->position())) {
        openCurrent();
    }
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus() && m_chart) {
        setCurrent(-1);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int count = m_chart ? m_chart->markCount() : 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(std::min(count - 1, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(std::min(count - 1, 0));
        return;
    case Qt::Key_End:
        setCurrent(count - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return;
    default:
        event->ignore();
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && m_chart && event->reason() != Qt::MouseFocusReason
        && m_chart->markCount() > 0) {
        setCurrent(0);
    }
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && m_chart) {
        setCurrent(-1);
    }
}

/// The page scrolls, never the chart.
void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_pictureActions);
    menu->popup(event->globalPos());
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    if (m_spec.isEmpty()) {
        painter->setFont(font());
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawText(QRectF(QPointF(), size()), Qt::AlignCenter | Qt::TextWordWrap,
                          m_spec.emptyText);
        return;
    }
    if (m_current < 0 || !m_chart || m_current >= m_chart->markCount()) {
        return;
    }
    painter->setPen(QPen(palette().color(QPalette::Link), hasFocus() ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF band = m_chart->markRect(m_current).intersected(QRectF(QPointF(), size()));
    painter->drawRoundedRect(band.adjusted(1, 1, -1, -1), space::tight, space::tight);
}

void ChartView::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartImage(m_spec));
    showInfo(this, tr("The picture of “%1” is on the clipboard.").arg(m_spec.title));
}

void ChartView::savePicture(bool vector)
{
    const QString suffix = vector ? QStringLiteral("svg") : QStringLiteral("png");
    const FileQuestion question{tr("Save picture"),
                                QStringLiteral("pictures"),
                                {vector ? tr("Vector pictures (*.svg)") : tr("Pictures (*.png)")},
                                m_spec.title + QLatin1Char('.') + suffix,
                                suffix};
    m_context.questions->saveFile(this, question, [this, vector](const QString& path) {
        guarded(this, [&] {
            writeWhole(path, vector ? chartSvg(m_spec) : pngOf(chartImage(m_spec)));
            showWritten(this, path);
        });
    });
}

} // namespace juzhen
