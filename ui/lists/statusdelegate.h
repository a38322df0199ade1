// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"

class QAbstractItemDelegate;
class QAbstractItemView;
class QTreeView;

namespace juzhen {

class RegisterTable;

/// Draws the status, verdict and severity columns of @p list as chips, days of a late last post
/// and overdue days with a sign, and the main account with a star.
void installStatusDelegates(RegisterTable* table, ListId list);

/// Draws severities, of which PagedTableModel::ValueRole gives the key, as chips.
[[nodiscard]] QAbstractItemDelegate* makeSeverityDelegate(QAbstractItemView* view);

/// Draws the names of the matrix tree: the main account with a star, gaps with a warning sign.
[[nodiscard]] QAbstractItemDelegate* makeMatrixDelegate(QTreeView* tree);

/// Draws the tree of units: what a row is, and the standing of a unit as a chip.
[[nodiscard]] QAbstractItemDelegate* makeUnitDelegate(QTreeView* tree);

} // namespace juzhen
