// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/domain/rules.h"
#include "models/stores/accountstore.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/factsstore.h"
#include "models/stores/session.h"
#include "models/stores/userstore.h"
#include "tests/support/earlierregister.h"
#include "tests/support/testregister.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// Files kept with records, and which of them is the icon or the QR code of an account.
class TstAttachmentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void pictureIsTheOnlyOne_data() { TestRegister::addEngineRows(); }

    void pictureIsTheOnlyOne();

    void samePictureIsNoEdit_trap19_data() { TestRegister::addEngineRows(); }

    void samePictureIsNoEdit_trap19();

    void contentIsStoredOnce_data() { TestRegister::addEngineRows(); }

    void contentIsStoredOnce();

    void removesAPicture_data() { TestRegister::addEngineRows(); }

    void removesAPicture();

    void newestCounts_data() { TestRegister::addEngineRows(); }

    void newestCounts();
    void limits();
    void needsThePermission();

    void mainAccountNeedsAnIcon_data() { TestRegister::addEngineRows(); }

    void mainAccountNeedsAnIcon();

    void namesBecomeRoles_data() { TestRegister::addEngineRows(); }

    void namesBecomeRoles();
};

namespace {

Account addAccount(Session& session, const QString& name = QStringLiteral("示例发布"))
{
    Account account;
    account.name = name;
    account.isMain = true;
    AccountStore(session).create(account);
    return account;
}

Attachment pictureOf(const Account& account, AttachmentRole role, const QString& name)
{
    Attachment attachment;
    attachment.subjectId = account.id.value();
    attachment.role = role;
    attachment.fileName = name;
    attachment.mimeType = QStringLiteral("image/png");
    return attachment;
}

qint64 count(Session& session, const char* table)
{
    Query query(session.database(),
                QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
    query.run();
    return query.next() ? query.integer(0) : -1;
}

QString lastChanges(Session& session, const Account& account)
{
    return session.log().history(SubjectKind::Account, account.id.value(), 1).constLast().changes;
}

} // namespace

void TstAttachmentStore::pictureIsTheOnlyOne()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    auto& session = reg.session();
    AttachmentStore store(session);
    const Account account = addAccount(session);
    auto first = pictureOf(account, AttachmentRole::Icon, QStringLiteral("一.png"));
    QVERIFY(store.setPicture(first, "one"));
    QCOMPARE(lastChanges(session, account), QStringLiteral("{\"icon\":[null,\"一.png\"]}"));
    auto code = pictureOf(account, AttachmentRole::QrCode, QStringLiteral("码.png"));
    QVERIFY(store.setPicture(code, "code"));
    auto proof = pictureOf(account, AttachmentRole::Evidence, QStringLiteral("截图.png"));
    store.add(proof, "proof");
    auto second = pictureOf(account, AttachmentRole::Icon, QStringLiteral("二.png"));
    QVERIFY(store.setPicture(second, "two"));
    QCOMPARE(lastChanges(session, account), QStringLiteral("{\"icon\":[\"一.png\",\"二.png\"]}"));

    QCOMPARE(store.picture(account.id, AttachmentRole::Icon), second);
    QCOMPARE(store.picture(account.id, AttachmentRole::QrCode), code);
    QCOMPARE(store.of(SubjectKind::Account, account.id.value()).size(), 3);
    QCOMPARE(store.content(second), QByteArray("two"));
    QCOMPARE(count(session, "file_content"), 3); // "one" has gone with its last use
    QCOMPARE(session.log().firstBrokenEntry(), std::nullopt);
}

void TstAttachmentStore::samePictureIsNoEdit_trap19()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    auto& session = reg.session();
    AttachmentStore store(session);
    const Account account = addAccount(session);
    auto first = pictureOf(account, AttachmentRole::Icon, QStringLiteral("一.png"));
    QVERIFY(store.setPicture(first, "one"));
    const auto entries = session.log().size();
    auto again = pictureOf(account, AttachmentRole::Icon, QStringLiteral("又.png"));
    QVERIFY(!store.setPicture(again, "one"));
    QCOMPARE(again, first);
    QCOMPARE(session.log().size(), entries);
}

void TstAttachmentStore::contentIsStoredOnce()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    auto& session = reg.session();
    AttachmentStore store(session);
    const Account one = addAccount(session);
    const Account two = addAccount(session, QStringLiteral("示例之二"));
    for (const Account& account : {one, two}) {
        auto icon = pictureOf(account, AttachmentRole::Icon, QStringLiteral("图.png"));
        QVERIFY(store.setPicture(icon, "same"));
    }
    QCOMPARE(count(session, "attachment"), 2);
    QCOMPARE(count(session, "file_content"), 1);
    store.removePicture(one.id, AttachmentRole::Icon);
    QCOMPARE(store.content(*store.picture(two.id, AttachmentRole::Icon)), QByteArray("same"));
}

void TstAttachmentStore::removesAPicture()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    auto& session = reg.session();
    AttachmentStore store(session);
    const Account account = addAccount(session);
    auto icon = pictureOf(account, AttachmentRole::Icon, QStringLiteral("图.png"));
    QVERIFY(store.setPicture(icon, "one"));
    auto proof = pictureOf(account, AttachmentRole::Evidence, QStringLiteral("截图.png"));
    store.add(proof, "proof");
    store.removePicture(account.id, AttachmentRole::Icon);
    QCOMPARE(lastChanges(session, account), QStringLiteral("{\"icon\":[\"图.png\",null]}"));
    QCOMPARE(store.picture(account.id, AttachmentRole::Icon), std::nullopt);
    QCOMPARE(store.of(SubjectKind::Account, account.id.value()), QList{proof});
    const auto entries = session.log().size();
    store.removePicture(account.id, AttachmentRole::Icon);
    QCOMPARE(session.log().size(), entries);
}

/// As after a merge, when both accounts had an icon.
void TstAttachmentStore::newestCounts()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    auto& session = reg.session();
    AttachmentStore store(session);
    const Account stay = addAccount(session);
    const Account gone = addAccount(session, QStringLiteral("示例之二"));
    auto older = pictureOf(stay, AttachmentRole::Icon, QStringLiteral("旧.png"));
    QVERIFY(store.setPicture(older, "old"));
    auto newer = pictureOf(gone, AttachmentRole::Icon, QStringLiteral("新.png"));
    QVERIFY(store.setPicture(newer, "new"));
    QVERIFY(store.move(newer.uid, SubjectKind::Account, stay.id.value(), attachmentMovedAction));
    QCOMPARE(store.picture(stay.id, AttachmentRole::Icon)->fileName, QStringLiteral("新.png"));
    // A further one takes the place of both.
    auto third = pictureOf(stay, AttachmentRole::Icon, QStringLiteral("三.png"));
    QVERIFY(store.setPicture(third, "new"));
    QCOMPARE(store.of(SubjectKind::Account, stay.id.value()), QList{third});
    QCOMPARE(store.content(third), QByteArray("new"));
}

void TstAttachmentStore::limits()
{
    TestRegister reg;
    auto& session = reg.session();
    AttachmentStore store(session);
    const Account account = addAccount(session);
    auto icon = pictureOf(account, AttachmentRole::Icon, QStringLiteral("图.png"));
    const auto kindOf = [&](const QByteArray& content) {
        try {
            (void)store.setPicture(icon, content);
        } catch (const Error& error) {
            return std::optional(error.kind());
        }
        return std::optional<Error::Kind>();
    };
    QCOMPARE(kindOf(QByteArray(accountPictureLimit + 1, 'x')), Error::Kind::TooLarge);
    QCOMPARE(kindOf({}), Error::Kind::Invalid);
    QCOMPARE(count(session, "attachment"), 0);
    QCOMPARE(kindOf(QByteArray(accountPictureLimit, 'x')), std::nullopt);
    // Evidence may be larger.
    auto proof = pictureOf(account, AttachmentRole::Evidence, QStringLiteral("截图.png"));
    store.add(proof, QByteArray(accountPictureLimit + 1, 'x'));
    QCOMPARE(count(session, "attachment"), 2);
}

void TstAttachmentStore::needsThePermission()
{
    TestRegister reg;
    const Account account = addAccount(reg.session());
    User inspector;
    inspector.login = QStringLiteral("inspector");
    inspector.name = inspector.login;
    inspector.roles = {Role::Inspector};
    UserStore(reg.session()).save(inspector);
    const auto session = reg.another(inspector.login);
    AttachmentStore store(*session);
    auto icon = pictureOf(account, AttachmentRole::Icon, QStringLiteral("图.png"));
    QCOMPARE(kindThrownBy([&] { (void)store.setPicture(icon, "one"); }), Error::Kind::Denied);
    QCOMPARE(kindThrownBy([&] { store.removePicture(account.id, AttachmentRole::Icon); }),
             Error::Kind::Denied);
}

void TstAttachmentStore::mainAccountNeedsAnIcon()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    auto& session = reg.session();
    const Account account = addAccount(session);
    Account other;
    other.name = QStringLiteral("示例之二");
    AccountStore(session).create(other);
    Account closed;
    closed.name = QStringLiteral("示例之三");
    closed.isMain = true;
    closed.status = AccountStatus::Closed;
    AccountStore(session).create(closed);
    const auto lacking = [&] {
        QStringList names;
        const RuleFacts facts = FactsStore(session).gather(reg.clock().today());
        for (const AccountFact& fact : facts.accounts) {
            if (fact.missing.testFlag(RequiredField::Icon)) {
                names.append(fact.name);
            }
        }
        return names;
    };
    QCOMPARE(lacking(), QStringList(account.name));
    const auto findings = checkRegister(session, reg.clock().today());
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& finding) {
        return finding.rule == QLatin1String("R-54") && finding.subjectId == account.id.value();
    });
    QVERIFY(found != findings.end());
    QVERIFY(found->args.at(1).toStringList().contains(QStringLiteral("icon")));
    // A QR code is no icon.
    auto code = pictureOf(account, AttachmentRole::QrCode, QStringLiteral("码.png"));
    QVERIFY(AttachmentStore(session).setPicture(code, "code"));
    QCOMPARE(lacking(), QStringList(account.name));
    auto icon = pictureOf(account, AttachmentRole::Icon, QStringLiteral("图.png"));
    QVERIFY(AttachmentStore(session).setPicture(icon, "one"));
    QCOMPARE(lacking(), QStringList());
}

/// Earlier programs told pictures by their file names.
void TstAttachmentStore::namesBecomeRoles()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    auto& session = reg.session();
    const Account account = addAccount(session);
    undoAttachmentRoles(session.database());
    session.database().execute(
        QStringLiteral("INSERT INTO file_content (sha256, size, content) VALUES ('a', 1, %1)")
            .arg(engine == QLatin1String("sqlite") ? QStringLiteral("x'61'")
                                                   : QStringLiteral("'\\x61'")));
    int number = 0;
    for (const char* file : {"'image/png', '旧图标.png'", "'image/png', '证明.png'",
                             "'image/png', 'LOGO.PNG'", "'text/plain', '图标说明.txt'",
                             "'image/jpeg', '图标的二维码.jpg'", "'image/png', 'QR.png'"}) {
        session.database().execute(
            QStringLiteral("INSERT INTO attachment (uid, subject_kind, subject_id, mime_type, "
                           "file_name, sha256, added_by, added_at) VALUES ('u-%1', 'account', %2, "
                           "%3, 'a', 'tester', '2025-11-20T09:00:00')")
                .arg(++number)
                .arg(account.id.value())
                .arg(QString::fromUtf8(file)));
    }
    session.database().execute(QStringLiteral("DELETE FROM schema_version WHERE version >= 11"));
    const auto later = reg.another();
    QStringList roles;
    for (const Attachment& one :
         AttachmentStore(*later).of(SubjectKind::Account, account.id.value())) {
        roles.append(toKey(one.role));
    }
    QCOMPARE(roles.join(QLatin1Char(' ')),
             QStringLiteral("evidence evidence icon evidence evidence qr_code"));
}

QTEST_GUILESS_MAIN(TstAttachmentStore)
#include "tst_attachmentstore.moc"
