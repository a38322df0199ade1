// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/choices.h"

#include "models/stores/personstore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"

#include <QCoreApplication>

namespace juzhen {

QList<Choice> regionChoices(const WordBook& words)
{
    QList<Choice> choices;
    for (const Region& region : words.regions()) {
        // The official list has counties after all prefectures; here each stands below its own.
        if (region.level == RegionLevel::County) {
            continue;
        }
        choices.append({region.code, region.name, searchTextOf({region.name, region.code}),
                        region.level == RegionLevel::Province ? 0 : 1});
        for (const Region& county : words.regions()) {
            if (county.level == RegionLevel::County && county.parentCode == region.code) {
                choices.append(
                    {county.code, county.name, searchTextOf({county.name, county.code}), 2});
            }
        }
    }
    return choices;
}

QList<Choice> platformChoices(const WordBook& words)
{
    QList<Choice> used;
    QList<Choice> retired;
    for (const Platform& platform : words.platforms()) {
        const QString label = words.platform(platform.code);
        (platform.validTo.isValid() ? retired : used)
            .append({platform.code, label, searchTextOf({label, platform.name}), 0});
    }
    return used + retired;
}

QList<Choice> vocabularyChoices(const WordBook& words, const QString& vocabulary)
{
    QList<Choice> choices;
    for (const QString& code : words.codes(vocabulary)) {
        const QString label = words.word(vocabulary, code);
        choices.append({code, label, searchTextOf({label}), 0});
    }
    return choices;
}

QList<Choice> unitChoices(Session& session)
{
    QList<Choice> choices;
    const auto units = UnitStore(session).searchable();
    choices.reserve(units.size());
    for (const SearchableUnit& unit : units) {
        choices.append({QString::number(unit.id.value()), unit.name, unit.searchText, 0});
    }
    return choices;
}

QList<Choice> personChoices(Session& session)
{
    QList<Choice> choices;
    const auto persons = PersonStore(session).searchable(session.clock().today());
    choices.reserve(persons.size());
    for (const SearchablePerson& person : persons) {
        const QString label = person.unitName.isEmpty()
                                  ? person.name
                                  //: a person and the unit, in a list to choose from
                                  : QCoreApplication::translate("juzhen::PersonChoices", "%1 (%2)")
                                        .arg(person.name, person.unitName);
        choices.append({QString::number(person.id.value()), label, person.searchText, 0});
    }
    return choices;
}

} // namespace juzhen
