// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/matrixgaps.h"

#include "models/domain/rulerun.h"

#include <algorithm>

namespace juzhen {

namespace {

using GapKind = MatrixGap::Kind;

std::optional<GapKind> kindOf(const QString& rule)
{
    if (rule == QLatin1String("R-45")) {
        return GapKind::NoAccount;
    }
    if (rule == QLatin1String("R-46")) {
        return GapKind::NoMainAccount;
    }
    if (rule == QLatin1String("R-04")) {
        return GapKind::SeveralOnPlatform;
    }
    if (rule == QLatin1String("R-05")) {
        return GapKind::DifferingNames;
    }
    return std::nullopt;
}

/// Brings the findings about single accounts of one unit together.
class GapFolder
{
public:
    explicit GapFolder(const RuleRun& run)
        : m_run(run)
    {
        for (const HostedAccount& subject : run.running()) {
            m_accounts.insert(subject.account->id, &subject);
        }
    }

    void add(GapKind kind, const RuleFinding& finding)
    {
        if (finding.subjectKind == SubjectKind::Region) {
            MatrixGap gap;
            gap.kind = kind;
            gap.severity = finding.severity;
            gap.regionCode = finding.waiverKey;
            gap.name = finding.subjectName;
            gap.accounts = finding.args.value(0).toLongLong();
            m_gaps.append(gap);
            return;
        }
        if (finding.subjectKind == SubjectKind::System) {
            addSystem(kind, finding);
            return;
        }
        const HostedAccount* subject = m_accounts.value(finding.subjectId);
        if (!subject || !subject->host) {
            return;
        }
        MatrixGap& gap = gapOf(kind, *subject, finding);
        gap.accountIds.append(finding.subjectId);
        gap.accountNames.append(finding.subjectName);
    }

    [[nodiscard]] QList<MatrixGap> take()
    {
        std::stable_sort(
            m_gaps.begin(), m_gaps.end(),
            [](const MatrixGap& one, const MatrixGap& other) { return one.kind < other.kind; });
        return std::move(m_gaps);
    }

private:
    void addSystem(GapKind kind, const RuleFinding& finding)
    {
        MatrixGap gap;
        gap.kind = kind;
        gap.severity = finding.severity;
        gap.domain = finding.waiverKey;
        for (const HostedAccount& subject : m_run.running()) {
            if (subject.host && subject.host->domain == gap.domain) {
                gap.accountIds.append(subject.account->id);
            }
        }
        gap.accounts = gap.accountIds.size();
        m_gaps.append(gap);
    }

    MatrixGap& gapOf(GapKind kind, const HostedAccount& subject, const RuleFinding& finding)
    {
        // Two categories of one platform (订阅号, 服务号) are two places.
        const bool shared = kind == GapKind::SeveralOnPlatform;
        const QString place =
            shared ? subject.account->platformCode + QLatin1Char('/') + subject.account->subtype
                   : QString();
        const QString key = QStringLiteral("%1/%2/%3")
                                .arg(QString::number(static_cast<int>(kind)),
                                     QString::number(subject.host->id), place);
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend()) {
            return m_gaps[*known];
        }
        MatrixGap gap;
        gap.kind = kind;
        gap.severity = finding.severity;
        gap.regionCode = subject.regionCode();
        gap.domain = subject.host->domain;
        gap.unitId = subject.host->id;
        gap.name = subject.host->name;
        if (shared) {
            gap.platformCode = subject.account->platformCode;
            gap.accounts = finding.args.value(1).toLongLong();
        } else {
            gap.usualName = finding.args.value(0).toString();
        }
        m_byKey.insert(key, m_gaps.size());
        m_gaps.append(gap);
        return m_gaps.last();
    }

    const RuleRun& m_run;
    QHash<qint64, const HostedAccount*> m_accounts;
    QHash<QString, qsizetype> m_byKey;
    QList<MatrixGap> m_gaps;
};

} // namespace

QList<MatrixGap> matrixGaps(const RuleFacts& facts,
                            const Thresholds& thresholds,
                            const QList<Waiver>& waivers,
                            QDate today)
{
    RuleRun run(facts, thresholds, today);
    for (const Rule& rule : rules()) {
        if (kindOf(QString::fromLatin1(rule.id))) {
            run.begin(rule);
            rule.run(run);
        }
    }
    GapFolder folder(run);
    const auto findings = withoutWaived(run.takeFindings(), waivers, today);
    for (const RuleFinding& finding : findings) {
        folder.add(*kindOf(finding.rule), finding);
    }
    return folder.take();
}

} // namespace juzhen
