// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/waiverstore.h"

#include "models/stores/recordtable.h"

namespace juzhen {

WaiverStore::WaiverStore(Session& session)
    : m_session(session)
{}

QList<Waiver> WaiverStore::all()
{
    return RecordTable<Waiver>(m_session).where(QStringLiteral("1 = 1 ORDER BY rule, id"));
}

void WaiverStore::create(Waiver& waiver)
{
    m_session.require(Permission::Waive);
    if (waiver.approver.trimmed().isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("approver"));
    }
    if (waiver.documentNo.trimmed().isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("document_no"));
    }
    RecordTable<Waiver>(m_session).insert(waiver);
}

void WaiverStore::remove(const Waiver& waiver)
{
    m_session.require(Permission::Waive);
    RecordTable<Waiver>(m_session).remove(waiver);
}

} // namespace juzhen
