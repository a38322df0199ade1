// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pagecontext.h"
#include "ui/statistics/chartspec.h"

#include <QChartView>

class QMenu;

namespace juzhen {

class HouseChart;

/// A chart in the window. A bar is chosen with the mouse or the arrow keys and opened with a click
/// or Enter; the context menu copies or saves the picture. Follows the palette. Owned by its card.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(const PageContext& context, QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);

    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }

    [[nodiscard]] HouseChart* houseChart() const { return m_chart; }

    /// The mark under the mouse or chosen by the keys, or −1.
    [[nodiscard]] int currentMark() const { return m_current; }

    /// Copy, save as PNG, save as SVG.
    [[nodiscard]] QList<QAction*> pictureActions() const { return m_pictureActions; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was clicked.
    void opened(const juzhen::ChartLink& link);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void addPictureActions();
    void rebuild();
    void setCurrent(int mark);
    void openCurrent();
    void copyPicture();
    void savePicture(bool vector);

    PageContext m_context;
    ChartSpec m_spec;
    HouseChart* m_chart = nullptr;
    QList<QAction*> m_pictureActions;
    int m_current = -1;
    int m_height = 0;
};

} // namespace juzhen
