// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reconciliationmodel.h"
#include "models/stores/filingstore.h"
#include "models/stores/reconciliationstore.h"
#include "tests/exchange/importing.h"
#include "tests/gui/choosing.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/reconciliation/reconciliationdetail.h"
#include "ui/reports/previewdialog.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/registertable.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// A reconciliation through the window: the files, the figures, deciding one after the other, and
/// the table of differences.
class TstReconciliationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comparesAndShowsTheFigures();
    void figuresFilter();
    void sortsByAClick();
    void decidesOneAfterTheOther();
    void decidesManyAtOnce();
    void pairingIsConfirmed();
    void leavesOpenWithARemark();
    void mappingCanBeCorrected();
    void goesOnWithAnEarlierOne();
    void writesTheTable();
    void showsTheTableAsItIsPrinted();
    void recordsWhatIsEntered();

private:
    void compare();
    [[nodiscard]] RegisterTable* table() const;
    [[nodiscard]] QString tile(const char* kind) const;
    [[nodiscard]] QString cell(int row, int column) const;
    void waitForRows(int rows);

    std::unique_ptr<OfficeWindow> m_office;
    Account m_first;
    Account m_second;
};

void TstReconciliationPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    const Unit unit = addUnit(m_office->session());
    m_first = addAccount(m_office->session(), QStringLiteral("甲示例发布"), unit);
    m_second = addAccount(m_office->session(), QStringLiteral("乙示例发布"), unit);
    (void)addAccount(m_office->session(), QStringLiteral("丙示例教育在线"), unit);
    (void)addAccount(m_office->session(), QStringLiteral("丁示例公安播报"), unit);
    m_office->go("reconciliation");
}

void TstReconciliationPage::cleanup()
{
    m_office.reset();
}

RegisterTable* TstReconciliationPage::table() const
{
    return m_office->find<RegisterTable>(QStringLiteral("reconciliationItems"));
}

QString TstReconciliationPage::tile(const char* kind) const
{
    const auto* found =
        m_office->find<FigureTile>(QStringLiteral("tile_") + QString::fromLatin1(kind));
    return found ? found->value() : QString();
}

QString TstReconciliationPage::cell(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

void TstReconciliationPage::waitForRows(int rows)
{
    QTRY_VERIFY(table() && table()->model()->rowCount() == rows);
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
}

void TstReconciliationPage::compare()
{
    const QString path =
        sheet(m_office->bench.data,
              {QStringLiteral("单位,账号,平台,链接,全国系统编号"),
               QStringLiteral("示例区人民政府办公室,甲示例发布,微博,https://example.cn/1,N1"),
               QStringLiteral("示例区人民政府办公室,乙示例发布,微博,https://example.cn/2,N2"),
               QStringLiteral("示例区人民政府办公室,丙示例教育在线网,微博,,N3"),
               QStringLiteral("示例区水利局,戊示例水情,抖音,,N4")},
              QStringLiteral("全国系统导出.csv"));
    m_office->bench.questions.answers = {path};
    m_office->press("nationalChoose");
    QTRY_VERIFY(m_office->find<QTableWidget>(QStringLiteral("nationalMapping")));
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("compare"))->isEnabled());
    m_office->press("compare");
    waitForRows(5);
}

void TstReconciliationPage::comparesAndShowsTheFigures()
{
    compare();
    QCOMPARE(tile("equal"), QStringLiteral("0"));
    QCOMPARE(tile("differing"), QStringLiteral("2"));
    QCOMPARE(tile("proposed"), QStringLiteral("1"));
    QCOMPARE(tile("only_own"), QStringLiteral("1"));
    QCOMPARE(tile("only_national"), QStringLiteral("1"));
    // No unit has declared anything: that side takes no room.
    const auto* const declared =
        m_office->window->findChild<FigureTile*>(QStringLiteral("tile_only_declared"));
    QVERIFY(declared != nullptr && !declared->isVisible());
    QCOMPARE(declared->value(), QStringLiteral("0"));
    const auto* const detail = m_office->window->findChild<ReconciliationDetail*>();
    QVERIFY(!detail->findChild<QTableWidget*>()->isColumnHidden(1));
    QVERIFY(detail->findChild<QTableWidget*>()->isColumnHidden(2));
    m_office->picture(QStringLiteral("reconciliation"));
}

void TstReconciliationPage::sortsByAClick()
{
    compare();
    const int name = ReconciliationModel::NameColumn;
    const QString looked = cell(table()->currentIndex().row(), name);
    clickHeader(*table(), name);
    QTRY_COMPARE(cell(0, name), QStringLiteral("丙示例教育在线")); // bing, ding, jia, wu, yi
    QCOMPARE(cell(4, name), QStringLiteral("乙示例发布"));
    QCOMPARE(cell(table()->currentIndex().row(), name), looked);
    clickHeader(*table(), name);
    QTRY_COMPARE(cell(0, name), QStringLiteral("乙示例发布"));
}

void TstReconciliationPage::figuresFilter()
{
    compare();
    QTest::mouseClick(m_office->find<FigureTile>(QStringLiteral("tile_only_national")),
                      Qt::LeftButton);
    waitForRows(1);
    QCOMPARE(cell(0, 0), QStringLiteral("戊示例水情"));
    QTest::mouseClick(m_office->find<FigureTile>(QStringLiteral("tile_only_national")),
                      Qt::LeftButton);
    waitForRows(5);
}

void TstReconciliationPage::decidesOneAfterTheOther()
{
    compare();
    QTest::mouseClick(m_office->find<FigureTile>(QStringLiteral("tile_differing")), Qt::LeftButton);
    waitForRows(2);
    const QString first = cell(0, 0);
    QTRY_VERIFY(m_office->wordsIn(QStringLiteral("sides")).contains(QStringLiteral("≠ ")));
    table()->setFocus();
    m_office->key(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(stored(m_office->session(), first == m_first.name ? m_first : m_second).url,
                 first == m_first.name ? QStringLiteral("https://example.cn/1")
                                       : QStringLiteral("https://example.cn/2"));
    // The next one is there, and the one decided goes to the end.
    QTRY_COMPARE(cell(1, 0), first);
    QCOMPARE(cell(table()->currentIndex().row(), 0) == first, false);
}

void TstReconciliationPage::decidesManyAtOnce()
{
    compare();
    QTest::mouseClick(m_office->find<FigureTile>(QStringLiteral("tile_differing")), Qt::LeftButton);
    waitForRows(2);
    table()->selectAll();
    m_office->press("takeNationalButton");
    QTRY_COMPARE(stored(m_office->session(), m_second).url, QStringLiteral("https://example.cn/2"));
    QCOMPARE(stored(m_office->session(), m_first).url, QStringLiteral("https://example.cn/1"));
}

void TstReconciliationPage::pairingIsConfirmed()
{
    compare();
    QTest::mouseClick(m_office->find<FigureTile>(QStringLiteral("tile_proposed")), Qt::LeftButton);
    waitForRows(1);
    QTRY_VERIFY(m_office->find<QLabel>(QStringLiteral("pairingReason"))->text().contains(u'%'));
    m_office->press("confirmPairingButton");
    waitForRows(0);
    QTRY_COMPARE(tile("differing"), QStringLiteral("3"));
}

void TstReconciliationPage::leavesOpenWithARemark()
{
    compare();
    QTest::mouseClick(m_office->find<FigureTile>(QStringLiteral("tile_only_own")), Qt::LeftButton);
    waitForRows(1);
    m_office->bench.questions.answers = {QStringLiteral("待单位核实")};
    m_office->press("leaveOpenButton");
    QTRY_COMPARE(cell(0, 6), QStringLiteral("待单位核实"));
}

void TstReconciliationPage::mappingCanBeCorrected()
{
    m_office->bench.questions.answers = {sheet(
        m_office->bench.data, {QStringLiteral("甲列,乙列"), QStringLiteral("甲示例发布,微博")})};
    m_office->press("nationalChoose");
    QTRY_VERIFY(m_office->find<QTableWidget>(QStringLiteral("nationalMapping")));
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("compare"))->isEnabled());
    // Typing searches, by the initials too: 账号名称.
    auto* field = m_office->find<ChoiceField>(QStringLiteral("field0"));
    QVERIFY(field);
    chooseByTyping(*field, QStringLiteral("zhmc"));
    QCOMPARE(field->key(), QStringLiteral("name"));
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("compare"))->isEnabled());
}

void TstReconciliationPage::goesOnWithAnEarlierOne()
{
    compare();
    m_office->page()->findChild<QAction*>(QStringLiteral("otherReconciliation"))->trigger();
    QTRY_VERIFY(m_office->find<QTreeWidget>(QStringLiteral("reconciliations")));
    auto* past = m_office->find<QTreeWidget>(QStringLiteral("reconciliations"));
    QTRY_COMPARE(past->topLevelItemCount(), 1);
    Q_EMIT past->itemActivated(past->topLevelItem(0), 0);
    waitForRows(5);
}

void TstReconciliationPage::writesTheTable()
{
    compare();
    const QString path = m_office->bench.data.folder() + QStringLiteral("/差异核对表.xlsx");
    m_office->bench.questions.answers = {path};
    m_office->trigger(ActionId::Export);
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
    QTRY_VERIFY(QFile::exists(path));
}

void TstReconciliationPage::showsTheTableAsItIsPrinted()
{
    compare();
    m_office->trigger(ActionId::PrintPreview);
    QTRY_VERIFY(m_office->page()->findChild<PreviewDialog*>());
    m_office->picture(QStringLiteral("reconciliation-preview"));
    m_office->page()->findChild<PreviewDialog*>()->close();
}

void TstReconciliationPage::recordsWhatIsEntered()
{
    compare();
    m_office->bench.questions.accepts = true;
    m_office->page()->findChild<QAction*>(QStringLiteral("recordEntered"))->trigger();
    QTRY_COMPARE(stored(m_office->session(), m_first).nationalStatus, NationalStatus::Entered);
    QCOMPARE(stored(m_office->session(), m_second).nationalId, QStringLiteral("N2"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstReconciliationPage)
#include "tst_reconciliationpage.moc"
