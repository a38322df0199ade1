// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/findingorder.h"

#include <QTest>

using namespace juzhen;

/// Findings in the order that a person chooses.
class TstFindingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
};

namespace {

CheckedFinding finding(const char* rule,
                       Severity severity,
                       const QString& subject,
                       const QString& unit,
                       const QVariantList& args,
                       qsizetype waiver)
{
    CheckedFinding made;
    made.finding.rule = QString::fromLatin1(rule);
    made.finding.severity = severity;
    made.finding.subjectName = subject;
    made.finding.unitName = unit;
    made.finding.args = args;
    made.waiver = waiver;
    return made;
}

HealthCheck someCheck()
{
    Waiver until;
    until.expiresOn = QDate(2025, 12, 1);
    until.approver = QStringLiteral("张");
    Waiver open;
    open.approver = QStringLiteral("李");
    HealthCheck check;
    check.waivers = {until, open};
    check.findings = {
        finding("R-01", Severity::Veto, QStringLiteral("成都发布"), QStringLiteral("示例乙局"),
                {9, 14, false}, 0),
        finding("R-01", Severity::Veto, QStringLiteral("安岳发布"), {}, {100, 14, false}, 1),
        finding("R-13", Severity::Minor, QStringLiteral("巴中发布"), QStringLiteral("示例甲局"),
                {QStringLiteral("expired"), QDate(2025, 1, 1)}, -1)};
    return check;
}

} // namespace

void TstFindingOrder::sorts_data()
{
    QTest::addColumn<QList<SortColumn>>("sort");
    QTest::addColumn<QList<qsizetype>>("order");
    const auto row = [](const char* column, bool descending, const QList<qsizetype>& order) {
        QTest::newRow(qPrintable(QLatin1String(column)
                                 + (descending ? QLatin1String(" descending") : QLatin1String())))
            << QList<SortColumn>{{QString::fromLatin1(column), descending}} << order;
    };
    QTest::newRow("none") << QList<SortColumn>() << QList<qsizetype>{2, 1, 0};
    row("rule", false, {1, 0, 2}); // what is equal keeps its order
    row("rule", true, {2, 1, 0});
    row("severity", false, {1, 0, 2});
    row("severity", true, {2, 1, 0});
    row("subject", false, {1, 2, 0}); // an, ba, cheng
    row("subject", true, {0, 2, 1});
    row("sentence", false, {0, 1, 2}); // 9 days before 100
    row("sentence", true, {2, 1, 0});
    row("unit", false, {2, 0, 1}); // jia, yi, none
    row("unit", true, {0, 2, 1});  // none stays last
    row("expires_on", false, {0, 2, 1});
    row("approver", false, {1, 0, 2}); // li, zhang, none
    QTest::newRow("severity, then subject")
        << QList<SortColumn>{{QStringLiteral("severity"), true}, {QStringLiteral("subject"), false}}
        << QList<qsizetype>{2, 1, 0};
}

void TstFindingOrder::sorts()
{
    QFETCH(QList<SortColumn>, sort);
    QTEST(sortedFindings(someCheck(), {2, 1, 0}, sort), "order");
}

QTEST_GUILESS_MAIN(TstFindingOrder)
#include "tst_findingorder.moc"
