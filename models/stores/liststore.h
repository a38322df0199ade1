// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"

#include <QHash>

#include <functional>

namespace juzhen {

class Query;
class Session;
struct ListCondition;

/// A row of a list while ListStore::read() shows it, by position of the column.
class StoredRow
{
public:
    explicit StoredRow(const Query& query)
        : m_query(query)
    {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const;
    [[nodiscard]] QVariant value(int column) const;

private:
    const Query& m_query;
};

/// Answers list requests: first the ordered ids, then the rows of those that are looked at. Screen,
/// export, print and totals all come here.
class ListStore
{
public:
    explicit ListStore(Session& session);

    /// The ids of every row that fits, in order: the exact count, and the way to any row.
    /// Throws Error(Usage) for a column the list doesn't have.
    [[nodiscard]] QList<qint64> keys(const ListRequest& request);

    /// The first of them, at most @p most: soon there, however long the list is.
    [[nodiscard]] QList<qint64> firstKeys(const ListRequest& request, int most);

    /// The values of the rows @p ids, in that order, each with one value per column of the list;
    /// an empty row for an id that is gone.
    [[nodiscard]] QList<QVariantList> rows(ListId list, const QList<qint64>& ids);

    /// As rows(), without keeping them: @p take gets each row that is there with the place of its
    /// id in @p ids, in any order. For whoever looks at many.
    void read(ListId list,
              const QList<qint64>& ids,
              const std::function<void(qsizetype place, const StoredRow& row)>& take);

    /// How many rows that fit have each value of @p column (empty text for none), for filter menus
    /// and counts.
    [[nodiscard]] QHash<QString, qint64> counts(const ListRequest& request, const QString& column);

    /// The values of @p column among the rows that fit, the most frequent first, at most @p most of
    /// them: what a filter of the column offers.
    [[nodiscard]] QList<ListValue>
    values(const ListRequest& request, const QString& column, int most);

    /// What the rows @p ids come to in @p column. Values are compared as stored: useful for numbers
    /// and days.
    [[nodiscard]] ListTotals totals(ListId list, const QList<qint64>& ids, const QString& column);

private:
    [[nodiscard]] QString orderedKeys(const ListRequest& request, const ListCondition& condition);
    [[nodiscard]] QString fittingKeys(const ListRequest& request, const ListCondition& condition);
    [[nodiscard]] QList<qint64> selectKeys(const QString& statement, const QVariantList& values);

    Session& m_session;
};

} // namespace juzhen
