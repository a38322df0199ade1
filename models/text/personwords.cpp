// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/enumwords.h"
#include "models/text/fieldtable.h"

// The words about responsible persons: the labels of their columns and of what they hold.
namespace juzhen {

namespace {

constexpr std::array personRows{
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Name", "person")},
    FieldWord{"unit_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Unit", "person")},
    FieldWord{"post", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Post", "person")},
    FieldWord{"phone", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Phone", "person")},
    FieldWord{"roles", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Duties", "person")},
    FieldWord{"training", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Training record", "person")},
    FieldWord{"valid_from", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "First day", "person")},
    FieldWord{"valid_to", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Last day", "person")},
    FieldWord{"remark", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Remark", "person")}};

constexpr std::array custodyRows{
    FieldWord{"account_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account", "custody")},
    FieldWord{"person_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Person", "custody")},
    FieldWord{"role", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Role", "custody")},
    FieldWord{"begins_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "From", "custody")},
    FieldWord{"ends_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Until", "custody")},
    FieldWord{"handed_over_on",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Handed over on", "custody")},
    FieldWord{"follows_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Taken over from", "custody")},
    FieldWord{"sealed_at",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Password sealed at", "custody")},
    FieldWord{"administrators",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Number of administrators", "custody")},
    FieldWord{"mobile_owner",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Owner of the bound mobile", "custody")}};

constexpr std::array personRoleWords{
    EnumWord{PersonRole::Leader,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Leader in charge", "person")},
    EnumWord{PersonRole::Head, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Head of unit", "person")},
    EnumWord{PersonRole::Dedicated,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Dedicated person", "person")},
    EnumWord{PersonRole::Administrator,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Administrator", "person")},
    EnumWord{PersonRole::FirstReviewer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "First reviewer", "person")},
    EnumWord{PersonRole::SecondReviewer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Second reviewer", "person")},
    EnumWord{PersonRole::FinalReviewer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Final reviewer", "person")},
    EnumWord{PersonRole::Editor, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Editor", "person")},
    EnumWord{PersonRole::SecurityReviewer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Security reviewer", "person")},
    EnumWord{PersonRole::Duty, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "On duty", "person")},
    EnumWord{PersonRole::Inspector, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Inspector", "person")},
    EnumWord{PersonRole::Rechecker,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Rechecker", "person")}};

constexpr std::array custodyRoleWords{
    EnumWord{CustodyRole::Administrator,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Administrator", "person")},
    EnumWord{CustodyRole::Editor, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Editor", "person")},
    EnumWord{CustodyRole::Dedicated,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Dedicated person", "person")},
    EnumWord{CustodyRole::FirstReviewer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "First reviewer", "person")},
    EnumWord{CustodyRole::SecondReviewer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Second reviewer", "person")},
    EnumWord{CustodyRole::FinalReviewer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Final reviewer", "person")}};

constexpr std::array personStateWords{
    EnumWord{PersonState::OnPost, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "On post", "person")},
    EnumWord{PersonState::Leaving,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Leaving soon", "person")},
    EnumWord{PersonState::Left, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Left", "person")}};

} // namespace

namespace fieldtable {

const std::span<const FieldWord> person = personRows;
const std::span<const FieldWord> custody = custodyRows;

} // namespace fieldtable

QString EnumWords::label(PersonRole value)
{
    return wordFor(personRoleWords, value);
}

QString EnumWords::label(CustodyRole value)
{
    return wordFor(custodyRoleWords, value);
}

QString EnumWords::label(PersonState value)
{
    return wordFor(personStateWords, value);
}

} // namespace juzhen
