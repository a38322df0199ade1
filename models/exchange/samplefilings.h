// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/workflow.h"
#include "models/exchange/sampleoffice.h"
#include "models/exchange/sampleregister.h"

#include <QHash>

namespace juzhen {

class FilingStore;
class Session;

/// Makes the filings of a sample register: the finished ones behind every account, and a few that
/// are under way in every state. Owned by makeSample().
class SampleFilings
{
public:
    /// @p clock is the one of @p session; it is moved from step to step.
    SampleFilings(Session& session,
                  FixedClock& clock,
                  SampleOffice& office,
                  SampleRandom& random,
                  QDate today);

    /// Openings of nearly all accounts and closings of those that are gone, as archived rows.
    void makeFinished(Progress& progress, SampleCounts& counts);

    /// Up to @p count filings through their real steps, up to today.
    void makeCurrent(int count, SampleCounts& counts);

private:
    [[nodiscard]] QString nextNumber(const QString& regionCode, QDate decided);
    void walk(FilingStore& filings, qint64 id, int steps, QDate start);

    Session& m_session;
    FixedClock& m_clock;
    SampleOffice& m_office;
    SampleRandom& m_random;
    QDate m_today;
    QHash<QString, int> m_serials; ///< last serial by number prefix
    qint64 m_serial = 0;
};

} // namespace juzhen
