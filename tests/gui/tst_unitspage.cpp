// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "models/itemmodels/unittreemodel.h"
#include "models/stores/accountstore.h"
#include "models/stores/auditlog.h"
#include "models/text/numberwords.h"
#include "tests/gui/pagebench.h"
#include "tests/stores/unitsample.h"
#include "ui/theme/theme.h"
#include "ui/units/unitform.h"
#include "ui/units/unitpanel.h"
#include "ui/units/unitspage.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/mergeform.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

namespace juzhen {

/// The units: as trees, as a list, in their form.
class TstUnitsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_theme = std::make_unique<Theme>(); }

    void init();
    void cleanup();

    void opensTheAreas();
    void opensTheSystems();
    void searchesFromOneCharacter();
    void keepsWhatIsOpen();
    void dragsWithinOnePlaceOnly();
    void movesByKeysAndTakesBack();
    void showsAUnit();
    void refusesWhatIsWrong();
    void computesTheSupervisor();
    void savesAndTakesBack();
    void savesBesideOthers();
    void addsBesideTheCurrentOne();
    void leadsToItsAccounts();
    void listsAndFilters();
    void remembersItsView();
    void saysWhatToDoWhenEmpty();

    void showsOldAndNewStructure();

private:
    void openPage();
    [[nodiscard]] QTreeView* tree() const;
    [[nodiscard]] UnitTreeModel* model() const;
    [[nodiscard]] QModelIndex indexOf(const QString& name, const QModelIndex& below = {}) const;
    /// Opens the way to the county's units and gives the place they stand in.
    [[nodiscard]] QModelIndex openCounty();
    [[nodiscard]] QStringList namesBelow(const QModelIndex& parent) const;

    [[nodiscard]] UnitPanel* panel() const { return m_page->findChild<UnitPanel*>(); }

    [[nodiscard]] QLineEdit* line(const char* field) const;
    /// Writes at the end of a field, through the input method.
    void type(const char* field, const QString& text) const;
    [[nodiscard]] QPushButton* button(const char* name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<UnitSample> m_sample;
    std::unique_ptr<UnitsPage> m_page;
};

void TstUnitsPage::init()
{
    m_bench = std::make_unique<PageBench>();
    m_sample = std::make_unique<UnitSample>(m_bench->data.session());
}

void TstUnitsPage::cleanup()
{
    m_page.reset();
    m_sample.reset();
    m_bench.reset();
}

void TstUnitsPage::openPage()
{
    m_page = std::make_unique<UnitsPage>(m_bench->context());
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activate();
    QTRY_VERIFY(model()->rowCount() > 0);
}

QTreeView* TstUnitsPage::tree() const
{
    return m_page->findChild<QTreeView*>(QStringLiteral("unitTree"));
}

UnitTreeModel* TstUnitsPage::model() const
{
    return m_page->findChild<UnitTreeModel*>();
}

QModelIndex TstUnitsPage::indexOf(const QString& name, const QModelIndex& below) const
{
    for (int row = 0; row < model()->rowCount(below); ++row) {
        const QModelIndex index = model()->index(row, 0, below);
        if (index.data().toString() == name) {
            return index;
        }
        if (const QModelIndex deeper = indexOf(name, index); deeper.isValid()) {
            return deeper;
        }
    }
    return {};
}

QModelIndex TstUnitsPage::openCounty()
{
    const auto open = [this](const QString& name) {
        if (QTest::qWaitFor([&] { return indexOf(name).isValid(); })) {
            tree()->expand(indexOf(name));
        }
    };
    open(QStringLiteral("成都市"));
    open(QStringLiteral("武侯区"));
    const QString county = QStringLiteral("County level units");
    (void)QTest::qWaitFor([&] { return indexOf(county).isValid(); });
    tree()->expand(indexOf(county));
    (void)QTest::qWaitFor([&] { return model()->rowCount(indexOf(county)) > 0; });
    return indexOf(county);
}

QStringList TstUnitsPage::namesBelow(const QModelIndex& parent) const
{
    QStringList names;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        names.append(model()->index(row, 0, parent).data().toString());
    }
    return names;
}

QLineEdit* TstUnitsPage::line(const char* field) const
{
    return panel()->findChild<QWidget*>(QLatin1String(field))->findChild<QLineEdit*>();
}

void TstUnitsPage::type(const char* field, const QString& text) const
{
    line(field)->end(false);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(line(field), &event);
}

QPushButton* TstUnitsPage::button(const char* name) const
{
    return m_page->findChild<QPushButton*>(QLatin1String(name));
}

void TstUnitsPage::opensTheAreas()
{
    m_sample->host(m_sample->education, u"示例教育发布");
    openPage();
    QAbstractItemModelTester tester(model());
    // The province is the only choice, so it is open.
    QTRY_COMPARE(namesBelow(model()->index(0, 0)).size(), 2);
    const QModelIndex county = openCounty();
    QCOMPARE(namesBelow(county), (QStringList{m_sample->countyOffice.name, m_sample->education.name,
                                              m_sample->sports.name}));
    QCOMPARE(county.siblingAtColumn(UnitTreeModel::UnitsColumn).data().toString(),
             QStringLiteral("4"));
    const QModelIndex education = indexOf(m_sample->education.name);
    QCOMPARE(education.siblingAtColumn(UnitTreeModel::AccountsColumn).data().toString(),
             QStringLiteral("1"));
    tree()->expand(education);
    QTRY_COMPARE(namesBelow(indexOf(m_sample->education.name)), QStringList{m_sample->school.name});
}

void TstUnitsPage::opensTheSystems()
{
    openPage();
    auto* choice = m_page->findChild<SegmentedControl*>();
    for (auto* segment : choice->findChildren<QAbstractButton*>()) {
        if (segment->text() == QLatin1String("By system")) {
            segment->click();
        }
    }
    QTRY_COMPARE(namesBelow({}).size(), 3);
    const QModelIndex education = indexOf(QStringLiteral("教育"));
    tree()->expand(education);
    QTRY_COMPARE(model()->rowCount(indexOf(QStringLiteral("教育"))), 2);
    // The order along the systems is that of the regions: nothing can be dragged.
    QVERIFY(!model()->flags(indexOf(m_sample->education.name)).testFlag(Qt::ItemIsDragEnabled));
}

void TstUnitsPage::searchesFromOneCharacter()
{
    openPage();
    QAbstractItemModelTester tester(model());
    auto* search = m_page->findChild<SearchField*>(QStringLiteral("treeSearch"));
    search->setText(QStringLiteral("体"));
    search->searchNow();
    QTRY_VERIFY(indexOf(m_sample->sports.name).isValid());
    QVERIFY(!indexOf(m_sample->education.name).isValid());
    QVERIFY(tree()->isExpanded(indexOf(QStringLiteral("武侯区"))));
    search->setText(QStringLiteral("slqjyj"));
    search->searchNow();
    QTRY_VERIFY(indexOf(m_sample->education.name).isValid());
    search->setText(QStringLiteral("没有"));
    search->searchNow();
    QTRY_COMPARE(model()->rowCount(), 0);
    QTRY_VERIFY(m_page->findChild<EmptyState*>(QStringLiteral("treeEmpty"))->isVisible());
    search->setText(QString());
    search->searchNow();
    QTRY_COMPARE(namesBelow(model()->index(0, 0)).size(), 2);
}

void TstUnitsPage::keepsWhatIsOpen()
{
    openPage();
    QAbstractItemModelTester tester(model());
    const QModelIndex county = openCounty();
    tree()->setCurrentIndex(indexOf(m_sample->sports.name));
    const QPersistentModelIndex place(county);
    // Somebody else adds one, and moves one to another place.
    Session& session = m_bench->data.session();
    m_sample->add(u"示例区司法局", u"510107", AdminLevel::County, u"department",
                  m_sample->countyOffice.id);
    QTRY_COMPARE(model()->rowCount(place), 4);
    Unit moved = m_sample->sports;
    moved.parentId = m_sample->education.id;
    UnitStore(session).update(m_sample->sports, moved);
    QTRY_COMPARE(model()->rowCount(place), 3);
    QVERIFY(place.isValid());
    QVERIFY(tree()->isExpanded(place));
    QCOMPARE(namesBelow(place).last(), QStringLiteral("示例区司法局"));
}

void TstUnitsPage::dragsWithinOnePlaceOnly()
{
    openPage();
    const QPersistentModelIndex county(openCounty());
    QVERIFY(model()->flags(indexOf(m_sample->sports.name)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model()->flags(county).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(model()->mimeData({indexOf(m_sample->sports.name)}));
    const auto may = [&](int row, const QModelIndex& parent) {
        return model()->canDropMimeData(dragged.get(), Qt::MoveAction, row, 0, parent);
    };
    QVERIFY(may(0, county));
    QVERIFY(!may(-1, county));
    QVERIFY(!may(0, county.parent()));
    QVERIFY(!may(0, indexOf(m_sample->education.name)));
    model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, county);
    QTRY_COMPARE(namesBelow(county).first(), m_sample->sports.name);
    UnitStore units(m_bench->data.session());
    QVERIFY(units.require(m_sample->sports.id).sortOrder
            < units.require(m_sample->countyOffice.id).sortOrder);
}

void TstUnitsPage::movesByKeysAndTakesBack()
{
    openPage();
    const QPersistentModelIndex county(openCounty());
    tree()->setCurrentIndex(indexOf(m_sample->sports.name));
    QVERIFY(!model()->canShift(tree()->currentIndex(), 1));
    m_page->findChild<QAction*>(QStringLiteral("unitUp"))->trigger();
    QTRY_COMPARE(namesBelow(county).at(1), m_sample->sports.name);
    QCOMPARE(tree()->currentIndex().data().toString(), m_sample->sports.name);
    m_page->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    QTRY_COMPARE(namesBelow(county).at(2), m_sample->sports.name);
    m_page->findChild<QAction*>(QStringLiteral("redo"))->trigger();
    QTRY_COMPARE(namesBelow(county).at(1), m_sample->sports.name);
}

void TstUnitsPage::showsAUnit()
{
    openPage();
    m_page->openTarget({{QStringLiteral("unit"), m_sample->school.id.value()}});
    QTRY_COMPARE(tree()->currentIndex().data().toString(), m_sample->school.name);
    QCOMPARE(panel()->shown().id, m_sample->school.id);
    QVERIFY(panel()->isVisible());
    QCOMPARE(line("name")->text(), m_sample->school.name);
    QVERIFY(!button("saveUnit")->isEnabled());
    // Leader, contact and its phone, and, for a public service, the industry department.
    QCOMPARE(m_page->findChild<QLabel*>(QStringLiteral("unitMissing"))->text(),
             QStringLiteral("4 field(s) to be completed"));
}

void TstUnitsPage::refusesWhatIsWrong()
{
    openPage();
    m_page->openTarget({{QStringLiteral("unit"), m_sample->school.id.value()}});
    const auto problemOf = [this](const char* field) {
        return panel()->findChild<UnitForm*>()->row(QString::fromLatin1(field))->problem();
    };
    line("uscc")->clear();
    type("uscc", QStringLiteral("91350100M000100Y44"));
    type("contact_phone", QStringLiteral("028"));
    type("fulltime_staff", QStringLiteral("zwei"));
    QVERIFY(!panel()->save());
    QVERIFY(problemOf("uscc").contains(QStringLiteral("check digit")));
    QVERIFY(!problemOf("contact_phone").isEmpty());
    QVERIFY(!problemOf("fulltime_staff").isEmpty());
    QVERIFY(panel()->hasUnsavedEdits());
    QCOMPARE(UnitStore(m_bench->data.session()).require(m_sample->school.id), m_sample->school);
    line("name")->setText(QString());
    type("name", m_sample->sports.name);
    QVERIFY(!panel()->save());
    QVERIFY(!problemOf("name").isEmpty());
    button("discardUnit")->click();
    QVERIFY(!panel()->hasUnsavedEdits());
    QVERIFY(problemOf("uscc").isEmpty());
}

void TstUnitsPage::computesTheSupervisor()
{
    openPage();
    m_page->openTarget({{QStringLiteral("unit"), m_sample->school.id.value()}});
    auto* form = panel()->findChild<UnitForm*>();
    auto* choice = form->editor(QStringLiteral("supervisor_id"))->findChild<ChoiceField*>();
    QCOMPARE(choice->key(), QString());
    QCOMPARE(choice->placeholderText(), m_sample->countyOffice.name);
    const auto choose = [&](const char* field, const QString& key) {
        FieldEditor* editor = form->editor(QString::fromLatin1(field));
        editor->setValue(key);
        Q_EMIT editor->edited();
    };
    // It follows what is typed, before anything is saved.
    choose("region_code", QStringLiteral("510100"));
    QCOMPARE(choice->placeholderText(), m_sample->cityOffice.name);
    QCOMPARE(form->edited().adminLevel, AdminLevel::City);
    choose("region_code", QStringLiteral("510107"));
    QTRY_VERIFY(!choice->placeholderText().isEmpty());
    choose("supervisor_id", QString::number(m_sample->cityOffice.id.value()));
    QVERIFY(panel()->save());
    QCOMPARE(panel()->shown().supervisorId, m_sample->cityOffice.id);
    // Deleting the choice goes back to what is computed.
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Delete);
    QVERIFY(panel()->save());
    QCOMPARE(panel()->shown().supervisorId, Id<Unit>());
}

void TstUnitsPage::savesAndTakesBack()
{
    openPage();
    m_page->openTarget({{QStringLiteral("unit"), m_sample->sports.id.value()}});
    type("contact_phone", QStringLiteral("028-01234567"));
    type("annual_budget_yuan", QStringLiteral("120000"));
    button("saveUnit")->click();
    UnitStore units(m_bench->data.session());
    QCOMPARE(units.require(m_sample->sports.id).contactPhone, QStringLiteral("028-01234567"));
    QCOMPARE(units.require(m_sample->sports.id).annualBudgetYuan, 120000);
    QVERIFY(!panel()->hasUnsavedEdits());
    m_page->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    QCOMPARE(units.require(m_sample->sports.id).contactPhone, QString());
    QTRY_COMPARE(line("contact_phone")->text(), QString());
    // The history tells of both.
    auto* tabs = panel()->findChild<QTabWidget*>();
    tabs->setCurrentIndex(tabs->count() - 1);
    auto* history = panel()->findChild<QTreeWidget*>(QStringLiteral("history"));
    QCOMPARE(history->topLevelItemCount(), 3);
}

/// Trap 3: what others did in other fields stays; the same field isn't overwritten.
void TstUnitsPage::savesBesideOthers()
{
    openPage();
    UnitStore units(m_bench->data.session());
    m_page->openTarget({{QStringLiteral("unit"), m_sample->sports.id.value()}});
    type("address", QStringLiteral("示例路1号"));
    units.arrange({m_sample->sports.id, m_sample->education.id});
    QVERIFY(panel()->save());
    QCOMPARE(units.require(m_sample->sports.id).address, QStringLiteral("示例路1号"));
    QCOMPARE(units.require(m_sample->sports.id).sortOrder, 1);
    type("address", QStringLiteral("附2"));
    const Unit present = units.require(m_sample->sports.id);
    Unit theirs = present;
    theirs.address = QStringLiteral("示例路9号");
    units.update(present, theirs);
    QVERIFY(!panel()->save());
    QCOMPARE(units.require(m_sample->sports.id).address, QStringLiteral("示例路9号"));
    QCOMPARE(line("address")->text(), QStringLiteral("示例路1号附2"));
    // Both versions stand side by side, and a person chooses.
    auto* merge = m_page->findChild<MergeForm*>();
    QVERIFY(merge->isVisible());
    QVERIFY(!merge->isDecided());
    Q_EMIT merge->declined();
    QVERIFY(!merge->isVisible());
    QVERIFY(panel()->hasUnsavedEdits());
}

void TstUnitsPage::addsBesideTheCurrentOne()
{
    openPage();
    const QPersistentModelIndex county(openCounty());
    tree()->setCurrentIndex(indexOf(m_sample->sports.name));
    m_page->findChild<QAction*>(QStringLiteral("add"))->trigger();
    QVERIFY(panel()->isVisible());
    type("name", QStringLiteral("示例区文旅局"));
    button("saveUnit")->click();
    const auto stored = UnitStore(m_bench->data.session()).named(QStringLiteral("示例区文旅局"));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().regionCode, QStringLiteral("510107"));
    QCOMPARE(stored.first().parentId, m_sample->countyOffice.id);
    QTRY_COMPARE(namesBelow(county).last(), QStringLiteral("示例区文旅局"));
    QTRY_COMPARE(tree()->currentIndex().data().toString(), QStringLiteral("示例区文旅局"));
}

void TstUnitsPage::leadsToItsAccounts()
{
    const Account account = m_sample->host(m_sample->education, u"示例教育发布");
    openPage();
    QSignalSpy leads(m_page.get(), &Page::requestPage);
    m_page->openTarget({{QStringLiteral("unit"), m_sample->education.id.value()}});
    panel()->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* accounts = m_page->findChild<QTreeWidget*>(QStringLiteral("unitAccounts"));
    QCOMPARE(accounts->topLevelItemCount(), 1);
    Q_EMIT accounts->itemActivated(accounts->topLevelItem(0), 0);
    QCOMPARE(leads.size(), 1);
    QCOMPARE(leads.first().at(0).toString(), QStringLiteral("accounts"));
    QCOMPARE(leads.first().at(1).toMap().value(QStringLiteral("account")).toLongLong(),
             account.id.value());
    button("showAccounts")->click();
    QCOMPARE(leads.last().at(1).toMap().value(QStringLiteral("ids")).toList(),
             QVariantList{account.id.value()});
}

void TstUnitsPage::listsAndFilters()
{
    openPage();
    m_page->openTarget({{QStringLiteral("kind"), QStringList{QStringLiteral("general_office")}}});
    auto* table = m_page->findChild<QAbstractItemView*>(QStringLiteral("listTable"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(table->isVisible());
}

void TstUnitsPage::remembersItsView()
{
    openPage();
    m_page->openTarget({{QStringLiteral("search"), QStringLiteral("教育")}});
    m_page->openTarget({{QStringLiteral("unit"), m_sample->sports.id.value()}});
    const QJsonObject state = m_page->currentState();
    m_page = std::make_unique<UnitsPage>(m_bench->context());
    m_page->setInitialState(state);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activate();
    QTRY_VERIFY(m_page->findChild<QAbstractItemView*>(QStringLiteral("listTable"))->isVisible());
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(panel()->shown().id, m_sample->sports.id);
}

void TstUnitsPage::saysWhatToDoWhenEmpty()
{
    PageBench bench;
    UnitsPage page(bench.context());
    page.resize(1000, 700);
    page.show();
    page.activate();
    QTRY_VERIFY(page.findChild<EmptyState*>(QStringLiteral("treeEmpty"))->isVisible());
}

void TstUnitsPage::showsOldAndNewStructure()
{
    m_sample.reset();
    m_bench = std::make_unique<PageBench>();
    Session& session = m_bench->data.session();
    Progress progress;
    (void)makeSample(session, {.accounts = 120, .quarters = 2, .seed = 7}, progress);
    const auto office = UnitStore(session).all().first(); // the province's own
    openPage();
    m_page->openTarget({{QStringLiteral("unit"), office.id.value()}});
    panel()->findChild<QTabWidget*>()->setCurrentIndex(2);
    auto* list = m_page->findChild<QTreeWidget*>(QStringLiteral("unitResults"));
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    // The newest quarter stands first.
    QCOMPARE(list->topLevelItem(0)->text(0), NumberWords::quarter(Quarter(2025, 4)));
    QVERIFY(list->topLevelItem(1)->text(1).toInt() > 0);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstUnitsPage)
#include "tst_unitspage.moc"
