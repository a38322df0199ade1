// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountmetric.h"
#include "tests/domain/orderlyfacts.h"

using namespace juzhen;

/// Months, figures and the share of originals.
class TstAccountMetric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void months();
    void monthsInCells_data();
    void monthsInCells();
    void validates_data();
    void validates();
    void figuresFromText_data();
    void figuresFromText();
    void blankKeeps();
    void originalsRule_data();
    void originalsRule();
    void saysWhatFell();
};

void TstAccountMetric::months()
{
    const Month october(2026, 10);
    QCOMPARE(october.text(), QStringLiteral("2026-10"));
    QCOMPARE(Month::fromText(u"2026-10").value(), october);
    QCOMPARE(october.plus(3), Month(2027, 1));
    QCOMPARE(october.plus(-10), Month(2025, 12));
    QCOMPARE(october.monthsTo(Month(2027, 2)), 4);
    QCOMPARE(october.quarter(), Quarter(2026, 4));
    QCOMPARE(Month::firstOf(Quarter(2026, 4)), october);
    QCOMPARE(Month::of(QDate(2026, 10, 31)), october);
    QVERIFY(!Month().isValid());
    QVERIFY(Month().text().isEmpty());
    for (const char* text : {"2026-13", "2026-00", "2026-1", "202610", "abcd-10", "2026-1x", ""}) {
        QVERIFY2(!Month::fromText(QString::fromLatin1(text)), text);
    }
}

void TstAccountMetric::monthsInCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("month");
    const QString october = QStringLiteral("2026-10");
    for (const char16_t* text :
         {u"2026-10", u"2026/10", u"2026.10", u"202610", u"2026年10月", u" 2026 年 10 月 ",
          u"2026-10-15", u"2026年10月15日", u"２０２６年１０月"}) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << october;
    }
    QTest::newRow("one digit") << QStringLiteral("2026-3") << QStringLiteral("2026-03");
    for (const char16_t* text : {u"", u"10月", u"2026", u"2026年13月", u"1026-10", u"十月"}) {
        QTest::newRow(qPrintable(QStringLiteral("no month: ") + QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QString();
    }
}

void TstAccountMetric::monthsInCells()
{
    QFETCH(QString, text);
    QFETCH(QString, month);
    QCOMPARE(Month::fromCell(text).value_or(Month()).text(), month);
}

void TstAccountMetric::validates_data()
{
    using Change = std::function<void(AccountMetric&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, const Change& change, const char* field,
                        FieldProblem problem = FieldProblem::AboveTotal) {
        QTest::newRow(name) << change << QString::fromLatin1(field) << static_cast<int>(problem);
    };
    row(
        "nothing is known", [](AccountMetric&) {}, "");
    row(
        "all original", [](AccountMetric& metric) { metric.posts = metric.originals = 20; }, "");
    row(
        "more originals than posts",
        [](AccountMetric& metric) {
            metric.posts = 20;
            metric.originals = 21;
        },
        "originals");
    row(
        "originals of unknown posts", [](AccountMetric& metric) { metric.originals = 21; }, "");
    row(
        "more reposts than posts",
        [](AccountMetric& metric) {
            metric.posts = 1;
            metric.reposts = 2;
        },
        "reposts");
    row(
        "more answers than messages",
        [](AccountMetric& metric) {
            metric.messagesReceived = 4;
            metric.messagesAnswered = 5;
        },
        "messages_answered");
    row(
        "negative", [](AccountMetric& metric) { metric.reads = -1; }, "reads",
        FieldProblem::Negative);
    row(
        "fans lost", [](AccountMetric& metric) { metric.fansDelta = -40; }, "");
    row(
        "beyond measure", [](AccountMetric& metric) { metric.likes = 2'000'000'000'000; }, "likes",
        FieldProblem::BadFormat);
    row(
        "this month", [](AccountMetric& metric) { metric.period = Month::of(today); }, "");
    row(
        "next month", [](AccountMetric& metric) { metric.period = Month::of(today).plus(1); },
        "period", FieldProblem::InFuture);
    row(
        "no month", [](AccountMetric& metric) { metric.period = {}; }, "period",
        FieldProblem::Missing);
}

void TstAccountMetric::validates()
{
    QFETCH(std::function<void(AccountMetric&)>, change);
    QFETCH(QString, field);
    QFETCH(int, problem);
    AccountMetric metric;
    metric.period = Month(2025, 10);
    change(metric);
    const QList<FieldIssue> issues = validateMetric(metric, today);
    QCOMPARE(issues.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty()) {
        QCOMPARE(issues.first().field, field);
        QCOMPARE(static_cast<int>(issues.first().problem), problem);
        QCOMPARE(issues.first().severity, IssueSeverity::Wrong);
    }
}

void TstAccountMetric::figuresFromText_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // "?" for no number
    const auto row = [](const char* column, const char16_t* text, const char* shown) {
        QTest::addRow("%s of %s", qPrintable(QString::fromUtf16(text)), column)
            << QString::fromLatin1(column) << QString::fromUtf16(text)
            << QString::fromLatin1(shown);
    };
    row("posts", u"72", "72");
    row("posts", u"1,200", "1200");
    row("posts", u"１２", "12");
    row("posts", u"  ", "");
    row("posts", u"-3", "-3"); // a number; that it can't be right is for validateMetric()
    row("posts", u"3.5", "?");
    row("posts", u"abc", "?");
    row("posts", u"9999999999999999999", "?");
    row("reads", u"1.2万", "12000");
    row("answer_tenths", u"2.5", "2.5");
    row("answer_tenths", u"3", "3.0");
    row("answer_tenths", u"2.55", "?");
}

void TstAccountMetric::figuresFromText()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const MetricFigure& figure = *metricFigure(column);
    const auto value = figureFromText(figure, text);
    QCOMPARE(value ? figureText(figure, *value) : QStringLiteral("?"), shown);
}

void TstAccountMetric::blankKeeps()
{
    AccountMetric before;
    before.posts = 10;
    before.reads = 500;
    AccountMetric given;
    given.posts = 12;
    given.likes = 0;
    const AccountMetric after = withFigures(before, given);
    QCOMPARE(after.posts, 12);
    QCOMPARE(after.reads, 500);
    QCOMPARE(after.likes, 0);
    QVERIFY(!isBlank(after));
    QVERIFY(isBlank(AccountMetric()));
}

void TstAccountMetric::originalsRule_data()
{
    QTest::addColumn<QList<int>>("originals"); // of 100 posts, the last quarter first; −1: no posts
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QList<int>& originals, const char* found) {
        QTest::newRow(name) << originals << QString::fromLatin1(found);
    };
    row("steady", {50, 50, 50}, "");
    row("exactly ten points below", {40, 50, 50}, "");
    row("exactly ten points below an uneven mean", {70, 75, 85}, "");
    row("eleven points below", {39, 50, 50}, "fallen");
    row("of the mean, not of the best", {50, 50, 68}, "");
    row("of the mean, not of the worst", {50, 50, 74}, "fallen");
    row("one quarter known", {39, 50, -1}, "fallen");
    row("nothing known before", {12, -1, -1}, "");
    row("exactly a tenth", {10, 10, 10}, "");
    row("below a tenth", {9, 9, 9}, "low");
    row("below a tenth, nothing before", {9, -1, -1}, "low");
    row("nothing posted", {-1, 50, 50}, "");
    row("nothing original", {0, 50, 50}, "low");
}

void TstAccountMetric::originalsRule()
{
    QFETCH(QList<int>, originals);
    QFETCH(QString, found);
    RuleFacts facts = orderlyFacts();
    MetricFact fact;
    fact.accountId = 1;
    for (size_t i = 0; i < fact.quarters.size(); ++i) {
        const int part = originals[static_cast<qsizetype>(i)];
        fact.quarters[i] = part < 0 ? PostCount() : PostCount{100, part};
    }
    facts.metrics = {fact};
    const auto findings = check(facts, {}, today);
    QCOMPARE(findings.size(), found.isEmpty() ? 0 : 1);
    if (!found.isEmpty()) {
        QCOMPARE(findings.first().rule, QStringLiteral("R-43"));
        QCOMPARE(findings.first().severity, Severity::Notice);
        QCOMPARE(findings.first().args.first().toString(), found);
    }
    facts.units[0].vertical = true;
    const auto vertical = check(facts, {}, today); // other rules miss the account there
    QVERIFY(std::none_of(vertical.begin(), vertical.end(), [](const RuleFinding& finding) {
        return finding.rule == QLatin1String("R-43");
    }));
}

void TstAccountMetric::saysWhatFell()
{
    RuleFacts facts = orderlyFacts();
    facts.metrics = {{1, {PostCount{100, 30}, PostCount{100, 50}, PostCount{100, 60}}}};
    const auto findings = check(facts, {}, today);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().args,
             (QVariantList{QStringLiteral("fallen"), QStringLiteral("2025Q3"), 30, 55}));
    Thresholds generous;
    generous.originalFallPoints = 25;
    QVERIFY(check(facts, generous, today).isEmpty());
    generous.originalLeastPercent = 31;
    QCOMPARE(check(facts, generous, today).first().args.first(), QStringLiteral("low"));
}

QTEST_GUILESS_MAIN(TstAccountMetric)
#include "tst_accountmetric.moc"
