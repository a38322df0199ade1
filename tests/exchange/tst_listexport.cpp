// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"
#include "models/stores/campaignstore.h"
#include "models/stores/metricstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/referencestore.h"
#include "models/stores/taskstore.h"
#include "models/stores/unitstore.h"
#include "models/stores/writescope.h"
#include "tests/exchange/importing.h"
#include "tests/exchange/testbooks.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace juzhen;
using namespace juzhen::testing;

/// What leaves the register as a spreadsheet, and comes back.
class TstListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsComeBackWithoutLoss_data();
    void accountsComeBackWithoutLoss();
    void unitsComeBackWithoutLoss_data();
    void unitsComeBackWithoutLoss();
    void resultsComeBackWithoutLoss_data();
    void resultsComeBackWithoutLoss();
    void metricsComeBackWithoutLoss_data();
    void metricsComeBackWithoutLoss();
    void everyFieldHasAColumn();
    void titlesAreWords_data();
    void titlesAreWords();
    void textsStayTexts();
    void writesWhatTheListShows();
    void cancelKeepsTheEarlierFile();

private:
    void speak(const QString& language);

    QTranslator m_chinese;
};

namespace {

void addFormatRows()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QStringList engines{QStringLiteral("sqlite")};
    if (TestDatabase::hasPostgres()) {
        engines.append(QStringLiteral("postgres"));
    }
    for (const QString& engine : engines) {
        for (const auto& [format, language] : {std::pair("xlsx", "zh"), std::pair("ods", "zh"),
                                               std::pair("csv", "zh"), std::pair("xlsx", "en")}) {
            if (engine == u"postgres" && QLatin1String(format) != QLatin1String("csv")) {
                continue; // one of them shows what the engines may differ in
            }
            QTest::newRow(qPrintable(engine + u", " + QLatin1String(format) + u", "
                                     + QLatin1String(language)))
                << engine << QString::fromLatin1(format) << QString::fromLatin1(language);
        }
    }
}

WordBook words(Session& session)
{
    ReferenceStore reference(session);
    return {reference.regions(), reference.platforms(), reference.vocabulary(), true};
}

/// Exports the list as @p format; returns the file.
QString exported(TestRegister& office, ListId list, const QString& format)
{
    const QString path = office.folder() + QStringLiteral("/导出.") + format;
    ListRequest request;
    request.list = list;
    Progress progress;
    exportList(office.session(), request, path, {QStringLiteral("清单")}, words(office.session()),
               progress);
    return path;
}

/// A unit with every field filled.
Unit fullUnit(const QString& name)
{
    Unit unit;
    unit.name = name;
    unit.shortName = QStringLiteral("简称");
    unit.uscc = QStringLiteral("115101000000000012");
    unit.regionCode = QStringLiteral("510107");
    unit.adminLevel = AdminLevel::Township;
    unit.kind = QStringLiteral("public_service");
    unit.domain = QStringLiteral("education");
    unit.vertical = true;
    unit.legalPerson = false;
    unit.address = QStringLiteral("示例路1号，\"大楼\"");
    unit.leaderName = QStringLiteral("张三");
    unit.leaderPhone = QStringLiteral("028-12345678");
    unit.contactName = QStringLiteral("李四");
    unit.contactPhone = QStringLiteral("+86 13800000000");
    unit.fulltimeStaff = 0;
    unit.annualBudgetYuan = 1'234'567;
    unit.status = UnitStatus::Merged;
    unit.sortOrder = 30;
    unit.remark = QStringLiteral("=1+1");
    return unit;
}

/// An account with every field filled, some of them awkwardly.
Account fullAccount(const QString& name)
{
    Account account;
    account.name = name;
    account.platformCode = QStringLiteral("wechat_official");
    account.subtype = QStringLiteral("subscription");
    account.platformId = QStringLiteral("000123456789012345678");
    account.verifiedSubject = QStringLiteral("@示例主体");
    account.status = AccountStatus::PendingCancel;
    account.regionCode = QStringLiteral("510107");
    account.url = QStringLiteral("https://a.example/?a=1&b=2");
    account.coHost = QStringLiteral("示例协办单位");
    account.operatingDept = QStringLiteral("-1科"); // looks like a formula
    account.represents = Represents::Enterprise;
    account.isMain = true;
    account.functionTypes = {QStringLiteral("release"), QStringLiteral("service")};
    account.domain = QStringLiteral("education");
    account.verified = false;
    account.verifiedUntil = QDate(2026, 2, 28);
    account.openedOn = QDate(2012, 2, 29);
    account.profile = QStringLiteral("第一行\n第二行, \"引号\"; '单引号'");
    account.fans = 0;
    account.averageReads = 123'456'789;
    account.updateFrequency = QStringLiteral("每日1次");
    account.editorName = QStringLiteral("王五");
    account.editorPhone = QStringLiteral("013800000000");
    account.dedicatedPerson = QStringLiteral("赵六");
    account.reviewer1 = QStringLiteral("甲");
    account.reviewer2 = QStringLiteral("乙");
    account.reviewer3 = QStringLiteral("丙");
    account.hasInteraction = true;
    account.hasService = false;
    account.hasReportChannel = true;
    account.nationalStatus = NationalStatus::ChangePending;
    account.nationalId = QStringLiteral("5101070001000012");
    account.cacFilingNo = QStringLiteral("0012");
    account.icpNo = QStringLiteral("蜀ICP备00000000号-1");
    account.appIpv6 = true;
    account.appOk = false;
    account.licenseNews = QStringLiteral("51120200001");
    account.licenseAv = QStringLiteral("0000123");
    account.onPublicMatrix = true;
    account.lastPostOn = QDate(2025, 11, 19);
    account.statusChangedOn = QDate(2025, 11, 1);
    account.closedReason = QStringLiteral("职能调整");
    account.passwordChangedOn = QDate(2025, 1, 1);
    account.remark = QStringLiteral("=HYPERLINK(\"http://a.example\")");
    return account;
}

/// The values of a record by column, with references as names, so that two registers compare.
template <class Record>
QVariantMap valuesOf(const Record& record,
                     const QHash<qint64, QString>& units,
                     const QHash<qint64, QString>& contractors = {})
{
    QVariantMap values;
    for (const auto& column : tableOf<Record>().columns) {
        const QString name = QString::fromLatin1(column.name);
        const QVariant value = column.read(record);
        const bool isContractor = name == u"operator_id";
        values[name] = !name.endsWith(u"_id") || name == u"platform_id" || name == u"national_id"
                           ? value
                       : isContractor ? QVariant(contractors.value(value.toLongLong()))
                                      : QVariant(units.value(value.toLongLong()));
    }
    return values;
}

/// The columns in which the two differ, as "column: this | that".
QStringList differences(const QVariantMap& one, const QVariantMap& other)
{
    QStringList lines;
    for (auto value = one.cbegin(); value != one.cend(); ++value) {
        if (value.value() != other.value(value.key())) {
            lines.append(value.key() + u": " + value.value().toString() + u" | "
                         + other.value(value.key()).toString());
        }
    }
    return lines;
}

} // namespace

void TstListExport::speak(const QString& language)
{
    QCoreApplication::removeTranslator(&m_chinese);
    if (language == u"zh") {
        QVERIFY(m_chinese.load(QStringLiteral(":/translations/juzhen_zh_CN.qm")));
        QVERIFY(QCoreApplication::installTranslator(&m_chinese));
    }
}

void TstListExport::accountsComeBackWithoutLoss_data()
{
    addFormatRows();
}

/// Trap 16, with the ids of trap 12 and the texts of trap 17.
void TstListExport::accountsComeBackWithoutLoss()
{
    QFETCH(QString, engine);
    QFETCH(QString, format);
    QFETCH(QString, language);
    speak(language);
    TestRegister office(engine);
    auto& session = office.session();
    Unit unit = fullUnit(QStringLiteral("示例市武侯区示例局"));
    UnitStore(session).create(unit);
    Operator contractor;
    contractor.name = QStringLiteral("示例运营公司");
    OperatorStore(session).create(contractor);
    AccountStore accounts(session);
    Account full = fullAccount(QStringLiteral("示例发布"));
    full.hostUnitId = unit.id;
    full.operatorId = contractor.id;
    accounts.create(full);
    Account bare; // only the name is certain
    bare.name = QStringLiteral("示例空白");
    accounts.create(bare);
    Account twin = full; // tells the two apart by the platform alone
    twin.platformCode = QStringLiteral("weibo");
    twin.subtype.clear();
    twin.uid.clear();
    accounts.create(twin);

    const QString file = exported(office, ListId::Accounts, format);
    const auto again = imported(session, file);
    QCOMPARE(said(again.problems), QStringList());
    QCOMPARE(said(again.warnings), QStringList());
    QCOMPARE(counts(again), QStringLiteral("3/0/0/3/0"));

    TestRegister other(engine);
    const auto plan = imported(other.session(), file);
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("3/3/0/0/0"));
    const auto here = allAccounts(session);
    auto there = allAccounts(other.session());
    QCOMPARE(there.size(), here.size());
    for (const Account& account : here) {
        const auto same = std::find_if(there.cbegin(), there.cend(), [&](const Account& one) {
            return one.name == account.name && one.platformCode == account.platformCode;
        });
        QVERIFY(same != there.cend());
        QCOMPARE(differences(
                     valuesOf(account, UnitStore(session).names(), OperatorStore(session).names()),
                     valuesOf(*same, UnitStore(other.session()).names(),
                              OperatorStore(other.session()).names())),
                 QStringList());
    }
}

void TstListExport::unitsComeBackWithoutLoss_data()
{
    addFormatRows();
}

void TstListExport::unitsComeBackWithoutLoss()
{
    QFETCH(QString, engine);
    QFETCH(QString, format);
    QFETCH(QString, language);
    speak(language);
    TestRegister office(engine);
    auto& session = office.session();
    UnitStore units(session);
    Unit upper;
    upper.name = QStringLiteral("示例总局");
    upper.regionCode = QStringLiteral("510000");
    upper.adminLevel = AdminLevel::Province;
    units.create(upper);
    Unit full = fullUnit(QStringLiteral("示例局"));
    full.parentId = full.systemParentId = full.supervisorId = upper.id;
    full.industrySupervisorId = full.successorId = upper.id;
    units.create(full);
    Unit twin; // the same name in another district
    twin.name = full.name;
    twin.regionCode = QStringLiteral("510104");
    twin.parentId = upper.id;
    units.create(twin);

    const QString file = exported(office, ListId::Units, format);
    const auto again = imported(session, file, ImportKind::Units);
    QCOMPARE(said(again.problems), QStringList());
    QCOMPARE(counts(again), QStringLiteral("3/0/0/3/0"));

    TestRegister other(engine);
    const auto plan = imported(other.session(), file, ImportKind::Units);
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("3/3/0/0/0"));
    const auto there = UnitStore(other.session()).all();
    QCOMPARE(there.size(), 3);
    for (const Unit& unit : units.all()) {
        const auto same = std::find_if(there.cbegin(), there.cend(), [&](const Unit& one) {
            return one.name == unit.name && one.regionCode == unit.regionCode;
        });
        QVERIFY(same != there.cend());
        QCOMPARE(differences(valuesOf(unit, units.names()),
                             valuesOf(*same, UnitStore(other.session()).names())),
                 QStringList());
    }
}

void TstListExport::metricsComeBackWithoutLoss_data()
{
    addFormatRows();
}

void TstListExport::metricsComeBackWithoutLoss()
{
    QFETCH(QString, engine);
    QFETCH(QString, format);
    QFETCH(QString, language);
    speak(language);
    TestRegister office(engine);
    const QStringList accounts{QStringLiteral("账号名称,平台,主办单位,地区"),
                               QStringLiteral("示例甲,微博,示例局,武侯区"),
                               QStringLiteral("示例乙,抖音,示例局,武侯区")};
    const auto choose = [](ImportOptions& options) {
        options.period = Month(2025, 10);
    };
    imported(office.session(), sheet(office, accounts));
    imported(
        office.session(),
        sheet(office, {QStringLiteral("账号名称,发布条数,原创条数,粉丝净增数,平均答复时长"),
                       QStringLiteral("示例甲,72,48,-30,2.5"), QStringLiteral("示例乙,1,0,,")}),
        ImportKind::Metrics, choose);
    const QString file = exported(office, ListId::Metrics, format);
    const auto again = imported(office.session(), file, ImportKind::Metrics); // it says the month
    QCOMPARE(said(again.problems), QStringList());
    QCOMPARE(said(again.warnings), QStringList());
    QCOMPARE(counts(again), QStringLiteral("2/0/0/2/0"));

    TestRegister other(engine);
    imported(other.session(), sheet(other, accounts));
    imported(other.session(), file, ImportKind::Metrics);
    for (const QString& name : {QStringLiteral("示例甲"), QStringLiteral("示例乙")}) {
        const auto figures = [&](Session& session) {
            AccountMetric metric = MetricStore(session)
                                       .find(accountNamed(session, name).id, Month(2025, 10))
                                       .value_or(AccountMetric());
            metric.id = {};
            metric.uid.clear();
            metric.accountId = {};
            return metric;
        };
        QVERIFY(figures(office.session()).posts);
        QCOMPARE(figures(other.session()), figures(office.session()));
    }
}

void TstListExport::resultsComeBackWithoutLoss_data()
{
    addFormatRows();
}

void TstListExport::resultsComeBackWithoutLoss()
{
    QFETCH(QString, engine);
    QFETCH(QString, format);
    QFETCH(QString, language);
    speak(language);
    const Quarter quarter(2025, 3);
    const auto choose = [&](ImportOptions& options) {
        options.quarter = quarter;
        options.createAccounts = true;
    };
    TestRegister office(engine);
    auto& session = office.session();
    imported(
        session,
        sheet(
            office,
            {QStringLiteral("账号名称,平台,主办单位,地区,是否合格,问题,得分,检查日期,最近更新日期,"
                            "检查人,备注"),
             QStringLiteral("示例甲,微博,示例局,武侯区,是,,92.5,2025-09-01,2025-08-30,王五,"),
             QStringLiteral("示例乙,抖音,示例局,武侯区,否,死链,,2025-09-02,,,三处")}),
        ImportKind::Results, choose);
    const QString file = exported(office, ListId::Tasks, format);
    const auto again = imported(session, file, ImportKind::Results, choose);
    QCOMPARE(said(again.problems), QStringList());
    QCOMPARE(said(again.warnings), QStringList());
    QCOMPARE(counts(again), QStringLiteral("2/0/0/2/0"));

    TestRegister other(engine);
    QCOMPARE(counts(imported(other.session(), file, ImportKind::Results, choose)),
             QStringLiteral("2/2/0/0/0"));
    const auto tasksOf = [](Session& one) {
        auto tasks = TaskStore(one).ofCampaign(CampaignStore(one).all().constFirst().id);
        std::sort(tasks.begin(), tasks.end(),
                  [](const auto& a, const auto& b) { return a.accountName < b.accountName; });
        for (auto& task : tasks) {
            task.id = {};
            task.uid.clear();
            task.revision = 0;
            task.campaignId = {};
            task.accountId = {};
        }
        return tasks;
    };
    const auto here = tasksOf(session);
    const auto there = tasksOf(other.session());
    QCOMPARE(there.size(), 2);
    for (qsizetype i = 0; i < there.size(); ++i) {
        QCOMPARE(differences(valuesOf(here[i], {}), valuesOf(there[i], {})), QStringList());
    }
}

/// A field that is added later must not be forgotten here.
void TstListExport::everyFieldHasAColumn()
{
    const auto missing = [](ListId list, const auto& table, const QStringList& elsewhere) {
        const auto exportedKeys = exportColumns(list);
        QStringList keys;
        for (const auto& column : table.columns) {
            QString key = QString::fromLatin1(column.name);
            if (key.endsWith(u"_id") && key != u"platform_id" && key != u"national_id") {
                key = key.chopped(3) + QStringLiteral("_name");
            }
            if (!exportedKeys.contains(key) && !elsewhere.contains(key)) {
                keys.append(key);
            }
        }
        return keys;
    };
    QCOMPARE(missing(ListId::Accounts, tableOf<Account>(),
                     {QStringLiteral("host_unit_name")}), // as unit_name
             QStringList());
    QCOMPARE(missing(ListId::Units, tableOf<Unit>(), {}), QStringList());
    QCOMPARE(missing(ListId::Persons, tableOf<Person>(),
                     {QStringLiteral("unit_name")}), // as person_unit
             QStringList());
    QCOMPARE(missing(ListId::Operators, tableOf<Operator>(), {}), QStringList());
}

void TstListExport::titlesAreWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ListId>("list");
    for (const char* language : {"zh", "en"}) {
        for (const ListId list :
             {ListId::Accounts, ListId::Units, ListId::Filings, ListId::Tasks, ListId::Findings,
              ListId::History, ListId::Persons, ListId::Metrics, ListId::Operators}) {
            QTest::addRow("%s %d", language, static_cast<int>(list))
                << QString::fromLatin1(language) << list;
        }
    }
}

void TstListExport::titlesAreWords()
{
    QFETCH(QString, language);
    QFETCH(ListId, list);
    speak(language);
    QStringList titles;
    for (const QString& key : exportColumns(list)) {
        const int column = columnIndex(list, key);
        const QString title =
            exportTitle(listDefinition(list).columns[static_cast<size_t>(column)]);
        QVERIFY2(!title.isEmpty() && title != key, qPrintable(key));
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles.append(title);
        if (language == u"zh") {
            QVERIFY2(title.contains(QRegularExpression(QStringLiteral("\\p{Han}"))),
                     qPrintable(title));
        }
    }
}

/// Trap 17, and 12: texts are texts in a workbook, and guarded in CSV.
void TstListExport::textsStayTexts()
{
    speak(QStringLiteral("zh"));
    TestRegister office;
    Account account = fullAccount(QStringLiteral("示例发布"));
    account.remark = QStringLiteral("=1+1");
    AccountStore(office.session()).create(account);
    const QString book = exported(office, ListId::Accounts, QStringLiteral("xlsx"));
    const auto rows = allRows(book);
    QCOMPARE(rows.size(), 2);
    int texts = 0;
    for (const Cell& cell : rows[1].cells) {
        const QString title = rows[0].cells.value(cell.column).displayText();
        const bool isId =
            title == u"账号ID" || title == u"运维人员电话" || title == u"全国系统编号";
        if (isId || title == u"备注") {
            QCOMPARE(cell.type, CellType::Text);
            ++texts;
        }
        if (title == u"粉丝量") {
            QCOMPARE(cell.type, CellType::Number);
        }
        if (title == u"开设日期") {
            QCOMPARE(cell.type, CellType::Date);
        }
    }
    QCOMPARE(texts, 4);

    QFile csv(exported(office, ListId::Accounts, QStringLiteral("csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray content = csv.readAll();
    QVERIFY(content.startsWith("\xef\xbb\xbf")); // spreadsheet programs take it for UTF-8 then
    QVERIFY(content.contains("'=1+1"));
    QVERIFY(content.contains("'@示例主体"));
    QVERIFY(content.contains(",'-1科"));
    QVERIFY(!content.contains(",=") && !content.contains(",@"));
}

void TstListExport::writesWhatTheListShows()
{
    speak(QStringLiteral("zh"));
    TestRegister office;
    auto& session = office.session();
    {
        AccountStore accounts(session);
        WriteScope scope(session);
        for (int i = 0; i < 1200; ++i) {
            Account account;
            account.name = QStringLiteral("示例%1号").arg(i, 4, 10, QLatin1Char('0'));
            account.fans = i;
            accounts.create(account);
        }
        scope.commit();
    }
    ListRequest request;
    request.search = QStringLiteral("示例");
    request.filters = {{QStringLiteral("fans"), FilterOperator::AtLeast, {150}}};
    request.sort = {{QStringLiteral("fans"), true}};
    const QString path = office.folder() + QStringLiteral("/导出.xlsx");
    Progress progress;
    const qint64 rows =
        exportList(session, request, path, {QStringLiteral("清单/一")}, words(session), progress);
    QCOMPARE(rows, 1050);
    QCOMPARE(progress.total(), 1050);
    const auto written = allRows(path);
    QCOMPARE(written.size(), 1051);
    QCOMPARE(written[1].cells.constFirst().displayText(), QStringLiteral("示例1199号"));
    QCOMPARE(written.constLast().cells.constFirst().displayText(), QStringLiteral("示例0150号"));
    request.search = QStringLiteral("没有的");
    QCOMPARE(exportList(session, request, path, {QStringLiteral("清单")}, words(session), progress),
             0);
    QCOMPARE(allRows(path).size(), 1); // the header alone
}

void TstListExport::cancelKeepsTheEarlierFile()
{
    TestRegister office;
    Account account = fullAccount(QStringLiteral("示例发布"));
    AccountStore(office.session()).create(account);
    const QString path = office.folder() + QStringLiteral("/导出.xlsx");
    writeFile(path, "what was there before");
    Progress progress;
    progress.cancel();
    QCOMPARE(kindThrownBy([&] {
                 exportList(office.session(), {}, path, {QStringLiteral("清单")},
                            words(office.session()), progress);
             }),
             Error::Kind::Cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("what was there before"));
    QCOMPARE(QDir(office.folder())
                 .entryList({QStringLiteral("*导出*")}, QDir::Files | QDir::Hidden)
                 .size(),
             1);
}

QTEST_GUILESS_MAIN(TstListExport)
#include "tst_listexport.moc"
