// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/listdefinitions.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

using K = ValueKind;
using S = SubjectKind;

constexpr std::array accountColumns{
    ListColumn{"name", "account.name", K::Text, "account.name_key"},
    ListColumn{"is_main", "account.is_main", K::Boolean},
    ListColumn{"platform_code", "account.platform_code", K::Code, "platform.sort_order", true},
    ListColumn{"unit_name", "unit.name", K::Text, "unit.name_key", true, S::Unit},
    ListColumn{"region_code", "account.region_code", K::Code, nullptr, true},
    ListColumn{"status", "account.status", K::Code},
    ListColumn{"last_post_on", "account.last_post_on", K::Day, nullptr, true},
    ListColumn{"fans", "account.fans", K::Number, nullptr, true},
    ListColumn{"platform_id", "account.platform_id", K::Text},
    ListColumn{"subtype", "account.subtype", K::Code},
    ListColumn{"admin_level", "unit.admin_level", K::Code, nullptr, true, S::Unit},
    ListColumn{"represents", "account.represents", K::Code, nullptr, true},
    ListColumn{"domain", "account.domain", K::Code},
    ListColumn{"function_types", "account.function_types", K::Code},
    ListColumn{"verified", "account.verified", K::Boolean, nullptr, true},
    ListColumn{"verified_subject", "account.verified_subject", K::Text},
    ListColumn{"verified_until", "account.verified_until", K::Day, nullptr, true},
    ListColumn{"opened_on", "account.opened_on", K::Day, nullptr, true},
    ListColumn{"average_reads", "account.average_reads", K::Number, nullptr, true},
    ListColumn{"url", "account.url", K::Text},
    ListColumn{"editor_name", "account.editor_name", K::Text},
    ListColumn{"editor_phone", "account.editor_phone", K::Text},
    ListColumn{"dedicated_person", "account.dedicated_person", K::Text},
    ListColumn{"has_interaction", "account.has_interaction", K::Boolean, nullptr, true},
    ListColumn{"has_service", "account.has_service", K::Boolean, nullptr, true},
    ListColumn{"has_report_channel", "account.has_report_channel", K::Boolean, nullptr, true},
    ListColumn{"national_status", "account.national_status", K::Code},
    ListColumn{"national_id", "account.national_id", K::Text},
    ListColumn{"cac_filing_no", "account.cac_filing_no", K::Text},
    ListColumn{"on_public_matrix", "account.on_public_matrix", K::Boolean, nullptr, true},
    ListColumn{"status_changed_on", "account.status_changed_on", K::Day, nullptr, true},
    ListColumn{"operating_dept", "account.operating_dept", K::Text},
    ListColumn{"update_frequency", "account.update_frequency", K::Text},
    ListColumn{"profile", "account.profile", K::Text},
    ListColumn{"remark", "account.remark", K::Text},
    ListColumn{"co_host", "account.co_host", K::Text},
    ListColumn{"operator_name", "operator.name", K::Text, nullptr, true},
    ListColumn{"reviewer1", "account.reviewer1", K::Text},
    ListColumn{"reviewer2", "account.reviewer2", K::Text},
    ListColumn{"reviewer3", "account.reviewer3", K::Text},
    ListColumn{"icp_no", "account.icp_no", K::Text},
    ListColumn{"app_ipv6", "account.app_ipv6", K::Boolean, nullptr, true},
    ListColumn{"app_ok", "account.app_ok", K::Boolean, nullptr, true},
    ListColumn{"license_news", "account.license_news", K::Text},
    ListColumn{"license_av", "account.license_av", K::Text},
    ListColumn{"closed_reason", "account.closed_reason", K::Text},
    ListColumn{"password_changed_on", "account.password_changed_on", K::Day, nullptr, true},
    ListColumn{"host_unit_id", "account.host_unit_id", K::Number, nullptr, true},
    ListColumn{"bucket", "platform.bucket", K::Code, nullptr, true, S::Platform},
};

constexpr std::array unitColumns{
    ListColumn{"name", "unit.name", K::Text, "unit.name_key", false, S::Unit},
    ListColumn{"region_code", "unit.region_code", K::Code, nullptr, true, S::Unit},
    ListColumn{"admin_level", "unit.admin_level", K::Code,
               "CASE unit.admin_level WHEN 'province' THEN 0 WHEN 'city' THEN 1 "
               "WHEN 'county' THEN 2 ELSE 3 END",
               false, S::Unit},
    ListColumn{"kind", "unit.kind", K::Code, nullptr, false, S::Unit},
    ListColumn{"domain", "unit.domain", K::Code, nullptr, false, S::Unit},
    ListColumn{"vertical", "unit.vertical", K::Boolean, nullptr, false, S::Unit},
    ListColumn{"status", "unit.status", K::Code, nullptr, false, S::Unit},
    ListColumn{"account_count",
               "(SELECT count(*) FROM account WHERE account.host_unit_id = unit.id)", K::Number,
               nullptr, false, S::Unit},
    ListColumn{"contact_name", "unit.contact_name", K::Text, nullptr, false, S::Unit},
    ListColumn{"contact_phone", "unit.contact_phone", K::Text, nullptr, false, S::Unit},
    ListColumn{"short_name", "unit.short_name", K::Text, nullptr, false, S::Unit},
    ListColumn{"former_names", "unit.former_names", K::Text, nullptr, false, S::Unit},
    ListColumn{"uscc", "unit.uscc", K::Text, nullptr, false, S::Unit},
    ListColumn{"supervisor_id", "supervisor.name", K::Text, "supervisor.name_key", true, S::Unit},
    ListColumn{"supervisor_name", "chosen.name", K::Text, "chosen.name_key", true, S::Unit},
    ListColumn{"industry_supervisor_name", "industry.name", K::Text, "industry.name_key", true,
               S::Unit},
    ListColumn{"parent_name", "parent.name", K::Text, "parent.name_key", true, S::Unit},
    ListColumn{"system_parent_name", "superior.name", K::Text, "superior.name_key", true, S::Unit},
    ListColumn{"successor_name", "successor.name", K::Text, "successor.name_key", true, S::Unit},
    ListColumn{"legal_person", "unit.legal_person", K::Boolean, nullptr, true, S::Unit},
    ListColumn{"leader_name", "unit.leader_name", K::Text, nullptr, false, S::Unit},
    ListColumn{"leader_phone", "unit.leader_phone", K::Text, nullptr, false, S::Unit},
    ListColumn{"fulltime_staff", "unit.fulltime_staff", K::Number, nullptr, true, S::Unit},
    ListColumn{"annual_budget_yuan", "unit.annual_budget_yuan", K::Number, nullptr, true, S::Unit},
    ListColumn{"sort_order", "unit.sort_order", K::Number, nullptr, false, S::Unit},
    ListColumn{"address", "unit.address", K::Text, nullptr, false, S::Unit},
    ListColumn{"remark", "unit.remark", K::Text, nullptr, false, S::Unit},
};

constexpr std::array filingColumns{
    ListColumn{"kind", "filing.kind", K::Code, nullptr, false, S::Filing},
    ListColumn{"account_name", "account.name", K::Text, "account.name_key", false, S::Filing},
    ListColumn{"platform_code", "account.platform_code", K::Code, nullptr, true},
    ListColumn{"unit_name", "unit.name", K::Text, "unit.name_key", true, S::Unit},
    ListColumn{"status", "filing.status", K::Code, nullptr, false, S::Filing},
    ListColumn{"submitted_on", "filing.submitted_on", K::Day, nullptr, true, S::Filing},
    ListColumn{"due_on", "filing.due_on", K::Day, nullptr, true, S::Filing},
    ListColumn{"decided_on", "filing.decided_on", K::Day, nullptr, true, S::Filing},
    ListColumn{"number", "filing.number", K::Text, nullptr, false, S::Filing},
    ListColumn{"applicant", "filing.applicant", K::Text, nullptr, false, S::Filing},
    ListColumn{"account_id", "filing.account_id", K::Number, nullptr, false, S::Filing},
};

constexpr std::array taskColumns{
    ListColumn{"account_name", "task.account_name", K::Text, "task.name_key", false, S::Task},
    ListColumn{"platform_code", "task.platform_code", K::Code},
    ListColumn{"unit_name", "task.unit_name", K::Text, nullptr, false, S::Unit},
    ListColumn{"region_code", "task.region_code", K::Code},
    ListColumn{"status", "task.status", K::Code, nullptr, false, S::Task},
    ListColumn{"inspector", "task.inspector", K::Text, nullptr, false, S::Task},
    ListColumn{"verdict", "task.verdict", K::Code, nullptr, false, S::Task},
    ListColumn{"score_tenths", "task.score_tenths", K::Number, nullptr, true, S::Task},
    ListColumn{"problem", "task.problem", K::Code, nullptr, false, S::Task},
    ListColumn{"checked_on", "task.checked_on", K::Day, nullptr, true, S::Task},
    ListColumn{"last_post_on", "task.last_post_on", K::Day, nullptr, true},
    ListColumn{"quarter", "campaign.quarter", K::Text, nullptr, false, S::Campaign},
    ListColumn{"campaign_id", "task.campaign_id", K::Number, nullptr, false, S::Task},
    ListColumn{"account_id", "task.account_id", K::Number, nullptr, false, S::Task},
    ListColumn{"bucket", "task.bucket", K::Code, nullptr, false, S::Platform},
    ListColumn{"admin_level", "task.admin_level", K::Code, nullptr, false, S::Unit},
    ListColumn{"remark", "task.remark", K::Text, nullptr, false, S::Task},
};

constexpr std::array findingColumns{
    ListColumn{"account_name", "account.name", K::Text, "account.name_key", false, S::Finding},
    ListColumn{"platform_code", "account.platform_code", K::Code, nullptr, true},
    ListColumn{"unit_name", "unit.name", K::Text, "unit.name_key", true, S::Unit},
    ListColumn{"problem_class", "finding.problem_class", K::Code, nullptr, false, S::Finding},
    ListColumn{"severity", "finding.severity", K::Code,
               "CASE finding.severity WHEN 'veto' THEN 0 WHEN 'major' THEN 1 WHEN 'minor' THEN 2 "
               "ELSE 3 END",
               false, S::Finding},
    ListColumn{"status", "finding.status", K::Code, nullptr, false, S::Finding},
    ListColumn{"found_on", "finding.found_on", K::Day, nullptr, true, S::Finding},
    ListColumn{"due_on", "finding.due_on", K::Day, nullptr, true, S::Finding},
    ListColumn{"description", "finding.description", K::Text, nullptr, false, S::Finding},
    ListColumn{"measures", "finding.measures", K::Text, nullptr, false, S::Finding},
    ListColumn{"reported_on", "finding.reported_on", K::Day, nullptr, true, S::Finding},
    ListColumn{"rechecked_on", "finding.rechecked_on", K::Day, nullptr, true, S::Finding},
    ListColumn{"region_code", "account.region_code", K::Code, nullptr, true},
    ListColumn{"quarter", "campaign.quarter", K::Text, nullptr, true, S::Campaign},
    ListColumn{"account_id", "finding.account_id", K::Number, nullptr, false, S::Finding},
};

constexpr std::array personColumns{
    ListColumn{"name", "person.name", K::Text, "person.name_key", false, S::Person},
    ListColumn{"person_unit", "unit.name", K::Text, "unit.name_key", true, S::Person},
    ListColumn{"post", "person.post", K::Text, nullptr, false, S::Person},
    ListColumn{"phone", "person.phone", K::Text, nullptr, false, S::Person},
    ListColumn{"roles", "person.roles", K::Code, nullptr, false, S::Person},
    ListColumn{"state",
               "CASE WHEN person.valid_to < '{today}' THEN 'left' "
               "WHEN person.valid_to <= '{soon}' THEN 'leaving' ELSE 'on_post' END",
               K::Code, nullptr, false, S::Person},
    ListColumn{"account_count",
               "(SELECT count(DISTINCT custody.account_id) FROM custody "
               "WHERE custody.person_id = person.id AND custody.ends_on IS NULL)",
               K::Number, nullptr, false, S::Person},
    ListColumn{"valid_from", "person.valid_from", K::Day, nullptr, true, S::Person},
    ListColumn{"valid_to", "person.valid_to", K::Day, nullptr, true, S::Person},
    ListColumn{"training", "person.training", K::Text, nullptr, false, S::Person},
    ListColumn{"remark", "person.remark", K::Text, nullptr, false, S::Person},
    ListColumn{"region_code", "unit.region_code", K::Code, nullptr, true, S::Unit},
    ListColumn{"unit_id", "person.unit_id", K::Number, nullptr, true, S::Person},
};

constexpr std::array metricColumns{
    ListColumn{"name", "account.name", K::Text, "account.name_key"},
    ListColumn{"platform_code", "account.platform_code", K::Code, "platform.sort_order", true},
    ListColumn{"platform_id", "account.platform_id", K::Text},
    ListColumn{"unit_name", "unit.name", K::Text, "unit.name_key", true, S::Unit},
    ListColumn{"region_code", "account.region_code", K::Code, nullptr, true},
    ListColumn{"period", "account_metric.period", K::Text, nullptr, false, S::Metric},
    ListColumn{"posts", "account_metric.posts", K::Number, nullptr, true, S::Metric},
    ListColumn{"originals", "account_metric.originals", K::Number, nullptr, true, S::Metric},
    ListColumn{"reposts", "account_metric.reposts", K::Number, nullptr, true, S::Metric},
    ListColumn{"authority_reposts", "account_metric.authority_reposts", K::Number, nullptr, true,
               S::Metric},
    ListColumn{"reads", "account_metric.reads", K::Number, nullptr, true, S::Metric},
    ListColumn{"likes", "account_metric.likes", K::Number, nullptr, true, S::Metric},
    ListColumn{"shares", "account_metric.shares", K::Number, nullptr, true, S::Metric},
    ListColumn{"comments", "account_metric.comments", K::Number, nullptr, true, S::Metric},
    ListColumn{"fans_end", "account_metric.fans_end", K::Number, nullptr, true, S::Metric},
    ListColumn{"fans_delta", "account_metric.fans_delta", K::Number, nullptr, true, S::Metric},
    ListColumn{"messages_received", "account_metric.messages_received", K::Number, nullptr, true,
               S::Metric},
    ListColumn{"messages_answered", "account_metric.messages_answered", K::Number, nullptr, true,
               S::Metric},
    ListColumn{"answer_tenths", "account_metric.answer_tenths", K::Number, nullptr, true,
               S::Metric},
    ListColumn{"videos", "account_metric.videos", K::Number, nullptr, true, S::Metric},
    ListColumn{"graphics", "account_metric.graphics", K::Number, nullptr, true, S::Metric},
    ListColumn{"account_id", "account_metric.account_id", K::Number, nullptr, false, S::Metric},
};

// What runs out first, of what counts: see OperatorStore::termsUntil().
#define OPERATOR_NEXT_END                                  \
    "(SELECT min(operator_term.until) FROM operator_term " \
    "WHERE operator_term.operator_id = operator.id "       \
    "AND (operator_term.in_use = 1 OR operator_term.until >= '{today}'))"

constexpr std::array operatorColumns{
    ListColumn{"name", "operator.name", K::Text, "operator.name_key", false, S::Operator},
    ListColumn{"uscc", "operator.uscc", K::Text, nullptr, false, S::Operator},
    ListColumn{"state",
               "CASE WHEN " OPERATOR_NEXT_END " < '{today}' THEN 'expired' "
               "WHEN NOT EXISTS (SELECT 1 FROM operator_qualification "
               "WHERE operator_qualification.operator_id = operator.id) "
               "OR NOT EXISTS (SELECT 1 FROM operation_contract "
               "WHERE operation_contract.operator_id = operator.id "
               "AND operation_contract.ends_on >= '{today}' "
               "AND coalesce(operation_contract.begins_on, '') <= '{today}') THEN 'lacking' "
               "WHEN " OPERATOR_NEXT_END " <= '{warned}' THEN 'ending' ELSE 'valid' END",
               K::Code, nullptr, false, S::Operator},
    ListColumn{"next_end", OPERATOR_NEXT_END, K::Day, nullptr, true, S::Operator},
    ListColumn{"account_count",
               "(SELECT count(*) FROM account WHERE account.operator_id = operator.id)", K::Number,
               nullptr, false, S::Operator},
    ListColumn{"contract_count",
               "(SELECT count(*) FROM operation_contract "
               "WHERE operation_contract.operator_id = operator.id)",
               K::Number, nullptr, false, S::Operator},
    ListColumn{"qualification_count",
               "(SELECT count(*) FROM operator_qualification "
               "WHERE operator_qualification.operator_id = operator.id)",
               K::Number, nullptr, false, S::Operator},
    ListColumn{"legal_representative", "operator.legal_representative", K::Text, nullptr, false,
               S::Operator},
    ListColumn{"contact_name", "operator.contact_name", K::Text, nullptr, false, S::Operator},
    ListColumn{"contact_phone", "operator.contact_phone", K::Text, nullptr, false, S::Operator},
    ListColumn{"remark", "operator.remark", K::Text, nullptr, false, S::Operator},
};

#undef OPERATOR_NEXT_END

/// The name of the record that an entry of the history is about, as long as it is there.
#define HISTORY_SUBJECT                                                                           \
    "CASE audit_entry.subject_kind "                                                              \
    "WHEN 'account' THEN (SELECT name FROM account WHERE id = audit_entry.subject_id) "           \
    "WHEN 'unit' THEN (SELECT name FROM unit WHERE id = audit_entry.subject_id) "                 \
    "WHEN 'filing' THEN (SELECT account.name FROM filing "                                        \
    "JOIN account ON account.id = filing.account_id WHERE filing.id = audit_entry.subject_id) "   \
    "WHEN 'campaign' THEN (SELECT name FROM campaign WHERE id = audit_entry.subject_id) "         \
    "WHEN 'task' THEN (SELECT account_name FROM task WHERE id = audit_entry.subject_id) "         \
    "WHEN 'answer' THEN (SELECT account_name FROM answer JOIN task ON task.id = answer.task_id "  \
    "WHERE answer.id = audit_entry.subject_id) "                                                  \
    "WHEN 'finding' THEN (SELECT account.name FROM finding "                                      \
    "JOIN account ON account.id = finding.account_id WHERE finding.id = audit_entry.subject_id) " \
    "WHEN 'user' THEN (SELECT name FROM app_user WHERE id = audit_entry.subject_id) "             \
    "WHEN 'person' THEN (SELECT name FROM person WHERE id = audit_entry.subject_id) "             \
    "WHEN 'custody' THEN (SELECT account.name FROM custody "                                      \
    "JOIN account ON account.id = custody.account_id WHERE custody.id = audit_entry.subject_id) " \
    "WHEN 'metric' THEN (SELECT account.name FROM account_metric "                                \
    "JOIN account ON account.id = account_metric.account_id "                                     \
    "WHERE account_metric.id = audit_entry.subject_id) "                                          \
    "WHEN 'operator' THEN (SELECT name FROM operator WHERE id = audit_entry.subject_id) "         \
    "WHEN 'qualification' THEN (SELECT operator.name FROM operator_qualification AS held "        \
    "JOIN operator ON operator.id = held.operator_id WHERE held.id = audit_entry.subject_id) "    \
    "WHEN 'contract' THEN (SELECT operator.name FROM operation_contract AS held "                 \
    "JOIN operator ON operator.id = held.operator_id WHERE held.id = audit_entry.subject_id) "    \
    "WHEN 'batch' THEN (SELECT title FROM batch WHERE id = audit_entry.subject_id) END"

constexpr std::array historyColumns{
    ListColumn{"at", "audit_entry.at", K::Moment, nullptr, false, S::Register},
    ListColumn{"actor", "audit_entry.actor", K::Text, nullptr, false, S::Register},
    ListColumn{"action", "audit_entry.action", K::Code, nullptr, false, S::Register},
    ListColumn{"subject_kind", "audit_entry.subject_kind", K::Code, nullptr, false, S::Register},
    ListColumn{"subject_name", HISTORY_SUBJECT, K::Text, nullptr, true, S::Register},
    ListColumn{"changes", "audit_entry.changes", K::Text, nullptr, false, S::Register},
    ListColumn{"reason", "audit_entry.reason", K::Text, nullptr, false, S::Register},
    ListColumn{"batch_uid", "audit_entry.batch_uid", K::Text, nullptr, false, S::Register},
    ListColumn{"subject_id", "audit_entry.subject_id", K::Number, nullptr, false, S::Register},
};

constexpr auto historySearch =
    "lower(audit_entry.actor || ' ' || audit_entry.changes || ' ' || audit_entry.reason || ' ' || "
    "coalesce(" HISTORY_SUBJECT ", ''))";

#undef HISTORY_SUBJECT

// Written out for each list, because the pieces must be constants.
#define ACCOUNT_JOINS                                    \
    " LEFT JOIN unit ON unit.id = account.host_unit_id " \
    "LEFT JOIN platform ON platform.code = account.platform_code"

constexpr auto accountTables =
    "account" ACCOUNT_JOINS " LEFT JOIN operator ON operator.id = account.operator_id";
constexpr auto filingTables = "filing JOIN account ON account.id = filing.account_id" ACCOUNT_JOINS;
constexpr auto metricTables =
    "account_metric JOIN account ON account.id = account_metric.account_id" ACCOUNT_JOINS;
constexpr auto findingTables = "finding LEFT JOIN campaign ON campaign.id = finding.campaign_id "
                               "JOIN account ON account.id = finding.account_id" ACCOUNT_JOINS;

#undef ACCOUNT_JOINS

// 主管单位: what is set, else what UnitStore::computedSupervisor() says. Joins that no column of a
// statement asks for are left out by both engines.
constexpr auto unitTables =
    "unit LEFT JOIN unit AS supervisor ON supervisor.id = coalesce(unit.supervisor_id, "
    "CASE WHEN unit.vertical THEN unit.system_parent_id ELSE "
    "(SELECT office.id FROM region AS own JOIN unit AS office ON office.kind = 'general_office' "
    "AND office.status <> 'merged' AND office.id <> unit.id "
    "AND office.region_code IN (own.code, own.parent_code) " // by index; then which of the two
    "AND CASE WHEN unit.kind = 'general_office' THEN office.region_code <> own.code "
    "ELSE office.region_code = own.code OR own.functional_zone END "
    "WHERE own.code = unit.region_code "
    "ORDER BY CASE WHEN office.region_code = own.code THEN 0 ELSE 1 END, office.sort_order, "
    "office.id LIMIT 1) END) "
    "LEFT JOIN unit AS chosen ON chosen.id = unit.supervisor_id "
    "LEFT JOIN unit AS industry ON industry.id = unit.industry_supervisor_id "
    "LEFT JOIN unit AS parent ON parent.id = unit.parent_id "
    "LEFT JOIN unit AS superior ON superior.id = unit.system_parent_id "
    "LEFT JOIN unit AS successor ON successor.id = unit.successor_id";

} // namespace

const ListDefinition& listDefinition(ListId list)
{
    static const ListDefinition accounts{
        "account.id",          accountTables,
        "account.search_text", "account.name_key, account.search_text, account.id",
        accountColumns,        "+account.name_key, account.search_text, account.id"};
    static const ListDefinition units{
        "unit.id", unitTables, "unit.search_text",
        "unit.region_code NULLS LAST, unit.sort_order, unit.name_key, unit.id", unitColumns};
    static const ListDefinition filings{"filing.id", filingTables, "account.search_text",
                                        "filing.id DESC", filingColumns};
    static const ListDefinition tasks{
        "task.id", "task JOIN campaign ON campaign.id = task.campaign_id", "task.search_text",
        "task.campaign_id DESC, task.name_key, task.search_text, task.id", taskColumns};
    static const ListDefinition findings{
        "finding.id", findingTables, "account.search_text", // what is left to do goes first
        "finding.status = 'recheck_passed', finding.due_on NULLS LAST, finding.id", findingColumns};
    static const ListDefinition history{"audit_entry.sequence", "audit_entry", historySearch,
                                        "audit_entry.sequence DESC", historyColumns};
    static const ListDefinition persons{
        "person.id", "person LEFT JOIN unit ON unit.id = person.unit_id",
        "(person.search_text || ' ' || coalesce(unit.search_text, ''))",
        "person.name_key, person.id", personColumns};
    static const ListDefinition metrics{
        "account_metric.id", metricTables, "account.search_text",
        "account_metric.period DESC, account.name_key, account.search_text, account_metric.id",
        metricColumns};
    static const ListDefinition operators{"operator.id", "operator", "operator.search_text",
                                          "operator.name_key, operator.id", operatorColumns};
    switch (list) {
    case ListId::Accounts:
        return accounts;
    case ListId::Persons:
        return persons;
    case ListId::Metrics:
        return metrics;
    case ListId::Operators:
        return operators;
    case ListId::Units:
        return units;
    case ListId::Filings:
        return filings;
    case ListId::Tasks:
        return tasks;
    case ListId::Findings:
        return findings;
    case ListId::History:
        break;
    }
    return history;
}

int columnIndex(ListId list, QStringView key)
{
    const auto columns = listDefinition(list).columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ListColumn& column) {
        return key == QLatin1String(column.key);
    });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

bool hasPersonalPhones(ListId list)
{
    return list == ListId::Persons || list == ListId::Operators;
}

bool isPersonalPhone(ListId list, const ListColumn& column)
{
    return hasPersonalPhones(list) && QLatin1String(column.key).endsWith(QLatin1String("phone"));
}

} // namespace juzhen
