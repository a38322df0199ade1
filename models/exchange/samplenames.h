// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/region.h"
#include "models/domain/unit.h"

namespace juzhen {

/// A made-up unit of a sample register: what it is called and what its accounts go by.
struct SampleUnitName
{
    QString name;  ///< "成都市武侯区教育局（示例）"
    QString brief; ///< "教育": what an account adds to the region's short name
    QString domain;
    QString kind;
    AdminLevel level = AdminLevel::County;
    bool vertical = false;
};

/// The unit number @p position of a region, any number of them: 0 is the General Office, then
/// departments, towns (of a county) and public services in turn. @p path is the region's full name
/// without the province, as unit names begin.
[[nodiscard]] SampleUnitName sampleUnit(const Region& region, const QString& path, int position);

/// A person who doesn't exist: "示例甲".
[[nodiscard]] QString samplePerson(int number);

} // namespace juzhen
