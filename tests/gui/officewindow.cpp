// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/officewindow.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/feedback/messagebar.h"
#include "ui/lists/listpane.h"
#include "ui/pages.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/registertable.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

namespace {

void fail(const QString& what)
{
    QTest::qFail(qPrintable(what), __FILE__, __LINE__);
}

void selectAll(QWidget* field)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->selectAll();
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        text->selectAll();
    }
}

void addRows(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList words;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            words.append(model.index(row, column, parent).data().toString());
        }
        lines.append(words.join(QLatin1String(" | ")));
        addRows(model, model.index(row, 0, parent), lines);
    }
}

} // namespace

OfficeWindow::OfficeWindow()
{
    translations.use(QStringLiteral("zh_CN"));
    bench.settings.setLanguage(QStringLiteral("zh_CN"));
    // As the program does: the window stands before there is a register.
    PageContext bare;
    bare.settings = bench.context().settings;
    bare.questions = bench.context().questions;
    bare.tasks = bench.context().tasks;
    window = std::make_unique<MainWindow>(bare);
    window->resize(1280, 800);
    window->showRegister(
        {QStringLiteral("四川.juzhen"), QStringLiteral("/data/四川.juzhen"),
         bench.data.session().user().name, false},
        [this] { return allPages(bench.context()); }, bench.context());
    window->show();
    if (!QTest::qWaitForWindowActive(window.get())) {
        fail(QStringLiteral("the window doesn't come up"));
    }
}

OfficeWindow::~OfficeWindow()
{
    bench.tasks.cancelAll();
    window.reset();
}

void OfficeWindow::go(const char* pageId, const QVariantMap& target)
{
    window->goTo(QString::fromLatin1(pageId), target);
    if (window->currentPageId() != QLatin1String(pageId)) {
        fail(QStringLiteral("no page %1").arg(QLatin1String(pageId)));
    }
    QCoreApplication::processEvents(); // what a page makes when it is first shown, shows itself
                                       // then
}

void OfficeWindow::press(const char* name)
{
    // A page that was just gone to is laid out, and fills its panels, in the event loop.
    QAbstractButton* button = nullptr;
    const bool ready = QTest::qWaitFor([&] {
        button = find<QAbstractButton>(QString::fromLatin1(name));
        return button && button->isEnabled();
    });
    if (!ready) {
        fail(QStringLiteral("no button %1 to press").arg(QLatin1String(name)));
        return;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::processEvents(); // it may have led to another page
}

void OfficeWindow::trigger(ActionId id)
{
    QAction* found = nullptr;
    const bool ready = QTest::qWaitFor([&] {
        const QList<QAction*> actions = page()->actions();
        for (QAction* action : actions) {
            if (action->objectName() == actionName(id) && action->isEnabled()) {
                found = action;
            }
        }
        return found != nullptr;
    });
    if (ready) {
        found->trigger();
        return;
    }
    fail(QStringLiteral("no action %1 to trigger").arg(actionName(id)));
}

QWidget* OfficeWindow::field(const QString& name) const
{
    auto* widget = find<QWidget>(name);
    if (!widget) {
        return nullptr;
    }
    if (qobject_cast<FieldEditor*>(widget) && widget->focusProxy()) {
        return widget->focusProxy();
    }
    return widget;
}

QString OfficeWindow::textOf(const QString& field) const
{
    QWidget* widget = this->field(field);
    if (const auto* line = qobject_cast<QLineEdit*>(widget)) {
        return line->text();
    }
    if (const auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        return text->toPlainText();
    }
    if (const auto* choice = qobject_cast<ChoiceField*>(widget)) {
        return choice->text();
    }
    return widget ? widget->property("text").toString() : QString();
}

void OfficeWindow::type(const QString& field, const QString& text)
{
    QWidget* widget = nullptr;
    if (!QTest::qWaitFor([&] { return (widget = this->field(field)) != nullptr; })) {
        fail(QStringLiteral("no field %1 to type in").arg(field));
        return;
    }
    widget->setFocus();
    selectAll(widget);
    if (text.isEmpty()) {
        QTest::keyClick(widget, Qt::Key_Delete);
    } else {
        write(text);
    }
}

void OfficeWindow::write(const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    // A field that can't be written in has no input method.
    if (focus && focus->testAttribute(Qt::WA_InputMethodEnabled)) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(focus, &event);
    }
}

void OfficeWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QCoreApplication::processEvents(); // buttons made meanwhile have their keys only then
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void OfficeWindow::choose(const QString& field, const QString& key)
{
    ChoiceField* choice = nullptr;
    const bool ready = QTest::qWaitFor([&] {
        choice = qobject_cast<ChoiceField*>(this->field(field));
        return choice != nullptr;
    });
    if (!ready) {
        fail(QStringLiteral("no field %1 to choose in").arg(field));
        return;
    }
    choice->setKey(key);
    Q_EMIT choice->keyChosen(key);
}

QString OfficeWindow::message() const
{
    return window->messageBar()->message().text;
}

ListPane* OfficeWindow::list() const
{
    auto* list = page()->findChild<ListPane*>();
    if (list && !QTest::qWaitFor([list] { return !list->model()->isLoading(); })) {
        fail(QStringLiteral("the list doesn't come"));
    }
    return list;
}

int OfficeWindow::rows() const
{
    const ListPane* shown = list();
    return shown ? shown->model()->rowCount() : -1;
}

QString OfficeWindow::cell(int row, const char* column) const
{
    const ListPane* shown = list();
    if (!shown || row < 0 || row >= shown->model()->rowCount()) {
        return {};
    }
    const int at = columnIndex(shown->request().list, QString::fromLatin1(column));
    const QModelIndex index = shown->model()->index(row, at);
    (void)QTest::qWaitFor([&] {
        (void)index.data(); // asks for its page
        return shown->model()->value(row, QString::fromLatin1(column)).has_value();
    });
    return index.data(Qt::DisplayRole).toString();
}

void OfficeWindow::openRow(int row)
{
    ListPane* shown = list();
    if (!shown || row < 0 || row >= shown->model()->rowCount()) {
        fail(QStringLiteral("no row %1").arg(row));
        return;
    }
    shown->table()->setFocus();
    shown->table()->setCurrentIndex(shown->model()->index(row, 0));
    QTest::keyClick(shown->table(), Qt::Key_Return);
}

void OfficeWindow::showTab(const QString& name) const
{
    for (auto* tabs : page()->findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            auto* const content = tabs->widget(tab);
            if (content->objectName() == name || content->findChild<QWidget*>(name) != nullptr) {
                tabs->setCurrentIndex(tab);
                return;
            }
        }
    }
    fail(QStringLiteral("no tab with %1").arg(name));
}

QString OfficeWindow::wordsIn(const QString& view) const
{
    const auto* shown = find<QAbstractItemView>(view);
    if (!shown) {
        fail(QStringLiteral("no view %1").arg(view));
        return {};
    }
    QStringList lines;
    addRows(*shown->model(), {}, lines);
    return lines.join(QLatin1Char('\n'));
}

void OfficeWindow::picture(const QString& name) const
{
    const QString folder = qEnvironmentVariable("JUZHEN_PICTURES");
    if (!folder.isEmpty()) {
        QApplication::processEvents();
        window->grab().save(QDir(folder).filePath(name + QLatin1String(".png")));
        for (QWidget* above :
             {QApplication::activePopupWidget(), QApplication::activeModalWidget()}) {
            if (above) {
                above->grab().save(QDir(folder).filePath(name + QLatin1String("-above.png")));
            }
        }
    }
}

} // namespace juzhen
