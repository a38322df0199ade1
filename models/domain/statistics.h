// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quarter.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace juzhen {

/// A share in hundredths of a percent (9577 is 95.77 %), rounded half up from two counts.
/// Nothing when @p whole is 0.
[[nodiscard]] std::optional<int> shareOf(qint64 part, qint64 whole);

/// "95.77" for 9577; "—" is for the caller to choose when there is nothing.
[[nodiscard]] QString shareText(int hundredths);

/// The counts of a quarter for one group of accounts, or for all.
/// Coverage 覆盖率 = checked / running; pass rate 合格率 = passed / checked (O-43, O-44).
struct Figures
{
    QString key;  ///< bucket, level or region code; empty for the total
    QString name; ///< the word for the key, filled in where it is shown
    qint64 running = 0;
    qint64 checked = 0;
    qint64 passed = 0;
    qint64 failed = 0;

    [[nodiscard]] std::optional<int> coverage() const { return shareOf(checked, running); }

    [[nodiscard]] std::optional<int> passRate() const { return shareOf(passed, checked); }

    bool operator==(const Figures&) const = default;
};

/// An account named under a problem.
struct ProblemAccount
{
    qint64 accountId = 0;
    QString name;
    QString platformName;
    QString unitName;
    QString regionName;
    QDate checkedOn;
    QDate lastPostOn;

    bool operator==(const ProblemAccount&) const = default;
};

/// How often one problem class was met, and by whom.
struct ProblemCount
{
    QString key; ///< problem class; empty: failed without a class
    QString name;
    qint64 count = 0;
    QList<ProblemAccount> accounts;

    bool operator==(const ProblemCount&) const = default;
};

/// The results of one quarter, ready to be charted, printed and written as JSON.
struct QuarterFigures
{
    Quarter quarter;
    bool confirmed = false; ///< read from a sealed edition
    int edition = 0;
    QDate cutOff; ///< last monitoring day among the results
    Figures total;
    QList<Figures> byPlatform; ///< statistics bucket
    QList<Figures> byLevel;
    QList<Figures> byRegion;      ///< 市(州), and the province itself
    QList<ProblemCount> problems; ///< most frequent first

    bool operator==(const QuarterFigures&) const = default;
};

/// Accounts by days since the last update, a histogram for the update rule (O-15).
struct GapBin
{
    int fromDays = 0;
    int toDays = 0; ///< inclusive; −1: open end
    qint64 count = 0;

    bool operator==(const GapBin&) const = default;
};

} // namespace juzhen
