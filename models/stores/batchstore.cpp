// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/batchstore.h"

#include "models/domain/uid.h"
#include "models/stores/batchscope.h"
#include "models/stores/recordtable.h"
#include "models/stores/reversalstep.h"

namespace juzhen {

BatchStore::BatchStore(Session& session)
    : m_session(session)
{}

QList<Batch> BatchStore::all(int most)
{
    return RecordTable<Batch>(m_session).where(QStringLiteral("1 = 1 ORDER BY id DESC LIMIT ?"),
                                               {most});
}

std::optional<Batch> BatchStore::findByUid(const QString& uid)
{
    const auto found = RecordTable<Batch>(m_session).where(QStringLiteral("uid = ?"), {uid});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void BatchStore::begin(Batch& batch)
{
    if (!m_session.isWriting()) {
        throw Error(Error::Kind::Internal, QStringLiteral("a batch outside a write"));
    }
    batch.uid = newUid();
    batch.startedBy = m_session.source().login;
    batch.startedAt = m_session.clock().now();
    RecordTable<Batch>(m_session).insert(batch);
    m_session.log().setBatch(batch.uid);
}

void BatchStore::end(Batch& batch, qint64 rows)
{
    m_session.log().setBatch({});
    const Batch before = batch;
    batch.rows = rows;
    RecordTable<Batch>(m_session).update(before, batch);
}

Reversal BatchStore::reverse(const Batch& batch, bool leaveChanged, const Step& step)
{
    m_session.require(Permission::ImportData);
    std::set<Subject> changed;
    for (;;) {
        WriteScope scope(m_session);
        const auto current = findByUid(batch.uid);
        if (!current || !current->reversedBy.isEmpty()
            || current->kind == QLatin1String("reversal")) {
            throw Error(Error::Kind::Invalid, QStringLiteral("batch"));
        }
        BatchScope own(m_session, QStringLiteral("reversal"), batch.title);
        const auto known = changed.size();
        const Reversal reversal = takeBack(m_session.log().ofBatch(batch.uid), changed, step);
        if (changed.size() > known) {
            // Whatever was done to these records on the way is undone with the scope, and so may
            // be what the next attempt finds in use.
            if (!leaveChanged) {
                return {0, 0, reversal.kept};
            }
            continue;
        }
        own.end(reversal.restored + reversal.removed);
        Batch marked = *current;
        marked.reversedBy = own.batch().uid;
        RecordTable<Batch>(m_session).update(*current, marked);
        scope.commit();
        return reversal;
    }
}

/// Reverses @p entries, newest first, but those of records that have @p changed since; adds the
/// ones that turn out to have.
Reversal
BatchStore::takeBack(const QList<AuditEntry>& entries, std::set<Subject>& changed, const Step& step)
{
    ReversalStep undo(m_session);
    std::set<Subject> restored;
    std::set<Subject> kept;
    Reversal reversal;
    qint64 done = 0;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const Subject subject{entry->subjectKind, entry->subjectId};
        if (const auto other = undo.goesWith(*entry); other && changed.contains(*other)) {
            continue;
        }
        const auto outcome =
            changed.contains(subject) ? ReversalStep::Outcome::ChangedSince : undo.reverse(*entry);
        switch (outcome) {
        case ReversalStep::Outcome::Restored:
            restored.insert(subject);
            break;
        case ReversalStep::Outcome::Removed:
            restored.erase(subject);
            ++reversal.removed;
            break;
        case ReversalStep::Outcome::ChangedSince:
            if (!kept.contains(subject)) {
                reversal.kept.append(undo.name(*entry));
            }
            kept.insert(subject);
            changed.insert(subject);
            break;
        case ReversalStep::Outcome::Nothing:
            break;
        }
        if (++done % 500 == 0 && step) {
            step(done);
        }
    }
    reversal.restored = static_cast<qint64>(restored.size());
    return reversal;
}

} // namespace juzhen
