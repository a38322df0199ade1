// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QHash>
#include <QKeySequence>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace juzhen {

class NavigationButton;

/// The list of places at the left of the window, in sections; can be narrowed to icons. In a low
/// window the captions of the sections give way to gaps, then the entries draw together. Up and
/// Down move the focus, Enter or Space go there. Owned by the MainWindow.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    /// Ctrl and a digit for the entry at @p place of @p count: 1 to 9 for the first nine, 0 for the
    /// last; empty for those between.
    [[nodiscard]] static QKeySequence directKeys(qsizetype place, qsizetype count);

    NavigationRail(const QList<PageEntry>& pages, QMenu* menu, QWidget* parent = nullptr);

    [[nodiscard]] bool isNarrow() const { return m_narrow; }

    void setNarrow(bool narrow);

    void setCurrent(const QString& pageId);
    void setBadge(const QString& pageId, int count);

Q_SIGNALS:
    void pageChosen(const QString& pageId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addEntry(const PageEntry& entry, const QKeySequence& keys);
    void addSection(PageSection section);
    void addMore(QMenu* menu);
    void moveFocus(int step);
    void fitWidth();
    void showCaptions();
    [[nodiscard]] int roomyHeight() const;

    QVBoxLayout* m_column;
    QButtonGroup* m_group;
    NavigationButton* m_more;
    QLabel* m_name;
    QList<NavigationButton*> m_buttons;
    QHash<QString, NavigationButton*> m_buttonById;
    QList<QLabel*> m_captions;
    bool m_narrow = false;
};

} // namespace juzhen
