// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/region.h"

#include <QString>
#include <QStringList>
#include <QStringView>

/// How names of regions are shortened; for RegionIndex.
namespace juzhen {

/// The name without 省, 市, 县, 区, 自治州 …: 甘孜 of 甘孜藏族自治州, 顺庆 of 顺庆区. The whole
/// name when one character would be left (泸县), or nothing can be left out.
[[nodiscard]] QString shortRegionName(const QString& name);

/// All ways to write the name that are shorter than the name, the shortest first: 甘孜, 甘孜州.
[[nodiscard]] QStringList shorterRegionNames(const Region& region);

/// Words that stand before the region in the names of units of national systems.
[[nodiscard]] qsizetype leadingSystemWords(QStringView unitName);

} // namespace juzhen
