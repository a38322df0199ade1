// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rectification/rectificationpage.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/session.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/lists/choices.h"
#include "ui/lists/listpane.h"
#include "ui/lists/statusdelegate.h"
#include "ui/rectification/findingpanel.h"
#include "ui/theme/space.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QVBoxLayout>

namespace juzhen {

RectificationPage::RectificationPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("rectification"), parent)
    , m_context(context)
{
    addHeaderAction(makeExportAction(this, m_context,
                                     {tr("Rectification"), [this] { return m_list->request(); },
                                      [this] { return qint64{m_list->model()->rowCount()}; },
                                      [this] {
                                          return m_list->selectedKeys();
                                      }}));
}

void RectificationPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    m_split = new SidePanel(this);
    layout->addWidget(m_split);
    buildList();
    m_split->setMainWidget(m_list);
    m_panel = new FindingPanel(m_context, m_split);
    m_split->setPanelWidget(m_panel);
    m_split->setPanelTitle(tr("Problem"));
    m_split->closePanel();
    connect(m_panel, &FindingPanel::changed, m_list, &ListPane::select);
    connect(m_panel, &FindingPanel::requestPage, this, &Page::requestPage);
    connect(m_split, &SidePanel::closeRequested, m_split, &SidePanel::closePanel);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (m_split->isPanelOpen() && changes.touches(SubjectKind::Finding, m_panel->shownId())) {
            m_panel->show(m_panel->shownId());
        }
    });
}

void RectificationPage::buildList()
{
    m_list = new ListPane(ListId::Findings, m_context, m_split);
    const WordBook& words = *m_context.words;
    const auto label = [](QStringView key) {
        return FieldWords::label(SubjectKind::Finding, key);
    };
    m_list->addFilter(QStringLiteral("status"), label(u"status"), enumChoices<FindingStatus>());
    m_list->addFilter(QStringLiteral("severity"), label(u"severity"), enumChoices<Severity>());
    m_list->addFilter(QStringLiteral("problem_class"), label(u"problem_class"),
                      vocabularyChoices(words, QStringLiteral("problem_class")));
    m_list->addFilter(QStringLiteral("region_code"),
                      FieldWords::label(SubjectKind::Account, u"region_code"), regionChoices(words),
                      FilterOperator::Within);
    m_list->setEmptyState(QStringLiteral("rectification"), tr("No problem has been found."),
                          tr("Problems appear here when a checklist with a hit is submitted."));
    m_list->table()->setWidths({{QStringLiteral("account_name"), 22},
                                {QStringLiteral("platform_code"), 15},
                                {QStringLiteral("unit_name"), 24},
                                {QStringLiteral("problem_class"), 18},
                                {QStringLiteral("severity"), 14},
                                {QStringLiteral("description"), 30},
                                {QStringLiteral("status"), 14}});
    m_list->table()->setHiddenByDefault(
        {QStringLiteral("account_id"), QStringLiteral("measures"), QStringLiteral("reported_on"),
         QStringLiteral("rechecked_on"), QStringLiteral("region_code")});
    m_list->table()->resetColumns();
    installStatusDelegates(m_list->table(), ListId::Findings);
    connect(m_list, &ListPane::opened, this, &RectificationPage::openFinding);
    connect(m_list, &ListPane::currentChanged, this, [this](qint64 key) {
        if (m_split->isPanelOpen() && key > 0) {
            openFinding(key);
        }
    });
    connect(m_list, &ListPane::countChanged, this,
            [this](int count) { setSubheading(tr("%1 problems").arg(NumberWords::count(count))); });
}

void RectificationPage::refresh()
{
    m_list->load();
}

void RectificationPage::openFinding(qint64 id)
{
    if (!m_split->isPanelOpen() || m_panel->shownId() != id) {
        m_panel->show(id);
        m_split->openPanel();
    }
}

void RectificationPage::openTarget(const QVariantMap& target)
{
    if (const qint64 id = target.value(QLatin1String("finding")).toLongLong(); id > 0) {
        m_list->select(id);
        openFinding(id);
        return;
    }
    QHash<QString, QStringList> filters;
    for (const char* column : {"status", "severity", "problem_class"}) {
        filters.insert(QString::fromLatin1(column),
                       target.value(QLatin1String(column)).toStringList());
    }
    m_list->showOnly({}, filters);
}

QJsonObject RectificationPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->state()}, {QStringLiteral("split"), m_split->state()}};
}

void RectificationPage::restoreState(const QJsonObject& state)
{
    m_list->restore(state.value(QLatin1String("list")).toObject());
    m_split->restore(state.value(QLatin1String("split")).toObject());
    m_split->closePanel();
}

} // namespace juzhen
