// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/platformindex.h"

#include "models/domain/error.h"
#include "models/domain/foldedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

// A single character inside a longer text says nothing about the platform.
constexpr qsizetype shortestContainedWord = 2;

constexpr std::array<QLatin1String, 4> buckets{QLatin1String("wechat"), QLatin1String("weibo"),
                                               QLatin1String("app"), QLatin1String("other")};
constexpr std::array<QLatin1String, 6> fineBuckets{
    QLatin1String("wechat"),   QLatin1String("weibo"), QLatin1String("short_video"),
    QLatin1String("headline"), QLatin1String("app"),   QLatin1String("other")};

QString subtypeOf(const QString& word, const QString& code)
{
    if (code != QLatin1String("wechat_official")) {
        return {};
    }
    const bool isSubscription = word.contains(u"订阅号");
    const bool isService = word.contains(u"服务号");
    // 微信公众号（订阅号/服务号） is a form's heading and says neither.
    if (isSubscription == isService) {
        return {};
    }
    return QString::fromLatin1(isSubscription ? subscriptionSubtype : serviceSubtype);
}

QDate dateField(const QJsonObject& object, QLatin1String field)
{
    const auto text = object.value(field).toString();
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        throw Error(Error::Kind::Damaged, text, field);
    }
    return date;
}

template <std::size_t size>
QString bucketField(const QJsonObject& object,
                    QLatin1String field,
                    const std::array<QLatin1String, size>& allowed)
{
    auto text = object.value(field).toString();
    if (std::find(allowed.begin(), allowed.end(), text) == allowed.end()) {
        throw Error(Error::Kind::Damaged, object.value(QLatin1String("code")).toString(), field);
    }
    return text;
}

Platform platformFrom(const QJsonObject& object)
{
    Platform platform;
    platform.code = object.value(QLatin1String("code")).toString();
    platform.name = object.value(QLatin1String("name")).toString();
    if (platform.code.isEmpty() || platform.name.isEmpty()) {
        throw Error(Error::Kind::Damaged, platform.code + platform.name,
                    QStringLiteral("code, name"));
    }
    platform.bucket = bucketField(object, QLatin1String("bucket"), buckets);
    platform.fineBucket = bucketField(object, QLatin1String("fineBucket"), fineBuckets);
    platform.mobileApp = object.value(QLatin1String("mobileApp")).toBool();
    platform.validFrom = dateField(object, QLatin1String("validFrom"));
    platform.validTo = dateField(object, QLatin1String("validTo"));
    const auto aliases = object.value(QLatin1String("aliases")).toArray();
    for (const auto& alias : aliases) {
        platform.aliases.append(alias.toString());
    }
    platform.sortOrder = object.value(QLatin1String("sortOrder")).toInt();
    return platform;
}

} // namespace

PlatformIndex::PlatformIndex(const QList<Platform>& platforms)
    : m_platforms(platforms)
{
    // Names first: an alias of one platform never hides the name of another.
    for (int i = 0; i < m_platforms.size(); ++i) {
        const auto& platform = m_platforms.at(i);
        m_byCode.insert(platform.code, i);
        m_byWord.insert(foldedLetters(platform.name), i);
    }
    for (int i = 0; i < m_platforms.size(); ++i) {
        for (const auto& alias : m_platforms.at(i).aliases) {
            const auto word = foldedLetters(alias);
            if (!word.isEmpty() && !m_byWord.contains(word)) {
                m_byWord.insert(word, i);
            }
        }
    }
    m_words = m_byWord.keys();
    std::sort(m_words.begin(), m_words.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

const Platform* PlatformIndex::find(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_platforms.at(*found);
}

QString PlatformIndex::nameOf(const QString& code) const
{
    const auto* const platform = find(code);
    return platform ? platform->name : code;
}

int PlatformIndex::byContainedWord(const QString& word) const
{
    auto rest = word;
    int platform = -1;
    for (const auto& known : m_words) {
        if (known.size() < shortestContainedWord || !rest.contains(known)) {
            continue;
        }
        const int found = m_byWord.value(known);
        if (platform >= 0 && platform != found) {
            return -1;
        }
        platform = found;
        // So that 微信 isn't found again inside 微信视频号.
        rest.replace(known, QStringLiteral(" "));
    }
    return platform;
}

PlatformMatch PlatformIndex::match(QStringView word) const
{
    const auto text = word.trimmed().toString();
    if (const auto* const platform = find(text)) {
        return {platform->code, {}};
    }
    const auto folded = foldedLetters(text);
    if (folded.isEmpty()) {
        return {};
    }
    const auto exact = m_byWord.constFind(folded);
    const int found = exact != m_byWord.constEnd() ? *exact : byContainedWord(folded);
    if (found < 0) {
        return {};
    }
    const auto& code = m_platforms.at(found).code;
    return {code, subtypeOf(folded, code)};
}

QList<Platform> platformsFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isArray()) {
        throw Error(Error::Kind::Damaged, QStringLiteral("platforms.json"), problem.errorString());
    }
    QList<Platform> platforms;
    const auto rows = document.array();
    for (const auto& row : rows) {
        platforms.append(platformFrom(row.toObject()));
    }
    return platforms;
}

} // namespace juzhen
