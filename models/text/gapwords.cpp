// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/gapwords.h"

#include "models/text/findingwords.h"
#include "models/text/numberwords.h"

namespace juzhen {

namespace {

constexpr qsizetype namesTold = 5; ///< a sentence names at most so many accounts

QString someOf(const QStringList& names)
{
    QString told = NumberWords::list(names.mid(0, namesTold));
    if (names.size() > namesTold) {
        told += QStringLiteral("…");
    }
    return told;
}

} // namespace

QString GapWords::title(MatrixGap::Kind kind)
{
    switch (kind) {
    case MatrixGap::Kind::NoAccount:
        return tr("No running account");
    case MatrixGap::Kind::NoMainAccount:
        return tr("No main account");
    case MatrixGap::Kind::SeveralOnPlatform:
        return tr("Several on one platform");
    case MatrixGap::Kind::DifferingNames:
        break;
    }
    return tr("Names differ");
}

QString GapWords::subject(const MatrixGap& gap, const WordBook& words)
{
    if (gap.isOfSystem()) {
        return words.word(QStringLiteral("domain"), gap.domain);
    }
    return gap.isOfRegion() ? words.regionPath(gap.regionCode) : gap.name;
}

QString GapWords::sentence(const MatrixGap& gap, const WordBook& words)
{
    const QString count = NumberWords::count(gap.accounts);
    switch (gap.kind) {
    case MatrixGap::Kind::NoAccount:
        return gap.accounts == 0
                   ? tr("No account is running here.")
                   : tr("None of the %1 running accounts stands for the government.").arg(count);
    case MatrixGap::Kind::NoMainAccount:
        return tr("%1 accounts are running, none of them is the main account.").arg(count);
    case MatrixGap::Kind::SeveralOnPlatform:
        return tr("%1 accounts are running on %2: %3.")
            .arg(count, words.platform(gap.platformCode), someOf(gap.accountNames));
    case MatrixGap::Kind::DifferingNames:
        break;
    }
    return tr("%1: differing from “%2”.").arg(someOf(gap.accountNames), gap.usualName);
}

QString GapWords::basis(MatrixGap::Kind kind)
{
    switch (kind) {
    case MatrixGap::Kind::NoAccount:
        return FindingWords::clause(QStringLiteral("R-45"));
    case MatrixGap::Kind::NoMainAccount:
        return FindingWords::clause(QStringLiteral("R-46"));
    case MatrixGap::Kind::SeveralOnPlatform:
        return FindingWords::clause(QStringLiteral("R-04"));
    case MatrixGap::Kind::DifferingNames:
        break;
    }
    return FindingWords::clause(QStringLiteral("R-05"));
}

QString GapWords::column(const QString& key)
{
    if (key == QLatin1String("gap")) {
        return tr("Gap");
    }
    if (key == QLatin1String("subject")) {
        return tr("Where");
    }
    if (key == QLatin1String("region")) {
        return tr("Region");
    }
    return key == QLatin1String("sentence") ? tr("What is the matter") : tr("Basis");
}

} // namespace juzhen
