// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/pagecache.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace juzhen {

/// A register list of any length as a table. The order of all rows is one list of ids, made off the
/// GUI thread; rows come by page when they are looked at. data() never waits and never queries: a
/// row that isn't there yet is blank for a moment.
///
/// The very first request is answered in two steps: the rows of its first page, then the whole
/// order, so that nobody waits for the count of a long list to see how it begins.
///
/// While a new request is under way the old rows stay. Answers carry the number of their request;
/// late ones are dropped, and the statement of a request that nobody waits for is broken off.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        KeyRole = Qt::UserRole + 1, ///< of a row: its id (qint64)
        ValueRole,                  ///< of a cell: the stored value
        ColumnKeyRole               ///< of a column's header: its key (text)
    };

    /// The words for a cell, and for a column's header. They run in the GUI thread.
    struct Words
    {
        std::function<QString(const ListColumn&, const QVariant&)> cell;
        std::function<QString(const ListColumn&)> header;
        /// The words for a cell that only its whole row explains; nothing for any other cell.
        std::function<std::optional<QString>(const ListColumn&, const QVariantList& row)> ofRow =
            {};
    };

    PagedTableModel(ListId list, Lane<Session>& reader, Words words, QObject* parent = nullptr);
    ~PagedTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A list of more rows than this is sorted in two steps: its first page, then its whole order.
    static constexpr int longList = 1000;

    /// Shows what @p request asks for as soon as its order is known; of a long list that is only
    /// sorted anew, the first page comes before.
    void setRequest(const ListRequest& request);

    [[nodiscard]] const ListRequest& request() const { return m_request; }

    /// Asks again, because the register has changed. Rows keep their place on the screen when the
    /// order is the same.
    void refresh();

    /// Takes notice of @p changes: refreshes when they touch what this list shows.
    void noteChanges(const ChangeSet& changes);

    /// Ids of all rows in order: the exact count, and what "all as filtered" means elsewhere.
    [[nodiscard]] const QList<qint64>& keys() const { return m_keys; }

    [[nodiscard]] qint64 keyOf(int row) const { return m_keys.value(row); }

    /// The row of record @p key, or −1.
    [[nodiscard]] int rowOf(qint64 key) const;

    [[nodiscard]] bool isLoading() const { return m_keysProgress != nullptr; }

    /// Whether the order of all rows is known; until then rowCount() may be only of the first page.
    [[nodiscard]] bool isCounted() const { return m_shown > 0 && !m_begun; }

    /// The stored value of a cell, or nothing while its row isn't there.
    [[nodiscard]] std::optional<QVariant> value(int row, QStringView columnKey) const;

    /// The words for a cell of @p row, the values of one record.
    [[nodiscard]] QString textOf(const QVariantList& row, int column) const;

Q_SIGNALS:
    /// The order of a request has come; selections by id can be set again.
    void loaded(int count);
    void loadingChanged(bool loading);
    /// A request or page failed; what was shown before still is.
    void failed(const juzhen::Error& error);

private:
    /// How a list begins.
    struct Beginning
    {
        QList<qint64> keys;
        QList<QVariantList> rows;
    };

    void requestKeys(bool beginFirst = false);
    void requestBeginning();
    void takeBeginning(quint64 generation, const Beginning& beginning);
    void fetchVisibleAnew(QSet<int> wanted);
    void takeKeys(quint64 generation, const QList<qint64>& keys);
    void requestPage(int page) const;
    void takePage(quint64 generation, int page, const QList<QVariantList>& rows);
    void fail(quint64 generation, const Error& error);

    const ListId m_list;
    Lane<Session>& m_reader;
    const Words m_words;
    ListRequest m_request;
    QList<qint64> m_keys;
    PageCache m_cache;
    quint64 m_generation = 0; ///< of the newest request for keys
    quint64 m_shown = 0;      ///< of the keys that are shown
    bool m_begun = false;     ///< the keys are those of the first page only
    std::shared_ptr<Progress> m_keysProgress;
    mutable QSet<int> m_pending; ///< pages asked for and not here yet
};

} // namespace juzhen
