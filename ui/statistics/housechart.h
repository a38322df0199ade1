// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/chartspec.h"

#include <QChart>
#include <QFont>
#include <QPalette>

class QBarSet;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QValueAxis;
class QXYSeries;

namespace juzhen {

/// Colours and letters of a chart.
struct ChartLook
{
    QPalette palette;
    QFont font;          ///< with its size in pixels
    bool titled = false; ///< title and source stand inside the picture
};

/// A chart drawn from its ChartSpec. Bars, lines and grid are Qt Charts'; the words are placed
/// here, because its own axes cut long names and print no values beside bars. Owned by its scene.
class HouseChart : public QChart
{
    Q_OBJECT

public:
    HouseChart(const ChartSpec& spec, const ChartLook& look);

    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }

    /// The height that gives every row of @p spec its room, in pixels.
    [[nodiscard]] static int heightFor(const ChartSpec& spec, const ChartLook& look);

    /// Marks are numbered row by row, series by series, as they are read.
    [[nodiscard]] int markCount() const;
    [[nodiscard]] const ChartMark& mark(int index) const;

    /// "成都市, pass rate: 99.63 %": a mark as it is said.
    [[nodiscard]] QString markText(int index) const;

    /// The band of a mark in the chart's coordinates: its bar, its words and what is between.
    [[nodiscard]] QRectF markRect(int index) const;

    /// The mark at @p position, or −1.
    [[nodiscard]] int markAt(QPointF position) const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    struct Label
    {
        QGraphicsSimpleTextItem* item;
        QPointF value;                           ///< where it belongs, in the chart's values
        Qt::Alignment place;                     ///< on which side of that point it stands
        QGraphicsSimpleTextItem* note = nullptr; ///< the line below it, or null
    };

    void addAxes();
    void addBars();
    void addColumns();
    void addTrend();
    void addRunningShare();
    void addReference();
    void addWords();
    void addRowWords(int row);
    void addLegend();
    QGraphicsSimpleTextItem* addText(const QString& text, bool quiet);
    void addLabel(const QString& text, QPointF value, Qt::Alignment place, bool quiet = false);
    void styleBar(QBarSet* set, int series) const;
    void attach(QAbstractSeries* series);
    void attachLine(QXYSeries* line, int series);
    void layOut();
    void placeLabels();
    void placeFrame();
    void placeLegend();

    [[nodiscard]] bool isUpright() const;
    [[nodiscard]] int barsInRow() const;
    [[nodiscard]] double share(int row, int series) const;
    [[nodiscard]] QColor color(int series) const;
    [[nodiscard]] QPointF place(QPointF value) const;
    [[nodiscard]] QMarginsF room() const;
    [[nodiscard]] double widestText(Qt::Alignment place) const;

    ChartSpec m_spec;
    ChartLook m_look;
    QFont m_small;
    QValueAxis* m_values = nullptr;
    QValueAxis* m_categories = nullptr;
    QRectF m_plot;
    QList<Label> m_labels;
    QList<std::pair<QGraphicsRectItem*, QGraphicsSimpleTextItem*>> m_legend;
    QGraphicsSimpleTextItem* m_title = nullptr;
    QGraphicsSimpleTextItem* m_axisTitle = nullptr;
    QGraphicsSimpleTextItem* m_source = nullptr;
    QGraphicsSimpleTextItem* m_referenceText = nullptr;
};

} // namespace juzhen
