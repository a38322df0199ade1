// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/tables.h"

// The tables of contractors, their qualifications and contracts.
namespace juzhen {

template <>
const TableLayout<Operator>& tableOf<Operator>()
{
    static constexpr std::array searchColumns{"name_key", "search_text"};
    static constexpr std::array columns{
        column<&Operator::name>("name"),
        column<&Operator::uscc>("uscc"),
        column<&Operator::legalRepresentative>("legal_representative"),
        column<&Operator::contactName>("contact_name"),
        column<&Operator::contactPhone>("contact_phone"),
        column<&Operator::remark>("remark"),
    };
    static constexpr TableLayout<Operator> table{"operator", SubjectKind::Operator, columns,
                                                 searchColumns};
    return table;
}

template <>
const TableLayout<OperatorQualification>& tableOf<OperatorQualification>()
{
    static constexpr std::array columns{
        column<&OperatorQualification::operatorId>("operator_id"),
        column<&OperatorQualification::kind>("kind"),
        column<&OperatorQualification::number>("number"),
        column<&OperatorQualification::validUntil>("valid_until"),
        column<&OperatorQualification::remark>("remark"),
    };
    static constexpr TableLayout<OperatorQualification> table{"operator_qualification",
                                                              SubjectKind::Qualification, columns};
    return table;
}

template <>
const TableLayout<OperationContract>& tableOf<OperationContract>()
{
    static constexpr std::array columns{
        column<&OperationContract::operatorId>("operator_id"),
        column<&OperationContract::unitId>("unit_id"),
        column<&OperationContract::accountId>("account_id"),
        column<&OperationContract::number>("number"),
        column<&OperationContract::amountYuan>("amount_yuan"),
        column<&OperationContract::beginsOn>("begins_on"),
        column<&OperationContract::endsOn>("ends_on"),
        column<&OperationContract::serviceScope>("service_scope"),
        column<&OperationContract::confidentialityAgreement>("confidentiality_agreement"),
        column<&OperationContract::confidentialityOn>("confidentiality_on"),
        column<&OperationContract::staff>("staff"),
        column<&OperationContract::responsible>("responsible"),
        column<&OperationContract::evaluation>("evaluation"),
        column<&OperationContract::remark>("remark"),
    };
    static constexpr TableLayout<OperationContract> table{"operation_contract",
                                                          SubjectKind::Contract, columns};
    return table;
}

} // namespace juzhen
