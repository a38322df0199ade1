// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/columnsharing.h"

#include <algorithm>
#include <numeric>

namespace juzhen {

namespace {

double allowed(const ColumnWish& wish, double width)
{
    return std::max(wish.least, std::min(width, wish.most));
}

} // namespace

QList<double> shareWidth(double room, const QList<ColumnWish>& wishes)
{
    QList<double> widths(wishes.size(), 0.0);
    QList<qsizetype> open(wishes.size());
    std::iota(open.begin(), open.end(), 0);
    // Those held back by their most free room for the others, those by their least take it: the
    // side that weighs more is settled first, and the rest share again.
    while (!open.isEmpty()) {
        const double perShare =
            room / std::accumulate(open.begin(), open.end(), 0.0, [&](double sum, qsizetype i) {
                return sum + wishes.at(i).share;
            });
        double lacking = 0;
        for (const qsizetype i : std::as_const(open)) {
            const double wished = wishes.at(i).share * perShare;
            widths[i] = allowed(wishes.at(i), wished);
            lacking += widths.at(i) - wished;
        }
        const auto before = open.size();
        double taken = 0;
        open.removeIf([&](qsizetype i) {
            const double over = widths.at(i) - wishes.at(i).share * perShare;
            const bool isSettled = lacking > 0 ? over > 0 : lacking < 0 && over < 0;
            taken += isSettled ? widths.at(i) : 0;
            return isSettled;
        });
        if (open.size() == before) {
            room -= std::accumulate(open.begin(), open.end(), 0.0,
                                    [&](double sum, qsizetype i) { return sum + widths.at(i); });
            break;
        }
        room -= taken;
    }
    if (room > 0) { // every column has what it can use
        const double shares =
            std::accumulate(wishes.begin(), wishes.end(), 0.0,
                            [](double sum, const ColumnWish& wish) { return sum + wish.share; });
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] += room * wishes.at(i).share / shares;
        }
    }
    return widths;
}

} // namespace juzhen
