// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticstiles.h"

#include "models/text/numberwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/figuretile.h"

#include <QHBoxLayout>

namespace juzhen {

namespace {

QString countChange(qint64 change)
{
    const QString size = NumberWords::count(qAbs(change));
    return change == 0 ? size : (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

/// Whether a change is good news; @p good is 1 when more is better, −1 when less is, else 0.
Tone toneOf(qint64 change, int good)
{
    if (change == 0 || good == 0) {
        return Tone::Neutral;
    }
    return (change > 0) == (good > 0) ? Tone::Success : Tone::Danger;
}

} // namespace

StatisticsTiles::StatisticsTiles(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::normal);
    const QString passed = QStringLiteral("passed");
    const QString failed = QStringLiteral("failed");
    m_running = addTile("tileRunning", tr("Running"), {});
    m_checked = addTile("tileChecked", tr("Checked"), {passed, failed});
    m_coverage = addTile("tileCoverage", tr("Coverage"), {QStringLiteral("pending")});
    m_passRate = addTile("tilePassRate", tr("Pass rate"), {passed});
    m_failed = addTile("tileFailed", tr("Failed"), {failed});
}

FigureTile*
StatisticsTiles::addTile(const char* name, const QString& label, const QStringList& verdicts)
{
    auto* tile = new FigureTile(label, this);
    tile->setObjectName(QString::fromLatin1(name));
    layout()->addWidget(tile);
    connect(tile, &FigureTile::clicked, this, [this, verdicts] {
        QVariantMap target{{QStringLiteral("quarter"), QStringList{m_quarter.text()}}};
        if (!verdicts.isEmpty()) {
            target.insert(QStringLiteral("verdict"), verdicts);
        }
        Q_EMIT opened({QStringLiteral("inspections"), target});
    });
    return tile;
}

void StatisticsTiles::show(const StatisticsData& figures)
{
    m_quarter = figures.figures.quarter;
    showCount(m_running, figures, &Figures::running, 0);
    showCount(m_checked, figures, &Figures::checked, 0);
    showRate(m_coverage, figures, &Figures::coverage);
    showRate(m_passRate, figures, &Figures::passRate);
    showCount(m_failed, figures, &Figures::failed, -1);
    m_coverage->setToolTip(tr("Click to see the accounts that are still to be checked."));
}

void StatisticsTiles::showCount(FigureTile* tile,
                                const StatisticsData& figures,
                                qint64 Figures::*count,
                                int good)
{
    const qint64 now = figures.figures.total.*count;
    const auto change = [&](const std::optional<Figures>& before) {
        return before ? countChange(now - (*before).*count) : NumberWords::nothing();
    };
    tile->setValue(NumberWords::count(now));
    tile->setDelta(tr("QoQ %1  YoY %2", "change on the quarter before and on the year before")
                       .arg(change(figures.previousQuarter), change(figures.yearBefore)),
                   figures.previousQuarter ? toneOf(now - (*figures.previousQuarter).*count, good)
                                           : Tone::Neutral);
    tile->setToolTip(tr("%1 on the quarter before, %2 on the same quarter last year")
                         .arg(change(figures.previousQuarter), change(figures.yearBefore)));
}

void StatisticsTiles::showRate(FigureTile* tile,
                               const StatisticsData& figures,
                               std::optional<int> (Figures::*rate)() const)
{
    const std::optional<int> now = (figures.figures.total.*rate)();
    const auto change = [&](const std::optional<Figures>& before) -> std::optional<int> {
        const std::optional<int> then = before ? ((*before).*rate)() : std::nullopt;
        return now && then ? std::optional(*now - *then) : std::nullopt;
    };
    const auto words = [](std::optional<int> points) {
        return points ? NumberWords::rateChange(*points) : NumberWords::nothing();
    };
    const auto quarter = change(figures.previousQuarter);
    const QString quarterWords = words(quarter);
    const QString yearWords = words(change(figures.yearBefore));
    tile->setValue(NumberWords::rate(now));
    tile->setDelta(tr("QoQ %1  YoY %2", "change on the quarter before and on the year before")
                       .arg(quarterWords, yearWords),
                   toneOf(quarter.value_or(0), 1));
    tile->setToolTip(tr("%1 percentage points on the quarter before, %2 on the same quarter last "
                        "year")
                         .arg(quarterWords, yearWords));
}

} // namespace juzhen
