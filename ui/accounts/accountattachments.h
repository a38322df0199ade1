// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/attachment.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace juzhen {

/// The files kept with one account (附件): added, saved elsewhere, taken away. Owned by the account
/// panel.
class AccountAttachments : public QWidget
{
    Q_OBJECT

public:
    explicit AccountAttachments(const PageContext& context, QWidget* parent = nullptr);

    void show(Id<Account> account);

private:
    void add();
    void attach(const QString& path);
    void save();
    void write(const Attachment& attachment, const QString& path);
    void remove();
    void showButtons();
    [[nodiscard]] const Attachment* current() const;

    PageContext m_context;
    QTreeWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_save;
    QPushButton* m_remove;
    Id<Account> m_account;
    QList<Attachment> m_attachments; ///< in the order of the list
};

} // namespace juzhen
