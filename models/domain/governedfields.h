// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QAnyStringView>

#include <algorithm>
#include <array>

namespace juzhen {

/// The columns of an account that only a filing changes (O-39, 123-12). A repair with a reason is
/// the exception; filling one that is still empty is completion, not change.
inline constexpr std::array governedFields{
    QLatin1String("name"),         QLatin1String("platform_code"),    QLatin1String("platform_id"),
    QLatin1String("host_unit_id"), QLatin1String("verified_subject"), QLatin1String("operator_id"),
    QLatin1String("status")};

/// Whether the account column @p field is governed by filings.
[[nodiscard]] inline bool isGoverned(QAnyStringView field)
{
    return std::any_of(governedFields.begin(), governedFields.end(),
                       [&](QLatin1String governed) { return field == QAnyStringView(governed); });
}

} // namespace juzhen
