// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnmapping.h"

#include <QSet>
#include <QtTest>

using namespace juzhen;

namespace {

SheetLayout layoutOf(const QStringList& captions)
{
    SheetLayout layout;
    layout.headerFirstRow = layout.headerLastRow = 1;
    layout.firstDataRow = 2;
    for (const auto& caption : captions) {
        const auto slash = caption.lastIndexOf(u'|');
        layout.columns.append({static_cast<int>(layout.columns.size()), caption.sliced(slash + 1),
                               caption.left(std::max<qsizetype>(slash, 0))});
    }
    return layout;
}

} // namespace

class TstColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogsAreSound_data();
    void catalogsAreSound();
    void captions_data();
    void captions();
    void factors_data();
    void factors();
    void headers_data();
    void headers();
    void ownTitlesComeBack();
    void missingNameColumn();
    void changedByTheUser();
    void likelierKinds_data();
    void likelierKinds();
};

void TstColumnMapping::likelierKinds_data()
{
    QTest::addColumn<QStringList>("captions");
    QTest::addColumn<ImportKind>("chosen");
    QTest::addColumn<QString>("likelier");
    const QStringList persons{QStringLiteral("姓名"), QStringLiteral("单位"),
                              QStringLiteral("职务"), QStringLiteral("手机号码"),
                              QStringLiteral("职责")};
    QTest::newRow("persons as metrics")
        << persons << ImportKind::Metrics << QStringLiteral("persons");
    QTest::newRow("persons as accounts")
        << persons << ImportKind::Accounts << QStringLiteral("persons");
    QTest::newRow("persons as persons") << persons << ImportKind::Persons << QString();
    QTest::newRow("nothing known") << QStringList{QStringLiteral("甲"), QStringLiteral("乙")}
                                   << ImportKind::Units << QString();
}

void TstColumnMapping::likelierKinds()
{
    QFETCH(QStringList, captions);
    QFETCH(ImportKind, chosen);
    QFETCH(QString, likelier);
    const auto kind = likelierKind(layoutOf(captions), chosen);
    QCOMPARE(kind ? toKey(*kind) : QString(), likelier);
}

void TstColumnMapping::catalogsAreSound_data()
{
    QTest::addColumn<ImportKind>("kind");
    for (const auto& entry : importKindKeys) {
        QTest::newRow(entry.key) << entry.value;
    }
}

void TstColumnMapping::catalogsAreSound()
{
    QFETCH(ImportKind, kind);
    const auto& catalog = FieldCatalog::of(kind);
    QSet<QString> keys;
    QHash<QString, QString> owners;
    for (const auto& field : catalog.fields()) {
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        keys.insert(field.key);
        QVERIFY(!field.title.isEmpty());
        QCOMPARE(field.captions.value(0), field.title);
        for (const auto& caption : field.captions) {
            const auto normalized = normalizedCaption(caption);
            QVERIFY2(!normalized.isEmpty(), qPrintable(caption));
            // 账号 alone may be a name or an id; every other caption belongs to one field.
            if (normalized != QStringLiteral("账号") && owners.contains(normalized)) {
                QVERIFY2(owners[normalized] == field.key,
                         qPrintable(caption + u' ' + owners[normalized] + u' ' + field.key));
            }
            owners.insert(normalized, field.key);
        }
    }
    QVERIFY(catalog.field(u"name") != nullptr);
    QVERIFY(catalog.field(u"name")->required);
    QVERIFY(catalog.field(u"nothing") == nullptr);
}

void TstColumnMapping::captions_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("normalized");
    QTest::newRow("plain") << QStringLiteral("账号名称") << QStringLiteral("账号名称");
    QTest::newRow("spaces and lines")
        << QStringLiteral(" 账 号\n名　称 ") << QStringLiteral("账号名称");
    QTest::newRow("obligatory") << QStringLiteral("*账号名称：") << QStringLiteral("账号名称");
    QTest::newRow("full width") << QStringLiteral("账号ＩＤ") << QStringLiteral("账号id");
    QTest::newRow("remark") << QStringLiteral("账号ID或链接（没有的填“无”）")
                            << QStringLiteral("账号id或链接");
    QTest::newRow("half-width brackets")
        << QStringLiteral("粉丝(关注/下载)量(万)") << QStringLiteral("粉丝量");
    QTest::newRow("other character") << QStringLiteral("帐号名称") << QStringLiteral("账号名称");
    QTest::newRow("open bracket") << QStringLiteral("名称（全称") << QStringLiteral("名称(全称");
}

void TstColumnMapping::captions()
{
    QFETCH(QString, caption);
    QTEST(normalizedCaption(caption), "normalized");
}

void TstColumnMapping::factors_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<int>("factor");
    QTest::newRow("万") << QStringLiteral("粉丝量（万）") << 10'000;
    QTest::newRow("万人") << QStringLiteral("粉丝数（万人）") << 10'000;
    QTest::newRow("half width") << QStringLiteral("粉丝量(万)") << 10'000;
    QTest::newRow("unit") << QStringLiteral("粉丝量（单位：万）") << 10'000;
    QTest::newRow("plain") << QStringLiteral("粉丝量") << 1;
    QTest::newRow("万 in a name") << QStringLiteral("万源市粉丝量") << 1;
}

void TstColumnMapping::factors()
{
    QFETCH(QString, caption);
    QTEST(captionFactor(caption), "factor");
}

void TstColumnMapping::headers_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QStringList>("captions");
    QTest::addColumn<QStringList>("fields"); ///< by column; empty: none

    const auto add = [](const char* name, ImportKind kind, const char16_t* captions,
                        const char* fields) {
        QTest::newRow(name) << kind << QString::fromUtf16(captions).split(u' ')
                            << QString::fromLatin1(fields).split(u' ');
    };
    add("statistics form", ImportKind::Accounts,
        u"序号 账号信息|账号名称 账号信息|注册平台 账号信息|账号ID或链接（没有的填“无”） "
        u"主办单位信息|单位名称 主办单位信息|所在地区 是否认证 粉丝量（万） 备注",
        "- name platform platformIdOrUrl hostUnit region verified fans remark");
    add("ledger", ImportKind::Accounts, u"单位 平台类型 政务新媒体名称 地区 账号",
        "hostUnit platform name region platformIdOrUrl");
    add("account is the name", ImportKind::Accounts, u"账号 平台 主办单位",
        "name platform hostUnit");
    add("full form", ImportKind::Accounts,
        u"账号名称 注册平台 账号链接 粉丝量（万） 是否认证 单位名称 单位地址 联系人 联系电话 "
        u"涉及领域",
        "name platform url fans verified hostUnit unitAddress contactName contactPhone domain");
    add("four elements", ImportKind::Accounts, u"账号名称 主管单位 运维人员 更新频率",
        "name hostUnit editorName updateFrequency");
    add("longer captions", ImportKind::Accounts,
        u"本单位政务新媒体账号名称 主办单位全称（盖章） 最近一次最近更新日期",
        "name hostUnit lastPostOn");
    add("each field once", ImportKind::Accounts, u"账号名称 新媒体名称 平台", "name - platform");
    add("groups decide", ImportKind::Accounts, u"单位信息|名称 账号信息|名称 账号信息|平台",
        "hostUnit name platform");
    add("units", ImportKind::Units,
        u"单位名称 统一社会信用代码 行政区划 联系人 联系电话 年度经费(万元)",
        "name uscc region contactName contactPhone annualBudget");
    add("results", ImportKind::Results,
        u"账号名称 平台 主办单位 地区 是否合格 问题 检查日期 最近更新日期",
        "name platform hostUnit region passed problem checkedOn lastPostOn");
    add("persons", ImportKind::Persons,
        u"序号 责任人姓名 工作单位 职务/岗位 手机号码 责任类型 培训情况 任职时间 离任时间",
        "- name unit post phone roles training validFrom validTo");
    add("contractors", ImportKind::Operators,
        u"公司名称 法人代表 资质|名称 许可证|编号 许可证|有效期至 合同|编号 甲方 合同|金额（万元） "
        u"合同|结束日期",
        "name legalRepresentative qualificationKind qualificationNumber qualificationUntil "
        "contractNumber contractUnit contractAmount contractEnds");
    add("national system", ImportKind::National, u"标识码 新媒体名称 类型 账号ID 单位名称 状态",
        "nationalId name platform platformId hostUnit nationalStatus");
}

void TstColumnMapping::headers()
{
    QFETCH(ImportKind, kind);
    QFETCH(QStringList, captions);
    const auto layout = layoutOf(captions);
    const auto mapping = suggestMapping(layout, FieldCatalog::of(kind));
    QStringList fields;
    for (const auto& column : layout.columns) {
        const auto field = mapping.fieldOf(column.column);
        fields.append(field.isEmpty() ? QStringLiteral("-") : field);
    }
    QTEST(fields, "fields");
    QVERIFY(mapping.missing(FieldCatalog::of(kind)).isEmpty());
    for (const auto& column : mapping.columns()) {
        const bool inTenThousands = captions[column.column].contains(QStringLiteral("万"));
        QCOMPARE(column.factor, inTenThousands ? 10'000 : 1);
    }
}

void TstColumnMapping::ownTitlesComeBack()
{
    for (const auto& [kind, key] : importKindKeys) {
        QStringList titles;
        for (const auto& field : FieldCatalog::of(kind).fields()) {
            titles.append(field.title);
        }
        const auto mapping = suggestMapping(layoutOf(titles), FieldCatalog::of(kind));
        for (qsizetype i = 0; i < titles.size(); ++i) {
            QCOMPARE(mapping.fieldOf(static_cast<int>(i)), FieldCatalog::of(kind).fields()[i].key);
        }
    }
}

void TstColumnMapping::missingNameColumn()
{
    const auto layout = layoutOf({QStringLiteral("平台"), QStringLiteral("单位名称")});
    const auto mapping = suggestMapping(layout, FieldCatalog::of(ImportKind::Accounts));
    QCOMPARE(mapping.missing(FieldCatalog::of(ImportKind::Accounts)),
             QStringList(QStringLiteral("name")));
    QCOMPARE(mapping.columnOf(u"hostUnit"), 1);
}

void TstColumnMapping::changedByTheUser()
{
    ColumnMapping mapping;
    mapping.assign(2, QStringLiteral("name"));
    mapping.assign(0, QStringLiteral("fans"), 10'000);
    QCOMPARE(mapping.columns(), QList<MappedColumn>({{QStringLiteral("fans"), 0, 10'000},
                                                     {QStringLiteral("name"), 2, 1}}));
    mapping.assign(1, QStringLiteral("name")); // moves
    QCOMPARE(mapping.columnOf(u"name"), 1);
    QVERIFY(mapping.fieldOf(2).isEmpty());
    mapping.assign(1, QStringLiteral("platform")); // replaces
    QCOMPARE(mapping.columnOf(u"name"), -1);
    mapping.assign(0, QString()); // clears
    QCOMPARE(mapping.columns(), QList<MappedColumn>({{QStringLiteral("platform"), 1, 1}}));
}

QTEST_GUILESS_MAIN(TstColumnMapping)
#include "tst_columnmapping.moc"
