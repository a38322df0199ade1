// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unit.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace juzhen {

class Query;
class Session;

/// The two ways in which units stand above each other.
enum class UnitHierarchy
{
    Area,  ///< 块: province, city, county, township
    System ///< 条: one department system (业务领域) through all levels
};

/// A place in the tree of units: what it is, and which.
struct UnitPlace
{
    enum class Kind
    {
        Root,
        Region, ///< `code`: of the region; empty for units whose region isn't known
        Level,  ///< `code`: the region, `level`: its units of this level
        Domain, ///< `code`: the domain; empty for units whose domain isn't known
        Unit    ///< `unit`
    };

    Kind kind = Kind::Root;
    QString code;
    AdminLevel level = AdminLevel::Province;
    Id<juzhen::Unit> unit;

    bool operator==(const UnitPlace&) const = default;
};

[[nodiscard]] inline size_t qHash(const UnitPlace& place, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(place.kind), place.code, static_cast<int>(place.level),
                      place.unit.value());
}

/// A row of the tree. The words for regions, levels and domains aren't here.
struct UnitTreeRow
{
    UnitPlace place;
    QString name;        ///< of a unit
    QString kind;        ///< of a unit, key of vocabulary "unit_kind"
    qint64 units = 0;    ///< in the place, with those below; of a unit: right below it
    qint64 accounts = 0; ///< hosted in the place; of a unit: by itself
    bool vertical = false;
    UnitStatus status = UnitStatus::Normal;

    [[nodiscard]] bool isUnit() const { return place.kind == UnitPlace::Kind::Unit; }

    bool operator==(const UnitTreeRow&) const = default;
};

/// What a search in the tree gives: each unit with the rows that lead to it, itself last.
struct UnitTreeFinds
{
    QList<QList<UnitTreeRow>> paths;
    bool more = false; ///< there are more than were asked for
};

/// The units as a tree, one level at a time, counted. In the tree by area the region stands for its
/// government: units whose parent is a government or a general office stand at the region's level,
/// others below their parent of the same region and level. In the tree by system a unit stands
/// below its superior of the same domain; a general office below the one above it.
///
/// Make one for each piece of work: what it has counted once it doesn't count again.
class UnitTreeStore
{
public:
    explicit UnitTreeStore(Session& session);

    /// What stands right below @p place, in official order. Empty places are left out.
    [[nodiscard]] QList<UnitTreeRow> children(UnitHierarchy hierarchy, const UnitPlace& place);

    /// The units that fit the words of a search, in order, at most @p most.
    [[nodiscard]] UnitTreeFinds find(UnitHierarchy hierarchy, const QString& words, int most);

    /// The places from below the root down to @p unit; empty when the unit is gone.
    [[nodiscard]] QList<UnitPlace> pathTo(UnitHierarchy hierarchy, Id<Unit> unit);

private:
    struct Tally
    {
        qint64 units = 0;
        qint64 accounts = 0;
    };

    struct Area
    {
        QString parent;
        QMap<AdminLevel, Tally> levels;
        Tally total; ///< with all regions in it
    };

    void countAreas();
    void countDomains();
    [[nodiscard]] QList<UnitTreeRow> regionsBelow(const QString& code);
    [[nodiscard]] UnitTreeRow regionRow(const QString& code);
    [[nodiscard]] UnitTreeRow levelRow(const QString& code, AdminLevel level);
    [[nodiscard]] UnitTreeRow domainRow(const QString& code);
    [[nodiscard]] QList<UnitTreeRow>
    units(UnitHierarchy hierarchy, const QString& condition, const QVariantList& values);
    [[nodiscard]] QList<UnitTreeRow> rowsTo(UnitHierarchy hierarchy, Id<Unit> unit);
    [[nodiscard]] std::optional<UnitTreeRow> unitRow(UnitHierarchy hierarchy, Id<Unit> unit);
    [[nodiscard]] Id<Unit> superiorOf(UnitHierarchy hierarchy, Id<Unit> unit);

    Session& m_session;
    bool m_areasCounted = false;
    QStringList m_regions; ///< in official order
    QHash<QString, Area> m_areas;
    QStringList m_domains; ///< in their order
    QHash<QString, Tally> m_byDomain;
};

} // namespace juzhen
