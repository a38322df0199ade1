// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountmetric.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// The sums of a month over some accounts.
struct MetricTotals
{
    QString bucket;        ///< of the platforms, "wechat"; empty: all of them
    qint64 accounts = 0;   ///< running, or with figures of the month
    qint64 entered = 0;    ///< of these, with figures
    AccountMetric sums;    ///< a figure nobody has entered is unknown
    PostCount comparable;  ///< of the accounts that told both posts and originals
    qint64 answerable = 0; ///< messages of the accounts that told how many they answered
};

/// What a step of entering has written.
struct MetricsWritten
{
    qint64 rows = 0;
    QString batch; ///< its uid, by which BatchStore takes it back; empty: nothing differed
};

/// The monthly metrics of the accounts (运行数据): one record per account and month.
class MetricStore
{
public:
    using Step = std::function<void(qint64 done)>;

    explicit MetricStore(Session& session);
    ~MetricStore();
    MetricStore(const MetricStore&) = delete;
    MetricStore& operator=(const MetricStore&) = delete;

    [[nodiscard]] std::optional<AccountMetric> find(Id<AccountMetric> id);

    [[nodiscard]] std::optional<AccountMetric> find(Id<Account> account, Month month);

    /// The newest @p most months of @p account, oldest first.
    [[nodiscard]] QList<AccountMetric> ofAccount(Id<Account> account, int most = 12);

    /// The metrics of @p month by account.
    [[nodiscard]] QHash<qint64, AccountMetric> ofMonth(Month month);

    /// As above, of some accounts only: a page of a list.
    [[nodiscard]] QHash<qint64, AccountMetric> ofMonth(Month month, const QList<qint64>& accounts);

    /// How many running accounts have figures of @p month, and how many there are.
    [[nodiscard]] std::pair<qint64, qint64> progress(Month month);

    /// The sums by bucket in the order of the platforms, then of all; @p unit: of the accounts of
    /// this host only.
    [[nodiscard]] QList<MetricTotals> totals(Month month, Id<Unit> unit = {});

    /// Writes @p metric as it is: a new record when it has no id, else over the revision it was
    /// read with. False when nothing differs. Needs Permission::EditAccounts. Throws
    /// Error(Invalid, column) for what validateMetric() calls wrong, Error(Conflict) when somebody
    /// else has written the month.
    bool write(AccountMetric& metric);

    /// As write() of all of @p metrics, all or nothing, as the batch @p title; without a
    /// difference there is no batch.
    MetricsWritten
    writeAll(QList<AccountMetric>& metrics, const QString& title, const Step& step = {});

private:
    Session& m_session;
    std::unique_ptr<RecordTable<AccountMetric>> m_table;
};

} // namespace juzhen
