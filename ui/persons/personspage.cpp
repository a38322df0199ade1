// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/personspage.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/fieldwords.h"
#include "models/text/listwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/lists/choices.h"
#include "ui/lists/listpane.h"
#include "ui/lists/statusdelegate.h"
#include "ui/persons/handoverpanel.h"
#include "ui/persons/personpanel.h"
#include "ui/persons/takeover.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/undo/undoactions.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace juzhen {

PersonsPage::PersonsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("persons"), parent)
    , m_context(context)
{
    buildActions();
}

void PersonsPage::buildActions()
{
    const bool mayEdit = m_context.session && m_context.session->may(Permission::EditAccounts);
    m_add = makeAction(ActionId::Add, tr("Add person"), this);
    m_add->setEnabled(mayEdit);
    connect(m_add, &QAction::triggered, this, &PersonsPage::addPerson);
    addPrimaryAction(m_add);
    m_takeOver = new QAction(icon("accounts"), tr("Take over from accounts"), this);
    m_takeOver->setObjectName(QStringLiteral("takeOverNames"));
    m_takeOver->setToolTip(tr("Make responsible persons out of the names that the accounts hold"));
    m_takeOver->setEnabled(mayEdit);
    connect(m_takeOver, &QAction::triggered, this, [this] { takeOverNames(this, m_context); });
    addHeaderAction(m_takeOver);
    addHeaderAction(
        makeExportAction(this, m_context,
                         {tr("Responsible persons"), [this] { return m_list->request(); },
                          [this] { return qint64{m_list->model()->rowCount()}; },
                          [this] {
                              return m_list->selectedKeys();
                          }}));
    for (QAction* action : makeUndoActions(m_context.undo, this)) {
        addHeaderAction(action);
    }
}

void PersonsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    m_split = new SidePanel(this);
    layout->addWidget(m_split);
    buildList();
    m_split->setMainWidget(m_list);
    buildPanel();
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        const bool open = m_split->isPanelOpen() && m_sides->currentWidget() == m_panel;
        if (open
            && (changes.touches(SubjectKind::Person, m_panel->shown().id.value())
                || changes.kinds.contains(SubjectKind::Custody))) {
            m_panel->reload();
        }
        if (m_choicesWanted
            && (changes.kinds.contains(SubjectKind::Unit)
                || changes.kinds.contains(SubjectKind::Person))) {
            loadChoices();
        }
    });
}

void PersonsPage::buildList()
{
    m_list = new ListPane(ListId::Persons, m_context, m_split);
    const auto label = [](QStringView key) {
        return FieldWords::label(SubjectKind::Person, key);
    };
    m_list->addFilter(QStringLiteral("state"), ListWords::title(u"state"),
                      enumChoices<PersonState>());
    m_list->addFilter(QStringLiteral("roles"), label(u"roles"), enumChoices<PersonRole>(),
                      FilterOperator::Holds);
    m_list->addFilter(QStringLiteral("region_code"),
                      FieldWords::label(SubjectKind::Unit, u"region_code"),
                      regionChoices(*m_context.words), FilterOperator::Within);
    m_list->setEmptyState(QStringLiteral("user"), tr("There are no responsible persons yet."),
                          tr("Take over the names that the accounts hold, or add the first person "
                             "by hand."),
                          {m_takeOver, m_add});
    RegisterTable* table = m_list->table();
    table->setWidths({{QStringLiteral("name"), 12},
                      {QStringLiteral("person_unit"), 24},
                      {QStringLiteral("post"), 14},
                      {QStringLiteral("phone"), 16},
                      {QStringLiteral("roles"), 24},
                      {QStringLiteral("state"), 13},
                      {QStringLiteral("account_count"), 10},
                      {QStringLiteral("valid_to"), 13}});
    table->setHiddenByDefault({QStringLiteral("valid_from"), QStringLiteral("training"),
                               QStringLiteral("remark"), QStringLiteral("region_code"),
                               QStringLiteral("unit_id")});
    table->resetColumns();
    table->setFrozenColumns(1);
    installStatusDelegates(table, ListId::Persons);
    connect(m_list, &ListPane::opened, this, &PersonsPage::openPerson);
    connect(m_list, &ListPane::currentChanged, this, [this](qint64 key) {
        if (m_split->isPanelOpen() && key > 0 && m_sides->currentWidget() == m_panel) {
            openPerson(key);
        }
    });
    connect(m_list, &ListPane::countChanged, this,
            [this](int count) { setSubheading(tr("%1 persons").arg(NumberWords::count(count))); });
}

void PersonsPage::buildPanel()
{
    m_sides = new QStackedWidget(m_split);
    m_panel = new PersonPanel(m_context, m_sides);
    m_handover = new HandoverPanel(m_context, m_sides);
    m_sides->addWidget(m_panel);
    m_sides->addWidget(m_handover);
    m_split->setPanelWidget(m_sides);
    m_split->setPanelTitle(tr("Responsible person"));
    m_split->closePanel();
    connect(m_panel, &PersonPanel::saved, m_list, &ListPane::select);
    connect(m_panel, &PersonPanel::requestPage, this, &Page::requestPage);
    connect(m_panel, &PersonPanel::handoverWanted, this, &PersonsPage::startHandover);
    connect(m_handover, &HandoverPanel::cancelled, this,
            [this] { m_sides->setCurrentWidget(m_panel); });
    connect(m_handover, &HandoverPanel::performed, this, [this](qint64 person) {
        m_sides->setCurrentWidget(m_panel);
        m_panel->show(person);
        m_panel->showAccounts();
    });
    connect(m_split, &SidePanel::closeRequested, this, &PersonsPage::closeSide);
}

void PersonsPage::closeSide()
{
    if (m_sides->currentWidget() == m_handover) {
        m_sides->setCurrentWidget(m_panel);
    } else if (m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before closing the person."));
    } else {
        m_split->closePanel();
    }
}

void PersonsPage::loadChoices()
{
    struct Choices
    {
        QList<Choice> units;
        QList<Choice> persons;
    };

    m_context.reader
        ->run([](Session& session, Progress&) {
            return Choices{unitChoices(session), personChoices(session)};
        })
        .then(this,
              [this](const Choices& choices) {
                  m_panel->setUnitChoices(choices.units);
                  m_handover->setPersonChoices(choices.persons);
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void PersonsPage::openPanel(QWidget* side)
{
    m_sides->setCurrentWidget(side);
    m_split->openPanel();
    if (!m_choicesWanted) { // not before: the list goes first
        m_choicesWanted = true;
        loadChoices();
    }
}

void PersonsPage::refresh()
{
    m_list->load();
}

void PersonsPage::openPerson(qint64 id)
{
    const bool other = m_panel->shown().id.value() != id;
    if (m_split->isPanelOpen() && other && m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before going to another person."));
        return;
    }
    if (other || !m_split->isPanelOpen()) {
        m_panel->show(id);
    }
    openPanel(m_panel);
}

void PersonsPage::addPerson()
{
    if (m_split->isPanelOpen() && m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before adding a person."));
        return;
    }
    openPanel(m_panel);
    m_panel->startNew(m_panel->shown().unitId);
}

void PersonsPage::startHandover()
{
    openPanel(m_handover);
    m_handover->start(m_panel->shown());
}

bool PersonsPage::hasUnsavedEdits() const
{
    return m_panel && m_panel->hasUnsavedEdits();
}

void PersonsPage::openTarget(const QVariantMap& target)
{
    if (target.value(QLatin1String("new")).toBool()) {
        addPerson();
        return;
    }
    if (const qint64 id = target.value(QLatin1String("person")).toLongLong(); id > 0) {
        m_list->select(id);
        openPerson(id);
        if (target.value(QLatin1String("accounts")).toBool()) {
            m_panel->showAccounts();
        }
        return;
    }
    m_list->showOnly(
        target.value(QLatin1String("search")).toString(),
        {{QStringLiteral("state"), target.value(QLatin1String("state")).toStringList()},
         {QStringLiteral("roles"), target.value(QLatin1String("roles")).toStringList()}});
}

QJsonObject PersonsPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->state()}, {QStringLiteral("split"), m_split->state()}};
}

void PersonsPage::restoreState(const QJsonObject& state)
{
    m_list->restore(state.value(QLatin1String("list")).toObject());
    m_split->restore(state.value(QLatin1String("split")).toObject());
    m_split->closePanel();
}

} // namespace juzhen
