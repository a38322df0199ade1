// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace juzhen {

class IconLabel;

/// What stands where there is nothing to show yet: an icon, what is missing, what to do about it,
/// and buttons that do it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    EmptyState(const QString& icon, const QString& text, const QString& hint, QWidget* parent);

    void setContent(const QString& icon, const QString& text, const QString& hint = {});

    /// The buttons under the words, instead of those before; the first one is drawn in the accent
    /// colour.
    void setActions(const QList<QAction*>& actions);

private:
    IconLabel* m_icon;
    QLabel* m_text;
    QLabel* m_hint;
    QHBoxLayout* m_buttons;
    QList<QAction*> m_actions;
};

} // namespace juzhen
