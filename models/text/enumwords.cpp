// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/enumwords.h"

#include "models/text/wordtable.h"

namespace juzhen {

namespace {

constexpr std::array adminLevelWords{
    EnumWord{AdminLevel::Province,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Province level", "level")},
    EnumWord{AdminLevel::City, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "City level", "level")},
    EnumWord{AdminLevel::County, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "County level", "level")},
    EnumWord{AdminLevel::Township,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Township level", "level")}};

constexpr std::array regionLevelWords{
    EnumWord{RegionLevel::Province, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Province", "region")},
    EnumWord{RegionLevel::Prefecture,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Prefecture", "region")},
    EnumWord{RegionLevel::County, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "County", "region")}};

constexpr std::array unitStatusWords{
    EnumWord{UnitStatus::Normal, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "In existence", "unit")},
    EnumWord{UnitStatus::Merged,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Merged or abolished", "unit")},
    EnumWord{UnitStatus::Renamed, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Renamed", "unit")}};

constexpr std::array representsWords{
    EnumWord{Represents::Government,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Government", "represents")},
    EnumWord{Represents::Department,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Department", "represents")},
    EnumWord{Represents::Township,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Township or subdistrict", "represents")},
    EnumWord{Represents::Enterprise,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Enterprise or institution", "represents")}};

constexpr std::array accountStatusWords{
    EnumWord{AccountStatus::Planned, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Planned", "account")},
    EnumWord{AccountStatus::PendingFiling,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Awaiting filing", "account")},
    EnumWord{AccountStatus::Active, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Running", "account")},
    EnumWord{AccountStatus::Suspended,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Updates paused", "account")},
    EnumWord{AccountStatus::Closing, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Closing", "account")},
    EnumWord{AccountStatus::PendingCancel,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Awaiting cancellation", "account")},
    EnumWord{AccountStatus::Closed, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Closed", "account")},
    EnumWord{AccountStatus::Cancelled,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Cancelled", "account")},
    EnumWord{AccountStatus::OrderedClosed,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Ordered to close", "account")}};

constexpr std::array nationalStatusWords{
    EnumWord{NationalStatus::Missing,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Not entered", "national system")},
    EnumWord{NationalStatus::Entered,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Entered", "national system")},
    EnumWord{NationalStatus::ChangePending,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Change to be entered", "national system")},
    EnumWord{NationalStatus::Cancelled,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Cancelled", "national system")}};

constexpr std::array filingKindWords{
    EnumWord{FilingKind::Open, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Opening", "filing")},
    EnumWord{FilingKind::Change, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Change", "filing")},
    EnumWord{FilingKind::Close, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Closing", "filing")},
    EnumWord{FilingKind::Cancel,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Cancellation", "filing")}};

constexpr std::array filingStatusWords{
    EnumWord{FilingStatus::Draft, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Draft", "filing")},
    EnumWord{FilingStatus::Submitted,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Submitted", "filing")},
    EnumWord{FilingStatus::Accepted, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Accepted", "filing")},
    EnumWord{FilingStatus::Reviewed, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Reviewed", "filing")},
    EnumWord{FilingStatus::Approved, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Approved", "filing")},
    EnumWord{FilingStatus::Synced,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "In the national system", "filing")},
    EnumWord{FilingStatus::Archived, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Archived", "filing")},
    EnumWord{FilingStatus::Returned,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Returned for correction", "filing")},
    EnumWord{FilingStatus::Rejected, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Rejected", "filing")},
    EnumWord{FilingStatus::Withdrawn,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Withdrawn", "filing")}};

constexpr std::array severityWords{
    EnumWord{Severity::Veto, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Veto", "severity")},
    EnumWord{Severity::Major, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Major", "severity")},
    EnumWord{Severity::Minor, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Minor", "severity")},
    EnumWord{Severity::Notice, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Reminder", "severity")}};

constexpr std::array attachmentRoleWords{
    EnumWord{AttachmentRole::Evidence,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Evidence", "attachment")},
    EnumWord{AttachmentRole::Icon, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Icon", "attachment")},
    EnumWord{AttachmentRole::QrCode,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "QR code", "attachment")}};

constexpr std::array subjectKindWords{
    EnumWord{SubjectKind::Register, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Register", "subject")},
    EnumWord{SubjectKind::Region, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Region", "subject")},
    EnumWord{SubjectKind::System, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "System", "subject")},
    EnumWord{SubjectKind::Unit, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Unit", "subject")},
    EnumWord{SubjectKind::Platform, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Platform", "subject")},
    EnumWord{SubjectKind::Operator,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Contractor", "subject")},
    EnumWord{SubjectKind::Account, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Account", "subject")},
    EnumWord{SubjectKind::Filing, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Filing", "subject")},
    EnumWord{SubjectKind::IndicatorSet,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Indicator set", "subject")},
    EnumWord{SubjectKind::Campaign,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Inspection", "subject")},
    EnumWord{SubjectKind::Task,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Inspection task", "subject")},
    EnumWord{SubjectKind::Answer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Checklist answer", "subject")},
    EnumWord{SubjectKind::Finding, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Finding", "subject")},
    EnumWord{SubjectKind::Attachment,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Attachment", "subject")},
    EnumWord{SubjectKind::User, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "User", "subject")},
    EnumWord{SubjectKind::Waiver, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Waiver", "subject")},
    EnumWord{SubjectKind::View, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Saved view", "subject")},
    EnumWord{SubjectKind::Batch, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Batch", "subject")},
    EnumWord{SubjectKind::Calendar,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Working-day calendar", "subject")},
    EnumWord{SubjectKind::Setting, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Setting", "subject")},
    EnumWord{SubjectKind::Person,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Responsible person", "subject")},
    EnumWord{SubjectKind::Custody, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Custody", "subject")},
    EnumWord{SubjectKind::Metric,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Monthly metrics", "subject")},
    EnumWord{SubjectKind::Qualification,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Qualification", "subject")},
    EnumWord{SubjectKind::Contract,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Contract", "subject")}};

constexpr std::array roleWords{
    EnumWord{Role::Viewer, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Viewer", "role")},
    EnumWord{Role::Registrar, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Registrar", "role")},
    EnumWord{Role::Inspector, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Inspector", "role")},
    EnumWord{Role::Officer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Officer of the supervising unit", "role")},
    EnumWord{Role::Leader,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Leader of the supervising unit", "role")},
    EnumWord{Role::Administrator,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Administrator", "role")}};

constexpr std::array permissionWords{
    EnumWord{Permission::EditAccounts,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Edit accounts and units", "permission")},
    EnumWord{Permission::RepairAccounts,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Repair what a filing governs", "permission")},
    EnumWord{Permission::EditFilings,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Draft and submit filings", "permission")},
    EnumWord{Permission::DecideFilings,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Accept and review filings", "permission")},
    EnumWord{Permission::ApproveFilings,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Approve filings", "permission")},
    EnumWord{Permission::RunCampaigns,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Run inspections", "permission")},
    EnumWord{Permission::Inspect,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Fill checklists", "permission")},
    EnumWord{Permission::Rectify,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Report rectification", "permission")},
    EnumWord{Permission::ImportData,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Import data", "permission")},
    EnumWord{Permission::Waive,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Grant waivers", "permission")},
    EnumWord{Permission::Administer,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Administer the register", "permission")}};

} // namespace

QString EnumWords::label(AdminLevel value)
{
    return wordFor(adminLevelWords, value);
}

QString EnumWords::label(RegionLevel value)
{
    return wordFor(regionLevelWords, value);
}

QString EnumWords::label(UnitStatus value)
{
    return wordFor(unitStatusWords, value);
}

QString EnumWords::label(Represents value)
{
    return wordFor(representsWords, value);
}

QString EnumWords::label(AccountStatus value)
{
    return wordFor(accountStatusWords, value);
}

QString EnumWords::label(NationalStatus value)
{
    return wordFor(nationalStatusWords, value);
}

QString EnumWords::label(FilingKind value)
{
    return wordFor(filingKindWords, value);
}

QString EnumWords::label(FilingStatus value)
{
    return wordFor(filingStatusWords, value);
}

QString EnumWords::label(Severity value)
{
    return wordFor(severityWords, value);
}

QString EnumWords::label(SubjectKind value)
{
    return wordFor(subjectKindWords, value);
}

QString EnumWords::label(AttachmentRole value)
{
    return wordFor(attachmentRoleWords, value);
}

QString EnumWords::label(Role value)
{
    return wordFor(roleWords, value);
}

QString EnumWords::label(Permission value)
{
    return wordFor(permissionWords, value);
}

} // namespace juzhen
