// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"
#include "models/exchange/registerwords.h"
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/contractstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/unitstore.h"
#include "tests/exchange/importing.h"

#include <QTest>
#include <QTranslator>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

constexpr auto kind = ImportKind::Operators;

// Two codes with the right check character.
const QString codeOne = QStringLiteral("91510100MA0000001L");
const QString codeTwo = QStringLiteral("91510100000000002L");

/// A register with an account that a contractor runs.
struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
    {
        imported(office.session(), sheet(office, {QStringLiteral("账号名称,平台,主办单位"),
                                                  QStringLiteral("示例发布,微博,示例局"),
                                                  QStringLiteral("示例同名,微博,示例局"),
                                                  QStringLiteral("示例同名,抖音,示例局")}));
    }

    ImportPlan import(const QStringList& lines,
                      const std::function<void(ImportOptions&)>& choose = {},
                      QString* batch = nullptr)
    {
        return imported(office.session(), sheet(office, lines), kind, choose, batch);
    }

    [[nodiscard]] QList<Operator> all() { return OperatorStore(office.session()).all(); }

    [[nodiscard]] QList<OperatorQualification> held(const Operator& contractor)
    {
        return OperatorStore(office.session()).qualifications(contractor.id);
    }

    [[nodiscard]] QList<OperationContract> agreed(const Operator& contractor)
    {
        return ContractStore(office.session()).ofOperator(contractor.id);
    }

    TestRegister office;
};

const QString header = QStringLiteral("代运营机构,统一社会信用代码,资质种类,资质编号,资质有效期至,"
                                      "合同编号,主办单位,合同开始日期,合同结束日期");

} // namespace

/// Lists of contractors with what they hold and have agreed on.
class TstOperatorImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAList_data() { TestRegister::addEngineRows(); }

    void readsAList();
    void badRows_data();
    void badRows();
    void secondImportUpdates();
    void renewalIsAnotherOne();
    void codeCountsBeforeName();
    void rowsAboutOneAreJoined();
    void blankKeepsOrClears();
    void maskedPhoneNeverOverwrites();
    void existingMayBeSkipped();
    void rejectedRowLeavesNothing();
    void reversalTakesEverythingBack();
    void operatorsComeBackWithoutLoss_data();
    void operatorsComeBackWithoutLoss();
};

void TstOperatorImport::readsAList()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    const auto plan = bench.import(
        {QStringLiteral("政务新媒体代运营机构登记表"),
         QStringLiteral(
             "序号,公司名称,社会信用代码,法人代表,机构联系人,联系电话,许可证名称,许可证号,"
             "许可证有效期,合同号,账号名称,平台,甲方,签订日期,到期日期,合同金额（万元）,"
             "服务内容,是否签订保密协议,保密协议日期,甲方责任人,驻场人员,考核情况,备注"),
         QStringLiteral("1,示例公司,") + codeOne.toLower()
             + QStringLiteral(
                 ",王五,赵六,13812345678,增值电信许可证,川B2-0001,2027-01-31,HT-001,示例"
                 "发布,微博,示例局,2025.1.1,20271231,12.5,内容采编,是,2025/1/2,李四,"
                 "甲、乙,良好,无备注"),
         QStringLiteral(
             "2,示例公司,,,,,营业执照,,,HT-002,,,新设局,2025-02-01,2026-01-31,3,,否,,,,,")});
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("2/2/0/0/0"));
    QCOMPARE(plan.counts.unitsAdded, 1);
    const auto all = bench.all();
    QCOMPARE(all.size(), 1);
    const Operator& one = all.constFirst();
    QCOMPARE(one.uscc, codeOne);
    QCOMPARE(one.legalRepresentative, QStringLiteral("王五"));
    QCOMPARE(one.contactName, QStringLiteral("赵六"));
    QCOMPARE(one.contactPhone, QStringLiteral("13812345678"));
    const auto held = bench.held(one);
    QCOMPARE(held.size(), 2);
    QCOMPARE(held[0].kind, QualificationKind::BusinessLicence);
    QVERIFY(!held[0].validUntil.isValid());
    QCOMPARE(held[1].kind, QualificationKind::TelecomLicence);
    QCOMPARE(held[1].number, QStringLiteral("川B2-0001"));
    QCOMPARE(held[1].validUntil, QDate(2027, 1, 31));
    const auto agreed = bench.agreed(one);
    QCOMPARE(agreed.size(), 2);
    const OperationContract& contract = agreed[0]; // the one that ends last
    QCOMPARE(contract.number, QStringLiteral("HT-001"));
    QCOMPARE(contract.accountId,
             accountNamed(bench.office.session(), QStringLiteral("示例发布")).id);
    QCOMPARE(contract.amountYuan, std::optional<qint64>(125'000));
    QCOMPARE(contract.beginsOn, QDate(2025, 1, 1));
    QCOMPARE(contract.endsOn, QDate(2027, 12, 31)); // an end may lie ahead
    QCOMPARE(contract.serviceScope, QStringLiteral("内容采编"));
    QVERIFY(contract.confidentialityAgreement);
    QCOMPARE(contract.confidentialityOn, QDate(2025, 1, 2));
    QCOMPARE(contract.responsible, QStringLiteral("李四"));
    QCOMPARE(contract.staff, QStringLiteral("甲、乙"));
    QCOMPARE(contract.evaluation, QStringLiteral("良好"));
    QVERIFY(!agreed[1].accountId.isValid());
    QCOMPARE(UnitStore(bench.office.session()).names().value(agreed[1].unitId.value()),
             QStringLiteral("新设局"));
}

void TstOperatorImport::badRows_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("problem");
    QTest::newRow("check character")
        << QStringLiteral("示例公司,91510100MA0000001M,,,,,,,")
        << QStringLiteral("unstorable(operator|uscc|bad_check_digit) @统一社会信用代码");
    QTest::newRow("ends before it begins")
        << QStringLiteral("示例公司,,,,,HT-1,示例局,2025-03-01,2025-03-01")
        << QStringLiteral("unstorable(contract|ends_on|not_after_beginning) @合同结束日期");
    QTest::newRow("no name") << QStringLiteral(",,营业执照,1,,,,,")
                             << QStringLiteral("name_missing() @代运营机构");
    QTest::newRow("no day") << QStringLiteral("示例公司,,营业执照,1,长期有效吗,,,,")
                            << QStringLiteral("not_a_date(长期有效吗) @资质有效期至");
}

void TstOperatorImport::badRows()
{
    QFETCH(QString, row);
    QFETCH(QString, problem);
    Bench bench;
    const auto plan = bench.import({header, row, QStringLiteral("另一公司,,,,,,,,")});
    QCOMPARE(said(plan.problems), QStringList{QStringLiteral("2 ") + problem});
    QCOMPARE(bench.all().size(), 1);
}

void TstOperatorImport::secondImportUpdates()
{
    Bench bench;
    const QStringList lines{
        header,
        QStringLiteral("示例公司,%1,营业执照,Y1,2027-01-01,HT-1,示例局,2025-01-01,2025-12-31")
            .arg(codeOne)};
    bench.import(lines);
    QCOMPARE(counts(bench.import(lines)), QStringLiteral("1/0/0/1/0"));
    const auto plan = bench.import(
        {header, QStringLiteral("示例公司,%1,营业执照,Y1,2028-01-01,HT-1,示例局,,2026-06-30")
                     .arg(codeOne)});
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("1/0/1/0/0"));
    QCOMPARE(plan.preview[0].changes.size(), 2);
    QCOMPARE(plan.preview[0].changes[0].kind, SubjectKind::Qualification);
    QCOMPARE(plan.preview[0].changes[1].kind, SubjectKind::Contract);
    const Operator one = bench.all().constFirst();
    QCOMPARE(bench.held(one).size(), 1);
    QCOMPARE(bench.held(one)[0].validUntil, QDate(2028, 1, 1));
    QCOMPARE(bench.agreed(one).size(), 1);
    QCOMPARE(bench.agreed(one)[0].beginsOn, QDate(2025, 1, 1)); // blank keeps
    QCOMPARE(bench.agreed(one)[0].endsOn, QDate(2026, 6, 30));
}

void TstOperatorImport::renewalIsAnotherOne()
{
    Bench bench;
    bench.import({header, QStringLiteral("示例公司,,营业执照,Y1,长期,,示例局,2024-01-01,"
                                         "2024-12-31")});
    const auto plan =
        bench.import({header,
                      QStringLiteral("示例公司,,营业执照,Y2,2028-01-01,,示例局,2025-01-01,"
                                     "2025-12-31"),
                      // Which of the two business licences?
                      QStringLiteral("示例公司,,营业执照,,2029-01-01,,,,")});
    QCOMPARE(said(plan.problems), QStringList{QStringLiteral("3 ambiguous_detail() @资质编号")});
    const Operator one = bench.all().constFirst();
    QCOMPARE(bench.held(one).size(), 2);
    QCOMPARE(bench.agreed(one).size(), 2);
}

void TstOperatorImport::codeCountsBeforeName()
{
    Bench bench;
    const QString columns = QStringLiteral("机构名称,统一社会信用代码,联系人");
    bench.import({columns, QStringLiteral("示例公司,%1,甲").arg(codeOne),
                  QStringLiteral("未填代码公司,,乙")});
    const auto plan = bench.import({columns, QStringLiteral("改名公司,%1,").arg(codeOne),
                                    QStringLiteral("未填代码公司,%1,").arg(codeTwo)});
    QCOMPARE(counts(plan), QStringLiteral("2/0/2/0/0"));
    QCOMPARE(bench.all().size(), 2);
    // The same name with another code is another company; without one it can't be told.
    bench.import({columns, QStringLiteral("改名公司,91510100000000003P,")});
    QCOMPARE(bench.all().size(), 3);
    const auto unclear = bench.import({columns, QStringLiteral("改名公司,,丙")});
    QCOMPARE(said(unclear.problems),
             QStringList{QStringLiteral("2 ambiguous_operator(改名公司) @机构名称")});
}

void TstOperatorImport::rowsAboutOneAreJoined()
{
    Bench bench;
    const auto plan =
        bench.import({QStringLiteral("机构名称,联系人,联系电话,资质种类,资质编号"),
                      QStringLiteral("示例公司,甲,,营业执照,Y1"),
                      QStringLiteral("示例公司,乙,13812345678,互联网新闻信息服务许可证,N1"),
                      QStringLiteral("示例公司,甲,,某种许可,")});
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings),
             QStringList({QStringLiteral("3 differs_from_row(2|甲) @联系人"),
                          QStringLiteral("4 other_kind(某种许可) @资质种类")}));
    const Operator one = bench.all().constFirst();
    QCOMPARE(one.contactName, QStringLiteral("甲"));
    QCOMPARE(one.contactPhone, QStringLiteral("13812345678"));
    const auto held = bench.held(one);
    QCOMPARE(held.size(), 3);
    const auto other = std::find_if(held.cbegin(), held.cend(), [](const auto& entry) {
        return entry.kind == QualificationKind::Other;
    });
    QVERIFY(other != held.cend());
    QCOMPARE(other->remark, QStringLiteral("某种许可"));
}

void TstOperatorImport::blankKeepsOrClears()
{
    Bench bench;
    const QString columns = QStringLiteral("机构名称,联系人,备注,资质种类,资质编号,资质有效期至");
    bench.import({columns, QStringLiteral("示例公司,甲,说明,营业执照,Y1,2027-01-01")});
    const QStringList blank{columns, QStringLiteral("示例公司,,,营业执照,Y1,"),
                            QStringLiteral("示例公司,,又一行,,,")};
    bench.import(blank, [](ImportOptions& options) { options.blanks = BlankPolicy::Clear; });
    const Operator one = bench.all().constFirst();
    QVERIFY(one.contactName.isEmpty());
    QCOMPARE(one.remark, QStringLiteral("又一行")); // said by the second row about it
    QVERIFY(!bench.held(one)[0].validUntil.isValid());
}

void TstOperatorImport::maskedPhoneNeverOverwrites()
{
    Bench bench;
    const QString columns = QStringLiteral("机构名称,联系电话");
    bench.import({columns, QStringLiteral("示例公司,13812345678")});
    const auto plan =
        bench.import({columns, QStringLiteral("示例公司,138****5678")},
                     [](ImportOptions& options) { options.blanks = BlankPolicy::Clear; });
    QCOMPARE(said(plan.warnings),
             QStringList{QStringLiteral("2 masked_phone(138****5678) @联系电话")});
    QCOMPARE(bench.all().constFirst().contactPhone, QStringLiteral("13812345678"));
}

void TstOperatorImport::existingMayBeSkipped()
{
    Bench bench;
    bench.import({header, QStringLiteral("示例公司,,,,,,,,")});
    const QStringList lines{header, QStringLiteral("示例公司,,营业执照,Y1,,,,,"),
                            QStringLiteral("另一公司,,营业执照,Y2,,,,,")};
    const auto plan = bench.import(
        lines, [](ImportOptions& options) { options.existing = ExistingPolicy::Skip; });
    QCOMPARE(counts(plan), QStringLiteral("2/1/0/1/0"));
    for (const Operator& one : bench.all()) {
        QCOMPARE(bench.held(one).size(), one.name == QStringLiteral("示例公司") ? 0 : 1);
    }
    QVERIFY(
        bench.import(lines, [](ImportOptions& options) { options.existing = ExistingPolicy::Stop; })
            .isBlocked());
}

/// Neither a contractor nor a unit for a row whose contract can't be right.
void TstOperatorImport::rejectedRowLeavesNothing()
{
    Bench bench;
    const auto units = UnitStore(bench.office.session()).all().size();
    const QString columns = header + QStringLiteral(",运营账号");
    const auto plan = bench.import({columns,
                                    QStringLiteral("示例公司,,营业执照,Y1,,HT,新设局,2025-02-01,"
                                                   "2025-01-01,"),
                                    QStringLiteral("示例公司,,,,,HT,,,,没有的账号"),
                                    QStringLiteral("示例公司,,,,,HT,,,,示例同名")});
    QCOMPARE(plan.counts.rejected, 3);
    QCOMPARE(said(plan.problems).mid(1),
             QStringList({QStringLiteral("3 unknown_account(没有的账号) @运营账号"),
                          QStringLiteral("4 ambiguous_account(示例同名|2) @运营账号")}));
    QVERIFY(bench.all().isEmpty());
    QCOMPARE(UnitStore(bench.office.session()).all().size(), units);
}

void TstOperatorImport::reversalTakesEverythingBack()
{
    Bench bench;
    bench.import({header, QStringLiteral("示例公司,,营业执照,Y1,2027-01-01,,,,")});
    QString uid;
    bench.import({header,
                  QStringLiteral("示例公司,,营业执照,Y1,2028-01-01,HT-1,新设局,2025-01-01,"),
                  QStringLiteral("另一公司,,营业执照,Y2,,HT-2,新设局,2025-01-01,")},
                 {}, &uid);
    QCOMPARE(bench.all().size(), 2);
    BatchStore batches(bench.office.session());
    const auto reversal = batches.reverse(*batches.findByUid(uid));
    QCOMPARE(reversal.kept, QStringList());
    QCOMPARE(bench.all().size(), 1);
    const Operator one = bench.all().constFirst();
    QCOMPARE(bench.held(one).size(), 1);
    QCOMPARE(bench.held(one)[0].validUntil, QDate(2027, 1, 1));
    QVERIFY(bench.agreed(one).isEmpty());
    QCOMPARE(UnitStore(bench.office.session()).all().size(), 1);
}

void TstOperatorImport::operatorsComeBackWithoutLoss_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    for (const char* format : {"xlsx", "ods", "csv"}) {
        for (const char* language : {"zh", "en"}) {
            QTest::addRow("%s %s", format, language)
                << QStringLiteral("sqlite") << QString::fromLatin1(format)
                << QString::fromLatin1(language);
        }
    }
    if (TestDatabase::hasPostgres()) {
        QTest::newRow("postgres") << QStringLiteral("postgres") << QStringLiteral("csv")
                                  << QStringLiteral("zh");
    }
}

/// Trap 16 for the list of contractors; its telephone numbers leave masked unless asked for.
void TstOperatorImport::operatorsComeBackWithoutLoss()
{
    QFETCH(QString, engine);
    QFETCH(QString, format);
    QFETCH(QString, language);
    QTranslator chinese;
    if (language == u"zh") {
        QVERIFY(chinese.load(QStringLiteral(":/translations/juzhen_zh_CN.qm")));
        QVERIFY(QCoreApplication::installTranslator(&chinese));
    }
    TestRegister office(engine);
    auto& session = office.session();
    OperatorStore store(session);
    Operator full;
    full.name = QStringLiteral("示例（四川）公司");
    full.uscc = codeOne;
    full.legalRepresentative = QStringLiteral("王五");
    full.contactName = QStringLiteral("赵六");
    full.contactPhone = QStringLiteral("13812345678");
    full.remark = QStringLiteral("=1+1");
    store.create(full);
    OperatorQualification held; // the list counts it
    held.operatorId = full.id;
    held.kind = QualificationKind::BusinessLicence;
    held.validUntil = QDate(2026, 1, 1);
    store.addQualification(held);
    Operator bare;
    bare.name = QStringLiteral("另一公司");
    store.create(bare);

    const QString file = office.folder() + QStringLiteral("/机构.") + format;
    Progress progress;
    ListRequest request;
    request.list = ListId::Operators;
    const WordBook words = RegisterWords::read(session, true).book;
    const auto entries = session.log().size();
    exportList(session, request, file, {QStringLiteral("机构")}, words, progress);
    QCOMPARE(session.log().size(), entries);
    const auto masked = imported(session, file, kind);
    QCOMPARE(said(masked.problems), QStringList());
    QCOMPARE(masked.warnings.size(), 1);
    QCOMPARE(masked.warnings[0].message, ImportMessage::MaskedPhone);
    QCOMPARE(counts(masked), QStringLiteral("2/0/0/2/0"));

    exportList(session, request, file, {QStringLiteral("机构"), {}, true}, words, progress);
    QCOMPARE(session.log().size(), entries + 1); // that they left in full
    TestRegister other(engine);
    const auto plan = imported(other.session(), file, kind);
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList());
    const auto plainOf = [](Session& one) {
        auto all = OperatorStore(one).all();
        for (Operator& contractor : all) {
            contractor.id = {};
            contractor.uid.clear();
            contractor.revision = 0;
        }
        return all;
    };
    QVERIFY(plainOf(other.session()) == plainOf(session));
}

QTEST_GUILESS_MAIN(TstOperatorImport)
#include "tst_operatorimport.moc"
