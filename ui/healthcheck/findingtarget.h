// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"

#include <QVariantMap>

namespace juzhen {

/// Where a finding of the rules is put right: a page, and what to open there.
struct FindingTarget
{
    QString page;
    QVariantMap target;
};

/// The record @p finding is about, and the field in which it is put right, if there is one.
[[nodiscard]] FindingTarget targetOf(const RuleFinding& finding);

} // namespace juzhen
