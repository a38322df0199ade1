// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gapexport.h"

#include "models/exchange/sheetwriter.h"
#include "models/text/gapwords.h"

#include <vector>

namespace juzhen {

qint64 exportGaps(const QList<MatrixGap>& gaps,
                  const QString& path,
                  const QString& sheetName,
                  const WordBook& words,
                  Progress& progress)
{
    OutSheet sheet;
    sheet.name = sheetName;
    for (const char* key : {"gap", "subject", "region", "sentence", "basis"}) {
        sheet.columns.append({GapWords::column(QString::fromLatin1(key))});
    }
    const auto writer = openSheetWriter(path);
    writer->beginSheet(sheet);
    progress.start(gaps.size());
    qint64 written = 0;
    for (const MatrixGap& gap : gaps) {
        const std::vector<OutCell> cells{GapWords::title(gap.kind), GapWords::subject(gap, words),
                                         words.regionPath(gap.regionCode),
                                         GapWords::sentence(gap, words), GapWords::basis(gap.kind)};
        writer->writeRow(cells);
        progress.advance(++written);
    }
    writer->finish(progress);
    return written;
}

} // namespace juzhen
