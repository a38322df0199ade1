// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/foldedtext.h"
#include "models/domain/namelikeness.h"
#include "models/domain/reconciliation.h"

#include <QTest>

namespace juzhen {

using Field = ReconciledField;
using Kind = ReconciliationKind;

/// Which records come together, why, and what they differ in.
class TstReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void differences_data();
    void differences();
    void likeness_data();
    void likeness();
    void links_data();
    void links();
    void sharedKeyIsOnlyProposed();
    void runningAccountGoesBeforeACancelledOne();
    void threeSidesAreOneItem();
    void lackingSideIsADifference();
    void unitsThatDeclareNothingAreLeftOut();
    void foreignSidesMeet();
    void unmappedFieldsAreNotCompared();
    void stepMayBreakOff();
};

namespace {

/// name|platform|id|unit|region|url
ReconciliationRecord record(const QString& text)
{
    static constexpr std::array order{Field::Name, Field::Platform, Field::PlatformId,
                                      Field::Unit, Field::Region,   Field::Url};
    ReconciliationRecord made;
    const auto parts = text.split(u'|');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        made.value(order.at(static_cast<size_t>(i))) = parts.at(i);
    }
    return made;
}

ReconciliationRecords side(const QStringList& texts)
{
    ReconciliationRecords records;
    records.present = true;
    records.fields.set();
    for (const QString& text : texts) {
        records.records.push_back(record(text));
        records.records.back().row = static_cast<int>(records.records.size()) + 1;
    }
    return records;
}

QStringList keys(const char* text)
{
    return QString::fromLatin1(text).split(u',', Qt::SkipEmptyParts);
}

QStringList keysOf(ReconciledFields fields)
{
    QStringList found;
    for (size_t i = 0; i < reconciledFieldCount; ++i) {
        if (fields.test(i)) {
            found.append(toKey(static_cast<Field>(i)));
        }
    }
    return found;
}

} // namespace

void TstReconciliation::pairs_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("basis"); // empty: they don't come together
    QTest::addColumn<bool>("proposed");
    QTest::addColumn<QStringList>("differing");

    const auto row = [](const char* name, const char* own, const char* national, const char* basis,
                        bool proposed, const char* differing) {
        QTest::newRow(name) << QString::fromUtf8(own) << QString::fromUtf8(national)
                            << QString::fromLatin1(basis) << proposed << keys(differing);
    };
    row("same id, other name", "示例发布|weibo|123|示例县政府办",
        "示例在线|weibo|１２３|示例县政府办", "platform_id", false, "name");
    row("same id on another platform", "甲乙丙丁|weibo|123|某局", "戊己庚辛|douyin|123|某局", "",
        false, "");
    row("name and unit", "示例发布|weibo||示例县政府办", "示例 发布|weibo||示例县政府办",
        "name_unit", false, "");
    row("name and unit, other id", "示例发布|weibo|1|示例局", "示例发布|weibo|2|示例局",
        "name_unit", false, "platform_id");
    row("link", "甲乙丙丁|weibo||某局||https://weibo.com/u/1/",
        "示例在线|weibo||别局||weibo.com/u/1", "link", false, "name,host_unit_id");
    row("name alone is only proposed", "示例发布|weibo||示例局", "示例发布|weibo||别的单位",
        "likeness", true, "host_unit_id");
    row("similar name", "示例县教育发布|weibo||教育局", "示例教育发布|weibo||教育局", "likeness",
        true, "name");
    row("too different", "示例县教育发布|weibo||教育局", "示例县公安在线|weibo||公安局", "", false,
        "");
    row("same name on another platform", "示例发布|weibo||示例局", "示例发布|douyin||示例局", "",
        false, "");
    row("platform unknown there", "示例发布|weibo||示例局", "示例发布|||示例局", "likeness", true,
        "platform_code");
    row("regions that exclude each other", "平安发布|weibo|||510100", "平安发布|weibo|||511800", "",
        false, "");
    row("region within a region", "平安发布|weibo||公安局|511800", "平安发布|weibo||公安局|510000",
        "name_unit", false, "");
    row("other ids, similar names", "示例县教育发布|weibo|1|甲局", "示例教育发布|weibo|2|乙局", "",
        false, "");
}

void TstReconciliation::pairs()
{
    QFETCH(QString, own);
    QFETCH(QString, national);
    QFETCH(QString, basis);
    QFETCH(bool, proposed);
    QFETCH(QStringList, differing);
    ReconciliationInput input;
    input.own = side({own});
    input.national = side({national});
    const auto items = reconcile(input);
    if (basis.isEmpty()) {
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[0].kind, Kind::OnlyOwn);
        QCOMPARE(items[1].kind, Kind::OnlyNational);
        return;
    }
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(toKey(items[0].nationalPairing.basis), basis);
    QCOMPARE(items[0].nationalPairing.proposed, proposed);
    QCOMPARE(keysOf(items[0].nationalDiffers), differing);
    QCOMPARE(items[0].kind, proposed              ? Kind::Proposed
                            : differing.isEmpty() ? Kind::Equal
                                                  : Kind::Differing);
}

void TstReconciliation::differences_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("differs");

    const auto row = [](const char* field, const char* left, const char* right, bool differs) {
        QTest::addRow("%s: %s / %s", field, left, right)
            << QString::fromLatin1(field) << QString::fromUtf8(left) << QString::fromUtf8(right)
            << differs;
    };
    row("name", "ＣＤ发布", "cd 发布", false);
    row("name", "示例（发布）", "示例(发布)", false);
    row("name", "示例发布", "示例在线", true);
    row("name", "示例发布", "", true);
    row("url", "http://www.a.cn/b/", "https://a.cn/b#top", false);
    row("url", "https://a.cn/b?x=1", "https://a.cn/b?x=2", true);
    row("region_code", "511800", "511802", false);
    row("region_code", "511800", "510100", true);
    row("region_code", "511800", "", true);
    row("editor_phone", "028-1234 5678", "02812345678", false);
    row("host_unit_id", "示例县教育局", "教育局", false); // its short name
    row("host_unit_id", "示例县教育局", "教体局", true);
}

void TstReconciliation::differences()
{
    QFETCH(QString, field);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, differs);
    const auto which = fromKey<Field>(field).value();
    ReconciliationRecord one;
    ReconciliationRecord other;
    one.unitShortName = QStringLiteral("教育局");
    one.value(which) = left;
    other.value(which) = right;
    const QStringList expected = differs ? QStringList(field) : QStringList();
    QCOMPARE(keysOf(differingFields(one, other, ReconciledFields().set())), expected);
    QCOMPARE(keysOf(differingFields(other, one, ReconciledFields().set())), expected);
}

void TstReconciliation::likeness_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* left, const char* right, double expected) {
        QTest::addRow("%s / %s", left, right)
            << QString::fromUtf8(left) << QString::fromUtf8(right) << expected;
    };
    row("示例发布", "示例发布", 1);
    row("示例发布", "示例在线", 2.0 / 6);
    row("示例县发布", "示例发布", 4.0 / 7);
    row("发布发布", "发布", 2.0 / 4);
    row("甲", "甲", 1);
    row("甲", "乙", 0);
    row("", "", 0);
}

void TstReconciliation::likeness()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(double, expected);
    QCOMPARE(nameLikeness(left, right), expected);
    QCOMPARE(nameLikeness(right, left), expected);
}

void TstReconciliation::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("scheme") << QStringLiteral("HTTPS://A.cn") << QStringLiteral("a.cn");
    QTest::newRow("www and slash") << QStringLiteral("www.a.cn/b//") << QStringLiteral("a.cn/b");
    QTest::newRow("fragment") << QStringLiteral("a.cn/b#c") << QStringLiteral("a.cn/b");
    QTest::newRow("query stays") << QStringLiteral("http://a.cn/s?__biz=1")
                                 << QStringLiteral("a.cn/s?__biz=1");
}

void TstReconciliation::links()
{
    QFETCH(QString, link);
    QFETCH(QString, expected);
    QCOMPARE(normalizedLink(link), expected);
}

void TstReconciliation::sharedKeyIsOnlyProposed()
{
    ReconciliationInput input;
    input.own = side({u"示例发布|weibo|1|示例局"_qs, u"示例发布|weibo||示例局"_qs});
    input.national = side({u"示例发布|weibo||示例局"_qs});
    const auto items = reconcile(input);
    QCOMPARE(items.size(), size_t(2));
    const auto proposed = std::count_if(items.begin(), items.end(), [](const ReconciledItem& one) {
        return one.kind == Kind::Proposed && one.nationalPairing.candidates == 2;
    });
    QCOMPARE(proposed, 1);
    QCOMPARE(countsOf(items).onlyOwn, 1);
}

void TstReconciliation::runningAccountGoesBeforeACancelledOne()
{
    ReconciliationInput input;
    input.own = side({u"示例发布|weibo||示例局"_qs, u"示例发布|weibo||示例局"_qs});
    input.own.records[0].expected = false;
    input.national = side({u"示例发布|weibo||示例局"_qs});
    const auto items = reconcile(input);
    QCOMPARE(items.size(), size_t(1)); // the cancelled one is expected nowhere
    QCOMPARE(items[0].own, 1);
    QCOMPARE(items[0].kind, Kind::Equal);
}

void TstReconciliation::threeSidesAreOneItem()
{
    ReconciliationInput input;
    input.own = side({u"示例发布|weibo|1|示例局"_qs});
    input.national = side({u"示例发布|weibo|1|示例局"_qs});
    input.declared = side({u"示例在线|weibo|1|示例局"_qs});
    const auto items = reconcile(input);
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items[0].national, 0);
    QCOMPARE(items[0].declared, 0);
    QCOMPARE(keysOf(items[0].nationalDiffers), QStringList());
    QCOMPARE(keysOf(items[0].declaredDiffers), keys("name"));
    QCOMPARE(items[0].kind, Kind::Differing);
    QCOMPARE(countsOf(items).matched, 1);
    QVERIFY(!countsOf(items).isClean());
}

void TstReconciliation::lackingSideIsADifference()
{
    ReconciliationInput input;
    input.own = side({u"甲发布|weibo|1|甲局"_qs, u"乙发布|weibo|2|甲局"_qs});
    input.national = side({u"乙发布|weibo|2|甲局"_qs});
    input.declared = side({u"甲发布|weibo|1|甲局"_qs});
    const auto items = reconcile(input);
    QCOMPARE(items.size(), size_t(2));
    QCOMPARE(items[0].kind, Kind::Differing); // the national system lacks it
    QCOMPARE(items[1].kind, Kind::Differing); // its unit declares, but not this one
}

void TstReconciliation::unitsThatDeclareNothingAreLeftOut()
{
    ReconciliationInput input;
    input.own = side({u"甲发布|weibo|1|甲局"_qs, u"乙发布|weibo|2|乙局"_qs});
    input.declared = side({u"丙在线上|douyin|3|甲局"_qs});
    const auto items = reconcile(input);
    QCOMPARE(items.size(), size_t(2));
    QCOMPARE(items[0].kind, Kind::OnlyOwn);
    QCOMPARE(items[0].own, 0);
    QCOMPARE(items[1].kind, Kind::OnlyDeclared);
}

void TstReconciliation::foreignSidesMeet()
{
    ReconciliationInput input;
    input.own = side({});
    input.national = side({u"甲发布|weibo|1|甲局"_qs});
    input.declared = side({u"甲发布|weibo|1|乙局"_qs, u"丁|douyin||丁局"_qs});
    const auto items = reconcile(input);
    QCOMPARE(items.size(), size_t(2));
    QCOMPARE(items[0].kind, Kind::OnlyNational);
    QCOMPARE(items[0].declared, 0);
    QCOMPARE(keysOf(items[0].declaredDiffers), keys("host_unit_id"));
    QCOMPARE(items[1].kind, Kind::OnlyDeclared);
    QCOMPARE(items[1].declared, 1);
}

void TstReconciliation::unmappedFieldsAreNotCompared()
{
    ReconciliationInput input;
    input.own = side({u"甲发布|weibo|1|甲局|510100"_qs});
    input.national = side({u"甲发布|weibo|1"_qs});
    input.national.fields.reset(static_cast<size_t>(Field::Unit));
    input.national.fields.reset(static_cast<size_t>(Field::Region));
    QCOMPARE(reconcile(input).at(0).kind, Kind::Equal);
}

void TstReconciliation::stepMayBreakOff()
{
    struct Stop
    {};

    ReconciliationInput input;
    input.own = side({u"甲|weibo"_qs});
    QVERIFY_THROWS_EXCEPTION(Stop, (void)reconcile(input, {}, [] { throw Stop(); }));
}

} // namespace juzhen

QTEST_APPLESS_MAIN(juzhen::TstReconciliation)
#include "tst_reconciliation.moc"
