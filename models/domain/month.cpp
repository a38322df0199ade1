// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/month.h"

#include <QRegularExpression>

namespace juzhen {

namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2100;

std::optional<Month> monthOf(int year, int number)
{
    if (year < firstYear || year > lastYear || number < 1 || number > 12) {
        return std::nullopt;
    }
    return Month(year, number);
}

} // namespace

Month Month::of(QDate day)
{
    return day.isValid() ? Month(day.year(), day.month()) : Month();
}

std::optional<Month> Month::fromText(QStringView text)
{
    if (text.size() != 7 || text.at(4) != u'-') {
        return std::nullopt;
    }
    bool yearOk = false;
    bool numberOk = false;
    const int year = text.left(4).toInt(&yearOk);
    const int number = text.mid(5).toInt(&numberOk);
    return yearOk && numberOk ? monthOf(year, number) : std::nullopt;
}

std::optional<Month> Month::fromCell(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^\s*(\d{4})\s*(?:[-/.年]\s*(\d{1,2})|(\d{2}))\s*月?(?:[-/.]?\s*\d{1,2}\s*日?)?(?:[ T].*)?$)"));
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString number = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    return monthOf(match.captured(1).toInt(), number.toInt());
}

QDate Month::firstDay() const
{
    return isValid() ? QDate(year(), number(), 1) : QDate();
}

QString Month::text() const
{
    return isValid() ? QStringLiteral("%1-%2")
                           .arg(year(), 4, 10, QLatin1Char('0'))
                           .arg(number(), 2, 10, QLatin1Char('0'))
                     : QString();
}

} // namespace juzhen
