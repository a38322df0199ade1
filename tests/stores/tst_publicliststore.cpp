// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/publicliststore.h"
#include "models/stores/unitstore.h"
#include "tests/stores/unitsample.h"

#include <QTest>

using namespace juzhen;

/// Which main accounts the public list shows.
class TstPublicListStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void verticalUnitsAreAskedFor_data() { TestRegister::addEngineRows(); }

    void verticalUnitsAreAskedFor();
};

namespace {

QStringList namesOf(const PublicSelection& selection)
{
    QStringList names;
    for (const PublicEntry& entry : selection.entries) {
        names.append(entry.name);
    }
    names.sort();
    return names;
}

} // namespace

/// A ministry's office stands on the list of its own superior (O-03), unless this one is to show it
/// too. An account without a host unit is nobody else's.
void TstPublicListStore::verticalUnitsAreAskedFor()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    UnitSample sample(session);
    Unit ministry = sample.sports;
    ministry.vertical = true;
    UnitStore(session).update(sample.sports, ministry);
    const auto add = [&](const QString& name, Id<Unit> host) {
        Account account;
        account.name = name;
        account.platformCode = QStringLiteral("weibo");
        account.hostUnitId = host;
        account.isMain = true;
        AccountStore(session).create(account);
    };
    add(QStringLiteral("A示例教育发布"), sample.education.id);
    add(QStringLiteral("B示例税务发布"), ministry.id);
    add(QStringLiteral("C示例无主发布"), {});
    PublicListStore store(session);
    const QDate today(2025, 11, 20);
    const PublicSelection local = store.selection(today);
    QCOMPARE(namesOf(local),
             (QStringList{QStringLiteral("A示例教育发布"), QStringLiteral("C示例无主发布")}));
    QCOMPARE(local.vertical, 1);
    QCOMPARE(local.accountIds.size(), 2);
    const PublicSelection all = store.selection(today, true);
    QCOMPARE(all.entries.size(), 3);
    QCOMPARE(all.vertical, 0);
}

QTEST_GUILESS_MAIN(TstPublicListStore)
#include "tst_publicliststore.moc"
