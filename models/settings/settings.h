// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace juzhen {

enum class ThemeMode
{
    System,
    Light,
    Dark
};

/// What the program remembers of its user between two starts: looks, places, recent registers. It
/// holds nothing of the register itself. Owned by the Application.
class Settings
{
public:
    /// The user's own settings file.
    Settings();

    /// Settings in @p file (tests, portable use).
    explicit Settings(const QString& file);

    /// "zh_CN" (the default) or "en".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    [[nodiscard]] ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);

    [[nodiscard]] bool isRailCollapsed() const;
    void setRailCollapsed(bool collapsed);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// The page shown last; empty at first.
    [[nodiscard]] QString currentPage() const;
    void setCurrentPage(const QString& pageId);

    /// What page @p pageId last gave as its state; empty at first or when unreadable.
    [[nodiscard]] QJsonObject pageState(const QString& pageId) const;
    void setPageState(const QString& pageId, const QJsonObject& state);

    /// Locations (files or postgresql: addresses) of the registers opened last, newest first, at
    /// most ten. Passwords in addresses are not kept.
    [[nodiscard]] QStringList recentRegisters() const;
    void addRecentRegister(const QString& location);
    void removeRecentRegister(const QString& location);

    /// The folder a file dialog for @p purpose was last left in; empty at first.
    [[nodiscard]] QString folder(const QString& purpose) const;
    void setFolder(const QString& purpose, const QString& path);

    /// Writes everything to disk now. False if the file can't be written.
    bool save();

private:
    QSettings m_store;
};

} // namespace juzhen
