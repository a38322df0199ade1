// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QObject;

namespace juzhen {

/// Every action that more than one page or menu has. A page's very own verbs are plain QActions.
enum class ActionId
{
    // Register
    OpenRegister,
    NewRegister,
    BackUp,
    Import,
    Quit,
    // Records
    Add,
    Edit,
    Save,
    Discard,
    Delete,
    Undo,
    Redo,
    Copy,
    CopyWithHeaders,
    Paste,
    Attach,
    // Lists
    Find,
    Filter,
    Columns,
    Refresh,
    Export,
    Print,
    PrintPreview,
    History,
    // Moving
    Previous,
    Next,
    CommandPalette,
    ToggleRail,
    // Help
    Manual,
    Shortcuts,
    About
};

/// A new action as the table declares it: word, icon, shortcut, tool tip with the shortcut, and the
/// table's key as objectName (so tests and the command palette find it).
[[nodiscard]] QAction* makeAction(ActionId id, QObject* parent);

/// As above with @p text in place of the table's word ("Add account" for Add).
[[nodiscard]] QAction* makeAction(ActionId id, const QString& text, QObject* parent);

/// The objectName of an action made with @p id.
[[nodiscard]] QString actionName(ActionId id);

/// The tool tip of an action: its word and its shortcuts in the system's own notation.
void setToolTipWithShortcut(QAction* action);

} // namespace juzhen
