// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/campaign.h"
#include "models/domain/clock.h"
#include "models/domain/indicator.h"
#include "models/domain/workcalendar.h"
#include "models/domain/workflow.h"
#include "models/exchange/sampleoffice.h"
#include "models/exchange/sampleregister.h"
#include "models/stores/bulkstore.h"

#include <QHash>

namespace juzhen {

/// Makes the inspections of a sample register, one quarter after the other, on the days on which
/// they would have happened. Owned by makeSample().
class SampleQuarters
{
public:
    /// @p clock is the one of @p session; it is moved from step to step.
    SampleQuarters(Session& session,
                   FixedClock& clock,
                   SampleOffice& office,
                   SampleRandom& random,
                   QDate today);

    /// Whether passed checklists get their answers too, not only failed ones.
    void setAnsweringAll(bool all) { m_answersAll = all; }

    void make(Quarter quarter, Progress& progress, SampleCounts& counts);

private:
    struct Outcome
    {
        QString problem; ///< empty: passed
        int gap = 0;     ///< days without a post on the day of the check
    };

    [[nodiscard]] bool isInScope(const SampleAccount& sample, Quarter quarter) const;
    [[nodiscard]] Outcome decide(const SampleAccount& sample, Quarter quarter);
    [[nodiscard]] QString chooseProblem(const Account& account);
    [[nodiscard]] InspectionTask blankTask(const SampleAccount& sample, const Campaign& campaign);
    [[nodiscard]] const TaskTexts& textsOf(const InspectionTask& task);
    void inspect(InspectionTask& task, const SampleAccount& sample, const Campaign& campaign);
    void writeAnswers(BulkStore& bulk, const InspectionTask& task);
    void writeFinding(BulkStore& bulk, const InspectionTask& task, const Campaign& campaign);
    void writeTasks(const Campaign& campaign, Progress& progress, SampleCounts& counts);
    void take(const Campaign& campaign, Action action, QDate day);
    void finish(const Campaign& campaign);

    Session& m_session;
    FixedClock& m_clock;
    SampleOffice& m_office;
    SampleRandom& m_random;
    QDate m_today;
    bool m_answersAll = false;
    IndicatorSet m_set;
    WorkCalendar m_calendar;
    QHash<QString, QString> m_regionNames;
    QHash<QString, Platform> m_platforms;
    QHash<qint64, TaskTexts> m_texts; ///< by account
    qint64 m_serial = 0;
};

/// The identity number @p serial of kind @p kind of a sample: the same for the same seed.
[[nodiscard]] QString sampleUid(quint16 kind, qint64 serial);

} // namespace juzhen
