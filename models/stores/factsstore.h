// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"

#include <QSet>

namespace juzhen {

class Session;

/// Gathers what the compliance rules are told: one query per list, straight into the plain facts.
/// 100,000 accounts take well under a second.
class FactsStore
{
public:
    explicit FactsStore(Session& session);

    /// The facts as of @p today: findings reach back four quarters and include whatever is open.
    [[nodiscard]] RuleFacts gather(QDate today);

private:
    [[nodiscard]] QSet<qint64> accountsWithIcon();
    void gatherAccounts(RuleFacts& facts);
    void gatherUnits(RuleFacts& facts);
    void gatherCustodies(RuleFacts& facts);
    void gatherPlatforms(RuleFacts& facts);
    void gatherOperators(RuleFacts& facts);
    void gatherRegions(RuleFacts& facts);
    void gatherFilings(RuleFacts& facts);
    void gatherPendingChanges(RuleFacts& facts);
    void gatherCampaigns(RuleFacts& facts);
    void gatherMetrics(RuleFacts& facts, QDate today);
    void gatherFindings(RuleFacts& facts, QDate today);

    Session& m_session;
};

/// Runs every rule over the register as of @p today and leaves out what waivers cover.
[[nodiscard]] QList<RuleFinding> checkRegister(Session& session, QDate today);

} // namespace juzhen
