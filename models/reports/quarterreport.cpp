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
    void addProblem(int number, const ProblemCount& problem);
    void addCharts();
    void addAnnex();
    void addHeading(const QString& text);
    void
    addGroupTable(const QString& caption, const QString& groupCaption, const QList<Figures>& rows);

    [[nodiscard]] QString comparison(const std::optional<Figures>& other,
                                     const QString& risen,
                                     const QString& fallen,
                                     const QString& same) const;
    [[nodiscard]] static QString ordinal(int number);
    [[nodiscard]] static QString rateText(std::optional<int> rate);
    [[nodiscard]] static QString dateText(QDate date);
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] static QStringList groupCells(const Figures& figures);
    [[nodiscard]] static QStringList changeCells(const Figures& now, const Figures& before);

    const QuarterReportInput& m_input;
    const QuarterFigures& m_figures;
    Document m_document;
    int m_section = 0;
};

QString QuarterReport::title(const Quarter& quarter)
{
    return tr("Results of the inspection of government new media, \nquarter %2 of %1",
              "a line feed where the title may break")
        .arg(QString::number(quarter.year()), QString::number(quarter.number()));
}

Document QuarterReport::make()
{
    m_document.title = title(m_figures.quarter).remove(QLatin1Char('\n'));
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
    Title block{title(m_figures.quarter), {}};
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

/// Official documents number sections 一、二、三、; the translation says so.
QString QuarterReport::ordinal(int number)
{
    const QStringList words{tr("1", "section"), tr("2", "section"), tr("3", "section"),
                            tr("4", "section"), tr("5", "section"), tr("6", "section"),
                            tr("7", "section"), tr("8", "section"), tr("9", "section"),
                            tr("10", "section")};
    return words.value(number - 1, QString::number(number));
}

void QuarterReport::addHeading(const QString& text)
{
    m_document.blocks +=
        Heading{1, tr("%1. %2", "section number and heading").arg(ordinal(++m_section), text)};
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
    QString text;
    for (const auto& sentence : qAsConst(sentences)) {
        if (text.isEmpty()) {
            text = sentence;
        } else if (!sentence.isEmpty()) {
            text = tr("%1 %2", "sentences one after the other").arg(text, sentence);
        }
    }
    m_document.blocks += Paragraph{text};

    Table table;
    table.caption = tr("Figures of the quarter compared");
    table.columns = {{tr("Period")},
                     {tr("Running"), Qt::AlignRight},
                     {tr("Checked"), Qt::AlignRight},
                     {tr("Passed"), Qt::AlignRight},
                     {tr("Failed"), Qt::AlignRight},
                     {tr("Coverage"), Qt::AlignRight},
                     {tr("Pass rate"), Qt::AlignRight}};
    table.columns.first().width = 2;
    const auto add = [&table, &total](const QString& period, const std::optional<Figures>& other) {
        if (other) {
            auto named = *other;
            named.name = period;
            table.rows += groupCells(named);
            table.rows += changeCells(total, *other);
        }
    };
    auto present = total;
    present.name = tr("This quarter");
    table.rows += groupCells(present);
    add(tr("Quarter before"), m_input.previousQuarter);
    add(tr("Same quarter last year"), m_input.yearBefore);
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

/// What has changed since @p before: counts, and rates in percentage points.
QStringList QuarterReport::changeCells(const Figures& now, const Figures& before)
{
    const auto signOf = [](qint64 change) {
        return change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QString();
    };
    const auto count = [&signOf](qint64 change) -> QString {
        return signOf(change) + QString::number(qAbs(change));
    };
    const auto points = [&signOf](std::optional<int> later, std::optional<int> earlier) -> QString {
        return later && earlier ? signOf(*later - *earlier) + shareText(qAbs(*later - *earlier))
                                : QStringLiteral("—");
    };
    return {tr("Change"),
            count(now.running - before.running),
            count(now.checked - before.checked),
            count(now.passed - before.passed),
            count(now.failed - before.failed),
            points(now.coverage(), before.coverage()),
            points(now.passRate(), before.passRate())};
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
    table.columns.first().width = 2;
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
    table.columns = {{tr("Problem"), Qt::AlignLeft, 4}, {tr("Accounts met"), Qt::AlignRight, 1}};
    for (const auto& problem : m_figures.problems) {
        table.rows += {problem.name, QString::number(problem.count)};
    }
    m_document.blocks += table;
    auto number = 0;
    for (const auto& problem : m_figures.problems) {
        if (!problem.accounts.isEmpty()) {
            addProblem(++number, problem);
        }
    }
}

void QuarterReport::addProblem(int number, const ProblemCount& problem)
{
    QStringList accounts;
    for (const auto& account : problem.accounts) {
        accounts +=
            account.platformName.isEmpty()
                ? account.name
                : tr("%1 (%2)", "account and platform").arg(account.name, account.platformName);
    }
    m_document.blocks +=
        Heading{2, tr("(%1) %2: %3 accounts", "number, problem, count")
                       .arg(ordinal(number), problem.name, QString::number(problem.count))};
    m_document.blocks +=
        Paragraph{tr("%1.", "list of accounts").arg(accounts.join(tr(", ", "between accounts")))};
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
    m_document.blocks += Heading{1, tr("Annex"), false};
    Table table;
    table.caption = tr("Accounts of government new media that failed");
    table.emptyText = tr("No account failed in this quarter.");
    table.columns = {{tr("No."), Qt::AlignRight, 0},
                     {tr("Region"), Qt::AlignLeft, 1},
                     {tr("Host unit"), Qt::AlignLeft, 1.5},
                     {tr("Account name"), Qt::AlignLeft, 1.5},
                     {tr("Platform type"), Qt::AlignLeft, 1.1},
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
    return QuarterReport::title(quarter).remove(QLatin1Char('\n'));
}

} // namespace juzhen
