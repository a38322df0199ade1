// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/unitstore.h"
#include "tests/exchange/importing.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

/// A register with accounts that share names, and one without an id.
struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
    {
        import({QStringLiteral("账号名称,平台,账号ID,主办单位,账号链接,粉丝量"),
                QStringLiteral("示例发布,微博,10001,示例局,https://weibo.com/u/10001,1"),
                QStringLiteral("示例发布,微博,10002,示例二局,https://weibo.com/u/10002,2"),
                QStringLiteral("示例公安,微博,,示例公安局,https://example.cn/account/3,3")});
    }

    ImportPlan import(const QStringList& lines, RecordKey key = RecordKey::Automatic)
    {
        return imported(office.session(), sheet(office, lines), ImportKind::Accounts,
                        [&](ImportOptions& options) { options.key = key; });
    }

    /// The numbers of followers by id of the platform, or by name.
    [[nodiscard]] QStringList fans()
    {
        QStringList lines;
        for (const Account& account : allAccounts(office.session())) {
            const auto& key = account.platformId.isEmpty() ? account.name : account.platformId;
            lines.append(QStringLiteral("%1 %2").arg(key).arg(account.fans.value_or(-1)));
        }
        return lines;
    }

    TestRegister office;
};

const QString header = QStringLiteral("账号名称,平台,账号ID,主办单位,账号链接,粉丝量");

} // namespace

/// What somebody chooses for an import of accounts: by what rows find their accounts, what becomes
/// of what exists and of rows with errors.
class TstImportChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keyDecides_data();
    void keyDecides();
    void keyMustBeSaid_data();
    void keyMustBeSaid();
    void keyNeedsItsColumn();
    void idOfAnotherAccount();
    void linksInTheSheetAreUnique();
    void maskedPhonesKeepWhatIsThere();
    void rejectedRowsMayStopIt();
    void cancelledAccountsComeBackAsThemselves();
};

void TstImportChoices::keyDecides_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<RecordKey>("key");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("fans");
    const QStringList before{QStringLiteral("10001 1"), QStringLiteral("10002 2"),
                             QStringLiteral("示例公安 3")};
    const auto with = [&](qsizetype place, const char16_t* line) {
        QStringList after = before;
        after[place] = QString::fromUtf16(line);
        return after;
    };
    const auto added = [&](const char16_t* line) {
        return before + QStringList{QString::fromUtf16(line)};
    };
    QStringList engines{QStringLiteral("sqlite")};
    if (TestDatabase::hasPostgres()) {
        engines.append(QStringLiteral("postgres"));
    }
    for (const QString& engine : engines) {
        const auto add = [&](const char* name, RecordKey key, const char16_t* row,
                             const QStringList& fans) {
            QTest::addRow("%s, %s", name, qPrintable(engine))
                << engine << key << QString::fromUtf16(row) << fans;
        };
        add("id, whatever the name", RecordKey::PlatformId, u"改了名,微博,10001,,,9",
            with(0, u"10001 9"));
        add("id that is new, though the name is known", RecordKey::PlatformId,
            u"示例公安,微博,10009,示例公安局,,9", added(u"10009 9"));
        add("automatic: the same row is the known one", RecordKey::Automatic,
            u"示例公安,微博,10009,示例公安局,,9", with(2, u"10009 9"));
        add("name and unit", RecordKey::NameAndUnit, u"示例发布,微博,,示例二局,,9",
            with(1, u"10002 9"));
        add("name and another unit", RecordKey::NameAndUnit, u"示例发布,微博,,新设局,,9",
            added(u"示例发布 9"));
        add("name and unit on another platform", RecordKey::NameAndUnit,
            u"示例发布,抖音,,示例局,,9", added(u"示例发布 9"));
        add("link, however it is written", RecordKey::Link,
            u"改了名,微博,,,http://www.weibo.com/u/10002/,9", with(1, u"10002 9"));
        add("link that is new", RecordKey::Link,
            u"示例公安,微博,,示例公安局,https://example.cn/account/9,9", added(u"示例公安 9"));
    }
}

void TstImportChoices::keyDecides()
{
    QFETCH(QString, engine);
    QFETCH(RecordKey, key);
    QFETCH(QString, row);
    Bench bench(engine);
    const auto plan = bench.import({header, row}, key);
    QCOMPARE(said(plan.problems), QStringList());
    QTEST(bench.fans(), "fans");
    // The second time it finds what it made.
    QCOMPARE(counts(bench.import({header, row}, key)), QStringLiteral("1/0/0/1/0"));
}

void TstImportChoices::keyMustBeSaid_data()
{
    QTest::addColumn<RecordKey>("key");
    QTest::addColumn<QString>("column");
    QTest::newRow("id") << RecordKey::PlatformId << QStringLiteral("账号ID");
    QTest::newRow("unit") << RecordKey::NameAndUnit << QStringLiteral("主办单位");
    QTest::newRow("link") << RecordKey::Link << QStringLiteral("账号链接");
}

void TstImportChoices::keyMustBeSaid()
{
    QFETCH(RecordKey, key);
    QFETCH(QString, column);
    Bench bench;
    const auto plan = bench.import({header, QStringLiteral("示例公安,微博,,,,9")}, key);
    QCOMPARE(said(plan.problems), QStringList{QStringLiteral("2 key_missing() @") + column});
}

void TstImportChoices::keyNeedsItsColumn()
{
    Bench bench;
    const QStringList lines{QStringLiteral("账号名称,粉丝量"), QStringLiteral("示例公安,9")};
    for (const auto key : {RecordKey::PlatformId, RecordKey::NameAndUnit, RecordKey::Link}) {
        QCOMPARE(kindThrownBy([&] { bench.import(lines, key); }), Error::Kind::Usage);
    }
}

/// The account that the key finds and the one that has the id are two.
void TstImportChoices::idOfAnotherAccount()
{
    Bench bench;
    const QStringList lines{
        header, QStringLiteral("示例公安,微博,10001,示例公安局,https://example.cn/account/3,9")};
    for (const auto key : {RecordKey::NameAndUnit, RecordKey::Link}) {
        const auto plan = bench.import(lines, key);
        QCOMPARE(said(plan.problems), QStringList{QStringLiteral("2 id_taken(示例发布) @账号ID")});
    }
    QCOMPARE(bench.fans().constLast(), QStringLiteral("示例公安 3"));
}

void TstImportChoices::linksInTheSheetAreUnique()
{
    Bench bench;
    const auto plan = bench.import({header, QStringLiteral("甲,微博,,,https://weibo.com/u/8,1"),
                                    QStringLiteral("乙,微博,,,http://weibo.com/u/8,2")},
                                   RecordKey::Link);
    QCOMPARE(said(plan.problems), QStringList{QStringLiteral("3 duplicate_row(2) @账号链接")});
}

void TstImportChoices::maskedPhonesKeepWhatIsThere()
{
    TestRegister office;
    auto& session = office.session();
    const QStringList accounts{QStringLiteral("账号名称,平台,主办单位,运维人员,运维人员电话"),
                               QStringLiteral("示例发布,微博,示例局,张三,13812345678")};
    const QStringList units{QStringLiteral("单位全称,联系人,联系电话"),
                            QStringLiteral("示例局,李四,13912345678")};
    const auto clear = [](ImportOptions& options) {
        options.blanks = BlankPolicy::Clear;
    };
    imported(session, sheet(office, accounts));
    imported(session, sheet(office, units), ImportKind::Units);
    const QStringList hiddenUnits{units[0], QStringLiteral("示例局,李四,139****5678")};
    const auto unitPlan = imported(session, sheet(office, hiddenUnits), ImportKind::Units, clear);
    QCOMPARE(said(unitPlan.warnings),
             QStringList{QStringLiteral("2 masked_phone(139****5678) @联系电话")});
    QCOMPARE(UnitStore(session).all().constFirst().contactPhone, QStringLiteral("13912345678"));
    const QStringList hidden{accounts[0], QStringLiteral("示例发布,微博,示例局,张三,138****5678")};
    const auto plan = imported(session, sheet(office, hidden), ImportKind::Accounts, clear);
    QCOMPARE(said(plan.warnings),
             QStringList{QStringLiteral("2 masked_phone(138****5678) @运维人员电话")});
    QCOMPARE(accountNamed(session, QStringLiteral("示例发布")).editorPhone,
             QStringLiteral("13812345678"));
}

void TstImportChoices::rejectedRowsMayStopIt()
{
    TestRegister office;
    const auto plan =
        imported(office.session(),
                 sheet(office, {QStringLiteral("账号名称,开设日期"),
                                QStringLiteral("甲,2025-02-30"), QStringLiteral("乙,2025-02-28")}),
                 ImportKind::Accounts,
                 [](ImportOptions& options) { options.rejected = RejectedPolicy::Stop; });
    QVERIFY(plan.isBlocked());
    QVERIFY(allAccounts(office.session()).isEmpty());
}

/// A ledger with cancelled accounts, as the register's own export is one, doubles none of them; but
/// an account in operation under the same id is a new one.
void TstImportChoices::cancelledAccountsComeBackAsThemselves()
{
    TestRegister office;
    auto& session = office.session();
    const QString columns = QStringLiteral("账号名称,平台,账号ID,账号状态,备注");
    const QStringList lines{columns, QStringLiteral("示例发布,微博,10001,已注销,")};
    imported(session, sheet(office, lines));
    QCOMPARE(counts(imported(session, sheet(office, lines))), QStringLiteral("1/0/0/1/0"));
    const auto again =
        imported(session, sheet(office, {columns, QStringLiteral("示例发布,微博,10001,已注销,说明"),
                                         QStringLiteral("示例公安,微博,10009,正常运行,")}));
    QCOMPARE(counts(again), QStringLiteral("2/1/1/0/0"));
    const auto running = imported(
        session, sheet(office, {columns, QStringLiteral("示例发布,微博,10001,正常运行,")}));
    QCOMPARE(running.counts.added, 1);
    QCOMPARE(AccountStore(session).keys(true).size(), 3);
}

QTEST_GUILESS_MAIN(TstImportChoices)
#include "tst_importchoices.moc"
