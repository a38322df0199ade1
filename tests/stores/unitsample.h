// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/accountstore.h"
#include "models/stores/unitstore.h"
#include "tests/support/testregister.h"

namespace juzhen {

/// A few units of made-up names in two counties of one city, with what stands above them.
struct UnitSample
{
    explicit UnitSample(Session& session)
        : m_session(session)
    {
        province = add(u"示例省政府办公厅", u"510000", AdminLevel::Province, u"general_office");
        cityOffice =
            add(u"示例市政府办公室", u"510100", AdminLevel::City, u"general_office", province.id);
        countyOffice = add(u"示例区政府办公室", u"510107", AdminLevel::County, u"general_office",
                           cityOffice.id);
        education = add(u"示例区教育局", u"510107", AdminLevel::County, u"department",
                        countyOffice.id, u"education");
        school = add(u"示例区第一中学", u"510107", AdminLevel::County, u"public_service",
                     education.id, u"education");
        sports = add(u"示例区体育局", u"510107", AdminLevel::County, u"department", countyOffice.id,
                     u"sports");
        township = add(u"示例镇政府", u"510107", AdminLevel::Township, u"township_government",
                       countyOffice.id);
    }

    Unit add(QStringView name,
             QStringView region,
             AdminLevel level,
             QStringView kind,
             Id<Unit> parent = {},
             QStringView domain = u"general")
    {
        Unit unit;
        unit.name = name.toString();
        unit.regionCode = region.toString();
        unit.adminLevel = level;
        unit.kind = kind.toString();
        unit.domain = domain.toString();
        unit.parentId = parent;
        unit.sortOrder = ++m_order;
        UnitStore(m_session).create(unit);
        return unit;
    }

    Account host(const Unit& unit, QStringView name)
    {
        Account account;
        account.name = name.toString();
        account.platformCode = QStringLiteral("weibo");
        account.hostUnitId = unit.id;
        account.verifiedSubject = unit.name;
        account.regionCode = unit.regionCode;
        AccountStore(m_session).create(account);
        return account;
    }

    Unit province;
    Unit cityOffice;
    Unit countyOffice;
    Unit education;
    Unit school;
    Unit sports;
    Unit township;

private:
    Session& m_session;
    int m_order = 0;
};

} // namespace juzhen
