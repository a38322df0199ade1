// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/fieldissue.h"

namespace juzhen {

/// Throws Error(Invalid, column) for the first of @p issues that stands against storing. Used by
/// the stores.
inline void requireStorable(const QList<FieldIssue>& issues)
{
    for (const FieldIssue& issue : issues) {
        if (issue.severity == IssueSeverity::Wrong) {
            throw Error(Error::Kind::Invalid, issue.field);
        }
    }
}

} // namespace juzhen
