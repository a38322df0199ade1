// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/progress.h"

namespace juzhen {

class Session;

/// How large a sample register is.
struct SampleOptions
{
    static constexpr int mostAccounts = 1'000'000;
    static constexpr int mostQuarters = 40;

    int accounts = 400; ///< 1 … mostAccounts
    int quarters = 8;   ///< 1 … mostQuarters, ending with the clock's own
    quint32 seed = 2025;
};

/// What was made.
struct SampleCounts
{
    qint64 units = 0;
    qint64 accounts = 0;
    qint64 filings = 0;
    qint64 tasks = 0;
    qint64 findings = 0;
};

/// Whether the register holds no units and accounts yet, so that a sample may be made in it.
[[nodiscard]] bool isEmptyRegister(Session& session);

/// Fills an empty register with a made-up office of Sichuan: real regions, names that say 示例,
/// accounts as mature provinces have them, and the inspections of the quarters, the current one
/// half done. The same options on the same day give the same register. Marks it as a sample.
///
/// Every part is one write; who wants all or nothing makes it in a new file. Throws
/// Error(Invalid, "register") when the register isn't empty, Error(Cancelled), and what stores
/// throw.
SampleCounts makeSample(Session& session, const SampleOptions& options, Progress& progress);

} // namespace juzhen
