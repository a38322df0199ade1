// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatespage.h"

#include "models/itemmodels/duplicategroupsmodel.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/duplicates/accountmergepane.h"
#include "ui/feedback/guarded.h"
#include "ui/lists/sortcolumns.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/registertable.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace juzhen {

namespace {

// Of the width, until a person moves the border.
constexpr int groupsShare = 420;
constexpr int paneShare = 580;

} // namespace

DuplicatesPage::DuplicatesPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("duplicates"), parent)
    , m_context(context)
{
    auto* again = makeAction(ActionId::Refresh, this);
    connect(again, &QAction::triggered, this, [this] { refresh(); });
    addHeaderAction(again);
}

void DuplicatesPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    m_columns = new QSplitter(this);
    m_columns->setChildrenCollapsible(false);
    layout->addWidget(m_columns);
    buildTable();
    m_pane = new AccountMergePane(m_context, m_columns);
    m_pane->hide();
    m_columns->addWidget(m_table);
    m_columns->addWidget(m_pane);
    m_columns->setSizes({groupsShare, paneShare});
    connect(m_pane, &AccountMergePane::accountRequested, this, [this](qint64 id) {
        Q_EMIT requestPage(QStringLiteral("accounts"), {{QStringLiteral("account"), id}});
    });
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes.kinds.contains(SubjectKind::Account)) {
            refresh();
        }
    });
}

void DuplicatesPage::buildTable()
{
    m_model = new DuplicateGroupsModel(m_context.words, this);
    m_table = new RegisterTable(m_columns);
    m_table->setObjectName(QStringLiteral("duplicateGroups"));
    m_table->setAccessibleName(tr("Accounts that are probably registered twice"));
    m_table->setColumnKeyRole(PagedTableModel::ColumnKeyRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setWidths({{QStringLiteral("names"), 25},
                        {QStringLiteral("platform_code"), 11},
                        {QStringLiteral("reason"), 10},
                        {QStringLiteral("count"), 5}});
    m_empty = new EmptyState(QStringLiteral("search"), tr("Searching…"), {}, m_table);
    m_table->setPlaceholder(m_empty);
    // The strongest reasons come first, until a click on a header chooses another order.
    connect(m_table, &RegisterTable::sortKeysChanged, this, &DuplicatesPage::sortAgain);
    connect(m_table, &RegisterTable::opened, this, [this] { m_pane->focusForm(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesPage::showCurrent);
}

void DuplicatesPage::refresh()
{
    if (m_loading) {
        m_changedSince = true;
        return;
    }
    m_loading = true;
    m_changedSince = false;
    m_context.reader
        ->run([](Session& session, Progress&) { return DuplicateStore(session).find(); })
        .then(this,
              [this](const FoundDuplicates& found) {
                  m_loading = false;
                  take(found);
                  if (m_changedSince) {
                      refresh();
                  }
              })
        .onFailed(this, [this](const Error& error) {
            m_loading = false;
            showError(this, error);
        });
}

void DuplicatesPage::take(const FoundDuplicates& found)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setContent(found);
    m_empty->setContent(QStringLiteral("success"), tr("No account seems to be registered twice."),
                        tr("Accounts are compared by account ID, link, name and unit whenever the "
                           "register changes."));
    setSubheading(tr("%1 groups, %2 accounts")
                      .arg(NumberWords::count(found.groups.size()),
                           NumberWords::count(found.accountCount())));
    Q_EMIT badgeChanged(static_cast<int>(found.groups.size()));
    if (m_model->rowCount() > 0) { // where a settled group was, the next one stands
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    }
    showCurrent();
}

void DuplicatesPage::sortAgain()
{
    m_model->setSort(sortColumns(*m_table));
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showCurrent();
}

void DuplicatesPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_pane->setVisible(current.isValid());
    if (current.isValid()) {
        m_pane->showGroup(m_model->rows().at(current.row()), m_model->content());
    }
}

QJsonObject DuplicatesPage::saveState() const
{
    return {{QStringLiteral("table"), m_table->tableState()},
            {QStringLiteral("columns"), QString::fromLatin1(m_columns->saveState().toBase64())}};
}

void DuplicatesPage::restoreState(const QJsonObject& state)
{
    m_table->restoreTableState(state.value(QLatin1String("table")).toObject());
    m_columns->restoreState(
        QByteArray::fromBase64(state.value(QLatin1String("columns")).toString().toLatin1()));
}

} // namespace juzhen
