// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountmerge.h"
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/duplicatestore.h"
#include "models/stores/thresholdstore.h"
#include "tests/stores/personsample.h"
#include "tests/support/thrown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace juzhen;

/// Duplicates in a real register, on both engines: found once, and not again when a person has said
/// what they are.
class TstDuplicateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsAndForgets_data() { TestRegister::addEngineRows(); }

    void findsAndForgets();

    void mergedIsSettled_data() { TestRegister::addEngineRows(); }

    void mergedIsSettled();
    void likenessIsASetting();
    void readersMayNotDecide();
};

void TstDuplicateStore::findsAndForgets()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    PersonSample sample(session);
    DuplicateStore store(session);
    QVERIFY(store.find().groups.isEmpty());
    const Account again = sample.host(sample.education, u"示例教育发布微博");
    const auto found = store.find();
    QCOMPARE(found.groups.size(), 1);
    QCOMPARE(found.groups.first().accounts,
             (QList<qint64>{sample.first.id.value(), again.id.value()}));
    QCOMPARE(found.groups.first().pairs.first().reason, DuplicateReason::SameName);
    QCOMPARE(found.accounts.value(again.id.value()).unitName, sample.education.name);

    store.keepApart(found.groups.first().accounts);
    QVERIFY(store.find().groups.isEmpty());
    QCOMPARE(session.log().history(SubjectKind::Account, again.id.value()).last().action,
             QStringLiteral("not_duplicate"));
    store.keepApart(found.groups.first().accounts); // saying it twice does no harm
    QVERIFY(!session.log().firstBrokenEntry());
}

void TstDuplicateStore::mergedIsSettled()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    PersonSample sample(session);
    const Account again = sample.host(sample.education, u"示例教育发布微博");
    AccountMerge merge(session);
    const auto preview = merge.preview(sample.first.id, again.id);
    const auto result =
        merge.perform({preview.stay, preview.gone, {}, QStringLiteral("示例核对"), {}, {}});
    QVERIFY(DuplicateStore(session).find().groups.isEmpty());
    // Taken back, they are two accounts again that look like one.
    BatchStore(session).reverse(result.batch);
    QCOMPARE(DuplicateStore(session).find().groups.size(), 1);
}

/// From when on names are alike is the office's choice.
void TstDuplicateStore::likenessIsASetting()
{
    TestRegister reg;
    PersonSample sample(reg.session());
    sample.host(sample.education, u"示例区教育发布"); // beside 示例教育发布
    ThresholdStore store(reg.session());
    Thresholds wanted;
    for (const auto& [percent, groups] : {std::pair(50, 1), std::pair(100, 0)}) {
        wanted.duplicateNamesPercent = percent;
        store.save(store.current(), wanted);
        QCOMPARE(DuplicateStore(reg.session()).find().groups.size(), groups);
    }
}

void TstDuplicateStore::readersMayNotDecide()
{
    TestRegister reg;
    PersonSample sample(reg.session());
    auto source = reg.source();
    source.readOnly = true;
    Session reader(source);
    QVERIFY(testing::thrownBy([&] {
        DuplicateStore(reader).keepApart({sample.first.id.value(), sample.second.id.value()});
    }));
    QVERIFY(DuplicateStore(reader).find().groups.isEmpty());
}

QTEST_GUILESS_MAIN(TstDuplicateStore)
#include "tst_duplicatestore.moc"
