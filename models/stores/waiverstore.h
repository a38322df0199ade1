// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"

#include <QList>

namespace juzhen {

class Session;

/// Findings of the rules that the office accepts (豁免).
class WaiverStore
{
public:
    explicit WaiverStore(Session& session);

    [[nodiscard]] QList<Waiver> all();

    /// Needs Permission::Waive. Throws Error(Invalid, column) for what validateWaiver() objects to.
    void create(Waiver& waiver);

    /// All of @p waivers, granted by one document, or none. As create().
    void create(QList<Waiver>& waivers);

    void remove(const Waiver& waiver);

    /// Removes every waiver of @p findings that is still in force, so that they are open again;
    /// those that have ended stay on record. All or none. Needs Permission::Waive. Returns how many
    /// there were.
    int withdraw(const QList<RuleFinding>& findings);

private:
    Session& m_session;
};

} // namespace juzhen
