// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>

namespace juzhen {

class Query;
class Session;
class Sha256;

/// The append-only log (历史记录). Each entry carries the SHA-256 of itself and of the entry before
/// it, so that a changed or missing entry shows. Owned by the Session.
class AuditLog
{
public:
    explicit AuditLog(Session& session);
    ~AuditLog();
    AuditLog(const AuditLog&) = delete;
    AuditLog& operator=(const AuditLog&) = delete;

    /// The history of one record, oldest first; of a longer one the newest @p most entries.
    [[nodiscard]] QList<AuditEntry> history(SubjectKind kind, qint64 id, int most = 500);

    /// The entries of a batch in the order they were written.
    [[nodiscard]] QList<AuditEntry> ofBatch(const QString& batchUid);

    /// The sequence number of the first entry that doesn't fit the chain, or nothing when all do.
    [[nodiscard]] std::optional<qint64> firstBrokenEntry();

    [[nodiscard]] qint64 size();

    /// The number of the newest entry; 0 for an empty log. Grows with every write.
    [[nodiscard]] qint64 lastSequence();

    // For WriteScope and the record tables.

    /// Reads the end of the chain; called once the transaction holds the write lock.
    void begin(const QString& reason);

    /// Appends one entry. @p changes is a JSON object: field → [old, new].
    void append(const QString& action,
                SubjectKind kind,
                qint64 id,
                const QString& uid,
                const QByteArray& changes);

    /// Entries from here to the end of the transaction belong to this batch.
    void setBatch(const QString& batchUid) { m_batchUid = batchUid; }

    [[nodiscard]] const QString& batch() const { return m_batchUid; }

    void forgetStatements();

private:
    Session& m_session;
    std::unique_ptr<Query> m_insert;
    std::unique_ptr<Sha256> m_sha;
    qint64 m_sequence = 0;
    QByteArray m_hash;
    QByteArray m_at;
    QByteArray m_actor;
    QByteArray m_reason;
    QString m_batchUid;
};

} // namespace juzhen
