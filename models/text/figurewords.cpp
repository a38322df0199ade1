// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/figurewords.h"

#include "models/domain/enumkeys.h"
#include "models/text/enumwords.h"
#include "models/text/wordbook.h"

namespace juzhen {

void FigureWords::fillNames(QuarterFigures& figures, const WordBook& words)
{
    for (Figures& group : figures.byPlatform) {
        group.name = group.key.isEmpty() ? tr("Platform not known")
                                         : words.word(QStringLiteral("bucket"), group.key);
    }
    for (Figures& group : figures.byLevel) {
        const auto level = fromKey<AdminLevel>(group.key);
        group.name = level ? EnumWords::label(*level) : tr("Level not known");
    }
    for (Figures& group : figures.byRegion) {
        if (group.name.isEmpty()) {
            group.name = group.key.isEmpty() ? tr("Region not known") : group.key;
        }
    }
    for (ProblemCount& problem : figures.problems) {
        problem.name = problem.key.isEmpty()
                           ? tr("No problem class given")
                           : words.word(QStringLiteral("problem_class"), problem.key);
    }
}

QString FigureWords::gap(const GapBin& bin)
{
    if (bin.fromDays < 0) {
        return tr("not known", "days since the last update");
    }
    if (bin.toDays < 0) {
        return tr("over %1 days").arg(bin.fromDays - 1);
    }
    return tr("%1–%2 days").arg(bin.fromDays).arg(bin.toDays);
}

} // namespace juzhen
