// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scoring.h"
#include "models/itemmodels/checklistmodel.h"
#include "models/stores/accountstore.h"
#include "models/stores/campaignstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/taskstore.h"
#include "tests/support/testregister.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace juzhen;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A task of the scored set in a real register, with its checklist open.
struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
        , tester(&model, fatal)
        , edited(&model, &ChecklistModel::edited)
    {
        Session& session = office.session();
        Account account;
        account.name = QStringLiteral("示例发布");
        account.platformCode = QStringLiteral("weibo");
        AccountStore(session).create(account);
        for (const IndicatorSet& set : IndicatorStore(session).latest()) {
            if (set.scored) {
                campaign.indicatorSetId = set.id;
            }
        }
        campaign.name = QStringLiteral("2025Q4");
        campaign.quarter = Quarter(2025, 4);
        CampaignStore campaigns(session);
        campaigns.create(campaign);
        campaigns.makeTasks(campaign.id);
        (void)campaigns.take(campaign.id, Action::Publish);
        (void)campaigns.take(campaign.id, Action::Start);
        task = TaskStore(session).ofAccount(account.id).constFirst();
        open();
    }

    /// As somebody opens the checklist.
    void open()
    {
        TaskStore tasks(office.session());
        task = tasks.require(task.id);
        model.load(IndicatorStore(office.session()).require(campaign.indicatorSetId),
                   tasks.answers(task.id), {});
    }

    void save()
    {
        QList<Answer> answers = model.answers();
        TaskStore(office.session()).saveAnswers(task, answers);
        model.markStored(answers);
    }

    [[nodiscard]] int rowOf(const char* code) const
    {
        const auto& items = model.indicatorSet().indicators;
        for (int row = 0; row < items.size(); ++row) {
            if (items[row].code == QLatin1String(code)) {
                return row;
            }
        }
        qFatal("no item %s", code);
    }

    [[nodiscard]] Answer answer(int row) const { return model.answers()[row]; }

    bool type(int row, ChecklistModel::Column column, const QVariant& value)
    {
        return model.setData(model.index(row, column), value, Qt::EditRole);
    }

    TestRegister office;
    Campaign campaign;
    InspectionTask task;
    ChecklistModel model;
    QAbstractItemModelTester tester;
    QSignalSpy edited;
};

} // namespace

/// A checklist while it is filled: answers by key, points, notes, undo.
class TstChecklistModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSet();
    void answersByKey();
    void pointsFollowTheOccurrences();
    void notesAndLinks();
    void whatMayBeTyped();
    void sameAgainIsNoEdit();
    void nextOpenItem();
    void fillDown();
    void fillFromElsewhere();
    void undoAndRedo();
    void undoAfterSaving();
    void pictures();
    void readOnly();

    void comesBackFromTheRegister_data() { TestRegister::addEngineRows(); }

    void comesBackFromTheRegister();
};

void TstChecklistModel::showsTheSet()
{
    Bench bench;
    const auto& items = bench.model.indicatorSet().indicators;
    QVERIFY(items.size() > 10);
    QCOMPARE(bench.model.rowCount(), static_cast<int>(items.size()));
    QCOMPARE(bench.model.columnCount(), int(ChecklistModel::ColumnCount));
    for (int row = 0; row < items.size(); ++row) {
        const auto item = bench.model.index(row, ChecklistModel::ItemColumn);
        QVERIFY(item.data().toString().startsWith(items[row].code));
        QVERIFY(item.data().toString().contains(items[row].text));
        QCOMPARE(item.data(ChecklistModel::GroupRole).toString(), items[row].group);
        QCOMPARE(item.data(ChecklistModel::GuidanceRole).toString(), items[row].guidance);
        QCOMPARE(item.data(ChecklistModel::StateRole).toString(), QStringLiteral("open"));
        for (int column = ChecklistModel::AnswerColumn; column < ChecklistModel::ColumnCount;
             ++column) {
            QCOMPARE(bench.model.index(row, column).data().toString(), QString());
        }
    }
    for (int column = 0; column < ChecklistModel::ColumnCount; ++column) {
        QVERIFY(
            !bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QVERIFY(!bench.model.isModified());
}

void TstChecklistModel::answersByKey()
{
    Bench bench;
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    const int veto = bench.rowOf("NX-1.1");
    bench.model.setState(veto, AnswerState::Met);
    QCOMPARE(bench.answer(veto).state, AnswerState::Met);
    QCOMPARE(bench.model.index(veto, 0).data(ChecklistModel::StateRole).toString(),
             QStringLiteral("met"));
    QVERIFY(!bench.model.index(veto, ChecklistModel::AnswerColumn).data().toString().isEmpty());
    QCOMPARE(bench.edited.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), bench.model.index(veto, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(),
             bench.model.index(veto, ChecklistModel::ColumnCount - 1));
    QVERIFY(bench.model.isModified());

    bench.model.setState(veto, AnswerState::Hit);
    QCOMPARE(bench.answer(veto).hits, 1);
    QCOMPARE(bench.answer(veto).deductTenths, 0); // a veto has no points
    bench.model.setState(veto, AnswerState::Open);
    QCOMPARE(bench.answer(veto).hits, 0);
    QVERIFY(!bench.model.isModified()); // as it was stored

    // 不适用 where the set allows it, and nowhere else.
    const int optional = bench.rowOf("NX-2.2");
    bench.model.setState(optional, AnswerState::NotApplicable);
    QCOMPARE(bench.answer(optional).state, AnswerState::NotApplicable);
    bench.model.setState(veto, AnswerState::NotApplicable);
    QCOMPARE(bench.answer(veto).state, AnswerState::Open);

    // A key pressed without a current row.
    bench.edited.clear();
    bench.model.setState(-1, AnswerState::Met);
    bench.model.setState(bench.model.rowCount(), AnswerState::Met);
    QCOMPARE(bench.edited.size(), 0);
}

void TstChecklistModel::pointsFollowTheOccurrences()
{
    Bench bench;
    const auto& items = bench.model.indicatorSet().indicators;
    const auto scored = std::find_if(items.begin(), items.end(), [](const Indicator& item) {
        return item.kind == IndicatorKind::Deduct && item.perHitTenths > 0
               && item.maxTenths >= 2 * item.perHitTenths;
    });
    QVERIFY(scored != items.end());
    const int row = static_cast<int>(scored - items.begin());
    bench.model.setState(row, AnswerState::Hit);
    QCOMPARE(bench.answer(row).deductTenths, scored->perHitTenths);
    QVERIFY(bench.type(row, ChecklistModel::HitsColumn, 2));
    QCOMPARE(bench.answer(row).deductTenths, 2 * scored->perHitTenths);
    QVERIFY(bench.type(row, ChecklistModel::HitsColumn, 500));
    QCOMPARE(bench.answer(row).deductTenths, scored->maxTenths); // capped
    QVERIFY(bench.type(row, ChecklistModel::HitsColumn, -3));
    QCOMPARE(bench.answer(row).hits, 1);

    // Points by hand, in points and not in tenths.
    QVERIFY(bench.type(row, ChecklistModel::PointsColumn, 0.5));
    QCOMPARE(bench.answer(row).deductTenths, 5);
    QCOMPARE(bench.model.index(row, ChecklistModel::PointsColumn).data(Qt::EditRole).toDouble(),
             0.5);
    QVERIFY(bench.type(row, ChecklistModel::PointsColumn, 1e9));
    QCOMPARE(bench.answer(row).deductTenths, scored->maxTenths);
    QVERIFY(bench.type(row, ChecklistModel::PointsColumn, -1));
    QCOMPARE(bench.answer(row).deductTenths, 0);
    bench.model.setState(row, AnswerState::Met);
    QCOMPARE(bench.answer(row).hits, 0);
    QCOMPARE(bench.answer(row).deductTenths, 0);
}

void TstChecklistModel::notesAndLinks()
{
    Bench bench;
    QVERIFY(bench.type(0, ChecklistModel::NoteColumn, QStringLiteral("  首页三处错别字 \n")));
    QCOMPARE(bench.answer(0).note, QStringLiteral("首页三处错别字"));
    QVERIFY(bench.type(0, ChecklistModel::LinkColumn, QStringLiteral("https://a.example/1 ")));
    QCOMPARE(bench.model.index(0, ChecklistModel::LinkColumn).data().toString(),
             QStringLiteral("https://a.example/1"));
    QCOMPARE(bench.answer(0).state, AnswerState::Open); // a note is no answer
    bench.model.setState(0, AnswerState::Hit);
    bench.model.setState(0, AnswerState::Met);
    QCOMPARE(bench.answer(0).note, QStringLiteral("首页三处错别字")); // and no answer takes it away
    QVERIFY(bench.type(0, ChecklistModel::NoteColumn, QString()));
    QCOMPARE(bench.answer(0).note, QString());
}

void TstChecklistModel::whatMayBeTyped()
{
    Bench bench;
    const int veto = bench.rowOf("NX-1.1");
    const int deduct = bench.rowOf("A1");
    const auto editable = [&](int row, int column) {
        return bench.model.flags(bench.model.index(row, column)).testFlag(Qt::ItemIsEditable);
    };
    for (const int row : {veto, deduct}) {
        QVERIFY(!editable(row, ChecklistModel::ItemColumn));
        QVERIFY(!editable(row, ChecklistModel::AnswerColumn)); // by key
        QVERIFY(!editable(row, ChecklistModel::HitsColumn));
        QVERIFY(!editable(row, ChecklistModel::PointsColumn));
        QVERIFY(!editable(row, ChecklistModel::EvidenceColumn));
        QVERIFY(editable(row, ChecklistModel::NoteColumn));
        QVERIFY(editable(row, ChecklistModel::LinkColumn));
        QVERIFY(!bench.type(row, ChecklistModel::HitsColumn, 2));
        bench.model.setState(row, AnswerState::Hit);
        QVERIFY(editable(row, ChecklistModel::HitsColumn));
        QCOMPARE(editable(row, ChecklistModel::PointsColumn), row == deduct);
    }
}

/// Trap 19.
void TstChecklistModel::sameAgainIsNoEdit()
{
    Bench bench;
    const int row = bench.rowOf("A1");
    bench.model.setState(row, AnswerState::Hit);
    QVERIFY(bench.type(row, ChecklistModel::HitsColumn, 3));
    QVERIFY(bench.type(row, ChecklistModel::PointsColumn, 0.3));
    QVERIFY(bench.type(row, ChecklistModel::NoteColumn, QStringLiteral("说明")));
    const Answer answer = bench.answer(row);
    bench.edited.clear();
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    bench.model.setState(row, AnswerState::Hit); // must not forget the points that were typed
    QVERIFY(bench.type(row, ChecklistModel::HitsColumn, 3));
    QVERIFY(bench.type(row, ChecklistModel::PointsColumn, 0.3));
    QVERIFY(bench.type(row, ChecklistModel::NoteColumn, QStringLiteral(" 说明")));
    QCOMPARE(bench.answer(row), answer);
    QCOMPARE(bench.edited.size(), 0);
    QCOMPARE(changed.size(), 0);
    bench.model.setState(bench.rowOf("NX-1.1"), AnswerState::Open);
    QCOMPARE(bench.edited.size(), 0);
}

void TstChecklistModel::nextOpenItem()
{
    Bench bench;
    const int rows = bench.model.rowCount();
    QCOMPARE(bench.model.nextOpen(rows - 1), 0); // round the end
    QCOMPARE(bench.model.nextOpen(0), 1);
    bench.model.setState(1, AnswerState::Met);
    QCOMPARE(bench.model.nextOpen(0), 2);
    const auto& items = bench.model.indicatorSet().indicators;
    for (int row = 0; row < rows; ++row) {
        if (items[row].kind != IndicatorKind::Bonus) {
            bench.model.setState(row, AnswerState::Met);
        }
    }
    QCOMPARE(bench.model.nextOpen(0), -1); // bonus items need no answer
    bench.model.setState(4, AnswerState::Open);
    QCOMPARE(bench.model.nextOpen(4), 4);
}

void TstChecklistModel::fillDown()
{
    Bench bench;
    bench.model.setState(2, AnswerState::Hit);
    bench.edited.clear();
    bench.model.fillDown(1, AnswerState::Met);
    QCOMPARE(bench.edited.size(), 1); // one edit, however many rows
    QCOMPARE(bench.answer(0).state, AnswerState::Open);
    QCOMPARE(bench.answer(1).state, AnswerState::Met);
    QCOMPARE(bench.answer(2).state, AnswerState::Hit); // answered already
    QCOMPARE(bench.answer(bench.model.rowCount() - 1).state, AnswerState::Met);
    QVERIFY(bench.model.undo());
    QCOMPARE(bench.answer(1).state, AnswerState::Open);
    QCOMPARE(bench.answer(2).state, AnswerState::Hit);
    bench.model.fillDown(0, AnswerState::NotApplicable);
    for (int row = 0; row < bench.model.rowCount(); ++row) {
        QVERIFY(bench.answer(row).state != AnswerState::NotApplicable
                || bench.model.indicatorSet().indicators[row].optional);
    }
}

void TstChecklistModel::fillFromElsewhere()
{
    Bench bench;
    const auto& items = bench.model.indicatorSet().indicators;
    bench.model.setState(0, AnswerState::Met);
    QList<Answer> given;
    for (const int row : {0, 1, 2}) {
        Answer answer;
        answer.id = Id<Answer>(999);
        answer.taskId = Id<InspectionTask>(999); // of last quarter
        answer.indicatorId = items[row].id;
        answer.state = AnswerState::Hit;
        answer.hits = 2;
        answer.note = QStringLiteral("上季度");
        given.append(answer);
    }
    given[2].state = AnswerState::Open;
    Answer notAllowed;
    notAllowed.indicatorId = items[3].id;
    notAllowed.state = AnswerState::NotApplicable;
    QVERIFY(!items[3].optional);
    Answer unknown;
    unknown.indicatorId = Id<Indicator>(123456);
    unknown.state = AnswerState::Met;
    given += {notAllowed, unknown};
    bench.edited.clear();
    QCOMPARE(bench.model.fillOpen(given), 1);
    QCOMPARE(bench.edited.size(), 1);
    QCOMPARE(bench.answer(0).state, AnswerState::Met); // was answered
    QCOMPARE(bench.answer(1).state, AnswerState::Hit);
    QCOMPARE(bench.answer(1).hits, 2);
    QCOMPARE(bench.answer(1).note, QStringLiteral("上季度"));
    QCOMPARE(bench.answer(1).id, Id<Answer>());
    QVERIFY(bench.answer(1).taskId != Id<InspectionTask>(999));
    QCOMPARE(bench.answer(2).state, AnswerState::Open);
    QCOMPARE(bench.answer(3).state, AnswerState::Open);
    QVERIFY(bench.model.undo());
    QCOMPARE(bench.answer(1).state, AnswerState::Open);
    QCOMPARE(bench.model.fillOpen({}), 0);
}

void TstChecklistModel::undoAndRedo()
{
    Bench bench;
    QVERIFY(!bench.model.canUndo());
    QVERIFY(!bench.model.undo());
    bench.model.setState(0, AnswerState::Met);
    bench.model.setState(1, AnswerState::Hit);
    bench.type(1, ChecklistModel::NoteColumn, QStringLiteral("说明"));
    const QList<Answer> last = bench.model.answers();
    bench.edited.clear();
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    QVERIFY(bench.model.undo());
    QCOMPARE(bench.answer(1).note, QString());
    QCOMPARE(bench.answer(1).state, AnswerState::Hit);
    QCOMPARE(changed.size(), 1); // only the row that changes
    QCOMPARE(bench.edited.size(), 1);
    QVERIFY(bench.model.undo());
    QVERIFY(bench.model.undo());
    QVERIFY(!bench.model.undo());
    QVERIFY(!bench.model.isModified());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(bench.model.redo());
    }
    QVERIFY(!bench.model.canRedo());
    QCOMPARE(bench.model.answers(), last);

    // A new edit ends what could be done again.
    QVERIFY(bench.model.undo());
    bench.model.setState(2, AnswerState::Met);
    QVERIFY(!bench.model.redo());
    QCOMPARE(bench.answer(1).note, QString());
    bench.open();
    QVERIFY(!bench.model.canUndo()); // another checklist
}

void TstChecklistModel::undoAfterSaving()
{
    Bench bench;
    bench.model.setState(0, AnswerState::Met);
    bench.model.setState(1, AnswerState::Met);
    bench.save();
    QVERIFY(!bench.model.isModified());
    const auto id = bench.answer(1).id;
    QVERIFY(id.isValid());
    QVERIFY(bench.model.undo());
    QVERIFY(bench.model.isModified());
    QCOMPARE(bench.answer(1).state, AnswerState::Open);
    QCOMPARE(bench.answer(1).id, id); // still the stored answer's
    QVERIFY(bench.model.redo());
    QVERIFY(!bench.model.isModified());
    QVERIFY(bench.model.undo());
    bench.save();
    bench.open();
    QCOMPARE(bench.answer(0).state, AnswerState::Met);
    QCOMPARE(bench.answer(1).state, AnswerState::Open);
}

void TstChecklistModel::pictures()
{
    Bench bench;
    const auto cell = bench.model.index(3, ChecklistModel::EvidenceColumn);
    QCOMPARE(cell.data().toString(), QString());
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    bench.model.setPictures(3, 2);
    QCOMPARE(cell.data().toString(), QStringLiteral("2"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!bench.model.isModified()); // pictures are stored at once
    bench.model.setPictures(3, 0);
    QCOMPARE(cell.data().toString(), QString());
}

void TstChecklistModel::readOnly()
{
    Bench bench;
    bench.model.setState(0, AnswerState::Hit);
    bench.model.setReadOnly(true);
    bench.edited.clear();
    bench.model.setState(1, AnswerState::Met);
    bench.model.fillDown(0, AnswerState::Met);
    QVERIFY(!bench.type(0, ChecklistModel::NoteColumn, QStringLiteral("说明")));
    Answer given = bench.answer(1);
    given.state = AnswerState::Met;
    QCOMPARE(bench.model.fillOpen({given}), 0);
    QVERIFY(!bench.model.undo());
    for (int column = 0; column < ChecklistModel::ColumnCount; ++column) {
        QVERIFY(!bench.model.flags(bench.model.index(0, column)).testFlag(Qt::ItemIsEditable));
    }
    QCOMPARE(bench.edited.size(), 0);
    QCOMPARE(bench.answer(1).state, AnswerState::Open);
}

void TstChecklistModel::comesBackFromTheRegister()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    const int deduct = bench.rowOf("A1");
    bench.model.fillDown(0, AnswerState::Met);
    bench.model.setState(deduct, AnswerState::Hit);
    bench.type(deduct, ChecklistModel::HitsColumn, 2);
    bench.type(deduct, ChecklistModel::PointsColumn, 0.7);
    bench.type(deduct, ChecklistModel::NoteColumn, QStringLiteral("第二条 '引号' 与 \"双引号\""));
    bench.type(deduct, ChecklistModel::LinkColumn, QStringLiteral("https://a.example/?a=1&b=2"));
    bench.model.setState(bench.rowOf("NX-2.2"), AnswerState::NotApplicable);
    bench.save();
    QVERIFY(!bench.model.isModified());
    const QList<Answer> saved = bench.model.answers();
    bench.open();
    QCOMPARE(bench.model.answers(), saved);
    QVERIFY(!bench.model.isModified());
    QCOMPARE(bench.answer(deduct).deductTenths, 7);

    // And saving the same once more changes nothing (trap 19).
    const int revision = bench.task.revision;
    bench.save();
    QCOMPARE(bench.task.revision, revision);
}

QTEST_GUILESS_MAIN(TstChecklistModel)
#include "tst_checklistmodel.moc"
