// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/session.h"
#include "models/stores/unittreestore.h"
#include "models/tasks/lane.h"
#include "models/text/wordbook.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace juzhen {

/// The units as a tree, by area (块) or by system (条), or what a search finds in it. Each level is
/// read and counted off the GUI thread when it is opened; a refresh changes only the rows that
/// differ, so that what is open and selected stays. In the tree by area units can be dragged to
/// another position below the same place.
class UnitTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        StandingColumn, ///< merged, renamed, vertically managed
        UnitsColumn,
        AccountsColumn,
        ColumnCount
    };

    enum Role
    {
        UnitIdRole = Qt::UserRole + 1, ///< of a unit's row; 0 for others
        StatusRole,                    ///< of a unit: UnitStatus as int
        VerticalRole                   ///< of a unit
    };

    /// Most units that a search shows.
    static constexpr int mostFinds = 300;

    UnitTreeModel(Lane<Session>& reader, const WordBook* words, QObject* parent = nullptr);
    ~UnitTreeModel() override;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data,
                                       Qt::DropAction action,
                                       int row,
                                       int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex& parent) override;

    /// Whether units may be dragged.
    void setMovable(bool movable) { m_movable = movable; }

    /// The same from the keyboard: whether the unit can go @p by rows down (negative: up), and
    /// asking for it.
    [[nodiscard]] bool canShift(const QModelIndex& index, int by) const;
    void shift(const QModelIndex& index, int by);

    /// Shows the tree along @p hierarchy, or, with @p search, what is found in it.
    void show(UnitHierarchy hierarchy, const QString& search = {});

    /// Reads again what is shown, because the register has changed.
    void refresh();

    /// Opens the way to @p unit, level by level; revealed() comes when it is there.
    void reveal(qint64 unit);

Q_SIGNALS:
    /// The first level is there, or everything that a search found.
    void loaded();
    /// A search found more than it shows.
    void tooMany();
    void revealed(const QModelIndex& index);
    /// A person has dragged a unit: the units of one place in their new order.
    void arranged(const QList<qint64>& units);
    void failed(const juzhen::Error& error);

private:
    struct Node;

    using Rows = QList<UnitTreeRow>;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    [[nodiscard]] QString nameOf(const UnitTreeRow& row) const;
    [[nodiscard]] QString text(const Node& node, int column) const;
    [[nodiscard]] QString standing(const UnitTreeRow& row) const;
    [[nodiscard]] Node* draggedNode(const QMimeData* data) const;
    void arrange(const Node& node, int to);

    void fetch(Node* node);
    void begin(UnitHierarchy hierarchy, const QString& search);
    void takeFinds(const UnitTreeFinds& finds);
    /// Makes the children of @p node those of @p rows, keeping those that stay.
    void setChildren(Node* node, Rows rows);
    void placeChild(Node* node, int row, const UnitTreeRow& data);
    void removeChild(Node* node, int row);
    void forget(const Node& node);
    Node* append(Node* node, const UnitTreeRow& data);
    void walkOn();

    Lane<Session>& m_reader;
    const WordBook* m_words;
    std::unique_ptr<Node> m_root;
    QHash<UnitPlace, Node*> m_nodes; ///< every place stands in the tree once
    UnitHierarchy m_hierarchy = UnitHierarchy::Area;
    QString m_search;
    UnitHierarchy m_askedHierarchy = UnitHierarchy::Area;
    QString m_askedSearch;
    quint64 m_asked = 0;    ///< of the newest question for a whole tree
    quint64 m_tree = 0;     ///< of the nodes that are there; an answer for older ones is dropped
    QList<UnitPlace> m_way; ///< to the unit that is to be revealed
    bool m_movable = false;
};

} // namespace juzhen
