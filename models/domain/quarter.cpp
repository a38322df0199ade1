// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quarter.h"

namespace juzhen {

Quarter Quarter::of(QDate day)
{
    return day.isValid() ? Quarter(day.year(), (day.month() - 1) / 3 + 1) : Quarter();
}

std::optional<Quarter> Quarter::fromText(QStringView text)
{
    if (text.size() != 6 || text.at(4).toUpper() != QLatin1Char('Q')) {
        return std::nullopt;
    }
    bool yearOk = false;
    const int year = text.left(4).toInt(&yearOk);
    const int number = text.at(5).digitValue();
    if (!yearOk || year < 1949 || number < 1 || number > 4) {
        return std::nullopt;
    }
    return Quarter(year, number);
}

QDate Quarter::firstDay() const
{
    return isValid() ? QDate(year(), number() * 3 - 2, 1) : QDate();
}

QDate Quarter::lastDay() const
{
    return isValid() ? firstDay().addMonths(3).addDays(-1) : QDate();
}

QString Quarter::text() const
{
    return isValid() ? QStringLiteral("%1Q%2").arg(year()).arg(number()) : QString();
}

} // namespace juzhen
