// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>

namespace juzhen {

/// A file kept as evidence (附件) and what it belongs to. The content is stored once per SHA-256.
struct Attachment
{
    Id<Attachment> id;
    QString uid;
    SubjectKind subjectKind = SubjectKind::Account;
    qint64 subjectId = 0;
    QString fileName;
    QString mimeType;
    QString sha256;  ///< lower-case hex
    qint64 size = 0; ///< bytes
    QString addedBy;
    QDateTime addedAt;

    bool operator==(const Attachment&) const = default;
};

} // namespace juzhen
