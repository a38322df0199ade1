// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operatorterm.h"
#include "models/stores/healthfilter.h"

namespace juzhen {

/// A kind of work that is due, with its most urgent pieces.
struct DueFindings
{
    qint64 count = 0;
    QList<CheckedFinding> first; ///< at most DueWork::mostShown, the most urgent first
    QList<QDate> lastDays;       ///< of the waivers of `first`; empty for other work
};

/// An account whose verification is about to end.
struct DueVerification
{
    qint64 accountId = 0;
    QString account;
    QString unit;
    QDate until;
};

/// What is due today (今日待办): the short list of the workbench.
struct DueWork
{
    static constexpr qsizetype mostShown = 5;

    DueFindings updates;                      ///< R-02: the window for an update is running out
    DueFindings rectification;                ///< R-20: overdue
    DueFindings departed;                     ///< R-57: who holds the account has left
    DueFindings handovers;                    ///< R-58: within Thresholds::handoverWarnDays
    DueFindings passwords;                    ///< R-59: not changed since the handover
    DueFindings waivers;                      ///< that end within Thresholds::endingDays
    QList<OperatorTerm> terms;                ///< of contractors, expired ones too, soonest first
    QList<qint64> verificationIds;            ///< accounts verified for that long at most
    QList<DueVerification> verificationFirst; ///< at most mostShown, the soonest first
};

/// What is due on the day of @p check. Not for the GUI thread.
[[nodiscard]] DueWork dueWork(Session& session, const HealthCheck& check);

} // namespace juzhen
