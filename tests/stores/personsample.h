// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/custodystore.h"
#include "models/stores/personstore.h"
#include "tests/stores/unitsample.h"

namespace juzhen {

/// Two accounts of one unit and people of made-up names around them.
struct PersonSample : UnitSample
{
    explicit PersonSample(Session& session)
        : UnitSample(session)
        , m_session(session)
    {
        first = host(education, u"示例教育发布");
        second = host(education, u"示例教育视频");
        leaving = person(u"示例甲");
        successor = person(u"示例乙");
        third = person(u"示例丙");
    }

    Person person(QStringView name, QStringView phone = u"028-86600000")
    {
        Person made;
        made.name = name.toString();
        made.unitId = education.id;
        made.phone = phone.toString();
        PersonStore(m_session).create(made);
        return made;
    }

    Custody assign(const Account& account, CustodyRole role, const Person& person)
    {
        return CustodyStore(m_session).assign(account.id, role, person.id, QDate(2025, 1, 2));
    }

    [[nodiscard]] Account stored(const Account& account) const
    {
        return AccountStore(m_session).require(account.id);
    }

    Account first;
    Account second;
    Person leaving;
    Person successor;
    Person third;

private:
    Session& m_session;
};

} // namespace juzhen
