// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

constexpr qsizetype recentLimit = 10;

struct ThemeKey
{
    ThemeMode mode;
    const char* key;
};

constexpr std::array themeKeys{
    ThemeKey{ThemeMode::System, "system"},
    ThemeKey{ThemeMode::Light, "light"},
    ThemeKey{ThemeMode::Dark, "dark"},
};

const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString railKey = QStringLiteral("window/railCollapsed");
const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
const QString recentKey = QStringLiteral("registers/recent");

QString pageStateKey(const QString& pageId)
{
    return QStringLiteral("pages/%1").arg(pageId);
}

QString folderKey(const QString& purpose)
{
    return QStringLiteral("folders/%1").arg(purpose);
}

/// A server address without the password that may stand in it, as user:password@ or as a parameter.
QString withoutPassword(const QString& location)
{
    if (!location.contains(QStringLiteral("://"))) {
        return location;
    }
    QUrl url(location);
    if (!url.isValid()) {
        return location;
    }
    auto parts = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    parts.removeIf([](const QString& part) {
        return part.startsWith(QStringLiteral("password="), Qt::CaseInsensitive);
    });
    if (url.password().isEmpty() && parts.size() == url.query().count(u'&') + 1) {
        return location;
    }
    url.setPassword({});
    url.setQuery(parts.isEmpty() ? QString() : parts.join(u'&'));
    return url.toString();
}

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat,
              QSettings::UserScope,
              QStringLiteral("juzhen"),
              QStringLiteral("juzhen"))
{}

Settings::Settings(const QString& file)
    : m_store(file, QSettings::IniFormat)
{}

QString Settings::language() const
{
    const auto stored = m_store.value(languageKey).toString();
    return stored == QStringLiteral("en") ? stored : QStringLiteral("zh_CN");
}

void Settings::setLanguage(const QString& language)
{
    m_store.setValue(languageKey, language);
}

ThemeMode Settings::themeMode() const
{
    const auto stored = m_store.value(themeKey).toString();
    const auto* const found = std::ranges::find_if(
        themeKeys, [&](const ThemeKey& entry) { return stored == QLatin1String(entry.key); });
    return found == themeKeys.end() ? ThemeMode::System : found->mode;
}

void Settings::setThemeMode(ThemeMode mode)
{
    const auto* const found = std::ranges::find(themeKeys, mode, &ThemeKey::mode);
    m_store.setValue(themeKey, QLatin1String(found->key));
}

bool Settings::isRailCollapsed() const
{
    return m_store.value(railKey, false).toBool();
}

void Settings::setRailCollapsed(bool collapsed)
{
    m_store.setValue(railKey, collapsed);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QString Settings::currentPage() const
{
    return m_store.value(pageKey).toString();
}

void Settings::setCurrentPage(const QString& pageId)
{
    m_store.setValue(pageKey, pageId);
}

QJsonObject Settings::pageState(const QString& pageId) const
{
    const auto text = m_store.value(pageStateKey(pageId)).toByteArray();
    return QJsonDocument::fromJson(text).object();
}

void Settings::setPageState(const QString& pageId, const QJsonObject& state)
{
    m_store.setValue(pageStateKey(pageId), QJsonDocument(state).toJson(QJsonDocument::Compact));
}

QStringList Settings::recentRegisters() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentRegister(const QString& location)
{
    const auto kept = withoutPassword(location);
    auto recent = recentRegisters();
    recent.removeAll(kept);
    recent.prepend(kept);
    m_store.setValue(recentKey, recent.mid(0, recentLimit));
}

void Settings::removeRecentRegister(const QString& location)
{
    auto recent = recentRegisters();
    recent.removeAll(location);
    m_store.setValue(recentKey, recent);
}

QString Settings::folder(const QString& purpose) const
{
    return m_store.value(folderKey(purpose)).toString();
}

void Settings::setFolder(const QString& purpose, const QString& path)
{
    m_store.setValue(folderKey(purpose), path);
}

bool Settings::save()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

} // namespace juzhen
