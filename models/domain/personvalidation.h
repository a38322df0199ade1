// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldissue.h"
#include "models/domain/person.h"

namespace juzhen {

inline constexpr qsizetype personNameLimit = 40;
inline constexpr qsizetype personPostLimit = 60;
inline constexpr qsizetype personTextLimit = 500; ///< of training record and remark

/// What is the matter with the fields of @p person. The number of an identity card is refused in
/// every field.
[[nodiscard]] QList<FieldIssue> validatePerson(const Person& person);

/// The same of what is written about a custody.
[[nodiscard]] QList<FieldIssue> validateCustody(const Custody& custody);

/// Whether @p text holds what looks like the number of an identity card (GB 11643: 17 digits and a
/// digit or X).
[[nodiscard]] bool holdsIdCard(const QString& text);

} // namespace juzhen
