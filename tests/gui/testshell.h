// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translations.h"
#include "models/settings/settings.h"
#include "tests/support/answeringquestions.h"
#include "ui/feedback/tasklist.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

namespace juzhen {

/// The window with its looks and words, but without a register behind it.
class TestShell
{
public:
    /// Settings are kept in @p settingsFile; the window isn't shown yet.
    explicit TestShell(const QString& settingsFile);

    Settings settings;
    Theme theme;
    Translations translations;
    AnsweringQuestions questions;
    TaskList tasks;
    std::unique_ptr<MainWindow> window;
};

} // namespace juzhen
