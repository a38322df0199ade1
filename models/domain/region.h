// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

namespace juzhen {

/// An administrative region (行政区划, GB/T 2260), or a functional zone (功能区) under a local
/// code.
struct Region
{
    QString code; ///< six digits, "510100"; a zone has a local code of up to 12 characters
    QString name;
    RegionLevel level = RegionLevel::County;
    QString parentCode; ///< empty for the province
    bool functionalZone = false;
    int sortOrder = 0; ///< official order (机构序)

    bool operator==(const Region&) const = default;
};

} // namespace juzhen
