// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>

namespace juzhen {

WindowActions::WindowActions(const Settings& settings, bool hasRegister, QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    m_menu->setObjectName(QStringLiteral("windowMenu"));
    addAction(ActionId::OpenRegister, m_menu);
    addRecent(settings.recentRegisters());
    addAction(ActionId::NewRegister, m_menu);
    addAction(ActionId::BackUp, m_menu);
    m_menu->addSeparator();
    addLanguages(settings.language());
    addThemes(settings.themeMode());
    addAction(ActionId::ToggleRail, m_menu);
    addAction(ActionId::CommandPalette, m_menu);
    m_menu->addSeparator();
    addAction(ActionId::Manual, m_menu);
    addAction(ActionId::Shortcuts, m_menu);
    addAction(ActionId::About, m_menu);
    m_menu->addSeparator();
    addAction(ActionId::Quit, m_menu);

    action(ActionId::BackUp)->setEnabled(hasRegister);
    action(ActionId::ToggleRail)->setEnabled(hasRegister);
    action(ActionId::ToggleRail)->setCheckable(true);
    action(ActionId::ToggleRail)->setChecked(settings.isRailCollapsed());
    action(ActionId::CommandPalette)->setEnabled(hasRegister);
}

WindowActions::~WindowActions()
{
    delete m_menu;
}

void WindowActions::addAction(ActionId id, QMenu* menu)
{
    auto* const action = makeAction(id, this);
    m_actions.insert(id, action);
    menu->addAction(action);
    m_window->addAction(action);
}

void WindowActions::addRecent(const QStringList& locations)
{
    auto* const recent = m_menu->addMenu(icon("history"), tr("Open recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    recent->setEnabled(!locations.isEmpty());
    for (const auto& location : locations) {
        auto* const open = recent->addAction(QDir::toNativeSeparators(location));
        connect(open, &QAction::triggered, this,
                [this, location] { Q_EMIT recentChosen(location); });
    }
}

void WindowActions::addLanguages(const QString& current)
{
    auto* const languages = m_menu->addMenu(icon("language"), tr("Language"));
    auto* const group = new QActionGroup(this);
    const auto add = [&](const QString& key, const QString& name) {
        auto* const choice = languages->addAction(name);
        choice->setObjectName(QStringLiteral("language_%1").arg(key));
        choice->setCheckable(true);
        choice->setChecked(key == current);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, key] { Q_EMIT languageChosen(key); });
    };
    // Each language stands under its own name, so that whoever can't read the present one finds it.
    add(QStringLiteral("zh_CN"), QStringLiteral("简体中文"));
    add(QStringLiteral("en"), QStringLiteral("English"));
}

void WindowActions::showLanguage(const QString& language)
{
    if (auto* const choice =
            m_menu->findChild<QAction*>(QStringLiteral("language_%1").arg(language))) {
        choice->setChecked(true);
    }
}

void WindowActions::addThemes(ThemeMode current)
{
    auto* const themes = m_menu->addMenu(icon("theme"), tr("Appearance"));
    auto* const group = new QActionGroup(this);
    const auto add = [&](ThemeMode mode, const char* name, const QString& text) {
        auto* const choice = themes->addAction(text); // a sign would hide which is chosen
        choice->setObjectName(QLatin1String(name));
        choice->setCheckable(true);
        choice->setChecked(mode == current);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, mode] { Q_EMIT themeChosen(mode); });
    };
    add(ThemeMode::System, "themeSystem", tr("As the desktop"));
    add(ThemeMode::Light, "themeLight", tr("Light"));
    add(ThemeMode::Dark, "themeDark", tr("Dark"));
}

} // namespace juzhen
