// SPDX-License-Identifier: GPL-3.0-or-later
// The window on 100,000 accounts: how soon its first page stands, and whether a search, a sort or
// a filter is ever felt. The first is measured on whole processes, so this program is also the one
// that is started.
#include "app/application.h"
#include "app/programstart.h"
#include "app/translations.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "tests/bench/benchregisters.h"
#include "tests/bench/comparison.h"
#include "ui/lists/listpane.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace juzhen {

namespace {

constexpr int longest = 60'000; ///< ms that anything may take before the bench gives up

/// The list of accounts once its first row stands there; once it is known to have none when it
/// isn't @p filled.
ListPane* accountList(MainWindow& window, bool filled = true)
{
    window.goTo(QStringLiteral("accounts"));
    auto* const list = window.page(QStringLiteral("accounts"))->findChild<ListPane*>();
    QElapsedTimer timer;
    timer.start();
    const auto isThere = [&] {
        const auto* const model = list->model();
        return filled ? !model->index(0, 0).data().toString().isEmpty()
                      : model->isCounted() && !model->isLoading();
    };
    while (!isThere()) { // not qWaitFor: it sleeps
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (timer.elapsed() > longest) {
            qFatal("The list doesn't come.");
        }
    }
    return list;
}

/// What one process of the comparison does: the first page of @p reg for somebody who was last on
/// the page of accounts, or the empty window. @p filled: there are rows to wait for.
void startOnce(const QString& reg, bool filled)
{
    Translations translations;
    const QTemporaryDir folder;
    const QString settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    Settings(settingsFile).setCurrentPage(QStringLiteral("accounts"));
    Application application(translations, settingsFile);
    application.start(reg);
    if (!reg.isEmpty()) {
        accountList(application.window(), filled);
    }
    QTest::qWait(0);
    application.window().grab();
}

/// How long a person waits for a list asked for anew.
struct Wait
{
    double shown = 0;   ///< ms until its first row stands there
    double counted = 0; ///< ms until the order of all rows is known, too
    double longest = 0; ///< ms between two turns of the event loop meanwhile
};

/// Lets @p ask have the list made anew and waits for it.
Wait waitFor(ListPane* list, const std::function<void()>& ask)
{
    QTimer heart;
    QElapsedTimer beat;
    Wait wait;
    beat.start();
    QObject::connect(&heart, &QTimer::timeout, [&] {
        wait.longest = std::max(wait.longest, static_cast<double>(beat.nsecsElapsed()) / 1e6);
        beat.start();
    });
    heart.start(0);
    const PagedTableModel* const model = list->model();
    const QSignalSpy begun(model, &QAbstractItemModel::modelReset);
    const QSignalSpy loaded(model, &PagedTableModel::loaded);
    QElapsedTimer timer;
    const auto elapsed = [&timer] {
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    const auto isEmpty = [model] {
        return model->rowCount() > 0 && model->index(0, 0).data().toString().isEmpty();
    };
    timer.start();
    ask();
    while (loaded.isEmpty() || isEmpty()) {
        if (wait.shown == 0 && !begun.isEmpty() && !isEmpty()) {
            wait.shown = elapsed();
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (timer.elapsed() > longest) {
            qFatal("The list doesn't come.");
        }
    }
    wait.counted = elapsed();
    wait.shown = wait.shown == 0 ? wait.counted : wait.shown;
    return wait;
}

void addWaits(BenchTable& table, const char* what, const QList<Wait>& waits)
{
    QList<double> shown;
    QList<double> counted;
    double blocked = 0;
    for (const Wait& wait : waits) {
        shown.append(wait.shown);
        counted.append(wait.counted);
        blocked = std::max(blocked, wait.longest);
    }
    const QString name = QString::fromLatin1(what);
    table.addLimit(QStringLiteral("%1 shown, median of %2").arg(name).arg(waits.size()),
                   median(shown), 100, "ms");
    table.addLimit(QStringLiteral("%1 shown, slowest").arg(name),
                   *std::max_element(shown.cbegin(), shown.cend()), 100, "ms");
    table.addLimit(QStringLiteral("the whole order of %1, median").arg(name), median(counted), 200,
                   "ms");
    table.addLimit(QStringLiteral("the longest the window stood still for %1").arg(name), blocked,
                   16, "ms");
}

void benchSearches(BenchTable& table, ListPane* list)
{
    auto* const field = list->findChild<QLineEdit*>(QStringLiteral("listSearch"));
    QList<Wait> waits;
    for (int turn = 0; turn < 5; ++turn) {
        for (const char* text : {"教", "cdfb", "没有这样的账号", "发布", ""}) {
            waits.append(waitFor(list, [&] {
                field->setText(QString::fromUtf8(text));
                QTest::keyClick(field, Qt::Key_Return); // somebody who doesn't wait for the pause
            }));
        }
    }
    addWaits(table, "a search", waits);
}

/// Sorts by each of the columns an account's list begins with, and by a few more.
void benchSorts(BenchTable& table, ListPane* list)
{
    QList<Wait> waits;
    for (int turn = 0; turn < 3; ++turn) {
        for (const char* column : {"name", "is_main", "platform_code", "unit_name", "region_code",
                                   "status", "last_post_on", "fans", "opened_on", "editor_name"}) {
            for (const bool descending : {false, true}) {
                ListRequest request;
                request.sort = {{QString::fromLatin1(column), descending}};
                waits.append(waitFor(list, [&] { list->model()->setRequest(request); }));
            }
        }
    }
    addWaits(table, "a sort", waits);
}

/// Filters that keep much and filters that keep little, of text, sets, ranges and emptiness.
void benchFilters(BenchTable& table, ListPane* list)
{
    using Op = FilterOperator;
    const QList<ColumnFilter> filters{
        {QStringLiteral("status"), Op::OneOf, {QStringLiteral("active")}},
        {QStringLiteral("platform_code"), Op::NoneOf, {QStringLiteral("douyin")}},
        {QStringLiteral("region_code"), Op::Within, {QStringLiteral("510100")}},
        {QStringLiteral("fans"), Op::AtLeast, {1}},
        {QStringLiteral("fans"), Op::AtLeast, {500'000}},
        {QStringLiteral("last_post_on"), Op::AtMost, {QStringLiteral("2027-01-01")}},
        {QStringLiteral("name"), Op::Contains, {QStringLiteral("示例")}},
        {QStringLiteral("unit_name"), Op::Contains, {QStringLiteral("教育")}},
        {QStringLiteral("editor_name"), Op::IsNotEmpty, {}},
        {QStringLiteral("cac_filing_no"), Op::IsEmpty, {}}};
    waitFor(list, [&] { list->model()->setRequest({}); });
    QList<Wait> waits;
    for (int turn = 0; turn < 3; ++turn) {
        for (const ColumnFilter& filter : filters) {
            ListRequest request;
            request.filters = {filter};
            waits.append(waitFor(list, [&] { list->model()->setRequest(request); }));
        }
    }
    addWaits(table, "a filter", waits);
}

void benchLists(BenchTable& table, const QString& reg)
{
    Translations translations;
    const QTemporaryDir folder;
    Application application(translations, folder.filePath(QStringLiteral("settings.ini")));
    application.start(reg);
    ListPane* const list = accountList(application.window());
    QTest::qWait(500);
    benchSearches(table, list);
    benchSorts(table, list);
    benchFilters(table, list);
}

} // namespace

} // namespace juzhen

int main(int argc, char* argv[])
{
    using namespace juzhen;
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    prepareMemory();
    prepareLocale();
    prepareRuntimeFolder();
    const QString start = QStringLiteral("--start");
    const QString emptyStart = QStringLiteral("--start-empty");
    if (!arguments.isEmpty()) {
        const QApplication application(argc, argv);
        nameProgram();
        startOnce(arguments.value(1), arguments.value(0) == start);
        return 0;
    }
    const QString reg = sampleRegister(100'000, 1);
    const QApplication application(argc, argv);
    nameProgram();
    BenchTable table(QStringLiteral("The window"));
    const QString self = QApplication::applicationFilePath();
    table.addRatio(QStringLiteral("first page of 100,000 accounts / the empty window"),
                   alternate(
                       7,
                       [&] {
                           runProgram(self, {start, reg});
                       },
                       [&] { runProgram(self, {start}); }),
                   1.5);
    const QString none = emptyRegister(QStringLiteral("window.juzhen"));
    table.addRatio(QStringLiteral("the same / the window on a register without accounts"),
                   alternate(
                       7,
                       [&] {
                           runProgram(self, {start, reg});
                       },
                       [&] {
                           runProgram(self, {emptyStart, none});
                       }),
                   1.5);
    benchLists(table, reg);
    return 0;
}
