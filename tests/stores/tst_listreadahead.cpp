// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountstore.h"
#include "models/stores/listreadahead.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace juzhen;

/// What is read before somebody searches: once for each state of the register.
class TstListReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsOnceForEachState_data() { TestRegister::addEngineRows(); }

    void readsOnceForEachState();
};

void TstListReadAhead::readsOnceForEachState()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    const bool isFile = engine == QLatin1String("sqlite");
    constexpr int many = 12'000; // three pieces of each kind
    {
        WriteScope scope(office.session()); // one transaction for all
        AccountStore store(office.session());
        for (int i = 0; i < many; ++i) {
            Account account;
            account.name = QStringLiteral("示例%1").arg(i);
            store.create(account);
        }
        scope.commit();
    }
    const auto reader = office.another();
    ListReadAhead ahead;
    const auto pieces = [&] {
        int more = 0;
        while (ahead.step(*reader)) {
            ++more;
        }
        return more;
    };
    QCOMPARE(pieces(), isFile ? 3 + 2 : 0); // and one that found the end
    QCOMPARE(pieces(), 0);
    Account added;
    added.name = QStringLiteral("示例新增");
    AccountStore(office.session()).create(added);
    QCOMPARE(pieces(), isFile ? 3 + 2 : 0); // what another connection wrote is forgotten here
    QCOMPARE(pieces(), 0);
}

QTEST_GUILESS_MAIN(TstListReadAhead)
#include "tst_listreadahead.moc"
