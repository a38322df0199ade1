// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phone.h"

#include <QTest>

using namespace juzhen;

class TstPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void masks_data();
    void masks();
};

void TstPhone::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PhoneKind>("expected");

    const auto row = [](const char* text, PhoneKind expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("13800000000", PhoneKind::Mobile);
    row("138 0000 0000", PhoneKind::Mobile);
    row("138-0000-0000", PhoneKind::Mobile);
    row("+8613800000000", PhoneKind::Mobile);
    row("１３８００００００００", PhoneKind::Mobile);
    row("12800000000", PhoneKind::None);
    row("1380000000", PhoneKind::None);
    row("138000000000", PhoneKind::None);
    row("028-86600000", PhoneKind::Landline);
    row("(028)86600000", PhoneKind::Landline);
    row("（0817）2600000", PhoneKind::Landline);
    row("0817-2600000-801", PhoneKind::Landline);
    row("0817—2600000转801", PhoneKind::Landline);
    row("08172600000", PhoneKind::Landline);
    row("0817-260000", PhoneKind::None);
    row("2600000", PhoneKind::Local);
    row("86600000", PhoneKind::Local);
    row("12345", PhoneKind::Hotline);
    row("110", PhoneKind::Hotline);
    row("95598", PhoneKind::Hotline);
    row("400-800-0000", PhoneKind::Hotline);
    row("", PhoneKind::None);
    row("张三", PhoneKind::None);
    row("1.38E+10", PhoneKind::None);
    row("无", PhoneKind::None);
}

void TstPhone::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* text, const char* masked) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("13812345678", "138****5678");
    row("138 1234 5678", "138 **** 5678");
    row("028-86601234", "028-****1234");
    row("86601234", "****1234");
    row("2601234", "***1234");
    row("13812345678、13912345678", "138****5678、139****5678");
    row("12345", "12345");
    row("无", "无");
    row("", "");
}

void TstPhone::masks()
{
    QFETCH(QString, text);
    QTEST(maskedPhones(text), "masked");
    QCOMPARE(isMaskedPhone(maskedPhones(text)), maskedPhones(text) != text);
    QVERIFY(!isMaskedPhone(text));
}

void TstPhone::kinds()
{
    QFETCH(QString, text);
    QTEST(phoneKind(text), "expected");
}

QTEST_GUILESS_MAIN(TstPhone)
#include "tst_phone.moc"
