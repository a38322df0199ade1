// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/fieldissue.h"
#include "models/domain/month.h"

#include <QList>

#include <array>
#include <optional>
#include <span>

namespace juzhen {

/// What one account did in one month (运行数据). A figure that nobody has entered is unknown, which
/// is something else than 0.
struct AccountMetric
{
    using Figure = std::optional<qint64>;

    Id<AccountMetric> id;
    QString uid;
    int revision = 0;

    Id<Account> accountId;
    Month period;            ///< at most the present month
    Figure posts;            ///< 发布条数
    Figure originals;        ///< 原创条数, at most posts (O-14)
    Figure reposts;          ///< 转载条数, at most posts
    Figure authorityReposts; ///< 转载上级政务信息条数 (O-13), at most reposts
    Figure reads;            ///< 阅读量
    Figure likes;            ///< 点赞数
    Figure shares;           ///< 分享（转发）数
    Figure comments;         ///< 评论数
    Figure fansEnd;          ///< 期末粉丝数
    Figure fansDelta;        ///< 粉丝净增数, may be negative
    Figure messagesReceived; ///< 留言数
    Figure messagesAnswered; ///< 答复数, at most messagesReceived
    Figure answerTenths;     ///< 平均答复时长, in tenths of an hour
    Figure videos;           ///< 视频数
    Figure graphics;         ///< 图文（图解）数

    bool operator==(const AccountMetric&) const = default;
};

/// One of the figures, wherever all of them are gone through: forms, sheets, checks.
struct MetricFigure
{
    const char* column; ///< of the table, "fans_end"
    AccountMetric::Figure AccountMetric::*value;
    AccountMetric::Figure AccountMetric::*total = nullptr; ///< what it can't be more than
    bool mayBeNegative = false;
    bool inTenths = false; ///< entered with one decimal
};

/// All of them, in the order of the forms.
[[nodiscard]] std::span<const MetricFigure> metricFigures();

/// The figure whose column is @p column, or null.
[[nodiscard]] const MetricFigure* metricFigure(QAnyStringView column);

/// Whether no figure is known.
[[nodiscard]] bool isBlank(const AccountMetric& metric);

/// What is the matter with @p metric on @p today: figures below zero or beyond all measure, parts
/// that exceed their total, a month that has not begun.
[[nodiscard]] QList<FieldIssue> validateMetric(const AccountMetric& metric, QDate today);

/// @p before with the figures that @p given has: what it lacks stays as it was.
[[nodiscard]] AccountMetric withFigures(AccountMetric before, const AccountMetric& given);

/// The number of @p text for @p figure: "1,200", "1.2万"; with one decimal for tenths. Nothing for
/// what is no such number; the blank text is the unknown figure.
[[nodiscard]] std::optional<AccountMetric::Figure> figureFromText(const MetricFigure& figure,
                                                                  const QString& text);

/// How @p value of @p figure is written; empty for the unknown.
[[nodiscard]] QString figureText(const MetricFigure& figure, AccountMetric::Figure value);

/// The share of @p part in @p whole, 0 to 1; nothing when it can't be told.
[[nodiscard]] std::optional<double> ratioOf(AccountMetric::Figure part,
                                            AccountMetric::Figure whole);

/// Posts of a period and how many of them are original; 0 posts: nothing is known.
struct PostCount
{
    qint64 posts = 0;
    qint64 originals = 0;

    [[nodiscard]] std::optional<double> ratio() const { return ratioOf(originals, posts); }

    bool operator==(const PostCount&) const = default;
};

/// How the share of originals (原创比例) of a quarter stands to before.
enum class OriginalTrend
{
    Unknown, ///< nothing posted, or never told
    Good,
    Fallen, ///< more than the allowed points below the mean of the two quarters before
    Low     ///< below the least share
};

/// R-43 (O-14): @p now against the mean of @p earlier, of those that are known. Both bounds
/// themselves are good. @p fallPoints and @p leastPercent in percent.
[[nodiscard]] OriginalTrend originalTrend(const PostCount& now,
                                          const std::array<PostCount, 2>& earlier,
                                          int fallPoints,
                                          int leastPercent);

} // namespace juzhen
