// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// A bench measures for minutes and wants the computer for itself, so it must be asked for.
class TstBenches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runOnlyWhenAskedFor();
};

namespace {

/// The names of the benches among what CTest would run with @p arguments.
QStringList benchesOf(const QStringList& arguments)
{
    QProcess ctest;
    ctest.start(QStringLiteral("ctest"),
                QStringList{QStringLiteral("--test-dir"), QStringLiteral(JUZHEN_BINARY_DIR),
                            QStringLiteral("--show-only=json-v1")}
                    + arguments);
    ctest.waitForFinished(-1);
    QStringList benches;
    const auto tests = QJsonDocument::fromJson(ctest.readAllStandardOutput())
                           .object()[QLatin1String("tests")]
                           .toArray();
    if (tests.isEmpty()) {
        QTest::qFail("CTest lists no test", __FILE__, __LINE__);
    }
    for (const auto& test : tests) {
        const QString name = test.toObject()[QLatin1String("name")].toString();
        if (name.startsWith(QLatin1String("bench_"))) {
            benches.append(name);
        }
    }
    return benches;
}

} // namespace

void TstBenches::runOnlyWhenAskedFor()
{
    QCOMPARE(benchesOf({}), QStringList());
    QVERIFY(benchesOf({QStringLiteral("-C"), QStringLiteral("Bench")}).size() >= 4);
}

QTEST_GUILESS_MAIN(TstBenches)
#include "tst_benches.moc"
