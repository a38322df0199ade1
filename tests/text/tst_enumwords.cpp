// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/enumwords.h"

#include <QSet>
#include <QTest>

using namespace juzhen;

/// Every enumerator of the closed vocabularies has a word of its own.
class TstEnumWords : public QObject
{
    Q_OBJECT

private:
    template <class Enum, class Words>
    static void row(const char* name, Words words)
    {
        QStringList labels;
        for (const auto& entry : enumKeys(Enum{})) {
            labels.append(words(entry.value));
        }
        QTest::newRow(name) << labels;
    }

    template <class Enum>
    static void labelRow(const char* name)
    {
        row<Enum>(name, [](Enum value) { return EnumWords::label(value); });
    }

private Q_SLOTS:
    void labels_data();
    void labels();
    void refusals();
    void unknownValue();
};

void TstEnumWords::labels_data()
{
    QTest::addColumn<QStringList>("labels");
    labelRow<AdminLevel>("AdminLevel");
    labelRow<RegionLevel>("RegionLevel");
    labelRow<UnitStatus>("UnitStatus");
    labelRow<Represents>("Represents");
    labelRow<AccountStatus>("AccountStatus");
    labelRow<NationalStatus>("NationalStatus");
    labelRow<FilingKind>("FilingKind");
    labelRow<FilingStatus>("FilingStatus");
    labelRow<Severity>("Severity");
    labelRow<SubjectKind>("SubjectKind");
    labelRow<AttachmentRole>("AttachmentRole");
    labelRow<Role>("Role");
    labelRow<Permission>("Permission");
    labelRow<CampaignKind>("CampaignKind");
    labelRow<CampaignStatus>("CampaignStatus");
    labelRow<TaskStatus>("TaskStatus");
    labelRow<Verdict>("Verdict");
    labelRow<IndicatorKind>("IndicatorKind");
    labelRow<AnswerState>("AnswerState");
    labelRow<FindingStatus>("FindingStatus");
    labelRow<DiscoveredBy>("DiscoveredBy");
    labelRow<Grade>("Grade");
    row<Action>("Action", [](Action value) { return EnumWords::action(value); });
}

void TstEnumWords::labels()
{
    QFETCH(QStringList, labels);
    QSet<QString> met;
    for (const auto& label : labels) {
        QVERIFY(!label.isEmpty());
        QVERIFY2(!met.contains(label), qPrintable(label));
        met.insert(label);
    }
    QVERIFY(met.size() > 1);
}

void TstEnumWords::refusals()
{
    for (const auto refusal : {Refusal::NotFromHere, Refusal::NotPermitted, Refusal::OpinionMissing,
                               Refusal::MeasuresMissing}) {
        QVERIFY(EnumWords::refusal(refusal).endsWith(QLatin1Char('.')));
    }
}

void TstEnumWords::unknownValue()
{
    QCOMPARE(EnumWords::label(static_cast<AdminLevel>(99)), QString());
}

QTEST_GUILESS_MAIN(TstEnumWords)

#include "tst_enumwords.moc"
