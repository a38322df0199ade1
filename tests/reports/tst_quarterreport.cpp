// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/documentrenderer.h"
#include "models/reports/quarterreport.h"

#include <QTest>

#include <algorithm>

using namespace juzhen;

namespace {

QuarterReportInput exampleInput()
{
    QuarterReportInput input;
    input.figures.quarter = Quarter(2025, 4);
    input.figures.confirmed = true;
    input.figures.edition = 1;
    input.figures.total = {{}, {}, 200, 190, 181, 9};
    input.figures.byPlatform = {
        {QStringLiteral("wechat"), QStringLiteral("微信"), 150, 150, 145, 5},
        {QStringLiteral("other"), QStringLiteral("其他"), 50, 40, 36, 4}};
    input.figures.byLevel = {{QStringLiteral("city"), QStringLiteral("市级"), 0, 0, 0, 0}};
    ProblemCount problem;
    problem.name = QStringLiteral("超过14天未更新");
    problem.count = 2;
    problem.accounts.resize(2);
    problem.accounts[0].name = QStringLiteral("示例甲");
    problem.accounts[0].platformName = QStringLiteral("微博");
    problem.accounts[1].name = QStringLiteral("示例乙");
    input.figures.problems = {problem};
    input.failed = {{QStringLiteral("示例市"), QStringLiteral("示例单位"), QStringLiteral("示例甲"),
                     QStringLiteral("微博"), QStringLiteral("超过14天未更新"), QDate(2025, 12, 1)}};
    input.source = QStringLiteral("示例台账");
    input.cutOff = QDateTime(QDate(2026, 1, 4), QTime(18, 0));
    input.date = QDate(2026, 1, 5);
    return input;
}

template <class Type>
QList<Type> blocksOf(const Document& document)
{
    QList<Type> found;
    for (const auto& block : document.blocks) {
        if (const auto* value = std::get_if<Type>(&block)) {
            found += *value;
        }
    }
    return found;
}

Table tableCalled(const Document& document, const QString& caption)
{
    const auto tables = blocksOf<Table>(document);
    const auto found = std::find_if(tables.begin(), tables.end(), [&caption](const Table& table) {
        return table.caption == caption;
    });
    return found == tables.end() ? Table{} : *found;
}

QString textOf(const Document& document)
{
    QString text;
    for (const auto& paragraph : blocksOf<Paragraph>(document)) {
        text += paragraph.text + QLatin1Char('\n');
    }
    return text;
}

} // namespace

/// What the summary of a quarter says.
class TstQuarterReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheQuarter();
    void saysTheOverallFigures();
    void comparesThePassRate_data();
    void comparesThePassRate();
    void comparesAllFigures();
    void addsTotalsToGroups();
    void namesTheAccountsOfAProblem();
    void listsTheFailed();
    void bearsAnEmptyQuarter();
    void marksItsStanding_data();
    void marksItsStanding();
    void showsSourceAndCutOff();
    void takesCharts();
};

void TstQuarterReport::namesTheQuarter()
{
    const auto title = quarterReportTitle(Quarter(2025, 4));
    QVERIFY(title.contains(QStringLiteral("2025")));
    QVERIFY(title.contains(QStringLiteral("quarter 4")));
    QVERIFY(!title.contains(QLatin1Char('\n')));
    QCOMPARE(quarterReport(exampleInput()).title, title);
}

void TstQuarterReport::saysTheOverallFigures()
{
    const auto text = textOf(quarterReport(exampleInput()));
    QVERIFY2(text.contains(QStringLiteral("200 accounts of government new media were running; 190 "
                                          "of them were checked, a coverage of 95.00%.")),
             qPrintable(text));
    QVERIFY(text.contains(
        QStringLiteral("181 accounts passed and 9 failed; the pass rate was 95.26%.")));
    QVERIFY(!text.contains(QStringLiteral("quarter before")));
    QVERIFY(!text.contains(QStringLiteral("last year")));
}

void TstQuarterReport::comparesThePassRate_data()
{
    QTest::addColumn<Figures>("before");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("risen") << Figures{{}, {}, 200, 200, 180, 20}
                           << QStringLiteral("was 90.00%; it has risen by 5.26 percentage points.");
    QTest::newRow("fallen") << Figures{{}, {}, 200, 200, 196, 4}
                            << QStringLiteral(
                                   "was 98.00%; it has fallen by 2.74 percentage points.");
    QTest::newRow("same") << Figures{{}, {}, 200, 190, 181, 9}
                          << QStringLiteral("was 95.26% as well.");
    QTest::newRow("nothing checked then") << Figures{{}, {}, 200, 0, 0, 0} << QString();
}

void TstQuarterReport::comparesThePassRate()
{
    QFETCH(Figures, before);
    QFETCH(QString, sentence);
    auto input = exampleInput();
    input.previousQuarter = before;
    auto text = textOf(quarterReport(input));
    QCOMPARE(text.contains(QStringLiteral("quarter before ") + sentence), !sentence.isEmpty());
    QVERIFY(!text.contains(QStringLiteral("last year")));

    input.previousQuarter.reset();
    input.yearBefore = before;
    text = textOf(quarterReport(input));
    QCOMPARE(text.contains(QStringLiteral("last year ") + sentence), !sentence.isEmpty());
    QVERIFY(!text.contains(QStringLiteral("quarter before")));
}

void TstQuarterReport::comparesAllFigures()
{
    auto input = exampleInput();
    input.previousQuarter = Figures{{}, {}, 190, 190, 186, 4};
    const auto table =
        tableCalled(quarterReport(input), QStringLiteral("Figures of the quarter compared"));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(
        table.rows[0].mid(1),
        (QStringList{QStringLiteral("200"), QStringLiteral("190"), QStringLiteral("181"),
                     QStringLiteral("9"), QStringLiteral("95.00%"), QStringLiteral("95.26%")}));
    QCOMPARE(table.rows[2].mid(1),
             (QStringList{QStringLiteral("+10"), QStringLiteral("0"), QStringLiteral("−5"),
                          QStringLiteral("+5"), QStringLiteral("−5.00"), QStringLiteral("−2.63")}));
}

void TstQuarterReport::addsTotalsToGroups()
{
    const auto document = quarterReport(exampleInput());
    const auto platforms = tableCalled(document, QStringLiteral("Results by platform"));
    QCOMPARE(platforms.rows.size(), 3);
    QCOMPARE(platforms.totalRows, 1);
    QCOMPARE(platforms.rows.last().mid(0, 2),
             (QStringList{QStringLiteral("Total"), QStringLiteral("200")}));
    const auto levels = tableCalled(document, QStringLiteral("Results by level"));
    QCOMPARE(levels.rows.first().last(), QStringLiteral("—"));
    const auto regions = tableCalled(document, QStringLiteral("Results by region"));
    QVERIFY(regions.rows.isEmpty());
    QCOMPARE(regions.totalRows, 0);
}

void TstQuarterReport::namesTheAccountsOfAProblem()
{
    const auto document = quarterReport(exampleInput());
    QVERIFY(textOf(document).contains(QStringLiteral("示例甲 (微博), 示例乙.")));
    const auto headings = blocksOf<Heading>(document);
    QVERIFY(std::any_of(headings.begin(), headings.end(), [](const Heading& heading) {
        return heading.level == 2
               && heading.text == QStringLiteral("(1) 超过14天未更新: 2 accounts");
    }));
}

void TstQuarterReport::listsTheFailed()
{
    const auto table = tableCalled(quarterReport(exampleInput()),
                                   QStringLiteral("Accounts of government new media that failed"));
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows[0],
             (QStringList{QStringLiteral("1"), QStringLiteral("示例市"), QStringLiteral("示例单位"),
                          QStringLiteral("示例甲"), QStringLiteral("微博"),
                          QStringLiteral("超过14天未更新"), QStringLiteral("2025-12-01")}));
}

void TstQuarterReport::bearsAnEmptyQuarter()
{
    QuarterReportInput input;
    input.figures.quarter = Quarter(2025, 4);
    const auto document = quarterReport(input);
    QVERIFY(textOf(document).contains(QStringLiteral("a coverage of —.")));
    QVERIFY(textOf(document).contains(QStringLiteral("No problems were found")));
    QVERIFY(DocumentRenderer().layOut(document).pageCount() >= 2);
}

void TstQuarterReport::marksItsStanding_data()
{
    QTest::addColumn<bool>("sample");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<int>("edition");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("subtitle");

    QTest::newRow("confirmed") << false << true << 1 << QString() << QString();
    QTest::newRow("provisional") << false << false << 0 << QString()
                                 << QStringLiteral(
                                        "Provisional: the quarter has not been confirmed");
    QTest::newRow("amended") << false << true << 2 << QString()
                             << QStringLiteral("Amended edition 2");
    QTest::newRow("sample") << true << true << 1 << QStringLiteral("Sample data")
                            << QStringLiteral("Sample data, for trying out only");
}

void TstQuarterReport::marksItsStanding()
{
    QFETCH(bool, sample);
    QFETCH(bool, confirmed);
    QFETCH(int, edition);
    auto input = exampleInput();
    input.sample = sample;
    input.figures.confirmed = confirmed;
    input.figures.edition = edition;
    const auto document = quarterReport(input);
    QTEST(document.mark, "mark");
    QTEST(blocksOf<Title>(document).first().subtitle, "subtitle");
}

void TstQuarterReport::showsSourceAndCutOff()
{
    const auto document = quarterReport(exampleInput());
    const auto sources = blocksOf<SourceLine>(document);
    QVERIFY(!sources.isEmpty());
    for (const auto& source : sources) {
        QCOMPARE(source.text, QStringLiteral("Source: 示例台账. Figures up to 2026-01-04 18:00."));
    }
    QCOMPARE(document.source, QStringLiteral("示例台账"));
    QCOMPARE(document.date, QDate(2026, 1, 5));
}

void TstQuarterReport::takesCharts()
{
    auto input = exampleInput();
    QVERIFY(blocksOf<Picture>(quarterReport(input)).isEmpty());
    input.charts = {
        Picture{QImage(10, 10, QImage::Format_RGB32), QStringLiteral("图1"), QSizeF(50, 50)}};
    QCOMPARE(blocksOf<Picture>(quarterReport(input)).size(), 1);
}

QTEST_MAIN(TstQuarterReport)

#include "tst_quarterreport.moc"
