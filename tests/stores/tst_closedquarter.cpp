// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/stores/campaignstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/statisticsstore.h"
#include "models/stores/taskstore.h"
#include "tests/stores/unitsample.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;

/// What was inspected stays as it was, whatever the office calls things afterwards.
class TstClosedQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void newIndicatorsLeaveTheOldOnes_trap8_data() { TestRegister::addEngineRows(); }

    void newIndicatorsLeaveTheOldOnes_trap8();

    void indicatorsAreNeverChanged_data() { TestRegister::addEngineRows(); }

    void indicatorsAreNeverChanged();

    void newNamesLeaveTheOldOnes_trap10_data() { TestRegister::addEngineRows(); }

    void newNamesLeaveTheOldOnes_trap10();
};

namespace {

/// A quarter in which one account fails by the first indicator.
struct Inspection
{
    explicit Inspection(const QString& engine)
        : reg(engine)
        , sample(reg.session())
        , account(sample.host(sample.education, u"示例教育发布"))
    {
        IndicatorStore indicators(session());
        set = indicators.require(indicators.latest().first().id);
        campaign.name = QStringLiteral("示例检查");
        campaign.quarter = Quarter(2025, 4);
        campaign.indicatorSetId = set.id;
        CampaignStore campaigns(session());
        campaigns.create(campaign);
        campaigns.makeTasks(campaign.id);
        take({Action::Publish, Action::Start});
        TaskStore tasks(session());
        task = tasks.ofAccount(account.id).first();
        QList<Answer> answers;
        for (const Indicator& item : set.indicators) {
            Answer answer;
            answer.indicatorId = item.id;
            answer.state = answers.isEmpty() ? AnswerState::Hit : AnswerState::Met;
            answer.hits = answers.isEmpty() ? 1 : 0;
            answers.append(answer);
        }
        tasks.saveAnswers(task, answers);
        (void)tasks.submit(task.id);
    }

    void take(const QList<Action>& actions)
    {
        for (const Action action : actions) {
            QVERIFY(CampaignStore(session()).take(campaign.id, action).status.has_value());
        }
    }

    [[nodiscard]] Session& session() { return reg.session(); }

    [[nodiscard]] QuarterFigures figures()
    {
        return StatisticsStore(session()).quarter(campaign.quarter);
    }

    TestRegister reg;
    UnitSample sample;
    Account account;
    IndicatorSet set;
    Campaign campaign;
    InspectionTask task;
};

} // namespace

/// A change of the indicators is a further version; what was answered keeps its wording.
void TstClosedQuarter::newIndicatorsLeaveTheOldOnes_trap8()
{
    QFETCH(QString, engine);
    Inspection inspection(engine);
    IndicatorStore indicators(inspection.session());
    const auto findings = FindingStore(inspection.session()).ofTask(inspection.task.id);
    QCOMPARE(findings.size(), 1);
    const IndicatorSet before = inspection.set;
    IndicatorSet changed = before;
    changed.indicators.first().text = QStringLiteral("新的措辞");
    changed.indicators.removeLast();
    indicators.add(changed);
    QCOMPARE(changed.version, before.version + 1);
    QVERIFY(changed.id != before.id);

    QCOMPARE(indicators.require(before.id).indicators, before.indicators);
    const auto stored = CampaignStore(inspection.session()).require(inspection.campaign.id);
    QCOMPARE(stored.indicatorSetId, before.id);
    const auto item = indicators.findItem(findings.first().indicatorId);
    QVERIFY(item);
    QCOMPARE(item->text, before.indicators.first().text);
    QCOMPARE(FindingStore(inspection.session()).ofTask(inspection.task.id), findings);
    const auto latest = indicators.latest();
    QVERIFY(std::any_of(latest.begin(), latest.end(),
                        [&](const IndicatorSet& one) { return one.id == changed.id; }));
    QVERIFY(std::none_of(latest.begin(), latest.end(),
                         [&](const IndicatorSet& one) { return one.id == before.id; }));
}

/// Not even by somebody who writes to the file with another program.
void TstClosedQuarter::indicatorsAreNeverChanged()
{
    QFETCH(QString, engine);
    Inspection inspection(engine);
    IndicatorStore indicators(inspection.session());
    Database& database = inspection.session().database();
    for (const char* statement :
         {"UPDATE indicator SET question = '新的措辞'",
          "DELETE FROM indicator WHERE sort_order > 1", "UPDATE indicator_set SET pass_tenths = 0",
          "DELETE FROM indicator_set WHERE id NOT IN (SELECT indicator_set_id FROM campaign)"}) {
        QVERIFY2(testing::thrownBy([&] { database.execute(QString::fromUtf8(statement)); }),
                 statement);
    }
    QCOMPARE(indicators.require(inspection.set.id).indicators, inspection.set.indicators);
}

/// The figures and names of a confirmed quarter are rows of their own.
void TstClosedQuarter::newNamesLeaveTheOldOnes_trap10()
{
    QFETCH(QString, engine);
    Inspection inspection(engine);
    inspection.take({Action::SendToReview, Action::Confirm});
    const QuarterFigures before = inspection.figures();
    QCOMPARE(before.problems.first().accounts.first().name, inspection.account.name);

    Session& session = inspection.session();
    Account renamed = inspection.account;
    renamed.name = QStringLiteral("示例新名发布");
    renamed.platformCode = QStringLiteral("douyin");
    AccountStore(session).repair(inspection.account, renamed, QStringLiteral("测试"));
    Unit unit = inspection.sample.education;
    unit.name = QStringLiteral("示例区教体局");
    unit.adminLevel = AdminLevel::City;
    UnitStore(session).update(inspection.sample.education, unit);
    session.database().execute(
        QStringLiteral("UPDATE platform SET name = '示例平台', bucket = 'other'"));
    QCOMPARE(inspection.figures(), before);
    QVERIFY(CampaignStore(session).isSealIntact(inspection.campaign.id));
}

QTEST_GUILESS_MAIN(TstClosedQuarter)
#include "tst_closedquarter.moc"
