// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "models/domain/error.h"
#include "ui/page.h"
#include "ui/pages.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

namespace juzhen {

namespace {

struct ScreenshotsCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ScreenshotsCommand)
};

constexpr QSize pictureSize(1280, 800);
constexpr int settleMs = 1200; ///< lists and charts come from the background

/// Lets a page load what it shows. The one command that waits for the window to work.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void take(QWidget& window, const QString& path)
{
    settle();
    if (!window.grab().save(path, "PNG")) {
        throw Error(Error::Kind::NotWritable, QDir::toNativeSeparators(path));
    }
}

/// The welcome page, or with a register every page of the page table.
int takePages(Application& application, const QDir& folder, const QString& suffix)
{
    MainWindow& window = application.window();
    if (!window.isShowingRegister()) {
        take(window, folder.filePath(QStringLiteral("welcome-%1.png").arg(suffix)));
        return 1;
    }
    const QList<PageEntry> pages = allPages(PageContext{});
    for (const PageEntry& page : pages) {
        window.goTo(page.id);
        take(window, folder.filePath(QStringLiteral("%1-%2.png").arg(page.id, suffix)));
    }
    return static_cast<int>(pages.size());
}

/// The same in both languages, light and dark.
int takeLooks(Application& application, const QDir& folder)
{
    int pictures = 0;
    for (const char* language : {"zh_CN", "en"}) {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            application.setLanguage(QString::fromLatin1(language));
            application.setThemeMode(mode);
            const char* look = mode == ThemeMode::Dark ? "dark" : "light";
            pictures += takePages(application, folder,
                                  QStringLiteral("%1-%2").arg(QString::fromLatin1(language).left(2),
                                                              QString::fromLatin1(look)));
        }
    }
    return pictures;
}

} // namespace

ExitCode runScreenshots(CommandCall& call)
{
    if (call.isMissing()) {
        throw Error(Error::Kind::NotFound, call.location());
    }
    const QDir folder(call.word(0));
    if (!QDir().mkpath(folder.path())) {
        throw Error(Error::Kind::NotWritable, QDir::toNativeSeparators(folder.path()));
    }
    (void)call.openForReading(); // complains about the register before a window is made
    const QTemporaryDir own;     // the user's settings stay as they are
    int pictures = 0;
    {
        Application application(call.translations(), own.filePath(QStringLiteral("settings.ini")));
        application.window().resize(pictureSize);
        application.window().showWelcome();
        application.window().show();
        pictures = takeLooks(application, folder);
        application.openRegister(call.location());
        pictures += takeLooks(application, folder);
    }
    call.translations().use(call.language());
    call.console().printLine(
        ScreenshotsCommand::tr("%1 pictures written to %2.")
            .arg(QString::number(pictures), QDir::toNativeSeparators(folder.path())));
    return ExitCode::Done;
}

} // namespace juzhen
