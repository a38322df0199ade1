// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/matrixmodel.h"

#include "models/text/enumwords.h"
#include "models/text/gapwords.h"
#include "models/text/numberwords.h"

#include <algorithm>
#include <numeric>

namespace juzhen {

struct MatrixModel::Node
{
    NodeKind kind = NodeKind::Region;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    QString code; ///< of a region or system, or of the one a unit's accounts are in
    QString name;
    qint64 id = 0; ///< of a unit or account
    qint64 accounts = 0;
    qint64 running = 0;
    QList<qsizetype> gaps; ///< its own, as places among gaps()
    qint64 gapCount = 0;   ///< with those below it
    bool fetched = false;  ///< a unit's accounts have been asked for
    MatrixAccount account;

    Node* append(std::unique_ptr<Node> child)
    {
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return children.back().get();
    }
};

MatrixModel::MatrixModel(Lane<Session>& reader,
                         Lane<Session>& counter,
                         const WordBook* words,
                         QObject* parent)
    : QAbstractItemModel(parent)
    , m_reader(reader)
    , m_counter(counter)
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
        .run([hierarchy = m_shown, code = node->code, id = node->id](Session& session, Progress&) {
            return MatrixStore(session).accounts(hierarchy, code, id);
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
        child->code = node->code;
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
    case Qt::ToolTipRole:
        return text(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() >= CountColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case KindRole:
        return static_cast<int>(node.kind);
    case AccountIdRole:
        return node.kind == NodeKind::Account ? node.id : 0;
    case MainRole:
        return node.kind == NodeKind::Account && node.account.isMain;
    case GapRole:
        return !node.gaps.isEmpty();
    case PlaceRole:
        return QStringLiteral("%1/%2/%3")
            .arg(QString::number(static_cast<int>(node.kind)), node.code, QString::number(node.id));
    case CodeRole:
        return node.code;
    case UnitIdRole:
        return node.kind == NodeKind::Unit ? node.id : 0;
    default:
        return {};
    }
}

QString MatrixModel::text(const Node& node, int column) const
{
    const bool isAccount = node.kind == NodeKind::Account;
    switch (column) {
    case NameColumn:
        return node.name;
    case PlatformColumn:
        return isAccount ? m_words->platform(node.account.platformCode) : QString();
    case StatusColumn:
        return isAccount ? EnumWords::label(node.account.status) : gapText(node);
    case CountColumn:
        return isAccount ? QString() : NumberWords::count(node.accounts);
    case GapColumn:
        return node.gapCount == 0 ? QString() : NumberWords::count(node.gapCount);
    default:
        return {};
    }
}

QString MatrixModel::gapText(const Node& node) const
{
    QStringList titles;
    for (const qsizetype gap : node.gaps) {
        const QString title = GapWords::title(m_gaps.at(gap).kind);
        if (!titles.contains(title)) {
            titles.append(title);
        }
    }
    return NumberWords::list(titles);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractItemModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NameColumn:
        return m_shown == UnitHierarchy::Area ? tr("Region, unit, account")
                                              : tr("System, unit, account");
    case PlatformColumn:
        return tr("Platform");
    case StatusColumn:
        return tr("Status");
    case CountColumn:
        return tr("Accounts");
    case GapColumn:
        return tr("Gaps");
    default:
        return {};
    }
}

void MatrixModel::load()
{
    const quint64 generation = ++m_generation;
    const UnitHierarchy hierarchy = m_hierarchy;
    m_counter
        .run([hierarchy](Session& session, Progress&) {
            MatrixStore store(session);
            return Matrix{store.units(hierarchy), store.gaps(session.clock().today())};
        })
        .then(this,
              [this, generation, hierarchy](const Matrix& matrix) {
                  if (generation == m_generation) {
                      build(matrix, hierarchy);
                      Q_EMIT loaded();
                  }
              })
        .onFailed(this, [this](const Error& error) { Q_EMIT failed(error); });
}

MatrixModel::Node* MatrixModel::placeNode(const QString& code)
{
    if (Node* known = m_places.value(code)) {
        return known;
    }
    auto node = std::make_unique<Node>();
    node->code = code;
    Node* above = m_root.get();
    if (m_shown == UnitHierarchy::System) {
        node->name =
            code.isEmpty() ? tr("System not known") : m_words->word(QStringLiteral("domain"), code);
    } else {
        node->name = code.isEmpty() ? tr("Region not known") : m_words->region(code);
        const auto& regions = m_words->regions();
        const auto region = std::find_if(regions.begin(), regions.end(),
                                         [&](const Region& one) { return one.code == code; });
        // The province is not a level of its own: its units stand beside the prefectures.
        if (region != regions.end() && region->level == RegionLevel::County
            && !region->parentCode.isEmpty()) {
            above = placeNode(region->parentCode);
        }
    }
    Node* added = above->append(std::move(node));
    m_places.insert(code, added);
    return added;
}

QStringList MatrixModel::placesInOrder(const QSet<QString>& codes) const
{
    QStringList official;
    if (m_shown == UnitHierarchy::System) {
        official = m_words->codes(QStringLiteral("domain"));
    } else {
        for (const Region& region : m_words->regions()) {
            official.append(region.code);
        }
    }
    QStringList places;
    QSet<QString> left = codes;
    for (const QString& code : std::as_const(official)) {
        if (left.remove(code)) {
            places.append(code);
        }
    }
    QStringList others(left.begin(), left.end());
    std::sort(others.begin(), others.end(), std::greater<>()); // the unknown place stands last
    return places + others;
}

void MatrixModel::build(const Matrix& matrix, UnitHierarchy hierarchy)
{
    beginResetModel();
    ++m_tree;
    m_shown = hierarchy;
    m_root = std::make_unique<Node>();
    m_places.clear();
    m_units.clear();
    m_gaps.clear();
    QSet<QString> codes;
    for (const MatrixGap& gap : matrix.gaps) {
        const bool elsewhere =
            hierarchy == UnitHierarchy::Area ? gap.isOfSystem() : gap.isOfRegion();
        if (!elsewhere) {
            m_gaps.append(gap);
        }
        if (!elsewhere && !gap.isOfUnit()) {
            codes.insert(gap.isOfSystem() ? gap.domain : gap.regionCode);
        }
    }
    for (const MatrixUnit& unit : matrix.units) {
        codes.insert(unit.place);
    }
    const QStringList places = placesInOrder(codes);
    for (const QString& code : places) {
        placeNode(code);
    }
    addUnits(matrix.units);
    addGaps();
    endResetModel();
}

void MatrixModel::addUnits(const QList<MatrixUnit>& units)
{
    for (const MatrixUnit& unit : units) {
        auto node = std::make_unique<Node>();
        node->kind = NodeKind::Unit;
        node->code = unit.place;
        node->id = unit.unitId;
        node->name = unit.unitId > 0 ? unit.unitName : tr("Host unit not known");
        node->accounts = unit.accounts;
        Node* place = placeNode(unit.place);
        m_units.insert(unit.unitId, place->append(std::move(node)));
        for (Node* above = place; above != m_root.get(); above = above->parent) {
            above->accounts += unit.accounts;
        }
    }
}

void MatrixModel::addGaps()
{
    for (qsizetype i = 0; i < m_gaps.size(); ++i) {
        const MatrixGap& gap = m_gaps.at(i);
        const QString place = m_shown == UnitHierarchy::Area ? gap.regionCode : gap.domain;
        Node* node = m_places.value(place);
        if (gap.isOfUnit()) {
            // A unit whose accounts are in several regions stands in each; its gap in its own.
            const auto nodes = m_units.values(gap.unitId);
            for (Node* unit : nodes) {
                if (unit->code == place || nodes.size() == 1) {
                    node = unit;
                }
            }
        }
        if (!node) {
            continue;
        }
        node->gaps.append(i);
        for (Node* above = node; above != m_root.get(); above = above->parent) {
            ++above->gapCount;
        }
    }
}

QList<qsizetype> MatrixModel::gapsAt(const QModelIndex& index) const
{
    QList<qsizetype> gaps;
    if (!index.isValid()) {
        gaps.resize(m_gaps.size());
        std::iota(gaps.begin(), gaps.end(), qsizetype{0});
        return gaps;
    }
    const Node* from = nodeOf(index);
    if (from->kind == NodeKind::Account) {
        from = from->parent;
    }
    QList<const Node*> left{from};
    while (!left.isEmpty()) {
        const Node* node = left.takeLast();
        gaps += node->gaps;
        for (const auto& child : node->children) {
            if (child->gapCount > 0) {
                left.append(child.get());
            }
        }
    }
    std::sort(gaps.begin(), gaps.end());
    return gaps;
}

} // namespace juzhen
