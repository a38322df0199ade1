// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reconciliation.h"

#include "models/domain/foldedtext.h"
#include "models/domain/reconciliationmatching.h"

#include <QSet>

#include <algorithm>

namespace juzhen {

namespace {

using Field = ReconciledField;

/// A field in the form in which it is compared.
QString compared(const ReconciliationRecord& record, Field field)
{
    const QString& value = record.value(field);
    if (field == Field::Url) {
        return normalizedLink(value);
    }
    if (field == Field::ContactPhone) {
        QString digits = foldedText(value);
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        return digits;
    }
    return foldedText(value).remove(u' ');
}

/// The code of a region without the zeros that only fill it: 511800 → 5118.
QStringView stem(QStringView code)
{
    while (code.endsWith(u"00")) {
        code.chop(2);
    }
    return code;
}

bool isNested(const QString& left, const QString& right)
{
    return !left.isEmpty() && !right.isEmpty()
           && (stem(left).startsWith(stem(right)) || stem(right).startsWith(stem(left)));
}

bool differ(const ReconciliationRecord& left, const ReconciliationRecord& right, Field field)
{
    if (left.value(field) == right.value(field)) {
        return false;
    }
    const QString one = compared(left, field);
    const QString other = compared(right, field);
    if (one == other || (field == Field::Region && isNested(one, other))) {
        return false;
    }
    const auto isShort = [](const ReconciliationRecord& record, const QString& name) {
        return !record.unitShortName.isEmpty()
               && foldedText(record.unitShortName).remove(u' ') == name;
    };
    return field != Field::Unit || !(isShort(left, other) || isShort(right, one));
}

/// The counterparts of one side's records: the place of the match, or −1.
std::vector<int> matchOf(const std::vector<RecordMatch>& matches, size_t size, bool left)
{
    std::vector<int> found(size, -1);
    for (size_t i = 0; i < matches.size(); ++i) {
        const int at = left ? matches[i].left : matches[i].right;
        found[static_cast<size_t>(at)] = static_cast<int>(i);
    }
    return found;
}

/// Puts the items together from the matches of each two sides.
class Assembly
{
public:
    Assembly(const ReconciliationInput& input,
             const LikenessLimits& limits,
             const ReconciliationStep& step)
        : m_input(input)
        , m_own(foldedRecords(input.own.records, step))
        , m_national(foldedRecords(input.national.records, step))
        , m_declared(foldedRecords(input.declared.records, step))
        , m_withNational(matchRecords(m_own, m_national, limits, step))
        , m_withDeclared(matchRecords(m_own, m_declared, limits, step))
        , m_nationalOfOwn(matchOf(m_withNational, m_own.size(), true))
        , m_declaredOfOwn(matchOf(m_withDeclared, m_own.size(), true))
    {
        for (const FoldedRecord& record : m_declared) {
            m_declaringUnits.insert(record.unit);
        }
        matchTheRest(limits, step);
    }

    [[nodiscard]] std::vector<ReconciledItem> items() const
    {
        std::vector<ReconciledItem> items;
        for (size_t i = 0; i < m_own.size(); ++i) {
            addOwn(static_cast<int>(i), items);
        }
        addForeign(items);
        return items;
    }

private:
    /// Matches what the register lacks on both other sides.
    void matchTheRest(const LikenessLimits& limits, const ReconciliationStep& step)
    {
        const auto ofNational = matchOf(m_withNational, m_national.size(), false);
        const auto ofDeclared = matchOf(m_withDeclared, m_declared.size(), false);
        m_freeNational = unmatched(ofNational);
        m_freeDeclared = unmatched(ofDeclared);
        m_foreign = matchRecords(picked(m_national, m_freeNational),
                                 picked(m_declared, m_freeDeclared), limits, step);
    }

    static std::vector<int> unmatched(const std::vector<int>& matches)
    {
        std::vector<int> free;
        for (size_t i = 0; i < matches.size(); ++i) {
            if (matches[i] < 0) {
                free.push_back(static_cast<int>(i));
            }
        }
        return free;
    }

    static std::vector<FoldedRecord> picked(const std::vector<FoldedRecord>& all,
                                            const std::vector<int>& places)
    {
        std::vector<FoldedRecord> some;
        some.reserve(places.size());
        for (const int place : places) {
            some.push_back(all[static_cast<size_t>(place)]);
        }
        return some;
    }

    void addOwn(int own, std::vector<ReconciledItem>& items) const
    {
        const auto at = static_cast<size_t>(own);
        ReconciledItem item;
        item.own = own;
        if (const int match = m_nationalOfOwn[at]; match >= 0) {
            item.national = m_withNational[static_cast<size_t>(match)].right;
            item.nationalPairing = m_withNational[static_cast<size_t>(match)].pairing;
        }
        if (const int match = m_declaredOfOwn[at]; match >= 0) {
            item.declared = m_withDeclared[static_cast<size_t>(match)].right;
            item.declaredPairing = m_withDeclared[static_cast<size_t>(match)].pairing;
        }
        const bool declares = m_declaringUnits.contains(m_own[at].unit);
        const bool expected = m_input.own.records[at].expected;
        item.lacksNational = m_input.national.present && item.national < 0 && expected;
        item.lacksDeclared = declares && item.declared < 0 && expected;
        if (item.national < 0 && item.declared < 0) {
            if (item.lacksNational || item.lacksDeclared) {
                item.kind = ReconciliationKind::OnlyOwn;
                items.push_back(item);
            }
            return;
        }
        compare(item);
        if (item.nationalPairing.proposed || item.declaredPairing.proposed) {
            item.kind = ReconciliationKind::Proposed;
        } else if (item.differs().any() || item.lacksNational || item.lacksDeclared) {
            item.kind = ReconciliationKind::Differing;
        }
        items.push_back(item);
    }

    void addForeign(std::vector<ReconciledItem>& items) const
    {
        const auto ofNational = matchOf(m_foreign, m_freeNational.size(), true);
        const auto ofDeclared = matchOf(m_foreign, m_freeDeclared.size(), false);
        for (size_t i = 0; i < m_freeNational.size(); ++i) {
            ReconciledItem item;
            item.kind = ReconciliationKind::OnlyNational;
            item.national = m_freeNational[i];
            // A mere likeness of two records that the register lacks settles nothing.
            const int match = ofNational[i];
            if (match >= 0 && !m_foreign[static_cast<size_t>(match)].pairing.proposed) {
                const RecordMatch& found = m_foreign[static_cast<size_t>(match)];
                item.declared = m_freeDeclared[static_cast<size_t>(found.right)];
                item.declaredPairing = found.pairing;
                compare(item);
            }
            items.push_back(item);
        }
        for (size_t i = 0; i < m_freeDeclared.size(); ++i) {
            const int match = ofDeclared[i];
            if (match < 0 || m_foreign[static_cast<size_t>(match)].pairing.proposed) {
                ReconciledItem item;
                item.kind = ReconciliationKind::OnlyDeclared;
                item.declared = m_freeDeclared[i];
                items.push_back(item);
            }
        }
    }

    void compare(ReconciledItem& item) const
    {
        const auto record = [](const ReconciliationRecords& side, int place) {
            return place < 0 ? nullptr : &side.records[static_cast<size_t>(place)];
        };
        const auto* const own = record(m_input.own, item.own);
        const auto* const national = record(m_input.national, item.national);
        const auto* const declared = record(m_input.declared, item.declared);
        const auto& fields = own ? m_input.own.fields : m_input.national.fields;
        if (own && national) {
            item.nationalDiffers =
                differingFields(*own, *national, fields & m_input.national.fields);
        }
        if (const auto* const base = own ? own : national; base && declared) {
            item.declaredDiffers =
                differingFields(*base, *declared, fields & m_input.declared.fields);
        }
    }

    const ReconciliationInput& m_input;
    std::vector<FoldedRecord> m_own;
    std::vector<FoldedRecord> m_national;
    std::vector<FoldedRecord> m_declared;
    std::vector<RecordMatch> m_withNational;
    std::vector<RecordMatch> m_withDeclared;
    std::vector<int> m_nationalOfOwn;
    std::vector<int> m_declaredOfOwn;
    QSet<QString> m_declaringUnits;
    std::vector<int> m_freeNational;
    std::vector<int> m_freeDeclared;
    std::vector<RecordMatch> m_foreign; ///< of free national with free declared records
};

} // namespace

void ReconciliationCounts::add(ReconciliationKind kind)
{
    switch (kind) {
    case ReconciliationKind::Equal:
        ++matched;
        break;
    case ReconciliationKind::Differing:
        ++matched;
        ++differing;
        break;
    case ReconciliationKind::Proposed:
        ++proposed;
        break;
    case ReconciliationKind::OnlyOwn:
        ++onlyOwn;
        break;
    case ReconciliationKind::OnlyNational:
        ++onlyNational;
        break;
    case ReconciliationKind::OnlyDeclared:
        ++onlyDeclared;
        break;
    }
}

ReconciliationCounts countsOf(const std::vector<ReconciledItem>& items)
{
    ReconciliationCounts counts;
    for (const ReconciledItem& item : items) {
        counts.add(item.kind);
    }
    return counts;
}

ReconciledFields differingFields(const ReconciliationRecord& left,
                                 const ReconciliationRecord& right,
                                 ReconciledFields fields)
{
    ReconciledFields differing;
    for (size_t i = 0; i < reconciledFieldCount; ++i) {
        differing.set(i, fields.test(i) && differ(left, right, static_cast<Field>(i)));
    }
    return differing;
}

QString normalizedLink(const QString& link)
{
    QString text = foldedText(link).remove(u' ');
    if (const auto scheme = text.indexOf(QLatin1String("://")); scheme >= 0) {
        text = text.mid(scheme + 3);
    }
    if (text.startsWith(QLatin1String("www."))) {
        text = text.mid(4);
    }
    if (const auto fragment = text.indexOf(u'#'); fragment > 0) {
        text.truncate(fragment);
    }
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text;
}

std::vector<ReconciledItem> reconcile(const ReconciliationInput& input,
                                      const LikenessLimits& limits,
                                      const ReconciliationStep& step)
{
    return Assembly(input, limits, step).items();
}

} // namespace juzhen
