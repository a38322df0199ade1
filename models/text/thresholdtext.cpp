// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/thresholdtext.h"

#include <algorithm>

namespace juzhen {

namespace {

struct Label
{
    const char* key;
    const char* word;
};

constexpr std::array labels{
    Label{"update_window_days",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Longest time without a post")},
    Label{"warn_from_days",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Remind of the next post after")},
    Label{"zombie_days",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Abandoned without a post for")},
    Label{"pending_cancel_days",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Waiting for cancellation at most")},
    Label{"filing_workdays",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "File a change or an end within")},
    Label{"national_workdays",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Enter in the national system within")},
    Label{"publish_days", QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Publish results within")},
    Label{"recheck_workdays",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Check a reported rectification within")},
    Label{"contract_warn_days",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Remind of an ending contract before")},
    Label{"handover_warn_days",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Remind of a handover before")},
    Label{"ending_days", QT_TRANSLATE_NOOP("juzhen::ThresholdText",
                                           "Remind of ending waivers and verifications before")},
    Label{"repeated_quarters",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Propose closure after quarters in a row")},
    Label{"repeated_of_four",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Propose closure after, of four quarters")},
    Label{"original_fall_points",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Report a fall of the original share above")},
    Label{"original_least_percent",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Report an original share below")},
    Label{"duplicate_names_percent",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Duplicates: names of one unit alike from")},
    Label{"paired_names_percent",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Reconciliation: names alike from")},
    Label{"paired_names_of_unit_percent",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Reconciliation, same unit: alike from")},
    Label{"host_required", QT_TRANSLATE_NOOP("juzhen::ThresholdText",
                                             "An account without a host unit is a problem")},
    Label{"filings_since",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Opening filings are due since")},
    Label{"campaign_words", QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Words of campaigns")},
    Label{"person_words", QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Words of personal accounts")},
    Label{"name_suffixes",
          QT_TRANSLATE_NOOP("juzhen::ThresholdText", "Endings that don't make another name")}};

} // namespace

QString ThresholdText::label(QStringView key)
{
    const auto* const found = std::ranges::find_if(
        labels, [key](const Label& label) { return key == QLatin1String(label.key); });
    return found == labels.end() ? key.toString() : tr(found->word);
}

QString ThresholdText::unit(ThresholdUnit unit)
{
    switch (unit) {
    case ThresholdUnit::Days:
        return tr("days");
    case ThresholdUnit::Workdays:
        return tr("working days");
    case ThresholdUnit::Quarters:
        return tr("quarters");
    case ThresholdUnit::Points:
        return tr("percentage points");
    case ThresholdUnit::Percent:
        break;
    }
    return tr("%", "percent");
}

QString ThresholdText::hint(const ThresholdNumber& number)
{
    if (*number.rules == '\0') {
        return tr("Default %1, from %2 to %3")
            .arg(QString::number(Thresholds().*number.value), QString::number(number.least),
                 QString::number(number.most));
    }
    return tr("%1 · default %2, from %3 to %4")
        .arg(QLatin1String(number.rules), QString::number(Thresholds().*number.value),
             QString::number(number.least), QString::number(number.most));
}

QString ThresholdText::problem(const QString& key)
{
    if (key == QLatin1String("warn_from_days")) {
        return tr("The reminder must not come after the longest time without a post.");
    }
    return tr("This number is outside of what is allowed.");
}

} // namespace juzhen
