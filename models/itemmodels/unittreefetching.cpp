// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/unittreenode.h"

#include <QSet>

// How the rows of UnitTreeModel come and change: asked for in the background, taken over here.
namespace juzhen {

void UnitTreeModel::show(UnitHierarchy hierarchy, const QString& search)
{
    m_askedHierarchy = hierarchy;
    m_askedSearch = search;
    const auto isNewest = [this, asked = ++m_asked] {
        return asked == m_asked;
    };
    const auto fail = [this](const Error& error) {
        Q_EMIT failed(error);
    };
    if (search.isEmpty()) {
        m_reader
            .run([hierarchy](Session& session, Progress&) {
                return UnitTreeStore(session).children(hierarchy, {});
            })
            .then(this,
                  [this, isNewest, hierarchy](const Rows& rows) {
                      if (isNewest()) {
                          begin(hierarchy, {});
                          setChildren(m_root.get(), rows);
                          walkOn();
                          Q_EMIT loaded();
                      }
                  })
            .onFailed(this, fail);
        return;
    }
    m_reader
        .run([hierarchy, search](Session& session, Progress&) {
            return UnitTreeStore(session).find(hierarchy, search, mostFinds);
        })
        .then(this,
              [this, isNewest, hierarchy, search](const UnitTreeFinds& finds) {
                  if (isNewest()) {
                      begin(hierarchy, search);
                      takeFinds(finds);
                  }
              })
        .onFailed(this, fail);
}

void UnitTreeModel::begin(UnitHierarchy hierarchy, const QString& search)
{
    beginResetModel();
    ++m_tree;
    m_hierarchy = hierarchy;
    m_search = search;
    m_root = std::make_unique<Node>();
    m_root->fetched = true;
    m_nodes = {{UnitPlace(), m_root.get()}};
    endResetModel();
}

void UnitTreeModel::takeFinds(const UnitTreeFinds& finds)
{
    beginResetModel();
    for (const auto& path : finds.paths) {
        Node* node = m_root.get();
        for (const UnitTreeRow& row : path) {
            Node* known = m_nodes.value(row.place);
            node = known ? known : append(node, row);
            node->fetched = true;
        }
    }
    endResetModel();
    Q_EMIT loaded();
    if (finds.more) {
        Q_EMIT tooMany();
    }
}

UnitTreeModel::Node* UnitTreeModel::append(Node* node, const UnitTreeRow& data)
{
    auto child = std::make_unique<Node>();
    child->parent = node;
    child->row = data;
    m_nodes.insert(data.place, child.get());
    node->children.push_back(std::move(child));
    return node->children.back().get();
}

void UnitTreeModel::fetch(Node* node)
{
    node->fetched = true;
    node->pending = true;
    const UnitPlace place = node->row.place;
    // The node may have gone when the answer comes.
    const auto waiting = [this, place, tree = m_tree]() -> Node* {
        Node* asker = tree == m_tree ? m_nodes.value(place) : nullptr;
        if (asker) {
            asker->pending = false;
        }
        return asker;
    };
    m_reader
        .run([hierarchy = m_hierarchy, place](Session& session, Progress&) {
            return UnitTreeStore(session).children(hierarchy, place);
        })
        .then(this,
              [this, waiting](const Rows& rows) {
                  if (Node* asker = waiting()) {
                      setChildren(asker, rows);
                      walkOn();
                  }
              })
        .onFailed(this, [this, waiting](const Error& error) {
            if (Node* asker = waiting()) {
                asker->fetched = false; // opening it again asks again
            }
            Q_EMIT failed(error);
        });
}

void UnitTreeModel::refresh()
{
    if (m_tree == 0 || !m_askedSearch.isEmpty() || !m_search.isEmpty()) {
        show(m_askedHierarchy, m_askedSearch);
        return;
    }
    // Those above come first, so that what has gone is gone before it would be filled.
    QList<UnitPlace> places;
    std::vector<const Node*> open{m_root.get()};
    for (size_t i = 0; i < open.size(); ++i) {
        if (open[i]->fetched && !open[i]->pending) {
            places.append(open[i]->row.place);
        }
        for (const auto& child : open[i]->children) {
            open.push_back(child.get());
        }
    }
    using Levels = QList<std::pair<UnitPlace, Rows>>;
    m_reader
        .run([hierarchy = m_hierarchy, places](Session& session, Progress&) {
            UnitTreeStore store(session);
            Levels levels;
            for (const UnitPlace& place : places) {
                levels.append({place, store.children(hierarchy, place)});
            }
            return levels;
        })
        .then(this,
              [this, tree = m_tree](const Levels& levels) {
                  for (const auto& [place, rows] : levels) {
                      Node* node = tree == m_tree ? m_nodes.value(place) : nullptr;
                      if (node) {
                          setChildren(node, rows);
                      }
                  }
                  walkOn();
              })
        .onFailed(this, [this](const Error& error) { Q_EMIT failed(error); });
}

void UnitTreeModel::setChildren(Node* node, Rows rows)
{
    // A register that changes while it is read may tell of a unit below itself.
    rows.removeIf([&](const UnitTreeRow& row) { return node->isBelow(row.place); });
    if (node->children.empty() && !rows.isEmpty()) {
        for (const UnitTreeRow& row : std::as_const(rows)) {
            if (const Node* moved = m_nodes.value(row.place)) {
                removeChild(moved->parent, moved->position());
            }
        }
        beginInsertRows(indexOf(node), 0, static_cast<int>(rows.size()) - 1);
        for (const UnitTreeRow& row : std::as_const(rows)) {
            append(node, row);
        }
        endInsertRows();
        return;
    }
    QSet<UnitPlace> staying;
    for (const UnitTreeRow& row : std::as_const(rows)) {
        staying.insert(row.place);
    }
    for (auto i = static_cast<int>(node->children.size()) - 1; i >= 0; --i) {
        if (!staying.contains(node->children[static_cast<size_t>(i)]->row.place)) {
            removeChild(node, i);
        }
    }
    for (int i = 0; i < rows.size(); ++i) {
        placeChild(node, i, rows.at(i));
    }
}

/// Makes the child at @p row the one of @p data; those before it are right already.
void UnitTreeModel::placeChild(Node* node, int row, const UnitTreeRow& data)
{
    Node* known = m_nodes.value(data.place);
    if (known && known->parent != node) {
        removeChild(known->parent, known->position()); // it has moved here
        known = nullptr;
    }
    const auto at = node->children.begin() + row;
    if (!known) {
        beginInsertRows(indexOf(node), row, row);
        auto child = std::make_unique<Node>();
        child->parent = node;
        child->row = data;
        m_nodes.insert(data.place, child.get());
        node->children.insert(at, std::move(child));
        endInsertRows();
        return;
    }
    if (const int from = known->position(); from != row) {
        beginMoveRows(indexOf(node), from, from, indexOf(node), row);
        std::rotate(at, node->children.begin() + from, node->children.begin() + from + 1);
        endMoveRows();
    }
    if (known->row != data) {
        known->row = data;
        Q_EMIT dataChanged(index(row, 0, indexOf(node)),
                           index(row, ColumnCount - 1, indexOf(node)));
    }
}

void UnitTreeModel::removeChild(Node* node, int row)
{
    beginRemoveRows(indexOf(node), row, row);
    const auto at = node->children.begin() + row;
    forget(**at);
    node->children.erase(at);
    endRemoveRows();
}

void UnitTreeModel::forget(const Node& node)
{
    m_nodes.remove(node.row.place);
    for (const auto& child : node.children) {
        forget(*child);
    }
}

void UnitTreeModel::reveal(qint64 unit)
{
    m_reader
        .run([hierarchy = m_askedHierarchy, unit](Session& session, Progress&) {
            return UnitTreeStore(session).pathTo(hierarchy, Id<Unit>(unit));
        })
        .then(this,
              [this](const QList<UnitPlace>& path) {
                  m_way = path;
                  walkOn();
              })
        .onFailed(this, [this](const Error& error) { Q_EMIT failed(error); });
}

void UnitTreeModel::walkOn()
{
    Node* node = m_root.get();
    for (const UnitPlace& place : std::as_const(m_way)) {
        Node* next = m_nodes.value(place);
        if (!next || next->parent != node) {
            if (!node->fetched && node->mayHoldUnits()) {
                fetch(node);
            } else if (!node->pending && m_tree > 0) {
                m_way.clear(); // it has gone meanwhile
            }
            return;
        }
        node = next;
    }
    if (!m_way.isEmpty()) {
        m_way.clear();
        Q_EMIT revealed(indexOf(node));
    }
}

} // namespace juzhen
