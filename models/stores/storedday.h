// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/query.h"

#include <QDate>

namespace juzhen {

/// The day a column holds, invalid for NULL. Written for the hundreds of thousands of days of a register: parsing by
/// QDate::fromString() takes ten times as long.
[[nodiscard]] inline QDate storedDay(const Query& query, int column)
{
    const QString text = query.text(column);
    if (text.size() != 10) {
        return {};
    }
    const auto digit = [&](int at) {
        return text.at(at).unicode() - u'0';
    };
    return QDate(digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
                 digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
}

} // namespace juzhen
