// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthcheck/healthcheckpage.h"

#include "models/exchange/findingexport.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "models/itemmodels/rulegroupsmodel.h"
#include "models/stores/session.h"
#include "models/stores/waiverstore.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/healthcheck/findingspane.h"
#include "ui/healthcheck/healthfilterbar.h"
#include "ui/healthcheck/waiverpanel.h"
#include "ui/lists/sortcolumns.h"
#include "ui/lists/statusdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

// Of the width, until a person moves the border.
constexpr int rulesShare = 460;
constexpr int findingsShare = 540;
constexpr int waiverShare = 36; ///< in percent

} // namespace

HealthCheckPage::HealthCheckPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("healthcheck"), parent)
    , m_context(context)
{
    auto* again = makeAction(ActionId::Refresh, this);
    connect(again, &QAction::triggered, this, [this] { refresh(); });
    addHeaderAction(again);
    auto* exporting = makeAction(ActionId::Export, this);
    connect(exporting, &QAction::triggered, this, &HealthCheckPage::exportList);
    addHeaderAction(exporting);
    auto* limits = new QAction(icon("settings"), tr("Limits"), this);
    limits->setObjectName(QStringLiteral("ruleLimits"));
    limits->setToolTip(tr("Set the numbers and words of the rules"));
    connect(limits, &QAction::triggered, this, [this] {
        Q_EMIT requestPage(QStringLiteral("administration"),
                           {{QStringLiteral("tab"), QStringLiteral("thresholds")}});
    });
    addHeaderAction(limits);
}

void HealthCheckPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    layout->setSpacing(space::normal);
    buildFilters();
    layout->addWidget(m_filters);
    m_split = new SidePanel(this);
    layout->addWidget(m_split, 1);
    m_columns = new QSplitter(m_split);
    m_columns->setChildrenCollapsible(false);
    buildRules();
    m_findings = new FindingsPane(m_context, m_columns);
    m_columns->addWidget(m_rules);
    m_columns->addWidget(m_findings);
    m_columns->setSizes({rulesShare, findingsShare});
    m_split->setMainWidget(m_columns);
    buildPanel();
    connect(m_findings, &FindingsPane::requestPage, this, &Page::requestPage);
    connect(m_findings, &FindingsPane::waiveRequested, this, &HealthCheckPage::startWaiver);
    connect(m_findings, &FindingsPane::withdrawRequested, this, &HealthCheckPage::askToWithdraw);
    connect(m_context.hub, &ChangeHub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    showEmptyState();
}

void HealthCheckPage::buildFilters()
{
    m_filters = new HealthFilterBar(m_context, this);
    connect(m_filters, &HealthFilterBar::changed, this, &HealthCheckPage::applyFilter);
    auto* find = makeAction(ActionId::Find, this);
    addAction(find);
    connect(find, &QAction::triggered, m_filters, &HealthFilterBar::focusSearch);
    m_clearAll = new QAction(icon("close"), tr("Clear search and filters"), this);
    connect(m_clearAll, &QAction::triggered, m_filters, &HealthFilterBar::clear);
}

void HealthCheckPage::buildRules()
{
    m_groups = new RuleGroupsModel(this);
    m_rules = new RegisterTable(m_columns);
    m_rules->setObjectName(QStringLiteral("ruleGroups"));
    m_rules->setAccessibleName(tr("Rules that find something"));
    m_rules->setColumnKeyRole(PagedTableModel::ColumnKeyRole);
    m_rules->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setModel(m_groups);
    m_rules->setWidths({{QStringLiteral("title"), 29},
                        {QStringLiteral("severity"), 12},
                        {QStringLiteral("count"), 6},
                        {QStringLiteral("change"), 7}});
    m_rules->setItemDelegateForColumn(RuleGroupsModel::SeverityColumn,
                                      makeSeverityDelegate(m_rules));
    connect(m_rules, &RegisterTable::sortKeysChanged, this, &HealthCheckPage::showRules);
    connect(m_rules, &RegisterTable::opened, this, [this] { m_findings->focusTable(); });
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_filling && current.isValid()) {
                    m_rule = m_groups->ruleAt(current.row());
                    showFindings();
                }
            });
}

void HealthCheckPage::buildPanel()
{
    m_panel = new WaiverPanel(m_context, m_split);
    m_split->setPanelWidget(m_panel);
    m_split->setPanelTitle(tr("Waiver"));
    m_split->setPanelShare(waiverShare);
    m_split->closePanel();
    connect(m_panel, &WaiverPanel::cancelled, this, &HealthCheckPage::closeWaiver);
    connect(m_panel, &WaiverPanel::granted, this, [this](int count) {
        closeWaiver();
        showSuccess(this, tr("Waived findings: %1.").arg(NumberWords::count(count)));
    });
    connect(m_split, &SidePanel::closeRequested, this, [this] {
        if (m_panel->hasUnsavedEdits()) {
            showWarning(this, tr("Grant or cancel the waiver before closing it."));
        } else {
            closeWaiver();
        }
    });
}

void HealthCheckPage::refresh()
{
    if (m_loading) {
        m_changedSince = true; // what is on its way may not know of it yet
        return;
    }
    m_loading = true;
    m_changedSince = false;
    m_context.jobs
        ->run([filter = m_filters->filter()](Session& session, Progress&) {
            HealthCheckStore store(session);
            auto check = std::make_shared<const HealthCheck>(store.run(session.clock().today()));
            store.keep(*check);
            return Answer{check, filter, groupFindings(session, *check, filter)};
        })
        .then(this,
              [this](const Answer& answer) {
                  m_loading = false;
                  ++m_asked; // what was asked of the check before is out of date
                  m_check = answer.check;
                  if (answer.filter == m_filters->filter()) {
                      take(answer);
                  } else { // somebody was sent here meanwhile
                      applyFilter();
                  }
                  if (m_changedSince) {
                      refresh();
                  }
              })
        .onFailed(this, [this](const Error& error) {
            m_loading = false;
            showError(this, error);
        });
}

void HealthCheckPage::applyFilter()
{
    if (!m_check) {
        return; // the first check is on its way
    }
    const quint64 asked = ++m_asked;
    m_context.reader
        ->run([check = m_check, filter = m_filters->filter()](Session& session, Progress&) {
            return Answer{check, filter, groupFindings(session, *check, filter)};
        })
        .then(this,
              [this, asked](const Answer& answer) {
                  if (asked == m_asked) {
                      take(answer);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void HealthCheckPage::take(const Answer& answer)
{
    m_shown = answer;
    showEmptyState();
    showRules();
    showFindings();
    const HealthCheck& check = *answer.check;
    const QString counts =
        tr("%1 findings, %2 waived")
            .arg(NumberWords::count(check.openCount()), NumberWords::count(check.waivedCount()));
    setSubheading(check.comparedDay.isValid()
                      ? tr("%1; compared with %2").arg(counts, NumberWords::date(check.comparedDay))
                      : counts);
}

void HealthCheckPage::showRules()
{
    if (!m_shown.check) {
        return; // sorted before there is anything
    }
    m_filling = true;
    m_groups->setSort(sortColumns(*m_rules));
    m_groups->setContent(m_shown.check, m_shown.filter, m_shown.groups);
    const int row = m_rule.isEmpty() ? 0 : m_groups->rowOf(m_rule);
    if (m_groups->rowCount() > 0) {
        m_rules->setCurrentIndex(m_groups->index(std::max(0, row), 0));
    }
    if (row < 0) {
        m_rule.clear();
    }
    m_filling = false;
}

void HealthCheckPage::showFindings()
{
    const int row = m_rule.isEmpty() ? 0 : m_groups->rowOf(m_rule);
    m_findings->setContent(m_shown.check, m_shown.filter.section, m_rule,
                           m_groups->findingsAt(std::max(0, row)));
}

void HealthCheckPage::showEmptyState()
{
    if (!m_shown.check) {
        m_findings->setEmptyState(QStringLiteral("healthcheck"), tr("Checking…"), {});
    } else if (m_shown.filter.isPartial()) {
        m_findings->setEmptyState(QStringLiteral("search"),
                                  tr("Nothing fits the search and filters."),
                                  tr("Use fewer words or clear a filter."), {m_clearAll});
    } else if (m_shown.filter.section == HealthFilter::Section::Open) {
        m_findings->setEmptyState(QStringLiteral("success"), tr("The rules find nothing."),
                                  tr("The register is checked anew whenever it changes."));
    } else if (m_shown.filter.section == HealthFilter::Section::Waived) {
        m_findings->setEmptyState(
            QStringLiteral("healthcheck"), tr("Nothing is waived."),
            tr("A finding that the office accepts can be waived under “Open”."));
    } else {
        m_findings->setEmptyState(
            QStringLiteral("success"), tr("No waiver is about to end."),
            tr("Waivers stand here in their last %1 days.")
                .arg(NumberWords::count(m_shown.check ? m_shown.check->endingDays : 0)));
    }
}

void HealthCheckPage::startWaiver(const QList<RuleFinding>& findings)
{
    if (findings.isEmpty()) {
        return;
    }
    if (hasUnsavedEdits()) {
        showWarning(this, tr("Grant or cancel the waiver before beginning another."));
        return;
    }
    m_rules->hide(); // three columns side by side would cut off each other's words
    m_split->openPanel();
    m_panel->start(findings);
}

void HealthCheckPage::closeWaiver()
{
    m_split->closePanel();
    m_rules->show();
}

void HealthCheckPage::askToWithdraw(const QList<RuleFinding>& findings)
{
    if (findings.isEmpty()) {
        return;
    }
    m_context.questions->confirm(
        this,
        {tr("Withdraw the waiver"),
         tr("Withdraw the waivers of %1 findings?").arg(NumberWords::count(findings.size())),
         tr("The findings are open again at once. The history keeps the waiver."), tr("Withdraw"),
         true},
        [this, findings] { withdraw(findings); });
}

void HealthCheckPage::withdraw(const QList<RuleFinding>& findings)
{
    guarded(this, [&] {
        WaiverStore(*m_context.session).withdraw(findings);
        showSuccess(this, tr("Waivers withdrawn: %1.").arg(NumberWords::count(findings.size())));
    });
}

void HealthCheckPage::exportList()
{
    if (!m_shown.check) {
        return;
    }
    exportToFile(this, m_context, tr("Health check"),
                 [shown = m_findings->shown(), title = tr("Health check"),
                  words = *m_context.words](Session&, const QString& path, Progress& step) {
                     return exportFindings(*shown.first, shown.second, path, title, words, step);
                 });
}

bool HealthCheckPage::hasUnsavedEdits() const
{
    return m_panel && m_split->isPanelOpen() && m_panel->hasUnsavedEdits();
}

void HealthCheckPage::openTarget(const QVariantMap& target)
{
    if (target.isEmpty()) {
        return;
    }
    m_filters->setTarget(target);
    m_rule = target.value(QLatin1String("rule")).toString();
    applyFilter();
}

QJsonObject HealthCheckPage::saveState() const
{
    return {{QStringLiteral("filters"), m_filters->state()},
            {QStringLiteral("rule"), m_rule},
            {QStringLiteral("rules"), m_rules->tableState()},
            {QStringLiteral("findings"), m_findings->state()},
            {QStringLiteral("columns"), QString::fromLatin1(m_columns->saveState().toBase64())},
            {QStringLiteral("split"), m_split->state()}};
}

void HealthCheckPage::restoreState(const QJsonObject& state)
{
    m_filters->restore(state.value(QLatin1String("filters")).toObject());
    m_rule = state.value(QLatin1String("rule")).toString();
    m_rules->restoreTableState(state.value(QLatin1String("rules")).toObject());
    m_findings->restore(state.value(QLatin1String("findings")).toObject());
    m_columns->restoreState(
        QByteArray::fromBase64(state.value(QLatin1String("columns")).toString().toLatin1()));
    m_split->restore(state.value(QLatin1String("split")).toObject());
    closeWaiver();
}

} // namespace juzhen
