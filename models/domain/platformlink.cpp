// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/platformlink.h"

#include "models/domain/accountvalidation.h"
#include "models/domain/linktext.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

static void loadResources()
{
    // Outside the namespace, as the macro demands; a static library's resources need it.
    Q_INIT_RESOURCE(platformlinks);
}

namespace juzhen {

namespace {

/// What the parts of a rule have named, {id} among them.
using Names = QHash<QString, QString>;

bool matches(const std::optional<QRegularExpression>& pattern, const QString& text, Names& names)
{
    if (!pattern) {
        return true;
    }
    const auto match = pattern->match(text);
    if (!match.hasMatch()) {
        return false;
    }
    const auto known = pattern->namedCaptureGroups();
    for (const QString& name : known) {
        if (!name.isEmpty() && match.hasCaptured(name)) {
            names.insert(name, match.captured(name));
        }
    }
    return true;
}

QString withoutLastSlashes(QString path)
{
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

/// The address without tracking: of the query only what @p keep names, no fragment.
QString cleaned(QUrl url, const QStringList& keep)
{
    const QUrlQuery given(url);
    QUrlQuery kept;
    for (const QString& name : keep) {
        kept.addQueryItem(name, given.queryItemValue(name, QUrl::FullyEncoded));
    }
    url.setQuery(kept); // none at all when it is empty
    url.setScheme(QStringLiteral("https"));
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/// How much a link says about an account; of several in one text the lowest counts.
int rankOf(LinkVerdict verdict)
{
    switch (verdict) {
    case LinkVerdict::Account:
        return 0;
    case LinkVerdict::PageOfAccount:
        return 1;
    case LinkVerdict::ShortLink:
        return 2;
    case LinkVerdict::OtherPage:
        return 3;
    case LinkVerdict::UnknownSite:
        return 5;
    case LinkVerdict::NoLink:
        return 6;
    default:
        return 4;
    }
}

QUrl urlFrom(const QString& address)
{
    return QUrl(address.contains(QLatin1String("://")) ? address
                                                       : QStringLiteral("https://") + address);
}

} // namespace

const PlatformLinks& PlatformLinks::standard()
{
    static const PlatformLinks links = [] {
        loadResources();
        QFile file(QStringLiteral(":/vocabularies/platformlinks.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            throw Error(Error::Kind::Internal, file.fileName(), file.errorString());
        }
        return fromJson(file.readAll());
    }();
    return links;
}

PlatformLink PlatformLinks::recognise(const QString& text) const
{
    if (isForeignAddress(text)) {
        return {LinkVerdict::NotWeb, {}, {}, text.trimmed()};
    }
    PlatformLink best = bareId(text);
    if (best.verdict == LinkVerdict::Account) {
        return best;
    }
    const QString whole = text.trimmed();
    const auto addresses = addressesIn(text);
    for (const QString& address : addresses) {
        const PlatformLink link = judge(address);
        // "notice.doc" in a sentence is no address.
        const bool isMeant = link.verdict != LinkVerdict::UnknownSite || address == whole
                             || address.contains(QLatin1String("://"));
        if (isMeant && rankOf(link.verdict) < rankOf(best.verdict)) {
            best = link;
        }
    }
    return best;
}

PlatformLink PlatformLinks::bareId(const QString& text) const
{
    for (const BareId& known : m_ids) {
        const auto match = known.pattern.match(text.trimmed());
        if (match.hasMatch()) {
            return {
                LinkVerdict::Account, known.platformCode, match.captured(QStringLiteral("id")), {}};
        }
    }
    return {};
}

PlatformLink PlatformLinks::judge(const QString& address) const
{
    const QUrl url = urlFrom(address);
    const QString host = url.host().toLower();
    if (!url.isValid() || !host.contains(u'.')) {
        return {};
    }
    const bool poses = !url.userInfo().isEmpty() && isLookalike(url.userName());
    const Site* const site = siteOf(host);
    if (poses || (!site && isLookalike(host))) {
        return {LinkVerdict::Lookalike, {}, {}, address};
    }
    if (!site) {
        return {LinkVerdict::UnknownSite, {}, {}, url.toString(QUrl::RemoveUserInfo)};
    }
    for (const auto* rules : {&m_first, &site->rules, &m_last}) {
        for (const Rule& rule : *rules) {
            if (const auto link = apply(rule, *site, url)) {
                return *link;
            }
        }
    }
    return {LinkVerdict::OtherPage, site->platformCode, {}, url.toString(QUrl::RemoveUserInfo)};
}

std::optional<PlatformLink>
PlatformLinks::apply(const Rule& rule, const Site& site, const QUrl& url)
{
    Names names;
    const bool fits = matches(rule.host, url.host().toLower(), names)
                      && matches(rule.path, withoutLastSlashes(url.path(QUrl::FullyDecoded)), names)
                      && matches(rule.fragment, url.fragment(QUrl::FullyDecoded), names);
    if (!fits) {
        return std::nullopt;
    }
    const QUrlQuery query(url);
    for (const auto& [name, pattern] : rule.query) {
        if (!query.hasQueryItem(name)
            || !matches(pattern, query.queryItemValue(name, QUrl::FullyDecoded), names)) {
            return std::nullopt;
        }
    }
    PlatformLink link;
    link.verdict = rule.verdict;
    link.platformCode = rule.platformCode.isEmpty() ? site.platformCode : rule.platformCode;
    const QString id = names.value(QStringLiteral("id"));
    if (!isRefused(rule.verdict) && isPlatformId(id, link.platformCode)) {
        link.platformId = id;
    }
    link.url = rule.link;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        link.url.replace(u'{' + name.key() + u'}', name.value());
    }
    if (rule.verdict == LinkVerdict::OtherPage) {
        link.url = url.toString(QUrl::RemoveUserInfo); // nobody knows what of it matters
    } else if (rule.link.isEmpty()) {
        link.url = cleaned(url, rule.keep);
    }
    return link;
}

const PlatformLinks::Site* PlatformLinks::siteOf(const QString& host) const
{
    // A host belongs to the site of the longest domain it ends with.
    for (qsizetype start = 0; start >= 0;) {
        const auto found = m_siteOf.constFind(host.mid(start));
        if (found != m_siteOf.cend()) {
            return &m_sites.at(*found);
        }
        const auto dot = host.indexOf(u'.', start);
        start = dot < 0 ? -1 : dot + 1;
    }
    return nullptr;
}

bool PlatformLinks::isLookalike(const QString& host) const
{
    // Short domains stand in many names by chance: "t.cn" in "gov.sc-t.cn".
    constexpr qsizetype telling = 8;
    const QString dotted = u'.' + likenessOf(host).replace(u'-', u'.') + u'.';
    for (auto known = m_likenesses.cbegin(); known != m_likenesses.cend(); ++known) {
        const QString& domain = known.key();
        if (domain.size() < telling) {
            continue;
        }
        const bool isWithin = dotted.contains(u'.' + domain + u'.');
        const bool isGlued = domain.count(u'.') == 1 && dotted.endsWith(domain + u'.');
        if (isWithin || isGlued) {
            return true;
        }
    }
    return false;
}

} // namespace juzhen
