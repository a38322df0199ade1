// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "models/exchange/sheetreader.h"
#include "models/reports/fonts.h"
#include "models/stores/statisticsstore.h"
#include "tests/gui/pagebench.h"
#include "tests/reports/pdftools.h"
#include "ui/actions/actions.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/reportspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QPrinter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace juzhen {

/// The report of a quarter: what is previewed, and what leaves the program.
class TstReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void previewsPages();
    void zooms();
    void tellsOfMissingFonts_trap22();
    void writesPdf();
    void writesTables();
    void prints();
    void saysWhyNothingWasWritten();
    void goesToAQuarter();
    void saysWhatToDoWhenEmpty();

private:
    void openPage(const QVariantMap& target = {});
    [[nodiscard]] PagePreview* preview() const;
    [[nodiscard]] QAction* action(const QString& name) const;
    [[nodiscard]] QString file(const QString& name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<ReportsPage> m_page;
};

void TstReportsPage::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_bench = std::make_unique<PageBench>();
    Progress progress;
    makeSample(m_bench->data.session(), {.accounts = 600, .quarters = 5, .seed = 7}, progress);
}

void TstReportsPage::init()
{
    m_page.reset();
    m_bench->questions.answers.clear();
}

void TstReportsPage::openPage(const QVariantMap& target)
{
    m_page = std::make_unique<ReportsPage>(m_bench->context());
    m_page->resize(1200, 900);
    m_page->show();
    m_page->activate();
    if (!target.isEmpty()) {
        m_page->openTarget(target);
    }
    QTRY_VERIFY_WITH_TIMEOUT(action(QStringLiteral("savePdf"))->isEnabled(), 20000);
    QVERIFY(!m_bench->tasks.isBusy());
}

PagePreview* TstReportsPage::preview() const
{
    return m_page->findChild<PagePreview*>();
}

QAction* TstReportsPage::action(const QString& name) const
{
    return m_page->findChild<QAction*>(name);
}

QString TstReportsPage::file(const QString& name) const
{
    return m_bench->data.folder() + QLatin1Char('/') + name;
}

void TstReportsPage::previewsPages()
{
    openPage();
    QTRY_VERIFY(!preview()->pageImage(0).isNull());
    const QImage first = preview()->pageImage(0);
    QVERIFY(first.height() > first.width());
    // Something is written on it.
    bool dark = false;
    for (int x = 0; x < first.width() && !dark; ++x) {
        for (int y = 0; y < first.height() && !dark; ++y) {
            dark = first.pixelColor(x, y).lightness() < 64;
        }
    }
    QVERIFY(dark);
    // Only what is in view is drawn.
    QVERIFY(preview()->pageImage(3).isNull());
    QTest::keyClick(preview(), Qt::Key_End);
    QTRY_VERIFY(preview()->currentPage() > 2);
    QTRY_VERIFY(!preview()->pageImage(preview()->currentPage()).isNull());
    QVERIFY(preview()->pageImage(0).isNull());
}

void TstReportsPage::zooms()
{
    openPage();
    QTRY_VERIFY(!preview()->pageImage(0).isNull());
    QCOMPARE(preview()->zoom(), 100);
    const int width = preview()->pageImage(0).width();
    preview()->setZoom(200);
    QTRY_VERIFY(!preview()->pageImage(0).isNull());
    QVERIFY(qAbs(preview()->pageImage(0).width() - 2 * width) <= 2);
    preview()->setZoom(10);
    QCOMPARE(preview()->zoom(), PagePreview::leastZoom);
    preview()->setZoom(0);
    QVERIFY(preview()->fitsWidth());
    QCOMPARE(preview()->horizontalScrollBar()->maximum(), 0);
}

void TstReportsPage::tellsOfMissingFonts_trap22()
{
    openPage();
    auto* note = m_page->findChild<QLabel*>(QStringLiteral("missingFonts"));
    const QStringList missing = DocumentFonts::fromMachine().missing();
    QCOMPARE(note->isVisible(), !missing.isEmpty());
    for (const QString& font : missing) {
        QVERIFY(note->text().contains(font));
    }
}

void TstReportsPage::writesPdf()
{
    openPage({{QStringLiteral("quarter"), QStringLiteral("2025Q3")}});
    m_bench->questions.answers = {file(QStringLiteral("通报.pdf"))};
    action(QStringLiteral("savePdf"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file(QStringLiteral("通报.pdf"))), 20000);
    QTRY_VERIFY(!m_bench->tasks.isBusy());
    if (!test::hasPdfTools()) {
        QSKIP("pdftotext is not installed");
    }
    const QString text = test::textOf(file(QStringLiteral("通报.pdf")));
    const QuarterFigures figures =
        StatisticsStore(m_bench->data.session()).quarter(Quarter(2025, 3));
    QVERIFY(!figures.problems.isEmpty());
    for (const ProblemCount& problem : figures.problems) {
        for (const ProblemAccount& account : problem.accounts) {
            QString name = account.name;
            QVERIFY2(text.contains(name.remove(QLatin1Char(' '))), qPrintable(name));
        }
    }
    // Charts are vectors with their words.
    QVERIFY(text.contains(QStringLiteral("Runningsharein%")));
    const QString images = test::outputOf(
        QStringLiteral("pdfimages"), {QStringLiteral("-list"), file(QStringLiteral("通报.pdf"))});
    QVERIFY2(images.count(QLatin1Char('\n')) <= 2, qPrintable(images));
}

void TstReportsPage::writesTables()
{
    openPage({{QStringLiteral("quarter"), QStringLiteral("2025Q3")}});
    const QString path = file(QStringLiteral("通报.xlsx"));
    m_bench->questions.answers = {path};
    action(QStringLiteral("saveTables"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
    QTRY_VERIFY(!m_bench->tasks.isBusy());
    const QuarterFigures figures =
        StatisticsStore(m_bench->data.session()).quarter(Quarter(2025, 3));
    const auto reader = openSheetReader(path);
    QCOMPARE(reader->sheets().size(), 6);
    const QList<qint64> wanted{1,
                               figures.byPlatform.size(),
                               figures.byLevel.size(),
                               figures.byRegion.size(),
                               figures.problems.size(),
                               figures.total.failed};
    for (int sheet = 0; sheet < 6; ++sheet) {
        Progress progress;
        qint64 rows = 0;
        reader->read(
            sheet,
            [&](int, Cells) {
                ++rows;
                return true;
            },
            progress);
        QCOMPARE(rows - 2, wanted.at(sheet)); // a title and the header
    }
}

void TstReportsPage::prints()
{
    openPage();
    const QString path = file(QStringLiteral("打印.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    m_page->print(printer);
    printer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && !m_bench->tasks.isBusy(), 20000);
    if (test::hasPdfTools()) {
        QVERIFY(test::pageCountOf(path) > 2);
    }
}

void TstReportsPage::saysWhyNothingWasWritten()
{
    openPage();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    m_bench->questions.answers = {file(QStringLiteral("no/such/folder.pdf"))};
    action(QStringLiteral("savePdf"))->trigger();
    QTRY_VERIFY(!m_bench->tasks.isBusy());
    QVERIFY(!QFile::exists(file(QStringLiteral("no/such/folder.pdf"))));
}

void TstReportsPage::goesToAQuarter()
{
    openPage({{QStringLiteral("quarter"), QStringLiteral("2025Q1")}});
    QVERIFY2(m_page->subheading().contains(QStringLiteral("quarter 1 of 2025")),
             qPrintable(m_page->subheading()));
}

void TstReportsPage::saysWhatToDoWhenEmpty()
{
    PageBench bench;
    ReportsPage page(bench.context());
    page.resize(1000, 700);
    page.show();
    page.activate();
    QTRY_VERIFY(page.findChild<EmptyState*>()->isVisible());
    QVERIFY(!page.findChild<QAction*>(QStringLiteral("savePdf"))->isEnabled());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstReportsPage)
#include "tst_reportspage.moc"
