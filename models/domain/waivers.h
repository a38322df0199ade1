// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldissue.h"
#include "models/domain/rules.h"

#include <QHash>

namespace juzhen {

/// Everything that stands against granting @p waiver on @p today: approver (批准人), document
/// number (文号), reason and last day are required, and the last day isn't over.
[[nodiscard]] QList<FieldIssue> validateWaiver(const Waiver& waiver, QDate today);

/// The waivers (豁免) in force on a day, known by the findings they cover. A waiver holds through
/// its last day. Owned by whoever parts findings; a value.
class WaiversInForce
{
public:
    WaiversInForce(const QList<Waiver>& waivers, QDate today);

    [[nodiscard]] bool isEmpty() const { return m_byFinding.isEmpty(); }

    /// The place in the list of the waiver that covers @p finding, of several the one that holds
    /// longest; −1 for none.
    [[nodiscard]] qsizetype covering(const RuleFinding& finding) const;

private:
    QHash<std::pair<QString, QString>, qsizetype> m_byFinding;
};

} // namespace juzhen
