// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/person.h"

#include <algorithm>

namespace juzhen {

namespace {

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

bool isDigit(QChar character)
{
    return character.isDigit();
}

} // namespace

PersonState stateOf(const Person& person, QDate today, int warnDays)
{
    if (!person.validTo.isValid() || today.daysTo(person.validTo) > warnDays) {
        return PersonState::OnPost;
    }
    return person.validTo < today ? PersonState::Left : PersonState::Leaving;
}

QString Account::*accountName(CustodyRole role)
{
    switch (role) {
    case CustodyRole::Editor:
        return &Account::editorName;
    case CustodyRole::Dedicated:
        return &Account::dedicatedPerson;
    case CustodyRole::FirstReviewer:
        return &Account::reviewer1;
    case CustodyRole::SecondReviewer:
        return &Account::reviewer2;
    case CustodyRole::FinalReviewer:
        return &Account::reviewer3;
    case CustodyRole::Administrator:
        break;
    }
    return nullptr;
}

bool isReview(CustodyRole role)
{
    return role == CustodyRole::FirstReviewer || role == CustodyRole::SecondReviewer
           || role == CustodyRole::FinalReviewer;
}

QString maskedOwner(const QString& owner)
{
    constexpr qsizetype longestName = 4;
    constexpr qsizetype shortestNumber = 7;
    const QString text = owner.trimmed();
    if (text.size() >= shortestNumber && std::all_of(text.begin(), text.end(), isDigit)) {
        return text.left(3) + QStringLiteral("****") + text.right(4);
    }
    if (text.size() > 1 && text.size() <= longestName
        && std::all_of(text.begin(), text.end(), isHan)) {
        return text.left(1) + QString(text.size() - 1, u'*');
    }
    return text;
}

} // namespace juzhen
