// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartpictures.h"

#include "models/reports/fonts.h"
#include "ui/statistics/housechart.h"
#include "ui/theme/colors.h"
#include "ui/theme/space.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>
#include <QPicture>
#include <QSvgGenerator>

namespace juzhen {

namespace {

constexpr double pixelsPerMm = 4; ///< lays a page's width out like a chart on the screen
constexpr double textWidthMm = 156;
constexpr int letterPixels = 15;
constexpr int imageWidth = 900;
constexpr int imageScale = 2;
constexpr int imageMargin = space::page;

/// A chart on paper: the light palette, letters fit for print, no window.
class PaperChart
{
public:
    PaperChart(const ChartSpec& spec, int width, bool titled)
    {
        ChartLook look;
        look.palette = lightPalette();
        look.font = QFont(DocumentFonts::fromMachine().family(FontRole::Heading));
        look.font.setPixelSize(letterPixels);
        look.font.setHintingPreference(QFont::PreferNoHinting);
        look.titled = titled;
        m_size = {width, HouseChart::heightFor(spec, look)};
        auto* chart = new HouseChart(spec, look);
        m_scene.addItem(chart);
        chart->resize(m_size);
        // The bars are placed by posted events, which no window is there to wait for.
        QCoreApplication::sendPostedEvents(chart);
        m_scene.setSceneRect(QRectF({}, m_size));
    }

    [[nodiscard]] QSize size() const { return m_size; }

    void paint(QPainter& painter, const QRectF& target)
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_scene.render(&painter, target, QRectF({}, m_size));
    }

private:
    QGraphicsScene m_scene;
    QSize m_size;
};

} // namespace

QList<Picture> quarterCharts(const StatisticsData& data)
{
    QList<Picture> pictures;
    for (const ChartSpec& spec : {trendChart(data), regionChart(data), platformChart(data),
                                  gapChart(data), problemChart(data)}) {
        if (!spec.isEmpty()) {
            pictures.append(chartPicture(spec, textWidthMm));
        }
    }
    return pictures;
}

Picture chartPicture(const ChartSpec& spec, double widthMm)
{
    PaperChart chart(spec, qRound(widthMm * pixelsPerMm), false);
    QPicture recording;
    recording.setBoundingRect(QRect({}, chart.size()));
    {
        QPainter painter(&recording);
        chart.paint(painter, QRectF({}, chart.size()));
    }
    recording.setBoundingRect(QRect({}, chart.size()));
    return {recording, spec.title, QSizeF(chart.size()) / pixelsPerMm};
}

QImage chartImage(const ChartSpec& spec)
{
    PaperChart chart(spec, imageWidth, true);
    const QSize size = chart.size() + QSize(2 * imageMargin, 2 * imageMargin);
    QImage image(size * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    image.fill(lightPalette().color(QPalette::Base));
    QPainter painter(&image);
    chart.paint(painter, QRectF({imageMargin, imageMargin}, chart.size()));
    return image;
}

QByteArray chartSvg(const ChartSpec& spec)
{
    PaperChart chart(spec, imageWidth, true);
    const QSize size = chart.size() + QSize(2 * imageMargin, 2 * imageMargin);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(spec.title);
    generator.setDescription(spec.source);
    QPainter painter(&generator);
    painter.fillRect(QRect({}, size), lightPalette().color(QPalette::Base));
    chart.paint(painter, QRectF({imageMargin, imageMargin}, chart.size()));
    painter.end();
    return bytes;
}

} // namespace juzhen
