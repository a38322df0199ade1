// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheetwriter.h"
#include "models/text/numberwords.h"
#include "ui/reports/quarterinput.h"

#include <QCoreApplication>

#include <array>

namespace juzhen {

namespace {

/// Writes the sheets of one workbook, one after the other.
class QuarterTables
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::QuarterTables)

public:
    QuarterTables(SheetWriter& writer, const QuarterReportInput& input, Progress& progress)
        : m_writer(writer)
        , m_input(input)
        , m_progress(progress)
    {}

    void write();

private:
    void writeFigures(const QString& name, const QString& group, const QList<Figures>& rows);
    void writeProblems();
    void writeFailed();
    void beginSheet(const QString& name, const QList<OutColumn>& columns);
    void writeRow(std::span<const OutCell> cells);

    SheetWriter& m_writer;
    const QuarterReportInput& m_input;
    Progress& m_progress;
    qint64 m_rows = 0;
};

OutCell rateCell(std::optional<int> hundredths)
{
    return hundredths ? OutCell(*hundredths / 100.0) : OutCell();
}

OutCell dayCell(QDate day)
{
    return day.isValid() ? OutCell(day) : OutCell();
}

void QuarterTables::write()
{
    Figures total = m_input.figures.total;
    total.name = NumberWords::quarter(m_input.figures.quarter);
    m_progress.start(m_input.failed.size());
    writeFigures(tr("Totals"), tr("Quarter"), {total});
    writeFigures(tr("By platform"), tr("Platform"), m_input.figures.byPlatform);
    writeFigures(tr("By level"), tr("Level"), m_input.figures.byLevel);
    writeFigures(tr("By region"), tr("Region"), m_input.figures.byRegion);
    writeProblems();
    writeFailed();
}

void QuarterTables::beginSheet(const QString& name, const QList<OutColumn>& columns)
{
    const QString title = m_input.sample ? tr("%1 (sample data)").arg(name) : name;
    m_writer.beginSheet({name, columns,
                         tr("%1, %2; %3, read on %4", "table, quarter, register, moment")
                             .arg(title, NumberWords::quarter(m_input.figures.quarter),
                                  m_input.source, NumberWords::moment(m_input.cutOff))});
}

void QuarterTables::writeRow(std::span<const OutCell> cells)
{
    m_writer.writeRow(cells);
    m_progress.advance(std::min(++m_rows, m_progress.total()));
}

void QuarterTables::writeFigures(const QString& name,
                                 const QString& group,
                                 const QList<Figures>& rows)
{
    beginSheet(name, {{group},
                      {tr("Running")},
                      {tr("Checked")},
                      {tr("Passed")},
                      {tr("Failed")},
                      {tr("Coverage (%)")},
                      {tr("Pass rate (%)")}});
    for (const Figures& figures : rows) {
        writeRow(std::array<OutCell, 7>{
            figures.name, figures.running, figures.checked, figures.passed, figures.failed,
            rateCell(figures.coverage()), rateCell(figures.passRate())});
    }
}

void QuarterTables::writeProblems()
{
    beginSheet(tr("Problem classes"), {{tr("Problem")}, {tr("Accounts met")}});
    for (const ProblemCount& problem : m_input.figures.problems) {
        writeRow(std::array<OutCell, 2>{problem.name, problem.count});
    }
}

void QuarterTables::writeFailed()
{
    beginSheet(tr("Accounts that failed"), {{tr("No.")},
                                            {tr("Region")},
                                            {tr("Host unit")},
                                            {tr("Account name")},
                                            {tr("Platform type")},
                                            {tr("What it failed for")},
                                            {tr("Found on")}});
    qint64 number = 0;
    for (const FailedAccount& account : m_input.failed) {
        writeRow(std::array<OutCell, 7>{++number, account.region, account.unit, account.account,
                                        account.platform, account.problem,
                                        dayCell(account.foundOn)});
    }
}

} // namespace

void writeQuarterTables(const QString& path, const QuarterReportInput& input, Progress& progress)
{
    const auto writer = openSheetWriter(path);
    QuarterTables(*writer, input, progress).write();
    writer->finish(progress);
}

} // namespace juzhen
