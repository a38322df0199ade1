// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace juzhen {

struct MatrixMembers;

/// The matrix that one account stands in (O-30): the accounts of its region, the main account
/// first, those of its own unit marked. Owned by the account panel.
class AccountMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit AccountMatrix(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the matrix of @p account in the background.
    void show(const Account& account);

Q_SIGNALS:
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void fill(const MatrixMembers& members, const QSet<qint64>& ownUnit);
    void say(const QString& words);

    PageContext m_context;
    QLabel* m_words;
    QTreeWidget* m_list;
    Account m_account;
    quint64 m_asked = 0; ///< of the newest account asked for; late answers are dropped
};

} // namespace juzhen
