// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"

#include <QList>
#include <QString>

#include <array>

namespace juzhen {

/// What is the matter with a field of a record.
enum class FieldProblem
{
    Missing,              ///< required, but empty (R-54)
    TooLong,              ///< more characters than the field holds
    BadFormat,            ///< not of the form that the field asks for
    BadPhone,             ///< no phone number
    AreaCodeMissing,      ///< a landline without its area code
    BadCheckDigit,        ///< 统一社会信用代码 with a typing error (GB 32100)
    SpreadsheetDamage,    ///< a number that a spreadsheet has rounded: 1.23E+15
    InFuture,             ///< a day after today for something that has happened
    Expired,              ///< a day before today for something that should hold (R-13)
    SamePerson,           ///< one person in two of the three reviews (O-16, R-25)
    HostNotNamed,         ///< 认证主体 doesn't contain the host unit's name (123-09, R-13)
    Negative,             ///< a count below zero
    UnknownPlatform,      ///< no such platform in the register
    UnknownKey,           ///< no such word in the vocabulary
    UnknownRegion,        ///< no such region in the register
    LevelMismatch,        ///< 行政层级 doesn't fit the region
    UnsuitableSupervisor, ///< 主管单位 is no general office, or of another level (O-01)
    Circular,             ///< a unit above itself
    Taken,                ///< a name that another unit of the region has
    BeforeBeginning,      ///< an end before its beginning
    AboveTotal,           ///< a part that is more than its total
    NotAfterBeginning,    ///< an end that isn't after its beginning
    IdentityCard          ///< the number of an identity card, which is never kept (O-19)
};
inline constexpr std::array fieldProblemKeys{
    EnumKey{FieldProblem::Missing, "missing"},
    EnumKey{FieldProblem::TooLong, "too_long"},
    EnumKey{FieldProblem::BadFormat, "bad_format"},
    EnumKey{FieldProblem::BadPhone, "bad_phone"},
    EnumKey{FieldProblem::AreaCodeMissing, "area_code_missing"},
    EnumKey{FieldProblem::BadCheckDigit, "bad_check_digit"},
    EnumKey{FieldProblem::SpreadsheetDamage, "spreadsheet_damage"},
    EnumKey{FieldProblem::InFuture, "in_future"},
    EnumKey{FieldProblem::Expired, "expired"},
    EnumKey{FieldProblem::SamePerson, "same_person"},
    EnumKey{FieldProblem::HostNotNamed, "host_not_named"},
    EnumKey{FieldProblem::Negative, "negative"},
    EnumKey{FieldProblem::UnknownPlatform, "unknown_platform"},
    EnumKey{FieldProblem::UnknownKey, "unknown_key"},
    EnumKey{FieldProblem::UnknownRegion, "unknown_region"},
    EnumKey{FieldProblem::LevelMismatch, "level_mismatch"},
    EnumKey{FieldProblem::UnsuitableSupervisor, "unsuitable_supervisor"},
    EnumKey{FieldProblem::Circular, "circular"},
    EnumKey{FieldProblem::Taken, "taken"},
    EnumKey{FieldProblem::BeforeBeginning, "before_beginning"},
    EnumKey{FieldProblem::AboveTotal, "above_total"},
    EnumKey{FieldProblem::NotAfterBeginning, "not_after_beginning"},
    EnumKey{FieldProblem::IdentityCard, "identity_card"}};

constexpr const auto& enumKeys(FieldProblem)
{
    return fieldProblemKeys;
}

/// Whether a record may be stored all the same.
enum class IssueSeverity
{
    Incomplete, ///< stored, and shown as to be completed or looked at (R-54)
    Wrong       ///< can't be right: refused
};

/// One thing that is the matter with one field.
struct FieldIssue
{
    QString field; ///< column of the record, "platform_id"
    FieldProblem problem = FieldProblem::Missing;
    IssueSeverity severity = IssueSeverity::Incomplete;

    bool operator==(const FieldIssue&) const = default;
};

/// Whether nothing in @p issues stands against storing the record.
[[nodiscard]] inline bool isStorable(const QList<FieldIssue>& issues)
{
    for (const auto& issue : issues) {
        if (issue.severity == IssueSeverity::Wrong) {
            return false;
        }
    }
    return true;
}

} // namespace juzhen
