// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"

#include <QList>

#include <functional>
#include <set>
#include <utility>

namespace juzhen {

class Session;

/// What reversing a batch did, or would do.
struct Reversal
{
    qint64 restored = 0; ///< changed or removed records that are as before
    qint64 removed = 0;  ///< created records that are gone again
    QStringList kept;    ///< names of records left alone, because they were changed or used since

    bool operator==(const Reversal&) const = default;
};

/// Imports and bulk edits under their names (批次), and taking them back as a whole.
class BatchStore
{
public:
    using Step = std::function<void(qint64 done)>;

    explicit BatchStore(Session& session);

    /// Newest first.
    [[nodiscard]] QList<Batch> all(int most = 200);

    [[nodiscard]] std::optional<Batch> findByUid(const QString& uid);

    /// Begins a batch inside the caller's WriteScope: what the scope writes from here on belongs
    /// to it.
    void begin(Batch& batch);

    /// Notes how many rows it wrote; still inside the same WriteScope.
    void end(Batch& batch, qint64 rows);

    /// Takes a batch back, newest entry first, as a batch of its own. All or nothing: when a record
    /// was changed since, nothing is written and `kept` names them, unless @p leaveChanged, which
    /// leaves those alone and reverses the rest. Needs Permission::ImportData. Throws
    /// Error(Invalid, "batch") for one that is reversed already, or is a reversal itself.
    Reversal reverse(const Batch& batch, bool leaveChanged = false, const Step& step = {});

private:
    /// A record, by kind and id.
    using Subject = std::pair<SubjectKind, qint64>;

    Reversal
    takeBack(const QList<AuditEntry>& entries, std::set<Subject>& changed, const Step& step);

    Session& m_session;
};

} // namespace juzhen
