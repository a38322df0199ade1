// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldissue.h"
#include "models/domain/vocabulary.h"

namespace juzhen {

class RecordForm;

/// Shows below the fields of @p form what @p issues say about the record as it is stored.
void hintIssues(RecordForm& form, SubjectKind kind, const QList<FieldIssue>& issues);

/// Marks the fields of @p form with which the record can't be stored. False when there is one.
bool checkIssues(RecordForm& form, SubjectKind kind, const QList<FieldIssue>& issues);

} // namespace juzhen
