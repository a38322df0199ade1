// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/waiverstore.h"

#include "models/domain/waivers.h"
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
    const auto issues = validateWaiver(waiver, m_session.clock().today());
    if (!issues.isEmpty()) {
        throw Error(Error::Kind::Invalid, issues.first().field);
    }
    RecordTable<Waiver>(m_session).insert(waiver);
}

void WaiverStore::create(QList<Waiver>& waivers)
{
    m_session.require(Permission::Waive);
    WriteScope scope(m_session);
    for (Waiver& waiver : waivers) {
        create(waiver);
    }
    scope.commit();
}

void WaiverStore::remove(const Waiver& waiver)
{
    m_session.require(Permission::Waive);
    RecordTable<Waiver>(m_session).remove(waiver);
}

int WaiverStore::withdraw(const QList<RuleFinding>& findings)
{
    m_session.require(Permission::Waive);
    const QString today = m_session.clock().today().toString(Qt::ISODate);
    WriteScope scope(m_session);
    RecordTable<Waiver> table(m_session);
    int withdrawn = 0;
    for (const RuleFinding& finding : findings) {
        const auto inForce = table.where(
            QStringLiteral(
                "rule = ? AND waiver_key = ? AND (expires_on IS NULL OR expires_on >= ?)"),
            {finding.rule, finding.waiverKey, today});
        for (const Waiver& waiver : inForce) {
            table.remove(waiver);
            ++withdrawn;
        }
    }
    scope.commit();
    return withdrawn;
}

} // namespace juzhen
