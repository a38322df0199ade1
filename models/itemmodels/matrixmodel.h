// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/matrixstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/wordbook.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace juzhen {

/// The account matrix as a tree: region → unit → accounts, the main account first, each with its
/// counts. Regions and units are counted off the GUI thread; a unit's accounts come when it is
/// opened.
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
        ColumnCount
    };
    enum class NodeKind
    {
        Region,
        Unit,
        Account
    };

    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< NodeKind as int
        AccountIdRole,               ///< of an account's node
        MainRole,                    ///< whether an account is a main account
        GapRole                      ///< whether a region or unit has several accounts and no main
    };

    MatrixModel(Lane<Session>& reader, const WordBook* words, QObject* parent = nullptr);
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

    /// Counts anew.
    void load();

Q_SIGNALS:
    void loaded();
    void failed(const juzhen::Error& error);

private:
    struct Node;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    [[nodiscard]] QString text(const Node& node, int column) const;
    Node* regionNode(const QString& code);
    void build(const QList<MatrixUnit>& units);
    void takeAccounts(quint64 tree, Node* node, const QList<MatrixAccount>& accounts);

    Lane<Session>& m_reader;
    const WordBook* m_words;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node*> m_regions;
    quint64 m_generation = 0; ///< of the newest request for the units
    quint64 m_tree = 0;       ///< of the nodes that are there
};

} // namespace juzhen
