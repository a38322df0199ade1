// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/campaign.h"
#include "models/domain/filing.h"
#include "models/domain/finding.h"
#include "models/domain/indicator.h"
#include "models/domain/inspection.h"
#include "models/domain/operator.h"
#include "models/domain/records.h"
#include "models/domain/unit.h"
#include "models/domain/user.h"
#include "models/stores/columns.h"

#include <array>
#include <span>

/// Which table a record lives in and what its columns are: the only description of it. Reading,
/// writing, the log and the export follow from it. A new column is one line in tables.cpp, one in
/// the record and one in a migration. `derived` columns are computed by the store on each write.
namespace juzhen {

/// The description of one table.
template <class Record>
struct Table
{
    const char* name;
    SubjectKind kind;
    std::span<const Column<Record>> columns;
    std::span<const char* const> derived = {};
};

/// The table of @p Record.
template <class Record>
[[nodiscard]] const Table<Record>& tableOf();

template <>
const Table<Account>& tableOf<Account>();
template <>
const Table<Unit>& tableOf<Unit>();
template <>
const Table<Operator>& tableOf<Operator>();
template <>
const Table<Filing>& tableOf<Filing>();
template <>
const Table<IndicatorSet>& tableOf<IndicatorSet>();
template <>
const Table<Campaign>& tableOf<Campaign>();
template <>
const Table<InspectionTask>& tableOf<InspectionTask>();
template <>
const Table<Finding>& tableOf<Finding>();
template <>
const Table<User>& tableOf<User>();
template <>
const Table<Waiver>& tableOf<Waiver>();
template <>
const Table<SavedView>& tableOf<SavedView>();
template <>
const Table<Batch>& tableOf<Batch>();

/// The column of an account with this name, or null: for filings, bulk edits and reversals, which
/// change one field by its name.
[[nodiscard]] const Column<Account>* accountColumn(QAnyStringView name);

} // namespace juzhen
