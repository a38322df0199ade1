// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace juzhen {

/// What an import has to say about a row. Sentences are made in models/text/importwords.h from the
/// key and the arguments; here stand the rules.
///
/// A row is rejected only when it can't be right. What is merely missing or unknown is taken in
/// and told.
enum class ImportMessage
{
    // Rejected.
    NameMissing,       ///< no name
    ErrorValue,        ///< #N/A, or a formula never calculated; args: the cell
    DamagedNumber,     ///< an identifier that a spreadsheet has rounded; args: the cell
    NotADate,          ///< args: the cell
    ImpossibleDate,    ///< in form, but not in the calendar; args: the cell
    FutureDate,        ///< for something that has happened; args: the cell
    OutOfRange,        ///< a negative count, a year outside 1949–2100; args: the cell
    TooLong,           ///< args: most characters, characters found
    DuplicateId,       ///< the platform's id stands in an earlier row too; args: that row
    DuplicateRow,      ///< name, platform and unit stand in an earlier row too; args: that row
    SameRecord,        ///< an earlier row means the same record of the register; args: that row
    AmbiguousAccount,  ///< several accounts fit and nothing tells them apart; args: the name, count
    AmbiguousUnit,     ///< several units have this name, no region tells which; args: the name
    AmbiguousPerson,   ///< several persons of the unit have this name; args: the name
    AmbiguousOperator, ///< several contractors have this name; args: the name
    AmbiguousDetail,   ///< several qualifications or contracts fit and no number tells which
    UnknownUnit,       ///< not in the register, and not to be created; args: the name
    UnknownAccount,    ///< results: not in the register, and not to be created; args: the name
    VerdictMissing,    ///< results: nothing says whether it passed
    DayOutsideQuarter, ///< results: checked on another quarter's day; args: the day, the quarter
    NotAMonth,         ///< metrics: nothing says which month; args: the cell
    FutureMonth,       ///< metrics: not begun; args: the month
    AboveTotal,        ///< metrics: a part exceeds its total; args: part, total, total's caption
    Circular,          ///< units: it would stand above itself; args: the name
    KeyMissing,        ///< the cell by which accounts are to be found says nothing
    IdTaken,           ///< the platform's id belongs to another account; args: its name
    KeysContradict,    ///< national: number and id belong to two accounts; args: their names
    ToBeClarified,     ///< national: the register has no such account; args: the name
    Unstorable,        ///< a field can't be right; args: subject kind, column, FieldProblem

    // Taken in, but told.
    UnknownPlatform,    ///< left empty; args: the word
    UnknownRegion,      ///< left empty; args: the word
    AmbiguousRegion,    ///< left empty; args: the word, the candidates
    RegionMismatch,     ///< the unit's name says another region; args: region, the unit's region
    UnknownWord,        ///< left empty; args: the word
    NotANumber,         ///< left empty; args: the cell
    DoubtfulId,         ///< long and ending in zeros, as rounded numbers do; args: the id
    RefusedLink,        ///< kept, but no account's; args: the link, key of its LinkVerdict
    GovernedDifference, ///< not changed: needs a filing; args: in the register, in the sheet
    UnknownProblem,     ///< results: kept as a remark; args: the words
    OtherKind,          ///< operators: no known kind of qualification, kept as a remark; args: it
    MaskedPhone,        ///< digits are hidden: what the register has is kept; args: the cell
    DiffersFromRow      ///< an earlier row about the same says otherwise; args: that row, its value
};
inline constexpr std::array importMessageKeys{
    EnumKey{ImportMessage::NameMissing, "name_missing"},
    EnumKey{ImportMessage::ErrorValue, "error_value"},
    EnumKey{ImportMessage::DamagedNumber, "damaged_number"},
    EnumKey{ImportMessage::NotADate, "not_a_date"},
    EnumKey{ImportMessage::ImpossibleDate, "impossible_date"},
    EnumKey{ImportMessage::FutureDate, "future_date"},
    EnumKey{ImportMessage::OutOfRange, "out_of_range"},
    EnumKey{ImportMessage::TooLong, "too_long"},
    EnumKey{ImportMessage::DuplicateId, "duplicate_id"},
    EnumKey{ImportMessage::DuplicateRow, "duplicate_row"},
    EnumKey{ImportMessage::SameRecord, "same_record"},
    EnumKey{ImportMessage::AmbiguousAccount, "ambiguous_account"},
    EnumKey{ImportMessage::AmbiguousUnit, "ambiguous_unit"},
    EnumKey{ImportMessage::AmbiguousPerson, "ambiguous_person"},
    EnumKey{ImportMessage::AmbiguousOperator, "ambiguous_operator"},
    EnumKey{ImportMessage::AmbiguousDetail, "ambiguous_detail"},
    EnumKey{ImportMessage::UnknownUnit, "unknown_unit"},
    EnumKey{ImportMessage::UnknownAccount, "unknown_account"},
    EnumKey{ImportMessage::VerdictMissing, "verdict_missing"},
    EnumKey{ImportMessage::DayOutsideQuarter, "day_outside_quarter"},
    EnumKey{ImportMessage::NotAMonth, "not_a_month"},
    EnumKey{ImportMessage::FutureMonth, "future_month"},
    EnumKey{ImportMessage::AboveTotal, "above_total"},
    EnumKey{ImportMessage::Circular, "circular"},
    EnumKey{ImportMessage::KeyMissing, "key_missing"},
    EnumKey{ImportMessage::IdTaken, "id_taken"},
    EnumKey{ImportMessage::KeysContradict, "keys_contradict"},
    EnumKey{ImportMessage::ToBeClarified, "to_be_clarified"},
    EnumKey{ImportMessage::Unstorable, "unstorable"},
    EnumKey{ImportMessage::UnknownPlatform, "unknown_platform"},
    EnumKey{ImportMessage::UnknownRegion, "unknown_region"},
    EnumKey{ImportMessage::AmbiguousRegion, "ambiguous_region"},
    EnumKey{ImportMessage::RegionMismatch, "region_mismatch"},
    EnumKey{ImportMessage::UnknownWord, "unknown_word"},
    EnumKey{ImportMessage::NotANumber, "not_a_number"},
    EnumKey{ImportMessage::DoubtfulId, "doubtful_id"},
    EnumKey{ImportMessage::RefusedLink, "refused_link"},
    EnumKey{ImportMessage::GovernedDifference, "governed_difference"},
    EnumKey{ImportMessage::UnknownProblem, "unknown_problem"},
    EnumKey{ImportMessage::OtherKind, "other_kind"},
    EnumKey{ImportMessage::MaskedPhone, "masked_phone"},
    EnumKey{ImportMessage::DiffersFromRow, "differs_from_row"}};

constexpr const auto& enumKeys(ImportMessage)
{
    return importMessageKeys;
}

/// Whether a row with this message is left out.
[[nodiscard]] constexpr bool isRejection(ImportMessage message)
{
    return message < ImportMessage::UnknownPlatform;
}

/// One thing to say about one row. A plain value.
struct ImportNote
{
    int row = 0;    ///< the sheet's own number, the first is 1
    QString column; ///< caption of the column in the sheet; empty: the row as a whole
    ImportMessage message = ImportMessage::NameMissing;
    QStringList args;

    bool operator==(const ImportNote&) const = default;
};

} // namespace juzhen
