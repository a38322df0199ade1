// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fieldissue.h"
#include "models/domain/inspectionvocabulary.h"
#include "models/domain/permissions.h"
#include "models/domain/person.h"
#include "models/domain/vocabulary.h"
#include "models/domain/workflow.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace juzhen;

namespace {

/// Every enumerator of an enum from 0 to @p last has a key of its own, and the key leads back.
template <class Enum>
void checkKeys(Enum last)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const auto key = toKey(value);
        QVERIFY2(form.match(key).hasMatch(), qPrintable(QString::number(i) + u' ' + key));
        QVERIFY2(!keys.contains(key), qPrintable(key));
        keys.insert(key);
        QVERIFY(fromKey<Enum>(key) == value);
        QVERIFY(requireKey<Enum>(key) == value);
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(enumKeys(Enum{}).size()));
    QCOMPARE(toKey(static_cast<Enum>(static_cast<int>(last) + 1)), QString());
    QVERIFY(!fromKey<Enum>(u"nothing like this"));
    QVERIFY(!fromKey<Enum>(QString()));
}

} // namespace

class TstEnumKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsKey();
    void storedKeysNeverChange_data();
    void storedKeysNeverChange();
    void unknownKeyIsDamage();
    void running_data();
    void running();
};

void TstEnumKeys::everyValueHasItsKey()
{
    checkKeys(AdminLevel::Township);
    checkKeys(PersonRole::Rechecker);
    checkKeys(CustodyRole::FinalReviewer);
    checkKeys(PersonState::Left);
    checkKeys(QualificationKind::Other);
    checkKeys(OperatorState::Valid);
    checkKeys(RegionLevel::County);
    checkKeys(UnitStatus::Renamed);
    checkKeys(Represents::Enterprise);
    checkKeys(AccountStatus::OrderedClosed);
    checkKeys(NationalStatus::Cancelled);
    checkKeys(FilingKind::Cancel);
    checkKeys(FilingStatus::Withdrawn);
    checkKeys(Severity::Notice);
    checkKeys(SubjectKind::System);
    checkKeys(CampaignKind::ThirdParty);
    checkKeys(CampaignStatus::Closed);
    checkKeys(TaskStatus::Confirmed);
    checkKeys(Verdict::Failed);
    checkKeys(IndicatorKind::Bonus);
    checkKeys(AnswerState::NotApplicable);
    checkKeys(FindingStatus::RecheckFailed);
    checkKeys(DiscoveredBy::Public);
    checkKeys(Role::Administrator);
    checkKeys(Permission::Administer);
    checkKeys(Action::OrderClosing);
    checkKeys(FieldProblem::IdentityCard);
}

void TstEnumKeys::storedKeysNeverChange_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");

    // Registers in the field hold these texts.
    QTest::newRow("status") << toKey(AccountStatus::PendingCancel) << u"pending_cancel"_qs;
    QTest::newRow("level") << toKey(AdminLevel::City) << u"city"_qs;
    QTest::newRow("national") << toKey(NationalStatus::ChangePending) << u"change_pending"_qs;
    QTest::newRow("filing") << toKey(FilingStatus::Synced) << u"synced"_qs;
    QTest::newRow("task") << toKey(TaskStatus::InProgress) << u"in_progress"_qs;
    QTest::newRow("verdict") << toKey(Verdict::Failed) << u"failed"_qs;
    QTest::newRow("answer") << toKey(AnswerState::NotApplicable) << u"not_applicable"_qs;
    QTest::newRow("role") << toKey(Role::Registrar) << u"registrar"_qs;
}

void TstEnumKeys::storedKeysNeverChange()
{
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

void TstEnumKeys::unknownKeyIsDamage()
{
    try {
        (void)requireKey<AccountStatus>(u"sleeping");
        QFAIL("taken for good");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::Damaged);
        QCOMPARE(error.subject(), u"sleeping"_qs);
    }
}

void TstEnumKeys::running_data()
{
    QTest::addColumn<AccountStatus>("status");
    QTest::addColumn<bool>("expected");

    for (const auto& entry : accountStatusKeys) {
        const auto key = QString::fromLatin1(entry.key);
        QTest::newRow(entry.key) << entry.value << (key == u"active" || key == u"suspended");
    }
}

void TstEnumKeys::running()
{
    QFETCH(AccountStatus, status);
    QTEST(isRunning(status), "expected");
}

QTEST_GUILESS_MAIN(TstEnumKeys)
#include "tst_enumkeys.moc"
