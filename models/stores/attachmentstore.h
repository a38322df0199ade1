// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"

#include <QByteArray>
#include <QList>

namespace juzhen {

class Session;

/// The files kept as evidence (附件). Content is stored once, however often it is attached.
class AttachmentStore
{
public:
    static constexpr qint64 mostBytes = 20 * 1024 * 1024;

    explicit AttachmentStore(Session& session);

    /// The attachments of one record, in the order they were added.
    [[nodiscard]] QList<Attachment> of(SubjectKind kind, qint64 id);

    /// Throws Error(NotFound), or Error(Damaged) when the content no longer has its SHA-256.
    [[nodiscard]] QByteArray content(const Attachment& attachment);

    /// Attaches @p content to the record that @p attachment names and fills in its other fields.
    /// Needs EditAccounts, Inspect or EditFilings. Throws Error(TooLarge) over mostBytes,
    /// Error(Invalid, "file_name") for an empty file.
    void add(Attachment& attachment, const QByteArray& content);

    /// Detaches it; the content goes with its last use.
    void remove(const Attachment& attachment);

private:
    Session& m_session;
};

} // namespace juzhen
