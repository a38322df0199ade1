// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/space.h"
#include "ui/widgets/registertable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <numeric>

namespace juzhen {

/// The register table: what it copies, how it sorts, what it remembers, how keys work.
class TstRegisterTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void copiesWithHeaders();
    void copiesColumnsAsShown();
    void copiesAwkwardCells();
    void clicksSort_data();
    void clicksSort();
    void headerTellsClicks();
    void remembersColumns();
    void forgivesUnknownState();
    void resetsColumns();
    void widthsFollowTheLanguage();
    void usesTheRoomThereIs();
    void choosesColumns();
    void opensByKeyAndMouse();
    void rowsHaveOneHeight_trap18();
    void showsThePlaceholder();
    void freezesColumns();

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<RegisterTable> m_table;
};

namespace {

constexpr int keyRole = Qt::UserRole;

QStringList shownColumns(const RegisterTable& table)
{
    QStringList keys;
    const auto* const header = table.registerHeader();
    for (int place = 0; place < header->count(); ++place) {
        const auto column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            keys << table.model()->headerData(column, Qt::Horizontal, keyRole).toString();
        }
    }
    return keys;
}

QString keysText(const QList<SortKey>& keys)
{
    QStringList parts;
    for (const auto& key : keys) {
        parts << QStringLiteral("%1%2")
                     .arg(key.column)
                     .arg(key.order == Qt::AscendingOrder ? QLatin1Char('+') : QLatin1Char('-'));
    }
    return parts.join(u' ');
}

} // namespace

void TstRegisterTable::init()
{
    m_model = std::make_unique<QStandardItemModel>(0, 4);
    const char* const names[] = {"名称", "平台", "标识", "备注"};
    const char* const keys[] = {"name", "platform", "id", "note"};
    for (int column = 0; column < 4; ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, QString::fromUtf8(names[column]));
        m_model->setHeaderData(column, Qt::Horizontal, QString::fromLatin1(keys[column]), keyRole);
    }
    for (int row = 0; row < 5; ++row) {
        QList<QStandardItem*> items;
        for (int column = 0; column < 4; ++column) {
            items << new QStandardItem(QStringLiteral("%1/%2").arg(row).arg(column));
        }
        m_model->appendRow(items);
    }
    m_table = std::make_unique<RegisterTable>();
    m_table->setColumnKeyRole(keyRole);
    m_table->setModel(m_model.get());
    m_table->resize(600, 300);
    m_table->show();
}

void TstRegisterTable::copiesWithHeaders()
{
    QVERIFY(m_table->selectionWithHeaders() == nullptr);
    m_table->selectRow(3);
    m_table->selectionModel()->select(m_model->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->setFocus();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    const auto* const copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(),
             QStringLiteral("名称\t平台\t标识\t备注\n1/0\t1/1\t1/2\t1/3\n3/0\t3/1\t3/2\t3/3\n"));
    QVERIFY(copied->html().contains(QStringLiteral("<th>名称</th>")));
    QCOMPARE(copied->html().count(QStringLiteral("<tr>")), 3);
    QVERIFY(copied->html().contains(QStringLiteral("mso-number-format")));
}

void TstRegisterTable::copiesColumnsAsShown()
{
    m_table->setColumnHidden(1, true);
    m_table->registerHeader()->moveSection(2, 0);
    m_table->selectRow(0);
    const std::unique_ptr<QMimeData> copied(m_table->selectionWithHeaders());
    QCOMPARE(copied->text(), QStringLiteral("标识\t名称\t备注\n0/2\t0/0\t0/3\n"));
}

void TstRegisterTable::copiesAwkwardCells()
{
    m_model->setItem(0, 0, new QStandardItem(QStringLiteral("a\tb\n\"c\"")));
    m_model->setItem(0, 1, new QStandardItem(QStringLiteral("<b>&")));
    m_table->selectRow(0);
    const std::unique_ptr<QMimeData> copied(m_table->selectionWithHeaders());
    QVERIFY(copied->text().contains(QStringLiteral("\"a\tb\n\"\"c\"\"\"\t<b>&")));
    QVERIFY(copied->html().contains(QStringLiteral("&lt;b&gt;&amp;")));
}

void TstRegisterTable::clicksSort_data()
{
    QTest::addColumn<QList<SortKey>>("before");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<QString>("after");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    using Keys = QList<SortKey>;
    QTest::newRow("first click") << Keys() << 1 << false << QStringLiteral("1+");
    QTest::newRow("second click") << Keys{{1, up}} << 1 << false << QStringLiteral("1-");
    QTest::newRow("third click") << Keys{{1, down}} << 1 << false << QString();
    QTest::newRow("other column") << Keys{{1, down}} << 2 << false << QStringLiteral("2+");
    QTest::newRow("one of several") << Keys{{1, up}, {2, up}} << 1 << false << QStringLiteral("1+");
    QTest::newRow("shift adds") << Keys{{1, up}} << 2 << true << QStringLiteral("1+ 2+");
    QTest::newRow("shift turns") << Keys{{1, up}, {2, up}} << 1 << true << QStringLiteral("1- 2+");
    QTest::newRow("shift takes out")
        << Keys{{1, down}, {2, up}} << 1 << true << QStringLiteral("2+");
}

void TstRegisterTable::clicksSort()
{
    QFETCH(QList<SortKey>, before);
    QFETCH(int, column);
    QFETCH(bool, shift);
    QFETCH(QString, after);
    QCOMPARE(keysText(RegisterHeader::clicked(before, column, shift)), after);
}

void TstRegisterTable::headerTellsClicks()
{
    QSignalSpy told(m_table.get(), &RegisterTable::sortKeysChanged);
    auto* const viewport = m_table->registerHeader()->viewport();
    const auto middle = [&](int column) {
        return QPoint(m_table->registerHeader()->sectionViewportPosition(column) + 40, 15);
    };
    QTest::mouseClick(viewport, Qt::LeftButton, {}, middle(1));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, middle(0));
    QCOMPARE(told.size(), 2);
    QCOMPARE(keysText(told.last().at(0).value<QList<SortKey>>()), QStringLiteral("1+ 0+"));
    // The header sorts nothing itself.
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("0/0"));
}

void TstRegisterTable::remembersColumns()
{
    m_table->registerHeader()->moveSection(3, 0);
    m_table->setColumnHidden(1, true);
    m_table->setColumnWidth(0, 321);
    m_table->registerHeader()->setSortKeys({{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    const auto state = m_table->tableState();

    RegisterTable other;
    other.setColumnKeyRole(keyRole);
    other.setModel(m_model.get());
    other.restoreTableState(state);
    QCOMPARE(shownColumns(other),
             QStringList({QStringLiteral("note"), QStringLiteral("name"), QStringLiteral("id")}));
    QCOMPARE(other.columnWidth(0), 321);
    QCOMPARE(keysText(other.registerHeader()->sortKeys()), QStringLiteral("2- 0+"));
    QCOMPARE(other.tableState(), state);
}

void TstRegisterTable::forgivesUnknownState()
{
    const auto before = shownColumns(*m_table);
    m_table->restoreTableState(
        {{QStringLiteral("columns"), QStringLiteral("nonsense")}, {QStringLiteral("sort"), 7}});
    m_table->restoreTableState(
        {{QStringLiteral("columns"),
          QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("gone")},
                                 {QStringLiteral("hidden"), true}}}}});
    QCOMPARE(shownColumns(*m_table), before);
}

void TstRegisterTable::resetsColumns()
{
    m_table->setHiddenByDefault({QStringLiteral("note")});
    m_table->setWidths({{QStringLiteral("name"), 30}});
    const auto width = m_table->columnWidth(0);
    m_table->registerHeader()->moveSection(2, 0);
    m_table->setColumnHidden(3, false);
    m_table->setColumnWidth(0, 60);
    m_table->resetColumns();
    QCOMPARE(
        shownColumns(*m_table),
        QStringList({QStringLiteral("name"), QStringLiteral("platform"), QStringLiteral("id")}));
    QCOMPARE(m_table->columnWidth(0), width);
}

void TstRegisterTable::widthsFollowTheLanguage()
{
    const QLocale before;
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Chinese));
    m_table->resize(300, 300); // no room to be given away
    m_table->setWidths({{QStringLiteral("name"), 30}, {QStringLiteral("platform"), 16}});
    const int names = m_table->columnWidth(0);
    const int codes = m_table->columnWidth(1);
    const int ids = 2;
    m_table->setColumnWidth(ids, 77); // by a person: kept in every language
    QLocale::setDefault(QLocale(QLocale::English));
    const QJsonObject state = m_table->tableState(); // the window asks when it is told
    m_table->resetColumns();
    m_table->restoreTableState(state);
    QCOMPARE(m_table->columnWidth(0), names);
    QVERIFY(m_table->columnWidth(1) > codes);
    QCOMPARE(m_table->columnWidth(ids), 77);
}

void TstRegisterTable::usesTheRoomThereIs()
{
    m_table->setWidths({{QStringLiteral("name"), 20},
                        {QStringLiteral("platform"), 16},
                        {QStringLiteral("id"), 10},
                        {QStringLiteral("note"), 10}});
    const auto widths = [&] {
        QList<int> shown;
        for (int column = 0; column < 4; ++column) {
            shown.append(m_table->columnWidth(column));
        }
        return shown;
    };
    const auto sum = [&] {
        const auto shown = widths();
        return std::accumulate(shown.begin(), shown.end(), 0);
    };
    m_table->resize(300, 300);
    const auto narrow = widths();
    QVERIFY(sum() > 300); // nothing is pressed together: it scrolls
    m_table->resize(sum() + 120, 300);
    QVERIFY(m_table->columnWidth(0) > narrow.at(0)); // words get the room
    QVERIFY(m_table->columnWidth(1) > narrow.at(1));
    QCOMPARE(m_table->columnWidth(2), narrow.at(2)); // numbers and days need none
    QCOMPARE(m_table->ownWidth(0), narrow.at(0)); // which is what goes to the paper
    QVERIFY(sum() <= m_table->viewport()->width());
    QVERIFY(sum() > m_table->viewport()->width() - 4);
    // It is no width that somebody has chosen, so it isn't kept.
    const auto columns = m_table->tableState().value(QStringLiteral("columns")).toArray();
    QCOMPARE(columns.at(0).toObject().value(QStringLiteral("width")).toInt(), 0);
    // What somebody has chosen stays, in a window of any width.
    m_table->setColumnWidth(0, 90);
    m_table->resize(2000, 300);
    QCOMPARE(m_table->columnWidth(0), 90);
    QCOMPARE(m_table->ownWidth(0), 90);
    QCOMPARE(m_table->columnWidth(1), 2 * narrow.at(1)); // twice as wide at most
    m_table->resize(300, 300);
    QCOMPARE(m_table->columnWidth(0), 90);
    QCOMPARE(widths().mid(1), narrow.mid(1));
    // A column that comes or goes counts at once.
    m_table->resetColumns();
    m_table->resize(700, 300);
    const int before = m_table->columnWidth(0);
    m_table->setColumnHidden(3, true);
    QTRY_VERIFY(m_table->columnWidth(0) > before);
}

void TstRegisterTable::choosesColumns()
{
    m_table->registerHeader()->openColumnMenu(QPoint(10, 10));
    auto* const menu = m_table->findChild<QMenu*>(QStringLiteral("columnMenu"));
    const QSignalSpy told(m_table->registerHeader(), &RegisterHeader::columnsChanged);
    menu->actions().at(1)->setChecked(false);
    QCOMPARE(shownColumns(*m_table),
             QStringList({QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("note")}));
    QCOMPARE(told.size(), 1);
}

void TstRegisterTable::opensByKeyAndMouse()
{
    QSignalSpy opened(m_table.get(), &RegisterTable::opened);
    m_table->setCurrentIndex(m_model->index(2, 0));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 2);
    const auto place = m_table->visualRect(m_model->index(1, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 2);
    // Typing must never land in a cell by surprise.
    QTest::keyClick(m_table.get(), Qt::Key_X);
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("1/0"));
}

void TstRegisterTable::rowsHaveOneHeight_trap18()
{
    const auto* const rows = m_table->verticalHeader();
    QCOMPARE(rows->sectionResizeMode(0), QHeaderView::Fixed);
    QCOMPARE(rows->sectionSize(0), rowHeight(m_table->font()));
    auto font = m_table->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_table->setFont(font);
    QCOMPARE(rows->sectionSize(0), rowHeight(font));
}

void TstRegisterTable::showsThePlaceholder()
{
    auto* const words = new QLabel(QStringLiteral("没有账号"));
    m_table->setPlaceholder(words);
    QVERIFY(!words->isVisible());
    m_model->removeRows(0, 5);
    QVERIFY(words->isVisible());
    m_model->appendRow(new QStandardItem(QStringLiteral("x")));
    QVERIFY(!words->isVisible());
}

void TstRegisterTable::freezesColumns()
{
    m_table->setFrozenColumns(1);
    const auto* const frozen = m_table->findChild<QTableView*>(QStringLiteral("frozenColumns"));
    QVERIFY(!frozen->isVisible());
    m_table->resize(300, 200);
    m_table->horizontalScrollBar()->setValue(50);
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->width(), m_table->columnWidth(0));
    QVERIFY(!frozen->isColumnHidden(0));
    QVERIFY(frozen->isColumnHidden(1));
    m_table->setColumnWidth(0, 77);
    QCOMPARE(frozen->width(), 77);
    m_table->registerHeader()->moveSection(2, 0);
    QVERIFY(!frozen->isColumnHidden(2));
    QVERIFY(frozen->isColumnHidden(0));
    // Its header stands for the table's: one sort, one width.
    auto* const header = frozen->horizontalHeader();
    QVERIFY(header->isVisible());
    QCOMPARE(header->height(), m_table->horizontalHeader()->height());
    const QSignalSpy sorted(m_table.get(), &RegisterTable::sortKeysChanged);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(30, 15));
    QCOMPARE(sorted.size(), 1);
    QCOMPARE(keysText(m_table->registerHeader()->sortKeys()), QStringLiteral("2+"));
    header->resizeSection(2, 123);
    QCOMPARE(m_table->columnWidth(2), 123);
    m_table->verticalScrollBar()->setValue(2);
    QCOMPARE(frozen->verticalScrollBar()->value(), m_table->verticalScrollBar()->value());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstRegisterTable)
#include "tst_registertable.moc"
