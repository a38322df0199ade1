// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace juzhen {

/// A small line of values over time, the latest at the right and marked. Gaps where nothing is
/// known. It draws no axis: the figures stand beside it.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    using Values = QList<std::optional<qint64>>;

    explicit Sparkline(QWidget* parent = nullptr);

    /// @p color: index of seriesColor().
    void setValues(const Values& values, int color);

    [[nodiscard]] const Values& values() const { return m_values; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF pointAt(qsizetype place) const;

    Values m_values;
    qint64 m_least = 0;
    qint64 m_greatest = 0;
    int m_color = 0;
};

} // namespace juzhen
