// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testpage.h"
#include "tests/gui/testshell.h"
#include "ui/actions/actions.h"
#include "ui/feedback/messagebar.h"
#include "ui/shell/navigationbutton.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

namespace juzhen {

/// The shell: going from page to page, by rail, keys and pages themselves; what it remembers; what
/// it refuses.
class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesPagesWhenGoneTo();
    void goesByRailAndKeys();
    void railFitsALowWindow();
    void followsAPagesWish();
    void showsHeadingAndActions();
    void remembersAcrossStarts();
    void staysForUnsavedEdits();
    void showsBadges();
    void narrowsTheRail();
    void marksSampleData();
    void findsPagesByTyping();
    void opensTheManual();

private:
    void start();

    [[nodiscard]] MainWindow& window() { return *m_shell->window; }

    [[nodiscard]] TestPage* page(const char* id)
    {
        return static_cast<TestPage*>(window().page(QString::fromLatin1(id)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestShell> m_shell;
};

namespace {

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");
const QString third = QStringLiteral("third");

} // namespace

void TstMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TstMainWindow::cleanup()
{
    m_shell.reset();
}

void TstMainWindow::start()
{
    m_shell.reset();
    m_shell = std::make_unique<TestShell>(m_folder->filePath(QStringLiteral("settings.ini")));
    window().showRegister({QStringLiteral("四川.juzhen"), QStringLiteral("/data/四川.juzhen"),
                           QStringLiteral("示例"), true},
                          testPages);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TstMainWindow::makesPagesWhenGoneTo()
{
    QCOMPARE(window().currentPageId(), first);
    QVERIFY(page("second") == nullptr);
    window().goTo(second);
    QCOMPARE(page("second")->life,
             QStringList({QStringLiteral("build"), QStringLiteral("refresh")}));
    window().goTo(first);
    window().goTo(second);
    QCOMPARE(page("second")->life.last(), QStringLiteral("refresh"));
    QCOMPARE(page("second")->life.size(), 3);
    window().goTo(QStringLiteral("nowhere"));
    QCOMPARE(window().currentPageId(), second);
}

void TstMainWindow::railFitsALowWindow()
{
    window().showRegister({QStringLiteral("四川.juzhen"), {}, {}, false}, [] {
        QList<PageEntry> pages;
        for (int i = 0; i < 18; ++i) {
            PageEntry page = testPages().first();
            page.id = QStringLiteral("page%1").arg(i);
            page.section = static_cast<PageSection>(std::min(i / 4, 3) + (i > 0 ? 1 : 0));
            pages.append(page);
        }
        return pages;
    });
    // A notebook of 768 lines, less the title bar and the task bar.
    window().resize(1366, 680);
    QTRY_COMPARE(window().height(), 680);
    auto* const last = window().findChild<NavigationButton*>(QStringLiteral("go_page17"));
    auto* const rail = last->parentWidget();
    QTRY_VERIFY(last->y() > 100); // laid out
    QCOMPARE(window().height(), 680);
    const auto buttons = rail->findChildren<NavigationButton*>();
    QCOMPARE(buttons.size(), 19);
    int below = 0;
    for (const NavigationButton* const button : buttons) {
        if (button->objectName() == QLatin1String("moreMenu")) {
            continue;
        }
        QVERIFY(button->y() >= below);
        below = button->geometry().bottom();
    }
    QVERIFY(below < rail->height());
    QVERIFY(buttons.first()->height() >= buttons.first()->minimumSizeHint().height());

    // The first nine are reached by their numbers, the last, administration, by 0.
    for (const auto& [key, page] :
         {std::pair(Qt::Key_9, "go_page8"), std::pair(Qt::Key_0, "go_page17")}) {
        QTest::keyClick(&window(), key, Qt::ControlModifier);
        QVERIFY(rail->findChild<NavigationButton*>(QString::fromLatin1(page))->isChecked());
    }
}

void TstMainWindow::goesByRailAndKeys()
{
    auto* const button = window().findChild<NavigationButton*>(QStringLiteral("go_third"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(window().currentPageId(), third);
    QVERIFY(button->isChecked());
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window().currentPageId(), second);
    QVERIFY(!button->isChecked());

    auto* const here = window().findChild<NavigationButton*>(QStringLiteral("go_second"));
    here->setFocus();
    QTest::keyClick(here, Qt::Key_Up);
    auto* const above = window().findChild<NavigationButton*>(QStringLiteral("go_first"));
    QVERIFY(above->hasFocus());
    QTest::keyClick(above, Qt::Key_Return);
    QCOMPARE(window().currentPageId(), first);
}

void TstMainWindow::followsAPagesWish()
{
    Q_EMIT page("first")->requestPage(third, {{QStringLiteral("account"), 7}});
    QCOMPARE(window().currentPageId(), third);
    QCOMPARE(page("third")->life, QStringList({QStringLiteral("build"), QStringLiteral("refresh"),
                                               QStringLiteral("target 7")}));
}

void TstMainWindow::showsHeadingAndActions()
{
    const auto* const heading = window().findChild<QLabel*>(QStringLiteral("pageHeading"));
    QCOMPARE(heading->text(), QStringLiteral("工作台"));
    window().goTo(second);
    QCOMPARE(heading->text(), QStringLiteral("账号"));
    page("second")->setSubheading(QStringLiteral("共 4,812 个账号"));
    QCOMPARE(window().findChild<QLabel*>(QStringLiteral("pageSubheading"))->text(),
             QStringLiteral("共 4,812 个账号"));

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* const button = window().findChild<QPushButton*>(QStringLiteral("addButton"));
    QVERIFY(button->property("accent").toBool());
    const QSignalSpy done(page("second")->act, &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(done.size(), 1);
    page("second")->act->setEnabled(false);
    QVERIFY(!button->isEnabled());
}

void TstMainWindow::remembersAcrossStarts()
{
    window().goTo(third);
    page("third")->words->setText(QStringLiteral("成都"));
    window().resize(1100, 700);
    QVERIFY(window().close());

    start();
    QCOMPARE(window().currentPageId(), third);
    QCOMPARE(window().size(), QSize(1100, 700));
    QCOMPARE(page("third")->words->text(), QStringLiteral("成都"));
    QCOMPARE(page("third")->life, QStringList({QStringLiteral("build"), QStringLiteral("restore"),
                                               QStringLiteral("refresh")}));
    // A page nobody went to in this run keeps the state of the run before.
    window().goTo(first);
    QVERIFY(window().close());
    QCOMPARE(m_shell->settings.pageState(third).value(QStringLiteral("words")).toString(),
             QStringLiteral("成都"));
}

void TstMainWindow::staysForUnsavedEdits()
{
    window().goTo(second);
    page("second")->unsaved = true;
    window().goTo(first);
    QVERIFY(!window().close());
    QCOMPARE(window().currentPageId(), second);
    QVERIFY(window().messageBar()->message().text.contains(QStringLiteral("账号")));
    page("second")->unsaved = false;
    QVERIFY(window().close());
}

void TstMainWindow::showsBadges()
{
    window().setBadge(second, 8);
    Q_EMIT page("first")->badgeChanged(3);
    QCOMPARE(window().findChild<NavigationButton*>(QStringLiteral("go_second"))->badge(), 8);
    QCOMPARE(window().findChild<NavigationButton*>(QStringLiteral("go_first"))->badge(), 3);
    QVERIFY(window()
                .findChild<NavigationButton*>(QStringLiteral("go_second"))
                ->accessibleName()
                .contains(u'8'));
}

void TstMainWindow::narrowsTheRail()
{
    auto* const rail = window().findChild<QWidget*>(QStringLiteral("navigationRail"));
    const auto wide = rail->width();
    QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(rail->width() < wide / 2);
    start();
    QVERIFY(window().findChild<QWidget*>(QStringLiteral("navigationRail"))->width() < wide / 2);
}

void TstMainWindow::marksSampleData()
{
    QCOMPARE(window().findChild<QWidget*>(QStringLiteral("sampleMark"))->accessibleName(),
             QStringLiteral("示例数据"));
    QVERIFY(window().windowTitle().contains(QStringLiteral("四川.juzhen")));
    window().showRegister({QStringLiteral("a"), {}, {}, false}, testPages);
    QVERIFY(window().findChild<QWidget*>(QStringLiteral("sampleMark")) == nullptr);
}

void TstMainWindow::findsPagesByTyping()
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QWidget* palette = nullptr;
    QTRY_VERIFY((palette = window().findChild<QWidget*>(QStringLiteral("commandPalette")))
                    != nullptr
                && palette->isVisible());
    auto* const field = palette->findChild<QLineEdit*>(QStringLiteral("searchField"));
    QTest::keyClicks(field, QStringLiteral("third"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(window().currentPageId(), third);
}

void TstMainWindow::opensTheManual()
{
    start();
    window().findChild<QAction*>(actionName(ActionId::Manual))->trigger();
    auto* const manual = window().findChild<QDialog*>(QStringLiteral("manualWindow"));
    QVERIFY(manual);
    QVERIFY(!manual->isModal()); // one reads and works
    auto* const chapters = manual->findChild<QListWidget*>(QStringLiteral("manualChapters"));
    auto* const text = manual->findChild<QTextBrowser*>(QStringLiteral("manualText"));
    QVERIFY(chapters->count() >= 8);
    chapters->setCurrentRow(3);
    QCOMPARE(text->textCursor().block().text(), chapters->item(3)->text());

    auto* const search = manual->findChild<QLineEdit*>(QStringLiteral("manualSearch"));
    search->setText(QStringLiteral("GB18030"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("GB18030"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstMainWindow)
#include "tst_mainwindow.moc"
