// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fieldtable.h"

// The labels of the columns of units, filings and the tables around them.
namespace juzhen {

namespace {

constexpr std::array unitRows{
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Unit name", "unit")},
    FieldWord{"short_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Short name", "unit")},
    FieldWord{"uscc",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Unified social credit code", "unit")},
    FieldWord{"region_code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Region", "unit")},
    FieldWord{"admin_level",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Administrative level", "unit")},
    FieldWord{"kind", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Kind of unit", "unit")},
    FieldWord{"domain", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Domain", "unit")},
    FieldWord{"parent_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Parent unit", "unit")},
    FieldWord{"system_parent_id",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Superior in the system", "unit")},
    FieldWord{"supervisor_id",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Supervising unit", "unit")},
    FieldWord{"industry_supervisor_id",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Industry department", "unit")},
    FieldWord{"vertical", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Vertically managed", "unit")},
    FieldWord{"legal_person", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Legal person", "unit")},
    FieldWord{"address", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Address", "unit")},
    FieldWord{"leader_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Leader in charge", "unit")},
    FieldWord{"leader_phone", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Leader's phone", "unit")},
    FieldWord{"contact_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contact", "unit")},
    FieldWord{"contact_phone", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contact's phone", "unit")},
    FieldWord{"fulltime_staff",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Full-time staff", "unit")},
    FieldWord{"annual_budget_yuan",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Annual budget (yuan)", "unit")},
    FieldWord{"status", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Status", "unit")},
    FieldWord{"successor_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Successor", "unit")},
    FieldWord{"sort_order", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Official order", "unit")},
    FieldWord{"remark", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Remark", "unit")},
    FieldWord{"former_names", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Former names", "unit")}};

constexpr std::array filingRows{
    FieldWord{"number", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Filing number", "filing")},
    FieldWord{"kind", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Kind of filing", "filing")},
    FieldWord{"status", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Status", "filing")},
    FieldWord{"account_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account", "filing")},
    FieldWord{"changes", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Changes", "filing")},
    FieldWord{"reason", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reason", "filing")},
    FieldWord{"announcement_url",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Announcement link", "filing")},
    FieldWord{"effective_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Effective on", "filing")},
    FieldWord{"successor", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Successor account", "filing")},
    FieldWord{"applicant", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Filled in by", "filing")},
    FieldWord{"opinion", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Opinion", "filing")},
    FieldWord{"submitted_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Submitted on", "filing")},
    FieldWord{"accepted_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Accepted on", "filing")},
    FieldWord{"decided_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Decided on", "filing")},
    FieldWord{"due_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Due on", "filing")}};

constexpr std::array indicatorSetRows{
    FieldWord{"code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Code", "indicatorset")},
    FieldWord{"version", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Version", "indicatorset")},
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Name of the set", "indicatorset")},
    FieldWord{"source", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Source", "indicatorset")},
    FieldWord{"proposal", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Proposal", "indicatorset")},
    FieldWord{"update_window_days",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Update window (days)", "indicatorset")},
    FieldWord{"pass_tenths", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Pass line", "indicatorset")},
    FieldWord{"veto_due_days",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Veto due (working days)", "indicatorset")},
    FieldWord{"other_due_days",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Other due (working days)", "indicatorset")},
    FieldWord{"scored", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Scored", "indicatorset")}};

constexpr std::array platformRows{
    FieldWord{"code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Code", "platform")},
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Platform", "platform")},
    FieldWord{"name_en", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "English name", "platform")},
    FieldWord{"bucket", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Statistics group", "platform")},
    FieldWord{"fine_bucket", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Finer group", "platform")},
    FieldWord{"mobile_app", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Mobile app", "platform")},
    FieldWord{"valid_from", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Valid from", "platform")},
    FieldWord{"valid_to", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Valid until", "platform")},
    FieldWord{"sort_order", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Order", "platform")}};

constexpr std::array regionRows{
    FieldWord{"code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Region code", "region")},
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Region", "region")},
    FieldWord{"level", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Level", "region")},
    FieldWord{"parent_code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Parent region", "region")},
    FieldWord{"functional_zone",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Functional zone", "region")},
    FieldWord{"sort_order", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Order", "region")}};

} // namespace

namespace fieldtable {

const std::span<const FieldWord> unit = unitRows;
const std::span<const FieldWord> filing = filingRows;
const std::span<const FieldWord> indicatorSet = indicatorSetRows;
const std::span<const FieldWord> platform = platformRows;
const std::span<const FieldWord> region = regionRows;

} // namespace fieldtable
} // namespace juzhen
