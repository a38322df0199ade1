// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnmapping.h"
#include "models/exchange/headerfinder.h"
#include "tests/exchange/testbooks.h"

#include <QtTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

/// Rows written as "账号名称|平台||备注"; an empty text is a blank row.
QList<SheetRow> head(const QStringList& lines)
{
    QList<SheetRow> rows;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        SheetRow row;
        row.number = static_cast<int>(i) + 1;
        const auto texts = lines[i].split(u'|');
        for (qsizetype column = 0; column < texts.size(); ++column) {
            if (!texts[column].isEmpty()) {
                row.cells.append(Cell::text(static_cast<int>(column), texts[column]));
            }
        }
        if (!row.cells.isEmpty()) {
            rows.append(row);
        }
    }
    return rows;
}

QStringList captions(const SheetLayout& layout)
{
    QStringList texts;
    for (const auto& column : layout.columns) {
        texts.append(column.fullCaption());
    }
    return texts;
}

const FieldCatalog& accounts()
{
    return FieldCatalog::of(ImportKind::Accounts);
}

} // namespace

class TstHeaderFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realLedger_trap14();
    void realLedgerWithoutMerges();
    void realCsv();
    void layouts_data();
    void layouts();
    void groupsAboveACompleteRow();
    void userChoosesTheHeader();
    void noHeaderAtAll();
    void rowKinds_data();
    void rowKinds();
};

void TstHeaderFinder::realLedger_trap14()
{
    const auto reader =
        openSheetReader(QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx"));
    Progress progress;
    const auto layout =
        findLayout(readHead(*reader, 0, 60, progress), reader->merges(0, progress), accounts());
    QCOMPARE(layout.headerFirstRow, 4);
    QCOMPARE(layout.headerLastRow, 5);
    QCOMPARE(layout.firstDataRow, 6);
    QCOMPARE(layout.serialColumn, 0);
    QCOMPARE(captions(layout),
             QStringList({QStringLiteral("序号"), QStringLiteral("账号信息/账号名称"),
                          QStringLiteral("账号信息/注册平台"),
                          QStringLiteral("账号信息/账号ID或链接（没有的填“无”）"),
                          QStringLiteral("主办单位信息/单位名称"),
                          QStringLiteral("主办单位信息/所在地区"), QStringLiteral("是否认证"),
                          QStringLiteral("粉丝量（万）"), QStringLiteral("备注")}));
    QCOMPARE(layout.titles, QStringList({QStringLiteral("政务新媒体账号基础信息统计表"),
                                         QStringLiteral("填报单位： 填报人： 审核人：")}));
}

void TstHeaderFinder::realLedgerWithoutMerges()
{
    const auto path = QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx");
    const auto reader = openSheetReader(path);
    Progress progress;
    const auto rows = readHead(*reader, 0, 60, progress);
    QCOMPARE(findLayout(rows, {}, accounts()),
             findLayout(rows, reader->merges(0, progress), accounts()));
}

void TstHeaderFinder::realCsv()
{
    const auto path = QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体台账_GB18030.csv");
    const auto reader = openSheetReader(path);
    Progress progress;
    const auto layout = findLayout(readHead(*reader, 0, 60, progress), {}, accounts());
    QCOMPARE(layout.headerFirstRow, 1);
    QCOMPARE(layout.headerLastRow, 1);
    QCOMPARE(layout.firstDataRow, 2);
    QCOMPARE(layout.serialColumn, -1);
    QVERIFY(layout.titles.isEmpty());
}

void TstHeaderFinder::layouts_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("data");

    QTest::newRow("plain") << QStringList{QStringLiteral("账号名称|平台"),
                                          QStringLiteral("示例甲|抖音")}
                           << 1 << 1 << 2;
    QTest::newRow("titles and a blank row below the header")
        << QStringList{QStringLiteral("统计表"), QStringLiteral("填报单位：示例局||填报人："),
                       QStringLiteral("序号|账号名称|平台"), QString(),
                       QStringLiteral("1|示例甲|抖音")}
        << 3 << 3 << 5;
    QTest::newRow("one column") << QStringList{QStringLiteral("账号名称"), QStringLiteral("示例甲"),
                                               QStringLiteral("示例乙")}
                                << 1 << 1 << 2;
    QTest::newRow("unknown words")
        << QStringList{QStringLiteral("表"), QStringLiteral("甲列|乙列|丙列"),
                       QStringLiteral("1|2|3"), QStringLiteral("4|5|6")}
        << 2 << 2 << 3;
    QTest::newRow("one known word in a row of data")
        << QStringList{QStringLiteral("甲列|乙列|丙列|丁列"), QStringLiteral("a|其他|c|d"),
                       QStringLiteral("e|f|g|h")}
        << 1 << 1 << 2;
    QTest::newRow("header only") << QStringList{QStringLiteral("账号名称|平台|备注")} << 1 << 1
                                 << 2;
    QTest::newRow("two rows, not merged")
        << QStringList{QStringLiteral("序号|账号信息||备注"), QStringLiteral("|账号名称|平台"),
                       QStringLiteral("1|示例甲|抖音|无")}
        << 1 << 2 << 3;
}

void TstHeaderFinder::layouts()
{
    QFETCH(QStringList, lines);
    const auto layout = findLayout(head(lines), {}, accounts());
    QTEST(layout.headerFirstRow, "first");
    QTEST(layout.headerLastRow, "last");
    QTEST(layout.firstDataRow, "data");
}

void TstHeaderFinder::groupsAboveACompleteRow()
{
    const auto rows = head({QStringLiteral("表"), QStringLiteral("账号||单位||"),
                            QStringLiteral("名称|平台|名称|地区|备注"),
                            QStringLiteral("示例甲|抖音|示例局|示例市|")});
    const auto layout = findLayout(rows, {{2, 0, 2, 1}, {2, 2, 2, 3}}, accounts());
    QCOMPARE(layout.headerFirstRow, 2);
    QCOMPARE(layout.headerLastRow, 3);
    QCOMPARE(captions(layout),
             QStringList({QStringLiteral("账号/名称"), QStringLiteral("账号/平台"),
                          QStringLiteral("单位/名称"), QStringLiteral("单位/地区"),
                          QStringLiteral("备注")}));
    const auto mapping = suggestMapping(layout, accounts());
    QCOMPARE(mapping.columnOf(u"name"), 0);
    QCOMPARE(mapping.columnOf(u"hostUnit"), 2);
}

void TstHeaderFinder::userChoosesTheHeader()
{
    const auto rows =
        head({QStringLiteral("a|b"), QStringLiteral("账号名称|平台"), QStringLiteral("c|d")});
    const auto layout = layoutWithHeader(rows, {}, 1, 1);
    QCOMPARE(captions(layout), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(layout.firstDataRow, 2);
    const auto none = layoutWithHeader(rows, {}, 0, 0);
    QVERIFY(!none.hasHeader());
    QCOMPARE(captions(none), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(none.firstDataRow, 1);
}

void TstHeaderFinder::noHeaderAtAll()
{
    const auto layout = findLayout({}, {}, accounts());
    QVERIFY(!layout.hasHeader());
    QVERIFY(layout.columns.isEmpty());
    // Nothing but numbers: no row can be the header.
    QVERIFY(!findLayout(head({QStringLiteral("1|2"), QStringLiteral("3|4")}), {}, accounts())
                 .hasHeader());
}

void TstHeaderFinder::rowKinds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<RowKind>("kind");

    QTest::newRow("record") << QStringLiteral("1|示例甲|抖音") << RowKind::Data;
    QTest::newRow("only a name") << QStringLiteral("|示例甲") << RowKind::Data;
    QTest::newRow("no name, but more") << QStringLiteral("2||抖音|备注") << RowKind::Data;
    QTest::newRow("nothing") << QString() << RowKind::Blank;
    QTest::newRow("spaces") << QStringLiteral("  | ") << RowKind::Blank;
    QTest::newRow("only a running number") << QStringLiteral("3") << RowKind::Blank;
    QTest::newRow("note") << QStringLiteral("注：一个单位一张表。") << RowKind::Note;
    QTest::newRow("words in the first column") << QStringLiteral("一、省直部门") << RowKind::Note;
    QTest::newRow("signature line") << QStringLiteral("填报人：||审核人：") << RowKind::Note;
    QTest::newRow("note in the name column") << QStringLiteral("|说明：见附件") << RowKind::Note;
    QTest::newRow("total") << QStringLiteral("合 计||136") << RowKind::Note;
    QTest::newRow("a name that begins like a note")
        << QStringLiteral("4|备注中心|抖音") << RowKind::Data;
    QTest::newRow("header again") << QStringLiteral("序号|账号名称|平台|备注") << RowKind::Header;
    QTest::newRow("part of the header again")
        << QStringLiteral("|账号名称|平台") << RowKind::Header;
}

void TstHeaderFinder::rowKinds()
{
    QFETCH(QString, line);
    const auto layout = findLayout(
        head({QStringLiteral("序号|账号名称|平台|备注"), QStringLiteral("1|示例甲|抖音|")}), {},
        accounts());
    const auto rows = head({line});
    const auto cells = rows.isEmpty() ? QList<Cell>() : rows.first().cells;
    const auto kind =
        classifyRow(layout, Cells(cells.constData(), static_cast<size_t>(cells.size())), 1);
    QTEST(kind, "kind");
}

QTEST_GUILESS_MAIN(TstHeaderFinder)
#include "tst_headerfinder.moc"
