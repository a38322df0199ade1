// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fieldtable.h"

// The labels of the columns of accounts.
namespace juzhen {

namespace {

constexpr std::array accountRows{
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account name", "account")},
    FieldWord{"platform_code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Platform", "account")},
    FieldWord{"subtype", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account category", "account")},
    FieldWord{"platform_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account ID", "account")},
    FieldWord{"host_unit_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Host unit", "account")},
    FieldWord{"verified_subject",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Verified subject", "account")},
    FieldWord{"operator_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Contractor", "account")},
    FieldWord{"status", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Status", "account")},
    FieldWord{"region_code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Region", "account")},
    FieldWord{"url", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Link", "account")},
    FieldWord{"co_host", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Co-host", "account")},
    FieldWord{"operating_dept",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Undertaking office", "account")},
    FieldWord{"represents", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Stands for", "account")},
    FieldWord{"is_main", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Main account", "account")},
    FieldWord{"function_types", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Functions", "account")},
    FieldWord{"domain", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Domain", "account")},
    FieldWord{"verified", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Verified", "account")},
    FieldWord{"verified_until",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Verified until", "account")},
    FieldWord{"opened_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Opened on", "account")},
    FieldWord{"profile", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Profile", "account")},
    FieldWord{"fans", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Followers", "account")},
    FieldWord{"average_reads",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Average reads", "account")},
    FieldWord{"update_frequency",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Update frequency", "account")},
    FieldWord{"editor_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Editor", "account")},
    FieldWord{"editor_phone",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Editor's phone", "account")},
    FieldWord{"dedicated_person",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Dedicated person", "account")},
    FieldWord{"reviewer1", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "First reviewer", "account")},
    FieldWord{"reviewer2", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Second reviewer", "account")},
    FieldWord{"reviewer3", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Final reviewer", "account")},
    FieldWord{"has_interaction",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Interaction", "account")},
    FieldWord{"has_service", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Services", "account")},
    FieldWord{"has_report_channel",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Report channel", "account")},
    FieldWord{"national_status",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "National system", "account")},
    FieldWord{"national_id",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "National system number", "account")},
    FieldWord{"cac_filing_no",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Mobile app filing number", "account")},
    FieldWord{"icp_no", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "ICP number", "account")},
    FieldWord{"app_ipv6", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "IPv6 supported", "account")},
    FieldWord{"app_ok", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "App usable", "account")},
    FieldWord{"license_news", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "News licence", "account")},
    FieldWord{"license_av",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Audiovisual licence", "account")},
    FieldWord{"on_public_matrix",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Shown on the website", "account")},
    FieldWord{"last_post_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Last update", "account")},
    FieldWord{"status_changed_on",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Status changed on", "account")},
    FieldWord{"closed_reason",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reason for closing", "account")},
    FieldWord{"password_changed_on",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Password changed on", "account")},
    FieldWord{"remark", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Remark", "account")}};

} // namespace

namespace fieldtable {

const std::span<const FieldWord> account = accountRows;

} // namespace fieldtable
} // namespace juzhen
