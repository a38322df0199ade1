// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// The register that window and commands work on when none is named: "register.juzhen" in the
/// program's folder among the user's data. The folder may not exist yet.
[[nodiscard]] QString defaultRegisterPath();

} // namespace juzhen
