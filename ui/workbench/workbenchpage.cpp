// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbenchpage.h"

#include "models/stores/session.h"
#include "models/stores/workfigures.h"
#include "models/tasks/lane.h"
#include "models/text/checkwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/theme/space.h"
#include "ui/widgets/figuretile.h"
#include "ui/workbench/duetoday.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace juzhen {

namespace {

/// What a person opens first is there by then, and a page only passed through costs no run.
constexpr int pauseBeforeRules = 500; // ms

} // namespace

WorkbenchPage::WorkbenchPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("workbench"), parent)
    , m_context(context)
{
    auto* again = makeAction(ActionId::Refresh, this);
    connect(again, &QAction::triggered, this, [this] { refresh(); });
    addHeaderAction(again);
}

void WorkbenchPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::page);
    layout->setSpacing(space::wide);
    buildTiles(layout);
    m_due = new DueToday(m_context, this);
    layout->addWidget(m_due, 1);
    connect(m_due, &DueToday::requestPage, this, &Page::requestPage);
    connect(m_context.hub, &ChangeHub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

FigureTile* WorkbenchPage::addTile(QHBoxLayout* row, const QString& label, const char* name)
{
    auto* tile = new FigureTile(label, this);
    tile->setObjectName(QString::fromLatin1(name));
    tile->setValue(NumberWords::nothing());
    row->addWidget(tile, 1);
    m_tiles.insert(QString::fromLatin1(name), tile);
    return tile;
}

void WorkbenchPage::buildTiles(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    const auto go = [this](FigureTile* tile, const char* page, const QVariantMap& target) {
        connect(tile, &FigureTile::clicked, this, [this, page = QString::fromLatin1(page), target] {
            Q_EMIT requestPage(page, target);
        });
    };
    go(addTile(row, tr("Running accounts"), "tileAccounts"), "accounts",
       {{QStringLiteral("status"),
         QStringList{toKey(AccountStatus::Active), toKey(AccountStatus::Suspended)}}});
    go(addTile(row, tr("Filings under way"), "tileFilings"), "filings",
       {{QStringLiteral("status"), openFilingKeys()}});
    connect(addTile(row, tr("Still to be inspected"), "tileTasks"), &FigureTile::clicked, this,
            [this] {
                QVariantMap target;
                if (!m_quarter.isEmpty()) {
                    target = {{QStringLiteral("quarter"), QStringList{m_quarter}},
                              {QStringLiteral("verdict"), QStringList{toKey(Verdict::Pending)}}};
                }
                Q_EMIT requestPage(QStringLiteral("inspections"), target);
            });
    go(addTile(row, tr("Problems not cleared"), "tileFindings"), "rectification",
       {{QStringLiteral("status"), openFindingKeys()}});
    go(addTile(row, tr("Findings of the rules"), "tileRules"), "healthcheck",
       {{QStringLiteral("section"), QStringLiteral("open")}});
    layout->addLayout(row);
}

WorkbenchPage::RuleFigures WorkbenchPage::gatherRules(Session& session)
{
    RuleFigures figures;
    HealthCheckStore store(session);
    const HealthCheck check = store.run(session.clock().today());
    store.keep(check);
    figures.findings = check.openCount();
    figures.comparedDay = check.comparedDay;
    if (check.comparedDay.isValid()) {
        qint64 before = 0;
        for (const RuleCount& count : check.before) {
            before += count.open;
        }
        figures.findingsBefore = before;
    }
    figures.due = dueWork(session, check);
    return figures;
}

void WorkbenchPage::refresh()
{
    if (m_loading) {
        m_changedSince = true; // what is on its way may not know of it yet
        return;
    }
    m_loading = true;
    m_changedSince = false;
    m_gathering = std::make_shared<Progress>();
    m_context.jobs
        ->run([](Session& session,
                 Progress&) { return workFigures(session, session.clock().today()); },
              m_gathering)
        .then(this,
              [this](const WorkFigures& figures) {
                  m_loading = false;
                  show(figures);
                  if (m_changedSince) {
                      refresh();
                  } else {
                      m_rulesPause.start(pauseBeforeRules, this);
                  }
              })
        .onFailed(this, [this](const Error& error) {
            m_loading = false;
            showFailure(error);
        });
}

void WorkbenchPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_rulesPause.stop();
    for (const auto& work : {m_gathering, m_checking}) {
        if (work) {
            work->cancel(); // the next activation asks anew
        }
    }
}

void WorkbenchPage::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_rulesPause.timerId()) {
        Page::timerEvent(event);
        return;
    }
    m_rulesPause.stop();
    refreshRules();
}

void WorkbenchPage::refreshRules()
{
    if (m_checking) {
        m_rulesPause.start(pauseBeforeRules, this);
        return;
    }
    m_checking = std::make_shared<Progress>();
    m_context.jobs
        ->run([](Session& session, Progress&) { return gatherRules(session); }, m_checking)
        .then(this,
              [this](const RuleFigures& figures) {
                  m_checking.reset();
                  showRules(figures);
              })
        .onFailed(this, [this](const Error& error) {
            m_checking.reset();
            showFailure(error);
        });
}

void WorkbenchPage::showFailure(const Error& error)
{
    if (error.kind() != Error::Kind::Cancelled) {
        showError(this, error);
    } else if (isVisible()) {
        refresh(); // left and come back before the work had stopped
    }
}

void WorkbenchPage::show(const WorkFigures& figures)
{
    const auto set = [this](const char* tile, qint64 count) {
        m_tiles[QString::fromLatin1(tile)]->setValue(NumberWords::count(count));
    };
    set("tileAccounts", figures.accounts);
    set("tileFilings", figures.openFilings);
    set("tileTasks", figures.openTasks);
    m_quarter = figures.quarter;
    m_tiles[QStringLiteral("tileTasks")]->setDelta(
        figures.quarter.isEmpty() ? tr("no inspection made for this quarter") : QString());
    set("tileFindings", figures.openFindings);
    FigureTile* findings = m_tiles[QStringLiteral("tileFindings")];
    findings->setDelta(figures.overdueFindings > 0
                           ? tr("%1 overdue").arg(NumberWords::count(figures.overdueFindings))
                           : tr("none overdue"),
                       figures.overdueFindings > 0 ? Tone::Danger : Tone::Success);
    Q_EMIT badgeChanged(static_cast<int>(figures.overdueFindings));
}

void WorkbenchPage::showRules(const RuleFigures& figures)
{
    m_due->show(figures.due);
    FigureTile* tile = m_tiles[QStringLiteral("tileRules")];
    tile->setValue(NumberWords::count(figures.findings));
    if (!figures.findingsBefore) {
        tile->setDelta(QString());
        return;
    }
    const qint64 more = figures.findings - *figures.findingsBefore;
    const QString number = NumberWords::count(qAbs(more));
    if (more == 0) {
        tile->setDelta(tr("as many as last week"));
    } else if (more > 0) {
        tile->setDelta(tr("%1 more than last week").arg(number), Tone::Warning);
    } else {
        tile->setDelta(tr("%1 fewer than last week").arg(number), Tone::Success);
    }
    tile->setToolTip(
        CheckWords::changeSentence(*figures.findingsBefore, figures.findings, figures.comparedDay));
}

} // namespace juzhen
