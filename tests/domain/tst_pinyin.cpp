// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pinyin.h"

#include <QSet>
#include <QStringDecoder>
#include <QTest>

#include <algorithm>

using namespace juzhen;

class TstPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings_data();
    void readings();
    void everyCommonCharacterHasAReading();
    void order_data();
    void order();
    void storedFormNeverChanges_data();
    void storedFormNeverChanges();
    void keysArePrintableAscii();
    void differentNamesHaveDifferentKeys();
    void keysStaySmall();
};

void TstPinyin::readings_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("one reading") << u"川"_qs << QStringList{u"chuan"_qs};
    QTest::newRow("usual first") << u"行"_qs << QStringList{u"xing"_qs, u"hang"_qs};
    QTest::newRow("tones don't count") << u"中"_qs << QStringList{u"zhong"_qs};
    QTest::newRow("u umlaut is v") << u"绿"_qs << QStringList{u"lv"_qs, u"lu"_qs};
    QTest::newRow("u umlaut inside") << u"略"_qs << QStringList{u"lve"_qs};
    QTest::newRow("names: 都") << u"都"_qs << QStringList{u"du"_qs, u"dou"_qs};
    QTest::newRow("names: 长") << u"长"_qs << QStringList{u"chang"_qs, u"zhang"_qs};
    QTest::newRow("names: 什邡") << u"什"_qs << QStringList{u"shi"_qs, u"shen"_qs};
    QTest::newRow("never in names") << u"区"_qs << QStringList{u"qu"_qs};
    QTest::newRow("rare plane") << u"𬘡"_qs << QStringList{u"yin"_qs};
    QTest::newRow("extension A") << u"㑇"_qs << QStringList{u"zhou"_qs};
    QTest::newRow("letter") << u"a"_qs << QStringList{};
    QTest::newRow("punctuation") << u"。"_qs << QStringList{};
    QTest::newRow("hangul") << u"한"_qs << QStringList{};
}

void TstPinyin::readings()
{
    QFETCH(QString, character);
    QFETCH(QStringList, expected);
    QCOMPARE(pinyinReadings(character.toUcs4().first()), expected);
}

void TstPinyin::everyCommonCharacterHasAReading()
{
    QStringDecoder decoder("GB2312");
    if (!decoder.isValid()) {
        decoder = QStringDecoder("GB18030");
    }
    if (!decoder.isValid()) {
        QSKIP("this Qt knows no Chinese encoding");
    }
    QStringList missing;
    int seen = 0;
    for (int high = 0xB0; high <= 0xF7; ++high) {
        for (int low = 0xA1; low <= 0xFE; ++low) {
            if (high == 0xD7 && low > 0xF9) {
                continue; // five empty places after the first level
            }
            const char bytes[] = {static_cast<char>(high), static_cast<char>(low)};
            const QString character = decoder.decode(QByteArrayView(bytes, 2));
            QCOMPARE(character.size(), 1);
            ++seen;
            if (pinyinReadings(character.front().unicode()).isEmpty()) {
                missing.append(character);
            }
        }
    }
    QCOMPARE(seen, 6763);
    QCOMPARE(missing, QStringList());
}

void TstPinyin::order_data()
{
    QTest::addColumn<QStringList>("names");

    QTest::newRow("syllables") << QStringList{u"阿坝发布"_qs, u"成都发布"_qs, u"南充文旅"_qs,
                                              u"自贡发布"_qs};
    QTest::newRow("a name before the names it begins")
        << QStringList{u"成都"_qs, u"成都发布"_qs, u"成都服务"_qs};
    QTest::newRow("a short syllable before a long one")
        << QStringList{u"发展成都"_qs, u"方志成都"_qs};
    QTest::newRow("fan gan before fang an") << QStringList{u"反感"_qs, u"方案"_qs};
    QTest::newRow("tones decide last") << QStringList{u"妈妈"_qs, u"麻麻"_qs, u"马马"_qs};
    QTest::newRow("syllables before tones") << QStringList{u"马布"_qs, u"妈发"_qs};
    QTest::newRow("same pinyin: by character") << QStringList{u"城"_qs, u"成"_qs};
    QTest::newRow("digits first") << QStringList{u"12345热线"_qs, u"阿坝发布"_qs};
    QTest::newRow("letters among syllables")
        << QStringList{u"阿坝发布"_qs, u"CD发布"_qs, u"成都发布"_qs, u"自贡发布"_qs};
    QTest::newRow("case and width don't matter before the end")
        << QStringList{u"ＡＰＰ阿坝"_qs, u"app成都"_qs, u"APP自贡"_qs};
    QTest::newRow("blanks don't matter before the end")
        << QStringList{u"成都 阿坝"_qs, u"成都成华"_qs, u"成 都德阳"_qs};
    QTest::newRow("other scripts last") << QStringList{u"自贡发布"_qs, u"ཀར་མཛེས"_qs};
    QTest::newRow("place names") << QStringList{u"长沙"_qs, u"成都"_qs, u"什邡"_qs, u"藏语发布"_qs};
}

void TstPinyin::order()
{
    QFETCH(QStringList, names);
    auto shuffled = names;
    std::reverse(shuffled.begin(), shuffled.end());
    std::sort(shuffled.begin(), shuffled.end(), [](const QString& a, const QString& b) {
        return pinyinKey(a).toLatin1() < pinyinKey(b).toLatin1();
    });
    QCOMPARE(shuffled, names);
}

void TstPinyin::storedFormNeverChanges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    // Registers hold these keys; another form would need a migration.
    QTest::newRow("hanzi") << u"成都"_qs << u"cheng du !21!621090fd"_qs;
    QTest::newRow("letters and hanzi") << u"CD 成"_qs << u"cd cheng !2!0043004400206210"_qs;
    QTest::newRow("hanzi and digits") << u"川1号"_qs << u"chuan 1 hao !14!5ddd003153f7"_qs;
    QTest::newRow("another script") << u"ཀ"_qs << u"~00000f40 !!0f40"_qs;
    QTest::newRow("nothing") << QString() << u"!!"_qs;
}

void TstPinyin::storedFormNeverChanges()
{
    QFETCH(QString, name);
    QTEST(pinyinKey(name), "expected");
}

void TstPinyin::keysArePrintableAscii()
{
    for (const auto& name : {u"成都·发布（官方）"_qs, u"ཀར་མཛེས"_qs, u"😀𬘡é\n\t"_qs, u""_qs}) {
        const auto key = pinyinKey(name);
        QVERIFY(std::all_of(key.begin(), key.end(),
                            [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; }));
    }
}

void TstPinyin::differentNamesHaveDifferentKeys()
{
    const QStringList names{u"成都发布"_qs, u"成都 发布"_qs, u"城都发布"_qs, u"成都发布。"_qs,
                            u"APP"_qs,      u"app"_qs,       u"ＡＰＰ"_qs,   u""_qs};
    QSet<QString> keys;
    for (const auto& name : names) {
        keys.insert(pinyinKey(name));
    }
    QCOMPARE(keys.size(), names.size());
}

void TstPinyin::keysStaySmall()
{
    // An index row of PostgreSQL holds about 2,700 bytes.
    QVERIFY(pinyinKey(QString(10000, QChar(0x53CC))).size() < 1300);
}

QTEST_GUILESS_MAIN(TstPinyin)
#include "tst_pinyin.moc"
