// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/textcollector.h"

#include "models/reports/drawing.h"

#include <limits>

namespace juzhen {

namespace {

constexpr int sideLength = 1000;
constexpr int dotsPerInch = 96;
constexpr int colourDepth = 32;

} // namespace

class TextCollector::Engine : public QPaintEngine
{
public:
    // Claiming every feature keeps QPainter from turning text into paths or pictures first.
    Engine()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice* /*device*/) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState& /*state*/) override {}

    void drawPixmap(const QRectF& /*target*/,
                    const QPixmap& /*pixmap*/,
                    const QRectF& /*source*/) override
    {}

    void drawPath(const QPainterPath& /*path*/) override {}

    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}

    void drawTextItem(const QPointF& /*place*/, const QTextItem& item) override
    {
        auto& drawn = characters[item.font()];
        const auto codes = item.text().toUcs4();
        for (const auto code : codes) {
            drawn += static_cast<char32_t>(code);
        }
    }

    [[nodiscard]] Type type() const override { return User; }

    QHash<QFont, QSet<char32_t>> characters;
};

TextCollector::TextCollector()
    : m_engine(std::make_unique<Engine>())
{}

TextCollector::~TextCollector() = default;

const QHash<QFont, QSet<char32_t>>& TextCollector::characters() const
{
    return m_engine->characters;
}

QPaintEngine* TextCollector::paintEngine() const
{
    return m_engine.get();
}

int TextCollector::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
        return sideLength;
    case PdmWidthMM:
    case PdmHeightMM:
        return qRound(sideLength * millimetresPerInch / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDepth:
        return colourDepth;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace juzhen
