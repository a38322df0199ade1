// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSplitter>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace juzhen {

/// A main area with a panel at its right that can be closed: list and record, tree and list. It
/// remembers the panel's width while closed.
class SidePanel : public QSplitter
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    void setMainWidget(QWidget* widget);
    void setPanelWidget(QWidget* widget);
    void setPanelTitle(const QString& title);

    /// The panel's width until the user chooses another, in logical pixels.
    void setUsualPanelWidth(int width);

    [[nodiscard]] bool isPanelOpen() const;
    void openPanel();
    /// Asks nothing; whoever shows a form there checks for unsaved edits on closeRequested().
    void closePanel();

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    /// The close button or Escape in the panel. Call closePanel() to agree.
    void closeRequested();

private:
    QWidget* m_main = nullptr;
    QWidget* m_panel;
    QLabel* m_title;
    QVBoxLayout* m_panelBody;
    QWidget* m_content = nullptr;
    int m_width = 0;
};

} // namespace juzhen
