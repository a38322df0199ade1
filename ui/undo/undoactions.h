// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QUndoStack;
class QWidget;

namespace juzhen {

/// The actions Undo and Redo of a page on @p stack, enabled while there is something to take back
/// or to do again. What was done, or why it can't be, is told in the message bar. Owned by @p page.
[[nodiscard]] QList<QAction*> makeUndoActions(QUndoStack* stack, QWidget* page);

} // namespace juzhen
