// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/operatorspage.h"

#include "models/exchange/operatorexport.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/accountstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/fieldwords.h"
#include "models/text/listwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/lists/choices.h"
#include "ui/lists/listpane.h"
#include "ui/lists/statusdelegate.h"
#include "ui/operators/operatorpanel.h"
#include "ui/theme/space.h"
#include "ui/undo/undoactions.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QVBoxLayout>

namespace juzhen {

OperatorsPage::OperatorsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("operators"), parent)
    , m_context(context)
{
    buildActions();
}

void OperatorsPage::buildActions()
{
    const bool mayEdit = m_context.session && m_context.session->may(Permission::EditAccounts);
    m_add = makeAction(ActionId::Add, tr("Add contractor"), this);
    m_add->setEnabled(mayEdit);
    connect(m_add, &QAction::triggered, this, &OperatorsPage::addOperator);
    addPrimaryAction(m_add);
    addHeaderAction(makeExportAction(this, m_context, exportSource()));
    for (QAction* action : makeUndoActions(m_context.undo, this)) {
        addHeaderAction(action);
    }
}

ExportSource OperatorsPage::exportSource()
{
    const QString title = tr("Contractors");
    const auto withTerms = [this, title]() -> WriteRows {
        return [request = m_list->request(), title,
                words = *m_context.words](Session& session, const QString& path, Progress& step) {
            return exportOperators(session, request, path, title, words, step);
        };
    };
    ExportSource source{title, [this] { return m_list->request(); },
                        [this] { return qint64{m_list->model()->rowCount()}; },
                        [this] {
                            return m_list->selectedKeys();
                        }};
    source.forms = {{"exportTerms", tr("Contractors with contracts"),
                     tr("With their qualifications and contracts, as an import reads them"),
                     withTerms}};
    return source;
}

void OperatorsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    m_split = new SidePanel(this);
    layout->addWidget(m_split);
    buildList();
    m_split->setMainWidget(m_list);
    buildPanel();
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (m_split->isPanelOpen()
            && changes.touches(SubjectKind::Operator, m_panel->shown().id.value())) {
            m_panel->reload();
        }
        if (m_choicesWanted && changes.kinds.contains(SubjectKind::Unit)) {
            loadChoices();
        }
    });
}

void OperatorsPage::buildList()
{
    m_list = new ListPane(ListId::Operators, m_context, m_split);
    m_list->addFilter(QStringLiteral("state"), ListWords::title(u"state"),
                      enumChoices<OperatorState>());
    m_list->setEmptyState(QStringLiteral("link"), tr("There are no contractors yet."),
                          tr("Add the first contractor by hand; an import of accounts adds those "
                             "it names."),
                          {m_add});
    RegisterTable* table = m_list->table();
    table->setWidths({{QStringLiteral("name"), 26},
                      {QStringLiteral("uscc"), 20},
                      {QStringLiteral("state"), 18},
                      {QStringLiteral("next_end"), 13},
                      {QStringLiteral("account_count"), 10},
                      {QStringLiteral("contract_count"), 10},
                      {QStringLiteral("qualification_count"), 10}});
    table->setHiddenByDefault({QStringLiteral("legal_representative"), QStringLiteral("remark")});
    table->resetColumns();
    table->setFrozenColumns(1);
    installStatusDelegates(table, ListId::Operators);
    connect(m_list, &ListPane::opened, this, &OperatorsPage::openOperator);
    connect(m_list, &ListPane::currentChanged, this, [this](qint64 key) {
        if (m_split->isPanelOpen() && key > 0) {
            openOperator(key);
        }
    });
    connect(m_list, &ListPane::countChanged, this, [this](int count) {
        setSubheading(tr("%1 contractors").arg(NumberWords::count(count)));
    });
}

void OperatorsPage::buildPanel()
{
    m_panel = new OperatorPanel(m_context, m_split);
    m_split->setPanelWidget(m_panel);
    m_split->setPanelTitle(tr("Contractor"));
    m_split->closePanel();
    connect(m_panel, &OperatorPanel::saved, m_list, &ListPane::select);
    connect(m_panel, &OperatorPanel::removed, m_split, &SidePanel::closePanel);
    connect(m_panel, &OperatorPanel::requestPage, this, &Page::requestPage);
    connect(m_split, &SidePanel::closeRequested, this, &OperatorsPage::closeSide);
}

void OperatorsPage::closeSide()
{
    if (m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before closing the contractor."));
    } else {
        m_split->closePanel();
    }
}

void OperatorsPage::loadChoices()
{
    m_context.reader->run([](Session& session, Progress&) { return unitChoices(session); })
        .then(this, [this](const QList<Choice>& units) { m_panel->setUnitChoices(units); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void OperatorsPage::openPanel()
{
    m_split->openPanel();
    if (!m_choicesWanted) { // not before: the list goes first
        m_choicesWanted = true;
        loadChoices();
    }
}

void OperatorsPage::refresh()
{
    m_list->load();
}

void OperatorsPage::openOperator(qint64 id)
{
    const bool other = m_panel->shown().id.value() != id;
    if (m_split->isPanelOpen() && other && m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before going to another contractor."));
        return;
    }
    if (other || !m_split->isPanelOpen()) {
        m_panel->show(id);
    }
    openPanel();
}

void OperatorsPage::addOperator()
{
    if (m_split->isPanelOpen() && m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before adding a contractor."));
        return;
    }
    openPanel();
    m_panel->startNew();
}

bool OperatorsPage::hasUnsavedEdits() const
{
    return m_panel && m_panel->hasUnsavedEdits();
}

void OperatorsPage::openTarget(const QVariantMap& target)
{
    if (target.value(QLatin1String("new")).toBool()) {
        addOperator();
        return;
    }
    qint64 id = target.value(QLatin1String("operator")).toLongLong();
    if (const qint64 account = target.value(QLatin1String("account")).toLongLong(); account > 0) {
        guarded(this, [&] {
            id = AccountStore(*m_context.session).require(Id<Account>(account)).operatorId.value();
        });
    }
    if (id > 0) {
        m_list->select(id);
        openOperator(id);
        if (target.contains(QLatin1String("contracts"))) {
            m_panel->showTerms(target.value(QLatin1String("contracts")).toBool());
        }
        return;
    }
    m_list->showOnly(
        target.value(QLatin1String("search")).toString(),
        {{QStringLiteral("state"), target.value(QLatin1String("state")).toStringList()}});
}

QJsonObject OperatorsPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->state()}, {QStringLiteral("split"), m_split->state()}};
}

void OperatorsPage::restoreState(const QJsonObject& state)
{
    m_list->restore(state.value(QLatin1String("list")).toObject());
    m_split->restore(state.value(QLatin1String("split")).toObject());
    m_split->closePanel();
}

} // namespace juzhen
