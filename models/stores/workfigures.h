// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace juzhen {

class Session;

/// How much work there is: the figures of the workbench, each the length of a list it leads to.
struct WorkFigures
{
    qint64 accounts = 0; ///< running, as the filters `active` and `suspended` count them
    qint64 openFilings = 0;
    qint64 openTasks = 0;
    QString quarter; ///< the present one, if it has an inspection
    qint64 openFindings = 0;
    qint64 overdueFindings = 0;
};

/// The figures on the day @p today. Counted by the tables alone, without what the lists show beside
/// them: some 10 ms at 100,000 accounts.
[[nodiscard]] WorkFigures workFigures(Session& session, QDate today);

/// The statuses of filings that somebody still has to work on.
[[nodiscard]] QStringList openFilingKeys();

/// The statuses of findings that are not cleared.
[[nodiscard]] QStringList openFindingKeys();

} // namespace juzhen
