// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/accountmatcher.h"

#include "models/domain/duplicates.h"

#include <algorithm>

namespace juzhen {

QString platformIdKey(const QString& platform, const QString& id)
{
    return platform + u'\n' + id;
}

bool isLink(const QString& text)
{
    return text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("www."))
           || (text.contains(u'/') && text.contains(u'.'));
}

SplitKeys splitKeys(const QList<AccountKey>& keys)
{
    SplitKeys split;
    for (const AccountKey& key : keys) {
        (key.status == AccountStatus::Cancelled ? split.cancelled : split.living).append(key);
    }
    return split;
}

bool says(const AccountProbe& probe, RecordKey key)
{
    switch (key) {
    case RecordKey::PlatformId:
        return !probe.platformCode.isEmpty() && !probe.platformId.isEmpty();
    case RecordKey::NameAndUnit:
        return probe.hasUnit;
    case RecordKey::Link:
        return !comparableLink(probe.url).isEmpty();
    case RecordKey::Automatic:
        break;
    }
    return true;
}

AccountMatcher::AccountMatcher(QList<AccountKey> keys, const RegionIndex& regions, bool byLink)
    : m_regions(regions)
    , m_keys(std::move(keys))
{
    m_byName.reserve(m_keys.size());
    for (int i = 0; i < m_keys.size(); ++i) {
        const auto& key = m_keys.at(i);
        m_byName.insert(key.name, i);
        if (!key.platformCode.isEmpty() && !key.platformId.isEmpty()) {
            m_byPlatformId.insert(platformIdKey(key.platformCode, key.platformId), i);
        }
        if (byLink) {
            if (const QString link = comparableLink(key.url); !link.isEmpty()) {
                m_byLink.insert(link, i);
            }
        }
    }
}

AccountMatcher::Match AccountMatcher::find(const AccountProbe& probe, RecordKey key) const
{
    if (m_keys.isEmpty()) {
        return {};
    }
    switch (key) {
    case RecordKey::PlatformId:
        return byPlatformId(probe);
    case RecordKey::NameAndUnit:
        return byNameAndUnit(probe);
    case RecordKey::Link:
        return byLink(probe);
    case RecordKey::Automatic:
        break;
    }
    return automatically(probe);
}

AccountMatcher::Match AccountMatcher::byPlatformId(const AccountProbe& probe) const
{
    if (probe.platformCode.isEmpty() || probe.platformId.isEmpty()) {
        return {};
    }
    const qint64 found = owner(probe.platformCode, probe.platformId);
    return found == 0 ? Match() : Match{found, 1};
}

AccountMatcher::Match AccountMatcher::byNameAndUnit(const AccountProbe& probe) const
{
    QList<int> fitting;
    const auto [begin, end] = m_byName.equal_range(probe.name);
    for (auto entry = begin; entry != end; ++entry) {
        const auto& key = m_keys.at(*entry);
        if (probe.hostUnitId > 0 && key.hostUnitId == probe.hostUnitId
            && !platformsDiffer(key, probe)) {
            fitting.append(*entry);
        }
    }
    return narrowed(fitting, probe);
}

AccountMatcher::Match AccountMatcher::byLink(const AccountProbe& probe) const
{
    const QString link = comparableLink(probe.url);
    if (link.isEmpty()) {
        return {};
    }
    QList<int> fitting;
    const auto [begin, end] = m_byLink.equal_range(link);
    for (auto entry = begin; entry != end; ++entry) {
        if (!platformsDiffer(m_keys.at(*entry), probe)) {
            fitting.append(*entry);
        }
    }
    return narrowed(fitting, probe);
}

AccountMatcher::Match AccountMatcher::automatically(const AccountProbe& probe) const
{
    if (const Match found = byPlatformId(probe); found.id != 0) {
        return found;
    }
    QList<int> same;
    QList<int> incomplete;
    const auto [begin, end] = m_byName.equal_range(probe.name);
    for (auto entry = begin; entry != end; ++entry) {
        const auto& key = m_keys.at(*entry);
        if (unitsDiffer(key, probe)) {
            continue;
        }
        if (key.platformCode == probe.platformCode && !key.platformCode.isEmpty()) {
            same.append(*entry);
        } else if ((key.platformCode.isEmpty() || probe.platformCode.isEmpty())
                   && !regionsDiffer(key, probe)) {
            incomplete.append(*entry);
        }
    }
    return narrowed(same.isEmpty() ? incomplete : same, probe);
}

bool AccountMatcher::platformsDiffer(const AccountKey& key, const AccountProbe& probe) const
{
    return !key.platformCode.isEmpty() && !probe.platformCode.isEmpty()
           && key.platformCode != probe.platformCode;
}

qint64 AccountMatcher::owner(const QString& platform, const QString& id) const
{
    const int found = m_byPlatformId.value(platformIdKey(platform, id), -1);
    return found < 0 ? 0 : m_keys.at(found).id;
}

bool AccountMatcher::unitsDiffer(const AccountKey& key, const AccountProbe& probe) const
{
    return key.hostUnitId > 0 && probe.hasUnit && key.hostUnitId != probe.hostUnitId;
}

bool AccountMatcher::regionsDiffer(const AccountKey& key, const AccountProbe& probe) const
{
    return !key.regionCode.isEmpty() && !probe.regionCode.isEmpty()
           && !m_regions.isWithin(key.regionCode, probe.regionCode)
           && !m_regions.isWithin(probe.regionCode, key.regionCode);
}

AccountMatcher::Match AccountMatcher::narrowed(QList<int> fitting, const AccountProbe& probe) const
{
    const auto narrow = [&](const auto& agrees) {
        const bool any = std::any_of(fitting.begin(), fitting.end(), agrees);
        if (fitting.size() > 1 && any) {
            fitting.removeIf([&](int i) { return !agrees(i); });
        }
    };
    narrow([&](int i) {
        return probe.hasUnit ? m_keys.at(i).hostUnitId == probe.hostUnitId
                             : m_keys.at(i).hostUnitId == 0;
    });
    narrow([&](int i) { return m_keys.at(i).platformCode == probe.platformCode; });
    narrow([&](int i) { return m_keys.at(i).regionCode == probe.regionCode; });
    if (fitting.size() > 1 && !probe.platformId.isEmpty()) {
        // Accounts with other ids are other accounts.
        fitting.removeIf([&](int i) { return !m_keys.at(i).platformId.isEmpty(); });
    }
    if (fitting.size() == 1) {
        return {m_keys.at(fitting.constFirst()).id, 1};
    }
    return {0, static_cast<int>(fitting.size())};
}

} // namespace juzhen
