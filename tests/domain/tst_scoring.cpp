// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scoring.h"

#include <QTest>

using namespace juzhen;

namespace {

const QDate checkedOn(2025, 11, 24);

Indicator indicator(qint64 id, IndicatorKind kind, int maxTenths, bool optional = false)
{
    Indicator one;
    one.id = Id<Indicator>(id);
    one.code = QStringLiteral("I%1").arg(id);
    one.kind = kind;
    one.maxTenths = maxTenths;
    one.optional = optional;
    one.severity = kind == IndicatorKind::Veto ? Severity::Veto : Severity::Minor;
    one.problemClass = QStringLiteral("class-%1").arg(id);
    return one;
}

/// A veto item (1), deduct items of 75, 15 and 10 points (2, 3, 4; the last two may not apply), and
/// a bonus of at most 20 (5).
IndicatorSet scoredSet()
{
    IndicatorSet set;
    set.scored = true;
    set.indicators = {indicator(1, IndicatorKind::Veto, 0),
                      indicator(2, IndicatorKind::Deduct, 750),
                      indicator(3, IndicatorKind::Deduct, 150, true),
                      indicator(4, IndicatorKind::Deduct, 100, true),
                      indicator(5, IndicatorKind::Bonus, 200, true)};
    set.indicators[0].problemClass = problemclass::noUpdate;
    return set;
}

Answer answer(qint64 id, AnswerState state, int tenths = 0)
{
    Answer one;
    one.indicatorId = Id<Indicator>(id);
    one.state = state;
    one.hits = state == AnswerState::Hit ? 1 : 0;
    one.deductTenths = tenths;
    return one;
}

/// One letter per item: m met, x not applicable, o open; a number is a hit of so many tenths.
QList<Answer> answers(const QString& words)
{
    QList<Answer> list;
    qint64 id = 0;
    const auto parts = words.split(QLatin1Char(' '));
    for (const auto& word : parts) {
        ++id;
        if (word == QLatin1String("m")) {
            list.append(answer(id, AnswerState::Met));
        } else if (word == QLatin1String("x")) {
            list.append(answer(id, AnswerState::NotApplicable));
        } else if (word == QLatin1String("o")) {
            list.append(answer(id, AnswerState::Open));
        } else {
            list.append(answer(id, AnswerState::Hit, word.toInt()));
        }
    }
    return list;
}

} // namespace

/// Verdict, points, grade and reasons of a checklist.
class TstScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void points_data();
    void points();
    void vetoComesFirst();
    void unscoredSet();
    void tellsWhatIsMissing();
    void tellsWhy();
    void gravestProblem();
    void nothingApplies();
    void gapSpeaksAgainstAnswer_data();
    void gapSpeaksAgainstAnswer();
    void windows_data();
    void windows();
    void suggestedPoints_data();
    void suggestedPoints();
    void suggestions_data();
    void suggestions();
};

void TstScoring::points_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("tenths");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("grade");
    const auto row = [](const char* name, const char* words, int tenths, const char* verdict,
                        const char* grade) {
        QTest::newRow(name) << QString::fromLatin1(words) << tenths << QString::fromLatin1(verdict)
                            << QString::fromLatin1(grade);
    };
    row("all met", "m m m m o", 1000, "passed", "excellent");
    row("90.0", "m 100 m m o", 900, "passed", "excellent");
    row("89.9", "m 101 m m o", 899, "passed", "good");
    row("80.0", "m 200 m m o", 800, "passed", "good");
    row("79.9", "m 201 m m o", 799, "passed", "qualified");
    row("60.0", "m 400 m m o", 600, "passed", "qualified");
    row("59.9", "m 401 m m o", 599, "failed", "unqualified");
    row("capped at the item", "m m 9000 m o", 850, "passed", "good");
    row("never below zero", "m 750 150 100 o", 0, "failed", "unqualified");
    row("negative points count as none", "m -50 m m o", 1000, "passed", "excellent");
    row("75 of 75", "m m x x o", 1000, "passed", "excellent");
    row("60 of 75 by 4/3", "m 150 x x o", 800, "passed", "good");
    row("59.9 of 75: 79.87 up", "m 151 x x o", 799, "passed", "qualified");
    row("45 of 75", "m 300 x x o", 600, "passed", "qualified");
    row("44.9 of 75: 59.87 up", "m 301 x x o", 599, "failed", "unqualified");
    row("61.4 of 90: 68.22 down", "m 286 m x o", 682, "passed", "qualified");
    row("half up: 67.5 of 90 is 75.0", "m 225 m x o", 750, "passed", "qualified");
    row("bonus", "m 100 m m 50", 950, "passed", "excellent");
    row("bonus capped", "m m m m 500", 1200, "passed", "excellent");
    row("bonus doesn't lift over the pass line", "m 401 m m 200", 599, "failed", "unqualified");
    row("bonus lifts the grade", "m 150 m m 50", 900, "passed", "excellent");
}

void TstScoring::points()
{
    QFETCH(QString, words);
    QFETCH(int, tenths);
    const auto result = score(scoredSet(), answers(words), checkedOn, checkedOn);
    QVERIFY(result.isComplete());
    QVERIFY(result.scoreTenths.has_value());
    QCOMPARE(*result.scoreTenths, tenths);
    QTEST(toKey(result.verdict), "verdict");
    QTEST(toKey(result.grade), "grade");
}

void TstScoring::vetoComesFirst()
{
    const auto result = score(scoredSet(), answers(QStringLiteral("0 o 9 o o")), checkedOn, {});
    QCOMPARE(result.verdict, Verdict::Failed);
    QVERIFY(result.isComplete());
    QVERIFY(!result.scoreTenths);
    QCOMPARE(result.grade, Grade::Unqualified);
    QCOMPARE(result.reasons, (QList<Reason>{{ReasonKind::VetoHit, QStringLiteral("I1"), 0}}));
    QCOMPARE(result.problemClass, QString(problemclass::noUpdate));
}

void TstScoring::unscoredSet()
{
    auto set = scoredSet();
    set.scored = false;
    const auto passed = score(set, answers(QStringLiteral("m o o o o")), checkedOn, checkedOn);
    QCOMPARE(passed.verdict, Verdict::Passed);
    QVERIFY(!passed.scoreTenths);
    QCOMPARE(passed.grade, Grade::None);
    QCOMPARE(score(set, answers(QStringLiteral("0")), checkedOn, {}).grade, Grade::None);
}

void TstScoring::tellsWhatIsMissing()
{
    const auto result = score(scoredSet(), answers(QStringLiteral("m x m")), checkedOn, checkedOn);
    QCOMPARE(result.verdict, Verdict::Pending);
    QVERIFY(!result.isComplete());
    QVERIFY(!result.scoreTenths);
    // 2 may not be left out, 4 was never answered; a bonus may stay open.
    QCOMPARE(result.unanswered, (QList<Id<Indicator>>{Id<Indicator>(2), Id<Indicator>(4)}));
    QCOMPARE(score(scoredSet(), {}, checkedOn, {}).unanswered.size(), 4);
}

void TstScoring::tellsWhy()
{
    const auto result =
        score(scoredSet(), answers(QStringLiteral("m 20 150 x 30")), checkedOn, checkedOn);
    QCOMPARE(result.reasons, (QList<Reason>{{ReasonKind::Deducted, QStringLiteral("I2"), 20},
                                            {ReasonKind::DeductedAtCap, QStringLiteral("I3"), 150},
                                            {ReasonKind::NotApplicable, QStringLiteral("I4"), 100},
                                            {ReasonKind::Scaled, QString(), 900},
                                            {ReasonKind::BonusAdded, QStringLiteral("I5"), 30}}));
    QCOMPARE(*result.scoreTenths, 811 + 30); // 73.0 of 90

    const auto failed =
        score(scoredSet(), answers(QStringLiteral("m 500 m m 200")), checkedOn, checkedOn);
    QCOMPARE(failed.reasons, (QList<Reason>{{ReasonKind::Deducted, QStringLiteral("I2"), 500},
                                            {ReasonKind::BelowPassLine, QString(), 600}}));
}

void TstScoring::gravestProblem()
{
    auto set = scoredSet();
    const auto problem = [&](const char* words) {
        return score(set, answers(QString::fromLatin1(words)), checkedOn, checkedOn).problemClass;
    };
    QCOMPARE(problem("m m m m 50"), QString());
    QCOMPARE(problem("m 10 50 m o"), QStringLiteral("class-3"));
    QCOMPARE(problem("m 50 50 m o"), QStringLiteral("class-2"));
    set.indicators[3].severity = Severity::Major;
    QCOMPARE(problem("m 50 50 1 o"), QStringLiteral("class-4"));
    QCOMPARE(problem("0 50 50 1 o"), QString(problemclass::noUpdate));
}

void TstScoring::nothingApplies()
{
    auto set = scoredSet();
    set.indicators[1].optional = true;
    const auto result = score(set, answers(QStringLiteral("m x x x 50")), checkedOn, checkedOn);
    QCOMPARE(result.verdict, Verdict::Passed);
    QVERIFY(!result.scoreTenths);
    QCOMPARE(result.grade, Grade::None);
}

void TstScoring::gapSpeaksAgainstAnswer_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("lastPost");
    QTest::addColumn<bool>("noted");
    QTest::newRow("14 days") << QStringLiteral("m m m m o") << checkedOn.addDays(-14) << false;
    QTest::newRow("15 days") << QStringLiteral("m m m m o") << checkedOn.addDays(-15) << true;
    QTest::newRow("marked") << QStringLiteral("0 m m m o") << checkedOn.addDays(-15) << false;
    QTest::newRow("unknown") << QStringLiteral("m m m m o") << QDate() << false;
}

void TstScoring::gapSpeaksAgainstAnswer()
{
    QFETCH(QString, words);
    QFETCH(QDate, lastPost);
    QFETCH(bool, noted);
    const auto result = score(scoredSet(), answers(words), checkedOn, lastPost);
    QCOMPARE(result.daysSincePost.has_value(), lastPost.isValid());
    const Reason reason{ReasonKind::GapUnanswered, QStringLiteral("I1"), 15};
    QCOMPARE(result.reasons.contains(reason), noted);
}

void TstScoring::windows_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("past");
    for (const int window : {7, 10, 14}) {
        QTest::addRow("%d of %d", window - 1, window) << window - 1 << window << false;
        QTest::addRow("%d of %d", window, window) << window << window << false;
        QTest::addRow("%d of %d", window + 1, window) << window + 1 << window << true;
    }
    QTest::newRow("to come") << -3 << 14 << false;
}

void TstScoring::windows()
{
    QFETCH(int, days);
    QFETCH(int, window);
    QTEST(isPastWindow(checkedOn.addDays(-days), checkedOn, window), "past");
    QVERIFY(!isPastWindow({}, checkedOn, window));
    QVERIFY(!isPastWindow(checkedOn, {}, window));
}

void TstScoring::suggestedPoints_data()
{
    QTest::addColumn<int>("perHit");
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("tenths");
    QTest::newRow("none") << 20 << 0 << 0;
    QTest::newRow("three") << 20 << 3 << 60;
    QTest::newRow("capped") << 20 << 5 << 80;
    QTest::newRow("very many") << 20 << 2'000'000'000 << 80;
    QTest::newRow("negative") << 20 << -1 << 0;
    QTest::newRow("typed in") << 0 << 3 << 0;
}

void TstScoring::suggestedPoints()
{
    QFETCH(int, perHit);
    QFETCH(int, hits);
    auto one = indicator(1, IndicatorKind::Deduct, 80);
    one.perHitTenths = perHit;
    QTEST(suggestedTenths(one, hits), "tenths");
}

void TstScoring::suggestions_data()
{
    QTest::addColumn<int>("postedAgo");   // −1: never
    QTest::addColumn<int>("openedAgo");   // −1: unknown
    QTest::addColumn<int>("interaction"); // −1: unknown
    QTest::addColumn<int>("appOk");       // −1: unknown
    QTest::addColumn<bool>("mobileApp");
    QTest::addColumn<QString>("states"); // of update, dormancy, app, interaction; "-": none
    QTest::newRow("14 days") << 14 << 900 << 1 << -1 << false
                             << QStringLiteral("met met not_applicable met");
    QTest::newRow("15 days") << 15 << 900 << 1 << -1 << false
                             << QStringLiteral("hit met not_applicable met");
    QTest::newRow("91 days") << 91 << 900 << 0 << -1 << false
                             << QStringLiteral("hit hit not_applicable hit");
    QTest::newRow("new, no post") << -1 << 15 << -1 << -1 << false
                                  << QStringLiteral("hit met not_applicable -");
    QTest::newRow("nothing known") << -1 << -1 << -1 << -1 << true << QStringLiteral("- - - -");
    QTest::newRow("broken app") << 1 << 900 << 1 << 0 << true << QStringLiteral("met met hit met");
    QTest::newRow("good app") << 1 << 900 << 1 << 1 << true << QStringLiteral("met met met met");
}

void TstScoring::suggestions()
{
    QFETCH(int, postedAgo);
    QFETCH(int, openedAgo);
    QFETCH(int, interaction);
    QFETCH(int, appOk);
    QFETCH(bool, mobileApp);
    IndicatorSet set;
    const QList<QLatin1String> classes{problemclass::noUpdate, problemclass::zombie,
                                       problemclass::appUnusable, problemclass::noInteraction};
    for (const auto& problem : classes) {
        set.indicators.append(indicator(set.indicators.size() + 1, IndicatorKind::Veto, 0));
        set.indicators.last().problemClass = problem;
    }
    set.indicators[2].optional = true;
    Account account;
    account.lastPostOn = postedAgo < 0 ? QDate() : checkedOn.addDays(-postedAgo);
    account.openedOn = openedAgo < 0 ? QDate() : checkedOn.addDays(-openedAgo);
    if (interaction >= 0) {
        account.hasInteraction = interaction == 1;
    }
    if (appOk >= 0) {
        account.appOk = appOk == 1;
    }
    QStringList states{QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"),
                       QStringLiteral("-")};
    const auto suggested = suggestedAnswers(set, account, mobileApp, checkedOn);
    for (const auto& one : suggested) {
        states[one.indicatorId.value() - 1] = toKey(one.state);
        QCOMPARE(one.hits, one.state == AnswerState::Hit ? 1 : 0);
    }
    QTEST(states.join(QLatin1Char(' ')), "states");
}

QTEST_GUILESS_MAIN(TstScoring)

#include "tst_scoring.moc"
