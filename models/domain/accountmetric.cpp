// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountmetric.h"

#include "models/domain/issuelist.h"

#include <algorithm>
#include <cmath>

namespace juzhen {

namespace {

constexpr qint64 mostFigure = 1'000'000'000'000; ///< more is a slip of the keyboard
constexpr double slack = 1e-9;                   ///< shares that are equal differ by less

constexpr std::array figures{
    MetricFigure{"posts", &AccountMetric::posts},
    MetricFigure{"originals", &AccountMetric::originals, &AccountMetric::posts},
    MetricFigure{"reposts", &AccountMetric::reposts, &AccountMetric::posts},
    MetricFigure{"authority_reposts", &AccountMetric::authorityReposts, &AccountMetric::reposts},
    MetricFigure{"reads", &AccountMetric::reads},
    MetricFigure{"likes", &AccountMetric::likes},
    MetricFigure{"shares", &AccountMetric::shares},
    MetricFigure{"comments", &AccountMetric::comments},
    MetricFigure{"fans_end", &AccountMetric::fansEnd},
    MetricFigure{"fans_delta", &AccountMetric::fansDelta, nullptr, true},
    MetricFigure{"messages_received", &AccountMetric::messagesReceived},
    MetricFigure{"messages_answered", &AccountMetric::messagesAnswered,
                 &AccountMetric::messagesReceived},
    MetricFigure{"answer_tenths", &AccountMetric::answerTenths, nullptr, false, true},
    MetricFigure{"videos", &AccountMetric::videos},
    MetricFigure{"graphics", &AccountMetric::graphics}};

} // namespace

std::span<const MetricFigure> metricFigures()
{
    return figures;
}

const MetricFigure* metricFigure(QAnyStringView column)
{
    const auto* const found =
        std::find_if(figures.begin(), figures.end(), [column](const MetricFigure& figure) {
            return column == QLatin1String(figure.column);
        });
    return found == figures.end() ? nullptr : found;
}

bool isBlank(const AccountMetric& metric)
{
    return std::none_of(figures.begin(), figures.end(), [&](const MetricFigure& figure) {
        return (metric.*figure.value).has_value();
    });
}

QList<FieldIssue> validateMetric(const AccountMetric& metric, QDate today)
{
    IssueList list;
    if (!metric.period.isValid()) {
        list.wrong("period", FieldProblem::Missing);
    } else if (metric.period > Month::of(today)) {
        list.wrong("period", FieldProblem::InFuture);
    }
    for (const MetricFigure& figure : figures) {
        const auto value = metric.*figure.value;
        if (!value) {
            continue;
        }
        if (std::abs(*value) > mostFigure) {
            list.wrong(figure.column, FieldProblem::BadFormat);
        } else if (*value < 0 && !figure.mayBeNegative) {
            list.wrong(figure.column, FieldProblem::Negative);
        } else if (figure.total && metric.*figure.total && *value > *(metric.*figure.total)) {
            list.wrong(figure.column, FieldProblem::AboveTotal);
        }
    }
    return list.issues();
}

AccountMetric withFigures(AccountMetric before, const AccountMetric& given)
{
    for (const MetricFigure& figure : figures) {
        if (given.*figure.value) {
            before.*figure.value = given.*figure.value;
        }
    }
    return before;
}

std::optional<AccountMetric::Figure> figureFromText(const MetricFigure& figure, const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    plain.remove(u',');
    if (plain.isEmpty()) {
        return AccountMetric::Figure();
    }
    double factor = figure.inTenths ? 10 : 1;
    if (plain.endsWith(u'万') || plain.endsWith(u'w', Qt::CaseInsensitive)) {
        plain.chop(1);
        factor *= 10'000;
    }
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber) * factor;
    const double whole = std::round(value);
    if (!isNumber || std::abs(value) > static_cast<double>(mostFigure)
        || std::abs(value - whole) > 1e-6) {
        return std::nullopt;
    }
    return AccountMetric::Figure(static_cast<qint64>(whole));
}

QString figureText(const MetricFigure& figure, AccountMetric::Figure value)
{
    if (!value) {
        return {};
    }
    return figure.inTenths ? QString::number(static_cast<double>(*value) / 10, 'f', 1)
                           : QString::number(*value);
}

std::optional<double> ratioOf(AccountMetric::Figure part, AccountMetric::Figure whole)
{
    if (!part || !whole || *whole <= 0) {
        return std::nullopt;
    }
    return static_cast<double>(*part) / static_cast<double>(*whole);
}

OriginalTrend originalTrend(const PostCount& now,
                            const std::array<PostCount, 2>& earlier,
                            int fallPoints,
                            int leastPercent)
{
    const auto ratio = now.ratio();
    if (!ratio) {
        return OriginalTrend::Unknown;
    }
    if (*ratio < leastPercent / 100.0 - slack) {
        return OriginalTrend::Low;
    }
    double sum = 0;
    int known = 0;
    for (const PostCount& count : earlier) {
        if (const auto before = count.ratio()) {
            sum += *before;
            ++known;
        }
    }
    const bool fallen = known > 0 && sum / known - *ratio > fallPoints / 100.0 + slack;
    return fallen ? OriginalTrend::Fallen : OriginalTrend::Good;
}

} // namespace juzhen
