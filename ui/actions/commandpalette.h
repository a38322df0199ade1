// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/recordsearch.h"
#include "ui/page.h"

class QAction;

namespace juzhen {

class ChoicePopup;

/// Everything that can be gone to or done now, found by typing: pages of the table, enabled
/// actions, and the records of the register. Opened by Ctrl+K over the window; deletes itself when
/// closed.
class CommandPalette : public QObject
{
    Q_OBJECT

public:
    CommandPalette(const PageContext& context,
                   const QList<PageEntry>& pages,
                   const QList<QAction*>& actions,
                   QWidget* window);

    /// Opens the list in the upper middle of the window.
    void open();

Q_SIGNALS:
    void pageChosen(const QString& pageId, const QVariantMap& target);

private:
    void showFound(const QString& words, const QList<FoundRecord>& records);
    void run(const QString& key);

    QList<QAction*> m_actions;
    QList<FoundRecord> m_found;
    QWidget* m_window;
    RecordSearch* m_records;
    ChoicePopup* m_popup;
};

} // namespace juzhen
