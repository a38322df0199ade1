// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSplitter>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace juzhen {

/// A main area with a panel at its right that can be closed: list and record, tree and list. The
/// panel takes its share of the width until a person moves the border; then it keeps that width,
/// also while closed.
class SidePanel : public QSplitter
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    void setMainWidget(QWidget* widget);
    void setPanelWidget(QWidget* widget);
    void setPanelTitle(const QString& title);

    /// A button for @p action in the head of the panel, before the one that closes it; its shortcut
    /// holds while the panel is open.
    void addPanelAction(QAction* action);

    /// How much of the width the panel takes, in percent.
    void setPanelShare(int percent);

    [[nodiscard]] bool isPanelOpen() const;
    void openPanel();
    /// Asks nothing; whoever shows a form there checks for unsaved edits on closeRequested().
    void closePanel();

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    /// The close button or Escape in the panel. Call closePanel() to agree.
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyWidth();

    QWidget* m_main = nullptr;
    QWidget* m_panel;
    QLabel* m_title;
    QHBoxLayout* m_heading;
    QVBoxLayout* m_panelBody;
    QWidget* m_content = nullptr;
    int m_share;
    int m_width = 0; ///< as a person has set it; 0: its share
};

} // namespace juzhen
