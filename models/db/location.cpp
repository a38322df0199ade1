// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/location.h"

#include "models/domain/error.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace juzhen {

namespace {

bool isPostgresUrl(const QString& text)
{
    return text.startsWith(QLatin1String("postgresql://"))
           || text.startsWith(QLatin1String("postgres://"));
}

void applyQuery(DatabaseLocation& location, const QUrlQuery& query)
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    QStringList rest;
    for (const auto& [key, value] : items) {
        if (key == QLatin1String("host")) {
            location.host = value;
        } else if (key == QLatin1String("port")) {
            location.port = value.toInt();
        } else if (key == QLatin1String("user")) {
            location.user = value;
        } else if (key == QLatin1String("password")) {
            location.password = value;
        } else {
            rest.append(key + QLatin1Char('=') + value);
        }
    }
    location.options = rest.join(QLatin1Char(';'));
}

} // namespace

DatabaseLocation DatabaseLocation::parse(const QString& text)
{
    DatabaseLocation location;
    if (!isPostgresUrl(text)) {
        location.file = QDir::cleanPath(QFileInfo(text).absoluteFilePath());
        return location;
    }
    const QUrl url(text, QUrl::StrictMode);
    location.engine = Engine::Postgres;
    location.host = url.host();
    location.port = url.port(5432);
    location.name = url.path().mid(1);
    location.user = url.userName();
    location.password = url.password();
    applyQuery(location, QUrlQuery(url));
    if (!url.isValid() || location.name.isEmpty() || location.port <= 0) {
        throw Error(Error::Kind::Usage, text, QStringLiteral("not a PostgreSQL address"));
    }
    return location;
}

QString DatabaseLocation::display() const
{
    if (engine == Engine::Sqlite) {
        return QDir::toNativeSeparators(file);
    }
    return host.isEmpty() || host.startsWith(QLatin1Char('/')) ? name
                                                               : name + QLatin1Char('@') + host;
}

QString DatabaseLocation::text() const
{
    if (engine == Engine::Sqlite) {
        return file;
    }
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setPath(QLatin1Char('/') + name);
    QUrlQuery query;
    const auto add = [&](const QString& key, const QString& value) {
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(QStringLiteral("host"), host);
    add(QStringLiteral("port"), QString::number(port));
    add(QStringLiteral("user"), user);
    for (const QString& option : options.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        add(option.section(QLatin1Char('='), 0, 0), option.section(QLatin1Char('='), 1));
    }
    url.setQuery(query);
    return QStringLiteral("postgresql://") + url.path(QUrl::FullyEncoded) + QLatin1Char('?')
           + url.query(QUrl::FullyEncoded);
}

} // namespace juzhen
