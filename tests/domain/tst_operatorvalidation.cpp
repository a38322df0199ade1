// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/operatorvalidation.h"

#include <QTest>

using namespace juzhen;

/// What can't be stored of contractors and contracts.
class TstOperatorValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void judgesContracts_data();
    void judgesContracts();
};

void TstOperatorValidation::judges_data()
{
    QTest::addColumn<QString>("uscc");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("storable");
    QTest::newRow("empty") << QString() << QString() << true;
    QTest::newRow("in order") << QStringLiteral("91350100M000100Y43")
                              << QStringLiteral("028-86600000") << true;
    QTest::newRow("typing error") << QStringLiteral("91350100M000100Y44") << QString() << false;
    QTest::newRow("too short") << QStringLiteral("91350100M") << QString() << false;
    QTest::newRow("no phone") << QString() << QStringLiteral("示例") << false;
}

void TstOperatorValidation::judges()
{
    QFETCH(QString, uscc);
    QFETCH(QString, phone);
    QFETCH(bool, storable);
    Operator contractor;
    contractor.name = QStringLiteral("示例公司");
    contractor.uscc = uscc;
    contractor.contactPhone = phone;
    QCOMPARE(isStorable(validateOperator(contractor)), storable);
}

void TstOperatorValidation::judgesContracts_data()
{
    QTest::addColumn<QDate>("begins");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("storable");
    const QDate day(2025, 6, 1);
    QTest::newRow("a day") << day << day.addDays(1) << qint64{0} << true;
    QTest::newRow("none") << day << day << qint64{0} << false;
    QTest::newRow("backwards") << day << day.addDays(-1) << qint64{0} << false;
    QTest::newRow("no days") << QDate() << QDate() << qint64{0} << true;
    QTest::newRow("negative") << day << day.addDays(1) << qint64{-1} << false;
}

void TstOperatorValidation::judgesContracts()
{
    QFETCH(QDate, begins);
    QFETCH(QDate, ends);
    QFETCH(qint64, amount);
    QFETCH(bool, storable);
    OperationContract contract;
    contract.operatorId = Id<Operator>(1);
    contract.beginsOn = begins;
    contract.endsOn = ends;
    contract.amountYuan = amount;
    QCOMPARE(isStorable(validateContract(contract)), storable);
}

QTEST_GUILESS_MAIN(TstOperatorValidation)
#include "tst_operatorvalidation.moc"
