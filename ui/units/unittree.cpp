// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unittree.h"

#include "models/itemmodels/unittreemodel.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/lists/statusdelegate.h"
#include "ui/theme/space.h"
#include "ui/undo/unitedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int searchWidth = 100 * space::unit;

} // namespace

UnitTree::UnitTree(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new UnitTreeModel(*context.reader, context.words, this))
{
    m_model->setMovable(context.session->may(Permission::EditAccounts));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    buildSearch();
    buildTree();
    buildMoves();
    layout->addWidget(m_search, 0, Qt::AlignLeft);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_note);
    m_empty->hide();
    connect(m_model, &UnitTreeModel::loaded, this, &UnitTree::showLoaded);
    connect(m_model, &UnitTreeModel::tooMany, this, [this] {
        m_note->setText(tr("Only the first %1 units are shown. Use more words.")
                            .arg(NumberWords::count(UnitTreeModel::mostFinds)));
    });
    connect(m_model, &UnitTreeModel::revealed, this, &UnitTree::placeCursor);
    connect(m_model, &UnitTreeModel::arranged, this, &UnitTree::arrange);
    connect(m_model, &UnitTreeModel::rowsInserted, this, &UnitTree::openSingles);
    connect(m_model, &UnitTreeModel::failed, this,
            [this](const Error& error) { showError(this, error); });
}

void UnitTree::buildSearch()
{
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("treeSearch"));
    m_search->setAccessibleName(tr("Search units"));
    m_search->setMinimumWidth(searchWidth);
    m_search->setPlaceholderText(tr("Search by name, former name or pinyin initials"));
    connect(m_search, &SearchField::searchChanged, this, &UnitTree::search);
}

void UnitTree::buildTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("unitTree"));
    m_tree->setAccessibleName(tr("Units"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(makeUnitDelegate(m_tree));
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDropIndicatorShown(true);
    m_tree->setAllColumnsShowFocus(true);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(UnitTreeModel::NameColumn, QHeaderView::Stretch);
    m_empty = new EmptyState(QStringLiteral("units"), QString(), QString(), this);
    m_empty->setObjectName(QStringLiteral("treeEmpty"));
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("treeNote"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 unit = index.data(UnitTreeModel::UnitIdRole).toLongLong(); unit > 0) {
            Q_EMIT opened(unit);
        }
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_moving) {
            Q_EMIT currentChanged(currentUnit());
        }
    });
}

void UnitTree::buildMoves()
{
    const auto add = [this](const QString& text, const char* name, int key, int by) {
        auto* action = new QAction(text, m_tree);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | static_cast<Qt::Key>(key)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by] { shift(by); });
        m_tree->addAction(action);
    };
    add(tr("Move up in the official order"), "unitUp", Qt::Key_Up, -1);
    add(tr("Move down in the official order"), "unitDown", Qt::Key_Down, 1);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

const QString& UnitTree::searchText() const
{
    return m_search->searchText();
}

void UnitTree::setEmptyActions(const QList<QAction*>& actions)
{
    m_empty->setActions(actions);
}

void UnitTree::show(UnitHierarchy hierarchy)
{
    if (m_shown && hierarchy == m_hierarchy) {
        m_model->refresh(); // what is open stays open
        return;
    }
    m_shown = true;
    m_hierarchy = hierarchy;
    m_model->show(hierarchy, m_search->searchText());
}

void UnitTree::refresh()
{
    m_model->refresh();
}

void UnitTree::search(const QString& words)
{
    m_model->show(m_hierarchy, words);
}

void UnitTree::showLoaded()
{
    const bool searching = !m_search->searchText().isEmpty();
    const bool nothing = m_model->rowCount() == 0;
    m_tree->setVisible(!nothing);
    m_empty->setVisible(nothing);
    if (searching) {
        m_empty->setContent(QStringLiteral("search"), tr("No unit fits these words."),
                            tr("Use fewer words, or the initials in pinyin."));
        m_tree->expandAll();
        m_note->clear();
        return;
    }
    m_empty->setContent(QStringLiteral("units"), tr("There are no units yet."),
                        tr("Import a list of units or accounts, or add the first unit by hand."));
    openSingles({});
    m_note->setText(m_hierarchy == UnitHierarchy::Area
                        ? tr("Drag a unit, or press Alt+Shift with an arrow, to change the "
                             "official order.")
                        : tr("Units stand below their superior of the same domain."));
}

void UnitTree::openSingles(const QModelIndex& parent)
{
    // Where there is no choice, nobody has to open anything: the province, the only city.
    if (m_search->searchText().isEmpty() && m_model->rowCount(parent) == 1) {
        const QModelIndex only = m_model->index(0, 0, parent);
        if (only.data(UnitTreeModel::UnitIdRole).toLongLong() == 0) {
            m_tree->expand(only);
        }
    }
}

void UnitTree::select(qint64 unit)
{
    if (unit > 0 && unit != currentUnit()) {
        m_model->reveal(unit);
    }
}

qint64 UnitTree::currentUnit() const
{
    return m_tree->currentIndex().data(UnitTreeModel::UnitIdRole).toLongLong();
}

void UnitTree::placeCursor(const QModelIndex& index)
{
    const QScopedValueRollback quiet(m_moving, true);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void UnitTree::shift(int by)
{
    m_model->shift(m_tree->currentIndex().siblingAtColumn(0), by);
}

void UnitTree::arrange(const QList<qint64>& units)
{
    QList<Id<Unit>> order;
    for (const qint64 unit : units) {
        order.append(Id<Unit>(unit));
    }
    guarded(this, [&] { edit::unitOrder(*m_context.session, *m_context.undo, order); });
}

} // namespace juzhen
