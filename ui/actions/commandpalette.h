// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QAction;

namespace juzhen {

class ChoicePopup;

/// Everything that can be gone to or done now, found by typing: pages of the table and enabled
/// actions. Opened by Ctrl+K over the window; deletes itself when closed.
class CommandPalette : public QObject
{
    Q_OBJECT

public:
    CommandPalette(const QList<PageEntry>& pages, const QList<QAction*>& actions, QWidget* window);

    /// Opens the list in the upper middle of the window.
    void open();

Q_SIGNALS:
    void pageChosen(const QString& pageId);

private:
    void run(const QString& key);

    QList<QAction*> m_actions;
    QWidget* m_window;
    ChoicePopup* m_popup;
};

} // namespace juzhen
