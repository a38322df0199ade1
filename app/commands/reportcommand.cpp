// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "models/domain/error.h"
#include "models/reports/documentrenderer.h"
#include "models/tasks/progress.h"
#include "ui/reports/quarterinput.h"
#include "ui/statistics/chartpictures.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDir>

namespace juzhen {

namespace {

struct ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ReportCommand)
};

/// Everything the report says, with its charts.
QuarterReportInput gather(const CommandCall& call, Quarter quarter)
{
    const auto session = call.openForReading();
    const StatisticsData data = readStatistics(*session, quarter, call.words(*session));
    if (!data.hasResults()) {
        throw WrongUse{
            ReportCommand::tr("There are no inspection results for %1.").arg(quarter.text())};
    }
    QuarterReportInput input = quarterReportInput(data);
    input.charts = quarterCharts(data);
    input.date = call.clock().today();
    return input;
}

QString makeFolder(const QString& path)
{
    if (!QDir().mkpath(path)) {
        throw Error(Error::Kind::NotWritable, QDir::toNativeSeparators(path));
    }
    return path;
}

} // namespace

ExitCode runReport(CommandCall& call)
{
    const Quarter quarter = call.quarter(call.word(0));
    if (call.value("output").isEmpty()) {
        throw WrongUse{ReportCommand::tr("Say where to write the report: --output DIR.")};
    }
    Theme theme; // charts are drawn in the colours of the house
    theme.setMode(ThemeMode::Light);
    const QuarterReportInput input = gather(call, quarter);
    const QDir folder(makeFolder(call.value("output")));
    const QString title = quarterReportTitle(quarter);
    const QString pdf = folder.filePath(title + QLatin1String(".pdf"));
    const QString tables = folder.filePath(title + QLatin1String(".xlsx"));
    DocumentRenderer().layOut(quarterReport(input)).writePdf(pdf);
    Progress progress;
    writeQuarterTables(tables, input, progress);
    if (call.wantsJson()) {
        call.console().print(
            QJsonObject{{QStringLiteral("pdf"), pdf}, {QStringLiteral("xlsx"), tables}});
        return ExitCode::Done;
    }
    for (const QString& file : {pdf, tables}) {
        call.console().printLine(
            ReportCommand::tr("Written: %1").arg(QDir::toNativeSeparators(file)));
    }
    return ExitCode::Done;
}

} // namespace juzhen
