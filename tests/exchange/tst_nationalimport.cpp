// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rejectedrows.h"
#include "models/stores/batchstore.h"
#include "tests/exchange/importing.h"
#include "tests/exchange/testbooks.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

constexpr auto kind = ImportKind::National;

/// A register whose accounts can be told apart by a key each.
struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
    {
        imported(office.session(),
                 sheet(office,
                       {QStringLiteral(
                            "账号名称,平台,账号ID,主办单位,账号链接,全国系统编号,全国系统状态,账号"
                            "状态"),
                        QStringLiteral("有编号,微博,,示例局,,N001,已变更待同步,正常运行"),
                        QStringLiteral("有账号ID,微博,10002,示例局,,,,正常运行"),
                        QStringLiteral("有单位,抖音,,示例局,,,,正常运行"),
                        QStringLiteral(
                            "有链接,微博,,示例局,https://www.example.com/u/7?from=a,,,正常运行"),
                        QStringLiteral("不在导出中,微博,10005,示例局,,,,正常运行"),
                        QStringLiteral("已关停的,微博,10006,示例局,,,,已关停"),
                        QStringLiteral("已注销的,微博,10007,示例局,,,已录入,已注销")}));
    }

    ImportPlan import(const QStringList& lines,
                      const std::function<void(ImportOptions&)>& choose = {},
                      QString* batch = nullptr)
    {
        return imported(office.session(), sheet(office, lines), kind, choose, batch);
    }

    /// "status number" of the account called @p name.
    [[nodiscard]] QString state(const QString& name)
    {
        AccountStore store(office.session());
        for (const AccountKey& key : store.keys(true)) {
            if (key.name == name) {
                const Account account = store.require(Id<Account>(key.id));
                return toKey(account.nationalStatus) + u' ' + account.nationalId;
            }
        }
        return {};
    }

    TestRegister office;
};

const QString header = QStringLiteral("标识码,新媒体名称,类型,账号ID,单位名称,链接地址,录入状态");

} // namespace

/// What the national reporting system exports.
class TstNationalImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsByEachKey_data() { TestRegister::addEngineRows(); }

    void findsByEachKey();
    void neverByLikeness();
    void changesNothingGoverned();
    void withoutAColumnForTheState();
    void badRows();
    void reversalTakesEverythingBack();
    void unmatchedRowsComeBack();
};

void TstNationalImport::findsByEachKey()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    const QStringList lines{QStringLiteral("全国政务新媒体信息报送系统导出"),
                            header,
                            QStringLiteral("N001,别的名字,新浪微博,,别的单位,,已录入"),
                            QStringLiteral("N002,又一名字,微博,10002,,,正常"),
                            QStringLiteral("N003,有单位,抖音,,示例局,,已录入"),
                            QStringLiteral("N004,链接的名字,微博,,,http://example.com/u/7,已录入"),
                            QStringLiteral("N007,已注销的,微博,10007,示例局,,已注销"),
                            QStringLiteral("N008,登记册没有的,微博,99999,示例局,,已录入")};
    const auto plan = bench.import(lines);
    QCOMPARE(said(plan.problems),
             QStringList{QStringLiteral("8 to_be_clarified(登记册没有的) @新媒体名称")});
    QCOMPARE(said(plan.warnings), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("6/0/5/0/1"));
    QCOMPARE(plan.counts.notListed, 1); // 不在导出中; a closed one needn't be there
    QCOMPARE(bench.state(QStringLiteral("有编号")), QStringLiteral("entered N001"));
    QCOMPARE(bench.state(QStringLiteral("有账号ID")), QStringLiteral("entered N002"));
    QCOMPARE(bench.state(QStringLiteral("有单位")), QStringLiteral("entered N003"));
    QCOMPARE(bench.state(QStringLiteral("有链接")), QStringLiteral("entered N004"));
    QCOMPARE(bench.state(QStringLiteral("已注销的")), QStringLiteral("cancelled N007"));
    QCOMPARE(bench.state(QStringLiteral("不在导出中")), QStringLiteral("missing "));
    QVERIFY(bench.state(QStringLiteral("登记册没有的")).isEmpty()); // not created
    QCOMPARE(counts(bench.import(lines)), QStringLiteral("6/0/0/5/1"));
}

void TstNationalImport::neverByLikeness()
{
    Bench bench;
    const auto plan = bench.import({header, QStringLiteral(",有单位发布,抖音,,示例局,,已录入"),
                                    QStringLiteral(",有单位,抖音,,示例分局,,已录入"),
                                    QStringLiteral(",有单位,微信,,示例局,,已录入"),
                                    QStringLiteral(",有单位,抖音,,,,已录入")});
    QCOMPARE(plan.counts.rejected, 4);
    for (const ImportNote& note : plan.problems) {
        QCOMPARE(note.message, ImportMessage::ToBeClarified);
    }
    QCOMPARE(bench.state(QStringLiteral("有单位")), QStringLiteral("missing "));
}

void TstNationalImport::changesNothingGoverned()
{
    Bench bench;
    const Account before = accountNamed(bench.office.session(), QStringLiteral("有账号ID"));
    bench.import(
        {header + QStringLiteral(",账号状态"),
         QStringLiteral("N002,新名字,微博,10002,新单位,https://new.example/,已录入,已注销")});
    Account expected = before;
    expected.nationalStatus = NationalStatus::Entered;
    expected.nationalId = QStringLiteral("N002");
    Account after = AccountStore(bench.office.session()).require(before.id);
    after.revision = before.revision;
    QVERIFY(after == expected);
}

void TstNationalImport::withoutAColumnForTheState()
{
    Bench bench;
    const auto plan = bench.import({QStringLiteral("新媒体名称,类型,账号ID,单位名称"),
                                    QStringLiteral("有账号ID,微博,10002,示例局"),
                                    QStringLiteral("有编号,微博,,示例局"),
                                    QStringLiteral("已注销的,微博,10007,示例局")});
    QCOMPARE(counts(plan), QStringLiteral("3/0/1/2/0"));
    QCOMPARE(bench.state(QStringLiteral("有账号ID")), QStringLiteral("entered "));
    // Its change waits to be told, whether it is entered or not.
    QCOMPARE(bench.state(QStringLiteral("有编号")), QStringLiteral("change_pending N001"));
}

void TstNationalImport::badRows()
{
    Bench bench;
    const auto plan = bench.import({header, QStringLiteral("N001,有编号,微博,10002,,,已录入"),
                                    QStringLiteral("N003,有单位,抖音,,示例局,,某状态"),
                                    QStringLiteral("N003,有单位,抖音,,示例局,,已录入"),
                                    QStringLiteral("N009,,抖音,,示例局,,已录入")});
    QCOMPARE(said(plan.problems),
             QStringList({QStringLiteral("2 keys_contradict(有编号|有账号ID) @新媒体名称"),
                          QStringLiteral("4 same_record(3) @"),
                          QStringLiteral("5 name_missing() @新媒体名称")}));
    QCOMPARE(said(plan.warnings), QStringList{QStringLiteral("3 unknown_word(某状态) @录入状态")});
    QCOMPARE(bench.state(QStringLiteral("有编号")), QStringLiteral("change_pending N001"));
    QCOMPARE(bench.state(QStringLiteral("有单位")), QStringLiteral("missing N003"));
}

void TstNationalImport::reversalTakesEverythingBack()
{
    Bench bench;
    QString uid;
    bench.import({header, QStringLiteral("N002,有账号ID,微博,10002,,,已录入"),
                  QStringLiteral("N001,有编号,微博,,示例局,,已录入")},
                 {}, &uid);
    BatchStore batches(bench.office.session());
    QCOMPARE(batches.reverse(*batches.findByUid(uid)).kept, QStringList());
    QCOMPARE(bench.state(QStringLiteral("有账号ID")), QStringLiteral("missing "));
    QCOMPARE(bench.state(QStringLiteral("有编号")), QStringLiteral("change_pending N001"));
}

/// The list of what is to be clarified.
void TstNationalImport::unmatchedRowsComeBack()
{
    Bench bench;
    const auto plan = bench.import({header, QStringLiteral("N008,登记册没有的,微博,99999,,,已录入"),
                                    QStringLiteral("N002,有账号ID,微博,10002,,,已录入")});
    const QString path = bench.office.folder() + QStringLiteral("/待核实.xlsx");
    Progress progress;
    QCOMPARE(exportRejected(plan, path, progress), 1);
    QCOMPARE(allRows(path)[1].cells[1].displayText(), QStringLiteral("登记册没有的"));
}

QTEST_GUILESS_MAIN(TstNationalImport)
#include "tst_nationalimport.moc"
