// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

class QJsonObject;
class QJsonValue;
class QUrl;

namespace juzhen {

/// What a pasted text turns out to be.
enum class LinkVerdict
{
    NoLink,        ///< nothing in it is a link or an id
    UnknownSite,   ///< a link, but of none of the platforms
    Account,       ///< the account's own page, or its id
    PageOfAccount, ///< an article or post that names its account
    ShortLink,     ///< where it leads shows only when it is opened
    OtherPage,     ///< of a platform, but no page known as an account's

    // Refused: no such link says which account is meant, or the public can't open it.
    BackEnd,    ///< 管理后台
    SignIn,     ///< a page to sign in
    HomePage,   ///< the platform's own front page
    SinglePost, ///< an article, video or post that names no account
    NotWeb,     ///< neither http nor https
    Lookalike   ///< an address made to look like a platform's
};
inline constexpr std::array linkVerdictKeys{EnumKey{LinkVerdict::NoLink, "no_link"},
                                            EnumKey{LinkVerdict::UnknownSite, "unknown_site"},
                                            EnumKey{LinkVerdict::Account, "account"},
                                            EnumKey{LinkVerdict::PageOfAccount, "page_of_account"},
                                            EnumKey{LinkVerdict::ShortLink, "short_link"},
                                            EnumKey{LinkVerdict::OtherPage, "other_page"},
                                            EnumKey{LinkVerdict::BackEnd, "back_end"},
                                            EnumKey{LinkVerdict::SignIn, "sign_in"},
                                            EnumKey{LinkVerdict::HomePage, "home_page"},
                                            EnumKey{LinkVerdict::SinglePost, "single_post"},
                                            EnumKey{LinkVerdict::NotWeb, "not_web"},
                                            EnumKey{LinkVerdict::Lookalike, "lookalike"}};

constexpr const auto& enumKeys(LinkVerdict)
{
    return linkVerdictKeys;
}

/// Whether a link of this kind can't be the link of an account.
[[nodiscard]] constexpr bool isRefused(LinkVerdict verdict)
{
    return verdict >= LinkVerdict::BackEnd;
}

/// What a pasted text says about an account. A value.
struct PlatformLink
{
    LinkVerdict verdict = LinkVerdict::NoLink;
    QString platformCode; ///< empty: not recognised
    QString platformId;   ///< empty: the link doesn't hold it, or not in a form that is stored
    QString url; ///< without words around it, tracking and session; of the account when it is known

    bool operator==(const PlatformLink&) const = default;
};

/// The addresses of the platforms, and what their parts mean. Data; a value made from
/// resources/vocabularies/platformlinks.json.
class PlatformLinks
{
public:
    PlatformLinks() = default;

    /// The addresses the program comes with, read once. May be used in any thread.
    [[nodiscard]] static const PlatformLinks& standard();

    /// Throws Error(Damaged) with the address or pattern that can't be understood.
    [[nodiscard]] static PlatformLinks fromJson(const QByteArray& json);

    /// What @p text means: a link, an id by itself, or words with a link in them, as the platforms'
    /// "share" puts them on the clipboard. Of several links the one that says most counts.
    [[nodiscard]] PlatformLink recognise(const QString& text) const;

private:
    /// What one kind of address means; each part that is given must match as a whole.
    struct Rule
    {
        std::optional<QRegularExpression> host;
        std::optional<QRegularExpression> path; ///< without a slash at its end
        std::optional<QRegularExpression> fragment;
        QList<std::pair<QString, QRegularExpression>> query;
        QString platformCode; ///< empty: the site's
        LinkVerdict verdict = LinkVerdict::Account;
        QString link;     ///< "https://…/{id}"; empty: the address as it is
        QStringList keep; ///< what is kept of the query
    };

    struct Site
    {
        QString platformCode;
        QList<Rule> rules;
    };

    /// An id that says by its form which platform it belongs to.
    struct BareId
    {
        QString platformCode;
        QRegularExpression pattern; ///< names the id
    };

    [[nodiscard]] static Rule ruleFrom(const QJsonObject& object);
    [[nodiscard]] static QList<Rule> rulesFrom(const QJsonValue& list);
    [[nodiscard]] const Site* siteOf(const QString& host) const;
    [[nodiscard]] bool isLookalike(const QString& host) const;
    [[nodiscard]] PlatformLink judge(const QString& address) const;
    [[nodiscard]] PlatformLink bareId(const QString& text) const;
    [[nodiscard]] static std::optional<PlatformLink>
    apply(const Rule& rule, const Site& site, const QUrl& url);

    QList<Rule> m_first; ///< of every site, before its own rules
    QList<Rule> m_last;  ///< and after them
    QList<Site> m_sites;
    QList<BareId> m_ids;
    QHash<QString, qsizetype> m_siteOf;   ///< by domain
    QHash<QString, QString> m_likenesses; ///< likeness of a domain → the domain
};

} // namespace juzhen
