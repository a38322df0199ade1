// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <QList>

#include <optional>

namespace juzhen {

class Session;

/// The versions of the indicator sets (指标体系). A version is never changed: adding a set whose
/// code exists makes its next version.
class IndicatorStore
{
public:
    explicit IndicatorStore(Session& session);

    /// The newest version of every set, without its items.
    [[nodiscard]] QList<IndicatorSet> latest();

    /// One version with its items in order. Throws Error(NotFound).
    [[nodiscard]] IndicatorSet require(Id<IndicatorSet> id);

    /// One item of any version.
    [[nodiscard]] std::optional<Indicator> findItem(Id<Indicator> id);

    /// Stores @p set as the next version of its code and sets ids and version. Needs
    /// Permission::Administer.
    void add(IndicatorSet& set);

private:
    Session& m_session;
};

} // namespace juzhen
