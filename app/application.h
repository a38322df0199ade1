// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openregister.h"
#include "app/translations.h"
#include "models/settings/settings.h"
#include "ui/feedback/dialogquestions.h"
#include "ui/feedback/tasklist.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

namespace juzhen {

/// The program with a window: owns settings, looks, words, register and window, and answers what
/// the window asks for. Made after the QApplication, lives as long as the event loop.
class Application : public QObject
{
    Q_OBJECT

public:
    /// @p translations are switched with the language and outlive the application; @p settingsFile
    /// for pictures, empty for the user's own.
    explicit Application(Translations& translations,
                         const QString& settingsFile = {},
                         QObject* parent = nullptr);
    ~Application() override;

    /// Opens @p location (a file or a postgresql: address); empty: the register used last, or the
    /// welcome page. Then shows the window.
    void start(const QString& location);

    [[nodiscard]] MainWindow& window() { return *m_window; }

    [[nodiscard]] Settings& settings() { return *m_settings; }

    void setLanguage(const QString& language);
    void setThemeMode(ThemeMode mode);

    /// The register that is shown, or null.
    [[nodiscard]] OpenRegister* openedRegister() { return m_register.get(); }

    /// Opens @p location in the window; says why in the message bar when it can't.
    void openRegister(const QString& location);

    /// Makes an empty register at @p path and shows it.
    void createRegister(const QString& path);

    /// Makes a sample register at @p path in the background and shows it.
    void makeSampleRegister(const QString& path);

private:
    void connectWindow();
    void show(std::unique_ptr<OpenRegister> opened, const QString& location);
    void askForRegister();
    void askForNewRegister();
    void askForLedger();
    void backUp();
    [[nodiscard]] PageContext context();
    [[nodiscard]] SessionSource source(const QString& location) const;
    [[nodiscard]] bool isChinese() const;

    Translations& m_translations;
    std::unique_ptr<Settings> m_settings;
    Theme m_theme;
    DialogQuestions m_questions;
    TaskList m_tasks;
    std::unique_ptr<OpenRegister> m_register; ///< outlives the window's pages
    std::unique_ptr<MainWindow> m_window;
};

} // namespace juzhen
