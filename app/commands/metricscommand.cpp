// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/texttable.h"
#include "models/domain/statistics.h"
#include "models/stores/metricstore.h"
#include "models/stores/unitstore.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace juzhen {

namespace {

struct MetricsCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::MetricsCommand)
};

std::optional<int> originalRate(const MetricTotals& totals)
{
    return shareOf(totals.comparable.originals, totals.comparable.posts);
}

std::optional<int> answerRate(const MetricTotals& totals)
{
    return shareOf(totals.sums.messagesAnswered.value_or(0), totals.answerable);
}

QJsonObject toJson(const MetricTotals& totals, const WordBook& words)
{
    const auto rate = [](std::optional<int> hundredths) {
        return hundredths ? QJsonValue(shareText(*hundredths)) : QJsonValue();
    };
    QJsonObject object{{QStringLiteral("accounts"), totals.accounts},
                       {QStringLiteral("entered"), totals.entered},
                       {QStringLiteral("originalRate"), rate(originalRate(totals))},
                       {QStringLiteral("answerRate"), rate(answerRate(totals))}};
    if (!totals.bucket.isEmpty()) {
        object.insert(QStringLiteral("bucket"), totals.bucket);
        object.insert(QStringLiteral("name"), words.word(QStringLiteral("bucket"), totals.bucket));
    }
    for (const MetricFigure& figure : metricFigures()) {
        const auto value = totals.sums.*figure.value;
        object.insert(QLatin1String(figure.column), value ? QJsonValue(*value) : QJsonValue());
    }
    return object;
}

void print(Console& console, const QList<MetricTotals>& groups, const WordBook& words)
{
    const auto label = [](QStringView key) {
        return FieldWords::label(SubjectKind::Metric, key);
    };
    TextTable table({MetricsCommand::tr("Platform group"), MetricsCommand::tr("Accounts"),
                     MetricsCommand::tr("Entered"), label(u"posts"), label(u"originals"),
                     MetricsCommand::tr("Share of originals"), label(u"reads"),
                     label(u"messages_received"), label(u"messages_answered"),
                     MetricsCommand::tr("Answered rate")},
                    {1, 2, 3, 4, 5, 6, 7, 8, 9});
    for (const MetricTotals& totals : groups) {
        const auto text = [&](AccountMetric::Figure value) {
            return value ? NumberWords::count(*value) : NumberWords::nothing();
        };
        table.add({totals.bucket.isEmpty() ? MetricsCommand::tr("Total")
                                           : words.word(QStringLiteral("bucket"), totals.bucket),
                   NumberWords::count(totals.accounts), NumberWords::count(totals.entered),
                   text(totals.sums.posts), text(totals.sums.originals),
                   NumberWords::rate(originalRate(totals)), text(totals.sums.reads),
                   text(totals.sums.messagesReceived), text(totals.sums.messagesAnswered),
                   NumberWords::rate(answerRate(totals))});
    }
    console.print(table.text());
}

Id<Unit> chosenUnit(const CommandCall& call, Session& session)
{
    if (!call.isSet("unit")) {
        return {};
    }
    const QList<Unit> found = UnitStore(session).named(call.value("unit"));
    if (found.size() != 1) {
        throw WrongUse{found.isEmpty()
                           ? MetricsCommand::tr("The register has no unit called “%1”.")
                                 .arg(call.value("unit"))
                           : MetricsCommand::tr("%1 units are called “%2”; give the full name.")
                                 .arg(found.size())
                                 .arg(call.value("unit"))};
    }
    return found.first().id;
}

ExitCode run(CommandCall& call)
{
    const Month month = call.month(call.word(0));
    const auto session = call.openForReading();
    const auto groups = MetricStore(*session).totals(month, chosenUnit(call, *session));
    const WordBook words = call.words(*session);
    if (!call.wantsJson()) {
        call.console().printLine(
            MetricsCommand::tr("Metrics of %1").arg(NumberWords::month(month)));
        print(call.console(), groups, words);
        return ExitCode::Done;
    }
    QJsonArray buckets;
    for (const MetricTotals& totals : groups.first(groups.size() - 1)) {
        buckets.append(toJson(totals, words));
    }
    call.console().print(QJsonObject{{QStringLiteral("month"), month.text()},
                                     {QStringLiteral("buckets"), buckets},
                                     {QStringLiteral("total"), toJson(groups.last(), words)}});
    return ExitCode::Done;
}

} // namespace

Command metricsCommand()
{
    Command command;
    command.name = QStringLiteral("metrics");
    command.words = QStringLiteral("MONTH");
    command.summary = MetricsCommand::tr("The metrics of a month by platform group.");
    command.options = {{QStringLiteral("unit"), MetricsCommand::tr("Only of this unit's accounts."),
                        QStringLiteral("NAME")}};
    command.wordCount = 1;
    command.givesJson = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
