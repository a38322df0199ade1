// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statistics.h"

namespace juzhen {

std::optional<int> shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0) {
        return std::nullopt;
    }
    return static_cast<int>((part * 20000 + whole) / (2 * whole));
}

QString shareText(int hundredths)
{
    return QStringLiteral("%1.%2")
        .arg(hundredths / 100)
        .arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace juzhen
