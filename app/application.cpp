// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/feedback/guarded.h"
#include "ui/pages.h"

#include <QFileInfo>

namespace juzhen {

namespace {

std::unique_ptr<Settings> openSettings(const QString& file)
{
    return file.isEmpty() ? std::make_unique<Settings>() : std::make_unique<Settings>(file);
}

} // namespace

Application::Application(const QString& settingsFile, QObject* parent)
    : QObject(parent)
    , m_settings(openSettings(settingsFile))
    , m_questions(*m_settings)
{
    m_translations.use(m_settings->language());
    m_theme.setMode(m_settings->themeMode());
    m_window = std::make_unique<MainWindow>(
        PageContext{nullptr, m_settings.get(), &m_questions, &m_tasks});
    connect(m_window.get(), &MainWindow::languageRequested, this, &Application::setLanguage);
    connect(m_window.get(), &MainWindow::themeRequested, this, &Application::setThemeMode);
    connect(m_window.get(), &MainWindow::openRequested, this, &Application::askForRegister);
    connect(m_window.get(), &MainWindow::recentRequested, this, &Application::openRegister);
}

Application::~Application() = default;

void Application::start(const QString& location)
{
    const auto last = m_settings->recentRegisters().value(0);
    if (const auto& wanted = location.isEmpty() ? last : location; !wanted.isEmpty()) {
        openRegister(wanted);
    }
    m_window->show();
}

void Application::setLanguage(const QString& language)
{
    m_settings->setLanguage(language);
    m_translations.use(language);
}

void Application::setThemeMode(ThemeMode mode)
{
    m_settings->setThemeMode(mode);
    m_theme.setMode(mode);
}

void Application::openRegister(const QString& location)
{
    guarded(m_window.get(), [&] {
        const bool server = location.contains(QStringLiteral("://"));
        if (!server && !QFileInfo::exists(location)) {
            m_settings->removeRecentRegister(location);
            throw Error(Error::Kind::NotFound, location);
        }
        const PageContext context{nullptr, m_settings.get(), &m_questions, &m_tasks};
        m_settings->addRecentRegister(location);
        m_window->showRegister(
            {server ? location : QFileInfo(location).fileName(), location, {}, false},
            [context] { return allPages(context); });
    });
}

void Application::askForRegister()
{
    m_questions.openFile(m_window.get(),
                         {tr("Open register"),
                          QStringLiteral("register"),
                          {tr("Registers (*.juzhen *.sqlite)"), tr("All files (*)")},
                          {},
                          {}},
                         [this](const QString& path) { openRegister(path); });
}

} // namespace juzhen
