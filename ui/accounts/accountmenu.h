// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "ui/pagecontext.h"

#include <QObject>
#include <QVariantMap>

class QMenu;

namespace juzhen {

/// What an account needs next, as entries of its context menu: its filing under way, or the kinds
/// of filing that its state allows; its newest inspection, its open findings, its unit, its link.
/// Owned by the accounts page.
class AccountMenu : public QObject
{
    Q_OBJECT

public:
    explicit AccountMenu(const PageContext& context, QObject* parent = nullptr);

    /// Adds the entries for account @p id. Throws what the stores throw.
    void fill(QMenu* menu, qint64 id);

Q_SIGNALS:
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void addFiling(QMenu* menu, const Account& account);
    void addInspection(QMenu* menu, const Account& account);
    void addFindings(QMenu* menu, const Account& account);
    void addUnit(QMenu* menu, const Account& account);
    void addLink(QMenu* menu, const Account& account);
    void lead(QMenu* menu,
              const char* icon,
              const QString& text,
              const char* pageId,
              const QVariantMap& target);

    PageContext m_context;
};

} // namespace juzhen
