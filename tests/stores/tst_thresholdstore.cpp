// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/referencestore.h"
#include "models/stores/thresholdstore.h"
#include "models/stores/userstore.h"
#include "tests/support/testregister.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;

/// The rules' numbers and words, as the office sets them, on both engines.
class TstThresholdStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsWhatDiffers_data() { TestRegister::addEngineRows(); }

    void keepsWhatDiffers();

    void damagedSettingsAreTheDefaults();
    void refusesAsAWhole();
    void noticesAnothersChange();
};

void TstThresholdStore::keepsWhatDiffers()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    ThresholdStore store(reg.session());
    QCOMPARE(store.current(), Thresholds());
    Thresholds wanted;
    wanted.updateWindowDays = 10;
    wanted.warnFromDays = 7;
    wanted.hostRequired = false;
    wanted.filingsSince = QDate(2023, 1, 1);
    wanted.campaignWords = {QStringLiteral("创建"), QStringLiteral("花展")};
    wanted.personWords.clear();
    const qint64 before = reg.session().log().size();
    store.save(Thresholds(), wanted);
    QCOMPARE(store.current(), wanted);
    QCOMPARE(reg.session().log().size(), before + 6);
    store.save(wanted, wanted);
    QCOMPARE(reg.session().log().size(), before + 6);
    store.save(wanted, Thresholds());
    QCOMPARE(store.current(), Thresholds());
    QVERIFY(ReferenceStore(reg.session())
                .setting(QStringLiteral("threshold.update_window_days"))
                .isEmpty());
}

void TstThresholdStore::damagedSettingsAreTheDefaults()
{
    TestRegister reg;
    ReferenceStore settings(reg.session());
    settings.setSetting(QStringLiteral("threshold.zombie_days"), QStringLiteral("100000"));
    settings.setSetting(QStringLiteral("threshold.publish_days"), QStringLiteral("bald"));
    settings.setSetting(QStringLiteral("threshold.filings_since"), QStringLiteral("2023-02-31"));
    QCOMPARE(ThresholdStore(reg.session()).current(), Thresholds());
}

void TstThresholdStore::refusesAsAWhole()
{
    TestRegister reg;
    ThresholdStore store(reg.session());
    Thresholds wanted;
    wanted.updateWindowDays = 20;
    wanted.zombieDays = 3;
    QCOMPARE(testing::kindThrownBy([&] { store.save(Thresholds(), wanted); }),
             Error::Kind::Invalid);
    QCOMPARE(store.current(), Thresholds());
}

void TstThresholdStore::noticesAnothersChange()
{
    TestRegister reg;
    ThresholdStore store(reg.session());
    Thresholds theirs;
    theirs.zombieDays = 60;
    store.save(Thresholds(), theirs);
    Thresholds mine;
    mine.publishDays = 30;
    QCOMPARE(testing::kindThrownBy([&] { store.save(Thresholds(), mine); }), Error::Kind::Conflict);
    QCOMPARE(store.current(), theirs);
}

QTEST_GUILESS_MAIN(TstThresholdStore)
#include "tst_thresholdstore.moc"
