// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitaccounts.h"

#include "models/stores/accountstore.h"
#include "models/stores/session.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "models/text/wordbook.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace juzhen {

UnitAccounts::UnitAccounts(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_all(new QPushButton(tr("Show in accounts"), this))
{
    m_list->setObjectName(QStringLiteral("unitAccounts"));
    m_list->setAccessibleName(tr("Accounts of the unit"));
    m_list->setHeaderLabels({tr("Account"), tr("Platform"), tr("Status"), tr("Last post")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_all->setObjectName(QStringLiteral("showAccounts"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_all, &QPushButton::clicked, this, &UnitAccounts::showAll);
    const auto open = [this](const QTreeWidgetItem* item) {
        Q_EMIT requestPage(QStringLiteral("accounts"),
                           {{QStringLiteral("account"), item->data(0, Qt::UserRole)}});
    };
    connect(m_list, &QTreeWidget::itemActivated, this, open);
}

void UnitAccounts::show(qint64 unit, const QString& name)
{
    show(AccountStore(*m_context.session).hostedBy(Id<Unit>(unit)), name,
         tr("This unit hosts no accounts."));
}

void UnitAccounts::show(const QList<Account>& accounts, const QString& name, const QString& none)
{
    m_unitName = name;
    m_list->clear();
    qint64 running = 0;
    for (const Account& account : accounts) {
        auto* item = new QTreeWidgetItem(
            {account.name, m_context.words->platform(account.platformCode),
             EnumWords::label(account.status), NumberWords::date(account.lastPostOn)});
        item->setData(0, Qt::UserRole, account.id.value());
        item->setToolTip(0, account.name);
        m_list->addTopLevelItem(item);
        running += isRunning(account.status) ? 1 : 0;
    }
    m_count->setText(accounts.isEmpty() ? none
                                        : tr("%n account(s), %1 of them running", nullptr,
                                             static_cast<int>(accounts.size()))
                                              .arg(NumberWords::count(running)));
    m_all->setEnabled(!accounts.isEmpty());
}

void UnitAccounts::showAll()
{
    QVariantList ids;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        ids.append(m_list->topLevelItem(i)->data(0, Qt::UserRole));
    }
    Q_EMIT requestPage(QStringLiteral("accounts"),
                       {{QStringLiteral("ids"), ids},
                        {QStringLiteral("label"), tr("Accounts of %1").arg(m_unitName)}});
}

} // namespace juzhen
