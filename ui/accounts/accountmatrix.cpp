// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountmatrix.h"

#include "models/stores/accountstore.h"
#include "models/stores/matrixstore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/tasks/lane.h"
#include "models/text/enumwords.h"
#include "models/text/wordbook.h"
#include "ui/feedback/guarded.h"
#include "ui/theme/space.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr int mostAccounts = 200;
constexpr qint64 everyUnit = -1;

/// What is read for one account.
struct Around
{
    QString region;
    MatrixMembers members;
    QSet<qint64> ownUnit; ///< the accounts of the same host
};

Around readAround(Session& session, const Account& account)
{
    Around around;
    around.region = account.regionCode;
    if (around.region.isEmpty() && account.hostUnitId.isValid()) {
        const auto host = UnitStore(session).find(account.hostUnitId);
        around.region = host ? host->regionCode : QString();
    }
    if (!around.region.isEmpty()) {
        around.members = MatrixStore(session).members(UnitHierarchy::Area, around.region, everyUnit,
                                                      mostAccounts);
    }
    if (account.hostUnitId.isValid()) {
        const auto hosted = AccountStore(session).hostedBy(account.hostUnitId);
        for (const Account& one : hosted) {
            around.ownUnit.insert(one.id.value());
        }
    }
    return around;
}

} // namespace

AccountMatrix::AccountMatrix(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    m_words->setObjectName(QStringLiteral("accountMatrixWords"));
    m_words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("accountMatrix"));
    m_list->setAccessibleName(tr("Accounts of the same matrix"));
    m_list->setHeaderLabels({tr("Account"), tr("Platform"), tr("Status"), tr("Place")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && m_account.id.isValid() && changes.kinds.contains(SubjectKind::Account)) {
            show(m_account);
        }
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT requestPage(QStringLiteral("accounts"),
                           {{QStringLiteral("account"), item->data(0, Qt::UserRole)}});
    });
}

void AccountMatrix::show(const Account& account)
{
    m_account = account;
    const quint64 asked = ++m_asked;
    m_context.reader
        ->run([account](Session& session, Progress&) { return readAround(session, account); })
        .then(this,
              [this, asked](const Around& around) {
                  if (asked != m_asked) {
                      return;
                  }
                  m_list->clear();
                  if (around.region.isEmpty()) {
                      say(tr("The region of the account isn't known, so neither is its matrix."));
                      return;
                  }
                  fill(around.members, around.ownUnit);
                  const bool main =
                      !around.members.accounts.isEmpty() && around.members.accounts.first().isMain;
                  const QString count = tr("%1: %n account(s) in the matrix.", nullptr,
                                           static_cast<int>(around.members.total))
                                            .arg(m_context.words->regionPath(around.region));
                  say(main ? count : tr("%1 No main account has been chosen (R-46).").arg(count));
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void AccountMatrix::fill(const MatrixMembers& members, const QSet<qint64>& ownUnit)
{
    for (const MatrixAccount& one : members.accounts) {
        const bool own = one.id == m_account.id.value();
        const QString place = one.isMain                 ? tr("Main account")
                              : own                      ? tr("This account")
                              : ownUnit.contains(one.id) ? tr("Same unit")
                                                         : QString();
        auto* item =
            new QTreeWidgetItem(m_list, {one.name, m_context.words->platform(one.platformCode),
                                         EnumWords::label(one.status), place});
        item->setData(0, Qt::UserRole, one.id);
        item->setToolTip(0, one.name);
        QFont font = item->font(0);
        font.setBold(own);
        item->setFont(0, font);
        if (own) {
            m_list->setCurrentItem(item);
        }
    }
}

void AccountMatrix::say(const QString& words)
{
    m_words->setText(words);
}

} // namespace juzhen
