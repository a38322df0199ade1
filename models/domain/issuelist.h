// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldissue.h"

#include <QDate>

namespace juzhen {

/// Collects the issues of one record while its fields are looked at, one after the other. The
/// checks that the records share are here; used by accountvalidation.cpp and unitvalidation.cpp.
class IssueList
{
public:
    void incomplete(const char* field, FieldProblem problem);
    void wrong(const char* field, FieldProblem problem);

    /// A missing value is incomplete.
    void need(const char* field, bool known);

    /// @p limit in characters.
    void checkLength(const char* field, const QString& text, qsizetype limit);

    /// Empty texts are no matter here.
    void checkPhone(const char* field, const QString& text);

    /// A unified social credit code; the empty text is no matter here.
    void checkUscc(const char* field, const QString& code);

    /// A number that a spreadsheet rounded is gone for good: 1.23E+15.
    void checkUndamaged(const char* field, const QString& text);

    void checkNotInFuture(const char* field, QDate day, QDate today);

    [[nodiscard]] const QList<FieldIssue>& issues() const { return m_issues; }

private:
    QList<FieldIssue> m_issues;
};

} // namespace juzhen
