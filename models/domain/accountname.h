// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace juzhen {

/// @p name without blanks, case and the @p suffixes that only repeat the platform:
/// 四川发布微博 → 四川发布. A name that is nothing but a suffix stays.
[[nodiscard]] QString bareAccountName(const QString& name, const QStringList& suffixes);

} // namespace juzhen
