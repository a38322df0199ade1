// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/bulkeditstore.h"
#include "tests/stores/unitsample.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;

namespace {

const QString domain = QStringLiteral("domain");
const QString editor = QStringLiteral("editor_name");
const QString phone = QStringLiteral("editor_phone");
const QString title = QStringLiteral("示例批量修改");

/// Three accounts of one unit; the second has an editor.
QList<Account> accounts(Session& session, UnitSample& sample)
{
    QList<Account> made{sample.host(sample.education, u"示例教育发布"),
                        sample.host(sample.education, u"示例教育视频"),
                        sample.host(sample.education, u"示例教育问答")};
    Account after = made[1];
    after.editorName = QStringLiteral("示例甲");
    AccountStore(session).update(made[1], after);
    made[1] = after;
    return made;
}

QList<qint64> idsOf(const QList<Account>& accounts)
{
    QList<qint64> ids;
    for (const Account& account : accounts) {
        ids.append(account.id.value());
    }
    return ids;
}

} // namespace

/// Bulk edits, on both engines: what is previewed is what is written, as one batch, and comes back.
class TstBulkEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void previews_data() { TestRegister::addEngineRows(); }

    void previews();

    void writesOneBatchWithItsHistory_trap9_data() { TestRegister::addEngineRows(); }

    void writesOneBatchWithItsHistory_trap9();

    void comesBack_data() { TestRegister::addEngineRows(); }

    void comesBack();

    void refusesWhatFilingsGovern();
    void refusesWithoutPermission();
    void leavesWhatDoesNotFit();
    void writesNothingForNothing();
};

void TstBulkEdit::previews()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    const auto made = accounts(reg.session(), sample);
    const auto entries = reg.session().log().size();
    const BulkEdit edit{
        idsOf(made) + QList<qint64>{987654},
        {{editor, QStringLiteral("示例甲")}, {domain, QStringLiteral("education")}}};
    const BulkPreview preview = BulkEditStore(reg.session()).preview(edit);
    QCOMPARE(preview.changed, 3);
    QCOMPARE(preview.unchanged, 0);
    QCOMPARE(preview.gone, 1);
    QVERIFY(preview.refusals.isEmpty());
    QCOMPARE(preview.fields.size(), 2);
    QCOMPARE(preview.fields[0].column, editor);
    QCOMPARE(preview.fields[0].accounts, 2); // one is named already
    QCOMPARE(preview.fields[0].before.size(), 1);
    QCOMPARE(preview.fields[0].before.first().accounts, 2);
    QCOMPARE(preview.fields[1].accounts, 3);
    QCOMPARE(reg.session().log().size(), entries);
}

void TstBulkEdit::writesOneBatchWithItsHistory_trap9()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    UnitSample sample(session);
    const auto made = accounts(session, sample);
    const BulkEdit edit{idsOf(made), {{editor, QStringLiteral("示例甲")}}};
    const BulkChange change = BulkEditStore(session).apply(edit, title);
    QCOMPARE(change.rows.size(), 2);
    for (const Account& account : made) {
        QCOMPARE(AccountStore(session).require(account.id).editorName, QStringLiteral("示例甲"));
    }
    const auto batches = BatchStore(session).all();
    QCOMPARE(batches.first().title, title);
    QCOMPARE(batches.first().kind, QStringLiteral("bulk"));
    QCOMPARE(batches.first().rows, 2);
    int updates = 0;
    for (const AuditEntry& entry : session.log().ofBatch(batches.first().uid)) {
        if (entry.subjectKind == SubjectKind::Account) {
            ++updates;
            QVERIFY(entry.changes.contains(editor));
        }
    }
    QCOMPARE(updates, 2);
    // What is written afterwards belongs to no batch.
    const auto ofBatch = session.log().ofBatch(batches.first().uid).size();
    sample.host(sample.education, u"示例教育小记");
    QCOMPARE(session.log().ofBatch(batches.first().uid).size(), ofBatch);
}

void TstBulkEdit::comesBack()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    UnitSample sample(session);
    const auto made = accounts(session, sample);
    BulkEditStore bulk(session);
    const BulkChange change =
        bulk.apply({idsOf(made), {{editor, QStringLiteral("示例乙")}}}, title);
    QCOMPARE(change.rows.size(), 3);
    // Somebody has changed another field meanwhile: that stays.
    const Account before = AccountStore(session).require(made[0].id);
    Account remarked = before;
    remarked.remark = QStringLiteral("示例备注");
    AccountStore(session).update(before, remarked);
    bulk.takeBack(change, title);
    QCOMPARE(AccountStore(session).require(made[0].id).editorName, QString());
    QCOMPARE(AccountStore(session).require(made[0].id).remark, remarked.remark);
    QCOMPARE(AccountStore(session).require(made[1].id).editorName, QStringLiteral("示例甲"));
    bulk.doAgain(change, title);
    QCOMPARE(AccountStore(session).require(made[1].id).editorName, QStringLiteral("示例乙"));
    // And the same field: nothing at all comes back.
    const Account present = AccountStore(session).require(made[2].id);
    Account other = present;
    other.editorName = QStringLiteral("示例丙");
    AccountStore(session).update(present, other);
    QCOMPARE(testing::kindThrownBy([&] { bulk.takeBack(change, title); }),
             std::optional(Error::Kind::Conflict));
    QCOMPARE(AccountStore(session).require(made[0].id).editorName, QStringLiteral("示例乙"));
}

void TstBulkEdit::refusesWhatFilingsGovern()
{
    TestRegister reg;
    UnitSample sample(reg.session());
    const auto made = accounts(reg.session(), sample);
    for (const char* column : {"name", "platform_code", "platform_id", "host_unit_id",
                               "verified_subject", "operator_id", "status", "url", "no_such"}) {
        QVERIFY2(!BulkEditStore::isOffered(QString::fromLatin1(column)), column);
    }
    BulkEditStore bulk(reg.session());
    const BulkEdit edit{idsOf(made), {{QStringLiteral("status"), QStringLiteral("cancelled")}}};
    QCOMPARE(testing::kindThrownBy([&] { (void)bulk.preview(edit); }),
             std::optional(Error::Kind::Denied));
    QCOMPARE(testing::kindThrownBy([&] { (void)bulk.apply(edit, title); }),
             std::optional(Error::Kind::Denied));
}

void TstBulkEdit::refusesWithoutPermission()
{
    TestRegister reg;
    UnitSample sample(reg.session());
    const auto made = accounts(reg.session(), sample);
    const auto viewer = reg.another(QStringLiteral("stranger"));
    const BulkEdit edit{idsOf(made), {{editor, QStringLiteral("示例乙")}}};
    QCOMPARE(testing::kindThrownBy([&] { (void)BulkEditStore(*viewer).apply(edit, title); }),
             std::optional(Error::Kind::Denied));
}

void TstBulkEdit::leavesWhatDoesNotFit()
{
    TestRegister reg;
    Session& session = reg.session();
    UnitSample sample(session);
    const auto made = accounts(session, sample);
    const QString future = QStringLiteral("2031-01-01");
    const BulkEdit edit{idsOf(made), {{QStringLiteral("last_post_on"), future}}};
    BulkEditStore bulk(session);
    const BulkPreview preview = bulk.preview(edit);
    QCOMPARE(preview.changed, 0);
    QCOMPARE(preview.refusals.size(), 3);
    QCOMPARE(preview.refusals.first().issue.problem, FieldProblem::InFuture);
    QVERIFY(bulk.apply(edit, title).rows.isEmpty());
    QVERIFY(!AccountStore(session).require(made[0].id).lastPostOn.isValid());
}

void TstBulkEdit::writesNothingForNothing()
{
    TestRegister reg;
    Session& session = reg.session();
    UnitSample sample(session);
    const auto made = accounts(session, sample);
    const auto entries = session.log().size();
    const auto batches = BatchStore(session).all().size();
    QVERIFY(
        BulkEditStore(session).apply({idsOf(made), {{phone, QString()}}}, title).rows.isEmpty());
    QCOMPARE(session.log().size(), entries);
    QCOMPARE(BatchStore(session).all().size(), batches);
}

QTEST_GUILESS_MAIN(TstBulkEdit)
#include "tst_bulkedit.moc"
