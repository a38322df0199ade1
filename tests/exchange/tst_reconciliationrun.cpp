// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reconciliationrun.h"
#include "models/stores/thresholdstore.h"
#include "tests/exchange/importing.h"

using namespace juzhen;
using namespace juzhen::testing;

/// Comparing a register with files.
class TstReconciliationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likenessIsASetting_data();
    void likenessIsASetting();
};

void TstReconciliationRun::likenessIsASetting_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int Thresholds::*>("limit");
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("proposed");
    // 示例资讯发布中心 and 示例资讯发布平台 share five of seven pairs of characters: 71 %.
    const QString same = QStringLiteral("示例甲局");
    const QString other = QStringLiteral("示例乙局");
    QTest::newRow("other units, 71") << other << &Thresholds::pairedNamesPercent << 71 << qint64(1);
    QTest::newRow("other units, 72") << other << &Thresholds::pairedNamesPercent << 72 << qint64(0);
    QTest::newRow("one unit, 71") << same << &Thresholds::pairedNamesOfUnitPercent << 71
                                  << qint64(1);
    QTest::newRow("one unit, 72") << same << &Thresholds::pairedNamesOfUnitPercent << 72
                                  << qint64(0);
}

void TstReconciliationRun::likenessIsASetting()
{
    QFETCH(QString, unit);
    QFETCH(int Thresholds::*, limit);
    QFETCH(int, percent);
    TestRegister office;
    const QString header = QStringLiteral("账号名称,平台,主办单位");
    imported(office.session(),
             sheet(office, {header, QStringLiteral("示例资讯发布中心,微博,示例甲局")}));
    const QString national =
        sheet(office, {header, QStringLiteral("示例资讯发布平台,微博,") + unit},
              QStringLiteral("导出.csv"));
    Thresholds wanted;
    wanted.*limit = percent;
    ThresholdStore(office.session()).save(Thresholds(), wanted);
    Progress progress;
    ReconciliationFiles files;
    files.national = suggestImport(ImportKind::Accounts, national, progress);
    const ReconciliationRun run = runReconciliation(office.session(), files, progress);
    QVERIFY(run.rejected.isEmpty());
    QTEST(run.counts.proposed, "proposed");
}

QTEST_GUILESS_MAIN(TstReconciliationRun)
#include "tst_reconciliationrun.moc"
