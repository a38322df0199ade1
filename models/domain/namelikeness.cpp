// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/namelikeness.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace juzhen {

namespace {

using Pairs = QVarLengthArray<quint32, 40>;

constexpr size_t bestKept = 4; ///< proposals kept for each record, for when the best is taken
constexpr size_t namesPerStep = 256;

/// The pairs of neighbouring characters, sorted; the character itself for a name of one.
Pairs pairsOf(QStringView name)
{
    Pairs pairs;
    if (name.size() == 1) {
        pairs.append(name[0].unicode());
    }
    for (qsizetype i = 1; i < name.size(); ++i) {
        pairs.append((quint32(name[i - 1].unicode()) << 16) | name[i].unicode());
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double dice(const Pairs& left, const Pairs& right)
{
    if (left.isEmpty() || right.isEmpty()) {
        return 0;
    }
    qsizetype common = 0;
    const auto* l = left.begin();
    const auto* r = right.begin();
    while (l != left.end() && r != right.end()) {
        if (*l == *r) {
            ++common;
            ++l;
            ++r;
        } else if (*l < *r) {
            ++l;
        } else {
            ++r;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(left.size() + right.size());
}

bool excludeEachOther(QStringView left, QStringView right)
{
    const auto stem = [](QStringView code) {
        while (code.endsWith(u"00")) {
            code.chop(2);
        }
        return code;
    };
    const auto one = stem(left);
    const auto other = stem(right);
    return !one.isEmpty() && !other.isEmpty() && !one.startsWith(other) && !other.startsWith(one);
}

/// One record of the right side found for one of the left.
struct Candidate
{
    RecordMatch match;
    double score = 0; ///< the likeness, and a little more for the same unit
};

/// The records of the left side by platform and pair of characters.
class PairIndex
{
public:
    PairIndex(const std::vector<FoldedRecord>& records, const std::vector<int>& places)
    {
        m_pairs.resize(records.size());
        const size_t any = qHash(anyPlatform);
        for (const int place : places) {
            const auto& record = records[static_cast<size_t>(place)];
            const size_t platform = qHash(record.platform);
            auto& pairs = m_pairs[static_cast<size_t>(place)];
            pairs = pairsOf(record.name);
            const auto last = std::unique(pairs.begin(), pairs.end());
            for (const auto* pair = pairs.begin(); pair != last; ++pair) {
                m_places[key(platform, *pair)].push_back(place);
                if (!record.platform.isEmpty()) {
                    m_places[key(any, *pair)].push_back(place);
                }
            }
            pairs = pairsOf(record.name); // with the repeated ones
        }
    }

    [[nodiscard]] const Pairs& pairs(int place) const
    {
        return m_pairs[static_cast<size_t>(place)];
    }

    /// Up to @p most records that share a pair with @p record, those with rare pairs first.
    [[nodiscard]] std::vector<int>
    sharing(const FoldedRecord& record, const Pairs& pairs, int most) const
    {
        QVarLengthArray<const std::vector<int>*, 40> lists;
        const size_t platform =
            record.platform.isEmpty() ? qHash(anyPlatform) : qHash(record.platform);
        static const size_t unknown = qHash(QString());
        for (const quint32 pair : pairs) {
            for (const size_t one : {platform, unknown}) {
                if (const auto found = m_places.constFind(key(one, pair));
                    found != m_places.cend()) {
                    lists.append(&*found);
                }
            }
        }
        std::sort(lists.begin(), lists.end(),
                  [](const auto* a, const auto* b) { return a->size() < b->size(); });
        std::vector<int> places;
        const auto limit = static_cast<size_t>(most);
        for (const auto* list : lists) {
            const size_t room = limit - places.size();
            places.insert(places.end(), list->begin(),
                          list->begin() + static_cast<qsizetype>(std::min(room, list->size())));
            if (places.size() >= limit) {
                break;
            }
        }
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        return places;
    }

private:
    static size_t key(size_t platform, quint32 pair) { return qHashMulti(0, platform, pair); }

    inline static const QString anyPlatform = QStringLiteral("*");

    QHash<size_t, std::vector<int>> m_places;
    std::vector<Pairs> m_pairs;
};

/// Whether two records may be one account at all.
bool isThinkable(const FoldedRecord& left, const FoldedRecord& right, bool sameUnit)
{
    const bool samePlatform =
        left.platform == right.platform || left.platform.isEmpty() || right.platform.isEmpty();
    const bool idsDiffer = !left.platformId.isEmpty() && !right.platformId.isEmpty()
                           && left.platformId != right.platformId;
    return samePlatform && !excludeEachOther(left.region, right.region)
           && (!idsDiffer || sameUnit || left.name == right.name);
}

/// The best candidates for one record of the right side.
std::vector<Candidate> candidatesFor(const std::vector<FoldedRecord>& left,
                                     const PairIndex& index,
                                     const FoldedRecord& record,
                                     int place,
                                     const LikenessLimits& limits)
{
    std::vector<Candidate> found;
    const Pairs pairs = pairsOf(record.name);
    for (const int other : index.sharing(record, pairs, limits.candidates)) {
        const FoldedRecord& one = left[static_cast<size_t>(other)];
        const bool sameUnit = one.unit == record.unit && !one.unit.isEmpty();
        const double likeness = dice(index.pairs(other), pairs);
        if (likeness < (sameUnit ? limits.namesOfOneUnit : limits.names)
            || !isThinkable(one, record, sameUnit)) {
            continue;
        }
        Candidate candidate;
        candidate.score = likeness + (sameUnit ? 0.25 : 0) + (one.expected ? 0.05 : 0);
        candidate.match = {other, place, {}};
        auto& pairing = candidate.match.pairing;
        pairing.basis = PairBasis::Likeness;
        pairing.proposed = true;
        pairing.likeness = static_cast<int>(std::lround(100 * likeness));
        pairing.sameUnit = sameUnit;
        found.push_back(candidate);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    const auto equal = std::count_if(found.begin(), found.end(), [&](const Candidate& one) {
        return one.score == found.front().score;
    });
    found.resize(std::min(found.size(), bestKept));
    for (Candidate& candidate : found) {
        candidate.match.pairing.candidates = static_cast<int>(equal);
    }
    return found;
}

} // namespace

double nameLikeness(QStringView left, QStringView right)
{
    return dice(pairsOf(left), pairsOf(right));
}

std::vector<RecordMatch> likeRecords(const std::vector<FoldedRecord>& left,
                                     const std::vector<int>& leftPlaces,
                                     const std::vector<FoldedRecord>& right,
                                     const std::vector<int>& rightPlaces,
                                     const LikenessLimits& limits,
                                     const ReconciliationStep& step)
{
    std::vector<Candidate> all;
    if (leftPlaces.empty() || rightPlaces.empty()) {
        return {};
    }
    const PairIndex index(left, leftPlaces);
    size_t done = 0;
    for (const int place : rightPlaces) {
        if (step && done++ % namesPerStep == 0) {
            step();
        }
        const auto found =
            candidatesFor(left, index, right[static_cast<size_t>(place)], place, limits);
        all.insert(all.end(), found.begin(), found.end());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    std::vector<RecordMatch> matches;
    matches.reserve(all.size());
    std::vector<bool> leftTaken(left.size());
    std::vector<bool> rightTaken(right.size());
    for (const Candidate& candidate : all) {
        const auto l = static_cast<size_t>(candidate.match.left);
        const auto r = static_cast<size_t>(candidate.match.right);
        if (!leftTaken[l] && !rightTaken[r]) {
            leftTaken[l] = true;
            rightTaken[r] = true;
            matches.push_back(candidate.match);
        }
    }
    return matches;
}

} // namespace juzhen
