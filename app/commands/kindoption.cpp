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
            KindOption::tr("What the rows are: accounts, units, results of inspections or metrics "
                           "of a month."),
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
    if (kind == QLatin1String("metrics")) {
        return ImportKind::Metrics;
    }
    throw WrongUse{
        KindOption::tr("--kind takes accounts, units, results or metrics, not “%1”.").arg(kind)};
}

} // namespace juzhen
