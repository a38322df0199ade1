// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/newunit.h"

#include "models/domain/regionindex.h"
#include "models/domain/unitname.h"
#include "models/domain/unitvalidation.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/text/wordbook.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/pagecontext.h"

#include <QCoreApplication>

#include <utility>

namespace juzhen {

namespace {

struct NewUnit
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::NewUnit)
};

void add(QWidget* field, const PageContext& context, Unit& unit)
{
    UnitStore units(*context.session);
    if (const QList<Unit> same = units.named(unit.name); !same.isEmpty()) {
        unit = same.constFirst(); // added meanwhile: the list is some moments old
        return;
    }
    units.create(unit);
    showSuccess(field, unit.regionCode.isEmpty()
                           ? NewUnit::tr("“%1” was added to the units.").arg(unit.name)
                           : NewUnit::tr("“%1” (%2) was added to the units.")
                                 .arg(unit.name, context.words->region(unit.regionCode)));
}

} // namespace

void offerNewUnit(FieldEditor* field, const PageContext& context, std::function<QString()> region)
{
    if (!context.session->may(Permission::EditAccounts)) {
        return;
    }
    const auto make = [field, &context, region = std::move(region)](const QString& words) {
        const RegionIndex regions(context.words->regions());
        Unit unit = unitNamed(words, region ? region() : QString(), regions);
        Choice choice;
        if (unit.name.size() > unitNameLimit) {
            showWarning(
                field,
                NewUnit::tr("The name of a unit has at most %1 characters.").arg(unitNameLimit));
        } else if (guarded(field, [&] { add(field, context, unit); })) {
            choice.key = QString::number(unit.id.value());
            choice.label = unit.name;
        }
        return choice;
    };
    //: in the list of units, when none fits what was typed
    field->setMaker(NewUnit::tr("New unit “%1”"), make);
}

} // namespace juzhen
