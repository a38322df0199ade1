// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace juzhen {

/// A few views of the same thing, side by side, one of them on: table | tree, quarter | year.
/// Left and Right move between them.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    void addSegment(const QString& key, const QString& text, const QString& icon = {});

    [[nodiscard]] QString currentKey() const;
    /// Sets without telling.
    void setCurrentKey(const QString& key);

Q_SIGNALS:
    /// By the user only.
    void currentChanged(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace juzhen
