// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reconciliationrecord.h"
#include "models/stores/tables.h"

/// The tables of reconciliations, as tables.h has those of the other records.
namespace juzhen {

/// The action under which the log has decisions on an item; its subject is the item.
inline constexpr QLatin1String decideAction{"decide"};

template <>
const TableLayout<Reconciliation>& tableOf<Reconciliation>();
template <>
const TableLayout<ReconciliationItem>& tableOf<ReconciliationItem>();

} // namespace juzhen
