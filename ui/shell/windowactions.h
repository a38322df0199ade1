// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"
#include "ui/actions/actions.h"

#include <QHash>
#include <QMenu>
#include <QObject>

namespace juzhen {

/// The actions of the window itself and the menu that holds them: registers, language, theme,
/// navigation, help. Made anew in every language. Owned by the MainWindow.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Gives the actions to @p window, so that their shortcuts work everywhere in it.
    WindowActions(const Settings& settings, bool hasRegister, QWidget* window);
    ~WindowActions() override;

    [[nodiscard]] QMenu* menu() const { return m_menu; }

    [[nodiscard]] QAction* action(ActionId id) const { return m_actions.value(id); }

    /// Ticks @p language in the menu, without telling.
    void showLanguage(const QString& language);

Q_SIGNALS:
    void languageChosen(const QString& language);
    void themeChosen(juzhen::ThemeMode mode);
    void recentChosen(const QString& location);

private:
    void addAction(ActionId id, QMenu* menu);
    void addRecent(const QStringList& locations);
    void addLanguages(const QString& current);
    void addThemes(ThemeMode current);

    QWidget* m_window;
    QMenu* m_menu;
    QHash<ActionId, QAction*> m_actions;
};

} // namespace juzhen
