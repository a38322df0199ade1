// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/matrixstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/wordbook.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <vector>

namespace juzhen {

/// The account matrix as a tree: region (块) or department system (条) → unit → accounts, the main
/// account first, each with its counts and gaps. Regions and units are counted off the GUI thread;
/// a unit's accounts come when it is opened. A region that has nothing but a gap stands there too.
class MatrixModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        PlatformColumn,
        StatusColumn,
        CountColumn,
        GapColumn,
        ColumnCount
    };
    enum class NodeKind
    {
        Region, ///< or system
        Unit,
        Account
    };

    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< NodeKind as int
        AccountIdRole,               ///< of an account's node
        MainRole,                    ///< whether an account is a main account
        GapRole,                     ///< whether a region, system or unit itself has a gap
        PlaceRole,                   ///< a text that names the node, the same after every load()
        CodeRole,                    ///< the region or domain a node stands for or in
        UnitIdRole                   ///< of a unit's node
    };

    /// @p counter counts and looks for gaps, which takes a while in a large register; @p reader
    /// brings the accounts of a unit that is opened. Both may be the same.
    MatrixModel(Lane<Session>& reader,
                Lane<Session>& counter,
                const WordBook* words,
                QObject* parent = nullptr);
    ~MatrixModel() override;

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

    [[nodiscard]] UnitHierarchy hierarchy() const { return m_hierarchy; }

    /// Takes effect with the next load().
    void setHierarchy(UnitHierarchy hierarchy) { m_hierarchy = hierarchy; }

    /// Counts anew.
    void load();

    /// The gaps that concern the hierarchy shown, in their order.
    [[nodiscard]] const QList<MatrixGap>& gaps() const { return m_gaps; }

    /// The places among gaps() of those at @p index and below it; all of them for no index, those
    /// of its unit for an account.
    [[nodiscard]] QList<qsizetype> gapsAt(const QModelIndex& index) const;

Q_SIGNALS:
    void loaded();
    void failed(const juzhen::Error& error);

private:
    struct Node;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    [[nodiscard]] QString text(const Node& node, int column) const;
    [[nodiscard]] QString gapText(const Node& node) const;
    Node* placeNode(const QString& code);
    [[nodiscard]] QStringList placesInOrder(const QSet<QString>& codes) const;
    void build(const Matrix& matrix, UnitHierarchy hierarchy);
    void addUnits(const QList<MatrixUnit>& units);
    void addGaps();
    void takeAccounts(quint64 tree, Node* node, const QList<MatrixAccount>& accounts);

    Lane<Session>& m_reader;
    Lane<Session>& m_counter;
    const WordBook* m_words;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node*> m_places; ///< regions or systems, by code
    QMultiHash<qint64, Node*> m_units;
    QList<MatrixGap> m_gaps;
    UnitHierarchy m_hierarchy = UnitHierarchy::Area;
    UnitHierarchy m_shown = UnitHierarchy::Area; ///< of the nodes that are there
    quint64 m_generation = 0;                    ///< of the newest request for the units
    quint64 m_tree = 0;                          ///< of the nodes that are there
};

} // namespace juzhen
