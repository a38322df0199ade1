// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace juzhen {

/// The accounts that one unit hosts, as a short list that leads to the accounts page. Owned by the
/// unit panel.
class UnitAccounts : public QWidget
{
    Q_OBJECT

public:
    explicit UnitAccounts(const PageContext& context, QWidget* parent = nullptr);

    void show(qint64 unit, const QString& name);

    /// Shows other accounts that belong together: those of @p name; @p none says that there are
    /// none.
    void show(const QList<Account>& accounts, const QString& name, const QString& none);

Q_SIGNALS:
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void showAll();

    PageContext m_context;
    QLabel* m_count;
    QTreeWidget* m_list;
    QPushButton* m_all;
    QString m_unitName;
};

} // namespace juzhen
