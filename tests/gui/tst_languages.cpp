// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testpage.h"
#include "tests/gui/testshell.h"
#include "ui/feedback/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace juzhen {

/// The whole window speaks one language at a time, also after a switch while it runs.
class TstLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_shell.reset(); }

    void standardButtonsAreChinese_trap24();
    void qtsDialogsAreChinese_trap24();
    void everyWordChanges_data();
    void everyWordChanges();
    void keepsPageAndState();
    void refusesWithUnsavedEdits();
    void isRemembered();

private:
    void choose(const char* language);

    [[nodiscard]] MainWindow& window() { return *m_shell->window; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestShell> m_shell;
};

namespace {

bool isChinese(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

/// Without key names, and without what is the same in every language.
QString withoutNames(QString words)
{
    static const QRegularExpression names(QStringLiteral(
        "简体中文|English|demo|\\.(xlsx|xls|ods|csv)|((Ctrl|Shift|Alt)\\+)+\\w+|F\\d+"));
    return words.remove(names);
}

/// Every word that can be seen, hovered or heard in @p window.
QStringList visibleWords(const QWidget& window)
{
    QStringList words{window.windowTitle()};
    const auto widgets = window.findChildren<QWidget*>();
    for (const auto* const widget : widgets) {
        words << widget->toolTip() << widget->accessibleName();
        if (const auto* const label = qobject_cast<const QLabel*>(widget)) {
            words << label->text();
        }
        if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
            words << button->text();
        }
        if (const auto* const field = qobject_cast<const QLineEdit*>(widget)) {
            words << field->placeholderText();
        }
        if (const auto* const box = qobject_cast<const QGroupBox*>(widget)) {
            words << box->title();
        }
        if (const auto* const box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                words << box->itemText(i);
            }
        }
        if (const auto* const tabs = qobject_cast<const QTabWidget*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                words << tabs->tabText(i);
            }
        }
        if (const auto* const tree = qobject_cast<const QTreeView*>(widget)) {
            const auto* const model = tree->model();
            for (int i = 0; i < model->columnCount(tree->rootIndex()); ++i) {
                words << model->headerData(i, Qt::Horizontal).toString();
                words << model->index(0, i, tree->rootIndex()).data().toString();
            }
        }
        const auto actions = widget->actions();
        for (const auto* const action : actions) {
            words << action->text() << action->toolTip();
        }
    }
    words.removeAll(QString());
    return words;
}

/// The words that don't belong to @p language.
QStringList foreignWords(const QWidget& window, const QString& language)
{
    QStringList foreign;
    for (const auto& words : visibleWords(window)) {
        const auto own = withoutNames(words);
        const auto wrong = language == QStringLiteral("en") ? std::ranges::any_of(own, isChinese)
                                                            : std::ranges::any_of(own, isLatin);
        if (wrong) {
            foreign << words;
        }
    }
    return foreign;
}

} // namespace

void TstLanguages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shell = std::make_unique<TestShell>(m_folder->filePath(QStringLiteral("settings.ini")));
    window().show();
}

void TstLanguages::choose(const char* language)
{
    const auto name = QStringLiteral("language_%1").arg(QString::fromLatin1(language));
    window().findChild<QAction*>(name)->trigger();
    QCoreApplication::processEvents();
}

void TstLanguages::standardButtonsAreChinese_trap24()
{
    const QDialogButtonBox chinese(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QVERIFY(chinese.button(QDialogButtonBox::Ok)->text().contains(QStringLiteral("确定")));
    QVERIFY(chinese.button(QDialogButtonBox::Cancel)->text().contains(QStringLiteral("取消")));
    choose("en");
    const QDialogButtonBox english(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QVERIFY(english.button(QDialogButtonBox::Ok)->text().contains(QStringLiteral("OK")));
}

void TstLanguages::qtsDialogsAreChinese_trap24()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("示例")));
    QFileDialog files(&window(), QStringLiteral("示例"), folder.path());
    files.setOption(QFileDialog::DontUseNativeDialog);
    files.setViewMode(QFileDialog::Detail);
    files.setNameFilters({QStringLiteral("示例 (*.xlsx)")});
    files.show();
    QTRY_VERIFY(
        files.findChild<QTreeView*>()->model()->rowCount(files.findChild<QTreeView*>()->rootIndex())
        > 0);
    QPrinter printer;
    QPrintDialog print(&printer, &window());
    print.show();
    // Keys to press, what the folder is called, the name of a format, and a day as the system
    // writes it are no words.
    const QFileInfo shown(folder.filePath(QStringLiteral("示例")));
    const QString day = QLocale::system().toString(shown.lastModified(), QLocale::ShortFormat);
    const QRegularExpression others(
        QStringLiteral("\\(&\\w\\)|PDF|%1|%2")
            .arg(QRegularExpression::escape(folder.path()), QRegularExpression::escape(day)));
    for (const QWidget* const dialog :
         {static_cast<QWidget*>(&files), static_cast<QWidget*>(&print)}) {
        QStringList foreign = foreignWords(*dialog, QStringLiteral("zh_CN"));
        foreign.replaceInStrings(others, QString());
        foreign.removeIf([](const QString& words) { return !std::ranges::any_of(words, isLatin); });
        QCOMPARE(foreign.join(u'|'), QString());
    }
}

void TstLanguages::everyWordChanges_data()
{
    QTest::addColumn<bool>("withRegister");
    QTest::newRow("welcome") << false;
    QTest::newRow("register") << true;
}

void TstLanguages::everyWordChanges()
{
    QFETCH(bool, withRegister);
    if (withRegister) {
        window().showRegister(
            {QStringLiteral("demo"), QStringLiteral("demo"), QStringLiteral("demo"), true},
            testPages);
    }
    const auto before = visibleWords(window());
    QVERIFY(before.size() > 10);
    QCOMPARE(foreignWords(window(), QStringLiteral("zh_CN")).join(u'|'), QString());
    choose("en");
    QCOMPARE(foreignWords(window(), QStringLiteral("en")).join(u'|'), QString());
    choose("zh_CN");
    QCOMPARE(visibleWords(window()).join(u'|'), before.join(u'|'));
}

void TstLanguages::keepsPageAndState()
{
    window().showRegister({QStringLiteral("demo"), {}, {}, false}, testPages);
    const auto second = QStringLiteral("second");
    window().goTo(second);
    static_cast<TestPage*>(window().page(second))->words->setText(QStringLiteral("cd"));
    choose("en");
    QCOMPARE(window().currentPageId(), second);
    const auto* const rebuilt = static_cast<TestPage*>(window().page(second));
    QCOMPARE(rebuilt->words->text(), QStringLiteral("cd"));
    QCOMPARE(rebuilt->heading(), QStringLiteral("Accounts"));
}

void TstLanguages::refusesWithUnsavedEdits()
{
    window().showRegister({QStringLiteral("demo"), {}, {}, false}, testPages);
    static_cast<TestPage*>(window().page(QStringLiteral("first")))->unsaved = true;
    choose("en");
    QCOMPARE(window().page(QStringLiteral("first"))->heading(), QStringLiteral("工作台"));
    QCOMPARE(window().messageBar()->message().severity, Message::Severity::Warning);
    QVERIFY(window().findChild<QAction*>(QStringLiteral("language_zh_CN"))->isChecked());
    QCOMPARE(m_shell->settings.language(), QStringLiteral("zh_CN"));
}

void TstLanguages::isRemembered()
{
    choose("en");
    window().close();
    m_shell.reset();
    m_shell = std::make_unique<TestShell>(m_folder->filePath(QStringLiteral("settings.ini")));
    QCOMPARE(foreignWords(window(), QStringLiteral("en")).join(u'|'), QString());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstLanguages)
#include "tst_languages.moc"
