// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/texttable.h"
#include "models/stores/healthcheckstore.h"
#include "models/text/enumwords.h"
#include "models/text/findingwords.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace juzhen {

namespace {

struct CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::CheckCommand)
};

QMap<QString, qint64> countByRule(const QList<RuleFinding>& findings)
{
    QMap<QString, qint64> counts;
    for (const RuleFinding& finding : findings) {
        ++counts[finding.rule];
    }
    return counts;
}

/// The findings that nobody has waived.
QList<RuleFinding> openFindings(const HealthCheck& check)
{
    QList<RuleFinding> open;
    for (const CheckedFinding& checked : check.findings) {
        if (!checked.isWaived()) {
            open.append(checked.finding);
        }
    }
    return open;
}

QJsonObject toJson(const QList<RuleFinding>& findings, qint64 waived, const WordBook& words)
{
    QJsonArray list;
    for (const RuleFinding& finding : findings) {
        list.append(
            QJsonObject{{QStringLiteral("rule"), finding.rule},
                        {QStringLiteral("severity"), toKey(finding.severity)},
                        {QStringLiteral("account"), FindingWords::subject(finding, words)},
                        {QStringLiteral("unit"), finding.unitName},
                        {QStringLiteral("message"), FindingWords::sentence(finding, words)}});
    }
    QJsonObject counts;
    const auto byRule = countByRule(findings);
    for (auto rule = byRule.begin(); rule != byRule.end(); ++rule) {
        counts.insert(rule.key(), rule.value());
    }
    return {{QStringLiteral("findings"), list},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("waived"), waived}};
}

void print(Console& console,
           const HealthCheck& check,
           const QList<RuleFinding>& findings,
           const WordBook& words)
{
    console.printLine(CheckCommand::tr("Findings of the rules on %1: %2")
                          .arg(NumberWords::date(check.day), NumberWords::count(findings.size())));
    if (const qint64 waived = check.waivedCount(); waived > 0) {
        console.printLine(CheckCommand::tr("Waived: %1").arg(NumberWords::count(waived)));
    }
    if (findings.isEmpty()) {
        return;
    }
    console.printLine();
    TextTable counts(
        {CheckCommand::tr("Rule"), CheckCommand::tr("About"), CheckCommand::tr("Findings")}, {2});
    const auto byRule = countByRule(findings);
    for (auto rule = byRule.begin(); rule != byRule.end(); ++rule) {
        counts.add(
            {rule.key(), FindingWords::ruleTitle(rule.key()), NumberWords::count(rule.value())});
    }
    console.print(counts.text());
    console.printLine();
    TextTable list({CheckCommand::tr("Rule"), CheckCommand::tr("Severity"),
                    CheckCommand::tr("Subject"), CheckCommand::tr("Unit"),
                    CheckCommand::tr("Finding")});
    for (const RuleFinding& finding : findings) {
        list.add({finding.rule, EnumWords::label(finding.severity),
                  FindingWords::subject(finding, words), finding.unitName,
                  FindingWords::sentence(finding, words)});
    }
    console.print(list.text());
}

ExitCode run(CommandCall& call)
{
    const auto session = call.openForReading();
    const HealthCheck check = HealthCheckStore(*session).run(call.clock().today());
    const QList<RuleFinding> findings = openFindings(check);
    const WordBook words = call.words(*session);
    if (call.wantsJson()) {
        call.console().print(toJson(findings, check.waivedCount(), words));
    } else {
        print(call.console(), check, findings, words);
    }
    return findings.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = QStringLiteral("check");
    command.summary = CheckCommand::tr("Checks the register against the rules.");
    command.givesJson = true;
    command.takesDate = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
