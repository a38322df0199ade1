// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitspage.h"

#include "models/stores/listdefinitions.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/tasks/lane.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/lists/choices.h"
#include "ui/lists/listpane.h"
#include "ui/lists/statusdelegate.h"
#include "ui/theme/space.h"
#include "ui/undo/undoactions.h"
#include "ui/units/reorganisationpanel.h"
#include "ui/units/unitpanel.h"
#include "ui/units/unittree.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

const QString areaView = QStringLiteral("area");
const QString systemView = QStringLiteral("system");
const QString listView = QStringLiteral("list");
constexpr int columnsAtFirst = 8; ///< of the list; the others wait in the column chooser

} // namespace

UnitsPage::UnitsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("units"), parent)
    , m_context(context)
{
    buildActions();
}

void UnitsPage::buildActions()
{
    m_add = makeAction(ActionId::Add, tr("Add unit"), this);
    m_add->setEnabled(m_context.session->may(Permission::EditAccounts));
    connect(m_add, &QAction::triggered, this, &UnitsPage::addUnit);
    addPrimaryAction(m_add);
    m_import = makeAction(ActionId::Import, tr("Import list"), this);
    m_import->setEnabled(m_context.session->may(Permission::ImportData));
    connect(m_import, &QAction::triggered, this,
            [this] { Q_EMIT requestPage(QStringLiteral("import")); });
    addHeaderAction(m_import);
    auto* exporting = makeAction(ActionId::Export, this);
    connect(exporting, &QAction::triggered, this, &UnitsPage::exportList);
    addHeaderAction(exporting);
    for (QAction* action : makeUndoActions(m_context.undo, this)) {
        addHeaderAction(action);
    }
}

void UnitsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    m_split = new SidePanel(this);
    layout->addWidget(m_split);
    m_viewChoice = new SegmentedControl(this);
    m_viewChoice->addSegment(areaView, tr("By area"), QStringLiteral("matrix"));
    m_viewChoice->addSegment(systemView, tr("By system"), QStringLiteral("tree"));
    m_viewChoice->addSegment(listView, tr("List"), QStringLiteral("list"));
    connect(m_viewChoice, &SegmentedControl::currentChanged, this, &UnitsPage::showView);

    auto* main = new QWidget(m_split);
    auto* mainLayout = new QVBoxLayout(main);
    mainLayout->setContentsMargins(0, 0, 0, 0);
    mainLayout->setSpacing(space::normal);
    mainLayout->addWidget(m_viewChoice, 0, Qt::AlignLeft);
    m_views = new QStackedWidget(main);
    mainLayout->addWidget(m_views, 1);
    buildTree();
    buildList();
    m_split->setMainWidget(main);
    buildPanel();
    connect(m_context.hub, &ChangeHub::changed, this, &UnitsPage::noteChanges);
    loadUnits();
}

void UnitsPage::buildTree()
{
    m_tree = new UnitTree(m_context, m_views);
    m_tree->setEmptyActions({m_import, m_add});
    m_views->addWidget(m_tree);
    connect(m_tree, &UnitTree::opened, this, &UnitsPage::openUnit);
    connect(m_tree, &UnitTree::currentChanged, this, [this](qint64 unit) {
        if (m_split->isPanelOpen() && unit > 0) {
            openUnit(unit);
        }
    });
}

void UnitsPage::buildList()
{
    m_list = new ListPane(ListId::Units, m_context, m_views);
    const WordBook& words = *m_context.words;
    const auto label = [](QStringView key) {
        return FieldWords::label(SubjectKind::Unit, key);
    };
    m_list->addFilter(QStringLiteral("region_code"), label(u"region_code"), regionChoices(words),
                      FilterOperator::Within);
    m_list->addFilter(QStringLiteral("admin_level"), label(u"admin_level"),
                      enumChoices<AdminLevel>());
    m_list->addFilter(QStringLiteral("kind"), label(u"kind"),
                      vocabularyChoices(words, QStringLiteral("unit_kind")));
    m_list->addFilter(QStringLiteral("domain"), label(u"domain"),
                      vocabularyChoices(words, QStringLiteral("domain")));
    m_list->addFilter(QStringLiteral("vertical"), label(u"vertical"),
                      {{QStringLiteral("true"), NumberWords::yesNo(true), {}, 0},
                       {QStringLiteral("false"), NumberWords::yesNo(false), {}, 0}});
    m_list->addFilter(QStringLiteral("status"), label(u"status"), enumChoices<UnitStatus>());
    m_list->setEmptyState(QStringLiteral("units"), tr("There are no units yet."),
                          tr("Import a list of units or accounts, or add the first unit by hand."),
                          {m_import, m_add});
    RegisterTable* table = m_list->table();
    table->setWidths({{QStringLiteral("name"), 30},
                      {QStringLiteral("region_code"), 18},
                      {QStringLiteral("admin_level"), 12},
                      {QStringLiteral("kind"), 20},
                      {QStringLiteral("domain"), 16},
                      {QStringLiteral("vertical"), 12},
                      {QStringLiteral("status"), 14},
                      {QStringLiteral("account_count"), 12}});
    QStringList hidden;
    const auto columns = listDefinition(ListId::Units).columns;
    for (size_t i = columnsAtFirst; i < columns.size(); ++i) {
        hidden.append(QString::fromLatin1(columns[i].key));
    }
    table->setHiddenByDefault(hidden);
    table->resetColumns();
    table->setFrozenColumns(1);
    installStatusDelegates(table, ListId::Units);
    connect(m_list, &ListPane::opened, this, &UnitsPage::openUnit);
    connect(m_list, &ListPane::currentChanged, this, [this](qint64 unit) {
        if (m_split->isPanelOpen() && unit > 0) {
            openUnit(unit);
        }
    });
    m_views->addWidget(m_list);
}

void UnitsPage::buildPanel()
{
    m_sides = new QStackedWidget(m_split);
    m_panel = new UnitPanel(m_context, m_sides);
    m_reorganisation = new ReorganisationPanel(m_context, m_sides);
    m_sides->addWidget(m_panel);
    m_sides->addWidget(m_reorganisation);
    m_split->setPanelWidget(m_sides);
    m_split->setPanelTitle(tr("Unit"));
    m_split->closePanel();
    connect(m_panel, &UnitPanel::saved, this, [this](qint64 unit) {
        m_list->select(unit);
        m_tree->select(unit);
    });
    connect(m_panel, &UnitPanel::requestPage, this, &Page::requestPage);
    connect(m_panel, &UnitPanel::unitWanted, this, [this](qint64 unit) {
        openTarget({{QStringLiteral("unit"), unit}});
    });
    connect(m_panel, &UnitPanel::reorganise, this, [this](Reorganisation::Kind kind) {
        m_reorganisation->start(kind, m_panel->shown());
        m_sides->setCurrentWidget(m_reorganisation);
    });
    const auto back = [this] {
        m_sides->setCurrentWidget(m_panel);
    };
    connect(m_reorganisation, &ReorganisationPanel::cancelled, this, back);
    connect(m_reorganisation, &ReorganisationPanel::performed, this, back);
    connect(m_split, &SidePanel::closeRequested, this, [this] {
        if (m_sides->currentWidget() == m_reorganisation) {
            m_sides->setCurrentWidget(m_panel); // one step back
        } else if (m_panel->hasUnsavedEdits()) {
            showWarning(this, tr("Save or discard what you typed before closing the unit."));
        } else {
            m_split->closePanel();
        }
    });
}

void UnitsPage::noteChanges(const ChangeSet& changes)
{
    if (m_split->isPanelOpen() && changes.touches(SubjectKind::Unit, m_panel->shown().id.value())) {
        m_panel->reload();
    }
    if (changes.kinds.contains(SubjectKind::Unit)) {
        loadUnits();
    }
    if (changes.kinds.contains(SubjectKind::Unit) || changes.kinds.contains(SubjectKind::Account)) {
        m_tree->refresh();
    }
}

void UnitsPage::loadUnits()
{
    m_context.reader->run([](Session& session, Progress&) { return unitChoices(session); })
        .then(this,
              [this](const QList<Choice>& units) {
                  m_panel->setUnitChoices(units);
                  m_reorganisation->setUnitChoices(units);
                  setSubheading(tr("%1 units").arg(NumberWords::count(units.size())));
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void UnitsPage::refresh()
{
    showView(m_viewChoice->currentKey());
}

void UnitsPage::showView(const QString& key)
{
    const bool list = key == listView;
    m_views->setCurrentWidget(list ? static_cast<QWidget*>(m_list) : m_tree);
    if (list) {
        m_list->load();
        return;
    }
    m_tree->show(key == systemView ? UnitHierarchy::System : UnitHierarchy::Area);
    m_tree->select(m_split->isPanelOpen() ? m_panel->shown().id.value() : 0);
}

void UnitsPage::openUnit(qint64 id)
{
    const bool open = m_split->isPanelOpen();
    if (open && m_panel->shown().id.value() != id && m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before going to another unit."));
        return;
    }
    if (m_panel->shown().id.value() != id || !open) {
        m_sides->setCurrentWidget(m_panel);
        m_panel->show(id);
        m_split->openPanel();
    }
}

void UnitsPage::addUnit()
{
    if (m_split->isPanelOpen() && m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before adding a unit."));
        return;
    }
    // What stands under the cursor tells where the new one belongs.
    Unit proposal;
    guarded(this, [&] {
        const bool list = m_views->currentWidget() == m_list;
        const qint64 current = list ? m_list->currentKey() : m_tree->currentUnit();
        if (const auto beside = UnitStore(*m_context.session).find(Id<Unit>(current))) {
            proposal.regionCode = beside->regionCode;
            proposal.adminLevel = beside->adminLevel;
            proposal.parentId = beside->parentId;
        }
    });
    m_sides->setCurrentWidget(m_panel);
    m_split->openPanel();
    m_panel->startNew(proposal);
}

void UnitsPage::exportList()
{
    ListRequest request = m_list->request();
    if (m_views->currentWidget() != m_list) {
        request = {ListId::Units, m_tree->searchText(), {}, {}};
    }
    exportListToFile(this, m_context, request, {tr("Units")});
}

bool UnitsPage::hasUnsavedEdits() const
{
    return m_panel && m_panel->hasUnsavedEdits();
}

void UnitsPage::openTarget(const QVariantMap& target)
{
    if (target.value(QLatin1String("new")).toBool()) {
        addUnit();
        return;
    }
    if (const qint64 id = target.value(QLatin1String("unit")).toLongLong(); id > 0) {
        m_list->select(id);
        m_tree->select(id);
        openUnit(id);
        const QString field = target.value(QLatin1String("field")).toString();
        if (!field.isEmpty() && m_panel->shown().id.value() == id) {
            m_panel->focusField(field);
        }
        return;
    }
    const QVariantList ids = target.value(QLatin1String("ids")).toList();
    if (!ids.isEmpty()) {
        m_list->setScope({{QStringLiteral("id"), FilterOperator::OneOf, ids}},
                         target.value(QLatin1String("label")).toString());
    }
    const auto keys = [&](const char* key) {
        return target.value(QLatin1String(key)).toStringList();
    };
    m_viewChoice->setCurrentKey(listView);
    showView(listView);
    m_list->showOnly(target.value(QLatin1String("search")).toString(),
                     {{QStringLiteral("region_code"), keys("region_code")},
                      {QStringLiteral("kind"), keys("kind")},
                      {QStringLiteral("status"), keys("status")}});
}

QJsonObject UnitsPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->state()},
            {QStringLiteral("view"), m_viewChoice->currentKey()},
            {QStringLiteral("split"), m_split->state()},
            {QStringLiteral("unit"), m_panel->shown().id.value()}};
}

void UnitsPage::restoreState(const QJsonObject& state)
{
    m_list->restore(state.value(QLatin1String("list")).toObject());
    m_split->restore(state.value(QLatin1String("split")).toObject());
    m_viewChoice->setCurrentKey(state.value(QLatin1String("view")).toString(areaView));
    const qint64 unit = state.value(QLatin1String("unit")).toInteger();
    if (m_split->isPanelOpen() && UnitStore(*m_context.session).find(Id<Unit>(unit)).has_value()) {
        m_panel->show(unit);
    } else {
        m_split->closePanel();
    }
}

} // namespace juzhen
