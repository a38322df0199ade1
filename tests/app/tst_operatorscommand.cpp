// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/operatorstore.h"
#include "models/stores/session.h"
#include "tests/app/commandrunner.h"

#include <QJsonArray>
#include <QTest>

namespace juzhen {

/// What runs out of the contractors, as a script asks for it.
class TstOperatorsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatRunsOut();
    void writesALedger();

private:
    [[nodiscard]] Outcome run(const QString& line, const QString& reg) const
    {
        return m_runner.run(line.split(u' ') + QStringList{QStringLiteral("--database"), reg});
    }

    CommandRunner m_runner;
};

void TstOperatorsCommand::tellsWhatRunsOut()
{
    const QString reg = m_runner.path(QStringLiteral("operators.juzhen"));
    SessionSource source;
    source.location = reg;
    {
        const auto session = Session::create(source);
        Operator contractor;
        contractor.name = QStringLiteral("示例公司");
        OperatorStore store(*session);
        store.create(contractor);
        OperatorQualification held;
        held.operatorId = contractor.id;
        held.kind = QualificationKind::NewsLicence;
        held.validUntil = QDate(2025, 11, 20);
        store.addQualification(held);
    }
    // Still valid on the last day itself.
    const Outcome last = run(QStringLiteral("operators --json --at 2025-11-20"), reg);
    QCOMPARE(last.code, 0);
    const auto one = last.json()[QLatin1String("operators")].toArray().first().toObject();
    QCOMPARE(one[QLatin1String("name")].toString(), QStringLiteral("示例公司"));
    QCOMPARE(one[QLatin1String("state")].toString(), QStringLiteral("lacking")); // no contract
    const auto ending = one[QLatin1String("ending")].toArray();
    QCOMPARE(ending.size(), 1);
    QCOMPARE(ending.first().toObject()[QLatin1String("until")].toString(),
             QStringLiteral("2025-11-20"));
    const Outcome after = run(QStringLiteral("operators --json --at 2025-11-21"), reg);
    QCOMPARE(after.code, 1);
    QVERIFY(run(QStringLiteral("operators --at 2025-10-20"), reg).code == 0);
    QVERIFY(run(QStringLiteral("operators --at 2025-11-21"), reg)
                .output.contains(QStringLiteral("示例公司").toUtf8()));
}

void TstOperatorsCommand::writesALedger()
{
    const QString reg = m_runner.path(QStringLiteral("ledger.juzhen"));
    QCOMPARE(run(QStringLiteral("sample --accounts 80 --quarters 1"), reg).code, 0);
    const QString ledger = m_runner.path(QStringLiteral("ledger.xlsx"));
    const Outcome written = run(QStringLiteral("operators --json --export ") + ledger, reg);
    QVERIFY2(written.code == 0, written.told());
    const int rows = written.json()[QLatin1String("rows")].toInt();
    QVERIFY(rows > 0);
    const Outcome back = run(QStringLiteral("import --json --kind operators ") + ledger, reg);
    QVERIFY2(back.code == 0, back.output.constData());
    QCOMPARE(back.json()[QLatin1String("unchanged")].toInt(), rows);
    const Outcome wrong = run(QStringLiteral("operators --export ledger.doc"), reg);
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.sentence().contains(QStringLiteral("ledger.doc")), wrong.told());
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstOperatorsCommand)
#include "tst_operatorscommand.moc"
