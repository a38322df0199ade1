// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/linktext.h"
#include "models/domain/platformlink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// How the addresses of the platforms are read from their resource.
namespace juzhen {

namespace {

const QString fileName = QStringLiteral("platformlinks.json");

QRegularExpression patternFrom(const QString& text)
{
    QRegularExpression pattern(text);
    if (!pattern.isValid()) {
        throw Error(Error::Kind::Damaged, text, pattern.errorString());
    }
    pattern.optimize();
    return pattern;
}

QRegularExpression wholePattern(const QString& text)
{
    return patternFrom(QRegularExpression::anchoredPattern(text));
}

std::optional<QRegularExpression> partFrom(const QJsonValue& value)
{
    return value.isUndefined() ? std::nullopt : std::optional(wholePattern(value.toString()));
}

} // namespace

PlatformLinks PlatformLinks::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        throw Error(Error::Kind::Damaged, fileName, problem.errorString());
    }
    const auto object = document.object();
    PlatformLinks links;
    links.m_first = rulesFrom(object[QLatin1String("first")]);
    links.m_last = rulesFrom(object[QLatin1String("last")]);
    const auto sites = object[QLatin1String("sites")].toArray();
    for (const auto& value : sites) {
        const auto site = value.toObject();
        for (const auto& domain : site[QLatin1String("domains")].toArray()) {
            const QString name = domain.toString();
            if (name.isEmpty() || links.m_siteOf.contains(name)) {
                throw Error(Error::Kind::Damaged, name, fileName);
            }
            links.m_siteOf.insert(name, links.m_sites.size());
            links.m_likenesses.insert(likenessOf(name), name);
        }
        links.m_sites.append(
            {site[QLatin1String("platform")].toString(), rulesFrom(site[QLatin1String("rules")])});
    }
    const auto ids = object[QLatin1String("ids")].toArray();
    for (const auto& value : ids) {
        const auto id = value.toObject();
        links.m_ids.append({id[QLatin1String("platform")].toString(),
                            patternFrom(id[QLatin1String("pattern")].toString())});
    }
    return links;
}

QList<PlatformLinks::Rule> PlatformLinks::rulesFrom(const QJsonValue& list)
{
    QList<Rule> rules;
    const auto values = list.toArray();
    for (const auto& value : values) {
        rules.append(ruleFrom(value.toObject()));
    }
    return rules;
}

PlatformLinks::Rule PlatformLinks::ruleFrom(const QJsonObject& object)
{
    Rule rule;
    rule.host = partFrom(object[QLatin1String("host")]);
    rule.path = partFrom(object[QLatin1String("path")]);
    rule.fragment = partFrom(object[QLatin1String("fragment")]);
    const auto query = object[QLatin1String("query")].toObject();
    for (auto item = query.begin(); item != query.end(); ++item) {
        rule.query.append({item.key(), wholePattern(item.value().toString())});
    }
    rule.platformCode = object[QLatin1String("platform")].toString();
    if (object.contains(QLatin1String("verdict"))) {
        rule.verdict = requireKey<LinkVerdict>(object[QLatin1String("verdict")].toString());
    }
    rule.link = object[QLatin1String("link")].toString();
    for (const auto& name : object[QLatin1String("keep")].toArray()) {
        rule.keep.append(name.toString());
    }
    return rule;
}

} // namespace juzhen
