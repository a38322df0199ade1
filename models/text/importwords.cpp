// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/importwords.h"

#include "models/text/linkwords.h"
#include "models/text/problemwords.h"

#include <array>

namespace juzhen {

namespace {

struct Sentence
{
    ImportMessage message;
    const char* text; ///< with a place marker for each argument
};

constexpr std::array sentences{
    Sentence{ImportMessage::NameMissing,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "The name is missing.")},
    Sentence{ImportMessage::ErrorValue,
             QT_TRANSLATE_NOOP(
                 "juzhen::ImportWords",
                 "The cell holds an error: %1. Calculate the sheet again or type the value.")},
    Sentence{ImportMessage::DamagedNumber,
             QT_TRANSLATE_NOOP(
                 "juzhen::ImportWords",
                 "“%1” is a number that the spreadsheet has rounded. Type the id again as text.")},
    Sentence{ImportMessage::NotADate,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” is no day. Write it like 2025-03-01.")},
    Sentence{ImportMessage::ImpossibleDate,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” is a day that doesn't exist.")},
    Sentence{ImportMessage::FutureDate,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” lies in the future.")},
    Sentence{ImportMessage::OutOfRange,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” can't be right here.")},
    Sentence{ImportMessage::TooLong,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "The text has %2 characters; at most %1 are kept.")},
    Sentence{ImportMessage::DuplicateId,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "Row %1 has the same id.")},
    Sentence{ImportMessage::DuplicateRow,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "Row %1 is the same account or unit.")},
    Sentence{
        ImportMessage::SameRecord,
        QT_TRANSLATE_NOOP("juzhen::ImportWords", "Row %1 means the same record of the register.")},
    Sentence{ImportMessage::AmbiguousAccount,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "%2 accounts are called “%1”; add the unit or the id.")},
    Sentence{
        ImportMessage::AmbiguousUnit,
        QT_TRANSLATE_NOOP("juzhen::ImportWords", "Several units are called “%1”; add the region.")},
    Sentence{ImportMessage::AmbiguousPerson,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "Several persons of this unit are called “%1”; add the telephone "
                               "number that the register has.")},
    Sentence{ImportMessage::AmbiguousOperator,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "Several contractors are called “%1”; add the unified social "
                               "credit code.")},
    Sentence{ImportMessage::AmbiguousDetail,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "Several qualifications or contracts of the contractor fit; add the "
                               "number.")},
    Sentence{ImportMessage::UnknownUnit,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "The register has no unit called “%1”.")},
    Sentence{ImportMessage::UnknownAccount,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "The register has no account called “%1”.")},
    Sentence{ImportMessage::VerdictMissing,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "Nothing says whether the account passed.")},
    Sentence{ImportMessage::DayOutsideQuarter,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "%1 doesn't lie in %2.")},
    Sentence{ImportMessage::NotAMonth,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "“%1” is no month. Write it like 2026-10, or choose one.")},
    Sentence{ImportMessage::FutureMonth,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "The month %1 hasn't begun.")},
    Sentence{ImportMessage::AboveTotal,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "%1 can't be right: it is a part of %3, which is %2.")},
    Sentence{ImportMessage::Circular,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” would stand above itself.")},
    Sentence{ImportMessage::KeyMissing,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "This says which account is meant, and it is empty. Fill it in, or "
                               "choose another way to find accounts.")},
    Sentence{ImportMessage::IdTaken,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "This id belongs to “%1” in the register.")},
    Sentence{ImportMessage::KeysContradict,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "By its number this is “%1” of the register, by its id “%2”.")},
    Sentence{ImportMessage::ToBeClarified,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "The register has no account like “%1”. To be clarified: enter it, "
                               "or have it removed from the national system.")},
    Sentence{ImportMessage::UnknownPlatform,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "The platform “%1” isn't known; it was left empty.")},
    Sentence{ImportMessage::UnknownRegion,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "The region “%1” isn't known; it was left empty.")},
    Sentence{ImportMessage::AmbiguousRegion,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” may mean %2; it was left empty.")},
    Sentence{ImportMessage::RegionMismatch,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "The row says %1, the unit's name says %2.")},
    Sentence{ImportMessage::UnknownWord,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” isn't known here; it was left empty.")},
    Sentence{ImportMessage::NotANumber,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” is no number; it was left empty.")},
    Sentence{ImportMessage::DoubtfulId,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "“%1” may have been rounded by a spreadsheet; check it.")},
    Sentence{ImportMessage::RefusedLink,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "“%1” was kept, but: %2")},
    Sentence{ImportMessage::GovernedDifference,
             QT_TRANSLATE_NOOP(
                 "juzhen::ImportWords",
                 "The register has “%1”, the sheet “%2”. Not changed: it needs a filing.")},
    Sentence{ImportMessage::UnknownProblem,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "“%1” is no problem class; it was kept as a remark.")},
    Sentence{ImportMessage::OtherKind,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "“%1” is no known kind of qualification; it was taken in as another "
                               "one, with its name as remark.")},
    Sentence{ImportMessage::MaskedPhone,
             QT_TRANSLATE_NOOP("juzhen::ImportWords",
                               "“%1” has hidden digits; the number in the register was kept.")},
    Sentence{ImportMessage::DiffersFromRow,
             QT_TRANSLATE_NOOP("juzhen::ImportWords", "Row %1 says “%2” here; that was taken.")},
};

} // namespace

QString ImportWords::sentence(const ImportNote& note)
{
    auto args = note.args;
    if (note.message == ImportMessage::RefusedLink) {
        args = {args.value(0),
                LinkWords::refusal(
                    fromKey<LinkVerdict>(args.value(1)).value_or(LinkVerdict::OtherPage))};
    }
    if (note.message == ImportMessage::Unstorable) {
        const auto kind = fromKey<SubjectKind>(note.args.value(0));
        const auto problem = fromKey<FieldProblem>(note.args.value(2));
        return ProblemWords::sentence(
            kind.value_or(SubjectKind::Register),
            {note.args.value(1), problem.value_or(FieldProblem::BadFormat), IssueSeverity::Wrong});
    }
    for (const Sentence& sentence : sentences) {
        if (sentence.message == note.message) {
            QString text = tr(sentence.text);
            // The last first: a link before it may hold "%2F".
            for (qsizetype i = args.size(); i > 0; --i) {
                text.replace(QStringLiteral("%%1").arg(i), args.at(i - 1));
            }
            return text;
        }
    }
    return toKey(note.message);
}

QString ImportWords::inColumn(const QString& column, const QString& sentence)
{
    //: column of a sheet, and what is the matter with its cell
    return tr("%1: %2").arg(column, sentence);
}

QString ImportWords::rowTitle()
{
    return tr("Row in the file");
}

QString ImportWords::reasonTitle()
{
    return tr("Sent back because");
}

} // namespace juzhen
