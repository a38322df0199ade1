// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/numberwords.h"

#include "models/domain/statistics.h"

namespace juzhen {

QString NumberWords::nothing()
{
    return QStringLiteral("—");
}

QString NumberWords::count(qint64 number)
{
    auto digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (auto place = digits.size() - 3; place > first; place -= 3) {
        digits.insert(place, QLatin1Char(','));
    }
    return digits;
}

QString NumberWords::roundCount(qint64 number)
{
    //: 1 when large counts are written in units of ten thousand, else 0
    const bool inTenThousands = tr("0", "ten thousands") == QLatin1String("1");
    if (!inTenThousands || number < 10'000) {
        return count(number);
    }
    const qint64 tenths = (number + 500) / 1'000;
    //: a count in units of ten thousand
    return tr("%1 × 10,000", "ten thousands")
        .arg(tenths % 10 == 0 ? count(tenths / 10)
                              : QStringLiteral("%1.%2").arg(count(tenths / 10)).arg(tenths % 10));
}

QString NumberWords::rate(std::optional<int> hundredths)
{
    return hundredths ? shareText(*hundredths) + QLatin1Char('%') : nothing();
}

QString NumberWords::rateChange(int hundredths)
{
    const auto size = shareText(qAbs(hundredths));
    if (hundredths == 0) {
        return size;
    }
    return (hundredths > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

QString NumberWords::points(int tenths)
{
    const int size = qAbs(tenths);
    const auto sign = tenths < 0 ? QStringLiteral("−") : QString();
    const QString whole = sign + QString::number(size / 10);
    if (size % 10 == 0) {
        return whole;
    }
    return whole + QLatin1Char('.') + QString::number(size % 10);
}

QString NumberWords::date(QDate day)
{
    if (!day.isValid()) {
        return nothing();
    }
    //: a day as QDate::toString() writes it
    return day.toString(tr("yyyy-MM-dd", "day"));
}

QString NumberWords::moment(const QDateTime& moment)
{
    if (!moment.isValid()) {
        return nothing();
    }
    //: a moment as QDateTime::toString() writes it
    return moment.toLocalTime().toString(tr("yyyy-MM-dd hh:mm", "moment"));
}

QString NumberWords::quarter(Quarter quarter)
{
    if (!quarter.isValid()) {
        return nothing();
    }
    switch (quarter.number()) {
    case 1:
        return tr("Q1 %1").arg(quarter.year());
    case 2:
        return tr("Q2 %1").arg(quarter.year());
    case 3:
        return tr("Q3 %1").arg(quarter.year());
    default:
        return tr("Q4 %1").arg(quarter.year());
    }
}

QString NumberWords::month(Month month)
{
    return month.isValid() ? month.firstDay().toString(tr("yyyy-MM")) : nothing();
}

QString NumberWords::yesNo(bool yes)
{
    return yes ? tr("Yes") : tr("No");
}

QString NumberWords::list(const QStringList& words)
{
    //: stands between the parts of an enumeration
    return words.join(tr(", ", "enumeration"));
}

} // namespace juzhen
