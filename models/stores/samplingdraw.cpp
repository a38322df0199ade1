// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/samplingdraw.h"

#include <QMap>

#include <algorithm>
#include <random>

namespace juzhen {

QList<InspectionTask> drawSample(const QList<InspectionTask>& tasks, int sharePerMille, qint64 seed)
{
    QMap<std::pair<AdminLevel, QString>, QList<qsizetype>> strata;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        strata[{tasks[i].adminLevel, tasks[i].bucket}].append(i);
    }
    // mt19937_64 is the same everywhere; the standard distributions and std::shuffle are not.
    std::mt19937_64 random(static_cast<quint64>(seed));
    QList<qsizetype> drawn;
    for (QList<qsizetype>& stratum : strata) {
        const qsizetype wanted =
            std::max<qsizetype>(1, (stratum.size() * sharePerMille + 999) / 1000);
        for (qsizetype i = 0; i < std::min(wanted, stratum.size()); ++i) {
            const auto rest = static_cast<quint64>(stratum.size() - i);
            stratum.swapItemsAt(i, i + static_cast<qsizetype>(random() % rest));
            drawn.append(stratum[i]);
        }
    }
    std::sort(drawn.begin(), drawn.end());
    QList<InspectionTask> sample;
    for (const qsizetype i : drawn) {
        sample.append(tasks[i]);
    }
    return sample;
}

} // namespace juzhen
