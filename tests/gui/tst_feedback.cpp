// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"
#include "models/text/errorwords.h"
#include "tests/support/answeringquestions.h"
#include "ui/feedback/dialogquestions.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/taskindicator.h"
#include "ui/feedback/taskpanel.h"

#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace juzhen {

/// What the program tells and asks: messages, errors, questions, running tasks.
class TstFeedback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndCloses();
    void runsItsAction();
    void goodNewsLeaves();
    void detailsComeOnRequest();
    void guardedCatches();
    void dialogsUseTheWindowBelow();
    void everyErrorHasASentence();
    void asksBeforeDoing();
    void asksForWords();
    void tasksShowAndCancel();
    void answersAreLaidReady();
};

namespace {

/// A window with a message bar.
struct Window
{
    Window()
    {
        auto* const column = new QVBoxLayout(&widget);
        bar = new MessageBar(&widget);
        inner = new QWidget(&widget);
        column->addWidget(bar);
        column->addWidget(inner);
        widget.show();
    }

    QWidget widget;
    MessageBar* bar;
    QWidget* inner;
};

} // namespace

void TstFeedback::showsAndCloses()
{
    const Window window;
    QVERIFY(!window.bar->isVisible());
    showWarning(window.inner, QStringLiteral("慢"));
    QVERIFY(window.bar->isVisible());
    QCOMPARE(window.bar->findChild<QLabel*>(QStringLiteral("messageText"))->text(),
             QStringLiteral("慢"));
    QVERIFY(!window.bar->findChild<QPushButton*>(QStringLiteral("messageAction"))->isVisible());
    QTest::mouseClick(window.bar->findChild<QToolButton*>(QStringLiteral("messageClose")),
                      Qt::LeftButton);
    QVERIFY(!window.bar->isVisible());
}

void TstFeedback::runsItsAction()
{
    const Window window;
    int runs = 0;
    const auto again = [&] {
        ++runs;
        showInfo(window.inner, QStringLiteral("next"));
    };
    showMessage(
        window.inner,
        {Message::Severity::Error, QStringLiteral("lost"), {}, QStringLiteral("Retry"), again});
    QTest::mouseClick(window.bar->findChild<QPushButton*>(QStringLiteral("messageAction")),
                      Qt::LeftButton);
    QCOMPARE(runs, 1);
    // What the action had to say stays.
    QCOMPARE(window.bar->message().text, QStringLiteral("next"));
}

void TstFeedback::goodNewsLeaves()
{
    const Window window;
    auto* const timer = window.bar->findChild<QTimer*>();
    showSuccess(window.inner, QStringLiteral("saved"));
    QVERIFY(timer->isActive());
    const int toBeRead = timer->interval();
    showWarning(window.inner, QStringLiteral("careful"));
    QVERIFY(!timer->isActive());
    showWritten(window.inner, QStringLiteral("清单.pdf"));
    QVERIFY(window.bar->message().text.contains(QStringLiteral("清单.pdf")));
    QVERIFY(window.bar->message().action);
    QVERIFY(timer->isActive() && timer->interval() > toBeRead); // time to press the button
}

void TstFeedback::detailsComeOnRequest()
{
    const Window window;
    showMessage(
        window.inner,
        {Message::Severity::Error, QStringLiteral("broken"), QStringLiteral("errno 5"), {}, {}});
    const auto* const text = window.bar->findChild<QLabel*>(QStringLiteral("messageText"));
    QVERIFY(!text->text().contains(QStringLiteral("errno 5")));
    QTest::mouseClick(window.bar->findChild<QPushButton*>(QStringLiteral("messageDetails")),
                      Qt::LeftButton);
    QVERIFY(text->text().contains(QStringLiteral("errno 5")));
}

void TstFeedback::guardedCatches()
{
    const Window window;
    QVERIFY(guarded(window.inner, [] {}));
    QVERIFY(!window.bar->isVisible());
    QVERIFY(!guarded(window.inner, [] { throw Error(Error::Kind::Cancelled); }));
    QVERIFY(!window.bar->isVisible());
    QVERIFY(!guarded(window.inner, [] {
        throw Error(Error::Kind::DiskFull, QStringLiteral("台账.xlsx"), QStringLiteral("ENOSPC"));
    }));
    QVERIFY(window.bar->message().text.contains(QStringLiteral("台账.xlsx")));
    QCOMPARE(window.bar->message().detail, QStringLiteral("ENOSPC"));
    QVERIFY(!guarded(window.inner, [] { throw std::runtime_error("unforeseen"); }));
    QCOMPARE(window.bar->message().detail, QStringLiteral("unforeseen"));
}

void TstFeedback::dialogsUseTheWindowBelow()
{
    const Window window;
    QDialog dialog(window.inner);
    showInfo(&dialog, QStringLiteral("from above"));
    QCOMPARE(window.bar->message().text, QStringLiteral("from above"));
    const QWidget alone;
    showInfo(const_cast<QWidget*>(&alone), QStringLiteral("nowhere"));
    QCOMPARE(window.bar->message().text, QStringLiteral("from above"));
}

void TstFeedback::everyErrorHasASentence()
{
    QSet<QString> sentences;
    const auto last = static_cast<int>(Error::Kind::Internal);
    for (int kind = 0; kind <= last; ++kind) {
        const auto sentence =
            ErrorWords::sentence(Error(static_cast<Error::Kind>(kind), QStringLiteral("SUBJECT")));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        const bool nameless = static_cast<Error::Kind>(kind) == Error::Kind::Cancelled
                              || static_cast<Error::Kind>(kind) == Error::Kind::Internal;
        QCOMPARE(sentence.contains(QStringLiteral("SUBJECT")), !nameless);
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TstFeedback::asksBeforeDoing()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    DialogQuestions questions(settings);
    QWidget window;
    window.show();
    int done = 0;
    const Confirmation question{QStringLiteral("Delete"),
                                QStringLiteral("Delete the batch?"),
                                {},
                                QStringLiteral("Delete"),
                                true};
    for (const bool agree : {false, true}) {
        questions.confirm(&window, question, [&] { ++done; });
        auto* const box = window.findChild<QMessageBox*>(QStringLiteral("confirmBox"));
        QVERIFY(box->isVisible());
        const auto buttons = box->buttons();
        const auto accept = std::ranges::find_if(buttons, [&](const QAbstractButton* button) {
            return box->buttonRole(const_cast<QAbstractButton*>(button)) == QMessageBox::AcceptRole;
        });
        QVERIFY((*accept)->property("danger").toBool());
        QVERIFY(box->defaultButton() != *accept);
        agree ? (*accept)->click() : box->button(QMessageBox::Cancel)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(done, agree ? 1 : 0);
    }
}

void TstFeedback::asksForWords()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    DialogQuestions questions(settings);
    QWidget window;
    window.show();
    QString reason;
    questions.text(
        &window,
        {QStringLiteral("Return"), QStringLiteral("Why?"), {}, QStringLiteral("Return"), false},
        [&](const QString& words) { reason = words; });
    auto* const dialog = window.findChild<QDialog*>(QStringLiteral("textQuestion"));
    auto* const words = dialog->findChild<QPlainTextEdit*>();
    const auto buttons = dialog->findChildren<QPushButton*>();
    const auto accept = std::ranges::find_if(
        buttons, [](const QPushButton* button) { return button->property("accent").toBool(); });
    QVERIFY(!(*accept)->isEnabled());
    words->setPlainText(QStringLiteral("  材料不全 "));
    QVERIFY((*accept)->isEnabled());
    (*accept)->click();
    QCOMPARE(reason, QStringLiteral("材料不全"));
}

void TstFeedback::tasksShowAndCancel()
{
    TaskList tasks;
    TaskIndicator indicator(tasks);
    TaskPanel panel(tasks);
    indicator.show();
    QVERIFY(!indicator.isVisibleTo(nullptr) || !tasks.isBusy());
    const auto progress = std::make_shared<Progress>();
    const auto other = std::make_shared<Progress>();
    progress->start(200);
    progress->advance(50);
    const auto key = tasks.add(QStringLiteral("导入"), progress);
    QVERIFY(indicator.isVisible());
    const auto* const bar = indicator.findChild<QProgressBar*>();
    QCOMPARE(bar->value() * 4, bar->maximum());
    tasks.add(QStringLiteral("统计"), other);
    QCOMPARE(panel.findChildren<TaskRow*>().size(), 2);
    QVERIFY(indicator.findChild<QToolButton*>(QStringLiteral("taskLabel"))
                ->text()
                .contains(QStringLiteral("导入")));
    QTest::mouseClick(indicator.findChild<QToolButton*>(QStringLiteral("taskCancel")),
                      Qt::LeftButton);
    QVERIFY(progress->isCancelled());
    QVERIFY(!other->isCancelled());
    tasks.remove(key);
    QCOMPARE(bar->maximum(), 0);
    tasks.cancelAll();
    QVERIFY(other->isCancelled());
    tasks.remove(key + 1);
    QVERIFY(!indicator.isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(panel.findChildren<TaskRow*>().isEmpty());
}

void TstFeedback::answersAreLaidReady()
{
    AnsweringQuestions questions;
    QString chosen;
    questions.openFile(nullptr, {QStringLiteral("Open"), {}, {}, {}, {}},
                       [&](const QString& path) { chosen = path; });
    QVERIFY(chosen.isEmpty());
    questions.answers = {QStringLiteral("/a.xlsx")};
    questions.openFile(nullptr, {QStringLiteral("Open"), {}, {}, {}, {}},
                       [&](const QString& path) { chosen = path; });
    QCOMPARE(chosen, QStringLiteral("/a.xlsx"));
    QCOMPARE(questions.asked.size(), 2);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstFeedback)
#include "tst_feedback.moc"
