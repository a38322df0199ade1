// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "ui/pagecontext.h"

#include <QTreeWidget>

namespace juzhen {

/// The filings, inspections or problems of one account, a row each, from which one goes to the
/// record on its own page. Owned by the account's panel.
class RelatedTable : public QTreeWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Filings,
        Inspections,
        Rectification
    };

    RelatedTable(Kind kind, const PageContext& context, QWidget* parent = nullptr);

    /// Reads what the register has of @p account. Throws what the stores throw.
    void show(Id<Account> account);

Q_SIGNALS:
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void add(qint64 id, const QStringList& words, const QString& hint = {});
    void showFilings(Id<Account> account);
    void showInspections(Id<Account> account);
    void showRectification(Id<Account> account);

    Kind m_kind;
    PageContext m_context;
};

} // namespace juzhen
