// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/healthfilter.h"

#include "models/domain/searchtext.h"
#include "models/stores/liststore.h"
#include "models/stores/scopequery.h"

#include <QSet>

#include <algorithm>

namespace juzhen {

namespace {

/// Which subjects the search words find, one query per kind and only for kinds that occur.
class SubjectSearch
{
public:
    SubjectSearch(Session& session, QString words)
        : m_session(session)
        , m_words(std::move(words))
        , m_folded(foldQuery(m_words))
    {}

    [[nodiscard]] bool finds(const RuleFinding& finding)
    {
        if (m_folded.isEmpty()) {
            return true;
        }
        switch (finding.subjectKind) {
        case SubjectKind::Account:
            return found(ListId::Accounts).contains(finding.subjectId);
        case SubjectKind::Unit:
            return found(ListId::Units).contains(finding.subjectId);
        case SubjectKind::Person:
            return found(ListId::Persons).contains(finding.subjectId);
        case SubjectKind::Filing:
            return found(ListId::Filings).contains(finding.subjectId);
        case SubjectKind::Finding:
            return found(ListId::Findings).contains(finding.subjectId);
        default:
            return searchTextOf({finding.subjectName}).contains(m_folded);
        }
    }

private:
    const QSet<qint64>& found(ListId list)
    {
        auto known = m_found.find(static_cast<int>(list));
        if (known == m_found.end()) {
            ListRequest request;
            request.list = list;
            request.search = m_words;
            const auto keys = ListStore(m_session).keys(request);
            known = m_found.insert(static_cast<int>(list), QSet<qint64>(keys.begin(), keys.end()));
        }
        return *known;
    }

    Session& m_session;
    const QString m_words;
    const QString m_folded;
    QHash<int, QSet<qint64>> m_found;
};

bool isInSection(const HealthCheck& check,
                 const CheckedFinding& finding,
                 HealthFilter::Section section)
{
    switch (section) {
    case HealthFilter::Section::Open:
        return !finding.isWaived();
    case HealthFilter::Section::Waived:
        return finding.isWaived();
    case HealthFilter::Section::Ending:
        break;
    }
    return isWaiverEnding(check, finding);
}

} // namespace

bool isWaiverEnding(const HealthCheck& check, const CheckedFinding& finding)
{
    if (!finding.isWaived()) {
        return false;
    }
    const QDate last = check.waivers.at(finding.waiver).expiresOn;
    return last.isValid() && last <= check.day.addDays(check.endingDays);
}

QList<RuleGroup>
groupFindings(Session& session, const HealthCheck& check, const HealthFilter& filter)
{
    const QString within = filter.region.isEmpty() ? QString() : regionPrefix(filter.region);
    SubjectSearch search(session, filter.search);
    QList<RuleGroup> groups;
    for (qsizetype row = 0; row < check.findings.size(); ++row) {
        const CheckedFinding& checked = check.findings.at(row);
        const RuleFinding& finding = checked.finding;
        const bool fits =
            isInSection(check, checked, filter.section)
            && (filter.severities.isEmpty() || filter.severities.contains(finding.severity))
            && (filter.unit <= 0 || filter.unit == checked.unitId)
            && (within.isEmpty() || checked.regionCode.startsWith(within)) && search.finds(finding);
        if (!fits) {
            continue;
        }
        if (groups.isEmpty() || groups.last().rule != finding.rule) {
            groups.append({finding.rule, finding.severity, {}});
        }
        RuleGroup& group = groups.last();
        group.severity = std::min(group.severity, finding.severity);
        group.rows.append(row);
    }
    return groups;
}

} // namespace juzhen
