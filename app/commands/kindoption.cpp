// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/kindoption.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

struct KindOption
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::KindOption)
};

} // namespace

QCommandLineOption kindOption()
{
    return {QStringLiteral("kind"),
            KindOption::tr("What the rows are: accounts, units or results of inspections."),
            QStringLiteral("KIND")};
}

ImportKind chosenKind(const CommandCall& call)
{
    const QString kind = call.value("kind");
    if (kind.isEmpty() || kind == QLatin1String("accounts")) {
        return ImportKind::Accounts;
    }
    if (kind == QLatin1String("units")) {
        return ImportKind::Units;
    }
    if (kind == QLatin1String("results")) {
        return ImportKind::Results;
    }
    throw WrongUse{KindOption::tr("--kind takes accounts, units or results, not “%1”.").arg(kind)};
}

} // namespace juzhen
