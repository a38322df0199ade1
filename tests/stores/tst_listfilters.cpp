// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "tests/stores/unitsample.h"
#include "tests/support/thrown.h"

#include <QTest>

#include <map>

using namespace juzhen;

namespace {

using Op = FilterOperator;

Account
account(QStringView name, QStringView platform, std::optional<qint64> fans, QDate lastPost = {})
{
    Account account;
    account.name = name.toString();
    account.platformCode = platform.toString();
    account.regionCode = QStringLiteral("510107");
    account.fans = fans;
    account.lastPostOn = lastPost;
    return account;
}

void fill(Session& session)
{
    AccountStore store(session);
    Account first = account(u"示例发布", u"weibo", 1000, QDate(2025, 11, 1));
    first.remark = QStringLiteral("Main 100%");
    first.verified = true;
    Account second = account(u"示例教育", u"wechat_official", 5000, QDate(2025, 11, 5));
    second.remark = QStringLiteral("main_2");
    second.verified = false;
    Account third = account(u"微博示例", u"weibo", 9000, QDate(2025, 11, 10));
    Account fourth = account(u"示例卫生", u"douyin", std::nullopt);
    for (Account* one : {&first, &second, &third, &fourth}) {
        store.create(*one);
    }
}

QStringList names(Session& session, const ListRequest& request)
{
    ListStore lists(session);
    QStringList names;
    for (const QVariantList& row : lists.rows(request.list, lists.keys(request))) {
        names.append(row.value(columnIndex(request.list, u"name")).toString());
    }
    std::sort(names.begin(), names.end());
    return names;
}

QStringList sorted(QStringList names)
{
    std::sort(names.begin(), names.end());
    return names;
}

QStringList texts(const QList<ListValue>& values)
{
    QStringList texts;
    for (const ListValue& value : values) {
        texts.append(QStringLiteral("%1=%2").arg(value.value.toString()).arg(value.rows));
    }
    return texts;
}

} // namespace

/// The filters of single columns and the values they offer, on both engines.
class TstListFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void letsThrough_data();

    void letsThrough();

    void countsValues_data() { TestRegister::addEngineRows(); }

    void countsValues();

    void addsUp_data() { TestRegister::addEngineRows(); }

    void addsUp();

    void takesDaysOfMoments_data() { TestRegister::addEngineRows(); }

    void takesDaysOfMoments();

    void beginsWithTheFirst_data() { TestRegister::addEngineRows(); }

    void beginsWithTheFirst();

    void refusesUnknownColumns();

private:
    /// A register with the four accounts, made once per engine.
    TestRegister& filled(const QString& engine);

    std::map<QString, std::unique_ptr<TestRegister>> m_filled;
};

TestRegister& TstListFilters::filled(const QString& engine)
{
    auto& made = m_filled[engine];
    if (!made) {
        made = std::make_unique<TestRegister>(engine);
        fill(made->session());
    }
    return *made;
}

void TstListFilters::letsThrough_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("op");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QStringList>("expected");
    const QString publishing = QStringLiteral("示例发布");
    const QString education = QStringLiteral("示例教育");
    const QString weibo = QStringLiteral("微博示例");
    const QString health = QStringLiteral("示例卫生");
    const auto row = [](const char* column, Op op, const QVariantList& values,
                        const QStringList& expected) {
        QTest::addRow("%s %d %s", column, static_cast<int>(op),
                      qPrintable(QVariant(values).toStringList().join(u',')))
            << QString::fromLatin1(column) << static_cast<int>(op) << values << expected;
    };
    row("name", Op::Contains, {QStringLiteral("示例")}, {publishing, education, weibo, health});
    row("name", Op::BeginsWith, {QStringLiteral("示例")}, {publishing, education, health});
    row("name", Op::Equals, {QStringLiteral("示例发布")}, {publishing});
    row("name", Op::Equals, {QStringLiteral("示例")}, {});
    row("remark", Op::Contains, {QStringLiteral("MAIN")}, {publishing, education});
    row("remark", Op::BeginsWith, {QStringLiteral("main_")}, {education});
    row("remark", Op::Contains, {QStringLiteral("100%")}, {publishing});
    row("remark", Op::IsEmpty, {}, {weibo, health});
    row("remark", Op::IsNotEmpty, {}, {publishing, education});
    row("platform_code", Op::OneOf, {QStringLiteral("weibo"), QStringLiteral("douyin")},
        {publishing, weibo, health});
    row("platform_code", Op::NoneOf, {QStringLiteral("weibo")}, {education, health});
    row("platform_code", Op::OneOf, {}, {});
    row("remark", Op::OneOf, {QString(), QStringLiteral("main_2")}, {education, weibo, health});
    row("remark", Op::NoneOf, {QString(), QStringLiteral("main_2")}, {publishing});
    row("fans", Op::AtLeast, {5000}, {education, weibo});
    row("fans", Op::AtMost, {QStringLiteral("5000")}, {publishing, education});
    row("fans", Op::OneOf, {QStringLiteral("1000"), QString()}, {publishing, health});
    row("fans", Op::NoneOf, {QStringLiteral("1000")}, {education, weibo, health});
    row("fans", Op::IsEmpty, {}, {health});
    row("last_post_on", Op::AtLeast, {QStringLiteral("2025-11-05")}, {education, weibo});
    row("last_post_on", Op::AtMost, {QStringLiteral("2025-11-05")}, {publishing, education});
    row("last_post_on", Op::IsNotEmpty, {}, {publishing, education, weibo});
    row("verified", Op::OneOf, {QStringLiteral("true")}, {publishing});
    row("verified", Op::NoneOf, {QStringLiteral("true")}, {education, weibo, health});
    row("verified", Op::OneOf, {QStringLiteral("false"), QString()}, {education, weibo, health});
}

void TstListFilters::letsThrough()
{
    QFETCH(QString, column);
    QFETCH(int, op);
    QFETCH(QVariantList, values);
    QFETCH(QStringList, expected);
    QStringList engines{QStringLiteral("sqlite")};
    if (TestDatabase::hasPostgres()) {
        engines.append(QStringLiteral("postgres"));
    }
    for (const QString& engine : engines) {
        Session& session = filled(engine).session();
        ListRequest request;
        request.filters = {{column, static_cast<Op>(op), values}};
        QCOMPARE(names(session, request), sorted(expected));
        // Together with another filter, a search and a sort: never more, and exactly counted.
        request.filters.append(
            {QStringLiteral("platform_code"), Op::OneOf, {QStringLiteral("weibo")}});
        request.search = QStringLiteral("sl");
        request.sort = {{QStringLiteral("fans"), true}, {QStringLiteral("name"), false}};
        qsizetype fitting = 0;
        for (const QString& name : expected) {
            fitting += name == QStringLiteral("示例发布") || name == QStringLiteral("微博示例");
        }
        QCOMPARE(ListStore(session).keys(request).size(), fitting);
    }
}

void TstListFilters::countsValues()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    fill(reg.session());
    ListStore lists(reg.session());
    ListRequest request;
    QCOMPARE(texts(lists.values(request, QStringLiteral("platform_code"), 10)),
             (QStringList{QStringLiteral("weibo=2"), QStringLiteral("douyin=1"),
                          QStringLiteral("wechat_official=1")}));
    QCOMPARE(lists.values(request, QStringLiteral("platform_code"), 2).size(), 2);
    // None and empty are one value; truth is the same word on both engines.
    QCOMPARE(texts(lists.values(request, QStringLiteral("remark"), 1)),
             QStringList{QStringLiteral("=2")});
    request.filters = {{QStringLiteral("fans"), Op::AtLeast, {0}}};
    const QStringList verified = texts(lists.values(request, QStringLiteral("verified"), 10));
    QCOMPARE(sorted(verified), (QStringList{QStringLiteral("=1"), QStringLiteral("false=1"),
                                            QStringLiteral("true=1")}));
}

void TstListFilters::addsUp()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    fill(reg.session());
    ListStore lists(reg.session());
    const auto ids = lists.keys({});
    const ListTotals fans = lists.totals(ListId::Accounts, ids, QStringLiteral("fans"));
    QCOMPARE(fans.rows, 3); // one isn't known
    QCOMPARE(fans.sum, 15000);
    QCOMPARE(fans.least.toLongLong(), 1000);
    QCOMPARE(fans.greatest.toLongLong(), 9000);
    const ListTotals posts = lists.totals(ListId::Accounts, ids, QStringLiteral("last_post_on"));
    QCOMPARE(posts.rows, 3);
    QCOMPARE(posts.least.toString(), QStringLiteral("2025-11-01"));
    QCOMPARE(posts.greatest.toString(), QStringLiteral("2025-11-10"));
    QCOMPARE(lists.totals(ListId::Accounts, {}, QStringLiteral("fans")), ListTotals());
}

void TstListFilters::takesDaysOfMoments()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    fill(reg.session());
    ListStore lists(reg.session());
    ListRequest request{ListId::History, {}, {}, {}};
    const auto all = lists.keys(request).size();
    QVERIFY(all > 0);
    const QString today = reg.clock().today().toString(Qt::ISODate);
    const QString tomorrow = reg.clock().today().addDays(1).toString(Qt::ISODate);
    const QString at = QStringLiteral("at");
    request.filters = {{at, Op::AtLeast, {today}}, {at, Op::AtMost, {today}}};
    QCOMPARE(lists.keys(request).size(), all);
    request.filters = {{at, Op::AtLeast, {tomorrow}}};
    QCOMPARE(lists.keys(request).size(), 0);
}

void TstListFilters::beginsWithTheFirst()
{
    QFETCH(QString, engine);
    ListStore lists(filled(engine).session());
    ListRequest request;
    for (const QString& sort : {QString(), QStringLiteral("fans"), QStringLiteral("name")}) {
        request.sort.clear();
        if (!sort.isEmpty()) {
            request.sort.append({sort, true});
        }
        const QList<qint64> all = lists.keys(request);
        QCOMPARE(all.size(), 4);
        QCOMPARE(lists.firstKeys(request, 3), all.mid(0, 3));
        QCOMPARE(lists.firstKeys(request, 100), all);
    }
    request.search = QStringLiteral("shili");
    QCOMPARE(lists.firstKeys(request, 2), lists.keys(request).mid(0, 2));
}

void TstListFilters::refusesUnknownColumns()
{
    TestRegister reg;
    ListRequest request;
    ListStore lists(reg.session());
    QCOMPARE(testing::kindThrownBy(
                 [&] { (void)lists.values(request, QStringLiteral("no_such_column"), 1); }),
             std::optional(Error::Kind::Usage));
    request.filters = {{QStringLiteral("no_such_column"), Op::NoneOf, {}}};
    QCOMPARE(testing::kindThrownBy([&] { (void)lists.keys(request); }),
             std::optional(Error::Kind::Usage));
}

QTEST_GUILESS_MAIN(TstListFilters)
#include "tst_listfilters.moc"
