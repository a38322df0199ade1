// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/keptorders.h"

#include <algorithm>

namespace juzhen {

namespace {

/// Keys are given one after the other; a list whose keys lie further apart is not kept, because its
/// places would take too much room.
constexpr qint64 mostRoomPerKey = 8;

} // namespace

void KeptOrders::keep(const QString& statement, const ChangeStamp& stamp, const QList<qint64>& keys)
{
    m_orders.remove_if(
        [&](const Order& order) { return order.statement == statement || order.stamp != stamp; });
    if (keys.isEmpty()) {
        return;
    }
    const auto [least, greatest] = std::minmax_element(keys.cbegin(), keys.cend());
    if (*greatest - *least >= mostRoomPerKey * keys.size()) {
        return;
    }
    Order order{statement, stamp, keys, *least, {}};
    order.places.assign(static_cast<size_t>(*greatest - *least + 1), -1);
    int place = 0;
    for (const qint64 key : keys) {
        order.places[static_cast<size_t>(key - order.leastKey)] = place++;
    }
    m_orders.push_front(std::move(order));
    if (m_orders.size() > most) {
        m_orders.pop_back();
    }
}

bool KeptOrders::knows(const QString& statement, const ChangeStamp& stamp) const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order& order) {
        return order.statement == statement && order.stamp == stamp;
    });
}

std::optional<QList<qint64>>
KeptOrders::sorted(const QString& statement, const ChangeStamp& stamp, const QList<qint64>& keys)
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&](const Order& order) {
        return order.statement == statement && order.stamp == stamp;
    });
    if (found == m_orders.end()) {
        return std::nullopt;
    }
    m_orders.splice(m_orders.begin(), m_orders, found);
    const Order& order = m_orders.front();
    std::vector<bool> wanted(static_cast<size_t>(order.keys.size()), false);
    for (const qint64 key : keys) {
        const auto offset = static_cast<size_t>(key - order.leastKey);
        if (key < order.leastKey || offset >= order.places.size() || order.places[offset] < 0) {
            return std::nullopt; // a row that the order doesn't have
        }
        wanted[static_cast<size_t>(order.places[offset])] = true;
    }
    QList<qint64> result;
    result.reserve(keys.size());
    for (qsizetype place = 0; place < order.keys.size(); ++place) {
        if (wanted[static_cast<size_t>(place)]) {
            result.append(order.keys.at(place));
        }
    }
    return result;
}

} // namespace juzhen
