// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/attachment.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace juzhen {

class Session;

/// The action under which an attachment goes to the account that stays.
inline constexpr QLatin1String attachmentMovedAction("move_attachment");

/// The files kept as evidence (附件). Content is stored once, however often it is attached.
class AttachmentStore
{
public:
    static constexpr qint64 mostBytes = qint64{20} * 1024 * 1024;

    explicit AttachmentStore(Session& session);

    /// The attachments of one record, in the order they were added.
    [[nodiscard]] QList<Attachment> of(SubjectKind kind, qint64 id);

    /// The icon or QR code of an account: the newest one with this role, or nothing. After a merge
    /// there may be two.
    [[nodiscard]] std::optional<Attachment> picture(Id<Account> account, AttachmentRole role);

    /// Throws Error(NotFound), or Error(Damaged) when the content no longer has its SHA-256.
    [[nodiscard]] QByteArray content(const Attachment& attachment);

    /// Attaches @p content to the record that @p attachment names and fills in its other fields.
    /// Needs EditAccounts, Inspect or EditFilings. Throws Error(TooLarge) over mostBytes,
    /// Error(Invalid, "file_name") for an empty file.
    void add(Attachment& attachment, const QByteArray& content);

    /// Makes @p content the picture of the account and role that @p attachment names, in the place
    /// of any it has; false, and nothing written, when it is the same. Needs EditAccounts. Throws
    /// what add() throws, Error(TooLarge) already over accountPictureLimit.
    bool setPicture(Attachment& attachment, const QByteArray& content);

    /// Takes the account's picture of this role away; nothing when it has none. Needs EditAccounts.
    void removePicture(Id<Account> account, AttachmentRole role);

    /// Gives the attachment @p uid of another record of @p kind to the one with id @p to; false
    /// when it is there already. For the other stores, which ask for the permission.
    bool move(const QString& uid, SubjectKind kind, qint64 to, const QString& action);

    /// Detaches it; the content goes with its last use.
    void remove(const Attachment& attachment);

private:
    [[nodiscard]] QList<Attachment> pictures(Id<Account> account, AttachmentRole role);
    void insert(Attachment& attachment, const QByteArray& content);
    void erase(const Attachment& attachment);
    void note(const QString& action,
              const Attachment& attachment,
              const QVariant& before,
              const QVariant& after);

    Session& m_session;
};

} // namespace juzhen
