// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/regionindex.h"
#include "models/domain/unit.h"
#include "models/exchange/pendingid.h"

#include <QHash>
#include <QList>

namespace juzhen {

class Session;

/// Finds the units that the rows of an import name, and plans those that the register lacks: by
/// their exact name, and by region where several have it. Made for one import.
///
/// A planned unit gets its region from the beginning of its name, else from its row, and the level
/// of that region; names of a township or subdistrict give the level themselves. What is unknown
/// stays open.
class UnitResolver
{
public:
    struct Result
    {
        Id<Unit> id; ///< pending for a planned unit; invalid: none
        bool ambiguous = false;
    };

    explicit UnitResolver(const RegionIndex& regions)
        : m_regions(regions)
    {}

    void load(Session& session);

    /// The unit called @p name; @p regionCode is what the row says, empty for nothing. With
    /// @p mayPlan an unknown one is planned.
    Result resolve(const QString& name, const QString& regionCode, bool mayPlan);

    /// The unit behind @p id as it is or will be.
    [[nodiscard]] const Unit& unit(Id<Unit> id) const;

    /// Notes a contact for a unit that has none; an empty text changes nothing.
    void
    noteContact(Id<Unit> id, const QString& name, const QString& phone, const QString& address);

    /// The units to be created.
    [[nodiscard]] QList<Unit> planned() const;

    /// Creates the planned units and writes the contacts, inside the caller's WriteScope; pending
    /// ids are valid for stored() from here on.
    void write(Session& session);

    /// The real id behind @p id.
    [[nodiscard]] Id<Unit> stored(Id<Unit> id) const;

private:
    struct Entry
    {
        Unit unit;
        Unit before; ///< as the register has it; without id for a planned one
    };

    [[nodiscard]] bool fits(const Entry& entry, const QString& regionCode) const;
    [[nodiscard]] qsizetype position(Id<Unit> id) const;
    qsizetype plan(const QString& name, const QString& regionCode);
    [[nodiscard]] Result resultAt(qsizetype position) const;

    const RegionIndex& m_regions;
    QList<Entry> m_entries;
    QHash<QString, QList<qsizetype>> m_byName;
    QHash<qint64, qsizetype> m_byId;
};

} // namespace juzhen
