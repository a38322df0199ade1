// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/liststore.h"
#include "models/stores/unitstore.h"
#include "tests/itemmodels/listbench.h"

#include <QItemSelectionModel>

using namespace juzhen;

namespace {

ListRequest search(const QString& words)
{
    ListRequest request;
    request.search = words;
    return request;
}

} // namespace

/// The register's lists as tables: any length, never waiting, nothing lost.
class TstPagedTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void countsExactlyAndBringsPages_data() { TestRegister::addEngineRows(); }

    void countsExactlyAndBringsPages();
    void beginsBeforeTheOrderIsKnown();
    void beginsAnewWithTheNewestRequest();
    void sortsALongListInTwoSteps();
    void neverWaits();
    void describesItsColumns();
    void lateAnswersAreDropped();
    void oldRowsStayUntilTheNewComeIn();
    void sameOrderKeepsSelectionAndPlace();
    void anotherOrderFindsRowsByKey();
    void pageOnItsWayDuringARefresh();
    void recordThatWentAway();
    void changesThatConcernIt_data();
    void changesThatConcernIt();
    void newNameOfAUnitShows();
    void failedRequestKeepsTheOldRows();
    void failedRequestCanBeRepeated();
    void lostConnectionKeepsTheOldRows();
    void emptyChoiceListsNothing_data();
    void emptyChoiceListsNothing();
    void endsWhileAnswersAreOnTheirWay();

    void cleanupTestCase() { m_bench.reset(); }

private:
    std::unique_ptr<Bench> m_bench; ///< for cases that change nothing
};

void TstPagedTableModel::countsExactlyAndBringsPages()
{
    QFETCH(QString, engine);
    Bench bench(250, engine);
    QCOMPARE(bench.model.rowCount(), 0);
    bench.show();
    QCOMPARE(bench.model.rowCount(), 250);
    QCOMPARE(bench.loaded.last().first().toInt(), 250);
    QCOMPARE(bench.model.keys(), ListStore(bench.office.session()).keys({}));
    QCOMPARE(bench.model.keys(), bench.ids); // the names are in this order
    for (const int row : {0, 99, 100, 249}) {
        QTRY_COMPARE(bench.shown(row), numbered(row));
        QCOMPARE(bench.model.keyOf(row), bench.ids[row]);
        QCOMPARE(bench.model.rowOf(bench.ids[row]), row);
        QCOMPARE(bench.model.index(row, 3).data(PagedTableModel::KeyRole).toLongLong(),
                 bench.ids[row]);
    }
    QCOMPARE(bench.model.value(100, u"name"), QVariant(numbered(100)));
    QCOMPARE(bench.model.value(100, u"nonsense"), std::nullopt);
    QCOMPARE(bench.model.keyOf(250), 0);
    QCOMPARE(bench.model.rowOf(-5), -1);

    // Filtered, the count is exact as well.
    bench.show(search(QStringLiteral("001")));
    QCOMPARE(bench.model.rowCount(), 11); // 0001, 0010 … 0019
    bench.show(search(QStringLiteral("没有的")));
    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.failed.size(), 0);
}

void TstPagedTableModel::beginsBeforeTheOrderIsKnown()
{
    Bench bench(250);
    bool begun = false;
    QObject::connect(&bench.model, &PagedTableModel::modelReset, &bench.model, [&] {
        begun = !bench.model.isCounted() && bench.model.rowCount() == 100
                && bench.shown(99) == numbered(99);
    });
    bench.show();
    QVERIFY(begun);
    QVERIFY(bench.model.isCounted());
    QCOMPARE(bench.reset.size(), 1); // the others came in below, and nothing moved
    QCOMPARE(bench.shown(0), numbered(0));
    QCOMPARE(bench.model.keys(), bench.ids);
    QTRY_COMPARE(bench.shown(249), numbered(249));
}

void TstPagedTableModel::beginsAnewWithTheNewestRequest()
{
    Bench bench(250);
    {
        const Bench::Pause pause(bench.reader);
        bench.model.setRequest(search(QStringLiteral("002")));
        bench.model.setRequest(search(QStringLiteral("001")));
    }
    QTRY_COMPARE(bench.loaded.size(), 1);
    QCOMPARE(bench.model.rowCount(), 11);
    QCOMPARE(bench.reset.size(), 1);
    QCOMPARE(bench.shown(0), numbered(1));
    QCOMPARE(bench.failed.size(), 0);
}

void TstPagedTableModel::sortsALongListInTwoSteps()
{
    constexpr int rows = PagedTableModel::longList + 50;
    Bench bench(rows);
    bench.show();
    QTRY_COMPARE(bench.shown(250), numbered(250)); // a page that the new order must not take over
    ListRequest descending;
    descending.sort = {{QStringLiteral("name"), true}};
    bool begun = false;
    QObject::connect(&bench.model, &PagedTableModel::modelReset, &bench.model, [&] {
        begun = !bench.model.isCounted() && bench.model.rowCount() == 100
                && bench.shown(0) == numbered(rows - 1);
    });
    bench.reset.clear();
    bench.show(descending);
    QVERIFY(begun);
    QVERIFY(bench.model.isCounted());
    QCOMPARE(bench.reset.size(), 1);
    QCOMPARE(bench.model.rowCount(), rows);
    QTRY_COMPARE(bench.shown(250), numbered(rows - 1 - 250));

    // A search changes how many there are: nothing is shown before that is known.
    begun = false;
    bench.show(search(QStringLiteral("示例")));
    QVERIFY(!begun);
    QCOMPARE(bench.model.rowCount(), rows);
    QCOMPARE(bench.failed.size(), 0);
}

void TstPagedTableModel::neverWaits()
{
    Bench bench(250);
    bench.show();
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(bench.shown(0), numbered(0)); // the tester has looked at it, too
    changed.clear();
    {
        const Bench::Pause pause(bench.reader);
        // Blank for a moment, however often it is asked.
        QCOMPARE(bench.shown(210), QString());
        QCOMPARE(bench.shown(249), QString());
        QCOMPARE(bench.model.value(210, u"name"), std::nullopt);
        QCOMPARE(bench.shown(0), numbered(0));
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
    }
    QTRY_COMPARE(changed.size(), 1); // one page, asked for once, said once
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 200);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 249);
    QCOMPARE(bench.model.value(210, u"name"), QVariant(numbered(210)));
    QCOMPARE(bench.model.value(150, u"name"), std::nullopt); // nobody has looked there
}

void TstPagedTableModel::describesItsColumns()
{
    Bench bench(1);
    bench.show();
    QTRY_COMPARE(bench.shown(0), numbered(0));
    const auto columns = listDefinition(ListId::Accounts).columns;
    QCOMPARE(bench.model.columnCount(), static_cast<int>(columns.size()));
    for (int column = 0; column < bench.model.columnCount(); ++column) {
        const QString key = QString::fromLatin1(columns[static_cast<size_t>(column)].key);
        QCOMPARE(bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), key);
        QCOMPARE(bench.model.headerData(column, Qt::Horizontal, PagedTableModel::ColumnKeyRole)
                     .toString(),
                 key);
    }
    const auto alignmentOf = [&](const char* key) {
        const int column = columnIndex(ListId::Accounts, QString::fromLatin1(key));
        return bench.model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    QVERIFY(alignmentOf("fans").testFlag(Qt::AlignRight));
    QVERIFY(alignmentOf("name").testFlag(Qt::AlignLeft));
    const int status = columnIndex(ListId::Accounts, u"status");
    QCOMPARE(bench.model.index(0, status).data(PagedTableModel::ValueRole),
             QVariant(QStringLiteral("active")));
}

void TstPagedTableModel::lateAnswersAreDropped()
{
    Bench bench(30);
    bench.show();
    QSignalSpy loading(&bench.model, &PagedTableModel::loadingChanged);
    bench.loaded.clear();
    {
        const Bench::Pause pause(bench.reader);
        for (const char* words : {"000", "0001", "00012"}) { // somebody types
            bench.model.setRequest(search(QString::fromLatin1(words)));
        }
        QVERIFY(bench.model.isLoading());
        QCOMPARE(bench.model.rowCount(), 30);
    }
    QTRY_COMPARE(bench.loaded.size(), 1);
    QVERIFY(!bench.model.isLoading());
    QCOMPARE(bench.model.rowCount(), 0); // four digits only
    QCOMPARE(loading.size(), 2);         // begun once, ended once
    QCOMPARE(loading.first().first().toBool(), true);
    QCOMPARE(loading.last().first().toBool(), false);
    // Nothing comes afterwards, and being overtaken is no failure.
    bench.reader.run([](Session&, Progress&) {}).waitForFinished();
    QCoreApplication::processEvents();
    QCOMPARE(bench.loaded.size(), 1);
    QCOMPARE(bench.failed.size(), 0);

    // The same request again is no new one.
    bench.model.setRequest(search(QStringLiteral("00012")));
    QVERIFY(!bench.model.isLoading());
}

void TstPagedTableModel::oldRowsStayUntilTheNewComeIn()
{
    Bench bench(120);
    bench.show();
    QTRY_COMPARE(bench.shown(110), numbered(110));
    bench.reset.clear();
    {
        const Bench::Pause pause(bench.reader);
        bench.model.setRequest(search(QStringLiteral("0007")));
        QCoreApplication::processEvents();
        QCOMPARE(bench.model.rowCount(), 120);
        QCOMPARE(bench.shown(110), numbered(110));
        QCOMPARE(bench.reset.size(), 0);
    }
    QTRY_COMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.reset.size(), 1);
    QTRY_COMPARE(bench.shown(0), numbered(7));
}

/// A refresh that changes a value moves nothing (trap 6).
void TstPagedTableModel::sameOrderKeepsSelectionAndPlace()
{
    Bench bench(120);
    bench.show();
    QTRY_COMPARE(bench.shown(110), numbered(110));
    bench.reset.clear();
    QItemSelectionModel selection(&bench.model);
    selection.setCurrentIndex(bench.model.index(110, 2),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QPersistentModelIndex place(bench.model.index(110, 0));

    AccountStore store(bench.office.session());
    const Account before = store.require(Id<Account>(bench.ids[110]));
    Account after = before;
    after.fans = 4321;
    store.update(before, after);
    bench.model.refresh();
    const int fans = columnIndex(ListId::Accounts, u"fans");
    QTRY_COMPARE(bench.model.value(110, u"fans"), QVariant(qint64(4321)));
    QCOMPARE(bench.shown(110, fans), QStringLiteral("4321"));
    QCOMPARE(bench.reset.size(), 0);
    QCOMPARE(place.row(), 110);
    QVERIFY(selection.isRowSelected(110));
    QCOMPARE(selection.currentIndex(), bench.model.index(110, 2));
}

void TstPagedTableModel::anotherOrderFindsRowsByKey()
{
    Bench bench(50);
    bench.show();
    const qint64 selected = bench.model.keyOf(20);
    ListRequest request;
    request.sort = {{QStringLiteral("name"), true}};
    bench.show(request);
    QCOMPARE(bench.model.rowOf(selected), 29);

    // Somebody adds an account above it.
    Account added = account(QStringLiteral("示例9999号"));
    AccountStore(bench.office.session()).create(added);
    bench.loaded.clear();
    bench.model.refresh();
    QTRY_COMPARE(bench.loaded.size(), 1);
    QCOMPARE(bench.model.rowCount(), 51);
    QCOMPARE(bench.model.rowOf(selected), 30);
    QCOMPARE(bench.model.rowOf(added.id.value()), 0);

    // And where the filter leaves it out, it is nowhere.
    bench.show(search(QStringLiteral("9999")));
    QCOMPARE(bench.model.rowOf(selected), -1);
}

/// Scrolling while a refresh is under way: the page must still come.
void TstPagedTableModel::pageOnItsWayDuringARefresh()
{
    Bench bench(350);
    bench.show();
    QTRY_COMPARE(bench.shown(0), numbered(0));
    bench.loaded.clear();
    {
        const Bench::Pause pause(bench.reader);
        bench.model.refresh();
        QCOMPARE(bench.shown(310), QString()); // asks for the page once
    }
    QTRY_COMPARE(bench.loaded.size(), 1);
    QTRY_COMPARE(bench.model.value(310, u"name"), QVariant(numbered(310)));
}

void TstPagedTableModel::recordThatWentAway()
{
    Bench bench(120);
    bench.show();
    // Another list of the same table takes it back: an import that is reversed, say.
    bench.office.session().database().execute(
        QStringLiteral("DELETE FROM account WHERE id = %1").arg(bench.ids[105]));
    QTRY_COMPARE(bench.shown(104), numbered(104));
    QCOMPARE(bench.shown(105), QString());
    QCOMPARE(bench.shown(106), numbered(106));
    QCOMPARE(bench.model.value(105, u"name"), std::nullopt);
    QCOMPARE(bench.model.rowCount(), 120);
    bench.model.refresh();
    QTRY_COMPARE(bench.model.rowCount(), 119);
    QTRY_COMPARE(bench.shown(105), numbered(106));
}

void TstPagedTableModel::changesThatConcernIt_data()
{
    QTest::addColumn<ListId>("list");
    QTest::addColumn<SubjectKind>("kind");
    QTest::addColumn<bool>("concerns");
    const auto row = [](const char* name, ListId list, SubjectKind kind, bool concerns) {
        QTest::newRow(name) << list << kind << concerns;
    };
    row("accounts: account", ListId::Accounts, SubjectKind::Account, true);
    row("accounts: name of a unit", ListId::Accounts, SubjectKind::Unit, true);
    row("accounts: task", ListId::Accounts, SubjectKind::Task, false);
    row("accounts: finding", ListId::Accounts, SubjectKind::Finding, false);
    row("units: unit", ListId::Units, SubjectKind::Unit, true);
    row("units: number of accounts", ListId::Units, SubjectKind::Account, true);
    row("units: filing", ListId::Units, SubjectKind::Filing, false);
    row("filings: filing", ListId::Filings, SubjectKind::Filing, true);
    row("filings: name of the unit", ListId::Filings, SubjectKind::Unit, true);
    row("filings: task", ListId::Filings, SubjectKind::Task, false);
    row("tasks: task", ListId::Tasks, SubjectKind::Task, true);
    row("tasks: unit, whose name it keeps", ListId::Tasks, SubjectKind::Unit, false);
    row("findings: finding", ListId::Findings, SubjectKind::Finding, true);
    row("findings: name of the account", ListId::Findings, SubjectKind::Account, true);
    row("history: anything", ListId::History, SubjectKind::Waiver, true);
}

void TstPagedTableModel::changesThatConcernIt()
{
    QFETCH(ListId, list);
    QFETCH(SubjectKind, kind);
    if (!m_bench) {
        m_bench = std::make_unique<Bench>(3);
    }
    PagedTableModel model(list, m_bench->reader, plainWords());
    const QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy loaded(&model, &PagedTableModel::loaded);
    model.setRequest({});
    QTRY_COMPARE(loaded.size(), 1);
    ChangeSet changes;
    changes.add(kind, 1);
    model.noteChanges(changes);
    QTEST(model.isLoading(), "concerns");
}

void TstPagedTableModel::newNameOfAUnitShows()
{
    Bench bench(3);
    Unit unit;
    unit.name = QStringLiteral("示例局");
    UnitStore units(bench.office.session());
    units.create(unit);
    AccountStore store(bench.office.session());
    const Account before = store.require(Id<Account>(bench.ids[1]));
    Account after = before;
    after.hostUnitId = unit.id;
    store.update(before, after);
    QObject::connect(&bench.office.hub(), &ChangeHub::changed, &bench.model,
                     &PagedTableModel::noteChanges);
    bench.show();
    const int column = columnIndex(ListId::Accounts, u"unit_name");
    QTRY_COMPARE(bench.shown(1, column), QStringLiteral("示例局"));
    Unit renamed = unit;
    renamed.name = QStringLiteral("示例管理局");
    units.update(unit, renamed);
    QTRY_COMPARE(bench.model.value(1, u"unit_name"), QVariant(QStringLiteral("示例管理局")));
}

void TstPagedTableModel::failedRequestKeepsTheOldRows()
{
    Bench bench(120);
    bench.show();
    QTRY_COMPARE(bench.shown(110), numbered(110));
    bench.reset.clear();
    ListRequest wrong;
    wrong.filters = {{QStringLiteral("no_such_column"), FilterOperator::IsEmpty, {}}};
    bench.model.setRequest(wrong);
    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed.first(), Error::Kind::Usage);
    QVERIFY(!bench.model.isLoading());
    QCOMPARE(bench.reset.size(), 0);
    QCOMPARE(bench.model.rowCount(), 120);
    QCOMPARE(bench.shown(110), numbered(110));
    bench.show(search(QStringLiteral("0007")));
    QCOMPARE(bench.model.rowCount(), 1);
}

/// Pressing Enter once more is what people do when nothing has come.
void TstPagedTableModel::failedRequestCanBeRepeated()
{
    Bench bench(20);
    bench.show();
    bench.loseConnection();
    bench.model.setRequest(search(QStringLiteral("0007")));
    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.model.rowCount(), 20);
    bench.serverIsGone = false;
    bench.model.setRequest(search(QStringLiteral("0007")));
    QTRY_COMPARE(bench.model.rowCount(), 1);
}

/// After sleep the connection is gone (trap 7).
void TstPagedTableModel::lostConnectionKeepsTheOldRows()
{
    Bench bench(250);
    bench.show();
    QTRY_COMPARE(bench.shown(0), numbered(0));
    bench.loseConnection();
    QCOMPARE(bench.shown(210), QString()); // this page can't come
    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed.first(), Error::Kind::ConnectionLost);
    bench.model.refresh();
    QTRY_COMPARE(bench.failed.size(), 2);
    QVERIFY(!bench.model.isLoading());
    QCOMPARE(bench.model.rowCount(), 250);
    QCOMPARE(bench.shown(0), numbered(0));

    bench.serverIsGone = false;
    QTRY_COMPARE(bench.shown(210), numbered(210)); // looked at again, it comes
    bench.loaded.clear();
    bench.model.refresh();
    QTRY_COMPARE(bench.loaded.size(), 1);
}

/// A clicked bar may stand for nothing.
void TstPagedTableModel::emptyChoiceListsNothing_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("column");
    QStringList engines{QStringLiteral("sqlite")};
    if (TestDatabase::hasPostgres()) {
        engines.append(QStringLiteral("postgres"));
    }
    for (const QString& engine : engines) {
        for (const char* column : {"id", "status"}) {
            QTest::newRow(qPrintable(engine + u", " + QLatin1String(column)))
                << engine << QString::fromLatin1(column);
        }
    }
}

void TstPagedTableModel::emptyChoiceListsNothing()
{
    QFETCH(QString, engine);
    QFETCH(QString, column);
    Bench bench(3, engine);
    bench.show();
    QCOMPARE(bench.model.rowCount(), 3);
    ListRequest request;
    request.filters = {{column, FilterOperator::OneOf, {}}};
    bench.show(request);
    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.failed.size(), 0);
}

void TstPagedTableModel::endsWhileAnswersAreOnTheirWay()
{
    TestRegister office;
    Lane<Session> reader([&] { return std::make_unique<Session>(office.source()); });
    {
        PagedTableModel model(ListId::Accounts, reader, plainWords());
        model.setRequest({});
    }
    {
        auto model = std::make_unique<PagedTableModel>(ListId::Accounts, reader, plainWords());
        model->setRequest({});
        reader.run([](Session&, Progress&) {}).waitForFinished(); // the answer is posted
        model.reset();
    }
    QCoreApplication::processEvents();
    reader.run([](Session&, Progress&) {}).waitForFinished();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TstPagedTableModel)
#include "tst_pagedtablemodel.moc"
