// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/settings/settings.h"
#include "ui/actions/commandpalette.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/tasklist.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/manualwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/windowactions.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/welcome/welcomepage.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize leastSize(240 * space::unit, 150 * space::unit);

} // namespace

MainWindow::MainWindow(const PageContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setMinimumSize(leastSize);
    if (!restoreGeometry(m_context.settings->windowGeometry())) {
        resize(firstSize);
    }
}

MainWindow::~MainWindow()
{
    takeDown();
}

void MainWindow::showRegister(const RegisterInfo& info, PageFactory pages, const PageContext& reg)
{
    rememberPages();
    m_register = reg;
    m_info = info;
    m_pages = std::move(pages);
    m_badges.clear();
    build();
}

void MainWindow::showWelcome()
{
    rememberPages();
    m_register = {};
    m_pages = nullptr;
    build();
}

void MainWindow::build()
{
    takeDown();
    buildActions();
    if (m_pages) {
        buildShell();
    } else {
        buildWelcome();
    }
    setWindowTitle(m_pages ? tr("%1 — Juzhen").arg(m_info.name) : tr("Juzhen"));
}

void MainWindow::takeDown()
{
    delete takeCentralWidget();
    auto* const strip = findChild<StatusStrip*>();
    setStatusBar(nullptr);
    delete strip; // setStatusBar() would leave it for later, and it looks at the tasks
    delete m_actions;
    m_actions = nullptr;
    m_messages = nullptr;
    m_rail = nullptr;
    m_header = nullptr;
    m_stack = nullptr;
}

void MainWindow::buildActions()
{
    m_actions = new WindowActions(*m_context.settings, m_pages != nullptr, this);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::requestLanguage);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::themeRequested);
    // Queued: the answer may take down the very action that asked.
    connect(m_actions, &WindowActions::recentChosen, this, &MainWindow::recentRequested,
            Qt::QueuedConnection);
    const auto forward = [this](ActionId id, void (MainWindow::*request)()) {
        connect(m_actions->action(id), &QAction::triggered, this, request, Qt::QueuedConnection);
    };
    forward(ActionId::OpenRegister, &MainWindow::openRequested);
    forward(ActionId::NewRegister, &MainWindow::newRequested);
    forward(ActionId::BackUp, &MainWindow::backUpRequested);
    forward(ActionId::CommandPalette, &MainWindow::openPalette);
    connect(m_actions->action(ActionId::Quit), &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->action(ActionId::ToggleRail), &QAction::toggled, this, [this](bool narrow) {
        m_rail->setNarrow(narrow);
        m_context.settings->setRailCollapsed(narrow);
    });
    connect(m_actions->action(ActionId::Manual), &QAction::triggered, this,
            [this] { (new ManualWindow(this))->show(); });
    connect(m_actions->action(ActionId::Shortcuts), &QAction::triggered, this,
            [this] { (new ShortcutsDialog(presentActions(), this))->open(); });
    connect(m_actions->action(ActionId::About), &QAction::triggered, this,
            [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::buildShell()
{
    auto* const center = new QWidget(this);
    m_stack = new PageStack(m_pages(), *m_context.settings, center);
    m_rail = new NavigationRail(m_stack->entries(), m_actions->menu(), center);
    m_rail->setNarrow(m_context.settings->isRailCollapsed());
    m_header = new PageHeader(center);
    m_messages = new MessageBar(center);

    auto* const messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(space::page, 0, space::page, 0);
    messageRow->addWidget(m_messages);
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(messageRow);
    column->addWidget(m_stack, 1);
    auto* const row = new QHBoxLayout(center);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(center);
    setStatusBar(new StatusStrip(m_info, m_context.tasks, this));

    connect(m_rail, &NavigationRail::pageChosen, this, [this](const QString& pageId) {
        m_messages->clear(); // it spoke of the page that is left
        goTo(pageId);
    });
    connect(m_stack, &PageStack::pageMade, this, &MainWindow::adoptPage);
    for (auto it = m_badges.cbegin(); it != m_badges.cend(); ++it) {
        m_rail->setBadge(it.key(), it.value());
    }
    addDirectKeys(center);
    if (m_info.readOnly) {
        showWarning(m_messages,
                    tr("This register can be searched, printed and exported, but not changed, "
                       "because it can't be written where it lies. To work on it, copy it to a "
                       "folder where you may write, and open the copy."));
    }
    const auto last = m_context.settings->currentPage();
    goTo(m_stack->contains(last) ? last : m_stack->entries().value(0).id);
}

void MainWindow::addDirectKeys(QWidget* center)
{
    const auto& entries = m_stack->entries();
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const QKeySequence keys = NavigationRail::directKeys(place, entries.size());
        if (!keys.isEmpty()) {
            connect(new QShortcut(keys, center), &QShortcut::activated, this,
                    [this, id = entries.at(place).id] { goTo(id); });
        }
    }
}

void MainWindow::buildWelcome()
{
    auto* const center = new QWidget(this);
    m_messages = new MessageBar(center);
    auto* const welcome = new WelcomePage(m_actions->menu(), center);
    welcome->setRecentRegisters(m_context.settings->recentRegisters());
    auto* const messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(space::page, space::wide, space::page, 0);
    messageRow->addWidget(m_messages);
    auto* const column = new QVBoxLayout(center);
    column->setContentsMargins({});
    column->addLayout(messageRow);
    column->addWidget(welcome, 1);
    setCentralWidget(center);
    // Queued: the answer takes the welcome page down.
    connect(welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested,
            Qt::QueuedConnection);
    connect(welcome, &WelcomePage::importRequested, this, &MainWindow::importRequested,
            Qt::QueuedConnection);
    connect(welcome, &WelcomePage::newRequested, this, &MainWindow::newRequested,
            Qt::QueuedConnection);
    connect(welcome, &WelcomePage::openRequested, this, &MainWindow::openRequested,
            Qt::QueuedConnection);
    connect(welcome, &WelcomePage::recentRequested, this, &MainWindow::recentRequested,
            Qt::QueuedConnection);
}

void MainWindow::adoptPage(Page* page)
{
    connect(page, &Page::requestPage, this, &MainWindow::goTo);
    connect(page, &Page::badgeChanged, this,
            [this, id = page->pageId()](int count) { setBadge(id, count); });
}

void MainWindow::goTo(const QString& pageId, const QVariantMap& target)
{
    if (m_stack == nullptr) {
        return;
    }
    auto* const page = m_stack->open(pageId);
    if (page == nullptr) {
        return;
    }
    m_rail->setCurrent(pageId);
    m_header->setPage(page);
    m_context.settings->setCurrentPage(pageId);
    if (!target.isEmpty()) {
        guarded(page, [&] { page->openTarget(target); });
    }
}

QString MainWindow::currentPageId() const
{
    const auto* const page = m_stack == nullptr ? nullptr : m_stack->currentPage();
    return page == nullptr ? QString() : page->pageId();
}

Page* MainWindow::page(const QString& pageId) const
{
    return m_stack == nullptr ? nullptr : m_stack->page(pageId);
}

void MainWindow::setBadge(const QString& pageId, int count)
{
    m_badges.insert(pageId, count);
    if (m_rail != nullptr) {
        m_rail->setBadge(pageId, count);
    }
}

bool MainWindow::mayLeave()
{
    const auto* const unsaved = m_stack == nullptr ? nullptr : m_stack->unsavedPage();
    if (unsaved == nullptr) {
        return true;
    }
    goTo(unsaved->pageId());
    m_messages->showMessage({Message::Severity::Warning,
                             tr("“%1” holds changes that aren't saved. Save or discard them first.")
                                 .arg(unsaved->heading()),
                             {},
                             {},
                             {}});
    return false;
}

void MainWindow::rememberState()
{
    rememberPages();
    m_context.settings->setWindowGeometry(saveGeometry());
    m_context.settings->save();
}

void MainWindow::rememberPages()
{
    if (m_stack != nullptr) {
        m_stack->rememberStates();
    }
}

void MainWindow::requestLanguage(const QString& language)
{
    if (mayLeave()) {
        Q_EMIT languageRequested(language);
    } else {
        // The menu has ticked the new language already; it shows what is true.
        m_actions->showLanguage(m_context.settings->language());
    }
}

QList<QAction*> MainWindow::presentActions() const
{
    auto present = actions();
    if (const auto* const page = m_stack == nullptr ? nullptr : m_stack->currentPage()) {
        present = page->actions() + present;
    }
    return present;
}

void MainWindow::openPalette()
{
    auto* const palette =
        new CommandPalette(m_register, m_stack->entries(), presentActions(), this);
    connect(palette, &CommandPalette::pageChosen, this, &MainWindow::goTo);
    palette->open();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rememberPages();
        build();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    rememberState();
    QMainWindow::closeEvent(event);
}

} // namespace juzhen
