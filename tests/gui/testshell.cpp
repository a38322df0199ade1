// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testshell.h"

namespace juzhen {

TestShell::TestShell(const QString& settingsFile)
    : settings(settingsFile)
{
    translations.use(settings.language());
    theme.setMode(settings.themeMode());
    PageContext context;
    context.settings = &settings;
    context.questions = &questions;
    context.tasks = &tasks;
    window = std::make_unique<MainWindow>(context);
    window->showWelcome();
    QObject::connect(window.get(), &MainWindow::languageRequested, window.get(),
                     [this](const QString& language) {
                         settings.setLanguage(language);
                         translations.use(language);
                     });
    QObject::connect(window.get(), &MainWindow::themeRequested, &theme, [this](ThemeMode mode) {
        settings.setThemeMode(mode);
        theme.setMode(mode);
    });
}

} // namespace juzhen
