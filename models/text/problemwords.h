// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldissue.h"
#include "models/domain/vocabulary.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for what is the matter with a field (accountvalidation.h, unitvalidation.h).
class ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ProblemWords)

public:
    /// One sentence that names the field: what is wrong and how it should be.
    [[nodiscard]] static QString sentence(SubjectKind kind, const FieldIssue& issue);
};

} // namespace juzhen
