// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/quarterreport.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

/// Makes the document of one input, section by section.
class QuarterReport
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::QuarterReport)

public:
    explicit QuarterReport(const QuarterReportInput& input)
        : m_input(input)
        , m_figures(input.figures)
    {}

    [[nodiscard]] static QString title(const Quarter& quarter);
    [[nodiscard]] Document make();

private:
    void addTitle();
    void addOverall();
    void addGroups();
    void addProblems();
    void addCharts();
    void addAnnex();
    void addHeading(const QString& text);
    void
    addGroupTable(const QString& caption, const QString& groupCaption, const QList<Figures>& rows);

    [[nodiscard]] QString comparison(const std::optional<Figures>& other,
                                     const QString& risen,
                                     const QString& fallen,
                                     const QString& same) const;
    [[nodiscard]] static QString rateText(std::optional<int> rate);
    [[nodiscard]] static QString dateText(QDate date);
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] static QStringList groupCells(const Figures& figures);

    const QuarterReportInput& m_input;
    const QuarterFigures& m_figures;
    Document m_document;
    int m_section = 0;
};

QString QuarterReport::title(const Quarter& quarter)
{
    return tr("Results of the inspection of government new media, quarter %2 of %1")
        .arg(QString::number(quarter.year()), QString::number(quarter.number()));
}

Document QuarterReport::make()
{
    m_document.title = title(m_figures.quarter);
    m_document.source = m_input.source;
    m_document.date = m_input.date;
    if (m_input.sample) {
        m_document.mark = tr("Sample data");
    }
    addTitle();
    addOverall();
    addGroups();
    addProblems();
    addCharts();
    addAnnex();
    return m_document;
}

void QuarterReport::addTitle()
{
    Title block{m_document.title, {}};
    if (m_input.sample) {
        block.subtitle = tr("Sample data, for trying out only");
    } else if (!m_figures.confirmed) {
        block.subtitle = tr("Provisional: the quarter has not been confirmed");
    } else if (m_figures.edition > 1) {
        block.subtitle = tr("Amended edition %1").arg(m_figures.edition);
    }
    m_document.blocks += block;
}

QString QuarterReport::rateText(std::optional<int> rate)
{
    return rate ? tr("%1%").arg(shareText(*rate)) : QStringLiteral("—");
}

QString QuarterReport::dateText(QDate date)
{
    return date.isValid() ? date.toString(tr("yyyy-MM-dd")) : QStringLiteral("—");
}

QString QuarterReport::comparison(const std::optional<Figures>& other,
                                  const QString& risen,
                                  const QString& fallen,
                                  const QString& same) const
{
    const auto now = m_figures.total.passRate();
    if (!other || !now || !other->passRate()) {
        return {};
    }
    const auto before = *other->passRate();
    if (*now == before) {
        return same.arg(rateText(before));
    }
    return (*now > before ? risen : fallen).arg(rateText(before), shareText(qAbs(*now - before)));
}

void QuarterReport::addHeading(const QString& text)
{
    // Official documents number sections 一、二、三、; the translation says so.
    const QStringList numbers{tr("1", "section"), tr("2", "section"), tr("3", "section"),
                              tr("4", "section"), tr("5", "section")};
    m_document.blocks += Heading{
        1, tr("%1. %2", "section number and heading").arg(numbers.value(m_section++), text)};
}

void QuarterReport::addOverall()
{
    const auto& total = m_figures.total;
    addHeading(tr("Overall situation"));
    QStringList sentences;
    sentences +=
        tr("In quarter %2 of %1, %3 accounts of government new media were running; %4 of "
           "them were checked, a coverage of %5.")
            .arg(QString::number(m_figures.quarter.year()),
                 QString::number(m_figures.quarter.number()), QString::number(total.running),
                 QString::number(total.checked), rateText(total.coverage()));
    sentences += tr("%1 accounts passed and %2 failed; the pass rate was %3.")
                     .arg(QString::number(total.passed), QString::number(total.failed),
                          rateText(total.passRate()));
    sentences += comparison(
        m_input.previousQuarter,
        tr("The pass rate of the quarter before was %1; it has risen by %2 percentage points."),
        tr("The pass rate of the quarter before was %1; it has fallen by %2 percentage points."),
        tr("The pass rate of the quarter before was %1 as well."));
    sentences += comparison(
        m_input.yearBefore,
        tr("The pass rate of the same quarter last year was %1; it has risen by %2 percentage "
           "points."),
        tr("The pass rate of the same quarter last year was %1; it has fallen by %2 percentage "
           "points."),
        tr("The pass rate of the same quarter last year was %1 as well."));
    sentences.removeAll(QString());
    m_document.blocks += Paragraph{sentences.join(tr(" ", "between sentences"))};

    Table table;
    table.caption = tr("Figures of the quarter compared");
    table.columns = {{tr("Period")},
                     {tr("Running"), Qt::AlignRight},
                     {tr("Checked"), Qt::AlignRight},
                     {tr("Passed"), Qt::AlignRight},
                     {tr("Failed"), Qt::AlignRight},
                     {tr("Coverage"), Qt::AlignRight},
                     {tr("Pass rate"), Qt::AlignRight}};
    table.columns.first().width = 1.6;
    const auto add = [&table](const QString& period, Figures figures) {
        figures.name = period;
        table.rows += groupCells(figures);
    };
    add(tr("This quarter"), total);
    if (m_input.previousQuarter) {
        add(tr("Quarter before"), *m_input.previousQuarter);
    }
    if (m_input.yearBefore) {
        add(tr("Same quarter last year"), *m_input.yearBefore);
    }
    m_document.blocks += table;
    m_document.blocks += SourceLine{sourceText()};
}

QString QuarterReport::sourceText() const
{
    const auto moment = m_input.cutOff.toLocalTime().toString(tr("yyyy-MM-dd hh:mm"));
    return m_input.source.isEmpty()
               ? tr("Figures up to %1.").arg(moment)
               : tr("Source: %1. Figures up to %2.").arg(m_input.source, moment);
}

QStringList QuarterReport::groupCells(const Figures& figures)
{
    return {figures.name,
            QString::number(figures.running),
            QString::number(figures.checked),
            QString::number(figures.passed),
            QString::number(figures.failed),
            rateText(figures.coverage()),
            rateText(figures.passRate())};
}

void QuarterReport::addGroups()
{
    addHeading(tr("Results by platform, level and region"));
    addGroupTable(tr("Results by platform"), tr("Platform"), m_figures.byPlatform);
    addGroupTable(tr("Results by level"), tr("Level"), m_figures.byLevel);
    addGroupTable(tr("Results by region"), tr("Region"), m_figures.byRegion);
}

void QuarterReport::addGroupTable(const QString& caption,
                                  const QString& groupCaption,
                                  const QList<Figures>& rows)
{
    Table table;
    table.caption = caption;
    table.columns = {{groupCaption},
                     {tr("Running"), Qt::AlignRight},
                     {tr("Checked"), Qt::AlignRight},
                     {tr("Passed"), Qt::AlignRight},
                     {tr("Failed"), Qt::AlignRight},
                     {tr("Coverage"), Qt::AlignRight},
                     {tr("Pass rate"), Qt::AlignRight}};
    table.columns.first().width = 1.6;
    for (const auto& figures : rows) {
        table.rows += groupCells(figures);
    }
    if (!rows.isEmpty()) {
        auto total = m_figures.total;
        total.name = tr("Total");
        table.rows += groupCells(total);
        table.totalRows = 1;
    }
    m_document.blocks += table;
}

void QuarterReport::addProblems()
{
    addHeading(tr("Main problems"));
    if (m_figures.problems.isEmpty()) {
        m_document.blocks += Paragraph{tr("No problems were found in this quarter.")};
        return;
    }
    Table table;
    table.caption = tr("Problem classes");
    table.columns = {{tr("Problem"), Qt::AlignLeft, 1.2},
                     {tr("Accounts", "count"), Qt::AlignRight, 0},
                     {tr("Accounts met"), Qt::AlignLeft, 3}};
    for (const auto& problem : m_figures.problems) {
        QStringList accounts;
        for (const auto& account : problem.accounts) {
            accounts +=
                account.platformName.isEmpty()
                    ? account.name
                    : tr("%1 (%2)", "account and platform").arg(account.name, account.platformName);
        }
        table.rows += {problem.name, QString::number(problem.count),
                       accounts.join(tr(", ", "between accounts"))};
    }
    m_document.blocks += table;
}

void QuarterReport::addCharts()
{
    if (m_input.charts.isEmpty()) {
        return;
    }
    addHeading(tr("Charts"));
    for (const auto& chart : m_input.charts) {
        m_document.blocks += chart;
    }
    m_document.blocks += SourceLine{sourceText()};
}

void QuarterReport::addAnnex()
{
    m_document.blocks += PageBreak{};
    m_document.blocks += Paragraph{tr("Annex"), false};
    Table table;
    table.caption = tr("Accounts of government new media that failed");
    table.emptyText = tr("No account failed in this quarter.");
    table.columns = {{tr("No."), Qt::AlignRight, 0},
                     {tr("Region"), Qt::AlignLeft, 1},
                     {tr("Host unit"), Qt::AlignLeft, 1.5},
                     {tr("Account name"), Qt::AlignLeft, 1.5},
                     {tr("Platform type"), Qt::AlignLeft, 0.9},
                     {tr("What it failed for"), Qt::AlignLeft, 1.8},
                     {tr("Found on"), Qt::AlignLeft, 0}};
    for (const auto& account : m_input.failed) {
        table.rows += {QString::number(table.rows.size() + 1),
                       account.region,
                       account.unit,
                       account.account,
                       account.platform,
                       account.problem,
                       dateText(account.foundOn)};
    }
    m_document.blocks += table;
    m_document.blocks += SourceLine{sourceText()};
}

} // namespace

Document quarterReport(const QuarterReportInput& input)
{
    return QuarterReport(input).make();
}

QString quarterReportTitle(const Quarter& quarter)
{
    return QuarterReport::title(quarter);
}

} // namespace juzhen
