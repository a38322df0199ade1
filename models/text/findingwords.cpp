// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/findingwords.h"

#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace juzhen {

namespace {

/// The arguments of a finding in the forms that sentences need.
class Args
{
public:
    explicit Args(const RuleFinding& finding)
        : m_list(finding.args)
    {}

    [[nodiscard]] QString text(qsizetype i) const { return m_list.value(i).toString(); }

    [[nodiscard]] QString count(qsizetype i) const
    {
        return NumberWords::count(m_list.value(i).toLongLong());
    }

    [[nodiscard]] QString day(qsizetype i) const
    {
        return NumberWords::date(m_list.value(i).toDate());
    }

    [[nodiscard]] QString quarter(qsizetype i) const
    {
        return NumberWords::quarter(Quarter::fromText(text(i)).value_or(Quarter()));
    }

    [[nodiscard]] bool flag(qsizetype i) const { return m_list.value(i).toBool(); }

    [[nodiscard]] QStringList list(qsizetype i) const { return m_list.value(i).toStringList(); }

    /// Whether the first argument, a reason, is @p reason.
    [[nodiscard]] bool is(const char* reason) const { return text(0) == QLatin1String(reason); }

private:
    const QVariantList& m_list;
};

bool isOneOf(const QString& rule, std::initializer_list<const char*> rules)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&](const char* one) { return rule == QLatin1String(one); });
}

/// The part (一, 二, …) of the provincial notice in which an obligation stands.
QString partOf(int obligation)
{
    struct Part
    {
        int last; ///< the number of its last obligation
        const char* number;
    };

    constexpr std::array parts{Part{9, "二"},  Part{20, "三"}, Part{29, "四"},
                               Part{33, "五"}, Part{36, "六"}, Part{50, "七"}};
    for (const Part& part : parts) {
        if (obligation <= part.last) {
            return QString::fromUtf8(part.number);
        }
    }
    return {};
}

/// One clause of rules.cpp as an office cites it. Documents keep their Chinese names in every
/// language; what is no clause of theirs is cited as it stands.
QString citation(const QString& clause)
{
    if (clause.startsWith(QLatin1String("O-"))) {
        return QStringLiteral("川办函〔2022〕89号第%1部分").arg(partOf(clause.mid(2).toInt()));
    }
    if (clause.startsWith(QLatin1String("NX-"))) {
        return QStringLiteral("国办秘函〔2019〕19号单项否决指标%1").arg(clause.mid(3));
    }
    if (clause.startsWith(QLatin1String("123-"))) {
        return QStringLiteral("国办发〔2018〕123号");
    }
    return clause;
}

} // namespace

QString FindingWords::clause(const QString& rule)
{
    for (const auto& row : rules()) {
        if (rule == QLatin1String(row.id)) {
            QStringList cited;
            const auto clauses = QString::fromUtf8(row.clause).split(QStringLiteral(", "));
            std::transform(clauses.cbegin(), clauses.cend(), std::back_inserter(cited), citation);
            return cited.join(QStringLiteral("；"));
        }
    }
    return {};
}

QString FindingWords::subject(const RuleFinding& finding, const WordBook& words)
{
    if (finding.subjectKind == SubjectKind::System) {
        return tr("%1 system").arg(words.word(QStringLiteral("domain"), finding.waiverKey));
    }
    return finding.subjectName.isEmpty() ? tr("The register") : finding.subjectName;
}

QString FindingWords::sentence(const RuleFinding& finding, const WordBook& words)
{
    const auto& rule = finding.rule;
    if (isOneOf(rule, {"R-01", "R-02", "R-03", "R-53"})) {
        return updateSentence(finding);
    }
    if (isOneOf(rule, {"R-04", "R-05", "R-06", "R-07", "R-13"})) {
        return namingSentence(finding, words);
    }
    if (isOneOf(rule, {"R-08", "R-09", "R-10", "R-11", "R-48", "R-49", "R-50"})) {
        return filingSentence(finding);
    }
    if (isOneOf(rule, {"R-16", "R-22", "R-23", "R-47"})) {
        return closingSentence(finding);
    }
    if (isOneOf(rule, {"R-12", "R-14", "R-15", "R-39", "R-51", "R-54", "R-55"})) {
        return conductSentence(finding);
    }
    if (isOneOf(rule, {"R-17", "R-18", "R-19", "R-20", "R-21"})) {
        return campaignSentence(finding);
    }
    if (isOneOf(rule, {"R-32", "R-33", "R-45", "R-46"})) {
        return matrixSentence(finding, words);
    }
    if (rule == QLatin1String("R-43")) {
        return metricSentence(finding);
    }
    if (isOneOf(rule, {"R-57", "R-58", "R-59"})) {
        return custodySentence(finding);
    }
    return ruleTitle(rule);
}

QString FindingWords::updateSentence(const RuleFinding& finding)
{
    const Args args(finding);
    if (finding.rule == QLatin1String("R-01")) {
        return args.flag(2)
                   ? tr("Nothing posted in the %1 days since the account was opened (limit %2).")
                         .arg(args.count(0), args.count(1))
                   : tr("No update for %1 days (limit %2).").arg(args.count(0), args.count(1));
    }
    if (finding.rule == QLatin1String("R-02")) {
        return args.flag(2)
                   ? tr("Nothing posted in the %1 days since the account was opened; after %2 days "
                        "it fails.")
                         .arg(args.count(0), args.count(1))
                   : tr("No update for %1 days; after %2 days the account fails.")
                         .arg(args.count(0), args.count(1));
    }
    if (finding.rule == QLatin1String("R-03")) {
        return tr("No update for %1 days (dormant after %2): consider closing the account.")
            .arg(args.count(0), args.count(1));
    }
    return tr("Posted on %1, though cancelled on %2.").arg(args.day(0), args.day(1));
}

QString FindingWords::namingSentence(const RuleFinding& finding, const WordBook& words)
{
    const Args args(finding);
    if (finding.rule == QLatin1String("R-04")) {
        return tr("The host unit has %1 accounts on %2, among them %3.")
            .arg(args.count(1), words.platform(args.text(0)), NumberWords::list(args.list(2)));
    }
    if (finding.rule == QLatin1String("R-05")) {
        return tr("The name differs from “%1”, which the host unit uses elsewhere.")
            .arg(args.text(0));
    }
    if (finding.rule == QLatin1String("R-06")) {
        if (args.is("host")) {
            return tr("No host unit is recorded; every account must belong to a unit.");
        }
        return args.is("subject")
                   ? tr("The verified subject “%1” looks like a person.").arg(args.text(1))
                   : tr("The name “%1” looks like a personal account.").arg(args.text(1));
    }
    if (finding.rule == QLatin1String("R-07")) {
        return tr("The name contains “%1”, as if the account served a single campaign or task.")
            .arg(args.text(0));
    }
    if (args.is("unverified")) {
        return tr("The account isn't verified as an organisation's.");
    }
    return args.is("expired")
               ? tr("The verification expired on %1.").arg(args.day(1))
               : tr("The verified subject “%1” doesn't contain the host unit's name.")
                     .arg(args.text(1));
}

QString FindingWords::filingSentence(const RuleFinding& finding)
{
    const Args args(finding);
    if (finding.rule == QLatin1String("R-08")) {
        return tr("The account is running but hasn't been entered in the national system.");
    }
    if (finding.rule == QLatin1String("R-09")) {
        return tr("The account is running without an approved opening filing.");
    }
    if (finding.rule == QLatin1String("R-10")) {
        return tr("“%1” was changed on %2 without a change filing within %3 working days.")
            .arg(FieldWords::label(SubjectKind::Account, args.text(0)), args.day(1), args.count(2));
    }
    if (finding.rule == QLatin1String("R-11")) {
        return tr("Cancelled on the platform on %1 without a cancellation filing within %2 "
                  "working days.")
            .arg(args.day(0), args.count(1));
    }
    if (finding.rule == QLatin1String("R-48")) {
        return tr("The host unit was changed by a filing without a public announcement.");
    }
    if (finding.rule == QLatin1String("R-49")) {
        return tr("The mobile app has no filing number in the national app system.");
    }
    return tr("“%1” is below county level and may not run a mobile app.").arg(args.text(0));
}

QString FindingWords::closingSentence(const RuleFinding& finding)
{
    const Args args(finding);
    if (finding.rule == QLatin1String("R-16")) {
        return tr("Waiting for cancellation for %1 days (limit %2).")
            .arg(args.count(0), args.count(1));
    }
    if (finding.rule == QLatin1String("R-22")) {
        return tr("Serious problems in %1 of the last quarters and poor rectification: consider "
                  "ordering the account to close.")
            .arg(args.count(0));
    }
    if (finding.rule == QLatin1String("R-23")) {
        return args.is("posting")
                   ? tr("Ordered to close, but still posted on %1.").arg(args.day(1))
                   : tr("Ordered to close %1 days ago, but not cancelled yet (limit %2).")
                         .arg(args.count(1), args.count(2));
    }
    return tr("The host unit “%1” was merged or abolished, but the account is still running.")
        .arg(args.text(0));
}

QString FindingWords::conductSentence(const RuleFinding& finding)
{
    const Args args(finding);
    if (finding.rule == QLatin1String("R-12")) {
        return tr("An account of a government at county level or above needs a dedicated person; "
                  "none is recorded.");
    }
    if (finding.rule == QLatin1String("R-14")) {
        return args.is("none")
                   ? tr("The contractor has no recorded qualification.")
                   : tr("The contractor's qualification expired on %1.").arg(args.day(1));
    }
    if (finding.rule == QLatin1String("R-15")) {
        if (args.is("none")) {
            return tr("There is no contract with the contractor on record.");
        }
        if (args.is("confidentiality")) {
            return tr("There is no confidentiality agreement with the contractor.");
        }
        return args.is("expired")
                   ? tr("The contract with the contractor expired on %1.").arg(args.day(1))
                   : tr("The contract with the contractor ends on %1.").arg(args.day(1));
    }
    if (finding.rule == QLatin1String("R-39")) {
        return tr("The account offers no effective interaction.");
    }
    if (finding.rule == QLatin1String("R-51")) {
        return args.is("unusable") ? tr("The app can't be downloaded or used.")
                                   : tr("The app doesn't support IPv6.");
    }
    if (finding.rule == QLatin1String("R-54")) {
        QStringList labels;
        const auto keys = args.list(1);
        for (const auto& key : keys) {
            labels.append(key == toKey(RequiredField::Icon)
                              ? EnumWords::label(AttachmentRole::Icon)
                              : FieldWords::label(SubjectKind::Account, key));
        }
        return tr("Required fields are empty (%1): %2.")
            .arg(args.count(0), NumberWords::list(labels));
    }
    return tr("A public-service unit needs an industry department that guides it; none is "
              "recorded.");
}

QString FindingWords::campaignSentence(const RuleFinding& finding)
{
    const Args args(finding);
    if (finding.rule == QLatin1String("R-17")) {
        return tr("%1 has no confirmed inspection.").arg(args.quarter(0));
    }
    if (finding.rule == QLatin1String("R-18")) {
        return tr("In %1 only %2 of %3 running accounts were checked.")
            .arg(args.quarter(0), args.count(1), args.count(2));
    }
    if (finding.rule == QLatin1String("R-19")) {
        return tr("The results of %1 were confirmed %2 days ago and aren't published (limit %3).")
            .arg(args.quarter(0), args.count(1), args.count(2));
    }
    if (finding.rule == QLatin1String("R-20")) {
        return tr("Rectification was due on %1 and is late (days: %2).")
            .arg(args.day(0), args.count(1));
    }
    return tr("Rectification was reported on %1 and not re-checked within %2 working days.")
        .arg(args.day(0), args.count(1));
}

QString FindingWords::custodySentence(const RuleFinding& finding)
{
    const Args args(finding);
    if (finding.rule == QLatin1String("R-57")) {
        QStringList roles;
        const auto keys = args.list(2);
        for (const auto& key : keys) {
            const auto role = fromKey<CustodyRole>(key);
            roles.append(role ? EnumWords::label(*role) : key);
        }
        return tr("%1 left on %2 and still holds the account (%3): hand it over.")
            .arg(args.text(1), args.day(3), NumberWords::list(roles));
    }
    if (finding.rule == QLatin1String("R-58")) {
        return tr("Leaves on %1; the accounts to be handed over: %2.")
            .arg(args.day(0), args.count(1));
    }
    return tr("Handed over to %1 on %2; the password hasn't been changed since.")
        .arg(args.text(1), args.day(0));
}

QString FindingWords::metricSentence(const RuleFinding& finding)
{
    const Args args(finding);
    return args.is("low") ? tr("In %1 only %2 % of the posts were original (at least %3 %).")
                                .arg(args.quarter(1), args.count(2), args.count(3))
                          : tr("In %1 %2 % of the posts were original, in the two quarters before "
                               "%3 % on average.")
                                .arg(args.quarter(1), args.count(2), args.count(3));
}

QString FindingWords::matrixSentence(const RuleFinding& finding, const WordBook& words)
{
    const Args args(finding);
    if (finding.rule == QLatin1String("R-32")) {
        return tr("The main account isn't shown on the government website.");
    }
    if (finding.rule == QLatin1String("R-33")) {
        const auto status = fromKey<AccountStatus>(args.text(0));
        return tr("The account is still shown on the government website, though its status is "
                  "“%1”.")
            .arg(status ? EnumWords::label(*status) : args.text(0));
    }
    if (finding.rule == QLatin1String("R-45") && args.count(0) == QLatin1String("0")) {
        return tr("%1 has no running account.").arg(finding.subjectName);
    }
    if (finding.rule == QLatin1String("R-45")) {
        return tr("%1 has no running account that stands for the government.")
            .arg(finding.subjectName);
    }
    return tr("%1 has %2 running accounts but no main account.")
        .arg(subject(finding, words), args.count(0));
}

} // namespace juzhen
