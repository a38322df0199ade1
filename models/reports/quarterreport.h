// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/statistics.h"
#include "models/reports/document.h"

#include <QDateTime>

#include <optional>

namespace juzhen {

/// One line of the annex 不合格政务新媒体名单.
struct FailedAccount
{
    QString region;
    QString unit;
    QString account;
    QString platform;
    QString problem; ///< what it failed for, in words; several joined by the caller's language
    QDate foundOn;
};

/// Everything the summary of a quarter is made from. The names in all Figures and ProblemCounts
/// are filled in by the caller.
struct QuarterReportInput
{
    QuarterFigures figures;
    std::optional<Figures> previousQuarter; ///< totals of the quarter before, where known
    std::optional<Figures> yearBefore;      ///< totals of the same quarter last year, where known
    QList<FailedAccount> failed;
    QList<Picture> charts; ///< made by the window; may be empty
    QString source;        ///< the register's or office's name
    QDateTime cutOff;      ///< moment up to which the register was read
    QDate date;            ///< of the document
    bool sample = false;   ///< a sample register: every page is marked
};

/// The summary of a quarter (O-43, O-44): what was checked and how it came out, against the
/// quarter before and the year before, by platform, level and region, problem classes with the
/// accounts met, and the annex of those that failed. Sentences are in the program's language.
[[nodiscard]] Document quarterReport(const QuarterReportInput& input);

/// "关于2025年第4季度政务新媒体检查情况的通报", also fit for a file name.
[[nodiscard]] QString quarterReportTitle(const Quarter& quarter);

} // namespace juzhen
