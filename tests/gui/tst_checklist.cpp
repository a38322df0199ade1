// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/findingstore.h"
#include "tests/gui/inspectiontest.h"
#include "ui/widgets/mergeform.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// A checklist in the window, with the hands on the keyboard.
class TstChecklist : public InspectionTest
{
    Q_OBJECT

private Q_SLOTS:

    void init() { setUp(); }

    void cleanup() { takeDown(); }

    void answersByKeys();
    void spaceGoesThroughTheAnswers();
    void fillsDown();
    void takesOverLastQuarter();
    void suggests();
    void keysOnlyCountInTheGrid_trap20();
    void inputMethodWritesTheNote_trap20();
    void pastesAScreenshot();
    void pastesABlock();
    void conflictShowsBothVersions_trap3();
    void sameAnswerIsNoEdit_trap19();
    void failedSaveKeepsTheAnswers_trap1();
};

void TstChecklist::answersByKeys()
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
    // Whoever types on writes it; nothing answered is lost.
    m_office->key(Qt::Key_1);
    m_office->key(Qt::Key_1);
    QCOMPARE(state(1), AnswerState::Hit);
    m_office->key(Qt::Key_Return);
    QTRY_COMPARE(model()->answers()[1].note, QStringLiteral("11"));
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

void TstChecklist::spaceGoesThroughTheAnswers()
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

void TstChecklist::fillsDown()
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
    // One key takes the whole of it back, another does it again.
    m_office->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(1), AnswerState::Open);
    QCOMPARE(state(2), AnswerState::Hit);
    m_office->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(state(rows - 1), AnswerState::Met);
}

void TstChecklist::takesOverLastQuarter()
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

void TstChecklist::suggests()
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

void TstChecklist::keysOnlyCountInTheGrid_trap20()
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

void TstChecklist::inputMethodWritesTheNote_trap20()
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
    // After a problem it may be composed at once: the cursor stands in the note.
    QVERIFY(!view()->testAttribute(Qt::WA_InputMethodEnabled));
    m_office->key(Qt::Key_1);
    m_office->key(Qt::Key_2);
    QVERIFY(view()->testAttribute(Qt::WA_InputMethodEnabled));
    QApplication::sendEvent(view(), &composing);
    QApplication::sendEvent(view(), &commit);
    m_office->key(Qt::Key_Return);
    QTRY_COMPARE(model()->answers()[1].note, QStringLiteral("错别字"));
    QCOMPARE(state(1), AnswerState::Hit);
    QCOMPARE(view()->currentIndex(), model()->index(2, ChecklistModel::AnswerColumn));
    // Delete takes the words back first, then the answer.
    view()->setCurrentIndex(model()->index(1, ChecklistModel::NoteColumn));
    m_office->key(Qt::Key_Delete);
    QCOMPARE(model()->answers()[1].note, QString());
    QCOMPARE(state(1), AnswerState::Hit);
    m_office->key(Qt::Key_Delete);
    QCOMPARE(state(1), AnswerState::Open);
}

void TstChecklist::pastesAScreenshot()
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

void TstChecklist::pastesABlock()
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

void TstChecklist::conflictShowsBothVersions_trap3()
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

void TstChecklist::sameAnswerIsNoEdit_trap19()
{
    startCampaign();
    openChecklist(m_first);
    m_office->key(Qt::Key_2);
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    const auto before = m_office->session().log().size();
    view()->setCurrentIndex(model()->index(0, ChecklistModel::AnswerColumn));
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

void TstChecklist::failedSaveKeepsTheAnswers_trap1()
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

QTEST_MAIN(juzhen::TstChecklist)
#include "tst_checklist.moc"
