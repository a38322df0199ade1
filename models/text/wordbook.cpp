// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/wordbook.h"

namespace juzhen {

namespace {

QString wordKey(const QString& vocabulary, const QString& code)
{
    return vocabulary + QLatin1Char('/') + code;
}

} // namespace

WordBook::WordBook(const QList<Region>& regions,
                   const QList<Platform>& platforms,
                   const QList<VocabularyItem>& vocabulary,
                   bool chinese)
    : m_regions(regions)
    , m_platforms(platforms)
{
    for (qsizetype i = 0; i < regions.size(); ++i) {
        m_regionPositions.insert(regions[i].code, i);
    }
    for (const Platform& platform : platforms) {
        const bool english = !chinese && !platform.nameEn.isEmpty();
        m_platformNames.insert(platform.code, english ? platform.nameEn : platform.name);
    }
    for (const VocabularyItem& item : vocabulary) {
        m_words.insert(wordKey(item.vocabulary, item.code), chinese ? item.nameZh : item.nameEn);
        m_codes[item.vocabulary].append(item.code);
    }
}

QString WordBook::region(const QString& code) const
{
    const auto position = m_regionPositions.constFind(code);
    return position == m_regionPositions.constEnd() ? code : m_regions[*position].name;
}

QString WordBook::regionPath(const QString& code) const
{
    const auto position = m_regionPositions.constFind(code);
    if (position == m_regionPositions.constEnd()) {
        return code;
    }
    const Region& region = m_regions[*position];
    return region.level == RegionLevel::County ? this->region(region.parentCode) + region.name
                                               : region.name;
}

QString WordBook::cityCode(const QString& code) const
{
    const auto position = m_regionPositions.constFind(code);
    if (position == m_regionPositions.constEnd()
        || m_regions[*position].level != RegionLevel::County) {
        return code;
    }
    return m_regions[*position].parentCode;
}

QString WordBook::platform(const QString& code) const
{
    return m_platformNames.value(code, code);
}

QString WordBook::word(const QString& vocabulary, const QString& code) const
{
    return m_words.value(wordKey(vocabulary, code), code);
}

} // namespace juzhen
