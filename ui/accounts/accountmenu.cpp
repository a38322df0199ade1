// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountmenu.h"

#include "models/stores/accountstore.h"
#include "models/stores/campaignstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace juzhen {

namespace {

constexpr qsizetype mostFindings = 5;

} // namespace

AccountMenu::AccountMenu(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{}

void AccountMenu::fill(QMenu* menu, qint64 id)
{
    const Account account = AccountStore(*m_context.session).require(Id<Account>(id));
    addFiling(menu, account);
    addInspection(menu, account);
    addFindings(menu, account);
    menu->addSeparator();
    addUnit(menu, account);
    addLink(menu, account);
}

void AccountMenu::addFiling(QMenu* menu, const Account& account)
{
    if (const auto open = FilingStore(*m_context.session).openFor(account.id)) {
        lead(menu, "filing",
             tr("Go to its filing: %1, %2")
                 .arg(EnumWords::label(open->kind), EnumWords::label(open->status)),
             "filings", {{QStringLiteral("filing"), open->id.value()}});
        return;
    }
    auto* const kinds = menu->addMenu(icon("filing"), tr("File"));
    kinds->setObjectName(QStringLiteral("accountFilingKinds"));
    for (const auto& entry : filingKindKeys) {
        if (mayFile(entry.value, account.status)) {
            lead(kinds, "filing", EnumWords::label(entry.value), "filings",
                 {{QStringLiteral("newFor"), account.id.value()},
                  {QStringLiteral("kind"), QString::fromLatin1(entry.key)}});
        }
    }
    kinds->setEnabled(m_context.session->may(Permission::EditFilings) && !kinds->isEmpty());
}

void AccountMenu::addInspection(QMenu* menu, const Account& account)
{
    const auto tasks = TaskStore(*m_context.session).ofAccount(account.id);
    if (!tasks.isEmpty()) {
        const InspectionTask& newest = tasks.first();
        const Campaign campaign = CampaignStore(*m_context.session).require(newest.campaignId);
        lead(menu, "inspection",
             tr("Go to its inspection: %1, %2")
                 .arg(NumberWords::quarter(campaign.quarter), EnumWords::label(newest.status)),
             "inspections", {{QStringLiteral("task"), newest.id.value()}});
    }
}

void AccountMenu::addFindings(QMenu* menu, const Account& account)
{
    qsizetype added = 0;
    for (const Finding& finding : FindingStore(*m_context.session).ofAccount(account.id)) {
        if (finding.status == FindingStatus::RecheckPassed || added == mostFindings) {
            continue;
        }
        ++added;
        lead(menu, "rectification",
             finding.dueOn.isValid()
                 ? tr("Go to its finding, due on %1").arg(finding.dueOn.toString(Qt::ISODate))
                 : tr("Go to its finding"),
             "rectification", {{QStringLiteral("finding"), finding.id.value()}});
    }
}

void AccountMenu::addUnit(QMenu* menu, const Account& account)
{
    if (account.hostUnitId.isValid()) {
        lead(menu, "units", tr("Show its unit"), "units",
             {{QStringLiteral("unit"), account.hostUnitId.value()}});
    }
}

void AccountMenu::addLink(QMenu* menu, const Account& account)
{
    auto* const copy = menu->addAction(icon("link"), tr("Copy its link"));
    copy->setEnabled(!account.url.isEmpty());
    connect(copy, &QAction::triggered, this,
            [link = account.url] { QGuiApplication::clipboard()->setText(link); });
}

void AccountMenu::lead(QMenu* menu,
                       const char* icon,
                       const QString& text,
                       const char* pageId,
                       const QVariantMap& target)
{
    connect(
        menu->addAction(juzhen::icon(icon), text), &QAction::triggered, this,
        [this, page = QString::fromLatin1(pageId), target] { Q_EMIT requestPage(page, target); });
}

} // namespace juzhen
