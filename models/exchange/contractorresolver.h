// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"
#include "models/exchange/pendingid.h"

#include <QHash>
#include <QList>

namespace juzhen {

class Session;

/// Finds the contractors that the rows of an import name, by their exact names, and plans those
/// that the register lacks. Made for one import.
class ContractorResolver
{
public:
    void load(Session& session);

    /// The contractor called @p name; pending for a planned one, invalid for an empty name.
    Id<Operator> resolve(const QString& name);

    [[nodiscard]] QString name(Id<Operator> id) const;

    /// Creates the planned ones, inside the caller's WriteScope.
    void write(Session& session);

    /// The real id behind @p id, after write().
    [[nodiscard]] Id<Operator> stored(Id<Operator> id) const;

private:
    QList<Operator> m_planned;
    QHash<QString, Id<Operator>> m_byName;
    QHash<qint64, QString> m_names;
};

} // namespace juzhen
