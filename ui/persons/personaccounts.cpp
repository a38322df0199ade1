// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/personaccounts.h"

#include "models/stores/custodystore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "models/text/wordbook.h"
#include "ui/feedback/guarded.h"
#include "ui/persons/handoverprint.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace juzhen {

PersonAccounts::PersonAccounts(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("Show in accounts"), this))
    , m_list(new QTreeWidget(this))
    , m_sheets(new QWidget(this))
    , m_day(new QComboBox(this))
{
    m_list->setObjectName(QStringLiteral("personAccounts"));
    m_list->setAccessibleName(tr("Accounts of the person"));
    m_list->setHeaderLabels({tr("Account"), tr("Role"), tr("Platform"), tr("Unit"), tr("From"),
                             tr("Until"), tr("Password sealed at"), tr("Password changed on")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setResizeContentsPrecision(0);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_all->setObjectName(QStringLiteral("showAccounts"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_all);
    auto* row = new QHBoxLayout(m_sheets);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* label = new QLabel(tr("Handover sheet of"), m_sheets);
    label->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("handoverDay"));
    auto* print = new QPushButton(icon("print"), tr("Print preview…"), m_sheets);
    print->setObjectName(QStringLiteral("printHandover"));
    row->addWidget(label);
    row->addWidget(m_day);
    row->addWidget(print);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sheets);
    connect(m_all, &QPushButton::clicked, this, &PersonAccounts::showAll);
    connect(print, &QPushButton::clicked, this, &PersonAccounts::printSheet);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT requestPage(QStringLiteral("accounts"),
                           {{QStringLiteral("account"), item->data(0, Qt::UserRole)}});
    });
}

void PersonAccounts::show(const Person& person)
{
    if (m_person != person.id) {
        m_list->clear();
        m_count->setText(tr("Loading…"));
        m_sheets->hide();
    }
    m_person = person.id;
    m_name = person.name;
    m_context.reader
        ->run([id = person.id](Session& session, Progress&) {
            CustodyStore store(session);
            return Held{store.ofPerson(id, true), store.handoverDays(id)};
        })
        .then(this,
              [this, id = person.id](const Held& held) {
                  if (id == m_person) {
                      fill(held);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void PersonAccounts::fill(const Held& held)
{
    QList<QTreeWidgetItem*> items;
    QSet<qint64> open;
    for (const HeldCustody& one : held.custodies) {
        const Custody& custody = one.custody;
        const bool keeper = custody.role == CustodyRole::Administrator;
        const QString changed =
            one.isPasswordDue()
                ? tr("to be changed since %1").arg(NumberWords::date(custody.handedOverOn))
            : keeper ? NumberWords::date(one.passwordChangedOn)
                     : QString();
        auto* item =
            new QTreeWidgetItem({one.accountName, EnumWords::label(custody.role),
                                 m_context.words->platform(one.platformCode), one.unitName,
                                 NumberWords::date(custody.beginsOn),
                                 NumberWords::date(custody.endsOn), custody.sealedAt, changed});
        item->setData(0, Qt::UserRole, custody.accountId.value());
        item->setToolTip(0, one.accountName);
        if (one.isPasswordDue()) {
            item->setIcon(7, icon("warning", Tone::Warning));
        }
        if (custody.isOpen()) {
            open.insert(custody.accountId.value());
        } else {
            for (int column = 0; column < item->columnCount(); ++column) {
                item->setForeground(column, palette().placeholderText());
            }
        }
        items.append(item);
    }
    m_list->clear();
    m_list->addTopLevelItems(items);
    m_count->setText(open.isEmpty() ? tr("Nothing is held at present.")
                                    : tr("Roles of %n account(s) at present", nullptr,
                                         static_cast<int>(open.size())));
    m_all->setEnabled(!items.isEmpty());
    m_day->clear();
    for (const QDate day : held.handovers) {
        m_day->addItem(NumberWords::date(day), day);
    }
    m_sheets->setVisible(m_day->count() > 0);
}

void PersonAccounts::showAll()
{
    QVariantList ids;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        ids.append(m_list->topLevelItem(i)->data(0, Qt::UserRole));
    }
    Q_EMIT requestPage(QStringLiteral("accounts"),
                       {{QStringLiteral("ids"), ids},
                        {QStringLiteral("label"), tr("Accounts of %1").arg(m_name)}});
}

void PersonAccounts::printSheet()
{
    showHandoverSheet(this, m_context, m_person, m_day->currentData().toDate(), {});
}

} // namespace juzhen
