// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thresholds.h"

namespace juzhen {

class Session;

/// The numbers and words of the compliance rules as the office has set them: settings
/// "threshold.<key>", of which only those are kept that differ from the defaults.
class ThresholdStore
{
public:
    explicit ThresholdStore(Session& session);

    /// The defaults where nothing is set, or where what is set is out of its range.
    [[nodiscard]] Thresholds current();

    /// Keeps @p wanted, one entry in the log for each that differs; all or none. Needs
    /// Permission::Administer. Throws Error(Invalid, key) for what thresholdProblem() objects to,
    /// Error(Conflict) when they are no longer what @p before says.
    void save(const Thresholds& before, const Thresholds& wanted);

private:
    Session& m_session;
};

} // namespace juzhen
