// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/documentrenderer.h"
#include "tests/reports/pdftools.h"

#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace juzhen;
using namespace juzhen::test;

namespace {

Document exampleDocument(const PageSetup& page)
{
    Document document;
    document.page = page;
    document.title = QStringLiteral("示例通报");
    Table table;
    table.columns = {{QStringLiteral("名称")}, {QStringLiteral("数"), Qt::AlignRight}};
    for (int i = 0; i < 100; ++i) {
        table.rows += {QStringLiteral("示例账号"), QString::number(i)};
    }
    document.blocks = {Title{document.title}, table};
    return document;
}

/// Every word of a PDF with the place of its left bottom corner in whole points. Look-alikes are
/// made equal, because only writePdf() mends the text layer.
QStringList placesOf(const QString& path)
{
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"(\\d+)[^\"]*\"[^>]*yMax=\"(\\d+)[^\"]*\">([^<]*)<"));
    QStringList places;
    const auto text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        places += match.captured(3).normalized(QString::NormalizationForm_KC) + QLatin1Char(' ')
                  + match.captured(1) + QLatin1Char(' ') + match.captured(2);
    }
    return places;
}

} // namespace

/// Printer, print preview and file show the same pages.
class TstDocumentPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSamePages_data();
    void showsTheSamePages();
    void laysOutInAnotherThread();
};

void TstDocumentPrinter::showsTheSamePages_data()
{
    QTest::addColumn<bool>("lies");

    QTest::newRow("upright") << false;
    QTest::newRow("lying") << true;
}

void TstDocumentPrinter::showsTheSamePages()
{
    if (!hasPdfTools()) {
        QSKIP("poppler-utils is not installed");
    }
    QFETCH(bool, lies);
    const auto layout =
        DocumentRenderer().layOut(exampleDocument(lies ? PageSetup::landscape() : PageSetup{}));
    const QTemporaryDir folder;
    const auto written = folder.filePath(QStringLiteral("written.pdf"));
    const auto printed = folder.filePath(QStringLiteral("printed.pdf"));
    layout.writePdf(written);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printed);
    layout.paint(printer);

    const auto places = placesOf(written);
    QVERIFY(places.size() > 200);
    QCOMPARE(placesOf(printed), places);

    QPrinter previewed(QPrinter::HighResolution);
    QPrintPreviewWidget preview(&previewed);
    connect(&preview, &QPrintPreviewWidget::paintRequested, this,
            [&layout](QPrinter* device) { layout.paint(*device); });
    preview.show();
    preview.updatePreview();
    QCOMPARE(preview.pageCount(), static_cast<int>(layout.pageCount()));
}

void TstDocumentPrinter::laysOutInAnotherThread()
{
    const auto document = exampleDocument({});
    const auto pages = QtConcurrent::run([document] {
                           return DocumentRenderer().layOut(document).pdf();
                       }).result();
    QVERIFY(pages.startsWith("%PDF-"));
    QCOMPARE(pages.size(), DocumentRenderer().layOut(document).pdf().size());
}

QTEST_MAIN(TstDocumentPrinter)

#include "tst_documentprinter.moc"
