// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/statistics.h"

#include <QCoreApplication>

namespace juzhen {

class WordBook;

/// The words beside the figures of a quarter, in the language of the moment; for charts, reports
/// and the command line alike.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::FigureWords)

public:
    /// Fills in the names of all groups and problems. Regions keep the names the store gave them;
    /// a group without a key is named as what it is.
    static void fillNames(QuarterFigures& figures, const WordBook& words);

    /// "10–14 days", "over 90 days", "not known".
    [[nodiscard]] static QString gap(const GapBin& bin);
};

} // namespace juzhen
