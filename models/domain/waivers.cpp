// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/waivers.h"

#include "models/domain/issuelist.h"

namespace juzhen {

namespace {

bool holdsLonger(const Waiver& one, const Waiver& other)
{
    if (!one.expiresOn.isValid() || !other.expiresOn.isValid()) {
        return !one.expiresOn.isValid();
    }
    return one.expiresOn > other.expiresOn;
}

} // namespace

QList<FieldIssue> validateWaiver(const Waiver& waiver, QDate today)
{
    IssueList list;
    const auto require = [&](const char* field, bool given) {
        if (!given) {
            list.wrong(field, FieldProblem::Missing);
        }
    };
    require("approver", !waiver.approver.trimmed().isEmpty());
    require("document_no", !waiver.documentNo.trimmed().isEmpty());
    require("reason", !waiver.reason.trimmed().isEmpty());
    require("expires_on", waiver.expiresOn.isValid());
    if (waiver.expiresOn.isValid() && waiver.expiresOn < today) {
        list.wrong("expires_on", FieldProblem::Expired);
    }
    return list.issues();
}

WaiversInForce::WaiversInForce(const QList<Waiver>& waivers, QDate today)
{
    for (qsizetype i = 0; i < waivers.size(); ++i) {
        const Waiver& waiver = waivers.at(i);
        if (waiver.expiresOn.isValid() && waiver.expiresOn < today) {
            continue;
        }
        const auto place = std::pair(waiver.rule, waiver.key);
        const auto known = m_byFinding.constFind(place);
        if (known == m_byFinding.cend() || holdsLonger(waiver, waivers.at(*known))) {
            m_byFinding.insert(place, i);
        }
    }
}

qsizetype WaiversInForce::covering(const RuleFinding& finding) const
{
    return m_byFinding.isEmpty() ? -1 : m_byFinding.value({finding.rule, finding.waiverKey}, -1);
}

} // namespace juzhen
