// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/thresholds.h"

#include <QTest>

using namespace juzhen;

/// What an office may set the rules' numbers and words to.
class TstThresholds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreAllowed();
    void rangesHold();
    void reminderComesBeforeTheEnd();
    void wordsAreParted();
};

void TstThresholds::defaultsAreAllowed()
{
    QVERIFY(thresholdProblem(Thresholds()).isEmpty());
}

void TstThresholds::rangesHold()
{
    for (const ThresholdNumber& number : thresholdNumbers) {
        for (const int off : {number.least - 1, number.most + 1}) {
            Thresholds thresholds;
            thresholds.*number.value = off;
            QCOMPARE(thresholdProblem(thresholds), QString::fromLatin1(number.key));
        }
    }
}

void TstThresholds::reminderComesBeforeTheEnd()
{
    Thresholds thresholds;
    thresholds.warnFromDays = thresholds.updateWindowDays;
    QVERIFY(thresholdProblem(thresholds).isEmpty());
    ++thresholds.warnFromDays;
    QCOMPARE(thresholdProblem(thresholds), QStringLiteral("warn_from_days"));
}

void TstThresholds::wordsAreParted()
{
    QCOMPARE(thresholdWordsFrom(QStringLiteral(" 创建、大会,节， 、大会；专项 ")),
             QStringList({QStringLiteral("创建"), QStringLiteral("大会"), QStringLiteral("节"),
                          QStringLiteral("专项")}));
    QVERIFY(thresholdWordsFrom(QStringLiteral("、")).isEmpty());
}

QTEST_GUILESS_MAIN(TstThresholds)
#include "tst_thresholds.moc"
