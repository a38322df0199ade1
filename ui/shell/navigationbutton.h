// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace juzhen {

/// One entry of the navigation rail: icon, word, count. Narrow, it shows the icon and a dot for the
/// count, and its word as tool tip. Owned by the NavigationRail.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString& icon, const QString& title, QWidget* parent);

    void setNarrow(bool narrow);

    /// A count behind the word; 0 shows none.
    void setBadge(int count);

    [[nodiscard]] int badge() const { return m_badge; }

    /// The keys that lead here, for the tool tip.
    void setKeys(const QString& keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_icon;
    QString m_keys;
    int m_badge = 0;
    bool m_narrow = false;
};

} // namespace juzhen
