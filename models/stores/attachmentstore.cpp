// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/attachmentstore.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/domain/uid.h"
#include "models/stores/auditlog.h"
#include "models/stores/jsontext.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

#include <QCryptographicHash>


namespace juzhen {

namespace {

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void requireAny(const Session& session)
{
    if (!session.may(Permission::EditAccounts) && !session.may(Permission::Inspect)) {
        session.require(Permission::EditFilings);
    }
}

} // namespace

AttachmentStore::AttachmentStore(Session& session)
    : m_session(session)
{}

QList<Attachment> AttachmentStore::of(SubjectKind kind, qint64 id)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT attachment.id, attachment.uid, file_name, mime_type, "
                               "attachment.sha256, file_content.size, added_by, added_at "
                               "FROM attachment JOIN file_content "
                               "ON file_content.sha256 = attachment.sha256 "
                               "WHERE subject_kind = ? AND subject_id = ? ORDER BY attachment.id"));
    query.run(toKey(kind), id);
    QList<Attachment> attachments;
    while (query.next()) {
        attachments.append({Id<Attachment>(query.integer(0)), query.text(1), kind, id,
                            query.text(2), query.text(3), query.text(4), query.integer(5),
                            query.text(6), QDateTime::fromString(query.text(7), Qt::ISODate)});
    }
    return attachments;
}

QByteArray AttachmentStore::content(const Attachment& attachment)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT content FROM file_content WHERE sha256 = ?"));
    query.run(attachment.sha256);
    if (!query.next()) {
        throw Error(Error::Kind::NotFound, attachment.fileName);
    }
    const QByteArray content = query.value(0).toByteArray();
    if (hashOf(content) != attachment.sha256) {
        throw Error(Error::Kind::Damaged, attachment.fileName);
    }
    return content;
}

void AttachmentStore::add(Attachment& attachment, const QByteArray& content)
{
    requireAny(m_session);
    if (content.size() > mostBytes) {
        throw Error(Error::Kind::TooLarge, attachment.fileName);
    }
    if (content.isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("file_name"));
    }
    WriteScope scope(m_session);
    attachment.uid = newUid();
    attachment.sha256 = hashOf(content);
    attachment.size = content.size();
    attachment.addedBy = m_session.source().login;
    attachment.addedAt = m_session.clock().now();
    Query(m_session.database(), QStringLiteral("INSERT INTO file_content (sha256, size, content) "
                                               "VALUES (?, ?, ?) ON CONFLICT DO NOTHING"))
        .run(attachment.sha256, attachment.size, content);
    Query insert(m_session.database(),
                 QStringLiteral("INSERT INTO attachment (uid, subject_kind, subject_id, file_name, "
                                "mime_type, sha256, added_by, added_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    insert.run(attachment.uid, toKey(attachment.subjectKind), attachment.subjectId,
               attachment.fileName, attachment.mimeType, attachment.sha256, attachment.addedBy,
               attachment.addedAt.toString(Qt::ISODate));
    insert.next();
    attachment.id = Id<Attachment>(insert.integer(0));
    insert.finish();
    QByteArray json("{");
    appendFieldChange(json, "attachment", QVariant(), attachment.fileName);
    m_session.log().append(QStringLiteral("attach"), attachment.subjectKind, attachment.subjectId,
                           attachment.uid, json + '}');
    scope.touch(SubjectKind::Attachment, attachment.id.value());
    scope.touch(attachment.subjectKind, attachment.subjectId);
    scope.commit();
}

bool AttachmentStore::move(const QString& uid, SubjectKind kind, qint64 to, const QString& action)
{
    WriteScope scope(m_session);
    Query query(m_session.database(),
                QStringLiteral("SELECT id, subject_id, file_name FROM attachment WHERE uid = ? AND "
                               "subject_kind = ?"));
    query.run(uid, toKey(kind));
    if (!query.next() || query.integer(1) == to) {
        return false;
    }
    const qint64 id = query.integer(0);
    const qint64 from = query.integer(1);
    const QString fileName = query.text(2);
    query.finish();
    Query(m_session.database(), QStringLiteral("UPDATE attachment SET subject_id = ? WHERE id = ?"))
        .run(to, id);
    QByteArray json("{");
    appendFieldChange(json, "attachment", fileName, QVariant());
    m_session.log().append(action, kind, from, uid, json + '}');
    scope.touch(SubjectKind::Attachment, id);
    scope.touch(kind, from);
    scope.touch(kind, to);
    scope.commit();
    return true;
}

void AttachmentStore::remove(const Attachment& attachment)
{
    requireAny(m_session);
    WriteScope scope(m_session);
    Query(m_session.database(), QStringLiteral("DELETE FROM attachment WHERE id = ?"))
        .run(attachment.id.value());
    Query(
        m_session.database(),
        QStringLiteral("DELETE FROM file_content WHERE sha256 = ? AND NOT EXISTS "
                       "(SELECT 1 FROM attachment WHERE attachment.sha256 = file_content.sha256)"))
        .run(attachment.sha256);
    QByteArray json("{");
    appendFieldChange(json, "attachment", attachment.fileName, QVariant());
    m_session.log().append(QStringLiteral("detach"), attachment.subjectKind, attachment.subjectId,
                           attachment.uid, json + '}');
    scope.touch(SubjectKind::Attachment, attachment.id.value());
    scope.touch(attachment.subjectKind, attachment.subjectId);
    scope.commit();
}

} // namespace juzhen
