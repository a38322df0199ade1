// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace juzhen {

/// A push button that does @p action and follows its word, icon, state and visibility (QPushButton
/// itself knows no actions). A checkable action makes a checkable button; one
/// with a menu opens it; one of low priority shows its icon alone, its word in the tooltip.
[[nodiscard]] QPushButton* makeActionButton(QAction* action, QWidget* parent);

} // namespace juzhen
