// SPDX-License-Identifier: GPL-3.0-or-later
// A reconciliation of 100,000 accounts with an export of as many, most of them the same.
#include "models/domain/reconciliation.h"
#include "tests/bench/comparison.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace juzhen {

namespace {

constexpr int accounts = 100'000;
constexpr int runs = 5;
constexpr quint32 seed = 20261124;

/// Accounts with made-up names of a few common words, as offices give them.
ReconciliationRecords registerOf(QRandomGenerator& random)
{
    static const QStringList words{
        QStringLiteral("教育"), QStringLiteral("公安"), QStringLiteral("水利"),
        QStringLiteral("卫健"), QStringLiteral("交通"), QStringLiteral("文旅"),
        QStringLiteral("发布"), QStringLiteral("在线"), QStringLiteral("播报")};
    static const QStringList platforms{QStringLiteral("wechat_official"), QStringLiteral("weibo"),
                                       QStringLiteral("douyin")};
    ReconciliationRecords side;
    side.present = true;
    side.fields.set();
    for (int i = 0; i < accounts; ++i) {
        ReconciliationRecord record;
        QString place;
        for (int c = 0; c < 2; ++c) {
            place += QChar(static_cast<char16_t>(0x4E00 + random.bounded(2000)));
        }
        const QString office = place + words.at(random.bounded(6));
        record.id = i + 1;
        record.row = i + 2;
        record.value(ReconciledField::Name) = office + words.at(6 + random.bounded(3));
        record.value(ReconciledField::Platform) = platforms.at(random.bounded(3));
        record.value(ReconciledField::PlatformId) = QStringLiteral("id%1").arg(i);
        record.value(ReconciledField::Unit) = office + QStringLiteral("局");
        side.records.push_back(record);
    }
    return side;
}

/// The same as another system has it: a tenth renamed, half without ids; with @p strange, nothing
/// is recognised by a key.
ReconciliationRecords exportOf(ReconciliationRecords side, QRandomGenerator& random, bool strange)
{
    for (ReconciliationRecord& record : side.records) {
        if (strange || random.bounded(2) == 0) {
            record.value(ReconciledField::PlatformId).clear();
        }
        if (strange || random.bounded(10) == 0) {
            record.value(ReconciledField::Name) += QStringLiteral("号");
        }
    }
    return side;
}

void bench(BenchTable& table, const char* name, bool strange)
{
    QRandomGenerator random(seed);
    ReconciliationInput input;
    input.own = registerOf(random);
    input.national = exportOf(input.own, random, strange);
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        times.append(milliseconds([&] {
            if (reconcile(input).size() < input.own.records.size()) {
                qFatal("An account is missing.");
            }
        }));
    }
    table.addLimit(QString::fromLatin1(name), median(times), 10'000, "ms");
}

} // namespace

} // namespace juzhen

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    using namespace juzhen;
    BenchTable table(QStringLiteral("Reconciliation of 100,000 accounts, seed %1").arg(seed));
    bench(table, "most by their keys", false);
    bench(table, "all by likeness", true);
    return 0;
}
