// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/problemwords.h"

#include "models/text/fieldwords.h"

namespace juzhen {

namespace {

constexpr const char* sentenceFor(FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::Missing:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” is still to be filled in.");
    case FieldProblem::TooLong:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” is too long; shorten it.");
    case FieldProblem::BadFormat:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” isn't written in the form it needs.");
    case FieldProblem::BadPhone:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” isn't a phone number.");
    case FieldProblem::AreaCodeMissing:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” lacks the area code.");
    case FieldProblem::BadCheckDigit:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” has a typing error: its check digit doesn't fit.");
    case FieldProblem::SpreadsheetDamage:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” was rounded by a spreadsheet and its digits are lost; type "
                                 "it again from the source.");
    case FieldProblem::InFuture:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” lies in the future.");
    case FieldProblem::Expired:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” has passed.");
    case FieldProblem::SamePerson:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” names a person who does another of the three reviews.");
    case FieldProblem::HostNotNamed:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” doesn't contain the host unit's name.");
    case FieldProblem::Negative:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” can't be below zero.");
    case FieldProblem::UnknownPlatform:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” isn't a platform the register knows.");
    case FieldProblem::UnknownKey:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” isn't one of the words to choose from.");
    case FieldProblem::UnknownRegion:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” isn't a region the register knows.");
    case FieldProblem::LevelMismatch:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” doesn't fit the unit's region.");
    case FieldProblem::UnsuitableSupervisor:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” must be a general office of the same level.");
    case FieldProblem::Taken:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” belongs to another unit of the region already.");
    case FieldProblem::BeforeBeginning:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” lies before the first day.");
    case FieldProblem::AboveTotal:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” can't be more than the total that it is a part of.");
    case FieldProblem::NotAfterBeginning:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” must come after the first day.");
    case FieldProblem::IdentityCard:
        return QT_TRANSLATE_NOOP("juzhen::ProblemWords",
                                 "“%1” holds the number of an identity card, which the register "
                                 "never keeps. Delete it.");
    case FieldProblem::Circular:
        break;
    }
    return QT_TRANSLATE_NOOP("juzhen::ProblemWords", "“%1” would put the unit above itself.");
}

} // namespace

QString ProblemWords::sentence(SubjectKind kind, const FieldIssue& issue)
{
    return QCoreApplication::translate("juzhen::ProblemWords", sentenceFor(issue.problem))
        .arg(FieldWords::label(kind, issue.field));
}

} // namespace juzhen
