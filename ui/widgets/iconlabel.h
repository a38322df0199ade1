// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace juzhen {

/// An icon that stands by itself; drawn when painted, so it follows the theme and the screen.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget* parent = nullptr);
    explicit IconLabel(const QIcon& icon, QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);

    /// The edge in logical pixels; iconEdge() at first.
    void setEdge(int edge);

    [[nodiscard]] QSize sizeHint() const override { return {m_edge, m_edge}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_edge;
};

} // namespace juzhen
