// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/region.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

namespace juzhen {

/// Which region a written name means.
struct RegionMatch
{
    QString code; ///< empty when nothing, or nothing certain, was found
    /// All regions that the name could mean, the likeliest first; `code` is among them when set.
    QStringList candidates;

    [[nodiscard]] bool isAmbiguous() const { return code.isEmpty() && candidates.size() > 1; }

    bool operator==(const RegionMatch&) const = default;
};

/// Finds regions by code and by the many ways in which ledgers write their names. A value made
/// from the list of regions; look-ups take microseconds.
///
/// A short name shared by two levels (甘孜, 阿坝, 广安) means the higher one: whoever writes for
/// the county adds 县 or 区, and lists that name prefectures name them all without 市 and 州. The
/// county stands among the candidates. A name shared on one level (市中区) stays ambiguous unless
/// what stands before it decides.
class RegionIndex
{
public:
    RegionIndex() = default;
    explicit RegionIndex(const QList<Region>& regions);

    /// The region with this code, or null. The pointer lives as long as this index.
    [[nodiscard]] const Region* find(const QString& code) const;

    /// The name of a region; the code itself when it isn't known.
    [[nodiscard]] QString nameOf(const QString& code) const;

    /// "甘孜" for 513300; the whole name where nothing can be left out.
    [[nodiscard]] QString shortNameOf(const QString& code) const;

    /// 四川省南充市顺庆区.
    [[nodiscard]] QString pathOf(const QString& code) const;

    /// The regions above @p code, nearest first, without itself.
    [[nodiscard]] QStringList ancestorsOf(const QString& code) const;

    /// Whether @p code is @p ancestor or lies in it. Everything lies in the empty code.
    [[nodiscard]] bool isWithin(const QString& code, const QString& ancestor) const;

    /// The region that the whole of @p text names: a code, a name with or without 省/市/县/区/
    /// 自治州…, or a path of them (四川省成都市武侯区, 四川-成都).
    [[nodiscard]] RegionMatch match(QStringView text) const;

    /// The region at the start of a unit's name: 511302 for 南充市顺庆区行政审批局.
    [[nodiscard]] RegionMatch startOf(QStringView unitName) const;

    /// All regions in their official order.
    [[nodiscard]] const QList<Region>& regions() const { return m_regions; }

private:
    struct Entry
    {
        int region = 0;
        bool isShort = false; ///< the name without its 市, 县, 区 …
    };

    using Entries = QVarLengthArray<Entry, 4>;

    struct Reading
    {
        bool whole = false;      ///< the text is nothing but a path
        bool allowShort = false; ///< the next name may be a short one
    };

    struct Path
    {
        RegionMatch match;
        qsizetype length = 0; ///< characters that it explains
    };

    void addName(const QString& name, Entry entry);
    [[nodiscard]] Entries entriesOf(QStringView name, int within, bool allowShort) const;
    [[nodiscard]] Path walk(QStringView text, int within, Reading reading) const;
    [[nodiscard]] static Path joined(const Path& start, const Path& rest, bool whole);
    [[nodiscard]] RegionMatch wholePath(QStringView text) const;
    [[nodiscard]] RegionMatch otherSuffix(const QString& name) const;
    [[nodiscard]] RegionMatch decided(const Entries& entries) const;
    [[nodiscard]] bool isBelow(int region, int ancestor) const;

    [[nodiscard]] const QString& codeAt(int region) const { return m_regions.at(region).code; }

    QList<Region> m_regions;
    QList<int> m_parents; ///< −1: none
    QHash<QString, int> m_byCode;
    QStringList m_names;                       ///< owns the text of the keys below
    QHash<QStringView, QList<Entry>> m_byName; ///< keys are views into m_names
    QHash<char16_t, quint32> m_lengthsByFirst; ///< bit n: a name of n characters begins so
};

} // namespace juzhen
