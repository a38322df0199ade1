// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/findingwords.h"
#include "models/text/scorewords.h"

#include <QSet>
#include <QRegularExpression>
#include <QTest>

using namespace juzhen;

namespace {

const QDate day(2025, 3, 1);
const QString dayText = QStringLiteral("2025-03-01");

RuleFinding found(const QString& rule, const QVariantList& args)
{
    RuleFinding finding;
    finding.rule = rule;
    finding.subjectName = QStringLiteral("示例区");
    finding.args = args;
    return finding;
}

} // namespace

/// The sentences of rules and scores tell their numbers and leave no gap.
class TstFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasTitleAndClause();
    void sentences_data();
    void sentences();
    void everyRuleHasASentence();
    void incompleteNamesFields();
    void scoreReasons_data();
    void scoreReasons();
    void scoreSummary();
};

void TstFindingWords::everyRuleHasTitleAndClause()
{
    QSet<QString> titles;
    for (const auto& rule : rules()) {
        const auto id = QString::fromLatin1(rule.id);
        const auto title = FindingWords::ruleTitle(id);
        QVERIFY2(title != id && !title.isEmpty() && !titles.contains(title), rule.id);
        QVERIFY2(!FindingWords::clause(id).isEmpty(), rule.id);
        titles.insert(title);
    }
    QCOMPARE(FindingWords::ruleTitle(QStringLiteral("R-99")), QStringLiteral("R-99"));
    QCOMPARE(FindingWords::clause(QStringLiteral("R-99")), QString());
    QCOMPARE(FindingWords::clause(QStringLiteral("R-01")),
             QStringLiteral("川办函〔2022〕89号第三部分；国办秘函〔2019〕19号单项否决指标2"));
    QCOMPARE(FindingWords::clause(QStringLiteral("R-05")),
             QStringLiteral("川办函〔2022〕89号第七部分；国办发〔2018〕123号"));
    QCOMPARE(FindingWords::clause(QStringLiteral("R-49")), QStringLiteral("国办函〔2026〕12号"));
}

void TstFindingWords::sentences_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QVariantList>("args");
    QTest::addColumn<QStringList>("told"); // what the sentence must contain
    const auto row = [](const char* rule, const QVariantList& args, const QStringList& told) {
        QTest::addRow("%s %s", rule, qPrintable(told.join(QLatin1Char(' '))))
            << QString::fromLatin1(rule) << args << told;
    };
    const auto words = [](const char* text) {
        return QString::fromUtf8(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    const auto key = [](const char* text) {
        return QString::fromLatin1(text);
    };
    row("R-01", {23, 14, false}, words("No update for 23 days (limit 14)."));
    row("R-01", {1500, 14, true}, words("1,500 days|opened|limit 14"));
    row("R-02", {12, 14}, words("12 days|14 days"));
    row("R-03", {91, 90}, words("91 days|90"));
    row("R-04", {key("weibo"), 3, QStringList{QStringLiteral("甲"), QStringLiteral("乙")}},
        words("3 accounts|weibo|甲, 乙"));
    row("R-05", {QStringLiteral("示例发布")}, words("“示例发布”"));
    row("R-06", {key("host"), QString()}, words("No host unit"));
    row("R-06", {key("subject"), QStringLiteral("王小明")}, words("verified subject|“王小明”"));
    row("R-06", {key("name"), QStringLiteral("李大成")}, words("name|“李大成”"));
    row("R-07", {QStringLiteral("普查")}, words("“普查”"));
    row("R-08", {}, words("national system"));
    row("R-09", {}, words("opening filing"));
    row("R-10", {key("platform_code"), day, 5},
        {QStringLiteral("“Platform”"), dayText, QStringLiteral("5 working days")});
    row("R-11", {day, 5}, {dayText, QStringLiteral("5 working days")});
    row("R-12", {}, words("dedicated person"));
    row("R-13", {key("unverified"), QVariant()}, words("isn't verified"));
    row("R-13", {key("expired"), day}, {QStringLiteral("expired"), dayText});
    row("R-13", {key("subject"), QStringLiteral("某公司")}, words("“某公司”"));
    row("R-14", {key("none"), QDate()}, words("no recorded qualification"));
    row("R-14", {key("expired"), day}, {QStringLiteral("qualification expired"), dayText});
    row("R-15", {key("none"), QDate()}, words("no contract"));
    row("R-15", {key("confidentiality"), QDate()}, words("no confidentiality agreement"));
    row("R-15", {key("expired"), day},
        {QStringLiteral("contract"), QStringLiteral("expired"), dayText});
    row("R-15", {key("ending"), day}, {QStringLiteral("ends on"), dayText});
    row("R-16", {20, 14}, words("20 days|limit 14"));
    row("R-17", {key("2025Q3")}, words("Q3 2025"));
    row("R-18", {key("2025Q3"), 4100, 4133}, words("Q3 2025|4,100 of 4,133"));
    row("R-19", {key("2025Q3"), 16, 15}, words("Q3 2025|16 days|limit 15"));
    row("R-20", {day, 3}, {dayText, QStringLiteral("3")});
    row("R-21", {day, 10}, {dayText, QStringLiteral("10 working days")});
    row("R-22", {2}, words("2 of the last quarters"));
    row("R-23", {key("posting"), day, 14}, {QStringLiteral("still posted"), dayText});
    row("R-23", {key("waiting"), 20, 14}, words("20 days|limit 14"));
    row("R-32", {}, words("main account|website"));
    row("R-33", {key("closed")}, words("“Closed”"));
    row("R-39", {}, words("interaction"));
    row("R-43", {key("low"), QStringLiteral("2025Q3"), 9, 10}, words("Q3 2025|9 %|10 %"));
    row("R-43", {key("fallen"), QStringLiteral("2025Q3"), 30, 55}, words("30 %|55 %"));
    row("R-45", {}, words("示例区"));
    row("R-46", {5}, words("示例区|5 running accounts"));
    row("R-47", {QStringLiteral("示例局")}, words("“示例局”"));
    row("R-48", {}, words("announcement"));
    row("R-49", {}, words("filing number"));
    row("R-50", {QStringLiteral("示例镇")}, words("“示例镇”|below county"));
    row("R-51", {key("unusable")}, words("downloaded"));
    row("R-51", {key("ipv6")}, words("IPv6"));
    row("R-53", {day, QDate(2025, 2, 1)}, {dayText, QStringLiteral("2025-02-01")});
    row("R-54", {1, QStringList{key("host_unit_id")}}, words("(1)|Host unit"));
    row("R-55", {}, words("industry department"));
    row("R-57", {7, QStringLiteral("示例甲"), QStringList{key("editor")}, day, 3},
        words("示例甲|Editor") + QStringList{dayText});
    row("R-58", {day, 12, -3}, words("12") + QStringList{dayText});
    row("R-59", {day, QStringLiteral("示例乙"), 3},
        words("示例乙|password") + QStringList{dayText});
}

void TstFindingWords::sentences()
{
    QFETCH(QString, rule);
    QFETCH(QVariantList, args);
    QFETCH(QStringList, told);
    const auto text = FindingWords::sentence(found(rule, args), {});
    for (const auto& part : told) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
    static const QRegularExpression place(QStringLiteral("%[0-9]"));
    QVERIFY2(!text.contains(place), qPrintable(text));
}

void TstFindingWords::everyRuleHasASentence()
{
    for (const auto& rule : rules()) {
        const auto id = QString::fromLatin1(rule.id);
        QVERIFY2(FindingWords::sentence(found(id, {}), {}) != FindingWords::ruleTitle(id), rule.id);
    }
}

void TstFindingWords::incompleteNamesFields()
{
    const QStringList keys{QStringLiteral("platform_code"), QStringLiteral("reviewer1")};
    QCOMPARE(FindingWords::sentence(found(QStringLiteral("R-54"), {keys.size(), keys}), {}),
             QStringLiteral("Required fields are empty (2): Platform, First reviewer."));
}

void TstFindingWords::scoreReasons_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](ReasonKind kind, const char* text) {
        QTest::newRow(qPrintable(toKey(kind))) << static_cast<int>(kind) << QString::fromUtf8(text);
    };
    row(ReasonKind::VetoHit, "A1 定位: veto, the account fails.");
    row(ReasonKind::Deducted, "A1 定位: minus 2.5 points.");
    row(ReasonKind::DeductedAtCap, "A1 定位: minus 2.5 points, the most for this item.");
    row(ReasonKind::NotApplicable, "A1 定位: doesn't apply, 2.5 points left out.");
    row(ReasonKind::Scaled, "The remaining items are worth 2.5 points and were scaled to 100.");
    row(ReasonKind::BonusAdded, "A1 定位: plus 2.5 points.");
    row(ReasonKind::BonusAtCap, "A1 定位: plus 2.5 points, the most for this item.");
    row(ReasonKind::BelowPassLine, "Below the pass line of 2.5 points, the account fails.");
    row(ReasonKind::GapUnanswered, "The last post was 25 days before the check, but A1 isn't "
                                   "marked as a problem: look again.");
}

void TstFindingWords::scoreReasons()
{
    QFETCH(int, kind);
    IndicatorSet set;
    set.indicators.append(Indicator());
    set.indicators[0].code = QStringLiteral("A1");
    set.indicators[0].text = QStringLiteral("定位");
    QTEST(ScoreWords::reason({static_cast<ReasonKind>(kind), QStringLiteral("A1"), 25}, set),
          "text");
}

void TstFindingWords::scoreSummary()
{
    ScoreResult result;
    result.verdict = Verdict::Passed;
    QCOMPARE(ScoreWords::summary(result), QStringLiteral("Passed"));
    result.scoreTenths = 855;
    result.grade = Grade::Good;
    QCOMPARE(ScoreWords::summary(result), QStringLiteral("Passed, 85.5 points, Good"));
}

QTEST_GUILESS_MAIN(TstFindingWords)

#include "tst_findingwords.moc"
