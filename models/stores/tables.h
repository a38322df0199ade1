// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/accountmetric.h"
#include "models/domain/campaign.h"
#include "models/domain/filing.h"
#include "models/domain/finding.h"
#include "models/domain/indicator.h"
#include "models/domain/inspection.h"
#include "models/domain/operator.h"
#include "models/domain/person.h"
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
struct TableLayout
{
    const char* name;
    SubjectKind kind;
    std::span<const Column<Record>> columns;
    std::span<const char* const> derived = {};
};

/// The table of @p Record.
template <class Record>
[[nodiscard]] const TableLayout<Record>& tableOf();

template <>
const TableLayout<Account>& tableOf<Account>();
template <>
const TableLayout<Unit>& tableOf<Unit>();
template <>
const TableLayout<Operator>& tableOf<Operator>();
template <>
const TableLayout<OperatorQualification>& tableOf<OperatorQualification>();
template <>
const TableLayout<OperationContract>& tableOf<OperationContract>();
template <>
const TableLayout<Filing>& tableOf<Filing>();
template <>
const TableLayout<IndicatorSet>& tableOf<IndicatorSet>();
template <>
const TableLayout<Campaign>& tableOf<Campaign>();
template <>
const TableLayout<InspectionTask>& tableOf<InspectionTask>();
template <>
const TableLayout<Finding>& tableOf<Finding>();
template <>
const TableLayout<User>& tableOf<User>();
template <>
const TableLayout<Waiver>& tableOf<Waiver>();
template <>
const TableLayout<SavedView>& tableOf<SavedView>();
template <>
const TableLayout<Batch>& tableOf<Batch>();
template <>
const TableLayout<Person>& tableOf<Person>();
template <>
const TableLayout<Custody>& tableOf<Custody>();
template <>
const TableLayout<AccountMetric>& tableOf<AccountMetric>();

/// The column of a record with this name, or null.
template <class Record>
[[nodiscard]] const Column<Record>* columnOf(QAnyStringView name)
{
    for (const Column<Record>& column : tableOf<Record>().columns) {
        if (name == QLatin1String(column.name)) {
            return &column;
        }
    }
    return nullptr;
}

/// The column of an account with this name, or null: for filings, bulk edits and reversals, which
/// change one field by its name.
[[nodiscard]] const Column<Account>* accountColumn(QAnyStringView name);

} // namespace juzhen
