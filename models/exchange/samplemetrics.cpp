// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/samplemetrics.h"

#include "models/domain/accountmetric.h"
#include "models/exchange/samplequarter.h"
#include "models/stores/bulkstore.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

#include <algorithm>

namespace juzhen {

namespace {

constexpr quint16 metricKind = 21;
constexpr int mostAccounts = 2'000;

/// How an account posts, about the same month after month.
struct Habit
{
    int posts = 0;           ///< a month
    int originalPercent = 0; ///< of the posts
    int readsPerPost = 0;    ///< on average
    int messages = 0;        ///< a month
    int falling = 0;         ///< percent points of originals lost in the last quarter
};

/// County accounts post 20 to 72 times a month, weibo three to four times as often as WeChat.
Habit habitOf(const Account& account, SampleRandom& random)
{
    const bool weibo = account.platformCode.contains(QLatin1String("weibo"));
    Habit habit;
    habit.posts = random.between(20, 72) * (weibo ? 3 : 1);
    habit.originalPercent = random.between(25, 80);
    habit.readsPerPost = random.between(60, 900);
    habit.messages = random.between(0, 14);
    if (random.chance(15)) {
        habit.originalPercent = random.between(2, 9);
    } else if (random.chance(15)) {
        habit.falling = std::min(habit.originalPercent - 12, random.between(14, 30));
    }
    return habit;
}

AccountMetric metricOf(const Habit& habit, bool lately, SampleRandom& random)
{
    AccountMetric metric;
    const qint64 posts = std::max(1, habit.posts * random.between(85, 115) / 100);
    const int percent = habit.originalPercent - (lately ? std::max(0, habit.falling) : 0);
    metric.posts = posts;
    metric.originals = posts * percent / 100;
    metric.reposts = posts - *metric.originals;
    metric.authorityReposts = *metric.reposts * random.between(10, 40) / 100;
    metric.reads = posts * habit.readsPerPost * random.between(80, 120) / 100;
    metric.likes = *metric.reads * random.between(4, 12) / 1000;
    metric.shares = *metric.reads * random.between(2, 8) / 1000;
    metric.comments = *metric.reads * random.between(1, 3) / 1000;
    metric.messagesReceived = random.between(0, habit.messages);
    metric.messagesAnswered =
        *metric.messagesReceived - (random.chance(100) ? *metric.messagesReceived / 3 : 0);
    if (*metric.messagesAnswered > 0) {
        metric.answerTenths = random.between(5, 480);
    }
    metric.videos = posts * random.between(0, 12) / 100;
    metric.graphics = posts * random.between(0, 8) / 100;
    return metric;
}

} // namespace

void makeSampleMetrics(Session& session, SampleOffice& office, quint32 seed, int months)
{
    SampleRandom random(seed + metricKind);
    const QDate today = session.clock().today();
    const Month last = Month::of(today).plus(-1);
    const Month quarter = Month::firstOf(Quarter::of(today).plus(-1));
    WriteScope scope(session, QStringLiteral("示例数据"));
    BulkStore bulk(session);
    int serial = 0;
    int told = 0;
    for (const SampleAccount& sample : office.accounts()) {
        if (!isRunning(sample.account.status) || told >= mostAccounts) {
            continue;
        }
        ++told;
        const Habit habit = habitOf(sample.account, random);
        qint64 fans = sample.account.fans.value_or(random.between(300, 20'000));
        for (int i = 0; i < months; ++i) {
            const Month month = last.plus(1 - months + i);
            AccountMetric metric = metricOf(habit, month >= quarter, random);
            metric.uid = sampleUid(metricKind, ++serial);
            metric.accountId = sample.account.id;
            metric.period = month;
            metric.fansDelta = fans * random.between(-3, 12) / 1000;
            fans += *metric.fansDelta;
            metric.fansEnd = fans;
            bulk.add(metric);
        }
    }
    bulk.note(SubjectKind::Register, 0, {}, "metrics", serial);
    scope.commit();
}

} // namespace juzhen
