// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticspage.h"

#include "models/stores/changehub.h"
#include "models/stores/session.h"
#include "models/stores/statisticsstore.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "models/text/wordbook.h"
#include "ui/feedback/guarded.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/quarterchooser.h"
#include "ui/statistics/statisticstiles.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int twoColumns = 240 * space::unit; ///< the width from which charts stand side by side
constexpr int reloadDelay = 300;              ///< milliseconds after the last of a burst of changes

} // namespace

StatisticsPage::StatisticsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("statistics"), parent)
    , m_context(context)
{
    auto* report = new QAction(icon("report"), tr("Report of the quarter"), this);
    report->setObjectName(QStringLiteral("openReport"));
    connect(report, &QAction::triggered, this, [this] {
        Q_EMIT requestPage(QStringLiteral("reports"),
                           {{QStringLiteral("quarter"), quarter().text()}});
    });
    addHeaderAction(report);
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadDelay);
    connect(&m_reload, &QTimer::timeout, this, &StatisticsPage::load);
}

void StatisticsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    m_empty = new EmptyState(m_stack);
    m_empty->setContent(QStringLiteral("statistics"), tr("There are no results to chart yet."),
                        tr("Start the inspection of a quarter, or import the results of past "
                           "quarters; the charts are drawn from them."));
    auto* inspect = new QAction(icon("inspection"), tr("Start an inspection"), this);
    connect(inspect, &QAction::triggered, this, [this] {
        Q_EMIT requestPage(QStringLiteral("inspections"), {{QStringLiteral("new"), true}});
    });
    auto* import = new QAction(icon("import"), tr("Import results"), this);
    connect(import, &QAction::triggered, this,
            [this] { Q_EMIT requestPage(QStringLiteral("import")); });
    m_empty->setActions({inspect, import});

    auto* scroll = new QScrollArea(m_stack);
    scroll->setObjectName(QStringLiteral("statisticsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    m_stack->addWidget(new QWidget(m_stack)); // blank until the first figures have come
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    connect(m_context.hub, &ChangeHub::changed, this, &StatisticsPage::noteChanges);
}

QWidget* StatisticsPage::makeContent()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::page, 0, space::page, space::page);
    layout->setSpacing(space::wide);
    m_chooser = new QuarterChooser(content);
    connect(m_chooser, &QuarterChooser::quarterChosen, this, [this](Quarter quarter) {
        m_wanted = quarter;
        load();
    });
    layout->addWidget(m_chooser, 0, Qt::AlignLeft);
    m_tiles = new StatisticsTiles(content);
    connect(m_tiles, &StatisticsTiles::opened, this, &StatisticsPage::openLink);
    layout->addWidget(m_tiles);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::wide);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(space::wide);
        m_columns->addLayout(column, 1);
    }
    m_trend = addChart(left, "trendChart", tr("Pass rate by quarter"));
    m_gaps = addChart(left, "gapChart", tr("Days since the last update"));
    m_problems = addChart(left, "problemChart", tr("Problem classes"));
    m_platforms = addChart(right, "platformChart", tr("Results by platform group"));
    m_regions = addChart(right, "regionChart", tr("Pass rate by region"));
    left->addStretch();
    right->addStretch();
    layout->addLayout(m_columns);
    layout->addStretch();
    return content;
}

ChartView* StatisticsPage::addChart(QVBoxLayout* column, const char* name, const QString& title)
{
    auto* card = new Card(title, m_stack);
    auto* view = new ChartView(m_context, card);
    view->setObjectName(QString::fromLatin1(name));
    connect(view, &ChartView::opened, this, &StatisticsPage::openLink);
    auto* more = new QToolButton(card);
    more->setIcon(icon("more"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Copy or save the picture"));
    more->setAccessibleName(tr("Picture of “%1”").arg(title));
    auto* menu = new QMenu(more);
    menu->addActions(view->pictureActions());
    more->setMenu(menu);
    card->addHeaderWidget(more);
    card->body()->addWidget(view);
    column->addWidget(card);
    return view;
}

void StatisticsPage::refresh()
{
    if (m_stale) {
        load();
    }
}

void StatisticsPage::noteChanges(const ChangeSet& changes)
{
    static const QSet<SubjectKind> kinds{SubjectKind::Account, SubjectKind::Task,
                                         SubjectKind::Campaign, SubjectKind::Unit,
                                         SubjectKind::Platform};
    if (changes.kinds.intersects(kinds)) {
        m_stale = true;
        if (isVisible()) {
            m_reload.start();
        }
    }
}

void StatisticsPage::load()
{
    if (m_loading) {
        m_loading->cancel();
    }
    m_stale = false;
    m_loading = std::make_shared<Progress>();
    m_context.reader
        ->run([wanted = m_wanted, words = *m_context.words](
                  Session& session, Progress&) { return readStatistics(session, wanted, words); },
              m_loading)
        .then(this,
              [this, progress = m_loading](const StatisticsData& figures) {
                  if (progress == m_loading) {
                      m_loading.reset();
                      showData(figures);
                  }
              })
        .onFailed(this, [this, progress = m_loading](const Error& error) {
            if (progress == m_loading) {
                m_loading.reset();
                m_stale = true;
                showError(this, error);
            }
        });
}

void StatisticsPage::showData(const StatisticsData& figures)
{
    if (m_wanted.isValid() && !figures.quarters.contains(m_wanted)) {
        // What an earlier start remembered may be another register's.
        m_wanted = {};
        load();
        return;
    }
    m_data = figures;
    const bool anyAccounts = std::any_of(figures.gaps.cbegin(), figures.gaps.cend(),
                                         [](const GapBin& bin) { return bin.count > 0; });
    const bool empty = figures.quarters.isEmpty() && !anyAccounts;
    m_stack->setCurrentIndex(empty ? 2 : 1);
    showHeading();
    m_chooser->setQuarters(figures.quarters, figures.figures.quarter);
    m_tiles->show(figures);
    m_trend->setSpec(trendChart(figures));
    m_gaps->setSpec(gapChart(figures));
    m_problems->setSpec(problemChart(figures));
    m_platforms->setSpec(platformChart(figures));
    m_regions->setSpec(regionChart(figures));
}

void StatisticsPage::showHeading()
{
    const QuarterFigures& figures = m_data.figures;
    const QString name = NumberWords::quarter(figures.quarter);
    if (m_data.quarters.isEmpty()) {
        setSubheading(tr("No quarter has been inspected yet"));
    } else if (!figures.confirmed) {
        setSubheading(tr("%1, results so far").arg(name));
    } else if (figures.edition > 1) {
        setSubheading(tr("%1, confirmed, amended edition %2").arg(name).arg(figures.edition));
    } else {
        setSubheading(tr("%1, confirmed").arg(name));
    }
}

void StatisticsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void StatisticsPage::arrangeColumns()
{
    if (m_columns) {
        m_columns->setDirection(width() >= twoColumns ? QBoxLayout::LeftToRight
                                                      : QBoxLayout::TopToBottom);
    }
}

void StatisticsPage::openLink(const ChartLink& link)
{
    if (link.pageId == gapLink) {
        openGap(link.target);
    } else {
        Q_EMIT requestPage(link.pageId, link.target);
    }
}

void StatisticsPage::openGap(const QVariantMap& gap)
{
    const GapBin bin{gap.value(QStringLiteral("from")).toInt(),
                     gap.value(QStringLiteral("to")).toInt(), 0};
    const QString label = tr("Last update: %1").arg(gap.value(QStringLiteral("label")).toString());
    m_context.reader
        ->run([today = m_data.today, bin](Session& session, Progress&) {
            return StatisticsStore(session).accountsInGap(today, bin);
        })
        .then(this,
              [this, label](const QList<qint64>& ids) {
                  const QVariantList values(ids.cbegin(), ids.cend());
                  Q_EMIT requestPage(
                      QStringLiteral("accounts"),
                      {{QStringLiteral("ids"), values}, {QStringLiteral("label"), label}});
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void StatisticsPage::openTarget(const QVariantMap& target)
{
    const QString text = target.value(QStringLiteral("quarter")).toStringList().value(0);
    if (const auto quarter = Quarter::fromText(text)) {
        m_wanted = *quarter;
        load();
    }
}

QJsonObject StatisticsPage::saveState() const
{
    return {{QStringLiteral("quarter"), m_wanted.text()}};
}

void StatisticsPage::restoreState(const QJsonObject& state)
{
    m_wanted =
        Quarter::fromText(state.value(QLatin1String("quarter")).toString()).value_or(Quarter());
}

} // namespace juzhen
