// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/regionindex.h"

#include "models/domain/foldedtext.h"
#include "models/domain/regionnames.h"

#include <algorithm>
#include <array>
#include <optional>

namespace juzhen {

namespace {

constexpr qsizetype nameLimit = 31; // the bits of m_lengthsByFirst
constexpr int deepest = 8;          // a circle of parents in damaged data ends here

// How ledgers write "the province itself" and "the city itself" after, or instead of, a name.
constexpr std::array<QStringView, 6> ownLevelWords{u"省本级", u"省直",   u"省级",
                                                   u"市本级", u"州本级", u"本级"};

std::optional<RegionLevel> levelOfSuffix(QChar suffix)
{
    switch (suffix.unicode()) {
    case u'省':
        return RegionLevel::Province;
    case u'州':
        return RegionLevel::Prefecture;
    case u'县':
    case u'区':
        return RegionLevel::County;
    default:
        return std::nullopt;
    }
}

} // namespace

RegionIndex::RegionIndex(const QList<Region>& regions)
    : m_regions(regions)
{
    std::stable_sort(m_regions.begin(), m_regions.end(),
                     [](const Region& a, const Region& b) { return a.sortOrder < b.sortOrder; });
    for (int i = 0; i < m_regions.size(); ++i) {
        m_byCode.insert(codeAt(i), i);
    }
    for (int i = 0; i < m_regions.size(); ++i) {
        const auto& region = m_regions.at(i);
        m_parents.append(m_byCode.value(region.parentCode, -1));
        addName(region.name, {i, false});
        const auto shorter = shorterRegionNames(region);
        for (const auto& name : shorter) {
            addName(name, {i, name == shorter.first()});
        }
    }
    // Full names before short ones, and higher levels first.
    for (auto& entries : m_byName) {
        std::stable_sort(entries.begin(), entries.end(), [this](const Entry& a, const Entry& b) {
            return std::pair(a.isShort, m_regions.at(a.region).level)
                   < std::pair(b.isShort, m_regions.at(b.region).level);
        });
    }
}

void RegionIndex::addName(const QString& name, Entry entry)
{
    const auto key = foldedLetters(name);
    if (key.isEmpty() || key.size() > nameLimit) {
        return;
    }
    m_names.append(key);
    m_byName[m_names.last()].append(entry);
    m_lengthsByFirst[key.front().unicode()] |= 1U << key.size();
}

const Region* RegionIndex::find(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_regions.at(*found);
}

QString RegionIndex::nameOf(const QString& code) const
{
    const auto* const region = find(code);
    return region ? region->name : code;
}

QString RegionIndex::shortNameOf(const QString& code) const
{
    return shortRegionName(nameOf(code));
}

QString RegionIndex::pathOf(const QString& code) const
{
    QString path = nameOf(code);
    const auto ancestors = ancestorsOf(code);
    for (const auto& ancestor : ancestors) {
        path.prepend(nameOf(ancestor));
    }
    return path;
}

QStringList RegionIndex::ancestorsOf(const QString& code) const
{
    QStringList codes;
    int region = m_byCode.value(code, -1);
    for (int depth = 0; region >= 0 && depth < deepest; ++depth) {
        region = m_parents.at(region);
        if (region >= 0) {
            codes.append(codeAt(region));
        }
    }
    return codes;
}

bool RegionIndex::isWithin(const QString& code, const QString& ancestor) const
{
    if (ancestor.isEmpty() || code == ancestor) {
        return true;
    }
    const int region = m_byCode.value(code, -1);
    const int above = m_byCode.value(ancestor, -1);
    return region >= 0 && above >= 0 && isBelow(region, above);
}

bool RegionIndex::isBelow(int region, int ancestor) const
{
    for (int depth = 0; region >= 0 && depth < deepest; ++depth) {
        region = m_parents.at(region);
        if (region == ancestor) {
            return region >= 0;
        }
    }
    return false;
}

RegionIndex::Entries RegionIndex::entriesOf(QStringView name, int within, bool allowShort) const
{
    const auto found = m_byName.constFind(name);
    if (found == m_byName.constEnd()) {
        return {};
    }
    Entries entries;
    for (const auto& entry : *found) {
        if ((allowShort || !entry.isShort) && (within < 0 || isBelow(entry.region, within))) {
            entries.append(entry);
        }
    }
    return entries;
}

RegionMatch RegionIndex::decided(const Entries& entries) const
{
    RegionMatch match;
    for (const auto& entry : entries) {
        match.candidates.append(codeAt(entry.region));
    }
    if (entries.isEmpty()) {
        return match;
    }
    const auto& best = entries.first();
    const bool isTied =
        entries.size() > 1 && entries.at(1).isShort == best.isShort
        && m_regions.at(entries.at(1).region).level == m_regions.at(best.region).level;
    if (!isTied) {
        match.code = codeAt(best.region);
    }
    return match;
}

RegionIndex::Path RegionIndex::walk(QStringView text, int within, Reading reading) const
{
    Path longest;
    if (text.isEmpty()) {
        return longest;
    }
    const auto lengths = m_lengthsByFirst.value(text.front().unicode(), 0);
    for (auto length = std::min(nameLimit, text.size()); length > 0; --length) {
        if (((lengths >> length) & 1U) == 0) {
            continue;
        }
        const auto entries = entriesOf(text.left(length), within, reading.allowShort);
        if (entries.isEmpty()) {
            continue;
        }
        Path path{decided(entries), length};
        if (!path.match.code.isEmpty()) {
            // In 南充市南部新城 the second name is no county: after a full name only full names
            // follow, unless the whole text is known to be a path.
            const Reading next{reading.whole, reading.whole || entries.first().isShort};
            const auto rest = walk(text.sliced(length), m_byCode.value(path.match.code), next);
            path = joined(path, rest, reading.whole);
        }
        // 乐山市中区 is 乐山 and 市中区, not 乐山市: the reading that explains more is right.
        if (path.length > longest.length) {
            longest = path;
        }
    }
    return longest;
}

RegionIndex::Path RegionIndex::joined(const Path& start, const Path& rest, bool whole)
{
    if (rest.length == 0) {
        return start;
    }
    Path path{rest.match, start.length + rest.length};
    if (path.match.code.isEmpty() && !whole) {
        // What comes before an ambiguous name stays certain: 四川省 of 四川省市中区.
        path.match.code = start.match.code;
    }
    return path;
}

RegionMatch RegionIndex::wholePath(QStringView text) const
{
    const auto path = walk(text, -1, {true, true});
    return path.length == text.size() ? path.match : RegionMatch();
}

RegionMatch RegionIndex::otherSuffix(const QString& name) const
{
    // 射洪县 has become 射洪市; old lists keep the old word.
    const auto stem = shortRegionName(name);
    if (stem == name) {
        return {};
    }
    auto entries = entriesOf(stem, -1, true);
    if (const auto level = levelOfSuffix(name.back())) {
        erase_if(entries, [&](const Entry& e) { return m_regions.at(e.region).level != *level; });
    }
    return decided(entries);
}

RegionMatch RegionIndex::match(QStringView text) const
{
    auto name = foldedLetters(text);
    if (name.isEmpty()) {
        return {};
    }
    if (const auto* const region = find(text.trimmed().toString())) {
        return {region->code, {region->code}};
    }
    if (const auto* const region = find(name)) {
        return {region->code, {region->code}};
    }
    auto found = wholePath(name);
    if (found.candidates.isEmpty()) {
        found = otherSuffix(name);
    }
    if (!found.candidates.isEmpty()) {
        return found;
    }
    for (const auto word : ownLevelWords) {
        if (name.endsWith(word)) {
            name.chop(word.size());
            if (!name.isEmpty()) {
                return wholePath(name);
            }
            // "The province itself" without its name is clear in a register of one province.
            Entries provinces;
            for (int i = 0; i < m_regions.size() && word.startsWith(u'省'); ++i) {
                if (m_regions.at(i).level == RegionLevel::Province) {
                    provinces.append({i, false});
                }
            }
            return decided(provinces);
        }
    }
    return {};
}

RegionMatch RegionIndex::startOf(QStringView unitName) const
{
    const auto name = foldedLetters(unitName);
    const auto path = walk(name, -1, {false, true});
    const auto skipped = path.length == 0 ? leadingSystemWords(name) : 0;
    return skipped > 0 ? walk(QStringView(name).sliced(skipped), -1, {false, true}).match
                       : path.match;
}

} // namespace juzhen
