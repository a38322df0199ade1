// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/operatorexport.h"
#include "models/exchange/registerwords.h"
#include "models/stores/auditlog.h"
#include "models/stores/contractstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/referencestore.h"
#include "tests/exchange/importing.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

constexpr auto kind = ImportKind::Operators;

} // namespace

/// The ledger of contractors with what they hold and have agreed on, out and in again.
class TstOperatorExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackUnchanged_data();
    void comesBackUnchanged();

    void corrected_data() { comesBackUnchanged_data(); }

    void corrected();
    void masksPhones();
    void writesWhatIsListed();

private:
    [[nodiscard]] WordBook words()
    {
        ReferenceStore reference(m_office->session());
        return WordBook(reference.regions(), reference.platforms(), reference.vocabulary(), true);
    }

    [[nodiscard]] QString exported(const QString& ending, const ListRequest& request, qint64* rows)
    {
        const QString path = m_office->folder() + QStringLiteral("/代运营机构.") + ending;
        Progress progress;
        *rows = exportOperators(m_office->session(), request, path, QStringLiteral("代运营机构"),
                                words(), progress);
        return path;
    }

    [[nodiscard]] static ListRequest everything()
    {
        ListRequest request;
        request.list = ListId::Operators;
        return request;
    }

    /// All that is known of contractors, in words.
    [[nodiscard]] QStringList known();

    std::unique_ptr<TestRegister> m_office;
};

void TstOperatorExport::init()
{
    m_office = std::make_unique<TestRegister>();
    Session& session = m_office->session();
    imported(session, sheet(*m_office, {QStringLiteral("账号名称,平台,主办单位,所在地区"),
                                        QStringLiteral("示例同名,微博,示例局,成都市"),
                                        QStringLiteral("示例同名,抖音,示例局,成都市"),
                                        QStringLiteral("示例同名,抖音,示例局,绵阳市")}));
    const auto plan = imported(
        session,
        sheet(
            *m_office,
            {QStringLiteral(
                 "代运营机构,统一社会信用代码,联系人,联系电话,资质种类,资质编号,"
                 "资质有效期至,合同编号,账号名称,平台,主办单位,所在地区,合同开始日期,合同结束日期,"
                 "合同金额(元),服务内容,保密协议,保密协议签订日期,甲方责任人,代运营人员"),
             QStringLiteral(
                 "示例一公司,91510100MA0000001L,赵六,13812345678,增值电信许可证,川B2-0001,"
                 "2027-01-31,HT-001,示例同名,抖音,示例局,成都市,2025-01-01,2027-12-31,125000,"
                 "\"采编，发布\",是,2025-01-02,李四,\"甲\n乙\""),
             QStringLiteral("示例一公司,91510100MA0000001L,,,营业执照,,,,,,示例局,绵阳市,2025-02-"
                            "01,2026-01-31,,,否,,,"),
             QStringLiteral("示例一公司,91510100MA0000001L,,,示例资格证书,0007,,,,,,,2024-02-01,"
                            "2024-12-31,,,否,,,"),
             QStringLiteral("示例二公司,,,,,,,,,,,,,,,,,,,")}),
        kind);
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("4/4/0/0/0"));
}

QStringList TstOperatorExport::known()
{
    OperatorStore store(m_office->session());
    ContractStore contracts(m_office->session());
    QStringList lines;
    for (const Operator& one : store.all()) {
        lines.append(one.name + u'|' + one.uscc + u'|' + one.contactPhone);
        for (const auto& held : store.qualifications(one.id)) {
            lines.append(toKey(held.kind) + u'|' + held.number + u'|'
                         + held.validUntil.toString(Qt::ISODate) + u'|' + held.remark);
        }
        for (const auto& agreed : contracts.ofOperator(one.id)) {
            lines.append(QStringLiteral("%1|%2|%3|%4|%5|%6|%7")
                             .arg(agreed.number)
                             .arg(agreed.unitId.value())
                             .arg(agreed.accountId.value())
                             .arg(agreed.amountYuan.value_or(-1))
                             .arg(agreed.beginsOn.toString(Qt::ISODate), agreed.staff,
                                  agreed.confidentialityOn.toString(Qt::ISODate)));
        }
    }
    return lines;
}

void TstOperatorExport::comesBackUnchanged_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"xlsx", "ods", "csv"}) {
        QTest::newRow(ending) << QString::fromLatin1(ending);
    }
}

void TstOperatorExport::comesBackUnchanged()
{
    QFETCH(QString, ending);
    const QStringList before = known();
    qint64 rows = 0;
    const QString path = exported(ending, everything(), &rows);
    QCOMPARE(rows, 4);
    const qint64 entries = m_office->session().log().size();
    const auto plan = imported(m_office->session(), path, kind);
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("4/0/0/4/0"));
    QCOMPARE(known(), before);
    QCOMPARE(m_office->session().log().size(), entries); // not even an entry
}

/// A day corrected in the sheet is a change of that contract and of nothing else.
void TstOperatorExport::corrected()
{
    QFETCH(QString, ending);
    if (ending != QLatin1String("csv")) {
        return; // a text that is easily changed here
    }
    qint64 rows = 0;
    QFile file(exported(ending, everything(), &rows));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QCOMPARE(text.count("2027-12-31"), 1);
    text.replace("2027-12-31", "2028-06-30");
    file.resize(0);
    file.write(text);
    file.close();
    const auto plan = imported(m_office->session(), file.fileName(), kind);
    QCOMPARE(counts(plan), QStringLiteral("4/0/1/3/0"));
    ContractStore contracts(m_office->session());
    const auto all = OperatorStore(m_office->session()).all();
    const auto one = std::ranges::find(all, QStringLiteral("示例一公司"), &Operator::name);
    QVERIFY(one != all.end());
    const auto agreed = contracts.ofOperator(one->id);
    QCOMPARE(agreed.size(), 3);
    QVERIFY(std::ranges::any_of(agreed, [](const OperationContract& contract) {
        return contract.number == QStringLiteral("HT-001") && contract.endsOn == QDate(2028, 6, 30);
    }));
}

void TstOperatorExport::masksPhones()
{
    qint64 rows = 0;
    QFile file(exported(QStringLiteral("csv"), everything(), &rows));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("13812345678"));
    QVERIFY(text.contains("138****5678"));
}

void TstOperatorExport::writesWhatIsListed()
{
    ListRequest request = everything();
    request.search = QStringLiteral("示例二");
    qint64 rows = 0;
    const QString path = exported(QStringLiteral("csv"), request, &rows);
    QCOMPARE(rows, 1);
    QCOMPARE(counts(imported(m_office->session(), path, kind)), QStringLiteral("1/0/0/1/0"));
}

QTEST_GUILESS_MAIN(TstOperatorExport)
#include "tst_operatorexport.moc"
