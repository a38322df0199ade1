// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconciliationwork.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/itemmodels/reconciliationmodel.h"
#include "models/itemmodels/shownorder.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "models/text/reconciliationwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"
#include "ui/lists/sortcolumns.h"
#include "ui/reconciliation/reconciliationdetail.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

namespace juzhen {

namespace {

QList<ReconciliationRow> sortedRows(const QList<ReconciliationRow>& rows,
                                    const QList<SortColumn>& sort,
                                    const WordBook& words)
{
    if (sort.isEmpty()) {
        return rows;
    }
    ReconciliationModel model(&words);
    model.setRows(rows);
    return inOrder(rows, shownOrder(model, sort));
}

constexpr int detailShare = 50; ///< in percent
constexpr qsizetype toldRefusals = 5;

} // namespace

ReconciliationWork::ReconciliationWork(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
}

void ReconciliationWork::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    buildTiles();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    m_search = new SearchField(this);
    m_search->setPlaceholderText(tr("Search account or unit"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_showing = new QLabel(this);
    m_showing->setObjectName(QStringLiteral("showing"));
    row->addWidget(m_search);
    row->addWidget(m_showing, 1);
    layout->addLayout(row);
    m_split = new SidePanel(this);
    layout->addWidget(m_split, 1);
    buildTable();
    m_detail = new ReconciliationDetail(m_context, m_split);
    m_split->setMainWidget(m_table);
    m_split->setPanelWidget(m_detail);
    m_split->setPanelTitle(tr("Account in comparison"));
    m_split->setPanelShare(detailShare);
    m_split->openPanel();
    addActions(m_detail->decisions());
    connect(m_search, &SearchField::searchChanged, this, [this] { load(); });
    connect(m_split, &SidePanel::closeRequested, m_split, &SidePanel::closePanel);
    connect(m_table, &RegisterTable::opened, m_split, &SidePanel::openPanel);
    connect(m_detail, &ReconciliationDetail::takeRequested, this, &ReconciliationWork::decide);
    connect(m_detail, &ReconciliationDetail::leaveOpenRequested, this,
            &ReconciliationWork::leaveOpen);
    connect(m_detail, &ReconciliationDetail::confirmRequested, this, [this] { pair(true); });
    connect(m_detail, &ReconciliationDetail::refuseRequested, this, [this] { pair(false); });
}

void ReconciliationWork::buildTiles()
{
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::small);
    for (const auto& entry : reconciliationKindKeys) {
        const ReconciliationKind kind = entry.value;
        auto* tile = new FigureTile(ReconciliationWords::label(kind), this);
        tile->setObjectName(QStringLiteral("tile_") + QString::fromLatin1(entry.key));
        connect(tile, &FigureTile::clicked, this,
                [this, kind] { filterBy(m_kind == kind ? std::nullopt : std::optional(kind)); });
        m_tiles.insert(static_cast<int>(kind), tile);
        tiles->addWidget(tile, 1);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(tiles);
}

void ReconciliationWork::buildTable()
{
    m_model = new ReconciliationModel(m_context.words, this);
    m_table = new RegisterTable(m_split);
    m_table->setObjectName(QStringLiteral("reconciliationItems"));
    m_table->setAccessibleName(tr("Accounts compared"));
    m_table->setColumnKeyRole(PagedTableModel::ColumnKeyRole);
    m_table->setModel(m_model);
    m_table->setWidths({{QStringLiteral("account"), 20},
                        {QStringLiteral("platform"), 14},
                        {QStringLiteral("unit"), 24},
                        {QStringLiteral("kind"), 15},
                        {QStringLiteral("differs"), 18},
                        {QStringLiteral("state"), 10},
                        {QStringLiteral("remark"), 20}});
    m_table->setPlaceholder(new EmptyState(QStringLiteral("success"), tr("Nothing to show here."),
                                           tr("Choose another figure above, or clear the search."),
                                           m_table));
    connect(m_table, &RegisterTable::sortKeysChanged, this, &ReconciliationWork::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReconciliationWork::showCurrent);
}

void ReconciliationWork::open(Id<Reconciliation> id)
{
    m_id = id;
    m_kind.reset();
    m_next = 0;
    m_search->setSearchText({});
    load();
}

void ReconciliationWork::load()
{
    const quint64 generation = ++m_generation;
    if (m_next == 0) {
        m_next = currentItem();
    }
    m_context.reader
        ->run([id = m_id, kind = m_kind, search = m_search->text(), sort = sortColumns(*m_table),
               words = *m_context.words, generation](Session& session, Progress&) {
            ReconciliationStore store(session);
            return Answer{store.require(id), store.counts(id),
                          sortedRows(store.rows(id, kind, search), sort, words), generation};
        })
        .then(this,
              [this](const Answer& answer) {
                  if (answer.generation == m_generation) {
                      take(answer);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void ReconciliationWork::take(const Answer& answer)
{
    m_made = answer.made;
    const bool national = !m_made.nationalFile.isEmpty();
    const bool declared = !m_made.declaredFile.isEmpty();
    m_detail->showSides(national, declared);
    const auto showTile = [this](ReconciliationKind kind, bool visible) {
        if (auto* const tile = m_tiles.value(static_cast<int>(kind))) {
            tile->setVisible(visible);
        }
    };
    showTile(ReconciliationKind::OnlyNational, national);
    showTile(ReconciliationKind::OnlyDeclared, declared);
    m_model->setRows(answer.rows);
    showCounts(answer);
    const int row = m_next > 0 ? m_model->rowOf(m_next) : 0;
    m_next = 0;
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
        m_table->selectRow(std::max(0, row));
    }
    showCurrent();
}

void ReconciliationWork::showCounts(const Answer& answer)
{
    for (const auto& entry : reconciliationKindKeys) {
        const auto count = answer.counts.value(entry.value);
        FigureTile* tile = m_tiles.value(static_cast<int>(entry.value));
        tile->setValue(NumberWords::count(count.all));
        tile->setDelta(count.open > 0  ? tr("%1 open").arg(NumberWords::count(count.open))
                       : count.all > 0 ? tr("nothing open")
                                       : QString());
        tile->setTone(m_kind == entry.value ? Tone::Accent : Tone::Neutral);
    }
    const QString what = m_kind ? ReconciliationWords::label(*m_kind) : tr("All accounts");
    m_showing->setText(tr("%1: %2").arg(what, NumberWords::count(m_model->rowCount())));
}

void ReconciliationWork::filterBy(std::optional<ReconciliationKind> kind)
{
    m_kind = kind;
    load();
}

qint64 ReconciliationWork::currentItem() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->at(current.row()).id : 0;
}

QList<qint64> ReconciliationWork::selectedItems() const
{
    QList<qint64> items;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        items.append(m_model->at(index.row()).id);
    }
    return items;
}

void ReconciliationWork::showCurrent()
{
    const QList<qint64> selected = selectedItems();
    const qint64 current = selected.size() == 1 ? selected.first() : currentItem();
    if (current == 0 || selected.isEmpty()) {
        m_detail->show(std::nullopt, 0);
        return;
    }
    guarded(this, [&] {
        m_detail->show(
            ReconciliationStore(*m_context.session).item(Id<ReconciliationItem>(current)),
            selected.size());
    });
}

void ReconciliationWork::noteNext()
{
    int last = -1;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        last = std::max(last, index.row());
    }
    const int next = last + 1 < m_model->rowCount() ? last + 1 : last;
    m_next = next >= 0 ? m_model->at(next).id : 0;
}

/// Does @p work on the jobs lane and reads the list again.
template <class Work, class Done>
void ReconciliationWork::run(const QString& what, Work work, Done done)
{
    if (m_working) {
        return;
    }
    m_working = true;
    noteNext();
    const auto progress = std::make_shared<Progress>();
    const int entry = m_context.tasks->add(what, progress);
    m_context.jobs->run(std::move(work), progress)
        .then(this,
              [this, entry, done](const auto& result) {
                  m_working = false;
                  m_context.tasks->remove(entry);
                  done(result);
                  load();
              })
        .onFailed(this, [this, entry](const Error& error) {
            m_working = false;
            m_next = 0;
            m_context.tasks->remove(entry);
            showError(this, error);
        });
}

void ReconciliationWork::decide(ReconciliationSide side)
{
    const QList<qint64> items = selectedItems();
    if (items.isEmpty()) {
        return;
    }
    const QStringList fields = items.size() == 1 ? m_detail->selectedFields() : QStringList();
    const QString title = tr("Reconciliation: %1").arg(ReconciliationWords::label(side));
    run(
        tr("Taking decisions"),
        [items, side, title, fields](Session& session, Progress& progress) {
            progress.start(items.size());
            return ReconciliationStore(session).decide(
                items, side, title, fields, [&](qint64 done) { progress.advance(done); });
        },
        [this](const ReconciliationOutcome& outcome) { tell(outcome); });
}

void ReconciliationWork::tell(const ReconciliationOutcome& outcome)
{
    if (outcome.refused.isEmpty()) {
        if (outcome.written + outcome.drafted + outcome.created > 0) {
            showSuccess(this, tr("Accounts changed: %1, filing drafts: %2, accounts added: %3.")
                                  .arg(NumberWords::count(outcome.written),
                                       NumberWords::count(outcome.drafted),
                                       NumberWords::count(outcome.created)));
        }
        return;
    }
    QStringList sentences;
    for (const RefusedValue& refused : outcome.refused.mid(0, toldRefusals)) {
        sentences.append(tr("%1, %2: %3")
                             .arg(refused.name, ReconciliationWords::field(refused.field),
                                  ReconciliationWords::sentence(refused.reason)));
    }
    m_next = outcome.refused.first().item;
    showMessage(this, {Message::Severity::Warning,
                       tr("Not taken over: %1 values. %2")
                           .arg(NumberWords::count(outcome.refused.size()), sentences.first()),
                       sentences.join(u'\n'),
                       {},
                       {}});
}

void ReconciliationWork::leaveOpen()
{
    const QList<qint64> items = selectedItems();
    if (items.isEmpty()) {
        return;
    }
    m_context.questions->text(
        this, {tr("Leave open"), tr("What remains to be clarified?"), {}, tr("Leave open"), false},
        [this, items](const QString& remark) {
            run(
                tr("Taking decisions"),
                [items, remark](Session& session, Progress&) {
                    return ReconciliationStore(session).leaveOpen(items, remark);
                },
                [](qint64) {});
        });
}

void ReconciliationWork::pair(bool confirm)
{
    const QList<qint64> items = selectedItems();
    if (items.isEmpty()) {
        return;
    }
    run(
        tr("Taking decisions"),
        [items, confirm](Session& session, Progress&) {
            ReconciliationStore store(session);
            return confirm ? store.confirm(items) : store.refuse(items);
        },
        [](qint64) {});
}

void ReconciliationWork::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace juzhen
