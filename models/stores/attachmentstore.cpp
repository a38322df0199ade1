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

const QString attachAction = QStringLiteral("attach");

void requireStorable(const Attachment& attachment, const QByteArray& content, qint64 mostBytes)
{
    if (content.size() > mostBytes) {
        throw Error(Error::Kind::TooLarge, attachment.fileName, QString(tooLargeAttachment));
    }
    if (content.isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("file_name"));
    }
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
                               "attachment.sha256, file_content.size, added_by, added_at, role "
                               "FROM attachment JOIN file_content "
                               "ON file_content.sha256 = attachment.sha256 "
                               "WHERE subject_kind = ? AND subject_id = ? ORDER BY attachment.id"));
    query.run(toKey(kind), id);
    QList<Attachment> attachments;
    while (query.next()) {
        attachments.append({Id<Attachment>(query.integer(0)), query.text(1), kind, id,
                            requireKey<AttachmentRole>(query.text(8)), query.text(2), query.text(3),
                            query.text(4), query.integer(5), query.text(6),
                            QDateTime::fromString(query.text(7), Qt::ISODate)});
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

QList<Attachment> AttachmentStore::pictures(Id<Account> account, AttachmentRole role)
{
    QList<Attachment> pictures = of(SubjectKind::Account, account.value());
    pictures.removeIf([role](const Attachment& one) { return one.role != role; });
    return pictures;
}

std::optional<Attachment> AttachmentStore::picture(Id<Account> account, AttachmentRole role)
{
    const auto all = pictures(account, role);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

void AttachmentStore::add(Attachment& attachment, const QByteArray& content)
{
    requireAny(m_session);
    requireStorable(attachment, content, mostBytes);
    WriteScope scope(m_session);
    insert(attachment, content);
    note(attachAction, attachment, QVariant(), attachment.fileName);
    scope.touch(SubjectKind::Attachment, attachment.id.value());
    scope.touch(attachment.subjectKind, attachment.subjectId);
    scope.commit();
}

bool AttachmentStore::setPicture(Attachment& attachment, const QByteArray& content)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(attachment, content, accountPictureLimit);
    WriteScope scope(m_session);
    const auto before = pictures(Id<Account>(attachment.subjectId), attachment.role);
    if (before.size() == 1 && before.first().sha256 == hashOf(content)) {
        attachment = before.first();
        return false;
    }
    for (const Attachment& one : before) {
        erase(one);
    }
    insert(attachment, content);
    note(attachAction, attachment, before.isEmpty() ? QVariant() : QVariant(before.last().fileName),
         attachment.fileName);
    scope.touch(SubjectKind::Attachment, attachment.id.value());
    scope.touch(attachment.subjectKind, attachment.subjectId);
    scope.commit();
    return true;
}

void AttachmentStore::removePicture(Id<Account> account, AttachmentRole role)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    for (const Attachment& one : pictures(account, role)) {
        remove(one);
    }
    scope.commit();
}

/// Writes the row and, unless it is there already, the content.
void AttachmentStore::insert(Attachment& attachment, const QByteArray& content)
{
    attachment.uid = newUid();
    attachment.sha256 = hashOf(content);
    attachment.size = content.size();
    attachment.addedBy = m_session.source().login;
    attachment.addedAt = m_session.clock().now();
    Query(m_session.database(), QStringLiteral("INSERT INTO file_content (sha256, size, content) "
                                               "VALUES (?, ?, ?) ON CONFLICT DO NOTHING"))
        .run(attachment.sha256, attachment.size, content);
    Query row(m_session.database(),
              QStringLiteral("INSERT INTO attachment (uid, subject_kind, subject_id, file_name, "
                             "mime_type, sha256, added_by, added_at, role) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    row.run(attachment.uid, toKey(attachment.subjectKind), attachment.subjectId,
            attachment.fileName, attachment.mimeType, attachment.sha256, attachment.addedBy,
            attachment.addedAt.toString(Qt::ISODate), toKey(attachment.role));
    row.next();
    attachment.id = Id<Attachment>(row.integer(0));
}

/// Deletes the row and, with its last use, the content.
void AttachmentStore::erase(const Attachment& attachment)
{
    Query(m_session.database(), QStringLiteral("DELETE FROM attachment WHERE id = ?"))
        .run(attachment.id.value());
    Query(
        m_session.database(),
        QStringLiteral("DELETE FROM file_content WHERE sha256 = ? AND NOT EXISTS "
                       "(SELECT 1 FROM attachment WHERE attachment.sha256 = file_content.sha256)"))
        .run(attachment.sha256);
}

/// Logs that a file of the record is another one now, or none any more.
void AttachmentStore::note(const QString& action,
                           const Attachment& attachment,
                           const QVariant& before,
                           const QVariant& after)
{
    const QByteArray field = attachment.role == AttachmentRole::Evidence
                                 ? QByteArray("attachment")
                                 : toKey(attachment.role).toLatin1();
    QByteArray json("{");
    appendFieldChange(json, field.constData(), before, after);
    m_session.log().append(action, attachment.subjectKind, attachment.subjectId, attachment.uid,
                           json + '}');
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
    erase(attachment);
    note(QStringLiteral("detach"), attachment, attachment.fileName, QVariant());
    scope.touch(SubjectKind::Attachment, attachment.id.value());
    scope.touch(attachment.subjectKind, attachment.subjectId);
    scope.commit();
}

} // namespace juzhen
