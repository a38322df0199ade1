// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountattachments.h"

#include "models/exchange/safefile.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMimeDatabase>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

const QString filePurpose = QStringLiteral("attachment");

/// Reads @p path and attaches it; not for the GUI thread.
void attachFile(Session& session, Id<Account> account, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::NotReadable, QDir::toNativeSeparators(path), file.errorString());
    }
    Attachment attachment;
    attachment.subjectKind = SubjectKind::Account;
    attachment.subjectId = account.value();
    attachment.fileName = QFileInfo(path).fileName();
    attachment.mimeType = QMimeDatabase().mimeTypeForFile(path).name();
    // One byte more than is allowed tells that it is too much.
    AttachmentStore(session).add(attachment, file.read(AttachmentStore::mostBytes + 1));
}

void writeFile(Session& session, const Attachment& attachment, const QString& path)
{
    const QByteArray content = AttachmentStore(session).content(attachment);
    SafeFile target(path, content.size());
    QFile file(target.temporaryPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.flush()) {
        target.throwWriteError(file.errorString());
    }
    file.close();
    target.commit();
}

} // namespace

AccountAttachments::AccountAttachments(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QTreeWidget(this))
    , m_add(new QPushButton(icon("add"), tr("Add file…"), this))
    , m_save(new QPushButton(tr("Save as…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    m_list->setObjectName(QStringLiteral("accountAttachments"));
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setHeaderLabels({tr("File"), tr("Size"), tr("Added on"), tr("Added by")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_add->setObjectName(QStringLiteral("addAttachment"));
    m_save->setObjectName(QStringLiteral("saveAttachment"));
    m_remove->setObjectName(QStringLiteral("removeAttachment"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_add);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &AccountAttachments::add);
    connect(m_save, &QPushButton::clicked, this, &AccountAttachments::save);
    connect(m_remove, &QPushButton::clicked, this, &AccountAttachments::remove);
    connect(m_list, &QTreeWidget::itemActivated, this, &AccountAttachments::save);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AccountAttachments::showButtons);
    showButtons();
}

void AccountAttachments::show(Id<Account> account)
{
    m_account = account;
    m_attachments = AttachmentStore(*m_context.session).of(SubjectKind::Account, account.value());
    // Icon and QR code have a tab of their own.
    m_attachments.removeIf(
        [](const Attachment& one) { return one.role != AttachmentRole::Evidence; });
    m_list->clear();
    for (const Attachment& one : std::as_const(m_attachments)) {
        auto* item = new QTreeWidgetItem(
            m_list, {one.fileName, QLocale().formattedDataSize(one.size),
                     NumberWords::date(one.addedAt.toLocalTime().date()), one.addedBy});
        item->setToolTip(0, one.fileName);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    showButtons();
}

const Attachment* AccountAttachments::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_attachments.at(row);
}

void AccountAttachments::add()
{
    m_context.questions->openFile(this, {tr("File for the account"), filePurpose, {}, {}, {}},
                                  [this](const QString& path) { attach(path); });
}

void AccountAttachments::attach(const QString& path)
{
    m_context.jobs
        ->run([account = m_account, path](Session& session, Progress&) {
            attachFile(session, account, path);
        })
        .then(this,
              [this, account = m_account] {
                  if (account == m_account) {
                      guarded(this, [&] { show(account); });
                  }
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void AccountAttachments::save()
{
    if (const Attachment* attachment = current()) {
        m_context.questions->saveFile(
            this, {tr("Save attachment"), filePurpose, {}, attachment->fileName, {}},
            [this, one = *attachment](const QString& path) { write(one, path); });
    }
}

void AccountAttachments::write(const Attachment& attachment, const QString& path)
{
    m_context.jobs
        ->run([attachment, path](Session& session, Progress&) {
            writeFile(session, attachment, path);
        })
        .then(this, [this, path] { showWritten(this, path); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void AccountAttachments::remove()
{
    const Attachment* attachment = current();
    if (!attachment) {
        return;
    }
    m_context.questions->confirm(
        this,
        {tr("Remove attachment"), tr("Remove “%1” from the account?").arg(attachment->fileName),
         tr("The file is deleted from the register. The history says that it was there."),
         tr("Remove"), true},
        [this, one = *attachment] {
            guarded(this, [&] {
                AttachmentStore(*m_context.session).remove(one);
                show(m_account);
            });
        });
}

void AccountAttachments::showButtons()
{
    const bool may = m_context.session->may(Permission::EditAccounts);
    const bool any = current() != nullptr;
    m_add->setEnabled(may && m_account.isValid());
    m_save->setEnabled(any);
    m_remove->setEnabled(may && any);
}

} // namespace juzhen
