// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/itemmodels/checklistmodel.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/findingstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/inspections/checklistview.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/mergeform.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// The quarterly inspection through the window, with the hands on the keyboard.
class TstInspectionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesTheInspectionOfAQuarter();
    void refusesASecondOneOfTheQuarter();
    void answersByKeys();
    void spaceGoesThroughTheAnswers();
    void fillsDown();
    void takesOverLastQuarter();
    void suggests();
    void keysOnlyCountInTheGrid_trap20();
    void inputMethodWritesTheNote_trap20();
    void browsingKeepsTheFocusInTheList_trap6();
    void goesOnToTheNextTask();
    void keepsAHalfFilledOne();
    void refusesWhatIsNoDay();
    void pastesAScreenshot();
    void pastesABlock();
    void showsTheReasonsOfAResult();
    void returnsAChecklist();
    void showsCoverage();
    void conflictShowsBothVersions_trap3();
    void sameAnswerIsNoEdit_trap19();
    void failedSaveKeepsTheAnswers_trap1();

private:
    void startCampaign(const QString& set = QStringLiteral("national-veto"));
    void openChecklist(const Account& account);
    [[nodiscard]] ChecklistView* view() const;
    [[nodiscard]] ChecklistModel* model() const;

    [[nodiscard]] AnswerState state(int row) const { return model()->answers()[row].state; }

    [[nodiscard]] InspectionTask task(const Account& account) const;
    void answerAll(AnswerState first);

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
    Account m_first;
    Account m_second;
    Campaign m_campaign;
};

void TstInspectionsPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    m_unit = addUnit(m_office->session());
    m_first = addAccount(m_office->session(), QStringLiteral("示例发布"), m_unit);
    m_second = addAccount(m_office->session(), QStringLiteral("示例教育"), m_unit);
}

void TstInspectionsPage::cleanup()
{
    QGuiApplication::clipboard()->clear();
    m_office.reset();
}

void TstInspectionsPage::startCampaign(const QString& set)
{
    m_campaign = addCampaign(m_office->session(), Quarter(2025, 4), set);
    m_office->go("inspections");
    QTRY_COMPARE(m_office->rows(), 2);
}

void TstInspectionsPage::openChecklist(const Account& account)
{
    for (int row = 0; row < m_office->rows(); ++row) {
        if (m_office->cell(row, "account_name") == account.name) {
            m_office->openRow(row);
        }
    }
    QCOMPARE(m_office->textOf(QStringLiteral("checklistTitle")), account.name);
}

ChecklistView* TstInspectionsPage::view() const
{
    return m_office->find<ChecklistView>(QStringLiteral("checklist"));
}

ChecklistModel* TstInspectionsPage::model() const
{
    return m_office->page()->findChild<ChecklistModel*>();
}

InspectionTask TstInspectionsPage::task(const Account& account) const
{
    return taskOf(m_office->session(), m_campaign, account);
}

void TstInspectionsPage::answerAll(AnswerState first)
{
    view()->setFocus();
    view()->setCurrentIndex(model()->index(0, ChecklistModel::AnswerColumn));
    m_office->key(first == AnswerState::Hit ? Qt::Key_2 : Qt::Key_1);
    m_office->key(Qt::Key_Return);
    m_office->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(model()->nextOpen(0), -1);
}

void TstInspectionsPage::makesTheInspectionOfAQuarter()
{
    m_office->go("inspections");
    QVERIFY(m_office->page()->findChild<EmptyState*>()->isVisible());
    m_office->picture(QStringLiteral("inspections-empty"));
    m_office->trigger(ActionId::Add);
    const auto* quarter = m_office->find<QComboBox>(QStringLiteral("campaignQuarter"));
    QCOMPARE(quarter->currentText(), QStringLiteral("2025年第四季度"));
    m_office->picture(QStringLiteral("inspections-new"));
    m_office->press("makeCampaign");
    QTRY_COMPARE(m_office->rows(), 2);
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
    const auto campaigns = CampaignStore(m_office->session()).all();
    QCOMPARE(campaigns.size(), 1);
    QCOMPARE(campaigns.first().name, QStringLiteral("2025年第四季度全面检查"));
    m_office->press("publish");
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("start")));
    m_office->press("start");
    QTRY_COMPARE(CampaignStore(m_office->session()).all().first().status,
                 CampaignStatus::Inspecting);
    m_office->picture(QStringLiteral("inspections-list"));
}

void TstInspectionsPage::refusesASecondOneOfTheQuarter()
{
    startCampaign();
    m_office->trigger(ActionId::Add);
    m_office->press("makeCampaign");
    QCOMPARE(CampaignStore(m_office->session()).all().size(), 1);
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("makeCampaign")));
}

void TstInspectionsPage::answersByKeys()
{
    startCampaign();
    openChecklist(m_first);
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->currentIndex().row(), 0);
    m_office->key(Qt::Key_1);
    QCOMPARE(state(0), AnswerState::Met);
    QCOMPARE(view()->currentIndex().row(), 1); // on to the next
    m_office->key(Qt::Key_2);
    QCOMPARE(state(1), AnswerState::Hit);
    QCOMPARE(view()->currentIndex().row(), 1); // a problem wants its note
    m_office->key(Qt::Key_Return);
    QCOMPARE(view()->currentIndex().row(), 2);
    // "Not applicable" counts for optional items only, and the window says so.
    QVERIFY(!model()->indicatorSet().indicators[2].optional);
    m_office->key(Qt::Key_3);
    QCOMPARE(state(2), AnswerState::Open);
    QVERIFY(!m_office->message().isEmpty());
    int optional = -1;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->indicatorSet().indicators[row].optional) {
            optional = row;
        }
    }
    QVERIFY(optional > 0);
    view()->setCurrentIndex(model()->index(optional, ChecklistModel::AnswerColumn));
    m_office->key(Qt::Key_3);
    QCOMPARE(state(optional), AnswerState::NotApplicable);
    view()->setCurrentIndex(model()->index(0, ChecklistModel::AnswerColumn));
    m_office->key(Qt::Key_Delete);
    QCOMPARE(state(0), AnswerState::Open);
    m_office->picture(QStringLiteral("inspections-checklist"));
    m_office->key(Qt::Key_1);
    while (model()->nextOpen(0) >= 0) {
        m_office->key(Qt::Key_1);
    }
    QVERIFY2(m_office->message().contains(QStringLiteral("Ctrl+Enter")),
             qPrintable(m_office->message()));
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(task(m_first).status, TaskStatus::Submitted);
    QCOMPARE(task(m_first).verdict, Verdict::Failed);
    QCOMPARE(task(m_first).checkedOn, QDate(2025, 11, 20));
    QCOMPARE(FindingStore(m_office->session()).ofTask(task(m_first).id).size(), 1);
}

void TstInspectionsPage::spaceGoesThroughTheAnswers()
{
    startCampaign();
    openChecklist(m_first);
    m_office->key(Qt::Key_Space);
    QCOMPARE(state(0), AnswerState::Met);
    m_office->key(Qt::Key_Space);
    QCOMPARE(state(0), AnswerState::Hit);
    m_office->key(Qt::Key_Space);
    QCOMPARE(state(0), AnswerState::Met);
}

void TstInspectionsPage::fillsDown()
{
    startCampaign();
    openChecklist(m_first);
    const int rows = model()->rowCount();
    view()->setCurrentIndex(model()->index(2, ChecklistModel::AnswerColumn));
    m_office->key(Qt::Key_2);
    m_office->key(Qt::Key_D, Qt::ControlModifier); // a problem isn't filled down
    QCOMPARE(state(3), AnswerState::Open);
    view()->setCurrentIndex(model()->index(1, ChecklistModel::AnswerColumn));
    m_office->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(state(0), AnswerState::Open);
    QCOMPARE(state(1), AnswerState::Met);
    QCOMPARE(state(2), AnswerState::Hit); // what is answered stays
    QCOMPARE(state(rows - 1), AnswerState::Met);
    QVERIFY2(m_office->message().contains(QString::number(rows - 2)),
             qPrintable(m_office->message()));
}

void TstInspectionsPage::takesOverLastQuarter()
{
    // The quarter before, with a problem, a note and points.
    const Campaign before =
        addCampaign(m_office->session(), Quarter(2025, 3), QStringLiteral("four-dimensions"));
    TaskStore tasks(m_office->session());
    InspectionTask earlier = taskOf(m_office->session(), before, m_first);
    QList<Answer> answers;
    const IndicatorSet set = IndicatorStore(m_office->session()).require(before.indicatorSetId);
    for (const Indicator& item : set.indicators) {
        Answer answer;
        answer.indicatorId = item.id;
        answer.state = AnswerState::Met;
        if (item.kind == IndicatorKind::Deduct && answers.size() % 3 == 0) {
            answer.state = AnswerState::Hit;
            answer.hits = 1;
            answer.deductTenths = 10;
            answer.note = QStringLiteral("错别字");
        }
        answers.append(answer);
    }
    earlier.checkedOn = QDate(2025, 9, 10);
    tasks.saveAnswers(earlier, answers);
    QVERIFY(tasks.submit(earlier.id).step.status.has_value());

    startCampaign(QStringLiteral("four-dimensions"));
    openChecklist(m_first);
    m_office->key(Qt::Key_1);
    m_office->key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(model()->nextOpen(0), -1);
    for (int row = 1; row < model()->rowCount(); ++row) {
        QCOMPARE(state(row), answers[row].state);
        QCOMPARE(model()->answers()[row].note, answers[row].note);
        QCOMPARE(model()->answers()[row].deductTenths, answers[row].deductTenths);
    }
    QVERIFY(m_office->page()->hasUnsavedEdits()); // it waits for a person
    m_office->picture(QStringLiteral("inspections-scored"));
    // Another account has nothing to copy from, and hears so.
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    openChecklist(m_second);
    m_office->press("asLastQuarter");
    QCOMPARE(state(0), AnswerState::Open);
    QVERIFY(!m_office->message().isEmpty());
}

void TstInspectionsPage::suggests()
{
    startCampaign();
    openChecklist(m_first);
    m_office->type(QStringLiteral("lastPostOn"), QStringLiteral("2025-11-01"));
    m_office->press("suggest");
    bool update = false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->indicatorSet().indicators[row].problemClass == problemclass::noUpdate) {
            QCOMPARE(state(row), AnswerState::Hit); // 19 days
            update = true;
        }
    }
    QVERIFY(update);
}

void TstInspectionsPage::keysOnlyCountInTheGrid_trap20()
{
    startCampaign();
    openChecklist(m_first);
    // In the field of a day, a digit is a digit.
    auto* day = m_office->find<QLineEdit>(QStringLiteral("lastPostOn"));
    day->setFocus();
    day->clear();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_Space}) {
        m_office->key(key);
    }
    QCOMPARE(day->text(), QStringLiteral("123 "));
    // So it is in the search.
    auto* search = m_office->page()->findChild<SearchField*>();
    search->setFocus();
    m_office->key(Qt::Key_1);
    QCOMPARE(search->text(), QStringLiteral("1"));
    search->clear();
    // And in the editor of a cell, where Enter ends the note and answers nothing.
    view()->setFocus();
    view()->setCurrentIndex(model()->index(0, ChecklistModel::AnswerColumn));
    m_office->key(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor && view()->isAncestorOf(editor));
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_Delete, Qt::Key_Space}) {
        m_office->key(key);
    }
    m_office->key(Qt::Key_Return);
    QTRY_COMPARE(model()->answers()[0].note, QStringLiteral("23"));
    for (int row = 0; row < model()->rowCount(); ++row) {
        QCOMPARE(state(row), AnswerState::Open);
    }
    // Back in the grid, the keys count again.
    QTRY_VERIFY(view()->hasFocus());
    m_office->key(Qt::Key_1);
    QCOMPARE(state(0), AnswerState::Met);
}

void TstInspectionsPage::inputMethodWritesTheNote_trap20()
{
    startCampaign();
    openChecklist(m_first);
    // Composing over the grid opens no editor and answers nothing.
    QInputMethodEvent composing(QStringLiteral("cuobiezi"), {});
    QApplication::sendEvent(view(), &composing);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("错别字"));
    QApplication::sendEvent(view(), &commit);
    QVERIFY(view()->hasFocus());
    QCOMPARE(model()->answers()[0], Answer(model()->storedAnswers()[0]));
    m_office->key(Qt::Key_F2);
    m_office->write(QStringLiteral("错别字"));
    m_office->key(Qt::Key_Return);
    QTRY_COMPARE(model()->answers()[0].note, QStringLiteral("错别字"));
}

void TstInspectionsPage::browsingKeepsTheFocusInTheList_trap6()
{
    startCampaign();
    openChecklist(m_first);
    auto* search = m_office->page()->findChild<SearchField*>();
    search->setFocus();
    // Somebody else's work refreshes list and checklist; who types goes on typing.
    const auto other = m_office->bench.data.another();
    InspectionTask theirs = TaskStore(*other).require(task(m_first).id);
    QList<Answer> answers;
    Answer answer;
    answer.indicatorId = model()->indicatorSet().indicators[0].id;
    answer.state = AnswerState::Met;
    answers.append(answer);
    TaskStore(*other).saveAnswers(theirs, answers);
    QTRY_COMPARE(state(0), AnswerState::Met);
    QVERIFY(search->hasFocus());
    // Going through the list with the arrows shows the checklists and stays in the list.
    const int row = m_office->cell(0, "account_name") == m_first.name ? 0 : 1;
    auto* table = m_office->find<QAbstractItemView>(QStringLiteral("listTable"));
    table->setFocus();
    m_office->key(row == 0 ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(m_office->textOf(QStringLiteral("checklistTitle")), m_second.name);
    QVERIFY(table->hasFocus());
    m_office->key(Qt::Key_1);
    QCOMPARE(state(0), AnswerState::Open);
}

void TstInspectionsPage::goesOnToTheNextTask()
{
    startCampaign();
    openChecklist(m_first);
    answerAll(AnswerState::Met);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(task(m_first).verdict, Verdict::Passed);
    QTRY_COMPARE(m_office->textOf(QStringLiteral("checklistTitle")), m_second.name);
    QVERIFY(view()->hasFocus());
    QVERIFY2(m_office->message().contains(m_first.name), qPrintable(m_office->message()));
}

void TstInspectionsPage::keepsAHalfFilledOne()
{
    startCampaign();
    openChecklist(m_first);
    m_office->key(Qt::Key_1);
    m_office->key(Qt::Key_2);
    QVERIFY(m_office->page()->hasUnsavedEdits());
    openChecklist(m_second); // is stored on the way
    openChecklist(m_first);
    QCOMPARE(state(0), AnswerState::Met);
    QCOMPARE(state(1), AnswerState::Hit);
    QCOMPARE(task(m_first).status, TaskStatus::InProgress);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(task(m_first).status, TaskStatus::Submitted); // a veto needs no more answers
}

void TstInspectionsPage::refusesWhatIsNoDay()
{
    startCampaign();
    openChecklist(m_first);
    answerAll(AnswerState::Met);
    const QDate known = task(m_first).lastPostOn;
    for (const char* wrong : {"上周", "2025-11-31", "2025-11-21"}) {
        m_office->type(QStringLiteral("lastPostOn"), QString::fromUtf8(wrong));
        m_office->press("submitChecklist");
        QCOMPARE(task(m_first).status, TaskStatus::Unassigned);
        QVERIFY(m_office->find<QLineEdit>(QStringLiteral("lastPostOn"))->hasFocus());
        QVERIFY(m_office->page()->hasUnsavedEdits());
    }
    QCOMPARE(task(m_first).lastPostOn, known);
    m_office->type(QStringLiteral("checkedOn"), QStringLiteral("2025-12-01"));
    m_office->press("submitChecklist");
    QCOMPARE(task(m_first).status, TaskStatus::Unassigned);
    m_office->type(QStringLiteral("checkedOn"), QStringLiteral("2025年11月19日"));
    m_office->type(QStringLiteral("lastPostOn"), QStringLiteral("20251118"));
    m_office->press("submitChecklist");
    QCOMPARE(task(m_first).checkedOn, QDate(2025, 11, 19));
    QCOMPARE(task(m_first).lastPostOn, QDate(2025, 11, 18));
    QCOMPARE(stored(m_office->session(), m_first).lastPostOn, QDate(2025, 11, 18));
}

void TstInspectionsPage::pastesAScreenshot()
{
    startCampaign();
    openChecklist(m_first);
    m_office->key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!m_office->message().isEmpty()); // nothing on the clipboard
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QGuiApplication::clipboard()->setImage(picture);
    m_office->key(Qt::Key_2);
    m_office->key(Qt::Key_V, Qt::ControlModifier);
    m_office->key(Qt::Key_V, Qt::ControlModifier);
    const Answer answer = TaskStore(m_office->session()).answers(task(m_first).id).value(0);
    QCOMPARE(answer.state, AnswerState::Hit);
    AttachmentStore attachments(m_office->session());
    const auto kept = attachments.of(SubjectKind::Answer, answer.id.value());
    QCOMPARE(kept.size(), 2);
    QCOMPARE(QImage::fromData(attachments.content(kept.first())).convertToFormat(picture.format()),
             picture);
    QVERIFY(kept.first().fileName.startsWith(model()->indicatorSet().indicators[0].code));
    QCOMPARE(model()->index(0, ChecklistModel::EvidenceColumn).data().toString(),
             QStringLiteral("2"));
    // They can be looked at again.
    view()->setCurrentIndex(model()->index(0, ChecklistModel::AnswerColumn));
    m_office->key(Qt::Key_F3);
    auto* dialog = m_office->window->findChild<QDialog*>(QStringLiteral("pictureDialog"));
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    openChecklist(m_second);
    openChecklist(m_first);
    QCOMPARE(model()->index(0, ChecklistModel::EvidenceColumn).data().toString(),
             QStringLiteral("2"));
}

void TstInspectionsPage::pastesABlock()
{
    startCampaign();
    openChecklist(m_first);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("甲\thttps://example.gov.cn/1\r\n乙\thttps://example.gov.cn/2\r\n"));
    view()->setCurrentIndex(model()->index(1, ChecklistModel::NoteColumn));
    m_office->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model()->answers()[1].note, QStringLiteral("甲"));
    QCOMPARE(model()->answers()[1].link, QStringLiteral("https://example.gov.cn/1"));
    QCOMPARE(model()->answers()[2].note, QStringLiteral("乙"));
    QCOMPARE(model()->answers()[3].note, QString());
    // An answer isn't written by pasting over it.
    view()->setCurrentIndex(model()->index(1, ChecklistModel::AnswerColumn));
    QGuiApplication::clipboard()->setText(QStringLiteral("2"));
    m_office->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(state(1), AnswerState::Open);
}

void TstInspectionsPage::showsTheReasonsOfAResult()
{
    startCampaign();
    openChecklist(m_first);
    const auto* result = m_office->find<QLabel>(QStringLiteral("checklistResult"));
    QVERIFY2(result->text().contains(QString::number(model()->rowCount())),
             qPrintable(result->text()));
    m_office->key(Qt::Key_2);
    const QString code = model()->indicatorSet().indicators[0].code;
    QVERIFY2(result->text().contains(code), qPrintable(result->text()));
    QVERIFY2(result->text().contains(QStringLiteral("不合格")), qPrintable(result->text()));
    m_office->key(Qt::Key_1);
    answerAll(AnswerState::Met);
    QVERIFY2(result->text().contains(QStringLiteral("合格")), qPrintable(result->text()));
    QVERIFY2(!result->text().contains(QStringLiteral("不合格")), qPrintable(result->text()));
}

void TstInspectionsPage::returnsAChecklist()
{
    startCampaign();
    openChecklist(m_first);
    answerAll(AnswerState::Hit);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    openChecklist(m_first);
    QVERIFY(model()->isReadOnly());
    view()->setFocus();
    m_office->key(Qt::Key_1);
    QCOMPARE(state(0), AnswerState::Hit);
    m_office->bench.questions.answers = {QStringLiteral("缺截图")};
    m_office->press("return");
    QCOMPARE(task(m_first).status, TaskStatus::Returned);
    QCOMPARE(task(m_first).verdict, Verdict::Pending);
    QVERIFY(FindingStore(m_office->session()).ofTask(task(m_first).id).isEmpty());
    m_office->press("submitChecklist");
    openChecklist(m_first);
    m_office->press("confirm");
    QCOMPARE(task(m_first).status, TaskStatus::Confirmed);
}

void TstInspectionsPage::showsCoverage()
{
    startCampaign();
    auto* coverage = m_office->find<FigureTile>(QStringLiteral("campaignCoverage"));
    auto* failed = m_office->find<FigureTile>(QStringLiteral("campaignFailed"));
    QVERIFY(coverage && failed);
    QTRY_COMPARE(coverage->value(), QStringLiteral("0.00%"));
    openChecklist(m_first);
    answerAll(AnswerState::Hit);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(coverage->value(), QStringLiteral("50.00%"));
    QTRY_COMPARE(failed->value(), QStringLiteral("1"));
    QTest::mouseClick(failed, Qt::LeftButton);
    QTRY_COMPARE(m_office->rows(), 1);
    QCOMPARE(m_office->cell(0, "account_name"), m_first.name);
    m_office->picture(QStringLiteral("inspections-coverage"));
}

void TstInspectionsPage::conflictShowsBothVersions_trap3()
{
    startCampaign();
    openChecklist(m_first);
    m_office->key(Qt::Key_2);
    view()->setCurrentIndex(model()->index(1, ChecklistModel::AnswerColumn));
    m_office->key(Qt::Key_1);
    const auto other = m_office->bench.data.another();
    InspectionTask theirs = TaskStore(*other).require(task(m_first).id);
    QList<Answer> answers;
    for (const int row : {0, 2}) {
        Answer answer;
        answer.indicatorId = model()->indicatorSet().indicators[row].id;
        answer.state = AnswerState::Met;
        answers.append(answer);
    }
    TaskStore(*other).saveAnswers(theirs, answers);
    m_office->press("keepChecklist");
    QVERIFY(m_office->page()->findChild<MergeForm*>()->isVisible());
    m_office->picture(QStringLiteral("inspections-conflict"));
    const QString code = model()->indicatorSet().indicators[0].code;
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("mergeStore"))->isEnabled());
    m_office->find<QRadioButton>(QLatin1String("mine_") + code)->click();
    m_office->press("mergeStore");
    QCOMPARE(state(0), AnswerState::Hit);
    QCOMPARE(state(1), AnswerState::Met);
    QCOMPARE(state(2), AnswerState::Met);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    const auto kept = TaskStore(m_office->session()).answers(task(m_first).id);
    QCOMPARE(std::count_if(kept.begin(), kept.end(),
                           [](const Answer& answer) { return answer.state != AnswerState::Open; }),
             3);
}

void TstInspectionsPage::sameAnswerIsNoEdit_trap19()
{
    startCampaign();
    openChecklist(m_first);
    m_office->key(Qt::Key_2);
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    const auto before = m_office->session().log().size();
    m_office->key(Qt::Key_2);
    view()->setCurrentIndex(model()->index(0, ChecklistModel::NoteColumn));
    QGuiApplication::clipboard()->setText(QStringLiteral("\n"));
    m_office->key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_office->session().log().size(), before);
    // Items nobody has looked at are no entry either.
    const auto history =
        m_office->session().log().history(SubjectKind::Task, task(m_first).id.value());
    for (const AuditEntry& entry : history) {
        QVERIFY2(!entry.changes.contains(QStringLiteral("\"open\"")), qPrintable(entry.changes));
    }
}

void TstInspectionsPage::failedSaveKeepsTheAnswers_trap1()
{
    startCampaign();
    openChecklist(m_first);
    m_office->key(Qt::Key_2);
    m_office->session().database().execute(QStringLiteral("PRAGMA query_only = 1"));
    m_office->press("keepChecklist");
    QVERIFY(m_office->page()->hasUnsavedEdits());
    QCOMPARE(state(0), AnswerState::Hit);
    QVERIFY(!m_office->message().isEmpty());
    m_office->session().database().execute(QStringLiteral("PRAGMA query_only = 0"));
    m_office->press("keepChecklist");
    QVERIFY(!m_office->page()->hasUnsavedEdits());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstInspectionsPage)
#include "tst_inspectionspage.moc"
