// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/filingspage.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/accountstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/session.h"
#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/filings/filingpanel.h"
#include "ui/lists/choices.h"
#include "ui/lists/listpane.h"
#include "ui/lists/statusdelegate.h"
#include "ui/theme/space.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QVBoxLayout>

namespace juzhen {

FilingsPage::FilingsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("filings"), parent)
    , m_context(context)
{
    addHeaderAction(makeExportAction(this, m_context,
                                     {tr("Filings"), [this] { return m_list->request(); },
                                      [this] { return qint64{m_list->model()->rowCount()}; },
                                      [this] {
                                          return m_list->selectedKeys();
                                      }}));
}

void FilingsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    m_split = new SidePanel(this);
    layout->addWidget(m_split);
    buildList(m_split);
    m_split->setMainWidget(m_list);
    m_panel = new FilingPanel(m_context, m_split);
    m_split->setPanelWidget(m_panel);
    m_split->setPanelTitle(tr("Filing"));
    m_split->closePanel();
    connect(m_panel, &FilingPanel::saved, m_list, &ListPane::select);
    connect(m_panel, &FilingPanel::givenUp, m_split, &SidePanel::closePanel);
    connect(m_panel, &FilingPanel::requestPage, this, &Page::requestPage);
    connect(m_split, &SidePanel::closeRequested, this, [this] {
        if (mayMove()) {
            m_split->closePanel();
        }
    });
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (m_split->isPanelOpen() && changes.touches(SubjectKind::Filing, m_panel->shownId())) {
            m_panel->reload();
        }
    });
}

void FilingsPage::buildList(QWidget* parent)
{
    m_list = new ListPane(ListId::Filings, m_context, parent);
    m_list->addFilter(QStringLiteral("kind"), FieldWords::label(SubjectKind::Filing, u"kind"),
                      enumChoices<FilingKind>());
    m_list->addFilter(QStringLiteral("status"), FieldWords::label(SubjectKind::Filing, u"status"),
                      enumChoices<FilingStatus>());
    m_list->setEmptyState(QStringLiteral("filing"), tr("There are no filings yet."),
                          tr("Open an account and choose “New filing” there."));
    m_list->table()->setWidths({{QStringLiteral("number"), 30},
                                {QStringLiteral("kind"), 10},
                                {QStringLiteral("account_name"), 22},
                                {QStringLiteral("platform_code"), 15},
                                {QStringLiteral("unit_name"), 28},
                                {QStringLiteral("status"), 16}});
    m_list->table()->setHiddenByDefault({QStringLiteral("account_id")});
    m_list->table()->resetColumns();
    installStatusDelegates(m_list->table(), ListId::Filings);
    connect(m_list, &ListPane::opened, this, &FilingsPage::openFiling);
    connect(m_list, &ListPane::currentChanged, this, [this](qint64 key) {
        if (m_split->isPanelOpen() && key > 0) {
            openFiling(key);
        }
    });
    connect(m_list, &ListPane::countChanged, this,
            [this](int count) { setSubheading(tr("%1 filings").arg(NumberWords::count(count))); });
}

void FilingsPage::refresh()
{
    m_list->load();
}

bool FilingsPage::mayMove()
{
    if (m_split->isPanelOpen() && m_panel->hasUnsavedEdits()) {
        showWarning(this, tr("Save or discard the draft before leaving it."));
        return false;
    }
    return true;
}

void FilingsPage::openFiling(qint64 id)
{
    if (m_split->isPanelOpen() && m_panel->shownId() == id) {
        return;
    }
    if (mayMove()) {
        m_panel->show(id);
        m_split->openPanel();
    }
}

void FilingsPage::startFiling(qint64 accountId)
{
    guarded(this, [&] {
        FilingStore filings(*m_context.session);
        if (const auto open = filings.openFor(Id<Account>(accountId))) {
            showInfo(this, tr("This account has a filing under way. Finish it first."));
            openFiling(open->id.value());
            return;
        }
        const Account account = AccountStore(*m_context.session).require(Id<Account>(accountId));
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(QStringLiteral("filingKinds"));
        for (const auto& entry : filingKindKeys) {
            QAction* action = menu->addAction(EnumWords::label(entry.value));
            action->setObjectName(QString::fromLatin1(entry.key));
            action->setEnabled(mayFile(entry.value, account.status));
            connect(action, &QAction::triggered, this,
                    [this, accountId, kind = entry.value] { startKind(accountId, kind); });
        }
        menu->popup(
            mapToGlobal(rect().topRight() - QPoint(menu->sizeHint().width() + space::page, 0)));
    });
}

void FilingsPage::startKind(qint64 accountId, FilingKind kind)
{
    m_panel->startFor(accountId, kind);
    m_split->openPanel();
}

bool FilingsPage::hasUnsavedEdits() const
{
    return m_panel && m_panel->hasUnsavedEdits();
}

void FilingsPage::openTarget(const QVariantMap& target)
{
    if (const qint64 account = target.value(QLatin1String("newFor")).toLongLong(); account > 0) {
        if (mayMove()) {
            const auto kind = fromKey<FilingKind>(target.value(QLatin1String("kind")).toString());
            kind ? startKind(account, *kind) : startFiling(account);
        }
    } else if (const qint64 id = target.value(QLatin1String("filing")).toLongLong(); id > 0) {
        m_list->select(id);
        openFiling(id);
    } else {
        m_list->showOnly(
            {}, {{QStringLiteral("status"), target.value(QLatin1String("status")).toStringList()}});
    }
}

QJsonObject FilingsPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->state()}, {QStringLiteral("split"), m_split->state()}};
}

void FilingsPage::restoreState(const QJsonObject& state)
{
    m_list->restore(state.value(QLatin1String("list")).toObject());
    m_split->restore(state.value(QLatin1String("split")).toObject());
    m_split->closePanel();
}

} // namespace juzhen
