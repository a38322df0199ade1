// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the list of accounts, wherever in it, and the memory of whoever reads them.
#include "models/stores/duplicatestore.h"
#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "tests/bench/benchregisters.h"
#include "tests/bench/comparison.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int pageRows = 100;
constexpr int jumps = 200;
constexpr int filterRuns = 5;
constexpr int offeredValues = 1001; // as the filter of a column asks for
constexpr quint32 seed = 20261124;

/// The most memory this process has had, in MB; 0 where the system doesn't tell.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

/// What a person waits for after a new filter of a column: the new order, and the counted values
/// that the next filter offers.
void benchFilters(BenchTable& table, ListStore& lists, const QString& size, double limit)
{
    using Op = FilterOperator;
    const QString name = QStringLiteral("name");
    const QString unit = QStringLiteral("unit_name");
    const QString fans = QStringLiteral("fans");
    const QList<std::pair<QString, QList<ColumnFilter>>> cases{
        {QStringLiteral("words in the name"), {{name, Op::Contains, {QStringLiteral("教育")}}}},
        {QStringLiteral("words in the unit"), {{unit, Op::Contains, {QStringLiteral("教育")}}}},
        {QStringLiteral("a range of fans"), {{fans, Op::AtLeast, {100'000}}}},
        {QStringLiteral("all but one platform"),
         {{QStringLiteral("platform_code"), Op::NoneOf, {QStringLiteral("weibo")}}}}};
    for (const auto& [what, filters] : cases) {
        ListRequest request;
        request.filters = filters;
        QList<double> times;
        for (int i = 0; i < filterRuns; ++i) {
            times.append(milliseconds([&] { (void)lists.keys(request); }));
        }
        table.addLimit(QStringLiteral("%1: filter by %2").arg(size, what), median(times), limit,
                       "ms");
    }
    for (const QString& column : {name, unit, fans}) {
        QList<double> times;
        for (int i = 0; i < filterRuns; ++i) {
            times.append(milliseconds([&] { (void)lists.values({}, column, offeredValues); }));
        }
        table.addLimit(QStringLiteral("%1: values of %2").arg(size, column), median(times),
                       2 * limit, "ms");
    }
}

void benchPages(BenchTable& table, const QString& reg, const QString& size)
{
    SessionSource source;
    source.location = reg;
    source.readOnly = true;
    Session session(source);
    ListStore lists(session);
    const ListRequest request;
    QList<qint64> keys;
    const double order = milliseconds([&] { keys = lists.keys(request); });
    QRandomGenerator random(seed);
    QList<double> times;
    for (int i = 0; i < jumps; ++i) {
        const qsizetype first = random.bounded(keys.size() - pageRows);
        const QList<qint64> page = keys.mid(first, pageRows);
        times.append(milliseconds([&] {
            if (lists.rows(ListId::Accounts, page).size() != pageRows) {
                qFatal("A page is missing.");
            }
        }));
    }
    table.addLimit(QStringLiteral("%1: a page anywhere, median of 200").arg(size), median(times), 5,
                   "ms");
    table.addLimit(QStringLiteral("%1: a page anywhere, slowest of 200").arg(size),
                   *std::max_element(times.cbegin(), times.cend()), 5, "ms");
    table.addLimit(QStringLiteral("%1: the order of the whole list").arg(size), order,
                   static_cast<double>(keys.size()) / 1000, "ms");
    benchFilters(table, lists, size, static_cast<double>(keys.size()) / 1000);
    table.addLimit(QStringLiteral("%1: peak memory").arg(size), peakMemory(), 250, "MB");
}

/// The search for accounts that are registered twice, as its page asks for it.
void benchDuplicates(BenchTable& table, const QString& reg)
{
    SessionSource source;
    source.location = reg;
    source.readOnly = true;
    Session session(source);
    QList<double> times;
    for (int i = 0; i < filterRuns; ++i) {
        times.append(milliseconds([&] { (void)DuplicateStore(session).find(); }));
    }
    table.addLimit(QStringLiteral("100,000: accounts registered twice"), median(times), 2000, "ms");
}

} // namespace

} // namespace juzhen

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    using namespace juzhen;
    const QString smaller = sampleRegister(100'000, 1);
    const QString larger = millionRegister();
    BenchTable table(QStringLiteral("Pages of the list of accounts, seed %1").arg(seed));
    benchPages(table, smaller, QStringLiteral("100,000"));
    benchPages(table, larger, QStringLiteral("1,000,000"));
    benchDuplicates(table, smaller);
    return 0;
}
