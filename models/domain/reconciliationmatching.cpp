// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reconciliationmatching.h"

#include "models/domain/foldedtext.h"
#include "models/domain/namelikeness.h"

#include <algorithm>

namespace juzhen {

namespace {

/// Groups larger than this are paired in their order: comparing all with all would take too long.
constexpr size_t largestGroup = 64;
constexpr size_t recordsPerStep = 4096;

struct Keyed
{
    QString key;
    int place = 0;

    bool operator<(const Keyed& other) const
    {
        return key == other.key ? place < other.place : key < other.key;
    }
};

QString idKey(const FoldedRecord& record)
{
    return record.platform.isEmpty() || record.platformId.isEmpty()
               ? QString()
               : record.platform + u'\n' + record.platformId;
}

QString nameKey(const FoldedRecord& record)
{
    return record.platform.isEmpty() || record.name.isEmpty() || record.unit.isEmpty()
               ? QString()
               : record.platform + u'\n' + record.name + u'\n' + record.unit;
}

QString linkKey(const FoldedRecord& record)
{
    return record.link;
}

/// How well two records agree, for choosing among several.
int agreement(const FoldedRecord& left, const FoldedRecord& right)
{
    const auto same = [](const QString& one, const QString& other) {
        return one == other && !one.isEmpty() ? 1 : 0;
    };
    return 4 * same(left.platformId, right.platformId) + 2 * same(left.name, right.name)
           + 2 * same(left.unit, right.unit) + same(left.link, right.link)
           + same(left.region, right.region);
}

/// The matching of two lists under way.
class Matching
{
public:
    using KeyOf = QString (*)(const FoldedRecord&);

    Matching(const std::vector<FoldedRecord>& left,
             const std::vector<FoldedRecord>& right,
             const ReconciliationStep& step)
        : m_left(left)
        , m_right(right)
        , m_step(step)
        , m_leftTaken(left.size())
        , m_rightTaken(right.size())
    {}

    void byKey(KeyOf keyOf, PairBasis basis)
    {
        if (m_step) {
            m_step();
        }
        const auto lefts = keyed(m_left, m_leftTaken, keyOf);
        const auto rights = keyed(m_right, m_rightTaken, keyOf);
        auto l = lefts.begin();
        auto r = rights.begin();
        while (l != lefts.end() && r != rights.end()) {
            if (l->key < r->key) {
                ++l;
            } else if (r->key < l->key) {
                ++r;
            } else {
                const auto lastLeft = endOf(l, lefts.end());
                const auto lastRight = endOf(r, rights.end());
                pairGroup(places(l, lastLeft), places(r, lastRight), basis);
                l = lastLeft;
                r = lastRight;
            }
        }
    }

    void byLikeness(const LikenessLimits& limits)
    {
        const auto found =
            likeRecords(m_left, free(m_leftTaken), m_right, free(m_rightTaken), limits, m_step);
        for (const RecordMatch& match : found) {
            take(match);
        }
    }

    [[nodiscard]] std::vector<RecordMatch> matches() { return std::move(m_matches); }

private:
    using Entries = std::vector<Keyed>;

    static Entries
    keyed(const std::vector<FoldedRecord>& records, const std::vector<bool>& taken, KeyOf keyOf)
    {
        Entries entries;
        for (size_t i = 0; i < records.size(); ++i) {
            QString key = taken[i] ? QString() : keyOf(records[i]);
            if (!key.isEmpty()) {
                entries.push_back({std::move(key), static_cast<int>(i)});
            }
        }
        std::sort(entries.begin(), entries.end());
        return entries;
    }

    static Entries::const_iterator endOf(Entries::const_iterator first, Entries::const_iterator end)
    {
        return std::find_if(first, end, [&](const Keyed& one) { return one.key != first->key; });
    }

    static std::vector<int> places(Entries::const_iterator first, Entries::const_iterator last)
    {
        std::vector<int> places;
        for (; first != last; ++first) {
            places.push_back(first->place);
        }
        return places;
    }

    static std::vector<int> free(const std::vector<bool>& taken)
    {
        std::vector<int> places;
        for (size_t i = 0; i < taken.size(); ++i) {
            if (!taken[i]) {
                places.push_back(static_cast<int>(i));
            }
        }
        return places;
    }

    void pairGroup(std::vector<int> lefts, std::vector<int> rights, PairBasis basis)
    {
        const auto expected = [&](int place) {
            return at(m_left, place).expected;
        };
        if (std::count_if(lefts.begin(), lefts.end(), expected) == 1) {
            lefts = {*std::find_if(lefts.begin(), lefts.end(), expected)};
        }
        RecordPairing pairing;
        pairing.basis = basis;
        pairing.candidates = static_cast<int>(std::max(lefts.size(), rights.size()));
        pairing.proposed = pairing.candidates > 1;
        if (lefts.size() > largestGroup || rights.size() > largestGroup) {
            for (size_t i = 0; i < std::min(lefts.size(), rights.size()); ++i) {
                take({lefts[i], rights[i], pairing});
            }
            return;
        }
        std::vector<std::pair<int, RecordMatch>> pairs;
        for (const int left : lefts) {
            for (const int right : rights) {
                pairs.push_back({agreement(at(m_left, left), at(m_right, right)),
                                 RecordMatch{left, right, pairing}});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [agreed, match] : pairs) {
            take(match);
        }
    }

    static const FoldedRecord& at(const std::vector<FoldedRecord>& records, int place)
    {
        return records[static_cast<size_t>(place)];
    }

    /// Keeps the match unless one of the two is taken.
    void take(const RecordMatch& match)
    {
        const auto left = static_cast<size_t>(match.left);
        const auto right = static_cast<size_t>(match.right);
        if (!m_leftTaken[left] && !m_rightTaken[right]) {
            m_leftTaken[left] = true;
            m_rightTaken[right] = true;
            m_matches.push_back(match);
        }
    }

    const std::vector<FoldedRecord>& m_left;
    const std::vector<FoldedRecord>& m_right;
    const ReconciliationStep& m_step;
    std::vector<bool> m_leftTaken;
    std::vector<bool> m_rightTaken;
    std::vector<RecordMatch> m_matches;
};

} // namespace

std::vector<FoldedRecord> foldedRecords(const std::vector<ReconciliationRecord>& records,
                                        const ReconciliationStep& step)
{
    std::vector<FoldedRecord> folded;
    folded.reserve(records.size());
    for (const ReconciliationRecord& record : records) {
        if (step && folded.size() % recordsPerStep == 0) {
            step();
        }
        const auto text = [&](ReconciledField field) {
            return foldedText(record.value(field));
        };
        folded.push_back({text(ReconciledField::Platform),
                          text(ReconciledField::PlatformId).remove(u' '),
                          foldedLetters(record.value(ReconciledField::Name)),
                          foldedLetters(record.value(ReconciledField::Unit)),
                          normalizedLink(record.value(ReconciledField::Url)),
                          record.value(ReconciledField::Region), record.expected});
    }
    return folded;
}

std::vector<RecordMatch> matchRecords(const std::vector<FoldedRecord>& left,
                                      const std::vector<FoldedRecord>& right,
                                      const LikenessLimits& limits,
                                      const ReconciliationStep& step)
{
    Matching matching(left, right, step);
    matching.byKey(idKey, PairBasis::PlatformId);
    matching.byKey(nameKey, PairBasis::NameAndUnit);
    matching.byKey(linkKey, PairBasis::Link);
    matching.byLikeness(limits);
    return matching.matches();
}

} // namespace juzhen
