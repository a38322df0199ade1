// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"
#include "models/exchange/registerwords.h"
#include "models/exchange/rejectedrows.h"
#include "models/stores/batchstore.h"
#include "models/stores/personstore.h"
#include "models/stores/unitstore.h"
#include "tests/exchange/importing.h"
#include "tests/exchange/testbooks.h"

#include <QTest>
#include <QTranslator>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

constexpr auto kind = ImportKind::Persons;

/// A register with persons in it.
struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
    {}

    ImportPlan import(const QStringList& lines,
                      const std::function<void(ImportOptions&)>& choose = {},
                      QString* batch = nullptr)
    {
        return imported(office.session(), sheet(office, lines), kind, choose, batch);
    }

    /// "name unit phone post" of every person, in the order they were made.
    [[nodiscard]] QStringList persons()
    {
        const auto units = UnitStore(office.session()).names();
        auto all = PersonStore(office.session()).all();
        std::sort(all.begin(), all.end(),
                  [](const Person& a, const Person& b) { return a.id < b.id; });
        QStringList lines;
        for (const Person& person : all) {
            lines.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(person.name, units.value(person.unitId.value()), person.phone,
                                  person.post));
        }
        return lines;
    }

    TestRegister office;
};

const QString header = QStringLiteral("姓名,所在单位,职务,联系电话");

} // namespace

/// Lists of responsible persons, as offices send them.
class TstPersonImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAList_data() { TestRegister::addEngineRows(); }

    void readsAList();
    void badRows_data();
    void badRows();
    void secondImportUpdates();
    void blankKeepsOrClears();
    void maskedPhoneNeverOverwrites();
    void twoOfOneName_data();
    void twoOfOneName();
    void unknownUnitIsCreatedOrRefused();
    void personsWithoutUnit();
    void reversalTakesEverythingBack();
    void rejectedRowsComeBack();
    void personsComeBackWithoutLoss_data();
    void personsComeBackWithoutLoss();
};

void TstPersonImport::readsAList()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    const auto plan = bench.import(
        {QStringLiteral("示例市政务新媒体责任人名单,,,,,,,"),
         QStringLiteral(
             "序号,责任人,单位名称,职务/岗位,手机号码,承担职责,培训情况,任职日期,离任日期"),
         QStringLiteral("1,张三,示例局,副局长,13812345678,分管领导、终审人,2025年轮训,2024.3.1,"),
         QStringLiteral("2,李四,示例局,科员,028-86600000,信息员；杂务,,20250101,2026年12月31日")});
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList{QStringLiteral("4 unknown_word(杂务) @承担职责")});
    QCOMPARE(counts(plan), QStringLiteral("2/2/0/0/0"));
    QCOMPARE(plan.counts.unitsAdded, 1);
    auto all = PersonStore(bench.office.session()).all();
    QCOMPARE(all.size(), 2);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    const Person& first = all[0];
    QCOMPARE(first.post, QStringLiteral("副局长"));
    QCOMPARE(first.roles, QList({PersonRole::Leader, PersonRole::FinalReviewer}));
    QCOMPARE(first.training, QStringLiteral("2025年轮训"));
    QCOMPARE(first.validFrom, QDate(2024, 3, 1));
    QVERIFY(!first.validTo.isValid());
    QCOMPARE(all[1].roles, QList({PersonRole::Editor}));
    QCOMPARE(all[1].validTo, QDate(2026, 12, 31)); // an end may lie ahead
    QCOMPARE(all[1].unitId, first.unitId);
}

void TstPersonImport::badRows_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no name") << QStringLiteral(",示例局,科员,13812345678,,")
                             << QStringLiteral("name_missing() @姓名");
    QTest::newRow("no phone number")
        << QStringLiteral("张三,示例局,科员,12,,")
        << QStringLiteral("unstorable(person|phone|bad_phone) @联系电话");
    QTest::newRow("identity card")
        << QStringLiteral("张三,示例局,身份证510101199001010019,13812345678,,")
        << QStringLiteral("unstorable(person|post|identity_card) @职务");
    QTest::newRow("ends before it begins")
        << QStringLiteral("张三,示例局,科员,13812345678,2025-06-01,2025-05-31")
        << QStringLiteral("unstorable(person|valid_to|before_beginning) @离岗日期");
    QTest::newRow("no day") << QStringLiteral("张三,示例局,科员,13812345678,去年,")
                            << QStringLiteral("not_a_date(去年) @到岗日期");
}

void TstPersonImport::badRows()
{
    QFETCH(QString, row);
    QFETCH(QString, problem);
    Bench bench;
    const auto plan = bench.import({QStringLiteral("姓名,所在单位,职务,联系电话,到岗日期,离岗日期"),
                                    row, QStringLiteral("李四,示例局,科员,13900000000,,")});
    QCOMPARE(said(plan.problems), QStringList{QStringLiteral("2 ") + problem});
    QCOMPARE(bench.persons(), QStringList{QStringLiteral("李四 示例局 13900000000 科员")});
}

void TstPersonImport::secondImportUpdates()
{
    Bench bench;
    bench.import({header, QStringLiteral("张三,示例局,科员,13812345678"),
                  QStringLiteral("李四,示例局,科员,13900000000")});
    // A new number of the only one of that name, the same again, and a person elsewhere.
    const auto again = bench.import({header, QStringLiteral("张三,示例局,科长,13811112222"),
                                     QStringLiteral("李四,示例局,科员,139 0000 0000"),
                                     QStringLiteral("张三,另一局,科员,13733334444")});
    QCOMPARE(said(again.problems), QStringList());
    QCOMPARE(again.counts.added, 1);
    QCOMPARE(again.counts.read, 3);
    QCOMPARE(bench.persons().size(), 3);
    QCOMPARE(bench.persons().constFirst(), QStringLiteral("张三 示例局 13811112222 科长"));
    QCOMPARE(again.preview[0].changes.size(), 2);
    const auto skipped =
        bench.import({header, QStringLiteral("张三,示例局,处长,")},
                     [](ImportOptions& options) { options.existing = ExistingPolicy::Skip; });
    QCOMPARE(counts(skipped), QStringLiteral("1/0/0/1/0"));
    const auto stopped = bench.import(
        {header, QStringLiteral("张三,示例局,处长,"), QStringLiteral("王五,示例局,处长,")},
        [](ImportOptions& options) { options.existing = ExistingPolicy::Stop; });
    QVERIFY(stopped.isBlocked());
    QCOMPARE(bench.persons().size(), 3);
}

void TstPersonImport::blankKeepsOrClears()
{
    Bench bench;
    bench.import({header, QStringLiteral("张三,示例局,科员,13812345678")});
    const QStringList blank{header, QStringLiteral("张三,示例局,,")};
    QCOMPARE(counts(bench.import(blank)), QStringLiteral("1/0/0/1/0"));
    const auto cleared =
        bench.import(blank, [](ImportOptions& options) { options.blanks = BlankPolicy::Clear; });
    QCOMPARE(counts(cleared), QStringLiteral("1/0/1/0/0"));
    QCOMPARE(bench.persons(), QStringList{QStringLiteral("张三 示例局  ")});
}

/// A list that was exported with hidden digits comes back without harm, also where blanks clear.
void TstPersonImport::maskedPhoneNeverOverwrites()
{
    Bench bench;
    bench.import({header, QStringLiteral("张三,示例局,科员,13812345678")});
    for (const auto blanks : {BlankPolicy::Keep, BlankPolicy::Clear}) {
        const auto plan = bench.import({header, QStringLiteral("张三,示例局,科长,138****5678"),
                                        QStringLiteral("李四,示例局,科员,139****0000")},
                                       [&](ImportOptions& options) { options.blanks = blanks; });
        QCOMPARE(said(plan.problems), QStringList());
        QCOMPARE(said(plan.warnings),
                 QStringList({QStringLiteral("2 masked_phone(138****5678) @联系电话"),
                              QStringLiteral("3 masked_phone(139****0000) @联系电话")}));
        QCOMPARE(bench.persons(), QStringList({QStringLiteral("张三 示例局 13812345678 科长"),
                                               QStringLiteral("李四 示例局  科员")}));
    }
}

void TstPersonImport::twoOfOneName_data()
{
    QTest::addColumn<QStringList>("stored"); ///< telephone numbers of 张三
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>(
        "outcome"); ///< of each row: n(ew), c(hanged), u(nchanged), r(ejected)
    const QString one = QStringLiteral("13811111111");
    const QString two = QStringLiteral("13822222222");
    const QString three = QStringLiteral("13833333333");
    const QString none;
    const auto add = [](const char* name, const QStringList& stored, const QStringList& rows,
                        const char* outcome) {
        QTest::newRow(name) << stored << rows << QString::fromLatin1(outcome);
    };
    add("both new", {}, {one, two}, "nn");
    add("both known", {one, two}, {two, one}, "uu");
    add("a second one", {one}, {one, two}, "un");
    add("the second one first", {one}, {two, one}, "nu");
    add("nothing tells which", {one, two}, {none}, "r");
    add("a third number may be any of them", {one, two}, {three}, "r");
    add("two rows for one, no number fits", {one}, {two, three}, "rr");
    add("hidden digits still tell", {one, two}, {QStringLiteral("138****2222")}, "u");
    add("hidden digits tell nothing new", {}, {one, QStringLiteral("138****2222")}, "nr");
    add("the same twice", {}, {one, one}, "nr");
    add("the same twice, once hidden", {one}, {one, QStringLiteral("138****1111")}, "ur");
    add("the only one without a number", {none}, {one}, "c");
}

void TstPersonImport::twoOfOneName()
{
    QFETCH(QStringList, stored);
    QFETCH(QStringList, rows);
    Bench bench;
    const auto lines = [](const QStringList& phones) {
        QStringList sheetLines{QStringLiteral("姓名,所在单位,联系电话")};
        for (const QString& phone : phones) {
            sheetLines.append(QStringLiteral("张三,示例局,") + phone);
        }
        return sheetLines;
    };
    if (!stored.isEmpty()) {
        bench.import(lines(stored));
    }
    const auto plan = bench.import(lines(rows));
    QString outcome;
    for (const ImportPreviewRow& row : plan.preview) {
        outcome.append(QLatin1String("ncur")[static_cast<qsizetype>(row.fate)]);
    }
    QTEST(outcome, "outcome");
}

void TstPersonImport::unknownUnitIsCreatedOrRefused()
{
    Bench bench;
    const QStringList lines{header, QStringLiteral("张三,示例局,科员,13812345678")};
    const auto refused =
        bench.import(lines, [](ImportOptions& options) { options.createUnits = false; });
    QCOMPARE(said(refused.problems),
             QStringList{QStringLiteral("2 unknown_unit(示例局) @所在单位")});
    QVERIFY(bench.persons().isEmpty());
    QVERIFY(UnitStore(bench.office.session()).all().isEmpty());
    // A row that is refused makes no unit either.
    bench.import({header, QStringLiteral("张三,示例局,科员,12")});
    QVERIFY(UnitStore(bench.office.session()).all().isEmpty());
    bench.import(lines);
    QCOMPARE(UnitStore(bench.office.session()).all().size(), 1);
}

void TstPersonImport::personsWithoutUnit()
{
    Bench bench;
    bench.import({header, QStringLiteral("张三,,科员,13812345678")});
    QCOMPARE(bench.persons(), QStringList{QStringLiteral("张三  13812345678 科员")});
    // The number says that it is the same one, who gets the unit.
    const auto plan = bench.import({header, QStringLiteral("张三,示例局,科员,13812345678"),
                                    QStringLiteral("张三,另一局,科员,13911112222")});
    QCOMPARE(counts(plan), QStringLiteral("2/1/1/0/0"));
    QCOMPARE(bench.persons(), QStringList({QStringLiteral("张三 示例局 13812345678 科员"),
                                           QStringLiteral("张三 另一局 13911112222 科员")}));
}

void TstPersonImport::reversalTakesEverythingBack()
{
    Bench bench;
    bench.import({header, QStringLiteral("张三,示例局,科员,13812345678")});
    QString uid;
    bench.import({header, QStringLiteral("张三,示例局,科长,13812345678"),
                  QStringLiteral("李四,新设局,科员,13900000000")},
                 {}, &uid);
    BatchStore batches(bench.office.session());
    const auto reversal = batches.reverse(*batches.findByUid(uid));
    QVERIFY(reversal.kept.isEmpty());
    QCOMPARE(bench.persons(), QStringList{QStringLiteral("张三 示例局 13812345678 科员")});
    QCOMPARE(UnitStore(bench.office.session()).all().size(), 1);
}

void TstPersonImport::rejectedRowsComeBack()
{
    Bench bench;
    const auto plan = bench.import({header, QStringLiteral("张三,示例局,科员,12"),
                                    QStringLiteral("李四,示例局,科员,13900000000")});
    const QString path = bench.office.folder() + QStringLiteral("/退回.xlsx");
    Progress progress;
    QCOMPARE(exportRejected(plan, path, progress), 1);
    const auto rows = allRows(path);
    QCOMPARE(rows[1].cells.constFirst().displayText(), QStringLiteral("张三"));
    QVERIFY(!rows[1].cells.constLast().displayText().contains(QStringLiteral("unstorable")));
}

void TstPersonImport::personsComeBackWithoutLoss_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("fullPhones");
    for (const char* format : {"xlsx", "ods", "csv"}) {
        for (const char* language : {"zh", "en"}) {
            for (const bool full : {true, false}) {
                QTest::addRow("%s %s %d", format, language, full)
                    << QStringLiteral("sqlite") << QString::fromLatin1(format)
                    << QString::fromLatin1(language) << full;
            }
        }
    }
    if (TestDatabase::hasPostgres()) {
        QTest::newRow("postgres") << QStringLiteral("postgres") << QStringLiteral("csv")
                                  << QStringLiteral("zh") << true;
    }
}

/// Trap 16 for lists of persons: in full into another register, hidden digits into the same one.
void TstPersonImport::personsComeBackWithoutLoss()
{
    QFETCH(QString, engine);
    QFETCH(QString, format);
    QFETCH(QString, language);
    QFETCH(bool, fullPhones);
    QTranslator chinese;
    if (language == u"zh") {
        QVERIFY(chinese.load(QStringLiteral(":/translations/juzhen_zh_CN.qm")));
        QVERIFY(QCoreApplication::installTranslator(&chinese));
    }
    Bench bench(engine);
    auto& session = bench.office.session();
    Unit unit;
    unit.name = QStringLiteral("示例局");
    unit.regionCode = QStringLiteral("510107");
    UnitStore(session).create(unit);
    Person full;
    full.name = QStringLiteral("张三");
    full.unitId = unit.id;
    full.post = QStringLiteral("=副局长");
    full.phone = QStringLiteral("028-86600000");
    for (const auto& entry : personRoleKeys) {
        full.roles.append(entry.value);
    }
    full.training = QStringLiteral("2025-03-01 轮训\n证书 0012");
    full.validFrom = QDate(2024, 2, 29);
    full.validTo = QDate(2026, 12, 31);
    full.remark = QStringLiteral("\"引号\", 逗号");
    PersonStore(session).create(full);
    Person bare;
    bare.name = QStringLiteral("李四");
    PersonStore(session).create(bare);
    Person twin = full; // the number alone tells the two apart
    twin.uid.clear();
    twin.phone = QStringLiteral("13812345678");
    twin.roles.clear();
    PersonStore(session).create(twin);

    const QString file = bench.office.folder() + QStringLiteral("/责任人.") + format;
    Progress progress;
    ListRequest request;
    request.list = ListId::Persons;
    exportList(session, request, file, {QStringLiteral("责任人"), {}, fullPhones},
               RegisterWords::read(session, true).book, progress);
    const auto again = imported(session, file, kind);
    QCOMPARE(said(again.problems), QStringList());
    QCOMPARE(again.warnings.size(), fullPhones ? 0 : 2);
    QCOMPARE(counts(again), QStringLiteral("3/0/0/3/0"));
    if (!fullPhones) {
        return;
    }
    TestRegister other(engine);
    const auto plan = imported(other.session(), file, kind);
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList());
    const auto plainOf = [](Session& one) {
        const auto units = UnitStore(one).names();
        auto all = PersonStore(one).all();
        std::sort(all.begin(), all.end(),
                  [](const Person& a, const Person& b) { return a.phone < b.phone; });
        QStringList names;
        for (Person& person : all) {
            names.append(units.value(person.unitId.value()));
            person.id = {};
            person.uid.clear();
            person.revision = 0;
            person.unitId = {};
        }
        return std::pair(all, names);
    };
    QVERIFY(plainOf(other.session()) == plainOf(session));
}

QTEST_GUILESS_MAIN(TstPersonImport)
#include "tst_personimport.moc"
