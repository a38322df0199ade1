// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/regionindex.h"

#include <QFile>
#include <QTest>

using namespace juzhen;

class TstRegionIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matches_data();
    void matches();
    void everyNameMatchesItself();
    void everyPathMatchesItself();
    void ambiguous_data();
    void ambiguous();
    void starts_data();
    void starts();
    void names_data();
    void names();
    void ancestors();
    void within_data();
    void within();
    void functionalZone();
    void circularParentsEnd();
    void copiesAreIndependent();
    void emptyIndex();

private:
    RegionIndex m_index;
};

void TstRegionIndex::initTestCase()
{
    QFile file(QStringLiteral(JUZHEN_SOURCE_DIR "/resources/vocabularies/sichuan_regions.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QList<Region> regions;
    for (const auto& line : lines.sliced(1)) {
        const auto cells = line.trimmed().split(u',');
        Region region;
        region.code = cells.at(0);
        region.name = cells.at(1);
        region.level = requireKey<RegionLevel>(cells.at(2));
        region.parentCode = cells.value(3);
        regions.append(region);
    }
    QCOMPARE(regions.size(), 205);
    m_index = RegionIndex(regions);
}

void TstRegionIndex::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    const auto row = [](const QString& text, const char* code) {
        QTest::newRow(qUtf8Printable(text)) << text << QString::fromLatin1(code);
    };
    row(u"四川"_qs, "510000");
    row(u"四川省"_qs, "510000");
    row(u"510000"_qs, "510000");
    row(u"５１０１００"_qs, "510100");
    row(u"南充"_qs, "511300");
    row(u"南充市"_qs, "511300");
    row(u" 南充 市 "_qs, "511300");
    row(u"顺庆区"_qs, "511302");
    row(u"顺庆"_qs, "511302");
    row(u"甘孜"_qs, "513300");
    row(u"甘孜州"_qs, "513300");
    row(u"甘孜藏族自治州"_qs, "513300");
    row(u"甘孜县"_qs, "513328");
    row(u"甘孜州甘孜县"_qs, "513328");
    row(u"甘孜甘孜"_qs, "513328");
    row(u"阿坝"_qs, "513200");
    row(u"阿坝州"_qs, "513200");
    row(u"阿坝县"_qs, "513231");
    row(u"广安"_qs, "511600");
    row(u"广安区"_qs, "511602");
    row(u"广安县"_qs, "511602");
    row(u"凉山"_qs, "513400");
    row(u"北川"_qs, "510726");
    row(u"北川县"_qs, "510726");
    row(u"峨边"_qs, "511132");
    row(u"木里县"_qs, "513422");
    row(u"泸县"_qs, "510521");
    row(u"东区"_qs, "510402");
    row(u"射洪县"_qs, "510981");
    row(u"四川省成都市武侯区"_qs, "510107");
    row(u"四川省/成都市/武侯区"_qs, "510107");
    row(u"四川-成都-武侯"_qs, "510107");
    row(u"成都武侯"_qs, "510107");
    row(u"四川省武侯区"_qs, "510107");
    row(u"乐山市市中区"_qs, "511102");
    row(u"内江市中区"_qs, "511002");
    row(u"省级"_qs, "510000");
    row(u"省本级"_qs, "510000");
    row(u"四川省本级"_qs, "510000");
    row(u"南充市本级"_qs, "511300");
    row(u"南"_qs, "");
    row(u"泸"_qs, "");
    row(u"武侯区成都市"_qs, "");
    row(u"南充市武侯区"_qs, "");
    row(u"北京市"_qs, "");
    row(u"510200"_qs, "");
    row(u"本级"_qs, "");
    row(u""_qs, "");
    row(u"，"_qs, "");
}

void TstRegionIndex::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto match = m_index.match(text);
    QCOMPARE(match.code, code);
    QVERIFY(code.isEmpty() || match.candidates.contains(code));
    QVERIFY(!match.isAmbiguous());
}

void TstRegionIndex::everyNameMatchesItself()
{
    for (const auto& region : m_index.regions()) {
        const auto match = m_index.match(region.name);
        QVERIFY2(match.code == region.code || region.name == u"市中区"_qs,
                 qUtf8Printable(region.name));
    }
}

void TstRegionIndex::everyPathMatchesItself()
{
    for (const auto& region : m_index.regions()) {
        QCOMPARE(m_index.match(m_index.pathOf(region.code)).code, region.code);
        const QString unit = m_index.pathOf(region.code) + u"教育局"_qs;
        QCOMPARE(m_index.startOf(unit).code, region.code);
    }
}

void TstRegionIndex::ambiguous_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("candidates");

    QTest::newRow("two counties of one name")
        << u"市中区"_qs << QString() << QStringList{u"511002"_qs, u"511102"_qs};
    QTest::newRow("two counties in the province")
        << u"四川省市中区"_qs << QString() << QStringList{u"511002"_qs, u"511102"_qs};
    QTest::newRow("two levels: the higher, the other offered")
        << u"甘孜"_qs << u"513300"_qs << QStringList{u"513300"_qs, u"513328"_qs};
}

void TstRegionIndex::ambiguous()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QStringList, candidates);
    const RegionMatch expected{code, candidates};
    QCOMPARE(m_index.match(text), expected);
    QCOMPARE(expected.isAmbiguous(), code.isEmpty());
}

void TstRegionIndex::starts_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("code");

    const auto row = [](const QString& unit, const char* code) {
        QTest::newRow(qUtf8Printable(unit)) << unit << QString::fromLatin1(code);
    };
    row(u"南充市顺庆区行政审批局"_qs, "511302");
    row(u"四川省统计局"_qs, "510000");
    row(u"四川省政府政务服务和公共资源交易服务中心"_qs, "510000");
    row(u"眉山市经济和信息化局"_qs, "511400");
    row(u"成都市市场监督管理局"_qs, "510100");
    row(u"成都高新区教育体育局"_qs, "510100");
    row(u"甘孜县公安局"_qs, "513328");
    row(u"甘孜州公安局"_qs, "513300");
    row(u"甘孜藏族自治州甘孜县公安局"_qs, "513328");
    row(u"广安区教育局"_qs, "511602");
    row(u"南充市南部新城管理委员会"_qs, "511300");
    row(u"南充市南部县教育局"_qs, "511321");
    row(u"四川省成都市武侯区教育局"_qs, "510107");
    row(u"乐山市市中区教育局"_qs, "511102");
    row(u"乐山市中区教育局"_qs, "511102");
    row(u"国家税务总局成都市税务局"_qs, "510100");
    row(u"共青团南充市委员会"_qs, "511300");
    row(u"仪陇县投资促进局"_qs, "511324");
    row(u"泸县融媒体中心"_qs, "510521");
    row(u"泸州市人民政府办公室"_qs, "510500");
    row(u"教育部教育考试院"_qs, "");
    row(u"平安成都"_qs, "");
    row(u""_qs, "");
}

void TstRegionIndex::starts()
{
    QFETCH(QString, unit);
    QFETCH(QString, code);
    QCOMPARE(m_index.startOf(unit).code, code);
}

void TstRegionIndex::names_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<QString>("path");

    QTest::newRow("province") << u"510000"_qs << u"四川省"_qs << u"四川"_qs << u"四川省"_qs;
    QTest::newRow("prefecture") << u"513200"_qs << u"阿坝藏族羌族自治州"_qs << u"阿坝"_qs
                                << u"四川省阿坝藏族羌族自治州"_qs;
    QTest::newRow("county") << u"511302"_qs << u"顺庆区"_qs << u"顺庆"_qs
                            << u"四川省南充市顺庆区"_qs;
    QTest::newRow("two characters")
        << u"510521"_qs << u"泸县"_qs << u"泸县"_qs << u"四川省泸州市泸县"_qs;
    QTest::newRow("unknown") << u"990000"_qs << u"990000"_qs << u"990000"_qs << u"990000"_qs;
}

void TstRegionIndex::names()
{
    QFETCH(QString, code);
    QTEST(m_index.nameOf(code), "name");
    QTEST(m_index.shortNameOf(code), "shortName");
    QTEST(m_index.pathOf(code), "path");
}

void TstRegionIndex::ancestors()
{
    QCOMPARE(m_index.ancestorsOf(u"511302"_qs), (QStringList{u"511300"_qs, u"510000"_qs}));
    QCOMPARE(m_index.ancestorsOf(u"510000"_qs), QStringList());
    QCOMPARE(m_index.ancestorsOf(u"990000"_qs), QStringList());
    QVERIFY(m_index.find(u"510000"_qs));
    QVERIFY(!m_index.find(u"990000"_qs));
}

void TstRegionIndex::within_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("ancestor");
    QTest::addColumn<bool>("expected");

    QTest::newRow("itself") << u"511302"_qs << u"511302"_qs << true;
    QTest::newRow("parent") << u"511302"_qs << u"511300"_qs << true;
    QTest::newRow("grandparent") << u"511302"_qs << u"510000"_qs << true;
    QTest::newRow("child") << u"511300"_qs << u"511302"_qs << false;
    QTest::newRow("neighbour") << u"511302"_qs << u"511400"_qs << false;
    QTest::newRow("everything") << u"511302"_qs << QString() << true;
    QTest::newRow("unknown in everything") << QString() << QString() << true;
    QTest::newRow("unknown") << u"990000"_qs << u"510000"_qs << false;
    QTest::newRow("in unknown") << u"511302"_qs << u"990000"_qs << false;
    QTest::newRow("without a region") << QString() << u"510000"_qs << false;
}

void TstRegionIndex::within()
{
    QFETCH(QString, code);
    QFETCH(QString, ancestor);
    QTEST(m_index.isWithin(code, ancestor), "expected");
}

void TstRegionIndex::functionalZone()
{
    auto regions = m_index.regions();
    regions.append({u"510100-01"_qs, u"成都高新区"_qs, RegionLevel::County, u"510100"_qs, true, 0});
    const RegionIndex index(regions);
    QCOMPARE(index.match(u"成都高新区"_qs).code, u"510100-01"_qs);
    QCOMPARE(index.startOf(u"成都高新区教育体育局"_qs).code, u"510100-01"_qs);
    QVERIFY(index.isWithin(u"510100-01"_qs, u"510000"_qs));
    QCOMPARE(index.match(u"510100-01"_qs).code, u"510100-01"_qs);
}

void TstRegionIndex::circularParentsEnd()
{
    const RegionIndex index({{u"1"_qs, u"甲市"_qs, RegionLevel::Prefecture, u"2"_qs, false, 0},
                             {u"2"_qs, u"乙市"_qs, RegionLevel::Prefecture, u"1"_qs, false, 0}});
    QVERIFY(!index.isWithin(u"1"_qs, u"3"_qs));
    QVERIFY(index.ancestorsOf(u"1"_qs).size() < 20);
}

void TstRegionIndex::copiesAreIndependent()
{
    RegionIndex copy;
    {
        const RegionIndex original(m_index.regions());
        copy = original;
    }
    QCOMPARE(copy.match(u"顺庆"_qs).code, u"511302"_qs);
}

void TstRegionIndex::emptyIndex()
{
    const RegionIndex index;
    QCOMPARE(index.match(u"四川"_qs), RegionMatch());
    QCOMPARE(index.match(u"省级"_qs), RegionMatch());
    QCOMPARE(index.startOf(u"四川省统计局"_qs), RegionMatch());
}

QTEST_GUILESS_MAIN(TstRegionIndex)
#include "tst_regionindex.moc"
