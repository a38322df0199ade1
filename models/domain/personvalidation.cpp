// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personvalidation.h"

#include "models/domain/issuelist.h"

#include <QRegularExpression>

namespace juzhen {

namespace {

void checkIdCard(IssueList& list, const char* field, const QString& text)
{
    if (holdsIdCard(text)) {
        list.wrong(field, FieldProblem::IdentityCard);
    }
}

} // namespace

bool holdsIdCard(const QString& text)
{
    static const QRegularExpression number(QStringLiteral(R"((?<!\d)\d{17}[\dXx](?!\d))"));
    return number.match(text).hasMatch();
}

QList<FieldIssue> validatePerson(const Person& person)
{
    IssueList list;
    if (person.name.trimmed().isEmpty()) {
        list.wrong("name", FieldProblem::Missing);
    }
    list.need("unit_id", person.unitId.isValid());
    list.need("phone", !person.phone.isEmpty());
    list.checkLength("name", person.name, personNameLimit);
    list.checkLength("post", person.post, personPostLimit);
    list.checkLength("training", person.training, personTextLimit);
    list.checkLength("remark", person.remark, personTextLimit);
    checkIdCard(list, "name", person.name);
    checkIdCard(list, "post", person.post);
    checkIdCard(list, "training", person.training);
    checkIdCard(list, "remark", person.remark);
    if (holdsIdCard(person.phone)) {
        list.wrong("phone", FieldProblem::IdentityCard);
    } else {
        list.checkPhone("phone", person.phone);
    }
    if (person.validFrom.isValid() && person.validTo.isValid()
        && person.validTo < person.validFrom) {
        list.wrong("valid_to", FieldProblem::BeforeBeginning);
    }
    return list.issues();
}

QList<FieldIssue> validateCustody(const Custody& custody)
{
    constexpr int mostAdministrators = 99;
    IssueList list;
    list.checkLength("sealed_at", custody.sealedAt, personTextLimit);
    list.checkLength("mobile_owner", custody.mobileOwner, personNameLimit);
    checkIdCard(list, "sealed_at", custody.sealedAt);
    checkIdCard(list, "mobile_owner", custody.mobileOwner);
    const int count = custody.administrators.value_or(1);
    if (count < 1 || count > mostAdministrators) {
        list.wrong("administrators", FieldProblem::BadFormat);
    }
    if (custody.beginsOn.isValid() && custody.endsOn.isValid()
        && custody.endsOn < custody.beginsOn) {
        list.wrong("ends_on", FieldProblem::BeforeBeginning);
    }
    return list.issues();
}

} // namespace juzhen
