// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "tests/exchange/testbooks.h"
#include "tests/gui/choosing.h"
#include "tests/gui/importpagetest.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// Ledgers through the window: how a sheet is understood, what would happen, doing it, taking it
/// back.
class TstImportPage : public testing::ImportPageTest
{
    Q_OBJECT

private Q_SLOTS:

    void init() { setUp(); }

    void cleanup() { takeDown(); }

    void understandsTheRealLedgers_data();
    void understandsTheRealLedgers();
    void dryRunWritesNothing();
    void importsAndTakesBack();
    void secondFileUpdates();
    void mappingCanBeChanged();
    void correctedColumnsAreRemembered();
    void headerCanBeChanged();
    void encodingCanBeChanged();
    void problemsCarryTheSheetsRows();
    void rowsPassedOverAreTold();
    void saysWhatColumnIsMissing();
    void refusesWhatIsNoSpreadsheet_data();
    void refusesWhatIsNoSpreadsheet();
    void existingRecordsMayStopIt();
    void importsResults();
    void takesADroppedFile();
    void takesAPastedTable();
    void saysWhenThereIsNothingToPaste();
    void savesABlankSheet();
    void savesTheRowsLeftOut();
    void changedSinceIsNotTakenBack();
    void closingTheWindowEndsTheWork();
};

namespace {

QString ledger()
{
    return QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx");
}

QString secondLedger()
{
    return QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体台账_GB18030.csv");
}

} // namespace

void TstImportPage::understandsTheRealLedgers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("headerFrom");
    QTest::addColumn<int>("headerTo");
    QTest::addColumn<QString>("nameCaption");
    QTest::addColumn<bool>("encodingShown");
    QTest::addColumn<QString>("picture");
    QTest::newRow("xlsx with a title and a header of two rows")
        << ledger() << 4 << 5 << QStringLiteral("账号名称") << false
        << QStringLiteral("import-xlsx");
    QTest::newRow("csv in GB18030") << secondLedger() << 1 << 1 << QStringLiteral("政务新媒体名称")
                                    << true << QStringLiteral("import-csv");
}

void TstImportPage::understandsTheRealLedgers()
{
    QFETCH(QString, path);
    QFETCH(QString, nameCaption);
    QFETCH(QString, picture);
    open(path);
    QTRY_VERIFY(isReady());
    QTEST(m_office->find<QSpinBox>(QStringLiteral("headerFrom"))->value(), "headerFrom");
    QTEST(m_office->find<QSpinBox>(QStringLiteral("headerTo"))->value(), "headerTo");
    QTEST(m_office->find<QComboBox>(QStringLiteral("importEncoding")) != nullptr, "encodingShown");
    QCOMPARE(fieldOf(nameCaption)->text(), QStringLiteral("账号名称"));
    QCOMPARE(m_office->textOf(QStringLiteral("importFile")), QFileInfo(path).fileName());
    const QString counts = m_office->textOf(QStringLiteral("importCounts"));
    QVERIFY2(counts.contains(QStringLiteral("136")), qPrintable(counts));
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("applyImport"))
                ->text()
                .contains(QStringLiteral("136")));
    const QString preview = m_office->wordsIn(QStringLiteral("importPreview"));
    QVERIFY2(preview.contains(QStringLiteral("南充市顺庆区行政审批局")), qPrintable(preview));
    m_office->picture(picture);
    // A row of fields shows only what belongs to this kind of file.
    const auto labels = m_office->page()->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && label->buddy()) {
            QVERIFY2(label->buddy()->isVisible(), qPrintable(label->text()));
        }
    }
}

void TstImportPage::dryRunWritesNothing()
{
    const auto before = m_office->session().log().size();
    open(ledger());
    QTRY_VERIFY(isReady());
    m_office->press("cancelImport");
    QVERIFY(m_office->find<QComboBox>(QStringLiteral("importKind")));
    QCOMPARE(accounts(), 0);
    QCOMPARE(m_office->session().log().size(), before);
}

void TstImportPage::importsAndTakesBack()
{
    m_office->picture(QStringLiteral("import-start"));
    open(ledger());
    QTRY_VERIFY(isReady());
    apply();
    QCOMPARE(accounts(), 136);
    QVERIFY2(m_office->message().contains(QStringLiteral("136")), qPrintable(m_office->message()));
    auto* batches = m_office->find<QTreeWidget>(QStringLiteral("importBatches"));
    QVERIFY2(batches->topLevelItem(0)->text(1).contains(QStringLiteral("四川政务新媒体统计表")),
             qPrintable(batches->topLevelItem(0)->text(1)));
    m_office->picture(QStringLiteral("import-done"));

    batches->setCurrentItem(batches->topLevelItem(0));
    m_office->press("reverseImport"); // declined
    QCOMPARE(accounts(), 136);
    m_office->bench.questions.accepts = true;
    m_office->press("reverseImport");
    QTRY_COMPARE(accounts(), 0);
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
    QTRY_COMPARE(batches->topLevelItemCount(), 2);
    QVERIFY(!m_office->message().isEmpty());
    // It can't be taken back twice, nor can the taking back.
    for (int row = 0; row < 2; ++row) {
        batches->setCurrentItem(batches->topLevelItem(row));
        QVERIFY(!m_office->find<QPushButton>(QStringLiteral("reverseImport"))->isEnabled());
    }
    QCOMPARE(m_office->session().log().firstBrokenEntry(), std::nullopt);
}

void TstImportPage::secondFileUpdates()
{
    open(ledger());
    QTRY_VERIFY(isReady());
    apply();
    // The second ledger says the same in other columns: there is nothing to write.
    open(secondLedger());
    QTRY_VERIFY(isReady());
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
    m_office->press("cancelImport");
    // A third one knows more about two of them.
    openSheet({QStringLiteral("账号名称,平台类型,粉丝量（万）,运维人员"),
               QStringLiteral("阆中公安,抖音,5.2,示例甲"), QStringLiteral("南充文旅,抖音,3,"),
               QStringLiteral("投资仪陇,微信订阅号,,")});
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("applyImport"))
                ->text()
                .contains(QStringLiteral("2")));
    const QString preview = m_office->wordsIn(QStringLiteral("importPreview"));
    QVERIFY2(preview.contains(QStringLiteral("52,000"))
                 || preview.contains(QStringLiteral("52000")),
             qPrintable(preview));
    m_office->picture(QStringLiteral("import-update"));
    apply();
    QCOMPARE(accounts(), 136);
    const Account account = accountNamed(m_office->session(), QStringLiteral("阆中公安"));
    QCOMPARE(account.fans, std::optional<qint64>(52000));
    QCOMPARE(account.editorName, QStringLiteral("示例甲"));
    // Only the update is taken back.
    auto* batches = m_office->find<QTreeWidget>(QStringLiteral("importBatches"));
    batches->setCurrentItem(batches->topLevelItem(0));
    m_office->bench.questions.accepts = true;
    m_office->press("reverseImport");
    QTRY_COMPARE(stored(m_office->session(), account).fans, std::optional<qint64>());
    QCOMPARE(accounts(), 136);
}

void TstImportPage::mappingCanBeChanged()
{
    openSheet({QStringLiteral("账号名称,平台类型,值班人"), QStringLiteral("示例发布,微博,示例甲")});
    auto* field = fieldOf(QStringLiteral("值班人"));
    QVERIFY(field);
    QVERIFY(field->key().isEmpty());
    chooseByTyping(*field, QStringLiteral("ywry"));
    QTRY_VERIFY(isReady());
    QCOMPARE(fieldOf(QStringLiteral("值班人"))->key(), QStringLiteral("editorName"));
    apply();
    QCOMPARE(accountNamed(m_office->session(), QStringLiteral("示例发布")).editorName,
             QStringLiteral("示例甲"));
}

void TstImportPage::correctedColumnsAreRemembered()
{
    mappingCanBeChanged();
    const auto recalled = [this] {
        return m_office->find<QLabel>(QStringLiteral("recalledMapping"));
    };
    // The next month's ledger with the same header, in the order of columns it came in.
    openSheet({QStringLiteral("标题"), QStringLiteral("账号名称,平台类型,值班人"),
               QStringLiteral("示例教育,微博,示例乙")});
    QVERIFY(recalled());
    QVERIFY(!fieldOf(QStringLiteral("值班人"))->key().isEmpty());
    m_office->press("cancelImport");
    // Another header has nothing to do with it.
    openSheet({QStringLiteral("账号名称,值班人"), QStringLiteral("示例教育,示例乙")});
    QVERIFY(!recalled());
    QVERIFY(fieldOf(QStringLiteral("值班人"))->key().isEmpty());
    m_office->press("cancelImport");
    // Back to what the words of the header say, and that is remembered, too.
    openSheet({QStringLiteral("账号名称,平台类型,值班人"), QStringLiteral("示例教育,微博,示例乙")});
    Q_EMIT recalled()->linkActivated(QStringLiteral("words"));
    QTRY_VERIFY(isReady());
    QVERIFY(fieldOf(QStringLiteral("值班人"))->key().isEmpty());
    apply();
    openSheet({QStringLiteral("账号名称,平台类型,值班人"), QStringLiteral("示例卫生,微博,示例丙")});
    QVERIFY(!recalled());
}

void TstImportPage::headerCanBeChanged()
{
    openSheet({QStringLiteral("账号名称,平台类型"), QStringLiteral("账号名称,平台类型"),
               QStringLiteral("示例发布,微博")});
    auto* from = m_office->find<QSpinBox>(QStringLiteral("headerFrom"));
    auto* to = m_office->find<QSpinBox>(QStringLiteral("headerTo"));
    to->setValue(2);
    from->setValue(2);
    Q_EMIT from->editingFinished();
    QTRY_VERIFY(isReady());
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("applyImport"))
                    ->text()
                    .contains(QStringLiteral("1")));
    apply();
    QCOMPARE(accounts(), 1);
}

void TstImportPage::encodingCanBeChanged()
{
    open(secondLedger());
    QTRY_VERIFY(isReady());
    auto* encoding = m_office->find<QComboBox>(QStringLiteral("importEncoding"));
    QVERIFY2(encoding->currentText().contains(QStringLiteral("GB18030")), // trap 11: shown
             qPrintable(encoding->currentText()));
    encoding->setCurrentIndex(1); // UTF-8, which it isn't
    Q_EMIT encoding->activated(1);
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("applyImport")) == nullptr
                || !m_office->textOf(QStringLiteral("importCounts")).contains(u"136"));
    if (m_office->find<QComboBox>(QStringLiteral("importEncoding"))) {
        encoding->setCurrentIndex(2);
        Q_EMIT encoding->activated(2);
        QTRY_VERIFY(isReady() && m_office->textOf(QStringLiteral("importCounts")).contains(u"136"));
    }
}

void TstImportPage::problemsCarryTheSheetsRows()
{
    openSheet({QStringLiteral("政务新媒体台账"), QString(),
               QStringLiteral("账号名称,平台类型,开设日期"),
               QStringLiteral("示例发布,微博,2025-3-1"), QStringLiteral("示例教育,微博,2025-02-30"),
               QStringLiteral("示例水务,某平台,")});
    const QString problems = m_office->wordsIn(QStringLiteral("importPreview"));
    QVERIFY2(problems.contains(QStringLiteral("4 | ")), qPrintable(problems));
    m_office->page()->findChild<QTabWidget*>()->setCurrentIndex(1);
    const QString left = m_office->wordsIn(QStringLiteral("importProblems"));
    QVERIFY2(left.startsWith(QStringLiteral("5 | 开设日期 | ")), qPrintable(left));
    QVERIFY2(left.contains(QStringLiteral("2025-02-30")), qPrintable(left));
    m_office->picture(QStringLiteral("import-problems"));
    m_office->page()->findChild<QTabWidget*>()->setCurrentIndex(2);
    const QString remarks = m_office->wordsIn(QStringLiteral("importWarnings"));
    QVERIFY2(remarks.contains(QStringLiteral("6 | ")), qPrintable(remarks));
    apply();
    QCOMPARE(accounts(), 2);
}

/// Trap 14: notes below the table are found and shown, with the sheet's own row numbers.
void TstImportPage::rowsPassedOverAreTold()
{
    openSheet({QStringLiteral("政务新媒体台账"), QStringLiteral("账号名称,平台类型,开设日期"),
               QStringLiteral("示例发布,微博,2025-3-1"), QString(),
               QStringLiteral("注：本表由各单位填报，逐级汇总。,,")});
    m_office->page()->findChild<QTabWidget*>()->setCurrentIndex(3);
    const QString passed = m_office->wordsIn(QStringLiteral("importSkipped"));
    QVERIFY2(passed.startsWith(QStringLiteral("5 | 注：")), qPrintable(passed));
}

void TstImportPage::saysWhatColumnIsMissing()
{
    open(sheet(m_office->bench.data,
               {QStringLiteral("平台类型,主办单位"), QStringLiteral("微博,示例单位"),
                QStringLiteral("微博,示例单位二")}));
    QTRY_VERIFY(m_office->textOf(QStringLiteral("importCounts")).contains(u"账号名称"));
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
}

void TstImportPage::refusesWhatIsNoSpreadsheet_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << QStringLiteral("截图.xlsx");
    QTest::newRow("half a workbook")
        << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << QStringLiteral("台账.xlsx");
    QTest::newRow("not there") << QByteArray() << QStringLiteral("没有.xlsx");
}

void TstImportPage::refusesWhatIsNoSpreadsheet()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    const QString path = m_office->bench.data.folder() + QLatin1Char('/') + name;
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    open(path);
    QTRY_VERIFY2(m_office->message().contains(name), qPrintable(m_office->message()));
    QTRY_VERIFY(m_office->find<QComboBox>(QStringLiteral("importKind")));
    m_office->picture(QStringLiteral("import-refused"));
    // And the way is free for the right file.
    open(ledger());
    QTRY_VERIFY(isReady());
}

void TstImportPage::existingRecordsMayStopIt()
{
    addAccount(m_office->session(), QStringLiteral("示例发布"));
    openSheet({QStringLiteral("账号名称,平台类型,粉丝量"), QStringLiteral("示例发布,微博,9"),
               QStringLiteral("示例教育,微博,8")});
    auto* existing = m_office->find<QComboBox>(QStringLiteral("importExisting"));
    existing->setCurrentIndex(2);
    Q_EMIT existing->activated(2);
    QTRY_VERIFY(isReady());
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
    QVERIFY2(m_office->textOf(QStringLiteral("importCounts")).contains(QStringLiteral("停止")),
             qPrintable(m_office->textOf(QStringLiteral("importCounts"))));
    existing->setCurrentIndex(1);
    Q_EMIT existing->activated(1);
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("applyImport"))->isEnabled());
    apply();
    QCOMPARE(accountNamed(m_office->session(), QStringLiteral("示例发布")).fans,
             std::optional<qint64>(1000));
    QCOMPARE(accounts(), 2);
}

void TstImportPage::importsResults()
{
    addAccount(m_office->session(), QStringLiteral("示例发布"));
    open(sheet(m_office->bench.data,
               {QStringLiteral("账号名称,平台类型,检查结果,存在问题,检查日期"),
                QStringLiteral("示例发布,微博,不合格,超过2周未更新,2025-11-10")}),
         "results");
    QTRY_VERIFY(isReady());
    QVERIFY(m_office->find<QComboBox>(QStringLiteral("importQuarter")));
    m_office->picture(QStringLiteral("import-results"));
    apply();
    QCOMPARE(CampaignStore(m_office->session()).all().size(), 1);
}

void TstImportPage::takesADroppedFile()
{
    auto* start = m_office->find<QComboBox>(QStringLiteral("importKind"))->parentWidget();
    while (!start->acceptDrops()) {
        start = start->parentWidget();
    }
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(ledger())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(start, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(start, &drop);
    QTRY_VERIFY(isReady());
}

void TstImportPage::takesAPastedTable()
{
    // As a spreadsheet puts it: tabs between cells, a cell with a line break in quotes.
    QGuiApplication::clipboard()->setText(
        QStringLiteral("账号名称\t注册平台\t备注\r\n示例发布\t新浪微博\t\"一\n二\"\r\n"));
    m_office->page()->setFocus();
    m_office->press("pasteButton");
    QTRY_VERIFY(isReady());
    QCOMPARE(m_office->find<QLabel>(QStringLiteral("importFile"))->text(),
             QStringLiteral("粘贴的表格.tsv"));
    apply();
    const Account account = accountNamed(m_office->session(), QStringLiteral("示例发布"));
    QCOMPARE(account.platformCode, QStringLiteral("weibo"));
    QCOMPARE(account.remark, QStringLiteral("一\n二"));
}

void TstImportPage::saysWhenThereIsNothingToPaste()
{
    QGuiApplication::clipboard()->clear();
    m_office->press("pasteButton");
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("剪贴板里没有表格")));
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("chooseImport")));
}

void TstImportPage::savesABlankSheet()
{
    const QString path = m_office->bench.data.folder() + QStringLiteral("/填报模板.xlsx");
    m_office->bench.questions.answers = {path};
    m_office->press("saveTemplate");
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("填报模板.xlsx")));
    QCOMPARE(openSheetReader(path)->sheets().first().name, QStringLiteral("填报"));
}

void TstImportPage::savesTheRowsLeftOut()
{
    openSheet(
        {QStringLiteral("账号名称,注册平台,开设日期"), QStringLiteral("示例发布,微博,2024-01-01")});
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("saveRejected")));
    m_office->press("cancelImport");
    openSheet(
        {QStringLiteral("账号名称,注册平台,开设日期"), QStringLiteral("示例发布,微博,2024-02-30")});
    const QString path = m_office->bench.data.folder() + QStringLiteral("/退回.xlsx");
    m_office->bench.questions.answers = {path};
    m_office->press("saveRejected");
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("退回.xlsx")));
    const auto rows = allRows(path);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[1].cells.last().displayText().contains(QStringLiteral("2024-02-30")));
}

void TstImportPage::changedSinceIsNotTakenBack()
{
    openSheet({QStringLiteral("账号名称,平台类型"), QStringLiteral("示例发布,微博"),
               QStringLiteral("示例教育,微博")});
    apply();
    const Account before = accountNamed(m_office->session(), QStringLiteral("示例发布"));
    Account after = before;
    after.fans = 5;
    QVERIFY(AccountStore(m_office->session()).update(before, after));
    auto* batches = m_office->find<QTreeWidget>(QStringLiteral("importBatches"));
    batches->setCurrentItem(batches->topLevelItem(0));
    m_office->bench.questions.accepts = true;
    m_office->press("reverseImport");
    QTRY_VERIFY2(m_office->message().contains(QStringLiteral("示例发布")),
                 qPrintable(m_office->message()));
    QCOMPARE(accounts(), 2);
}

void TstImportPage::closingTheWindowEndsTheWork()
{
    open(ledger());
    m_office.reset(); // with the file still being read
    m_office = std::make_unique<OfficeWindow>();
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstImportPage)
#include "tst_importpage.moc"
