// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/columnfilterpopup.h"
#include "ui/lists/columnfilters.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/removablechip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// Filters of single columns, opened from the header, by mouse and keyboard.
class TstColumnFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void headerButtonOpensTheFilter();
    void filtersByWords();
    void filtersByRange();
    void saysWhatItCannotRead();
    void ticksValues();
    void countsAmongTheOtherFilters();
    void looksForValues();
    void chipOpensAndTakesAway();
    void headerMenuSortsHidesAndFreezes();
    void keyboardOpensTheFilter();
    void remembersFilters();
    void searchGoesOnTop();

private:
    [[nodiscard]] RegisterTable* table() const { return m_office->list()->table(); }

    [[nodiscard]] ColumnFilterPopup* popup() const
    {
        return m_office->window->findChild<ColumnFilterPopup*>();
    }

    template <class Widget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        return popup()->findChild<Widget*>(QString::fromLatin1(name));
    }

    void open(const char* column);
    void apply();
    void tick(const QString& value);
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] RemovableChip* chip(const char* column) const;

    std::unique_ptr<OfficeWindow> m_office;
};

void TstColumnFilters::init()
{
    m_office = std::make_unique<OfficeWindow>();
    Session& session = m_office->session();
    const Unit unit = addUnit(session);
    int fans = 0;
    for (const char* name : {"示例发布", "示例教育", "示例交通", "微博示例"}) {
        Account account;
        account.name = QString::fromUtf8(name);
        account.platformCode = fans < 2000 ? QStringLiteral("weibo") : QStringLiteral("douyin");
        account.hostUnitId = unit.id;
        account.regionCode = QStringLiteral("510107");
        account.fans = fans += 1000;
        account.lastPostOn = QDate(2025, 11, fans / 1000);
        AccountStore(session).create(account);
    }
    m_office->go("accounts");
    QCOMPARE(m_office->rows(), 4);
}

void TstColumnFilters::cleanup()
{
    m_office.reset();
}

void TstColumnFilters::open(const char* column)
{
    const int at = table()->columnByKey(QString::fromLatin1(column));
    table()->scrollTo(table()->model()->index(0, at));
    QCoreApplication::processEvents();
    QTest::mouseClick(table()->registerHeader()->viewport(), Qt::LeftButton, {},
                      table()->registerHeader()->filterButton(at).center());
    QVERIFY(popup()->isVisible());
}

void TstColumnFilters::apply()
{
    QTest::mouseClick(part<QPushButton>("applyColumnFilter"), Qt::LeftButton);
    QVERIFY(!popup()->isVisible());
}

QStringList TstColumnFilters::values() const
{
    const auto* model = part<QListView>("filterValues")->model();
    (void)QTest::qWaitFor([&] { return model->rowCount() > 0; });
    QStringList values;
    for (int row = 1; row < model->rowCount(); ++row) {
        values.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    return values;
}

void TstColumnFilters::tick(const QString& value)
{
    auto* view = part<QListView>("filterValues");
    QTRY_VERIFY(view->model()->rowCount() > 0);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString() == value) {
            view->setCurrentIndex(index);
            view->setFocus();
            QTest::keyClick(view, Qt::Key_Space);
            return;
        }
    }
    QFAIL(qPrintable(value));
}

RemovableChip* TstColumnFilters::chip(const char* column) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_office->find<RemovableChip>(
        QStringLiteral("columnFilter_%1").arg(QLatin1String(column)));
}

void TstColumnFilters::headerButtonOpensTheFilter()
{
    open("platform_code");
    QCOMPARE(values(),
             (QStringList{QStringLiteral("抖音，2 行"), QStringLiteral("新浪微博，2 行")}));
    m_office->picture(QStringLiteral("column-filter"));
    // A click beside the button sorts, as ever.
    popup()->close();
    QVERIFY(table()->registerHeader()->sortKeys().isEmpty());
}

void TstColumnFilters::filtersByWords()
{
    open("name");
    m_office->write(QStringLiteral("示例"));
    QTest::keyClick(part<QLineEdit>("filterWords"), Qt::Key_Return);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_office->rows(), 4);
    open("name");
    auto* op = part<QComboBox>("filterOperator");
    op->setFocus();
    QTest::keyClick(op, Qt::Key_Down);
    apply();
    QCOMPARE(m_office->rows(), 3);
    QVERIFY(chip("name")->text().contains(QStringLiteral("示例")));
    QVERIFY(table()->registerHeader()->filteredColumns().contains(
        table()->columnByKey(QStringLiteral("name"))));
}

void TstColumnFilters::filtersByRange()
{
    open("fans");
    m_office->write(QStringLiteral("2,000"));
    part<QLineEdit>("filterTo")->setFocus();
    m_office->write(QStringLiteral("3000"));
    apply();
    QCOMPARE(m_office->rows(), 2);
    QCOMPARE(chip("fans")->text(), QStringLiteral("粉丝量：2,000 – 3,000"));
    open("last_post_on");
    m_office->write(QStringLiteral("2025年11月3日"));
    apply();
    QCOMPARE(m_office->rows(), 1);
    QCOMPARE(m_office->cell(0, "name"), QStringLiteral("示例交通"));
    m_office->picture(QStringLiteral("column-chips"));
}

void TstColumnFilters::saysWhatItCannotRead()
{
    open("fans");
    m_office->write(QStringLiteral("many"));
    QTRY_VERIFY(!part<QLabel>("filterNote")->text().isEmpty());
    QVERIFY(!part<QPushButton>("applyColumnFilter")->isEnabled());
    QTest::keyClick(part<QLineEdit>("filterFrom"), Qt::Key_Return);
    QVERIFY(popup()->isVisible());
    QTest::keyClick(part<QLineEdit>("filterFrom"), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_office->rows(), 4);
}

void TstColumnFilters::ticksValues()
{
    open("name");
    tick(QStringLiteral("示例教育"));
    apply();
    QCOMPARE(m_office->rows(), 3); // all but the one
    open("name");
    tick(QStringLiteral("（全选）")); // on
    tick(QStringLiteral("（全选）")); // off
    QVERIFY(!part<QPushButton>("applyColumnFilter")->isEnabled());
    tick(QStringLiteral("示例教育"));
    apply();
    QCOMPARE(m_office->rows(), 1);
    QCOMPARE(m_office->cell(0, "name"), QStringLiteral("示例教育"));
    // A filter on the left gets cleared by its own button.
    open("name");
    QTest::mouseClick(part<QPushButton>("clearColumnFilter"), Qt::LeftButton);
    QCOMPARE(m_office->rows(), 4);
    QVERIFY(chip("name") == nullptr);
}

void TstColumnFilters::countsAmongTheOtherFilters()
{
    open("fans");
    m_office->write(QStringLiteral("2000"));
    apply();
    open("platform_code");
    QCOMPARE(values(),
             (QStringList{QStringLiteral("抖音，2 行"), QStringLiteral("新浪微博，1 行")}));
    tick(QStringLiteral("抖音"));
    apply();
    QCOMPARE(m_office->rows(), 1);
    // A column's own filter doesn't hide the values it leaves out.
    open("platform_code");
    QCOMPARE(values().size(), 2);
}

void TstColumnFilters::looksForValues()
{
    open("platform_code");
    QCOMPARE(values().size(), 2);
    m_office->write(QStringLiteral("dy"));
    QTest::keyClick(part<QLineEdit>("filterWords"), Qt::Key_Return);
    QCOMPARE(m_office->rows(), 2);
    QCOMPARE(m_office->cell(0, "platform_code"), QStringLiteral("抖音"));
}

void TstColumnFilters::chipOpensAndTakesAway()
{
    open("fans");
    m_office->write(QStringLiteral("4000"));
    apply();
    QCOMPARE(m_office->rows(), 1);
    QTest::mouseClick(chip("fans"), Qt::LeftButton, {}, QPoint(20, 10));
    QVERIFY(popup()->isVisible());
    QCOMPARE(part<QLineEdit>("filterFrom")->text(), QStringLiteral("4000"));
    popup()->close();
    QTest::mouseClick(chip("fans"), Qt::LeftButton, {}, chip("fans")->cross().center());
    QCOMPARE(m_office->rows(), 4);
    QVERIFY(chip("fans") == nullptr);
}

void TstColumnFilters::headerMenuSortsHidesAndFreezes()
{
    RegisterHeader* header = table()->registerHeader();
    const int fans = table()->columnByKey(QStringLiteral("fans"));
    const auto choose = [&](int column, const QString& text) {
        header->openHeaderMenu(column, QPoint(10, 10));
        auto* menu = header->findChild<QMenu*>(QStringLiteral("headerMenu"));
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    choose(fans, QStringLiteral("降序排列"));
    QTRY_COMPARE(m_office->cell(0, "name"), QStringLiteral("微博示例"));
    choose(table()->columnByKey(QStringLiteral("name")), QStringLiteral("再按此列排序"));
    QCOMPARE(header->sortKeys().size(), 2);
    QCOMPARE(m_office->list()->request().sort.size(), 2);
    choose(table()->columnByKey(QStringLiteral("is_main")), QStringLiteral("隐藏此列"));
    QVERIFY(table()->isColumnHidden(table()->columnByKey(QStringLiteral("is_main"))));
    choose(table()->columnByKey(QStringLiteral("platform_code")), QStringLiteral("冻结到此列"));
    QCOMPARE(table()->tableState().value(QLatin1String("frozen")).toInt(), 2);
    choose(fans, QStringLiteral("不冻结列"));
    QCOMPARE(table()->tableState().value(QLatin1String("frozen")).toInt(), 0);
}

void TstColumnFilters::keyboardOpensTheFilter()
{
    table()->setFocus();
    table()->setCurrentIndex(
        table()->model()->index(0, table()->columnByKey(QStringLiteral("fans"))));
    QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(popup()->isVisible());
    QVERIFY(part<QLineEdit>("filterFrom")->hasFocus());
}

void TstColumnFilters::remembersFilters()
{
    open("fans");
    m_office->write(QStringLiteral("3000"));
    apply();
    QCOMPARE(m_office->rows(), 2);
    const QJsonObject state = m_office->list()->state();
    m_office->list()->showOnly({}, {});
    QCOMPARE(m_office->rows(), 4);
    m_office->list()->restore(state);
    m_office->list()->showOnly({}, {}); // as a click on a figure does: it shows what it says
    QCOMPARE(m_office->rows(), 4);
    m_office->list()->restore(state);
    m_office->list()->load();
    QCOMPARE(m_office->list()->request().filters.size(), 1);
    QVERIFY(chip("fans") != nullptr);
}

void TstColumnFilters::searchGoesOnTop()
{
    open("platform_code");
    tick(QStringLiteral("抖音"));
    apply();
    QCOMPARE(m_office->rows(), 2);
    m_office->type(QStringLiteral("listSearch"), QStringLiteral("sljy"));
    m_office->key(Qt::Key_Return);
    QTRY_COMPARE(m_office->rows(), 1);
    QVERIFY(m_office->list()->request().filters.size() == 1);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstColumnFilters)
#include "tst_columnfilters.moc"
