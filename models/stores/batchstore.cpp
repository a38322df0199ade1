// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/batchstore.h"

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
    batch.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
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
    WriteScope scope(m_session);
    const auto current = findByUid(batch.uid);
    if (!current || !current->reversedBy.isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("batch"));
    }
    const auto entries = m_session.log().ofBatch(batch.uid);
    Batch own;
    own.kind = QStringLiteral("reversal");
    own.title = batch.title;
    begin(own);
    Reversal reversal;
    ReversalStep undo(m_session);
    qint64 done = 0;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        switch (undo.reverse(*entry)) {
        case ReversalStep::Outcome::Restored:
            ++reversal.restored;
            break;
        case ReversalStep::Outcome::Removed:
            ++reversal.removed;
            break;
        case ReversalStep::Outcome::ChangedSince:
            reversal.kept.append(undo.name(*entry));
            break;
        case ReversalStep::Outcome::Nothing:
            break;
        }
        if (++done % 500 == 0 && step) {
            step(done);
        }
    }
    if (!reversal.kept.isEmpty() && !leaveChanged) {
        return reversal; // the scope rolls everything back
    }
    end(own, reversal.restored + reversal.removed);
    Batch marked = *current;
    marked.reversedBy = own.uid;
    RecordTable<Batch>(m_session).update(*current, marked);
    scope.commit();
    return reversal;
}

} // namespace juzhen
