// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/documentrenderer.h"
#include "models/reports/handoverdocument.h"
#include "models/text/wordbook.h"
#include "tests/reports/pdftools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace juzhen;

/// The handover sheet says who hands over what to whom, and marks what is to be changed.
class TstHandoverDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAndWhat();
    void isOnPaper();

private:
    [[nodiscard]] static HandoverSheet sheet(int accounts);
};

HandoverSheet TstHandoverDocument::sheet(int accounts)
{
    HandoverSheet sheet;
    sheet.from.name = QStringLiteral("示例甲");
    sheet.from.post = QStringLiteral("科员");
    sheet.from.validTo = QDate(2025, 11, 30);
    sheet.unitName = QStringLiteral("示例区教育局");
    sheet.receivers = {QStringLiteral("示例乙")};
    sheet.day = QDate(2025, 11, 20);
    sheet.remark = QStringLiteral("调离");
    for (int i = 0; i < accounts; ++i) {
        HeldCustody line;
        line.custody.role = i % 2 == 0 ? CustodyRole::Administrator : CustodyRole::Editor;
        line.custody.handedOverOn = sheet.day;
        line.custody.sealedAt = QStringLiteral("示例保密柜");
        line.personName = QStringLiteral("示例乙");
        line.accountName = QStringLiteral("示例教育%1").arg(i + 1);
        line.passwordChangedOn = QDate(2025, 1, 2);
        sheet.lines.append(line);
    }
    return sheet;
}

void TstHandoverDocument::tellsWhoAndWhat()
{
    const Document document = handoverDocument(sheet(2), WordBook(), true);
    QVERIFY(!document.mark.isEmpty());
    QCOMPARE(document.date, QDate(2025, 11, 20));
    const auto* table = std::get_if<Table>(&document.blocks.at(2));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2);
    const QStringList keeper = table->rows.first();
    QCOMPARE(keeper.size(), table->columns.size());
    QVERIFY(keeper.contains(QStringLiteral("示例教育1")));
    QVERIFY(keeper.contains(QStringLiteral("示例保密柜")));
    QVERIFY2(keeper.last().contains(QStringLiteral("to be changed")), qPrintable(keeper.last()));
    QVERIFY(table->rows.last().last().isEmpty()); // an editor keeps no password
    const auto* signatures = std::get_if<Signatures>(&document.blocks.last());
    QVERIFY(signatures);
    QCOMPARE(signatures->labels.size(), 3);
}

void TstHandoverDocument::isOnPaper()
{
    if (!test::hasPdfTools()) {
        QSKIP("needs poppler-utils");
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    DocumentRenderer().layOut(handoverDocument(sheet(60), WordBook())).writePdf(path);
    QVERIFY(test::pageCountOf(path) >= 2);
    const QString text = test::textOf(path);
    for (const char* words : {"示例甲", "示例乙", "示例区教育局", "调离", "示例教育60"}) {
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
}

QTEST_MAIN(TstHandoverDocument)
#include "tst_handoverdocument.moc"
