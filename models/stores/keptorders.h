// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/changestamp.h"

#include <QList>
#include <QString>

#include <list>
#include <optional>
#include <vector>

namespace juzhen {

/// The whole orders of the lists asked for last, so that a filter costs reading but no sorting:
/// which rows fit is found in any order, and where they stand is known. Owned by the Session, used
/// by ListStore on SQLite. About 12 bytes a row and order.
class KeptOrders
{
public:
    /// How many orders are kept.
    static constexpr size_t most = 4;

    /// Remembers that @p statement gave @p keys while the register stood at @p stamp.
    void keep(const QString& statement, const ChangeStamp& stamp, const QList<qint64>& keys);

    /// @p keys in the order that @p statement gave. Nothing when that isn't known, or the register
    /// has changed since.
    [[nodiscard]] std::optional<QList<qint64>>
    sorted(const QString& statement, const ChangeStamp& stamp, const QList<qint64>& keys);

    /// Whether sorted() knows the order that @p statement gives.
    [[nodiscard]] bool knows(const QString& statement, const ChangeStamp& stamp) const;

private:
    struct Order
    {
        QString statement;
        ChangeStamp stamp;
        QList<qint64> keys;
        qint64 leastKey = 0;
        std::vector<int> places; ///< by key, from the least one on; −1: no such row
    };

    std::list<Order> m_orders; ///< the one used last first
};

} // namespace juzhen
