// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personvalidation.h"
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/custodytakeover.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/stores/writescope.h"
#include "tests/stores/personsample.h"
#include "tests/support/thrown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace juzhen;

/// Responsible persons and custodies, on both engines: what the accounts' own texts say and who
/// holds a role are the same, whichever is changed.
class TstCustodyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void assigns_data() { TestRegister::addEngineRows(); }

    void assigns();

    void carriesNewName_data() { TestRegister::addEngineRows(); }

    void carriesNewName();

    void typedTextEndsCustody_data() { TestRegister::addEngineRows(); }

    void typedTextEndsCustody();

    void takesOverNames_data() { TestRegister::addEngineRows(); }

    void takesOverNames();

    void takesOverManyOrNothing();

    void listsStates_data() { TestRegister::addEngineRows(); }

    void listsStates();

    void refuses();
    void masksOwner_data();
    void masksOwner();
    void judgesNames_data();
    void judgesNames();
};

void TstCustodyStore::assigns()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    PersonSample sample(session);
    sample.assign(sample.first, CustodyRole::Editor, sample.leaving);
    const Custody keeper = sample.assign(sample.first, CustodyRole::Administrator, sample.leaving);
    QCOMPARE(sample.stored(sample.first).editorName, sample.leaving.name);
    QCOMPARE(sample.stored(sample.first).editorPhone, sample.leaving.phone);

    CustodyStore store(session);
    Custody sealed = *store.find(keeper.id);
    sealed.sealedAt = QStringLiteral("示例保密柜");
    sealed.administrators = 2;
    sealed.mobileOwner = QStringLiteral("张小明");
    QVERIFY(store.update(*store.find(keeper.id), sealed));
    QCOMPARE(store.find(keeper.id)->mobileOwner, QStringLiteral("张**"));

    // Another takes the role: the first ends, where the password is sealed stays known.
    const Custody next = store.assign(sample.first.id, CustodyRole::Administrator,
                                      sample.successor.id, QDate(2025, 11, 20));
    QCOMPARE(store.find(keeper.id)->endsOn, QDate(2025, 11, 20));
    QCOMPARE(next.sealedAt, sealed.sealedAt);
    QCOMPARE(next.administrators, sealed.administrators);
    QVERIFY(next.mobileOwner.isEmpty()); // that was the former one's
    QCOMPARE(store.held(sample.first.id, CustodyRole::Administrator)->personId,
             sample.successor.id);
    QCOMPARE(store.ofPerson(sample.leaving.id).size(), 1);
    QCOMPARE(store.ofPerson(sample.leaving.id, true).size(), 2);
    QCOMPARE(store.ofAccount(sample.first.id).size(), 2);

    store.end(*store.held(sample.first.id, CustodyRole::Editor), QDate(2025, 11, 20));
    QVERIFY(sample.stored(sample.first).editorName.isEmpty());
    QVERIFY(sample.stored(sample.first).editorPhone.isEmpty());
}

void TstCustodyStore::carriesNewName()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    PersonSample sample(reg.session());
    sample.assign(sample.first, CustodyRole::Editor, sample.leaving);
    sample.assign(sample.second, CustodyRole::FirstReviewer, sample.leaving);
    Person renamed = sample.leaving;
    renamed.name = QStringLiteral("示例改名");
    renamed.phone = QStringLiteral("028-86611111");
    QVERIFY(PersonStore(reg.session()).update(sample.leaving, renamed));
    QCOMPARE(sample.stored(sample.first).editorName, renamed.name);
    QCOMPARE(sample.stored(sample.first).editorPhone, renamed.phone);
    QCOMPARE(sample.stored(sample.second).reviewer1, renamed.name);
}

void TstCustodyStore::typedTextEndsCustody()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    PersonSample sample(session);
    const Custody editor = sample.assign(sample.first, CustodyRole::Editor, sample.leaving);
    Account typed = sample.stored(sample.first);
    typed.remark = QStringLiteral("别的字段");
    AccountStore(session).update(sample.stored(sample.first), typed);
    QVERIFY(CustodyStore(session).find(editor.id)->isOpen());
    Account other = sample.stored(sample.first);
    other.editorName = QStringLiteral("示例丁");
    AccountStore(session).update(sample.stored(sample.first), other);
    QCOMPARE(CustodyStore(session).find(editor.id)->endsOn, QDate(2025, 11, 20));
    QCOMPARE(sample.stored(sample.first).editorName, QStringLiteral("示例丁"));
}

void TstCustodyStore::takesOverNames()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    PersonSample sample(session);
    const auto name = [&](const Account& account, const char* editor, const char* phone,
                          const char* first, const char* second) {
        Account named = sample.stored(account);
        named.editorName = QString::fromUtf8(editor);
        named.editorPhone = QString::fromUtf8(phone);
        named.reviewer1 = QString::fromUtf8(first);
        named.reviewer2 = QString::fromUtf8(second);
        AccountStore(session).update(sample.stored(account), named);
    };
    const Account far = sample.host(sample.sports, u"示例体育");
    name(sample.first, "张三", "028-86612345", "李四", "王五、赵六");
    name(sample.second, "张三", "028-86612345", "张三", "示例乙");
    name(far, "张三", "028-86654321", "", "无"); // another unit: another person

    const TakenOver taken =
        CustodyTakeOver(session).perform(QStringLiteral("提取责任人"), [](qint64, qint64) {});
    QCOMPARE(taken.persons, 3);
    QCOMPARE(taken.custodies, 6);
    QCOMPARE(taken.leftAlone, 2);
    CustodyStore store(session);
    const auto editor = store.held(sample.first.id, CustodyRole::Editor);
    QVERIFY(editor);
    QCOMPARE(store.held(sample.second.id, CustodyRole::Editor)->personId, editor->personId);
    QCOMPARE(store.held(sample.second.id, CustodyRole::FirstReviewer)->personId, editor->personId);
    QVERIFY(store.held(far.id, CustodyRole::Editor)->personId != editor->personId);
    QCOMPARE(store.held(sample.second.id, CustodyRole::SecondReviewer)->personId,
             sample.successor.id);
    QCOMPARE(PersonStore(session).require(editor->personId).phone, QStringLiteral("028-86612345"));

    // What is held already isn't taken over again, and a batch comes back as a whole.
    QCOMPARE(CustodyTakeOver(session).perform(QStringLiteral("再次")).custodies, 0);
    const Reversal back = BatchStore(session).reverse(taken.batch);
    QCOMPARE(back.removed, 9);
    QVERIFY(back.kept.isEmpty());
    QVERIFY(!PersonStore(session).find(editor->personId));
    QCOMPARE(sample.stored(sample.first).editorName, QStringLiteral("张三"));
}

void TstCustodyStore::takesOverManyOrNothing()
{
    constexpr int accounts = 2000;
    TestRegister reg;
    Session& session = reg.session();
    PersonSample sample(session);
    {
        WriteScope scope(session);
        AccountStore store(session);
        for (int i = 0; i < accounts; ++i) {
            Account account;
            account.name = QStringLiteral("示例%1").arg(i);
            account.platformCode = QStringLiteral("weibo");
            account.hostUnitId = sample.education.id;
            account.editorName = QStringLiteral("运维%1").arg(i % 500);
            account.reviewer1 = QStringLiteral("初审%1").arg(i % 100);
            account.reviewer2 = QStringLiteral("复审%1").arg(i % 100);
            store.create(account);
        }
        scope.commit();
    }
    const auto entries = session.log().size();
    const auto stopped = testing::kindThrownBy([&] {
        CustodyTakeOver(session).perform(QStringLiteral("中止"), [](qint64 done, qint64 total) {
            QCOMPARE(total, qint64(accounts) * 3);
            if (done > total / 2) {
                throw Error(Error::Kind::Cancelled);
            }
        });
    });
    QCOMPARE(stopped, Error::Kind::Cancelled);
    QCOMPARE(session.log().size(), entries);
    QElapsedTimer clock;
    clock.start();
    const TakenOver taken = CustodyTakeOver(session).perform(QStringLiteral("提取"));
    qInfo() << taken.custodies << "custodies of" << taken.persons << "persons in" << clock.elapsed()
            << "ms";
    QCOMPARE(taken.persons, 700);
    QCOMPARE(taken.custodies, qint64(accounts) * 3);
}

void TstCustodyStore::listsStates()
{
    QFETCH(QString, engine);
    TestRegister reg(engine); // the day is 2025-11-20
    Session& session = reg.session();
    PersonSample sample(session);
    const auto leave = [&](const Person& person, QDate last) {
        Person after = PersonStore(session).require(person.id);
        after.validTo = last;
        after.roles = {PersonRole::Editor, PersonRole::Duty};
        PersonStore(session).update(PersonStore(session).require(person.id), after);
    };
    const auto found = [&](const ColumnFilter& filter) {
        return ListStore(session).keys({ListId::Persons, {}, {filter}, {}});
    };
    const auto ofState = [&](const char* state) {
        return found(
            {QStringLiteral("state"), FilterOperator::OneOf, {QString::fromLatin1(state)}});
    };
    leave(sample.leaving, QDate(2025, 11, 20)); // the last day itself still counts
    leave(sample.successor, QDate(2025, 11, 19));
    leave(sample.third, QDate(2025, 12, 21)); // 31 days ahead
    QCOMPARE(ofState("leaving"), QList<qint64>{sample.leaving.id.value()});
    QCOMPARE(ofState("left"), QList<qint64>{sample.successor.id.value()});
    QCOMPARE(ofState("on_post"), QList<qint64>{sample.third.id.value()});
    leave(sample.third, QDate(2025, 12, 20));
    QCOMPARE(ofState("leaving").size(), 2);
    const QString roles = QStringLiteral("roles");
    QCOMPARE(found({roles, FilterOperator::Holds, {QStringLiteral("duty")}}).size(), 3);
    QCOMPARE(found({roles, FilterOperator::Holds, {QStringLiteral("head")}}).size(), 0);
    QCOMPARE(
        found({roles, FilterOperator::Holds, {QStringLiteral("head"), QStringLiteral("editor")}})
            .size(),
        3);
    // By pinyin initials of the name and by the unit.
    QCOMPARE(ListStore(session).keys({ListId::Persons, QStringLiteral("sly"), {}, {}}),
             QList<qint64>{sample.successor.id.value()});
    QCOMPARE(ListStore(session).keys({ListId::Persons, QStringLiteral("jyj"), {}, {}}).size(), 3);
    sample.assign(sample.first, CustodyRole::Editor, sample.third);
    sample.assign(sample.first, CustodyRole::Administrator, sample.third);
    const auto row = ListStore(session).rows(ListId::Persons, {sample.third.id.value()}).first();
    QCOMPARE(row.value(columnIndex(ListId::Persons, u"account_count")).toInt(), 1);
}

void TstCustodyStore::refuses()
{
    TestRegister reg;
    Session& session = reg.session();
    PersonSample sample(session);
    Person card = sample.leaving;
    card.remark = QStringLiteral("身份证510107199001011234");
    QCOMPARE(
        testing::thrownBy([&] { PersonStore(session).update(sample.leaving, card); })->subject(),
        QStringLiteral("remark"));
    sample.assign(sample.first, CustodyRole::FirstReviewer, sample.leaving);
    const auto twice = testing::thrownBy([&] {
        CustodyStore(session).assign(sample.first.id, CustodyRole::FinalReviewer, sample.leaving.id,
                                     QDate(2025, 11, 20));
    });
    QCOMPARE(twice->subject(), QStringLiteral("reviewer3"));
    QVERIFY(sample.stored(sample.first).reviewer3.isEmpty());
    Person gone = PersonStore(session).require(sample.third.id);
    gone.validTo = QDate(2025, 11, 19);
    PersonStore(session).update(PersonStore(session).require(sample.third.id), gone);
    const auto left = testing::thrownBy([&] {
        CustodyStore(session).assign(sample.first.id, CustodyRole::Editor, gone.id,
                                     QDate(2025, 11, 20));
    });
    QCOMPARE(left->subject(), QStringLiteral("person_id"));
}

void TstCustodyStore::masksOwner_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("name") << QStringLiteral(" 张小明 ") << QStringLiteral("张**");
    QTest::newRow("mobile") << QStringLiteral("13812345678") << QStringLiteral("138****5678");
    QTest::newRow("hidden") << QStringLiteral("李*") << QStringLiteral("李*");
    QTest::newRow("words") << QStringLiteral("单位公用手机") << QStringLiteral("单位公用手机");
    QTest::newRow("none") << QString() << QString();
}

void TstCustodyStore::masksOwner()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(maskedOwner(typed), kept);
}

void TstCustodyStore::judgesNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("one");
    QTest::newRow("one") << QStringLiteral("张三") << true;
    QTest::newRow("with a dot") << QStringLiteral("阿卜杜拉·买买提") << true;
    QTest::newRow("several") << QStringLiteral("张三、李四") << false;
    QTest::newRow("nobody") << QStringLiteral("暂无") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("longest") << QString(personNameLimit, u'长') << true;
    QTest::newRow("too long") << QString(personNameLimit + 1, u'长') << false;
}

void TstCustodyStore::judgesNames()
{
    QFETCH(QString, text);
    QFETCH(bool, one);
    QCOMPARE(namesOnePerson(text), one);
}

QTEST_GUILESS_MAIN(TstCustodyStore)
#include "tst_custodystore.moc"
