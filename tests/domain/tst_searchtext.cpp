// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/searchtext.h"

#include <QTest>

using namespace juzhen;

class TstSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void notFound_data();
    void notFound();
    void folding_data();
    void folding();
    void allCombinationsOfNeighbours();
    void staysWithinTheLimit();
    void keepsTheTextsWhenRoomIsShort();
    void hasNoRepeatedParts();
    void emptyTexts();
};

void TstSearchText::found_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("query");

    const auto row = [](const char* name, const QStringList& texts, const QString& query) {
        QTest::newRow(name) << texts << query;
    };
    const QStringList bank{u"四川银行"_qs};
    row("bank by initials", bank, u"yh"_qs);
    row("bank by pinyin", bank, u"yinhang"_qs);
    row("bank by the other reading", bank, u"yinxing"_qs);
    row("Chongqing", {u"重庆发布"_qs}, u"cq"_qs);
    row("Chongqing in full", {u"重庆发布"_qs}, u"chongqing"_qs);
    row("Changsha", {u"长沙发布"_qs}, u"cs"_qs);
    const QStringList chengdu{u"成都发布"_qs};
    row("Chengdu by initials", chengdu, u"cdfb"_qs);
    row("Chengdu by part of the initials", chengdu, u"df"_qs);
    row("Chengdu by one character", chengdu, u"成"_qs);
    row("Chengdu by two characters", chengdu, u"发布"_qs);
    row("Chengdu by upper case", chengdu, u"CDFB"_qs);
    row("Chengdu by full-width letters", chengdu, u"ｃｄｆｂ"_qs);
    row("Chengdu by an unfinished syllable", chengdu, u"chengduf"_qs);
    row("Chengdu with blanks around", chengdu, u"  cdfb "_qs);
    row("digits inside", {u"四川12345"_qs}, u"sc123"_qs);
    row("a letter inside", {u"蓉e招"_qs}, u"REZ"_qs);
    row("a full-width letter inside", {u"蓉Ｅ招"_qs}, u"rongezhao"_qs);
    row("punctuation inside", {u"南充·文旅"_qs}, u"ncwl"_qs);
    row("v for u umlaut", {u"绿色四川"_qs}, u"lvse"_qs);
    row("u umlaut typed", {u"绿色四川"_qs}, u"lüse"_qs);
    row("an id", {u"成都发布"_qs, u"gh_0123456789AB"_qs}, u"GH_0123456789ab"_qs);
    row("the second text", {u"天府通办"_qs, u"四川省统计局"_qs}, u"tjj"_qs);
    row("the second text in full", {u"天府通办"_qs, u"四川省统计局"_qs}, u"tongjiju"_qs);
    row("a compatibility ideograph", {u"⼈⺠银行"_qs}, u"人"_qs);
    row("two polyphones, both unusual", {u"重庆银行"_qs}, u"cqyh"_qs);
    row("two polyphones, one unusual", {u"重庆银行"_qs}, u"zqyh"_qs);
    row("two polyphones in full", {u"重庆银行"_qs}, u"chongqingyinhang"_qs);
}

void TstSearchText::found()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, query);
    const auto text = searchTextOf(texts);
    QVERIFY2(text.contains(foldQuery(query)), qUtf8Printable(text));
}

void TstSearchText::notFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");

    QTest::newRow("no such character") << u"成都发布"_qs << u"重"_qs;
    QTest::newRow("initials in another order") << u"成都发布"_qs << u"dcfb"_qs;
    QTest::newRow("no reading like this") << u"银行"_qs << u"yz"_qs;
}

void TstSearchText::notFound()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QVERIFY(!searchTextOf({text}).contains(foldQuery(query)));
}

void TstSearchText::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"成都发布"_qs << u"成都发布"_qs;
    QTest::newRow("case") << u"AbC"_qs << u"abc"_qs;
    QTest::newRow("width") << u"ＣＤ１２（官方）"_qs << u"cd12(官方)"_qs;
    QTest::newRow("blanks") << u" 成都　 发布\t"_qs << u"成都 发布"_qs;
    QTest::newRow("plain blanks") << u" 成都  发布 "_qs << u"成都 发布"_qs;
    QTest::newRow("umlaut") << u"LÜ"_qs << u"lv"_qs;
    QTest::newRow("decomposed umlaut") << u"lu\u0308"_qs << u"lv"_qs;
    QTest::newRow("nothing") << QString() << QString();
}

void TstSearchText::folding()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(foldQuery(text), expected);
    QCOMPARE(foldQuery(foldQuery(text)), expected);
}

void TstSearchText::allCombinationsOfNeighbours()
{
    // Five characters with two initials each: every stretch of four is there in all 16 ways.
    const auto text = searchTextOf({u"重行朝调重"_qs});
    const QStringList initials{u"zc"_qs, u"xh"_qs, u"cz"_qs, u"dt"_qs, u"zc"_qs};
    for (qsizetype start = 0; start < 2; ++start) {
        for (int way = 0; way < 16; ++way) {
            QString query;
            for (qsizetype i = 0; i < 4; ++i) {
                query += initials.at(start + i).at((way >> i) & 1);
            }
            QVERIFY2(text.contains(query), qUtf8Printable(query));
        }
    }
}

void TstSearchText::staysWithinTheLimit()
{
    const QString longName = u"重庆银行长沙分行朝阳调解"_qs.repeated(20);
    const auto text = searchTextOf({longName, longName.mid(1), longName.mid(2)});
    QVERIFY(text.size() <= searchTextLimit);
    QVERIFY(text.startsWith(longName));
    QVERIFY(searchTextOf({QString(5000, QChar(0x6210))}).size() <= searchTextLimit);
}

void TstSearchText::keepsTheTextsWhenRoomIsShort()
{
    const QString longName =
        u"重庆银行长沙分行"_qs.repeated(12); // 96 characters, as long as two names
    const auto text = searchTextOf({longName, u"四川省统计局"_qs});
    QVERIFY(text.contains(u"四川省统计局"_qs));
    QVERIFY(text.contains(u"scstjj"_qs));
    QVERIFY(text.contains(u"sichuanshengtongjiju"_qs));
}

void TstSearchText::hasNoRepeatedParts()
{
    auto parts = searchTextOf({u"重庆银行"_qs, u"重庆银行"_qs, u"cqyh"_qs}).split(u' ');
    const auto count = parts.size();
    parts.removeDuplicates();
    QCOMPARE(parts.size(), count);
}

void TstSearchText::emptyTexts()
{
    QCOMPARE(searchTextOf({}), QString());
    QCOMPARE(searchTextOf({QString(), u"  "_qs}), QString());
    QCOMPARE(searchTextOf({QString(), u"A1"_qs}), u"a1"_qs);
}

QTEST_GUILESS_MAIN(TstSearchText)
#include "tst_searchtext.moc"
