// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/inspectionspage.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/campaignstore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/tasklist.h"
#include "ui/inspections/campaignbar.h"
#include "ui/inspections/campaignform.h"
#include "ui/inspections/checklistpanel.h"
#include "ui/lists/choices.h"
#include "ui/lists/listpane.h"
#include "ui/lists/statusdelegate.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

/// Whoever fills a checklist needs its room more than the list's.
constexpr int checklistShare = 64;

} // namespace

InspectionsPage::InspectionsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("inspections"), parent)
    , m_context(context)
{
    m_new = makeAction(ActionId::Add, tr("New inspection"), this);
    m_new->setEnabled(m_context.session->may(Permission::RunCampaigns));
    connect(m_new, &QAction::triggered, this, &InspectionsPage::startCampaign);
    addPrimaryAction(m_new);
    addHeaderAction(makeExportAction(this, m_context,
                                     {tr("Inspection tasks"), [this] { return m_list->request(); },
                                      [this] { return qint64{m_list->model()->rowCount()}; },
                                      [this] {
                                          return m_list->selectedKeys();
                                      }}));
}

void InspectionsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    layout->setSpacing(space::normal);
    m_bar = new CampaignBar(m_context, this);
    layout->addWidget(m_bar);
    m_split = new SidePanel(this);
    m_split->setPanelShare(checklistShare);
    layout->addWidget(m_split, 1);
    m_stack = new QStackedWidget(m_split);
    m_empty = new EmptyState(
        QStringLiteral("inspection"), tr("No inspection has been made yet."),
        tr("Make the inspection of a quarter: every running account gets a task."), m_stack);
    m_empty->addAction(m_new);
    m_stack->addWidget(m_empty);
    buildList();
    m_stack->addWidget(m_list);
    m_split->setMainWidget(m_stack);
    buildPanel();
    connect(m_bar, &CampaignBar::campaignChanged, this, &InspectionsPage::showCampaign);
    connect(m_bar, &CampaignBar::makeTasksRequested, this, &InspectionsPage::makeTasks);
    connect(m_bar, &CampaignBar::filterRequested, this,
            [this](const QString& column, const QStringList& keys) {
                m_list->showOnly({}, {{column, keys}});
            });
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (changes.kinds.contains(SubjectKind::Campaign)
            || changes.kinds.contains(SubjectKind::Task)) {
            loadCampaigns();
        }
        if (m_split->isPanelOpen() && changes.touches(SubjectKind::Task, m_checklist->shownId())) {
            m_checklist->reload();
        }
    });
    loadCampaigns();
}

void InspectionsPage::buildList()
{
    m_list = new ListPane(ListId::Tasks, m_context, this);
    const WordBook& words = *m_context.words;
    const auto label = [](QStringView key) {
        return FieldWords::label(SubjectKind::Task, key);
    };
    m_list->addFilter(QStringLiteral("verdict"), label(u"verdict"), enumChoices<Verdict>());
    m_list->addFilter(QStringLiteral("status"), label(u"status"), enumChoices<TaskStatus>());
    const auto accountLabel = [](QStringView key) {
        return FieldWords::label(SubjectKind::Account, key);
    };
    m_list->addFilter(QStringLiteral("region_code"), accountLabel(u"region_code"),
                      regionChoices(words), FilterOperator::Within);
    m_list->addFilter(QStringLiteral("platform_code"), accountLabel(u"platform_code"),
                      platformChoices(words));
    m_list->addFilter(QStringLiteral("problem"), label(u"problem"),
                      vocabularyChoices(words, QStringLiteral("problem_class")));
    m_list->setEmptyState(QStringLiteral("inspection"), tr("This inspection has no tasks yet."),
                          tr("Choose “Add new accounts” to make one for every running account."));
    m_list->table()->setWidths({{QStringLiteral("account_name"), 22},
                                {QStringLiteral("platform_code"), 15},
                                {QStringLiteral("unit_name"), 24},
                                {QStringLiteral("region_code"), 16},
                                {QStringLiteral("status"), 14},
                                {QStringLiteral("verdict"), 15},
                                {QStringLiteral("problem"), 20}});
    m_list->table()->setHiddenByDefault({QStringLiteral("quarter"), QStringLiteral("campaign_id"),
                                         QStringLiteral("account_id"), QStringLiteral("bucket"),
                                         QStringLiteral("admin_level"),
                                         QStringLiteral("score_tenths"), QStringLiteral("remark")});
    m_list->table()->resetColumns();
    installStatusDelegates(m_list->table(), ListId::Tasks);
    connect(m_list, &ListPane::opened, this, [this](qint64 key) {
        openTask(key);
        m_checklist->startFilling();
    });
    connect(m_list, &ListPane::currentChanged, this, [this](qint64 key) {
        if (m_split->isPanelOpen() && key > 0) {
            openTask(key);
        }
    });
    connect(m_list, &ListPane::countChanged, this,
            [this](int count) { setSubheading(tr("%1 tasks").arg(NumberWords::count(count))); });
    connect(m_list, &ListPane::scopeClosed, this, [this] { showCampaign(m_bar->currentId()); });
}

void InspectionsPage::buildPanel()
{
    m_side = new QStackedWidget(m_split);
    m_checklist = new ChecklistPanel(m_context, m_side);
    m_form = new CampaignForm(m_context, m_side);
    m_side->addWidget(m_checklist);
    m_side->addWidget(m_form);
    m_split->setPanelWidget(m_side);
    closePanel();
    connect(m_split, &SidePanel::closeRequested, this, [this] {
        if (mayMove()) {
            closePanel();
        }
    });
    connect(m_checklist, &ChecklistPanel::submitted, this, &InspectionsPage::openNext);
    connect(m_checklist, &ChecklistPanel::requestPage, this, &Page::requestPage);
    connect(m_form, &CampaignForm::cancelled, this, &InspectionsPage::closePanel);
    connect(m_form, &CampaignForm::created, this, [this](qint64 id) {
        closePanel();
        loadCampaigns();
        m_bar->choose(id);
        showCampaign(id);
        makeTasks(id);
    });
}

void InspectionsPage::openPanel()
{
    m_bar->setCompact(true);
    m_split->openPanel();
}

void InspectionsPage::closePanel()
{
    m_split->closePanel();
    m_bar->setCompact(false);
}

void InspectionsPage::refresh()
{
    loadCampaigns();
}

void InspectionsPage::loadCampaigns()
{
    guarded(this, [this] {
        const qint64 before = m_bar->currentId();
        m_bar->load();
        m_stack->setCurrentIndex(m_bar->isEmpty() ? 0 : 1);
        m_bar->setVisible(!m_bar->isEmpty());
        if (!m_bar->isEmpty() && m_bar->currentId() != before) {
            showCampaign(m_bar->currentId());
        }
        m_list->load();
    });
}

void InspectionsPage::showCampaign(qint64 id)
{
    m_list->setScope({{QStringLiteral("campaign_id"), FilterOperator::Equals, {id}}});
    m_list->load();
}

bool InspectionsPage::mayMove()
{
    // A half-filled checklist is kept rather than asked about.
    return !m_checklist->hasUnsavedEdits() || m_checklist->save();
}

void InspectionsPage::openTask(qint64 id)
{
    if (m_split->isPanelOpen() && m_side->currentWidget() == m_checklist
        && m_checklist->shownId() == id) {
        return;
    }
    if (mayMove()) {
        m_side->setCurrentWidget(m_checklist);
        m_split->setPanelTitle(tr("Checklist"));
        m_checklist->show(id);
        openPanel();
    }
}

void InspectionsPage::openNext(qint64 doneId)
{
    // The next task of the list that has no result yet, so that a hand never leaves the keyboard.
    const auto& keys = m_list->model()->keys();
    const auto start = keys.indexOf(doneId);
    TaskStore tasks(*m_context.session);
    for (qsizetype step = 1; step <= std::min<qsizetype>(keys.size(), 200); ++step) {
        const qint64 key = keys[(start + step) % keys.size()];
        const auto task = tasks.find(Id<InspectionTask>(key));
        if (task && task->verdict == Verdict::Pending) {
            m_list->select(key);
            openTask(key);
            m_checklist->startFilling();
            return;
        }
    }
}

void InspectionsPage::startCampaign()
{
    if (mayMove()) {
        m_side->setCurrentWidget(m_form);
        m_split->setPanelTitle(tr("New inspection"));
        m_form->start();
        openPanel();
    }
}

void InspectionsPage::makeTasks(qint64 campaignId)
{
    const auto progress = std::make_shared<Progress>();
    const int entry = m_context.tasks->add(tr("Making the inspection's tasks"), progress);
    m_context.jobs
        ->run(
            [campaignId](Session& session, Progress& made) {
                return CampaignStore(session).makeTasks(
                    Id<Campaign>(campaignId), [&made](qint64 done) { made.advance(done); });
            },
            progress)
        .then(this,
              [this, entry](qint64 made) {
                  m_context.tasks->remove(entry);
                  showSuccess(this, tr("%1 tasks have been made.").arg(NumberWords::count(made)));
              })
        .onFailed(this, [this, entry](const Error& error) {
            m_context.tasks->remove(entry);
            showError(this, error);
        });
}

bool InspectionsPage::hasUnsavedEdits() const
{
    return m_checklist && m_checklist->hasUnsavedEdits();
}

void InspectionsPage::openTarget(const QVariantMap& target)
{
    if (target.value(QLatin1String("new")).toBool()) {
        startCampaign();
        return;
    }
    if (const qint64 id = target.value(QLatin1String("task")).toLongLong(); id > 0) {
        m_list->select(id);
        openTask(id);
        m_checklist->startFilling();
        return;
    }
    const QString quarter = target.value(QLatin1String("quarter")).toStringList().value(0);
    if (const qint64 id = m_bar->idOf(quarter); id > 0) {
        m_bar->choose(id);
    }
    QList<ColumnFilter> scope{
        {QStringLiteral("campaign_id"), FilterOperator::Equals, {m_bar->currentId()}}};
    QStringList words;
    for (const char* column : {"bucket", "admin_level"}) {
        const QStringList keys = target.value(QLatin1String(column)).toStringList();
        if (!keys.isEmpty()) {
            scope.append({QString::fromLatin1(column), FilterOperator::OneOf, {keys.first()}});
            words.append(m_context.words->word(QString::fromLatin1(column), keys.first()));
        }
    }
    m_list->setScope(scope,
                     words.isEmpty() ? QString() : tr("Only: %1").arg(NumberWords::list(words)));
    QHash<QString, QStringList> filters;
    for (const char* column : {"verdict", "status", "region_code", "problem", "platform_code"}) {
        filters.insert(QString::fromLatin1(column),
                       target.value(QLatin1String(column)).toStringList());
    }
    m_list->showOnly({}, filters);
}

QJsonObject InspectionsPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->state()},
            {QStringLiteral("split"), m_split->state()},
            {QStringLiteral("campaign"), m_bar->currentId()}};
}

void InspectionsPage::restoreState(const QJsonObject& state)
{
    m_list->restore(state.value(QLatin1String("list")).toObject());
    m_split->restore(state.value(QLatin1String("split")).toObject());
    closePanel();
    const qint64 campaign = state.value(QLatin1String("campaign")).toInteger();
    if (campaign > 0) {
        m_bar->choose(campaign);
        showCampaign(m_bar->currentId());
    }
}

} // namespace juzhen
