// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/registerseed.h"

#include "models/domain/indicatorjson.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/recordtable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace juzhen {

namespace {

QByteArray resource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Internal, path);
    }
    return file.readAll();
}

QVariant dayOrNull(const QJsonValue& value)
{
    return value.toString().isEmpty() ? QVariant() : QVariant(value.toString());
}

void seedRegions(Database& database)
{
    const QString text =
        QString::fromUtf8(resource(QStringLiteral(":/vocabularies/sichuan_regions.csv")));
    Query insert(database,
                 QStringLiteral("INSERT INTO region (code, name, level, parent_code, "
                                "functional_zone, sort_order) VALUES (?, ?, ?, ?, ?, ?)"));
    int order = 0;
    const auto lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = line.trimmed().split(QLatin1Char(','));
        const QString parent = fields.value(3);
        insert.run(fields.value(0), fields.value(1), fields.value(2),
                   parent.isEmpty() ? QVariant() : QVariant(parent), false, ++order);
    }
}

void seedPlatforms(Database& database)
{
    const auto list =
        QJsonDocument::fromJson(resource(QStringLiteral(":/vocabularies/platforms.json"))).array();
    Query insert(database,
                 QStringLiteral("INSERT INTO platform (code, name, name_en, bucket, "
                                "fine_bucket, mobile_app, valid_from, valid_to, sort_order) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    Query alias(database, QStringLiteral("INSERT INTO platform_alias (alias, platform_code) "
                                         "VALUES (?, ?) ON CONFLICT DO NOTHING"));
    for (const auto& item : list) {
        const QJsonObject platform = item.toObject();
        const QString code = platform[QLatin1String("code")].toString();
        insert.run(code, platform[QLatin1String("name")].toString(),
                   platform[QLatin1String("nameEn")].toString(),
                   platform[QLatin1String("bucket")].toString(),
                   platform[QLatin1String("fineBucket")].toString(),
                   platform[QLatin1String("mobileApp")].toBool(),
                   dayOrNull(platform[QLatin1String("validFrom")]),
                   dayOrNull(platform[QLatin1String("validTo")]),
                   platform[QLatin1String("sortOrder")].toInt());
        for (const auto& word : platform[QLatin1String("aliases")].toArray()) {
            alias.run(word.toString(), code);
        }
    }
}

void seedVocabularies(Database& database)
{
    const auto object =
        QJsonDocument::fromJson(resource(QStringLiteral(":/vocabularies/vocabularies.json")))
            .object();
    Query insert(database, QStringLiteral("INSERT INTO vocabulary_item (vocabulary, code, name_zh, "
                                          "name_en, sort_order) VALUES (?, ?, ?, ?, ?)"));
    for (auto vocabulary = object.begin(); vocabulary != object.end(); ++vocabulary) {
        int order = 0;
        for (const auto& item : vocabulary.value().toArray()) {
            const QJsonObject entry = item.toObject();
            insert.run(vocabulary.key(), entry[QLatin1String("code")].toString(),
                       entry[QLatin1String("zh")].toString(), entry[QLatin1String("en")].toString(),
                       ++order);
        }
    }
}

void seedCalendar(Database& database)
{
    const auto object =
        QJsonDocument::fromJson(resource(QStringLiteral(":/vocabularies/calendar.json"))).object();
    const bool confirmed = !object[QLatin1String("toBeConfirmed")].toBool(true);
    Query insert(database, QStringLiteral("INSERT INTO calendar_day (day, workday, confirmed) "
                                          "VALUES (?, ?, ?)"));
    for (const auto& day : object[QLatin1String("holidays")].toArray()) {
        insert.run(day.toString(), false, confirmed);
    }
    for (const auto& day : object[QLatin1String("workdays")].toArray()) {
        insert.run(day.toString(), true, confirmed);
    }
}

void seedUser(Session& session)
{
    User user;
    user.login = session.source().login;
    user.name = user.login;
    user.roles = {Role::Registrar, Role::Inspector, Role::Officer, Role::Leader,
                  Role::Administrator};
    RecordTable<User>(session).insert(user);
}

} // namespace

void seedRegister(Session& session)
{
    WriteScope scope(session);
    session.log().append(QStringLiteral("create"), SubjectKind::Register, 0, QString(), "{}");
    seedRegions(session.database());
    seedPlatforms(session.database());
    seedVocabularies(session.database());
    seedCalendar(session.database());
    seedUser(session);
    session.reloadUser();
    IndicatorStore indicators(session);
    for (const char* name : {"national-veto", "four-dimensions"}) {
        const QString file = QStringLiteral(":/checklists/%1.json").arg(QLatin1String(name));
        IndicatorSet set = parseIndicatorSet(resource(file), file);
        indicators.add(set);
    }
    scope.commit();
}

} // namespace juzhen
