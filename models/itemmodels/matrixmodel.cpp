// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/matrixmodel.h"

#include "models/text/enumwords.h"
#include "models/text/numberwords.h"

#include <algorithm>

namespace juzhen {

struct MatrixModel::Node
{
    NodeKind kind = NodeKind::Region;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    QString code; ///< of a region, or of the region a unit's accounts are in
    QString name;
    qint64 id = 0; ///< of a unit or account
    qint64 accounts = 0;
    qint64 running = 0;
    qint64 mainAccounts = 0;
    bool fetched = false; ///< a unit's accounts have been asked for
    MatrixAccount account;

    Node* append(std::unique_ptr<Node> child)
    {
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return children.back().get();
    }
};

MatrixModel::MatrixModel(Lane<Session>& reader, const WordBook* words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_reader(reader)
    , m_words(words)
    , m_root(std::make_unique<Node>())
{}

MatrixModel::~MatrixModel() = default;

MatrixModel::Node* MatrixModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex MatrixModel::indexOf(const Node* node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex MatrixModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex MatrixModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int MatrixModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool MatrixModel::hasChildren(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return parent.column() <= 0
           && (!node->children.empty() || (node->kind == NodeKind::Unit && !node->fetched));
}

bool MatrixModel::canFetchMore(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return node->kind == NodeKind::Unit && !node->fetched;
}

void MatrixModel::fetchMore(const QModelIndex& parent)
{
    Node* node = nodeOf(parent);
    if (!canFetchMore(parent)) {
        return;
    }
    node->fetched = true;
    m_reader
        .run([code = node->code, id = node->id](Session& session, Progress&) {
            return MatrixStore(session).accounts(code, id);
        })
        .then(this,
              [this, node, tree = m_tree](const QList<MatrixAccount>& accounts) {
                  takeAccounts(tree, node, accounts);
              })
        .onFailed(this, [this, node, tree = m_tree](const Error& error) {
            if (tree == m_tree) {
                node->fetched = false; // opening it again asks again
            }
            Q_EMIT failed(error);
        });
}

void MatrixModel::takeAccounts(quint64 tree, Node* node, const QList<MatrixAccount>& accounts)
{
    if (tree != m_tree || accounts.isEmpty()) {
        return; // the tree was built anew meanwhile, and the node is gone
    }
    beginInsertRows(indexOf(node), 0, static_cast<int>(accounts.size()) - 1);
    for (const MatrixAccount& account : accounts) {
        auto child = std::make_unique<Node>();
        child->kind = NodeKind::Account;
        child->id = account.id;
        child->name = account.name;
        child->account = account;
        child->fetched = true;
        node->append(std::move(child));
    }
    endInsertRows();
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case KindRole:
        return static_cast<int>(node.kind);
    case AccountIdRole:
        return node.kind == NodeKind::Account ? node.id : 0;
    case MainRole:
        return node.kind == NodeKind::Account && node.account.isMain;
    case GapRole:
        return node.kind != NodeKind::Account && node.running >= 2 && node.mainAccounts == 0;
    default:
        return {};
    }
}

QString MatrixModel::text(const Node& node, int column) const
{
    switch (column) {
    case NameColumn:
        return node.name;
    case PlatformColumn:
        return node.kind == NodeKind::Account ? m_words->platform(node.account.platformCode)
                                              : QString();
    case StatusColumn:
        if (node.kind == NodeKind::Account) {
            return EnumWords::label(node.account.status);
        }
        return node.running >= 2 && node.mainAccounts == 0 ? tr("No main account") : QString();
    case CountColumn:
        return node.kind == NodeKind::Account ? QString() : NumberWords::count(node.accounts);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractItemModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NameColumn:
        return tr("Region, unit, account");
    case PlatformColumn:
        return tr("Platform");
    case StatusColumn:
        return tr("Status");
    case CountColumn:
        return tr("Accounts");
    default:
        return {};
    }
}

void MatrixModel::load()
{
    const quint64 generation = ++m_generation;
    m_reader.run([](Session& session, Progress&) { return MatrixStore(session).units(); })
        .then(this,
              [this, generation](const QList<MatrixUnit>& units) {
                  if (generation == m_generation) {
                      build(units);
                      Q_EMIT loaded();
                  }
              })
        .onFailed(this, [this](const Error& error) { Q_EMIT failed(error); });
}

MatrixModel::Node* MatrixModel::regionNode(const QString& code)
{
    if (Node* known = m_regions.value(code)) {
        return known;
    }
    const auto& regions = m_words->regions();
    const auto region = std::find_if(regions.begin(), regions.end(),
                                     [&](const Region& one) { return one.code == code; });
    auto node = std::make_unique<Node>();
    node->code = code;
    node->name = code.isEmpty() ? tr("Region not known") : m_words->region(code);
    Node* above = m_root.get();
    // The province is not a level of its own: its units stand beside the prefectures.
    if (region != regions.end() && region->level == RegionLevel::County) {
        above = regionNode(region->parentCode);
    }
    Node* added = above->append(std::move(node));
    m_regions.insert(code, added);
    return added;
}

void MatrixModel::build(const QList<MatrixUnit>& units)
{
    beginResetModel();
    ++m_tree;
    m_root = std::make_unique<Node>();
    m_regions.clear();
    for (const MatrixUnit& unit : units) {
        Node* region = regionNode(unit.regionCode);
        auto node = std::make_unique<Node>();
        node->kind = NodeKind::Unit;
        node->code = unit.regionCode;
        node->id = unit.unitId;
        node->name = unit.unitId > 0 ? unit.unitName : tr("Host unit not known");
        node->accounts = unit.accounts;
        node->running = unit.running;
        node->mainAccounts = unit.mainAccounts;
        region->append(std::move(node));
        for (Node* above = region; above != m_root.get(); above = above->parent) {
            above->accounts += unit.accounts;
            above->running += unit.running;
            above->mainAccounts += unit.mainAccounts;
        }
    }
    endResetModel();
}

} // namespace juzhen
