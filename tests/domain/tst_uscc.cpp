// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uscc.h"

#include <QTest>

using namespace juzhen;

class TstUscc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkCharacter_data();
    void checkCharacter();
    void valid_data();
    void valid();
    void everyWrongCharacterIsNoticed();
};

void TstUscc::checkCharacter_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QChar>("expected");

    // Made up, except for the first, which the standard itself gives.
    QTest::newRow("example of the standard") << u"91350100M000100Y4"_qs << QChar(u'3');
    QTest::newRow("too short") << u"91350100M000100Y"_qs << QChar();
    QTest::newRow("too long") << u"91350100M000100Y43"_qs << QChar();
    QTest::newRow("letter outside the alphabet") << u"91350100I000100Y4"_qs << QChar();
    QTest::newRow("small letter") << u"91350100m000100Y4"_qs << QChar();
    QTest::newRow("sum divisible by 31") << u"00000000000000000"_qs << QChar(u'0');
}

void TstUscc::checkCharacter()
{
    QFETCH(QString, code);
    QTEST(usccCheckCharacter(code), "expected");
}

void TstUscc::valid_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("expected");

    QTest::newRow("right") << u"91350100M000100Y43"_qs << true;
    QTest::newRow("wrong check character") << u"91350100M000100Y44"_qs << false;
    QTest::newRow("neighbours swapped") << u"91350010M000100Y43"_qs << false;
    QTest::newRow("small letters") << u"91350100m000100y43"_qs << false;
    QTest::newRow("blank at the end") << u"91350100M000100Y43 "_qs << false;
    QTest::newRow("short") << u"91350100M000100Y4"_qs << false;
    QTest::newRow("empty") << QString() << false;
}

void TstUscc::valid()
{
    QFETCH(QString, code);
    QTEST(isUscc(code), "expected");
}

void TstUscc::everyWrongCharacterIsNoticed()
{
    const QString right = u"91350100M000100Y43"_qs;
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_qs;
    for (qsizetype i = 0; i < right.size(); ++i) {
        for (const auto c : alphabet) {
            auto code = right;
            code[i] = c;
            QCOMPARE(isUscc(code), code == right);
        }
    }
}

QTEST_GUILESS_MAIN(TstUscc)
#include "tst_uscc.moc"
