// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <QFlags>

namespace juzhen {

/// The fields every account must have in the end, one bit each, so that a register of 100,000
/// incomplete accounts is judged without a list per account. The keys are the columns but
/// for Icon.
enum class RequiredField : quint32
{
    PlatformCode = 1U << 0U,
    Subtype = 1U << 1U, ///< on the WeChat official platform only
    HostUnit = 1U << 2U,
    Represents = 1U << 3U,
    FunctionTypes = 1U << 4U,
    Domain = 1U << 5U,
    Verified = 1U << 6U,
    VerifiedSubject = 1U << 7U, ///< of a verified account only
    OpenedOn = 1U << 8U,
    EditorName = 1U << 9U,
    EditorPhone = 1U << 10U,
    Reviewer1 = 1U << 11U,
    Reviewer2 = 1U << 12U,
    Reviewer3 = 1U << 13U,
    HasInteraction = 1U << 14U,
    HasService = 1U << 15U,
    HasReportChannel = 1U << 16U,
    OnPublicMatrix = 1U << 17U, ///< of a main account only (O-31)
    LastPostOn = 1U << 18U,     ///< without it the update rule can't be judged (O-15)
    Icon = 1U << 19U            ///< of a main account only (O-31); an attachment, not a column
};
Q_DECLARE_FLAGS(RequiredFields, RequiredField)
Q_DECLARE_OPERATORS_FOR_FLAGS(RequiredFields)

inline constexpr std::array requiredFieldKeys{
    EnumKey{RequiredField::PlatformCode, "platform_code"},
    EnumKey{RequiredField::Subtype, "subtype"},
    EnumKey{RequiredField::HostUnit, "host_unit_id"},
    EnumKey{RequiredField::Represents, "represents"},
    EnumKey{RequiredField::FunctionTypes, "function_types"},
    EnumKey{RequiredField::Domain, "domain"},
    EnumKey{RequiredField::Verified, "verified"},
    EnumKey{RequiredField::VerifiedSubject, "verified_subject"},
    EnumKey{RequiredField::OpenedOn, "opened_on"},
    EnumKey{RequiredField::EditorName, "editor_name"},
    EnumKey{RequiredField::EditorPhone, "editor_phone"},
    EnumKey{RequiredField::Reviewer1, "reviewer1"},
    EnumKey{RequiredField::Reviewer2, "reviewer2"},
    EnumKey{RequiredField::Reviewer3, "reviewer3"},
    EnumKey{RequiredField::HasInteraction, "has_interaction"},
    EnumKey{RequiredField::HasService, "has_service"},
    EnumKey{RequiredField::HasReportChannel, "has_report_channel"},
    EnumKey{RequiredField::OnPublicMatrix, "on_public_matrix"},
    EnumKey{RequiredField::LastPostOn, "last_post_on"},
    EnumKey{RequiredField::Icon, "icon"}};

constexpr const auto& enumKeys(RequiredField)
{
    return requiredFieldKeys;
}

/// The required fields that @p account lacks, as far as its own columns tell.
[[nodiscard]] RequiredFields missingFields(const Account& account);

/// Whether @p account must have an icon, because the website shows running main accounts with it
/// (O-31).
[[nodiscard]] bool needsIcon(const Account& account);

/// The keys of @p fields, in the order of the form.
[[nodiscard]] QStringList fieldKeys(RequiredFields fields);

} // namespace juzhen
