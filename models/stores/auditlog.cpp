// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"

#include "models/db/database.h"
#include "models/db/dialect.h"
#include "models/db/query.h"
#include "models/stores/session.h"

#include <QCryptographicHash>

namespace juzhen {

namespace {

constexpr auto entryColumns = "sequence, at, actor, action, subject_kind, subject_id, subject_uid, "
                              "changes, batch_uid, reason, hash";

AuditEntry readEntry(const Query& query)
{
    AuditEntry entry;
    entry.sequence = query.integer(0);
    entry.at = QDateTime::fromString(query.text(1), Qt::ISODate);
    entry.actor = query.text(2);
    entry.action = query.text(3);
    entry.subjectKind = requireKey<SubjectKind>(query.text(4));
    entry.subjectId = query.integer(5);
    entry.subjectUid = query.text(6);
    entry.changes = query.text(7);
    entry.batchUid = query.text(8);
    entry.reason = query.text(9);
    entry.hash = query.text(10);
    return entry;
}

/// The hash of an entry: SHA-256 over the previous hash and the fields, parted by U+001F, which no
/// field contains.
QByteArray hashOf(const QByteArray& previous, const AuditEntry& entry, const QString& at)
{
    constexpr char separator = '\x1f';
    QByteArray text;
    text.reserve(256 + entry.changes.size());
    text.append(previous).append(separator);
    text.append(QByteArray::number(entry.sequence)).append(separator);
    text.append(at.toUtf8()).append(separator);
    text.append(entry.actor.toUtf8()).append(separator);
    text.append(entry.action.toUtf8()).append(separator);
    text.append(toKey(entry.subjectKind).toUtf8()).append(separator);
    text.append(QByteArray::number(entry.subjectId)).append(separator);
    text.append(entry.subjectUid.toUtf8()).append(separator);
    text.append(entry.changes.toUtf8()).append(separator);
    text.append(entry.batchUid.toUtf8()).append(separator);
    text.append(entry.reason.toUtf8());
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

AuditLog::AuditLog(Session& session)
    : m_session(session)
{}

AuditLog::~AuditLog() = default;

QList<AuditEntry> AuditLog::history(SubjectKind kind, qint64 id, int most)
{
    Query query(
        m_session.database(),
        QStringLiteral("SELECT %1 FROM audit_entry WHERE subject_kind = ? AND subject_id = ? "
                       "ORDER BY sequence DESC LIMIT ?")
            .arg(QLatin1String(entryColumns)));
    query.run(toKey(kind), id, most);
    QList<AuditEntry> entries;
    while (query.next()) {
        entries.prepend(readEntry(query));
    }
    return entries;
}

QList<AuditEntry> AuditLog::ofBatch(const QString& batchUid)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT %1 FROM audit_entry WHERE batch_uid = ? ORDER BY sequence")
                    .arg(QLatin1String(entryColumns)));
    query.run(batchUid);
    QList<AuditEntry> entries;
    while (query.next()) {
        entries.append(readEntry(query));
    }
    return entries;
}

std::optional<qint64> AuditLog::firstBrokenEntry()
{
    Query query(m_session.database(), QStringLiteral("SELECT %1 FROM audit_entry ORDER BY sequence")
                                          .arg(QLatin1String(entryColumns)));
    query.run();
    QByteArray previous;
    qint64 expected = 1;
    while (query.next()) {
        const AuditEntry entry = readEntry(query);
        const QByteArray hash = hashOf(previous, entry, query.text(1));
        if (entry.sequence != expected || QString::fromLatin1(hash) != entry.hash) {
            return expected;
        }
        previous = hash;
        ++expected;
    }
    return std::nullopt;
}

qint64 AuditLog::size()
{
    Query query(m_session.database(), QStringLiteral("SELECT count(*) FROM audit_entry"));
    query.run();
    query.next();
    return query.integer(0);
}

qint64 AuditLog::lastSequence()
{
    Query query(m_session.database(), QStringLiteral("SELECT max(sequence) FROM audit_entry"));
    query.run();
    query.next();
    return query.integer(0);
}

void AuditLog::begin(const QString& reason)
{
    const QString lock = dialect::logLock(m_session.database().engine());
    if (!lock.isEmpty()) {
        m_session.database().execute(lock);
    }
    Query last(m_session.database(), QStringLiteral("SELECT sequence, hash FROM audit_entry "
                                                    "ORDER BY sequence DESC LIMIT 1"));
    last.run();
    m_sequence = 0;
    m_hash.clear();
    if (last.next()) {
        m_sequence = last.integer(0);
        m_hash = last.text(1).toLatin1();
    }
    m_at = m_session.clock().now().toString(Qt::ISODate);
    m_reason = reason;
    m_batchUid.clear();
}

void AuditLog::append(const QString& action,
                      SubjectKind kind,
                      qint64 id,
                      const QString& uid,
                      const QByteArray& changes)
{
    if (!m_insert) {
        m_insert = std::make_unique<Query>(
            m_session.database(),
            QStringLiteral("INSERT INTO audit_entry (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .arg(QLatin1String(entryColumns)));
    }
    AuditEntry entry;
    entry.sequence = ++m_sequence;
    entry.actor = m_session.source().login;
    entry.action = action;
    entry.subjectKind = kind;
    entry.subjectId = id;
    entry.subjectUid = uid;
    entry.changes = QString::fromUtf8(changes);
    entry.batchUid = m_batchUid;
    entry.reason = m_reason;
    m_hash = hashOf(m_hash, entry, m_at);
    m_insert->run(entry.sequence, m_at, entry.actor, entry.action, toKey(kind), id, uid,
                  entry.changes, entry.batchUid, entry.reason, QString::fromLatin1(m_hash));
}

void AuditLog::forgetStatements()
{
    m_insert.reset();
}

} // namespace juzhen
