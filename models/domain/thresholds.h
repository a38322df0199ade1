// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <array>

namespace juzhen {

/// The numbers and words of the compliance rules, and from when on names are alike. All are
/// settings of the office; the defaults are those of the documents named, or proposals where no
/// document gives one.
struct Thresholds
{
    int updateWindowDays = 14;         ///< R-01: more days than this without a post (O-15)
    int warnFromDays = 10;             ///< R-02: from this day on (proposal)
    int zombieDays = 90;               ///< R-03 (proposal)
    int pendingCancelDays = 14;        ///< R-16, R-23
    int filingWorkdays = 5;            ///< R-10, R-11 (proposal)
    int nationalWorkdays = 5;          ///< R-08: after the opening was approved (proposal)
    int publishDays = 15;              ///< R-19 (proposal)
    int recheckWorkdays = 10;          ///< R-21 (proposal)
    int contractWarnDays = 30;         ///< R-15 (proposal)
    int handoverWarnDays = 30;         ///< R-58: before a person's last day (proposal)
    int endingDays = 30;               ///< before a waiver or a verification ends (proposal)
    int repeatedQuarters = 2;          ///< R-22: in a row (proposal)
    int repeatedOfFour = 3;            ///< R-22: of the last four (proposal)
    int originalFallPoints = 10;       ///< R-43: percent points below the mean (O-14)
    int originalLeastPercent = 10;     ///< R-43: at least this share of originals
    int duplicateNamesPercent = 80;    ///< duplicates: names of one unit at least so much alike
    int pairedNamesPercent = 75;       ///< reconciliation: names at least so much alike (O-38)
    int pairedNamesOfUnitPercent = 50; ///< the same where the units agree
    bool hostRequired = true;          ///< R-06: an account without a host unit counts
    QDate filingsSince;       ///< R-09: accounts opened before count as filed; invalid: none do
    QStringList campaignWords{///< R-07; a single character counts at the end of a name only
                              QStringLiteral("创建"),   QStringLiteral("大会"),
                              QStringLiteral("节"),     QStringLiteral("专项"),
                              QStringLiteral("攻坚"),   QStringLiteral("普查"),
                              QStringLiteral("运动会"), QStringLiteral("博览会")};
    QStringList personWords{///< R-06: words that mark a personal account
                            QStringLiteral("个人"), QStringLiteral("私人")};
    /// suffixes that don't make another name.
    QStringList nameSuffixes{QStringLiteral("微信公众号"), QStringLiteral("官方微博"),
                             QStringLiteral("官方微信"),   QStringLiteral("微信"),
                             QStringLiteral("微博"),       QStringLiteral("官微"),
                             QStringLiteral("视频号"),     QStringLiteral("抖音号"),
                             QStringLiteral("客户端"),     QStringLiteral("APP")};

    bool operator==(const Thresholds&) const = default;
};

/// What a number of Thresholds counts.
enum class ThresholdUnit
{
    Days,
    Workdays,
    Quarters,
    Points, ///< of a percentage
    Percent
};

/// A number of Thresholds: its setting's key, the range a person may choose from, and the rules
/// that read it; none where names are compared or only the pages remind.
struct ThresholdNumber
{
    const char* key;
    int Thresholds::*value;
    int least;
    int most;
    const char* rules;
    ThresholdUnit unit = ThresholdUnit::Days;
};

inline constexpr std::array thresholdNumbers{
    ThresholdNumber{"update_window_days", &Thresholds::updateWindowDays, 1, 90, "R-01"},
    ThresholdNumber{"warn_from_days", &Thresholds::warnFromDays, 1, 90, "R-02"},
    ThresholdNumber{"zombie_days", &Thresholds::zombieDays, 15, 730, "R-03"},
    ThresholdNumber{"pending_cancel_days", &Thresholds::pendingCancelDays, 1, 180, "R-16, R-23"},
    ThresholdNumber{"filing_workdays", &Thresholds::filingWorkdays, 1, 60, "R-10, R-11",
                    ThresholdUnit::Workdays},
    ThresholdNumber{"national_workdays", &Thresholds::nationalWorkdays, 1, 60, "R-08",
                    ThresholdUnit::Workdays},
    ThresholdNumber{"publish_days", &Thresholds::publishDays, 1, 180, "R-19"},
    ThresholdNumber{"recheck_workdays", &Thresholds::recheckWorkdays, 1, 60, "R-21",
                    ThresholdUnit::Workdays},
    ThresholdNumber{"contract_warn_days", &Thresholds::contractWarnDays, 0, 180, "R-15"},
    ThresholdNumber{"handover_warn_days", &Thresholds::handoverWarnDays, 0, 180, "R-58"},
    ThresholdNumber{"ending_days", &Thresholds::endingDays, 0, 180, ""},
    ThresholdNumber{"repeated_quarters", &Thresholds::repeatedQuarters, 2, 4, "R-22",
                    ThresholdUnit::Quarters},
    ThresholdNumber{"repeated_of_four", &Thresholds::repeatedOfFour, 2, 4, "R-22",
                    ThresholdUnit::Quarters},
    ThresholdNumber{"original_fall_points", &Thresholds::originalFallPoints, 1, 100, "R-43",
                    ThresholdUnit::Points},
    ThresholdNumber{"original_least_percent", &Thresholds::originalLeastPercent, 0, 100, "R-43",
                    ThresholdUnit::Percent},
    ThresholdNumber{"duplicate_names_percent", &Thresholds::duplicateNamesPercent, 50, 100, "",
                    ThresholdUnit::Percent},
    ThresholdNumber{"paired_names_percent", &Thresholds::pairedNamesPercent, 50, 100, "",
                    ThresholdUnit::Percent},
    ThresholdNumber{"paired_names_of_unit_percent", &Thresholds::pairedNamesOfUnitPercent, 30, 100,
                    "", ThresholdUnit::Percent}};

/// A list of words of Thresholds with its setting's key and the rule that reads it.
struct ThresholdWords
{
    const char* key;
    QStringList Thresholds::*value;
    const char* rules;
};

inline constexpr std::array thresholdWords{
    ThresholdWords{"campaign_words", &Thresholds::campaignWords, "R-07"},
    ThresholdWords{"person_words", &Thresholds::personWords, "R-06"},
    ThresholdWords{"name_suffixes", &Thresholds::nameSuffixes, "R-05"}};

/// The key of the first number that is out of its range, or of the warning when it would come after
/// the end of the update window; empty when all is well.
[[nodiscard]] QString thresholdProblem(const Thresholds& thresholds);

/// The words of a list as people type it, parted by 、 or a comma; each once, none empty.
[[nodiscard]] QStringList thresholdWordsFrom(const QString& text);

} // namespace juzhen
