// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/duplicates.h"

#include "models/domain/accountname.h"
#include "models/domain/foldedtext.h"

#include <QHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <numeric>
#include <vector>

namespace juzhen {

namespace {

constexpr size_t mostPairedFully = 40; ///< of a larger bucket only neighbours are compared
constexpr size_t neighbours = 8;
constexpr size_t mostOnOneLink = 8; ///< a link that more accounts have is that of a portal

// What tells two names of one pattern apart.
constexpr QStringView tellingCharacters = u"0123456789一二三四五六七八九十百东南西北中";

bool hasEnded(AccountStatus status)
{
    return status == AccountStatus::Cancelled || status == AccountStatus::Closed
           || status == AccountStatus::OrderedClosed;
}

QString telling(const QString& name)
{
    QString kept;
    std::copy_if(name.begin(), name.end(), std::back_inserter(kept),
                 [](QChar one) { return tellingCharacters.contains(one); });
    return kept;
}

std::vector<quint32> characterPairs(const QString& name)
{
    std::vector<quint32> pairs;
    for (qsizetype i = 0; i + 1 < name.size(); ++i) {
        pairs.push_back(static_cast<quint32>(name.at(i).unicode()) << 16U
                        | name.at(i + 1).unicode());
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// Collects pairs, the first reason of each, and what they hang together to.
class Finder
{
public:
    Finder(const QList<DuplicateCandidate>& accounts,
           const QSet<AccountPair>& apart,
           const DuplicateLimits& limits)
        : m_accounts(accounts)
        , m_apart(apart)
        , m_limits(limits)
    {
        m_names.reserve(accounts.size());
        for (const DuplicateCandidate& account : accounts) {
            m_names.append(bareAccountName(foldedLetters(account.name), limits.nameSuffixes));
        }
    }

    void findSameIds()
    {
        const auto keyOf = [this](qsizetype place) {
            return foldedText(m_accounts.at(place).platformId).remove(QLatin1Char(' '));
        };
        forEachBucket(keyOf, [this](const std::vector<qsizetype>& bucket) {
            pair(bucket, [this](qsizetype one, qsizetype other) {
                addUnlessBothEnded(one, other, DuplicateReason::SameId);
            });
        });
    }

    void findSameLinks()
    {
        const auto keyOf = [this](qsizetype place) {
            return comparableLink(m_accounts.at(place).url);
        };
        forEachBucket(keyOf, [this](const std::vector<qsizetype>& bucket) {
            // A host alone is where the platform is, not the account.
            const QString link = comparableLink(m_accounts.at(bucket.front()).url);
            const bool hostOnly = !link.contains(QLatin1Char('/')) && !link.contains(u'?');
            if (bucket.size() > mostOnOneLink) {
                return;
            }
            pair(bucket, [this, hostOnly](qsizetype one, qsizetype other) {
                if (!hostOnly || shareUnit(one, other)) {
                    addUnlessBothEnded(one, other, DuplicateReason::SameLink);
                }
            });
        });
    }

    void findSameNames()
    {
        const auto keyOf = [this](qsizetype place) {
            return m_names.at(place);
        };
        forEachBucket(keyOf, [this](std::vector<qsizetype> bucket) {
            dropEnded(bucket);
            std::stable_sort(bucket.begin(), bucket.end(), [this](qsizetype one, qsizetype other) {
                return m_accounts.at(one).hostUnitId < m_accounts.at(other).hostUnitId;
            });
            pair(bucket, [this](qsizetype one, qsizetype other) {
                if (mayShareUnit(one, other)) {
                    add(one, other, DuplicateReason::SameName, 100);
                }
            });
        });
    }

    void findSimilarNames()
    {
        const auto keyOf = [this](qsizetype place) {
            const qint64 unit = m_accounts.at(place).hostUnitId;
            return unit > 0 ? QString::number(unit) : QString();
        };
        forEachBucket(keyOf, [this](std::vector<qsizetype> bucket) {
            dropEnded(bucket);
            std::stable_sort(bucket.begin(), bucket.end(), [this](qsizetype one, qsizetype other) {
                return m_names.at(one) < m_names.at(other);
            });
            pair(bucket, [this](qsizetype one, qsizetype other) {
                const int percent = nameLikeness(m_names.at(one), m_names.at(other));
                if (percent >= m_limits.similarPercent) {
                    add(one, other, DuplicateReason::SimilarName, percent);
                }
            });
        });
    }

    [[nodiscard]] QList<DuplicateGroup> groups();

private:
    /// Calls @p visit for the places of accounts that share platform and key, if there are several.
    template <class KeyOf, class Visit>
    void forEachBucket(KeyOf keyOf, Visit visit)
    {
        QHash<std::pair<QString, QString>, std::vector<qsizetype>> buckets;
        buckets.reserve(m_accounts.size());
        for (qsizetype place = 0; place < m_accounts.size(); ++place) {
            if (m_accounts.at(place).platformCode.isEmpty()) {
                continue;
            }
            const QString key = keyOf(place);
            if (!key.isEmpty()) {
                buckets[{m_accounts.at(place).platformCode, key}].push_back(place);
            }
        }
        for (const auto& bucket : std::as_const(buckets)) {
            if (bucket.size() > 1) {
                visit(bucket);
            }
        }
    }

    template <class Compare>
    void pair(const std::vector<qsizetype>& bucket, Compare compare)
    {
        const size_t reach = bucket.size() <= mostPairedFully ? bucket.size() : neighbours;
        for (size_t i = 0; i < bucket.size(); ++i) {
            for (size_t j = i + 1; j < std::min(bucket.size(), i + 1 + reach); ++j) {
                compare(bucket[i], bucket[j]);
            }
        }
    }

    void dropEnded(std::vector<qsizetype>& bucket) const
    {
        std::erase_if(bucket,
                      [this](qsizetype place) { return hasEnded(m_accounts.at(place).status); });
    }

    [[nodiscard]] bool shareUnit(qsizetype one, qsizetype other) const
    {
        return m_accounts.at(one).hostUnitId > 0
               && m_accounts.at(one).hostUnitId == m_accounts.at(other).hostUnitId;
    }

    [[nodiscard]] bool mayShareUnit(qsizetype one, qsizetype other) const
    {
        return shareUnit(one, other) || m_accounts.at(one).hostUnitId <= 0
               || m_accounts.at(other).hostUnitId <= 0;
    }

    void addUnlessBothEnded(qsizetype one, qsizetype other, DuplicateReason reason)
    {
        if (!hasEnded(m_accounts.at(one).status) || !hasEnded(m_accounts.at(other).status)) {
            add(one, other, reason, 100);
        }
    }

    void add(qsizetype one, qsizetype other, DuplicateReason reason, int percent)
    {
        const AccountPair ids = accountPair(m_accounts.at(one).id, m_accounts.at(other).id);
        if (!m_apart.contains(ids) && !m_known.contains(ids)) {
            m_known.insert(ids);
            m_pairs.append({ids, reason, percent});
        }
    }

    const QList<DuplicateCandidate>& m_accounts;
    const QSet<AccountPair>& m_apart;
    const DuplicateLimits& m_limits;
    QStringList m_names;
    QSet<AccountPair> m_known;
    QList<DuplicatePair> m_pairs;
};

QList<DuplicateGroup> Finder::groups()
{
    QHash<qint64, qint64> above; ///< a forest; who stands at the top names the group
    const auto topOf = [&above](qint64 id) {
        while (above.value(id, id) != id) {
            above[id] = above.value(above.value(id), above.value(id)); // halves the way
            id = above.value(id);
        }
        return id;
    };
    std::sort(m_pairs.begin(), m_pairs.end(), [](const auto& one, const auto& other) {
        return std::pair(one.reason, one.accounts) < std::pair(other.reason, other.accounts);
    });
    for (const DuplicatePair& pair : std::as_const(m_pairs)) {
        const qint64 one = topOf(pair.accounts.first);
        const qint64 other = topOf(pair.accounts.second);
        above[std::max(one, other)] = std::min(one, other);
        above.insert(std::min(one, other), std::min(one, other));
    }
    QHash<qint64, qsizetype> places;
    QList<DuplicateGroup> groups; // in the order of their strongest pairs
    for (const DuplicatePair& pair : std::as_const(m_pairs)) {
        const qint64 top = topOf(pair.accounts.first);
        if (!places.contains(top)) {
            places.insert(top, groups.size());
            groups.append(DuplicateGroup{});
        }
        DuplicateGroup& group = groups[places.value(top)];
        group.pairs.append(pair);
        group.accounts += {pair.accounts.first, pair.accounts.second};
    }
    for (DuplicateGroup& group : groups) {
        auto& accounts = group.accounts;
        std::sort(accounts.begin(), accounts.end());
        accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    }
    return groups;
}

} // namespace

QString comparableLink(const QString& url)
{
    QString text = url.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    if (!text.contains(QLatin1String("://"))) {
        text.prepend(QLatin1String("https://"));
    }
    const QUrl parsed(text);
    QString host = parsed.host().toLower();
    if (!host.contains(QLatin1Char('.'))) {
        return {};
    }
    for (const QLatin1String prefix : {QLatin1String("www."), QLatin1String("m.")}) {
        if (host.startsWith(prefix)) {
            host.remove(0, prefix.size());
        }
    }
    QString path = parsed.path();
    while (path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    static const QSet<QString> visitors{
        QStringLiteral("from"),           QStringLiteral("refer"),
        QStringLiteral("refer_flag"),     QStringLiteral("scene"),
        QStringLiteral("source"),         QStringLiteral("spm"),
        QStringLiteral("share_token"),    QStringLiteral("timestamp"),
        QStringLiteral("isappinstalled"), QStringLiteral("is_all"),
        QStringLiteral("vd_source"),      QStringLiteral("sessionid")};
    QStringList kept;
    for (const auto& [name, value] : QUrlQuery(parsed).queryItems(QUrl::FullyDecoded)) {
        if (!visitors.contains(name.toLower()) && !name.startsWith(QLatin1String("utm_"))) {
            kept.append(name + QLatin1Char('=') + value);
        }
    }
    kept.sort();
    return host + path + (kept.isEmpty() ? QString() : u'?' + kept.join(QLatin1Char('&')));
}

int nameLikeness(const QString& one, const QString& other)
{
    if (telling(one) != telling(other)) {
        return 0;
    }
    const auto first = characterPairs(one);
    const auto second = characterPairs(other);
    if (first.empty() || second.empty()) {
        return one == other ? 100 : 0;
    }
    std::vector<quint32> common;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(),
                          std::back_inserter(common));
    return static_cast<int>(200 * common.size() / (first.size() + second.size()));
}

QList<DuplicateGroup> findDuplicates(const QList<DuplicateCandidate>& accounts,
                                     const QSet<AccountPair>& apart,
                                     const DuplicateLimits& limits)
{
    Finder finder(accounts, apart, limits);
    finder.findSameIds(); // the strongest reason first: a pair keeps the first it gets
    finder.findSameLinks();
    finder.findSameNames();
    finder.findSimilarNames();
    return finder.groups();
}

} // namespace juzhen
