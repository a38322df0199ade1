// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>

namespace juzhen {

/// What an attached file is to its record.
enum class AttachmentRole
{
    Evidence, ///< 附件: a proof, a document
    Icon,     ///< 图标 of an account (O-31)
    QrCode    ///< 二维码 of an account
};
inline constexpr std::array attachmentRoleKeys{EnumKey{AttachmentRole::Evidence, "evidence"},
                                               EnumKey{AttachmentRole::Icon, "icon"},
                                               EnumKey{AttachmentRole::QrCode, "qr_code"}};

constexpr const auto& enumKeys(AttachmentRole)
{
    return attachmentRoleKeys;
}

/// Most bytes of an icon or QR code.
inline constexpr qint64 accountPictureLimit = qint64{1024} * 1024;

/// Detail of an Error(TooLarge) for a file that may not be attached.
inline constexpr QLatin1String tooLargeAttachment{"an attachment over the limit"};

/// A file kept as evidence (附件) and what it belongs to. The content is stored once per SHA-256.
struct Attachment
{
    Id<Attachment> id;
    QString uid;
    SubjectKind subjectKind = SubjectKind::Account;
    qint64 subjectId = 0;
    AttachmentRole role = AttachmentRole::Evidence;
    QString fileName;
    QString mimeType;
    QString sha256;  ///< lower-case hex
    qint64 size = 0; ///< bytes
    QString addedBy;
    QDateTime addedAt;

    bool operator==(const Attachment&) const = default;
};

} // namespace juzhen
