// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"

#include "models/db/database.h"
#include "models/db/dialect.h"
#include "models/db/query.h"
#include "models/stores/session.h"
#include "models/stores/sha256.h"

#include <array>

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

/// The columns of an entry up to its hash, as UTF-8 text, in the order of `entryColumns`.
using EntryTexts = std::array<QByteArray, 10>;

/// The hash of an entry: SHA-256 over the previous hash and the columns, parted by U+001F, which no
/// column contains.
QByteArray hashOf(Sha256& sha, const QByteArray& previous, const EntryTexts& texts)
{
    constexpr char separator = '\x1f';
    QByteArray text;
    text.reserve(320 + texts[7].size());
    text.append(previous);
    for (const QByteArray& column : texts) {
        text.append(separator).append(column);
    }
    return sha.hex(text);
}

} // namespace

AuditLog::AuditLog(Session& session)
    : m_session(session)
    , m_sha(std::make_unique<Sha256>())
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
    EntryTexts texts;
    qint64 expected = 1;
    while (query.next()) {
        for (size_t i = 0; i < texts.size(); ++i) {
            texts[i] = query.text(static_cast<int>(i)).toUtf8();
        }
        previous = hashOf(*m_sha, previous, texts);
        if (query.integer(0) != expected || query.text(10) != QLatin1String(previous)) {
            return expected;
        }
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
    m_at = m_session.clock().now().toString(Qt::ISODate).toUtf8();
    m_actor = m_session.source().login.toUtf8();
    m_reason = reason.toUtf8();
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
    const EntryTexts texts{QByteArray::number(++m_sequence),
                           m_at,
                           m_actor,
                           action.toUtf8(),
                           toKey(kind).toUtf8(),
                           QByteArray::number(id),
                           uid.toUtf8(),
                           changes,
                           m_batchUid.toUtf8(),
                           m_reason};
    m_hash = hashOf(*m_sha, m_hash, texts);
    for (size_t i = 0; i < texts.size(); ++i) {
        m_insert->bindUtf8(static_cast<int>(i), texts[i]);
    }
    m_insert->bindInteger(0, m_sequence);
    m_insert->bindInteger(5, id);
    m_insert->bindUtf8(10, m_hash);
    m_insert->execute();
}

void AuditLog::forgetStatements()
{
    m_insert.reset();
}

} // namespace juzhen
