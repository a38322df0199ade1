// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/registerpath.h"
#include "models/exchange/sampleregister.h"
#include "models/tasks/awaited.h"
#include "ui/feedback/guarded.h"
#include "ui/pages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace juzhen {

namespace {

std::unique_ptr<Settings> openSettings(const QString& file)
{
    return file.isEmpty() ? std::make_unique<Settings>() : std::make_unique<Settings>(file);
}

} // namespace

Application::Application(Translations& translations, const QString& settingsFile, QObject* parent)
    : QObject(parent)
    , m_translations(translations)
    , m_settings(openSettings(settingsFile))
    , m_questions(*m_settings)
{
    m_translations.use(m_settings->language());
    m_theme.setMode(m_settings->themeMode());
    m_window = std::make_unique<MainWindow>(context());
    connectWindow();
}

Application::~Application()
{
    m_tasks.cancelAll();
}

void Application::connectWindow()
{
    MainWindow* window = m_window.get();
    connect(window, &MainWindow::languageRequested, this, &Application::setLanguage);
    connect(window, &MainWindow::themeRequested, this, &Application::setThemeMode);
    connect(window, &MainWindow::openRequested, this, &Application::askForRegister);
    connect(window, &MainWindow::recentRequested, this, &Application::openRegister);
    connect(window, &MainWindow::newRequested, this, &Application::askForNewRegister);
    connect(window, &MainWindow::importRequested, this, &Application::askForLedger);
    connect(window, &MainWindow::backUpRequested, this, &Application::backUp);
    connect(window, &MainWindow::sampleRequested, this, [this] {
        makeSampleRegister(QFileInfo(defaultRegisterPath()).dir().filePath(tr("sample.juzhen")));
    });
}

void Application::start(const QString& location)
{
    const auto last = m_settings->recentRegisters().value(0);
    if (const auto& wanted = location.isEmpty() ? last : location; !wanted.isEmpty()) {
        openRegister(wanted);
    } else {
        m_window->showWelcome();
    }
    m_window->show();
}

void Application::setLanguage(const QString& language)
{
    m_settings->setLanguage(language);
    if (m_register) {
        // Before the window makes its pages anew, which it does when the translators change.
        m_register->loadWords(isChinese());
    }
    m_translations.use(language);
}

void Application::setThemeMode(ThemeMode mode)
{
    m_settings->setThemeMode(mode);
    m_theme.setMode(mode);
}

bool Application::isChinese() const
{
    return m_settings->language().startsWith(QLatin1String("zh"));
}

PageContext Application::context()
{
    PageContext context;
    context.settings = m_settings.get();
    context.questions = &m_questions;
    context.tasks = &m_tasks;
    if (m_register) {
        context.session = &m_register->session();
        context.reader = &m_register->reader();
        context.jobs = &m_register->jobs();
        context.words = &m_register->words();
        context.hub = &m_register->hub();
        context.undo = &m_register->undo();
    }
    return context;
}

SessionSource Application::source(const QString& location) const
{
    SessionSource source;
    source.location = location;
    return source;
}

void Application::openRegister(const QString& location)
{
    const bool server = location.contains(QStringLiteral("://"));
    if (!server && !QFileInfo::exists(location)) {
        m_settings->removeRecentRegister(location);
    }
    guarded(m_window.get(), [&] {
        try {
            show(OpenRegister::openAsAllowed(source(location)), location);
        } catch (...) {
            if (!m_window->isShowingRegister()) {
                m_window->showWelcome(); // at a start there is no place yet for the message
            }
            throw;
        }
    });
}

void Application::createRegister(const QString& path)
{
    guarded(m_window.get(), [&] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        show(std::make_unique<OpenRegister>(source(path), true), path);
    });
}

void Application::show(std::unique_ptr<OpenRegister> opened, const QString& location)
{
    opened->loadWords(isChinese());
    m_tasks.cancelAll();
    // The pages of the former register are taken down before it closes.
    const std::unique_ptr<OpenRegister> former = std::exchange(m_register, std::move(opened));
    m_settings->addRecentRegister(location);
    const Session& session = m_register->session();
    m_window->showRegister(
        {QFileInfo(session.displayName()).fileName(), session.displayName(), session.user().name,
         m_register->isSample(), session.isReadOnly()},
        [this] { return allPages(context()); }, context());
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

void Application::askForNewRegister()
{
    m_questions.saveFile(m_window.get(),
                         {tr("New register"),
                          QStringLiteral("register"),
                          {tr("Registers (*.juzhen)")},
                          tr("register.juzhen"),
                          QStringLiteral("juzhen")},
                         [this](const QString& path) { createRegister(path); });
}

void Application::askForLedger()
{
    m_questions.openFile(
        m_window.get(),
        {tr("Choose a ledger"),
         QStringLiteral("import"),
         {tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"), tr("All files (*)")},
         {},
         {}},
        [this](const QString& path) {
            if (!m_register) {
                createRegister(defaultRegisterPath());
            }
            if (m_register) {
                m_window->goTo(QStringLiteral("import"), {{QStringLiteral("file"), path}});
            }
        });
}

void Application::makeSampleRegister(const QString& path)
{
    if (QFileInfo::exists(path)) {
        openRegister(path);
        return;
    }
    const auto progress = std::make_shared<Progress>();
    const int entry = m_tasks.add(tr("Making the sample register"), progress);
    inBackground([source = source(path), progress] {
        QDir().mkpath(QFileInfo(source.location).absolutePath());
        const QString partial = source.location + QLatin1String(".part");
        QFile::remove(partial);
        SessionSource making = source;
        making.location = partial;
        {
            const auto session = Session::create(making);
            makeSample(*session, SampleOptions{}, *progress);
        }
        QFile::rename(partial, source.location);
    })
        .then(this,
              [this, entry, path] {
                  m_tasks.remove(entry);
                  openRegister(path);
              })
        .onFailed(this, [this, entry](const Error& error) {
            m_tasks.remove(entry);
            showError(m_window.get(), error);
        });
}

void Application::backUp()
{
    m_window->goTo(QStringLiteral("administration"),
                   {{QStringLiteral("tab"), QStringLiteral("care")}});
}

} // namespace juzhen
