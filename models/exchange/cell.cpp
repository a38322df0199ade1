// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell.h"

#include <algorithm>
#include <cmath>

namespace juzhen {

namespace {

/// Spreadsheets keep this many significant digits.
constexpr int significantDigits = 15;
constexpr double largestExact = 9007199254740992.0; // 2^53
constexpr qint64 millisecondsPerDay = 86'400'000;

bool isPlainWhole(QStringView text)
{
    if (text.startsWith(u'-')) {
        text = text.sliced(1);
    }
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString numberText(double value, const QString& source)
{
    if (isPlainWhole(source)) {
        return source;
    }
    if (!std::isfinite(value)) {
        return source;
    }
    if (value == std::floor(value)) {
        if (std::abs(value) < largestExact) {
            return QString::number(static_cast<qint64>(value));
        }
        return QString::number(value, 'f', 0);
    }
    auto text = QString::number(value, 'g', significantDigits);
    if (text.contains(u'e')) {
        const auto magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
        text = QString::number(value, 'f', std::clamp(significantDigits - 1 - magnitude, 1, 330));
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(u'.')) {
            text.chop(1);
        }
    }
    return text;
}

} // namespace

Cell Cell::text(int column, QString value)
{
    return {column, CellType::Text, 0, std::move(value)};
}

Cell Cell::numeric(int column, double value, QString source)
{
    return {column, CellType::Number, value, std::move(source)};
}

Cell Cell::date(int column, double days)
{
    return {column, CellType::Date, days, {}};
}

Cell Cell::boolean(int column, bool value)
{
    return {column, CellType::Boolean, value ? 1.0 : 0.0, {}};
}

Cell Cell::error(int column, QString name)
{
    return {column, CellType::Error, 0, std::move(name)};
}

QString Cell::displayText() const
{
    switch (type) {
    case CellType::Empty:
        return {};
    case CellType::Text:
    case CellType::Error:
        return source;
    case CellType::Number:
        return numberText(number, source);
    case CellType::Boolean:
        return number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case CellType::Date:
        break;
    }
    const auto when = moment();
    if (!when) {
        return source;
    }
    return when->time() == QTime(0, 0) ? when->date().toString(Qt::ISODate)
                                       : when->toString(u"yyyy-MM-dd HH:mm:ss");
}

std::optional<QDateTime> Cell::moment() const
{
    if (type != CellType::Date || !std::isfinite(number) || std::abs(number) > 3'000'000) {
        return std::nullopt;
    }
    auto days = static_cast<qint64>(std::floor(number));
    auto milliseconds = std::llround((number - std::floor(number)) * millisecondsPerDay);
    // The fraction of a second is only the noise of the conversion.
    milliseconds = (milliseconds + 500) / 1000 * 1000;
    if (milliseconds >= millisecondsPerDay) {
        milliseconds = 0;
        ++days;
    }
    const auto date = QDate(1899, 12, 30).addDays(days);
    return QDateTime(date, QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds)),
                     Qt::UTC);
}

const Cell* cellAt(Cells row, int column)
{
    const auto found = std::lower_bound(row.begin(), row.end(), column,
                                        [](const Cell& cell, int c) { return cell.column < c; });
    return found != row.end() && found->column == column ? &*found : nullptr;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        name.prepend(QChar(u'A' + rest % 26));
    }
    return name;
}

} // namespace juzhen
