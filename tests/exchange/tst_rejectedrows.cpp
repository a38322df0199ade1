// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rejectedrows.h"
#include "tests/exchange/importing.h"
#include "tests/exchange/testbooks.h"

#include <QFile>
#include <QtTest>

using namespace juzhen;
using namespace juzhen::testing;

/// What an import leaves out comes back as a sheet that says why.
class TstRejectedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackWithTheirReasons();
    void correctedTheyAreImported();
    void mergedCellsAreRepeated();
    void keepAnEarlierFileWhenCancelled();
};

void TstRejectedRows::comeBackWithTheirReasons()
{
    TestRegister office;
    const QString ledger = sheet(office, {QStringLiteral("统计表"),
                                          QStringLiteral("账号名称,注册平台,开设日期,自编列"),
                                          QStringLiteral("示例一,微博,2025-02-30,甲"),
                                          QStringLiteral("示例二,微博,2024-01-05,乙"),
                                          QStringLiteral(",微博,2024-01-05,007")});
    const ImportPlan plan = prepared(office.session(), ledger);
    QCOMPARE(plan.counts.rejected, 2);
    QVERIFY(hasRejectedRows(plan));
    const QString path = office.folder() + QStringLiteral("/退回.xlsx");
    Progress progress;
    QCOMPARE(exportRejected(plan, path, progress), 2);
    const auto rows = allRows(path);
    QCOMPARE(rows.size(), 3);
    QStringList header;
    for (const Cell& cell : rows[0].cells) {
        header.append(cell.displayText());
    }
    QCOMPARE(header,
             QStringList({QStringLiteral("账号名称"), QStringLiteral("注册平台"),
                          QStringLiteral("开设日期"), QStringLiteral("自编列"),
                          QStringLiteral("Row in the file"), QStringLiteral("Sent back because")}));
    const auto& first = rows[1].cells;
    QCOMPARE(first[0].displayText(), QStringLiteral("示例一"));
    QCOMPARE(first[2].displayText(), QStringLiteral("2025-02-30"));
    QCOMPARE(first[3].displayText(), QStringLiteral("甲"));
    QCOMPARE(first[4].displayText(), QStringLiteral("3"));
    QVERIFY(first[5].displayText().startsWith(QStringLiteral("开设日期: ")));
    const auto& second = rows[2].cells;
    QCOMPARE(cellAt(second, 3)->source, QStringLiteral("007"));
    QCOMPARE(cellAt(second, 4)->displayText(), QStringLiteral("5"));
}

void TstRejectedRows::correctedTheyAreImported()
{
    TestRegister office;
    const QString ledger = sheet(office, {QStringLiteral("账号名称,注册平台,开设日期"),
                                          QStringLiteral("示例一,微博,2025-02-30")});
    const ImportPlan plan = prepared(office.session(), ledger);
    const QString path = office.folder() + QStringLiteral("/退回.csv");
    Progress progress;
    exportRejected(plan, path, progress);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(text.contains("2025-02-30"));
    text.replace(",2025-02-30,", ",2025-02-28,");
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(text);
    file.close();
    // The two columns that were added bring nothing and disturb nothing.
    QCOMPARE(counts(imported(office.session(), path)), QStringLiteral("1/1/0/0/0"));
}

void TstRejectedRows::mergedCellsAreRepeated()
{
    TestRegister office;
    const QString ledger = office.folder() + QStringLiteral("/合并.xlsx");
    const auto row = [](const QByteArray& number, const QByteArray& cells) -> QByteArray {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    };
    const auto cell = [](const QByteArray& place, const char* text) -> QByteArray {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + QByteArray(text)
               + "</t></is></c>";
    };
    XlsxSource source;
    source.sheet =
        "<sheetData>"
        + row("1", cell("A1", "主办单位") + cell("B1", "账号名称") + cell("C1", "开设日期"))
        + row("2", cell("A2", "示例局") + cell("B2", "示例一") + cell("C2", "2024-01-01"))
        + row("3", cell("B3", "示例二") + cell("C3", "2025-02-30"))
        + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>";
    writeXlsx(ledger, source);
    const ImportPlan plan = prepared(office.session(), ledger);
    QCOMPARE(plan.counts.rejected, 1);
    const QString path = office.folder() + QStringLiteral("/退回.xlsx");
    Progress progress;
    QCOMPARE(exportRejected(plan, path, progress), 1);
    QCOMPARE(allRows(path)[1].cells.constFirst().displayText(), QStringLiteral("示例局"));
}

void TstRejectedRows::keepAnEarlierFileWhenCancelled()
{
    TestRegister office;
    const QString ledger = sheet(office, {QStringLiteral("账号名称,注册平台,开设日期"),
                                          QStringLiteral("示例一,微博,2025-02-30")});
    const ImportPlan plan = prepared(office.session(), ledger);
    const QString path = office.folder() + QStringLiteral("/退回.xlsx");
    writeFile(path, "earlier");
    Progress progress;
    progress.cancel();
    QCOMPARE(kindThrownBy([&] { exportRejected(plan, path, progress); }), Error::Kind::Cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("earlier"));
}

QTEST_GUILESS_MAIN(TstRejectedRows)
#include "tst_rejectedrows.moc"
