// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/matrixmodel.h"
#include "models/stores/accountstore.h"
#include "models/stores/referencestore.h"
#include "models/stores/unitstore.h"
#include "models/stores/writescope.h"
#include "tests/support/testregister.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace juzhen;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// One account of the example.
struct Row
{
    const char16_t* name;
    Id<Unit> unit;
    const char* region;
    bool isMain = false;
    AccountStatus status = AccountStatus::Active;
};

Id<Unit> addUnit(Session& session, const QString& name, const char* region, int order)
{
    Unit unit;
    unit.name = name;
    unit.regionCode = QString::fromLatin1(region);
    unit.sortOrder = order;
    UnitStore(session).create(unit);
    return unit.id;
}

void addAccount(Session& session, const Row& row)
{
    Account account;
    account.name = QString::fromUtf16(row.name);
    account.platformCode = QStringLiteral("weibo");
    account.hostUnitId = row.unit;
    account.regionCode = QString::fromLatin1(row.region);
    account.isMain = row.isMain;
    account.status = row.status;
    AccountStore(session).create(account);
}

/// Units and accounts in two districts of Chengdu, in the province and in no region.
void fill(Session& session)
{
    WriteScope scope(session);
    const auto office = addUnit(session, QStringLiteral("武侯区人民政府办公室"), "510107", 1);
    const auto police = addUnit(session, QStringLiteral("武侯区公安分局"), "510107", 2);
    const auto finance = addUnit(session, QStringLiteral("锦江区财政局"), "510104", 1);
    const auto transport = addUnit(session, QStringLiteral("四川省交通运输厅"), "510000", 1);
    for (const Row& row :
         {Row{u"武侯甲", office, "510107"}, Row{u"武侯发布", office, "510107", true},
          Row{u"武侯乙", office, "510107", false, AccountStatus::Closed},
          Row{u"平安武侯一", police, "510107"}, Row{u"平安武侯二", police, "510107"},
          Row{u"锦江财政", finance, "510104"}, Row{u"四川交通", transport, "510000", true},
          Row{u"无主账号", {}, "510107"}, Row{u"无处可寻", {}, ""}}) {
        addAccount(session, row);
    }
    scope.commit();
}

struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"), bool filled = true)
        : office(engine)
        , reader([this]() -> std::unique_ptr<Session> {
            if (serverIsGone) {
                throw Error(Error::Kind::ConnectionLost);
            }
            return std::make_unique<Session>(office.source());
        })
    {
        if (filled) {
            fill(office.session());
        }
        ReferenceStore reference(office.session());
        words = WordBook(reference.regions(), reference.platforms(), reference.vocabulary(), true);
        model = std::make_unique<MatrixModel>(reader, reader, &words);
        QObject::connect(model.get(), &MatrixModel::failed, model.get(),
                         [this](const Error& error) { failed.append(error.kind()); });
    }

    void load()
    {
        QSignalSpy loaded(model.get(), &MatrixModel::loaded);
        model->load();
        QTRY_COMPARE(loaded.size(), 1);
    }

    [[nodiscard]] QModelIndex child(const QString& name, const QModelIndex& parent = {}) const
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const auto index = model->index(row, MatrixModel::NameColumn, parent);
            if (index.data().toString() == name) {
                return index;
            }
        }
        return {};
    }

    [[nodiscard]] QModelIndex unit(const QString& district, const QString& name) const
    {
        return child(name, child(district, child(QStringLiteral("成都市"))));
    }

    [[nodiscard]] static QString text(const QModelIndex& index, int column)
    {
        return index.siblingAtColumn(column).data().toString();
    }

    [[nodiscard]] QStringList names(const QModelIndex& parent = {}) const
    {
        QStringList names;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            names.append(model->index(row, 0, parent).data().toString());
        }
        return names;
    }

    TestRegister office;
    std::atomic<bool> serverIsGone = false;
    Lane<Session> reader;
    WordBook words;
    std::unique_ptr<MatrixModel> model;
    QList<Error::Kind> failed;
};

QString chengdu()
{
    return QStringLiteral("成都市");
}

QString wuhou()
{
    return QStringLiteral("武侯区");
}

} // namespace

/// Region → unit → accounts, with counts, the main account first (O-30).
class TstMatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void regionsAndCounts_data() { TestRegister::addEngineRows(); }

    void regionsAndCounts();

    void accountsComeWhenAUnitIsOpened_data() { TestRegister::addEngineRows(); }

    void accountsComeWhenAUnitIsOpened();
    void gapsStandWhereTheyAre();

    void systems_data() { TestRegister::addEngineRows(); }

    void systems();
    void whoseHostIsNotKnown();
    void emptyRegister();
    void newestLoadWins();
    void accountsOfATreeThatIsGone();
    void failedLoadKeepsTheTree();
    void unitThatCouldNotBeOpened();
    void modelIsSound();
};

void TstMatrixModel::regionsAndCounts()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    bench.load();
    // In official order; the province's own units beside its prefectures, accounts of no region
    // last. Regions in which nothing runs stand there as well: they are gaps.
    QCOMPARE(bench.names().mid(0, 2), (QStringList{QStringLiteral("四川省"), chengdu()}));
    QCOMPARE(bench.names().last(), QStringLiteral("Region not known"));
    QVERIFY(bench.names().contains(QStringLiteral("雅安市")));
    const auto city = bench.child(chengdu());
    QCOMPARE(bench.names(city).mid(0, 1), QStringList{QStringLiteral("锦江区")});
    QVERIFY(bench.names(city).contains(wuhou()));
    QCOMPARE(Bench::text(city, MatrixModel::CountColumn), QStringLiteral("7"));
    const auto district = bench.child(wuhou(), city);
    QCOMPARE(Bench::text(district, MatrixModel::CountColumn), QStringLiteral("6"));
    QCOMPARE(bench.names(district).size(), 3);
    const auto office = bench.child(QStringLiteral("武侯区人民政府办公室"), district);
    QVERIFY(office.isValid());
    QCOMPARE(Bench::text(office, MatrixModel::CountColumn), QStringLiteral("3"));
    QCOMPARE(office.data(MatrixModel::KindRole).toInt(),
             static_cast<int>(MatrixModel::NodeKind::Unit));
    QCOMPARE(district.data(MatrixModel::KindRole).toInt(),
             static_cast<int>(MatrixModel::NodeKind::Region));
    // Units stand in the official order.
    QVERIFY(office.row() < bench.child(QStringLiteral("武侯区公安分局"), district).row());
    QCOMPARE(office.parent(), district);
    QCOMPARE(district.parent(), city);
    QCOMPARE(city.parent(), QModelIndex());
}

void TstMatrixModel::accountsComeWhenAUnitIsOpened()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    bench.load();
    const QPersistentModelIndex office =
        bench.unit(wuhou(), QStringLiteral("武侯区人民政府办公室"));
    QCOMPARE(bench.model->rowCount(office), 0);
    QVERIFY(bench.model->hasChildren(office)); // so that it can be opened
    QVERIFY(bench.model->canFetchMore(office));
    QSignalSpy inserted(bench.model.get(), &QAbstractItemModel::rowsInserted);
    bench.model->fetchMore(office);
    QVERIFY(!bench.model->canFetchMore(office)); // asked for once
    bench.model->fetchMore(office);
    QTRY_COMPARE(bench.model->rowCount(office), 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(bench.names(office).first(), QStringLiteral("武侯发布"));
    const auto main = bench.model->index(0, 0, office);
    QVERIFY(main.data(MatrixModel::MainRole).toBool());
    QVERIFY(main.data(MatrixModel::AccountIdRole).toLongLong() > 0);
    QCOMPARE(main.data(MatrixModel::KindRole).toInt(),
             static_cast<int>(MatrixModel::NodeKind::Account));
    QCOMPARE(Bench::text(main, MatrixModel::PlatformColumn),
             bench.words.platform(QStringLiteral("weibo")));
    QCOMPARE(Bench::text(main, MatrixModel::CountColumn), QString());
    for (int row = 1; row < 3; ++row) {
        QVERIFY(!bench.model->index(row, 0, office).data(MatrixModel::MainRole).toBool());
    }
    QVERIFY(!bench.model->hasChildren(main));
}

void TstMatrixModel::gapsStandWhereTheyAre()
{
    Bench bench;
    bench.load();
    const auto wuhouNode = bench.child(wuhou(), bench.child(chengdu()));
    const auto office = bench.unit(wuhou(), QStringLiteral("武侯区人民政府办公室"));
    const auto police = bench.unit(wuhou(), QStringLiteral("武侯区公安分局"));
    const auto finance = bench.unit(QStringLiteral("锦江区"), QStringLiteral("锦江区财政局"));
    const auto yaan = bench.child(QStringLiteral("雅安市"));
    // The police have no main account of their own, but the district has: that is no gap. Two on
    // one platform under two names are two.
    QVERIFY(!wuhouNode.data(MatrixModel::GapRole).toBool());
    QVERIFY(police.data(MatrixModel::GapRole).toBool());
    QCOMPARE(Bench::text(police, MatrixModel::StatusColumn),
             QStringLiteral("Several on one platform, Names differ"));
    QCOMPARE(Bench::text(police, MatrixModel::GapColumn), QStringLiteral("2"));
    QCOMPARE(bench.model->gapsAt(police).size(), 2);
    QVERIFY(!finance.data(MatrixModel::GapRole).toBool());
    QCOMPARE(Bench::text(finance, MatrixModel::GapColumn), QString());
    QVERIFY(bench.model->gapsAt(finance).isEmpty());
    QVERIFY(yaan.data(MatrixModel::GapRole).toBool());
    QCOMPARE(Bench::text(yaan, MatrixModel::StatusColumn), QStringLiteral("No running account"));
    QCOMPARE(Bench::text(yaan, MatrixModel::CountColumn), QStringLiteral("0"));
    QCOMPARE(bench.model->gapsAt(wuhouNode).size(),
             bench.model->gapsAt(office).size() + bench.model->gapsAt(police).size());
    QCOMPARE(bench.model->gapsAt({}).size(), bench.model->gaps().size());
}

void TstMatrixModel::systems()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    WriteScope scope(bench.office.session());
    Unit school;
    school.name = QStringLiteral("武侯区教育局");
    school.regionCode = QStringLiteral("510107");
    school.domain = QStringLiteral("education");
    UnitStore(bench.office.session()).create(school);
    addAccount(bench.office.session(), {u"武侯教育", school.id, "510107"});
    addAccount(bench.office.session(), {u"武侯教育二", school.id, "510104"});
    scope.commit();
    bench.model->setHierarchy(UnitHierarchy::System);
    bench.load();
    QCOMPARE(bench.names(),
             (QStringList{bench.words.word(QStringLiteral("domain"), QStringLiteral("education")),
                          QStringLiteral("System not known")}));
    const auto education = bench.model->index(0, 0);
    QVERIFY(education.data(MatrixModel::GapRole).toBool()); // two accounts, no main one
    QCOMPARE(Bench::text(education, MatrixModel::StatusColumn), QStringLiteral("No main account"));
    const QPersistentModelIndex unit = bench.child(QStringLiteral("武侯区教育局"), education);
    QVERIFY(unit.isValid());
    bench.model->fetchMore(unit);
    QTRY_COMPARE(bench.model->rowCount(unit), 2); // whatever region they are in
    for (const MatrixGap& gap : bench.model->gaps()) {
        QVERIFY(!gap.isOfRegion());
    }
}

void TstMatrixModel::whoseHostIsNotKnown()
{
    Bench bench;
    bench.load();
    const QString nobody = QStringLiteral("Host unit not known");
    const QPersistentModelIndex here = bench.unit(wuhou(), nobody);
    const QPersistentModelIndex nowhere =
        bench.child(nobody, bench.child(QStringLiteral("Region not known")));
    QVERIFY(here.isValid());
    QVERIFY(nowhere.isValid());
    bench.model->fetchMore(here);
    bench.model->fetchMore(nowhere);
    QTRY_COMPARE(bench.names(here), QStringList{QStringLiteral("无主账号")});
    QTRY_COMPARE(bench.names(nowhere), QStringList{QStringLiteral("无处可寻")});
}

void TstMatrixModel::emptyRegister()
{
    Bench bench(QStringLiteral("sqlite"), false);
    const QAbstractItemModelTester tester(bench.model.get(), fatal);
    bench.load();
    QCOMPARE(bench.model->rowCount(), 0);
    QVERIFY(!bench.model->hasChildren());
}

void TstMatrixModel::newestLoadWins()
{
    Bench bench;
    QSignalSpy loaded(bench.model.get(), &MatrixModel::loaded);
    QSignalSpy reset(bench.model.get(), &QAbstractItemModel::modelReset);
    for (int i = 0; i < 3; ++i) {
        bench.model->load();
    }
    bench.reader.run([](Session&, Progress&) {}).waitForFinished();
    QTRY_COMPARE(loaded.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(reset.size(), 1);
}

/// The answer for a node of the old tree must not reach the new one.
void TstMatrixModel::accountsOfATreeThatIsGone()
{
    Bench bench;
    bench.load();
    const QString name = QStringLiteral("武侯区人民政府办公室");
    QSignalSpy loaded(bench.model.get(), &MatrixModel::loaded);
    bench.model->load();                               // first in the lane
    bench.model->fetchMore(bench.unit(wuhou(), name)); // second
    QTRY_COMPARE(loaded.size(), 1);
    bench.reader.run([](Session&, Progress&) {}).waitForFinished();
    QCoreApplication::processEvents();
    const auto office = bench.unit(wuhou(), name);
    QCOMPARE(bench.model->rowCount(office), 0);
    QVERIFY(bench.model->canFetchMore(office));
    bench.model->fetchMore(office);
    QTRY_COMPARE(bench.model->rowCount(bench.unit(wuhou(), name)), 3);
}

void TstMatrixModel::failedLoadKeepsTheTree()
{
    Bench bench;
    bench.load();
    const QPersistentModelIndex office =
        bench.unit(wuhou(), QStringLiteral("武侯区人民政府办公室"));
    bench.model->fetchMore(office); // its answer comes after the next request was made
    bench.reader.run([](Session&, Progress&) { throw Error(Error::Kind::ConnectionLost); });
    bench.serverIsGone = true;
    bench.model->load();
    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(office.isValid());
    QTRY_COMPARE(bench.model->rowCount(office), 3);
}

void TstMatrixModel::unitThatCouldNotBeOpened()
{
    Bench bench;
    bench.load();
    const QPersistentModelIndex office =
        bench.unit(wuhou(), QStringLiteral("武侯区人民政府办公室"));
    bench.reader.run([](Session&, Progress&) { throw Error(Error::Kind::ConnectionLost); });
    bench.serverIsGone = true;
    bench.model->fetchMore(office);
    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed.first(), Error::Kind::ConnectionLost);
    bench.serverIsGone = false;
    QVERIFY(bench.model->hasChildren(office));
    QVERIFY(bench.model->canFetchMore(office)); // opening it again asks again
    bench.model->fetchMore(office);
    QTRY_COMPARE(bench.model->rowCount(office), 3);
}

/// The tester opens every unit as it goes.
void TstMatrixModel::modelIsSound()
{
    Bench bench;
    const QAbstractItemModelTester tester(bench.model.get(), fatal);
    bench.load();
    bench.reader.run([](Session&, Progress&) {}).waitForFinished();
    QTRY_COMPARE(bench.model->rowCount(bench.unit(wuhou(), QStringLiteral("武侯区人民政府办公室"))),
                 3);
    bench.load();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TstMatrixModel)
#include "tst_matrixmodel.moc"
