// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/enumwords.h"
#include "models/text/fieldtable.h"

// The words about contractors: the labels of their columns, their qualifications and contracts.
namespace juzhen {

namespace {

constexpr std::array contractorRows{
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contractor name", "operator")},
    FieldWord{"uscc",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Unified social credit code", "operator")},
    FieldWord{"legal_representative",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Legal representative", "operator")},
    FieldWord{"contact_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contact", "operator")},
    FieldWord{"contact_phone",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contact's phone", "operator")},
    // What the history holds of the columns that qualifications and contracts have replaced.
    FieldWord{"qualification",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Qualifications", "operator")},
    FieldWord{"qualification_until",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Qualified until", "operator")},
    FieldWord{"contract_until",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contract until", "operator")},
    FieldWord{"confidentiality_agreement",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Confidentiality agreement", "operator")},
    FieldWord{"remark", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Remark", "operator")}};

constexpr std::array qualificationRows{
    FieldWord{"operator_id",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contractor", "qualification")},
    FieldWord{"kind",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Kind of qualification", "qualification")},
    FieldWord{"number", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Number", "qualification")},
    FieldWord{"valid_until",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Valid until", "qualification")},
    FieldWord{"remark", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Remark", "qualification")}};

constexpr std::array contractRows{
    FieldWord{"operator_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contractor", "contract")},
    FieldWord{"unit_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Host unit", "contract")},
    FieldWord{"account_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account", "contract")},
    FieldWord{"number", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contract number", "contract")},
    FieldWord{"amount_yuan", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Amount (yuan)", "contract")},
    FieldWord{"begins_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "First day", "contract")},
    FieldWord{"ends_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Last day", "contract")},
    FieldWord{"service_scope",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Service scope", "contract")},
    FieldWord{"confidentiality_agreement",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Confidentiality agreement", "contract")},
    FieldWord{"confidentiality_on",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Agreement signed on", "contract")},
    FieldWord{"staff", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contractor's staff", "contract")},
    FieldWord{"responsible",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Responsible at the host", "contract")},
    FieldWord{"evaluation",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Training and evaluation", "contract")},
    FieldWord{"remark", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Remark", "contract")}};

constexpr std::array qualificationKindWords{
    EnumWord{QualificationKind::TelecomLicence,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Value-added telecom licence", "operator")},
    EnumWord{QualificationKind::NewsLicence,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Internet news licence", "operator")},
    EnumWord{QualificationKind::AudiovisualLicence,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Online audiovisual licence", "operator")},
    EnumWord{QualificationKind::BusinessLicence,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Business licence", "operator")},
    EnumWord{QualificationKind::Other,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Other qualification", "operator")}};

constexpr std::array operatorStateWords{
    EnumWord{OperatorState::Expired,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Expired", "operator")},
    EnumWord{
        OperatorState::Lacking,
        QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Qualification or contract missing", "operator")},
    EnumWord{OperatorState::Ending,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Ending soon", "operator")},
    EnumWord{OperatorState::Valid, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Valid", "operator")}};

} // namespace

namespace fieldtable {

const std::span<const FieldWord> contractor = contractorRows;
const std::span<const FieldWord> qualification = qualificationRows;
const std::span<const FieldWord> contract = contractRows;

} // namespace fieldtable

QString EnumWords::label(QualificationKind value)
{
    return wordFor(qualificationKindWords, value);
}

QString EnumWords::label(OperatorState value)
{
    return wordFor(operatorStateWords, value);
}

} // namespace juzhen
