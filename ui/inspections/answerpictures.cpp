// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/answerpictures.h"

#include "models/stores/attachmentstore.h"
#include "models/stores/session.h"
#include "ui/accounts/picturefile.h"

namespace juzhen::answerpictures {

int count(Session& session, qint64 answerId)
{
    return answerId > 0
               ? static_cast<int>(AttachmentStore(session).of(SubjectKind::Answer, answerId).size())
               : 0;
}

QList<QImage> all(Session& session, qint64 answerId)
{
    QList<QImage> pictures;
    AttachmentStore attachments(session);
    for (const Attachment& attachment : attachments.of(SubjectKind::Answer, answerId)) {
        const QImage picture = QImage::fromData(attachments.content(attachment));
        if (!picture.isNull()) {
            pictures.append(picture);
        }
    }
    return pictures;
}

void add(Session& session, qint64 answerId, const QString& code, const QImage& picture)
{
    const QString moment =
        session.clock().now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    Attachment attachment;
    attachment.subjectKind = SubjectKind::Answer;
    attachment.subjectId = answerId;
    attachment.mimeType = QStringLiteral("image/png");
    attachment.fileName = QStringLiteral("%1-%2.png").arg(code, moment);
    AttachmentStore(session).add(attachment, pngOf(picture));
}

} // namespace juzhen::answerpictures
