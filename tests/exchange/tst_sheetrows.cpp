// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheetrows.h"
#include "tests/exchange/testbooks.h"

#include <QThread>
#include <QtTest>

#include <stdexcept>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

struct Imported
{
    QStringList rows;
    ReadSummary summary;
};

/// Reads a file as an import does, with nothing corrected by hand.
Imported import(const QString& path, const std::function<void(SheetLayout&)>& change = {})
{
    const auto reader = openSheetReader(path);
    const auto& catalog = FieldCatalog::of(ImportKind::Accounts);
    Progress progress;
    auto layout =
        findLayout(readHead(*reader, 0, 60, progress), reader->merges(0, progress), catalog);
    if (change) {
        change(layout);
    }
    const auto mapping = suggestMapping(layout, catalog);
    Imported result;
    const auto take = [&](const MappedRow& row) {
        QStringList texts;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].type != CellType::Empty) {
                texts.append(mapping.columns()[i].field + u'=' + row.cells[i].displayText());
            }
        }
        result.rows.append(QString::number(row.number) + u": " + texts.join(u'|'));
        return true;
    };
    result.summary =
        readMapped(*reader, 0, layout, mapping, QStringLiteral("name"), take, progress);
    return result;
}

QByteArray text(const QByteArray& reference, const QByteArray& value)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

} // namespace

class TstSheetRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realLedger();
    void realCsv();
    void lastRowChosenByTheUser();
    void mergedCellsReachDown();
    void readAheadGivesTheSameRows();
    void readAheadStops();
    void errorsComeThrough();
    void consumersErrorsComeThrough();
    void cancelled();

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("示例.xlsx"));
    const QString m_long = m_folder.filePath(QStringLiteral("long.csv"));
    static constexpr int longRows = 20'000;
};

void TstSheetRows::initTestCase()
{
    QByteArray content;
    for (int i = 0; i < longRows; ++i) {
        content += "name" + QByteArray::number(i) + ",platform,unit\n";
    }
    writeFile(m_long, content);
}

void TstSheetRows::realLedger()
{
    const auto result = import(QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx"));
    QCOMPARE(result.rows.size(), 136);
    QCOMPARE(result.summary.records, 136);
    QCOMPARE(
        result.rows.first(),
        QStringLiteral(
            "6: name=南充市顺庆区行政审批局|platform=微信订阅号|platformIdOrUrl=无|region=四川"));
    QVERIFY(result.rows.last().startsWith(u"144: name=天府微博聚焦四川"));
    QVERIFY(result.rows.contains(
        QStringLiteral("15: name=四川政务和交易|platform=微信公众号|platformIdOrUrl=无|"
                       "hostUnit=四川省政府政务服务和公共资源交易服务中心|region=四川")));
    QCOMPARE(result.summary.skipped.size(), 1);
    QCOMPARE(result.summary.skipped.first().number, 146);
    QCOMPARE(result.summary.skipped.first().kind, RowKind::Note);
}

void TstSheetRows::realCsv()
{
    const auto result = import(QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体台账_GB18030.csv"));
    QVERIFY(result.rows.size() > 100);
    QCOMPARE(result.rows.first(),
             QStringLiteral("2: platform=微信订阅号|name=南充市顺庆区行政审批局|region=四川"));
    QVERIFY(result.summary.skipped.isEmpty());
}

void TstSheetRows::lastRowChosenByTheUser()
{
    const auto result = import(QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx"),
                               [](SheetLayout& layout) {
                                   layout.firstDataRow = 10;
                                   layout.lastDataRow = 12;
                               });
    QCOMPARE(result.rows.size(), 3);
    QVERIFY(result.rows.first().startsWith(u"10: "));
    QVERIFY(result.rows.last().startsWith(u"12: "));
}

void TstSheetRows::mergedCellsReachDown()
{
    XlsxSource source;
    source.sheet =
        sheetData({text("A1", "主办单位") + text("B1", "账号名称") + text("C1", "平台"),
                   text("A2", "示例局") + text("B2", "甲") + text("C2", "抖音"),
                   text("B3", "乙") + text("C3", "微博"), text("B4", "丙"), "", text("B6", "丁")})
        + R"(<mergeCells><mergeCell ref="A2:A5"/><mergeCell ref="C3:C4"/></mergeCells>)";
    writeXlsx(m_path, source);
    QCOMPARE(import(m_path).rows,
             QStringList({QStringLiteral("2: hostUnit=示例局|name=甲|platform=抖音"),
                          QStringLiteral("3: hostUnit=示例局|name=乙|platform=微博"),
                          QStringLiteral("4: hostUnit=示例局|name=丙|platform=微博"),
                          QStringLiteral("6: name=丁")}));
}

void TstSheetRows::readAheadGivesTheSameRows()
{
    const auto reader = openSheetReader(m_long);
    Progress progress;
    QList<SheetRow> rows;
    const auto* caller = QThread::currentThread();
    readAhead(
        *reader, 0,
        [&](int number, Cells cells) {
            if (QThread::currentThread() != caller) {
                throw std::logic_error("rows belong to the calling thread");
            }
            rows.append({number, QList<Cell>(cells.begin(), cells.end())});
            return true;
        },
        progress);
    QCOMPARE(rows.size(), longRows);
    QCOMPARE(rows, allRows(*reader));
    QCOMPARE(progress.done(), progress.total());
}

void TstSheetRows::readAheadStops()
{
    const auto reader = openSheetReader(m_long);
    Progress progress;
    int rows = 0;
    readAhead(
        *reader, 0, [&](int, Cells) { return ++rows < 5; }, progress);
    QCOMPARE(rows, 5);
}

void TstSheetRows::errorsComeThrough()
{
    const auto path = m_folder.filePath(QStringLiteral("open.csv"));
    writeFile(path, QByteArray("a,b\n").repeated(3'000) + "\"never closed\n");
    const auto reader = openSheetReader(path);
    Progress progress;
    int rows = 0;
    const auto read = [&] {
        readAhead(
            *reader, 0,
            [&](int, Cells) {
                ++rows;
                return true;
            },
            progress);
    };
    QCOMPARE(kindThrownBy(read), Error::Kind::Truncated);
    QVERIFY(rows <= 3'000);
}

void TstSheetRows::consumersErrorsComeThrough()
{
    const auto reader = openSheetReader(m_long);
    Progress progress;
    const auto read = [&] {
        readAhead(
            *reader, 0,
            [](int number, Cells) -> bool {
                if (number == 3) {
                    throw Error(Error::Kind::Invalid);
                }
                return true;
            },
            progress);
    };
    QCOMPARE(kindThrownBy(read), Error::Kind::Invalid);
}

void TstSheetRows::cancelled()
{
    const auto reader = openSheetReader(m_long);
    Progress progress;
    const auto read = [&] {
        readAhead(
            *reader, 0,
            [&](int number, Cells) {
                if (number == 10) {
                    progress.cancel();
                }
                progress.throwIfCancelled();
                return true;
            },
            progress);
    };
    QCOMPARE(kindThrownBy(read), Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TstSheetRows)
#include "tst_sheetrows.moc"
