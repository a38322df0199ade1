// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fieldtable.h"

// The labels of the columns of inspections, findings and what is kept about work.
namespace juzhen {

namespace {

constexpr std::array campaignRows{
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Inspection name", "campaign")},
    FieldWord{"quarter", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Quarter", "campaign")},
    FieldWord{"kind", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Kind of inspection", "campaign")},
    FieldWord{"status", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Status", "campaign")},
    FieldWord{"indicator_set_id",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Indicator set", "campaign")},
    FieldWord{"region_code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Region", "campaign")},
    FieldWord{"starts_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Starts on", "campaign")},
    FieldWord{"ends_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Ends on", "campaign")},
    FieldWord{"seed", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Seed of the draw", "campaign")},
    FieldWord{"share_per_mille",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Share drawn (per mille)", "campaign")},
    FieldWord{"edition", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Edition", "campaign")},
    FieldWord{"confirmed_at", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Confirmed at", "campaign")},
    FieldWord{"seal", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Seal", "campaign")}};

constexpr std::array taskRows{
    FieldWord{"campaign_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Inspection", "task")},
    FieldWord{"account_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account", "task")},
    FieldWord{"account_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account name", "task")},
    FieldWord{"platform_code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Platform code", "task")},
    FieldWord{"platform_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Platform", "task")},
    FieldWord{"bucket", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Statistics group", "task")},
    FieldWord{"unit_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Host unit", "task")},
    FieldWord{"region_code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Region code", "task")},
    FieldWord{"region_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Region", "task")},
    FieldWord{"admin_level",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Administrative level", "task")},
    FieldWord{"represents", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Stands for", "task")},
    FieldWord{"status", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Task status", "task")},
    FieldWord{"inspector", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Inspector", "task")},
    FieldWord{"verdict", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Verdict", "task")},
    FieldWord{"score_tenths", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Score", "task")},
    FieldWord{"checked_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Checked on", "task")},
    FieldWord{"last_post_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Last update seen", "task")},
    FieldWord{"problem", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Problem", "task")},
    FieldWord{"remark", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Remark", "task")}};

constexpr std::array answerRows{
    FieldWord{"task_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Inspection task", "answer")},
    FieldWord{"indicator_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Indicator", "answer")},
    FieldWord{"state", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Answer", "answer")},
    FieldWord{"hits", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Occurrences", "answer")},
    FieldWord{"deduct_tenths", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Points", "answer")},
    FieldWord{"note", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Note", "answer")},
    FieldWord{"link", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Link of the evidence", "answer")}};

constexpr std::array findingRows{
    FieldWord{"campaign_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Inspection", "finding")},
    FieldWord{"task_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Inspection task", "finding")},
    FieldWord{"account_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Account", "finding")},
    FieldWord{"indicator_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Indicator", "finding")},
    FieldWord{"problem_class",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Problem class", "finding")},
    FieldWord{"severity", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Severity", "finding")},
    FieldWord{"description", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Description", "finding")},
    FieldWord{"link", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Link of the evidence", "finding")},
    FieldWord{"discovered_by", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Found by", "finding")},
    FieldWord{"found_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Found on", "finding")},
    FieldWord{"deduct_tenths",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Points deducted", "finding")},
    FieldWord{"status", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Status", "finding")},
    FieldWord{"due_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Rectify by", "finding")},
    FieldWord{"measures", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Measures", "finding")},
    FieldWord{"reported_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reported on", "finding")},
    FieldWord{"recheck_note", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Re-check note", "finding")},
    FieldWord{"rechecked_on",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Re-checked on", "finding")}};

constexpr std::array userRows{
    FieldWord{"login", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Login", "user")},
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Name", "user")},
    FieldWord{"unit_id", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Unit", "user")},
    FieldWord{"region_code", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Scope", "user")},
    FieldWord{"active", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Active", "user")},
    FieldWord{"roles", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Roles", "user")}};

constexpr std::array waiverRows{
    FieldWord{"rule", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Rule", "waiver")},
    FieldWord{"waiver_key", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Subject", "waiver")},
    FieldWord{"approver", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Approved by", "waiver")},
    FieldWord{"document_no", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Document number", "waiver")},
    FieldWord{"reason",
              QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reason for the waiver", "waiver")},
    FieldWord{"expires_on", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Valid through", "waiver")}};

constexpr std::array viewRows{
    FieldWord{"page", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Page", "view")},
    FieldWord{"name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Name of the view", "view")},
    FieldWord{"owner", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Owner", "view")},
    FieldWord{"definition", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Definition", "view")}};

constexpr std::array batchRows{
    FieldWord{"kind", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Kind of batch", "batch")},
    FieldWord{"title", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Title", "batch")},
    FieldWord{"file_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "File", "batch")},
    FieldWord{"started_by", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Started by", "batch")},
    FieldWord{"started_at", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Started at", "batch")},
    FieldWord{"row_count", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Rows", "batch")},
    FieldWord{"reversed_by", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Reversed by", "batch")}};

constexpr std::array attachmentRows{
    FieldWord{"role", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Use", "attachment")},
    FieldWord{"file_name", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "File", "attachment")},
    FieldWord{"mime_type", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "File type", "attachment")},
    FieldWord{"sha256", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Checksum", "attachment")},
    FieldWord{"size", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Size", "attachment")},
    FieldWord{"added_by", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Added by", "attachment")},
    FieldWord{"added_at", QT_TRANSLATE_NOOP3("juzhen::FieldWords", "Added at", "attachment")}};

} // namespace

namespace fieldtable {

const std::span<const FieldWord> campaign = campaignRows;
const std::span<const FieldWord> task = taskRows;
const std::span<const FieldWord> answer = answerRows;
const std::span<const FieldWord> finding = findingRows;
const std::span<const FieldWord> user = userRows;
const std::span<const FieldWord> waiver = waiverRows;
const std::span<const FieldWord> view = viewRows;
const std::span<const FieldWord> batch = batchRows;
const std::span<const FieldWord> attachment = attachmentRows;

} // namespace fieldtable
} // namespace juzhen
