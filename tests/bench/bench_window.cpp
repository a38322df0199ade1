// SPDX-License-Identifier: GPL-3.0-or-later
// The window on 100,000 accounts: how soon its first page stands, and whether a search is ever
// felt. The first is measured on whole processes, so this program is also the one that is started.
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

/// The longest time between two turns of the event loop while @p text is searched, and until its
/// first row and its count stand there.
struct Search
{
    double shown = 0;   ///< ms
    double longest = 0; ///< ms
};

Search searchFor(ListPane* list, const QString& text)
{
    auto* const field = list->findChild<QLineEdit*>(QStringLiteral("listSearch"));
    QTimer heart;
    QElapsedTimer beat;
    Search search;
    beat.start();
    QObject::connect(&heart, &QTimer::timeout, [&] {
        search.longest = std::max(search.longest, static_cast<double>(beat.nsecsElapsed()) / 1e6);
        beat.start();
    });
    heart.start(0);
    bool done = false;
    const auto connection =
        QObject::connect(list->model(), &PagedTableModel::loaded, [&done] { done = true; });
    field->setText(text);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(field, Qt::Key_Return); // a person who doesn't wait for the pause in typing
    while (!done
           || (list->model()->rowCount() > 0
               && list->model()->index(0, 0).data().toString().isEmpty())) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (timer.elapsed() > longest) {
            qFatal("The search for %s doesn't end.", qPrintable(text));
        }
    }
    search.shown = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    return search;
}

void benchSearches(BenchTable& table, const QString& reg)
{
    Translations translations;
    const QTemporaryDir folder;
    Application application(translations, folder.filePath(QStringLiteral("settings.ini")));
    application.start(reg);
    ListPane* const list = accountList(application.window());
    QTest::qWait(500);
    QList<double> shown;
    double blocked = 0;
    for (int turn = 0; turn < 5; ++turn) {
        for (const char* text : {"教", "cdfb", "没有这样的账号", "发布", ""}) {
            const Search search = searchFor(list, QString::fromUtf8(text));
            shown.append(search.shown);
            blocked = std::max(blocked, search.longest);
        }
    }
    table.addLimit(QStringLiteral("a search shown, median of 25"), median(shown), 100, "ms");
    table.addLimit(QStringLiteral("a search shown, slowest of 25"),
                   *std::max_element(shown.cbegin(), shown.cend()), 100, "ms");
    table.addLimit(QStringLiteral("the longest the window stood still for one"), blocked, 16, "ms");
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
    benchSearches(table, reg);
    return 0;
}
