// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// A new identity for a record, which it keeps in packets and on other computers: a UUID of version
/// 7 (RFC 9562) as 36 characters without braces. Its first half is the time in steps of a quarter
/// of a microsecond, so that the uids of an import stand one behind the other in their index; 62
/// bits are random. May be called from any thread.
[[nodiscard]] QString newUid();

} // namespace juzhen
