// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/unittreemodel.h"

#include "models/itemmodels/unittreenode.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"

#include <QMimeData>

namespace juzhen {

namespace {

const QString unitMimeType = QStringLiteral("application/x-juzhen-unit");

} // namespace

UnitTreeModel::UnitTreeModel(Lane<Session>& reader, const WordBook* words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_reader(reader)
    , m_words(words)
    , m_root(std::make_unique<Node>())
{
    m_nodes.insert({}, m_root.get());
}

UnitTreeModel::~UnitTreeModel() = default;

UnitTreeModel::Node* UnitTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex UnitTreeModel::indexOf(const Node* node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->position(), 0, node);
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex UnitTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int UnitTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int UnitTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool UnitTreeModel::hasChildren(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return parent.column() <= 0
           && (!node->children.empty() || (parent.isValid() && canFetchMore(parent)));
}

bool UnitTreeModel::canFetchMore(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return parent.isValid() && !node->fetched && node->mayHoldUnits();
}

void UnitTreeModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        fetch(nodeOf(parent));
    }
}

QVariant UnitTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node& node = *nodeOf(index);
    const bool number = index.column() == UnitsColumn || index.column() == AccountsColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return node.row.isUnit() && index.column() == NameColumn
                   ? m_words->word(QStringLiteral("unit_kind"), node.row.kind)
                   : QVariant();
    case UnitIdRole:
        return node.row.place.unit.value();
    case StatusRole:
        return static_cast<int>(node.row.status);
    case VerticalRole:
        return node.row.vertical;
    default:
        return {};
    }
}

QString UnitTreeModel::nameOf(const UnitTreeRow& row) const
{
    const UnitPlace& place = row.place;
    switch (place.kind) {
    case UnitPlace::Kind::Region:
        return place.code.isEmpty() ? tr("Region not known") : m_words->region(place.code);
    case UnitPlace::Kind::Level:
        //: the units of one administrative level: "County units"
        return tr("%1 units").arg(EnumWords::label(place.level));
    case UnitPlace::Kind::Domain:
        return place.code.isEmpty() ? tr("Domain not known")
                                    : m_words->word(QStringLiteral("domain"), place.code);
    case UnitPlace::Kind::Unit:
    case UnitPlace::Kind::Root:
        break;
    }
    return row.name;
}

QString UnitTreeModel::standing(const UnitTreeRow& row) const
{
    if (row.status != UnitStatus::Normal) {
        return EnumWords::label(row.status);
    }
    return row.vertical ? tr("Vertically managed") : QString();
}

QString UnitTreeModel::text(const Node& node, int column) const
{
    switch (column) {
    case NameColumn:
        return nameOf(node.row);
    case StandingColumn:
        return standing(node.row);
    case UnitsColumn:
        return node.row.units > 0 ? NumberWords::count(node.row.units) : QString();
    case AccountsColumn:
        return NumberWords::count(node.row.accounts);
    default:
        return {};
    }
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractItemModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NameColumn:
        return m_hierarchy == UnitHierarchy::Area ? tr("Region, unit") : tr("System, unit");
    case StandingColumn:
        return tr("Standing");
    case UnitsColumn:
        return tr("Units");
    case AccountsColumn:
        return tr("Accounts");
    default:
        return {};
    }
}

Qt::ItemFlags UnitTreeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_movable && m_hierarchy == UnitHierarchy::Area && m_search.isEmpty()) {
        flags.setFlag(Qt::ItemIsDropEnabled);
        flags.setFlag(Qt::ItemIsDragEnabled, index.isValid() && nodeOf(index)->row.isUnit());
    }
    return flags;
}

QStringList UnitTreeModel::mimeTypes() const
{
    return {unitMimeType};
}

QMimeData* UnitTreeModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    auto* data = new QMimeData;
    data->setData(unitMimeType, QByteArray::number(indexes.first().data(UnitIdRole).toLongLong()));
    return data;
}

UnitTreeModel::Node* UnitTreeModel::draggedNode(const QMimeData* data) const
{
    return m_nodes.value(
        {UnitPlace::Kind::Unit, {}, {}, Id<Unit>(data->data(unitMimeType).toLongLong())});
}

bool UnitTreeModel::canDropMimeData(const QMimeData* data,
                                    Qt::DropAction action,
                                    int row,
                                    int column,
                                    const QModelIndex& parent) const
{
    Q_UNUSED(column)
    const Node* dragged = draggedNode(data);
    return m_movable && dragged && action == Qt::MoveAction && row >= 0
           && dragged->parent == nodeOf(parent);
}

bool UnitTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const Node* dragged = draggedNode(data);
    const int from = dragged->position();
    arrange(*dragged, row > from ? row - 1 : row);
    return false; // the rows move when the register has them; the view must not take them out
}

bool UnitTreeModel::canShift(const QModelIndex& index, int by) const
{
    const Node* node = nodeOf(index);
    return flags(index).testFlag(Qt::ItemIsDragEnabled) && node->position() + by >= 0
           && node->position() + by < static_cast<int>(node->parent->children.size());
}

void UnitTreeModel::shift(const QModelIndex& index, int by)
{
    if (canShift(index, by)) {
        arrange(*nodeOf(index), nodeOf(index)->position() + by);
    }
}

void UnitTreeModel::arrange(const Node& node, int to)
{
    QList<qint64> order;
    for (const auto& sibling : node.parent->children) {
        order.append(sibling->row.place.unit.value());
    }
    order.move(node.position(), to);
    Q_EMIT arranged(order);
}

} // namespace juzhen
