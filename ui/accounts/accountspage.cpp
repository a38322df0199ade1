// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspage.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountpanel.h"
#include "ui/accounts/bulkeditdialog.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/lists/choices.h"
#include "ui/lists/listpane.h"
#include "ui/lists/statusdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/undo/undoactions.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

namespace juzhen {

AccountsPage::AccountsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("accounts"), parent)
    , m_context(context)
{
    buildActions();
}

void AccountsPage::buildActions()
{
    m_add = makeAction(ActionId::Add, tr("Add account"), this);
    m_add->setEnabled(m_context.session->may(Permission::EditAccounts));
    connect(m_add, &QAction::triggered, this, &AccountsPage::addAccount);
    addPrimaryAction(m_add);
    m_import = makeAction(ActionId::Import, tr("Import ledger"), this);
    m_import->setEnabled(m_context.session->may(Permission::ImportData));
    connect(m_import, &QAction::triggered, this,
            [this] { Q_EMIT requestPage(QStringLiteral("import")); });
    addHeaderAction(m_import);
    addHeaderAction(
        makeExportAction(this, m_context,
                         {tr("Accounts"), [this] { return m_list->request(); },
                          [this] { return qint64{m_list->model()->rowCount()}; },
                          [this] { return m_list->selectedKeys(); }, QStringLiteral("unit_name"),
                          tr("A sheet for each host unit (%1 rows)")}));
    m_editSelected = new QAction(icon("edit"), tr("Edit selected"), this);
    m_editSelected->setObjectName(QStringLiteral("editSelected"));
    m_editSelected->setToolTip(tr("Give all selected accounts the same values in some fields"));
    m_editSelected->setEnabled(false);
    connect(m_editSelected, &QAction::triggered, this, &AccountsPage::editSelected);
    addHeaderAction(m_editSelected);
    auto* duplicates = new QAction(icon("copy"), tr("Duplicates"), this);
    duplicates->setToolTip(tr("Find accounts that are probably registered twice, and merge them"));
    connect(duplicates, &QAction::triggered, this,
            [this] { Q_EMIT requestPage(QStringLiteral("duplicates")); });
    addHeaderAction(duplicates);
    for (QAction* action : makeUndoActions(m_context.undo, this)) {
        addHeaderAction(action);
    }
}

void AccountsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    m_split = new SidePanel(this);
    layout->addWidget(m_split);
    buildList();
    m_split->setMainWidget(m_list);

    m_split->setPanelTitle(tr("Account"));
    buildSteps();
    m_split->closePanel();
    connect(m_split, &SidePanel::closeRequested, this, [this] {
        if (hasUnsavedEdits()) {
            showWarning(this, tr("Save or discard what you typed before closing the account."));
        } else {
            m_split->closePanel();
        }
    });
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (!m_panel) {
            return;
        }
        if (m_split->isPanelOpen() && changes.touches(SubjectKind::Account, m_panel->shownId())) {
            m_panel->reload();
        }
        if (changes.kinds.contains(SubjectKind::Unit)) {
            loadUnits();
        }
    });
}

void AccountsPage::buildSteps()
{
    const auto add = [this](const char* sign, const QString& text, Qt::Key key, int rows) {
        auto* const action = new QAction(icon(sign), text, m_split);
        action->setShortcut(QKeyCombination(Qt::ControlModifier, key));
        action->setToolTip(tr("%1 (%2); what was typed is stored first")
                               .arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, rows] { step(rows); });
        m_split->addPanelAction(action);
    };
    add("chevron-up", tr("Previous account"), Qt::Key_PageUp, -1);
    add("chevron-down", tr("Next account"), Qt::Key_PageDown, 1);
}

void AccountsPage::step(int rows)
{
    if (!m_split->isPanelOpen() || (hasUnsavedEdits() && !m_panel->save())) {
        return;
    }
    m_list->step(rows);
}

AccountPanel* AccountsPage::panel()
{
    if (!m_panel) { // not before: the list goes first
        m_panel = new AccountPanel(m_context, m_split);
        m_split->setPanelWidget(m_panel);
        connect(m_panel, &AccountPanel::saved, m_list, &ListPane::select);
        connect(m_panel, &AccountPanel::requestPage, this, &Page::requestPage);
        loadUnits();
    }
    return m_panel;
}

void AccountsPage::buildList()
{
    m_list = new ListPane(ListId::Accounts, m_context, m_split);
    const WordBook& words = *m_context.words;
    const auto label = [](QStringView key) {
        return FieldWords::label(SubjectKind::Account, key);
    };
    m_list->addFilter(QStringLiteral("region_code"), label(u"region_code"), regionChoices(words),
                      FilterOperator::Within);
    m_list->addFilter(QStringLiteral("platform_code"), label(u"platform_code"),
                      platformChoices(words));
    m_list->addFilter(QStringLiteral("status"), label(u"status"), enumChoices<AccountStatus>());
    m_list->setEmptyState(QStringLiteral("accounts"), tr("There are no accounts yet."),
                          tr("Import the ledger you have, or add the first account by hand."),
                          {m_import, m_add});
    RegisterTable* table = m_list->table();
    table->setWidths({{QStringLiteral("name"), 22},
                      {QStringLiteral("is_main"), 8},
                      {QStringLiteral("platform_code"), 15},
                      {QStringLiteral("unit_name"), 26},
                      {QStringLiteral("region_code"), 16},
                      {QStringLiteral("status"), 14},
                      {QStringLiteral("last_post_on"), 14},
                      {QStringLiteral("fans"), 10}});
    QStringList hidden;
    const auto columns = listDefinition(ListId::Accounts).columns;
    for (size_t i = 8; i < columns.size(); ++i) {
        hidden.append(QString::fromLatin1(columns[i].key));
    }
    table->setHiddenByDefault(hidden);
    table->resetColumns();
    table->setFrozenColumns(1);
    installStatusDelegates(table, ListId::Accounts);
    connect(m_list, &ListPane::opened, this, &AccountsPage::openAccount);
    connect(m_list, &ListPane::currentChanged, this, [this](qint64 key) {
        if (m_split->isPanelOpen() && key > 0) {
            openAccount(key);
        }
    });
    connect(m_list, &ListPane::countChanged, this,
            [this](int count) { setSubheading(tr("%1 accounts").arg(NumberWords::count(count))); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_editSelected->setEnabled(m_context.session->may(Permission::EditAccounts)
                                   && m_list->table()->selectionModel()->hasSelection());
    });
    m_menu = new AccountMenu(m_context, this);
    connect(m_menu, &AccountMenu::requestPage, this, &Page::requestPage);
    m_list->setRowMenu([this](QMenu* menu) { fillRowMenu(menu); });
}

void AccountsPage::fillRowMenu(QMenu* menu)
{
    const qint64 id = m_list->currentKey();
    connect(menu->addAction(icon("accounts"), tr("Open account")), &QAction::triggered, this,
            [this, id] { openAccount(id); });
    guarded(this, [&] { m_menu->fill(menu, id); });
    menu->addSeparator();
    menu->addAction(m_editSelected);
}

void AccountsPage::editSelected()
{
    const QList<qint64> accounts = m_list->selectedKeys();
    if (m_split->isPanelOpen() && hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before editing many accounts."));
    } else if (!accounts.isEmpty()) {
        (new BulkEditDialog(m_context, accounts, this))->open();
    }
}

void AccountsPage::loadUnits()
{
    m_context.reader->run([](Session& session, Progress&) { return unitChoices(session); })
        .then(this, [this](const QList<Choice>& units) { m_panel->setUnitChoices(units); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void AccountsPage::refresh()
{
    m_list->load();
}

void AccountsPage::openAccount(qint64 id)
{
    if (m_split->isPanelOpen() && panel()->shownId() != id && hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before going to another account."));
        return;
    }
    if (panel()->shownId() != id || !m_split->isPanelOpen()) {
        panel()->show(id);
        m_split->openPanel();
    }
}

void AccountsPage::addAccount()
{
    if (m_split->isPanelOpen() && hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard what you typed before adding an account."));
        return;
    }
    panel()->startNew();
    m_split->openPanel();
}

bool AccountsPage::hasUnsavedEdits() const
{
    return m_panel && m_panel->hasUnsavedEdits();
}

void AccountsPage::openTarget(const QVariantMap& target)
{
    const auto keys = [&](const char* key) {
        return target.value(QLatin1String(key)).toStringList();
    };
    if (target.value(QLatin1String("new")).toBool()) {
        addAccount();
        return;
    }
    const QVariantList ids = target.value(QLatin1String("ids")).toList();
    if (!ids.isEmpty()) {
        m_list->setScope({{QStringLiteral("id"), FilterOperator::OneOf, ids}},
                         target.value(QLatin1String("label")).toString());
    }
    if (const qint64 id = target.value(QLatin1String("account")).toLongLong(); id > 0) {
        m_list->select(id);
        openAccount(id);
        const QString field = target.value(QLatin1String("field")).toString();
        if (!field.isEmpty() && panel()->shownId() == id) {
            panel()->focusField(field);
        }
    } else {
        m_list->showOnly(target.value(QLatin1String("search")).toString(),
                         {{QStringLiteral("platform_code"), keys("platform_code")},
                          {QStringLiteral("region_code"), keys("region_code")},
                          {QStringLiteral("status"), keys("status")}});
    }
}

QJsonObject AccountsPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->state()}, {QStringLiteral("split"), m_split->state()}};
}

void AccountsPage::restoreState(const QJsonObject& state)
{
    m_list->restore(state.value(QLatin1String("list")).toObject());
    m_split->restore(state.value(QLatin1String("split")).toObject());
    if (m_split->isPanelOpen() && (!m_panel || m_panel->shownId() == 0)) {
        m_split->closePanel();
    }
}

} // namespace juzhen
