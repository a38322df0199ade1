// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/issuelist.h"

#include "models/domain/phone.h"
#include "models/domain/uscc.h"

#include <QRegularExpression>

namespace juzhen {

namespace {

bool isDamagedNumber(const QString& text)
{
    static const QRegularExpression rounded(QStringLiteral(R"(^\s*\d(\.\d+)?[eE]\+?\d{1,3}\s*$)"));
    return rounded.match(text).hasMatch();
}

} // namespace

void IssueList::incomplete(const char* field, FieldProblem problem)
{
    m_issues.append({QString::fromLatin1(field), problem, IssueSeverity::Incomplete});
}

void IssueList::wrong(const char* field, FieldProblem problem)
{
    m_issues.append({QString::fromLatin1(field), problem, IssueSeverity::Wrong});
}

void IssueList::need(const char* field, bool known)
{
    if (!known) {
        incomplete(field, FieldProblem::Missing);
    }
}

void IssueList::checkLength(const char* field, const QString& text, qsizetype limit)
{
    if (text.size() > limit) {
        wrong(field, FieldProblem::TooLong);
    }
}

void IssueList::checkPhone(const char* field, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    if (isDamagedNumber(text)) {
        wrong(field, FieldProblem::SpreadsheetDamage);
        return;
    }
    // A cell with two numbers is common, and each of them counts.
    static const QRegularExpression separators(QStringLiteral("[/、;；,，|\\n]+"));
    const auto numbers = text.split(separators, Qt::SkipEmptyParts);
    bool isLocal = false;
    bool isBad = numbers.isEmpty();
    for (const auto& number : numbers) {
        const auto kind = phoneKind(number);
        isBad = isBad || kind == PhoneKind::None;
        isLocal = isLocal || kind == PhoneKind::Local;
    }
    if (isBad) {
        wrong(field, FieldProblem::BadPhone);
    } else if (isLocal) {
        incomplete(field, FieldProblem::AreaCodeMissing);
    }
}

void IssueList::checkUscc(const char* field, const QString& code)
{
    if (!code.isEmpty() && !isUscc(code)) {
        const bool canBeChecked = !usccCheckCharacter(QStringView(code).chopped(1)).isNull();
        wrong(field, canBeChecked ? FieldProblem::BadCheckDigit : FieldProblem::BadFormat);
    }
}

void IssueList::checkUndamaged(const char* field, const QString& text)
{
    if (isDamagedNumber(text)) {
        wrong(field, FieldProblem::SpreadsheetDamage);
    }
}

void IssueList::checkNotInFuture(const char* field, QDate day, QDate today)
{
    if (day.isValid() && day > today) {
        wrong(field, FieldProblem::InFuture);
    }
}

} // namespace juzhen
