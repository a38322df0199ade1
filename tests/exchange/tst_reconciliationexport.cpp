// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reconciliationexport.h"
#include "models/exchange/sheetreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace juzhen;

/// The 差异核对表 as a workbook.
class TstReconciliationExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetNamesAreValidAndUnique();
    void oneSheetForEachUnit();
    void csvIsOneTable();
    void nothingToTell();
};

namespace {

ReconciliationItem item(const QString& name, const QString& unit, const QString& url)
{
    ReconciliationRecord own;
    own.value(ReconciledField::Name) = name;
    own.value(ReconciledField::Unit) = unit;
    ReconciliationRecord national = own;
    national.value(ReconciledField::Url) = url;
    ReconciliationItem made;
    made.kind = ReconciliationKind::Differing;
    made.name = name;
    made.unitName = unit;
    made.own = sideToText(own);
    made.national = sideToText(national);
    made.nationalDiffers = QStringList(QStringLiteral("url"));
    return made;
}

QList<ReconciliationItem> items()
{
    return {item(QStringLiteral("甲"), QStringLiteral("示例/教育局"), QStringLiteral("a.cn")),
            item(QStringLiteral("乙"), QStringLiteral("示例/教育局"), QStringLiteral("b.cn")),
            item(QStringLiteral("丙"), QString(), QStringLiteral("c.cn"))};
}

QStringList rowsOf(const QString& path, int sheet)
{
    Progress progress;
    QStringList rows;
    openSheetReader(path)->read(
        sheet,
        [&](int, Cells cells) {
            QStringList texts;
            for (const Cell& cell : cells) {
                texts.append(cell.displayText());
            }
            rows.append(texts.join(u'|'));
            return true;
        },
        progress);
    return rows;
}

} // namespace

void TstReconciliationExport::sheetNamesAreValidAndUnique()
{
    const QString longName(40, u'长');
    const QStringList names = sheetNamesFor(
        {QStringLiteral("A/B:C"), longName, longName + u'尾', QStringLiteral("局"),
         QStringLiteral("局"), QStringLiteral("unit"), QStringLiteral("Unit"), QString()});
    QSet<QString> met;
    for (const QString& name : names) {
        QVERIFY2(!name.isEmpty() && name.size() <= 31, qPrintable(name));
        for (const QChar c : QStringLiteral("[]:*?/\\")) {
            QVERIFY2(!name.contains(c), qPrintable(name));
        }
        QVERIFY2(!met.contains(name.toCaseFolded()), qPrintable(name));
        met.insert(name.toCaseFolded());
    }
}

void TstReconciliationExport::oneSheetForEachUnit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("差异核对表.xlsx"));
    Progress progress;
    QCOMPARE(exportDifferences(items(), path, WordBook(), progress), 3);
    QCOMPARE(openSheetReader(path)->sheets().size(), 2);
    const QStringList first = rowsOf(path, 0);
    QCOMPARE(first.size(), 1 + 1 + 2 + 3); // title, header, lines, signatures
    QVERIFY2(first.at(2).contains(QStringLiteral("甲")), qPrintable(first.at(2)));
    QVERIFY2(first.at(2).contains(QStringLiteral("a.cn")), qPrintable(first.at(2)));
    QVERIFY(!rowsOf(path, 1).join(u'\n').contains(QStringLiteral("a.cn")));
}

void TstReconciliationExport::csvIsOneTable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.csv"));
    Progress progress;
    QCOMPARE(exportDifferences(items(), path, WordBook(), progress), 3);
    QCOMPARE(rowsOf(path, 0).size(), 4);
}

void TstReconciliationExport::nothingToTell()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("空.xlsx"));
    Progress progress;
    QCOMPARE(exportDifferences({}, path, WordBook(), progress), 0);
    QCOMPARE(rowsOf(path, 0).size(), 1);
}

QTEST_GUILESS_MAIN(TstReconciliationExport)
#include "tst_reconciliationexport.moc"
