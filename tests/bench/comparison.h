// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace juzhen {

/// The wall-clock time of @p work in milliseconds.
[[nodiscard]] double milliseconds(const std::function<void()>& work);

/// The middle one of @p values, which may not be empty; of an even number the upper of the two.
[[nodiscard]] double median(QList<double> values);

/// What both sides of a comparison took, in milliseconds.
struct Sides
{
    QList<double> ours;
    QList<double> theirs;
};

/// Does both by turns, @p times each, after one of each that doesn't count.
[[nodiscard]] Sides
alternate(int times, const std::function<void()>& ours, const std::function<void()>& theirs);

/// The figures of a bench, one line each, printed as they come. A missed bar is told, never failed:
/// how fast a computer is says nothing about whether the program is right.
class BenchTable
{
public:
    explicit BenchTable(const QString& title);

    /// Medians of both sides; @p bar is the highest ratio of ours to theirs that is wished for.
    void addRatio(const QString& name, const Sides& sides, double bar);

    /// One value against the highest that is wished for, both in @p unit.
    void addLimit(const QString& name, double value, double bar, const char* unit);
};

} // namespace juzhen
