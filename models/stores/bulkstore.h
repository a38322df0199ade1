// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountmetric.h"
#include "models/domain/filing.h"
#include "models/domain/finding.h"
#include "models/domain/inspection.h"

#include <memory>

namespace juzhen {

class Session;

/// The derived columns of a task, computed once per account and used for every quarter.
struct TaskTexts
{
    QString nameKey;
    QString searchText;

    [[nodiscard]] static TaskTexts of(const InspectionTask& task);
};

/// Writes rows by the hundred thousand, with one entry in the log per part instead of one per row.
/// For data made by the program as a whole (sample registers), never for what a person edits. All
/// of it runs inside the caller's WriteScope; make one per part.
class BulkStore
{
public:
    /// Throws Error(Denied) without Permission::ImportData.
    explicit BulkStore(Session& session);
    ~BulkStore();
    BulkStore(const BulkStore&) = delete;
    BulkStore& operator=(const BulkStore&) = delete;

    void add(Filing& filing);
    void add(InspectionTask& task, const TaskTexts& texts);
    void add(Answer& answer);
    void add(Finding& finding);
    void add(AccountMetric& metric);

    /// The one entry of the part: @p rows rows of @p what about this record.
    void note(SubjectKind kind, qint64 id, const QString& uid, const char* what, qint64 rows);

private:
    struct Tables;

    Session& m_session;
    std::unique_ptr<Tables> m_tables;
};

} // namespace juzhen
