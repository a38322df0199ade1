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
            KindOption::tr("What the rows are: accounts (the default), units, results of "
                           "inspections, metrics of a month, persons, operators (contractors), or "
                           "the national system's export."),
            QStringLiteral("KIND")};
}

ImportKind chosenKind(const CommandCall& call)
{
    const QString word = call.value("kind");
    const auto kind =
        word.isEmpty() ? std::optional(ImportKind::Accounts) : fromKey<ImportKind>(word);
    if (!kind) {
        throw WrongUse{KindOption::tr("--kind takes accounts, units, results, metrics, persons, "
                                      "operators or national, not “%1”.")
                           .arg(word)};
    }
    return *kind;
}

} // namespace juzhen
