// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/comparison.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace juzhen {

namespace {

void printLine(const QString& line)
{
    QTextStream stream(stdout);
    stream << line << Qt::endl;
}

QString verdict(bool met)
{
    return met ? QStringLiteral("met") : QStringLiteral("MISSED");
}

} // namespace

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Sides alternate(int times, const std::function<void()>& ours, const std::function<void()>& theirs)
{
    ours();
    theirs();
    Sides sides;
    for (int i = 0; i < times; ++i) {
        sides.ours.append(milliseconds(ours));
        sides.theirs.append(milliseconds(theirs));
    }
    return sides;
}

BenchTable::BenchTable(const QString& title)
{
    printLine(title);
    printLine(QStringLiteral("%1 %2 %3 %4 %5  %6")
                  .arg(QStringLiteral("what"), -52)
                  .arg(QStringLiteral("ours"), 12)
                  .arg(QStringLiteral("other"), 12)
                  .arg(QStringLiteral("ratio"), 8)
                  .arg(QStringLiteral("bar"), 8)
                  .arg(QStringLiteral("verdict")));
}

void BenchTable::addRatio(const QString& name, const Sides& sides, double bar)
{
    const double ours = median(sides.ours);
    const double theirs = median(sides.theirs);
    printLine(QStringLiteral("%1 %2 ms %3 ms %4 %5  %6")
                  .arg(name, -52)
                  .arg(ours, 9, 'f', 1)
                  .arg(theirs, 9, 'f', 1)
                  .arg(ours / theirs, 8, 'f', 2)
                  .arg(bar, 8, 'f', 2)
                  .arg(verdict(ours <= bar * theirs)));
}

void BenchTable::addLimit(const QString& name, double value, double bar, const char* unit)
{
    printLine(QStringLiteral("%1 %2 %3 %4 %5 %6  %7")
                  .arg(name, -52)
                  .arg(value, 9, 'f', 2)
                  .arg(QLatin1String(unit), -2)
                  .arg(QString(), 12)
                  .arg(QString(), 8)
                  .arg(bar, 8, 'f', 0)
                  .arg(verdict(value <= bar)));
}

} // namespace juzhen
