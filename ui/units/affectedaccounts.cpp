// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/affectedaccounts.h"

#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/enumwords.h"
#include "models/text/wordbook.h"
#include "ui/feedback/guarded.h"
#include "ui/theme/space.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

enum MoveColumn
{
    NameColumn,
    PlatformColumn,
    StatusColumn,
    TargetColumn,
    ColumnCount
};

constexpr int leastRows = 5; ///< of the list that are in view
constexpr int runningRole = Qt::UserRole + 1;

bool isTicked(const QTreeWidgetItem* item)
{
    return item->flags().testFlag(Qt::ItemIsUserCheckable)
           && item->checkState(NameColumn) == Qt::Checked;
}

} // namespace

AffectedAccounts::AffectedAccounts(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_all(new QCheckBox(tr("Draft a change filing for all that can have one"), this))
    , m_list(new QTreeWidget(this))
{
    m_all->setObjectName(QStringLiteral("draftAll"));
    m_all->setChecked(true);
    m_list->setObjectName(QStringLiteral("affectedAccounts"));
    m_list->setAccessibleName(tr("Accounts whose host changes"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Account"), tr("Platform"), tr("What happens"), tr("Goes to")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setColumnHidden(TargetColumn, true);
    m_list->setMinimumHeight(rowHeight(font()) * leastRows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_all);
    layout->addWidget(m_list, 1);
    connect(m_all, &QCheckBox::clicked, this, &AffectedAccounts::tickAll);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (column == NameColumn && item->flags().testFlag(Qt::ItemIsUserCheckable)) {
            item->setText(StatusColumn,
                          isTicked(item) ? tr("A filing is drafted") : tr("Left to do"));
            Q_EMIT changed();
        }
    });
}

void AffectedAccounts::load(const QList<Id<Unit>>& units)
{
    const quint64 asked = ++m_asked;
    m_context.reader
        ->run([units](Session& session, Progress&) {
            return ReorganisationStore(session).affected(units);
        })
        .then(this,
              [this, asked](const QList<AffectedAccount>& accounts) {
                  if (asked == m_asked) {
                      take(accounts);
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void AffectedAccounts::take(const QList<AffectedAccount>& accounts)
{
    m_list->clear();
    for (const AffectedAccount& one : accounts) {
        const bool running = isRunning(one.account.status);
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(NameColumn, one.account.name);
        item->setToolTip(NameColumn, one.account.name);
        item->setText(PlatformColumn, m_context.words->platform(one.account.platformCode));
        item->setData(NameColumn, Qt::UserRole, one.account.id.value());
        item->setData(NameColumn, runningRole, running);
        if (one.isDraftable()) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(NameColumn, m_all->isChecked() ? Qt::Checked : Qt::Unchecked);
            addTarget(item);
        } else {
            item->setText(StatusColumn, one.filingUnderWay ? tr("Has a filing under way")
                                                           : EnumWords::label(one.account.status));
        }
    }
    m_all->setEnabled(!accounts.isEmpty());
    Q_EMIT changed();
}

void AffectedAccounts::setTargets(const QStringList& names)
{
    m_targets = names;
    m_list->setColumnHidden(TargetColumn, names.size() < 2);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        addTarget(m_list->topLevelItem(i));
    }
}

void AffectedAccounts::addTarget(QTreeWidgetItem* item)
{
    if (!item->flags().testFlag(Qt::ItemIsUserCheckable)) {
        return;
    }
    QComboBox* box = targetOf(item);
    if (!box) {
        box = new QComboBox(m_list);
        box->setAccessibleName(tr("New host of %1").arg(item->text(NameColumn)));
        m_list->setItemWidget(item, TargetColumn, box);
    }
    const int chosen = std::max(0, box->currentIndex());
    box->clear();
    box->addItems(m_targets);
    box->setCurrentIndex(std::min(chosen, box->count() - 1));
}

QComboBox* AffectedAccounts::targetOf(QTreeWidgetItem* item) const
{
    return qobject_cast<QComboBox*>(m_list->itemWidget(item, TargetColumn));
}

void AffectedAccounts::tickAll(bool ticked)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (item->flags().testFlag(Qt::ItemIsUserCheckable)) {
            item->setCheckState(NameColumn, ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
}

QList<Reorganisation::Move> AffectedAccounts::moves(bool assigned) const
{
    QList<Reorganisation::Move> moves;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (isTicked(item)) {
            const Id<Account> account(item->data(NameColumn, Qt::UserRole).toLongLong());
            moves.append({account, assigned ? targetOf(item)->currentIndex() : -1});
        }
    }
    return moves;
}

int AffectedAccounts::leftToDo() const
{
    int left = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        left += item->data(NameColumn, runningRole).toBool() && !isTicked(item) ? 1 : 0;
    }
    return left;
}

} // namespace juzhen
