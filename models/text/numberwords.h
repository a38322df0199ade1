// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/month.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace juzhen {

/// Numbers, days and quarters as people write them, in the language of the moment.
class NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::NumberWords)

public:
    /// What stands where there is no value.
    [[nodiscard]] static QString nothing();

    /// "12,345".
    [[nodiscard]] static QString count(qint64 number);

    /// A large count in the office's unit: "1.2万" in Chinese, half up to one decimal; as count()
    /// below 10,000 and in English.
    [[nodiscard]] static QString roundCount(qint64 number);

    /// "95.77%" for hundredths of a percent, as shareOf() gives them.
    [[nodiscard]] static QString rate(std::optional<int> hundredths);

    /// A change of a rate in percentage points: "+0.53", "−1.20", "0.00".
    [[nodiscard]] static QString rateChange(int hundredths);

    /// "85.5" for tenths of a point; whole points without a decimal.
    [[nodiscard]] static QString points(int tenths);

    /// "2025年3月1日", "2025-03-01".
    [[nodiscard]] static QString date(QDate day);

    /// A moment at the office, to the minute.
    [[nodiscard]] static QString moment(const QDateTime& moment);

    /// "2025年第四季度", "Q4 2025".
    [[nodiscard]] static QString quarter(Quarter quarter);

    /// "2026年10月", "2026-10".
    [[nodiscard]] static QString month(Month month);

    /// "是", "否".
    [[nodiscard]] static QString yesNo(bool yes);

    /// Names one after the other: "甲、乙", "A, B".
    [[nodiscard]] static QString list(const QStringList& words);
};

} // namespace juzhen
