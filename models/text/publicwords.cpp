// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/publicwords.h"

#include "models/text/numberwords.h"

namespace juzhen {

QString PublicWords::title()
{
    return tr("Public list of government new-media accounts");
}

QString PublicWords::count(qint64 accounts, QDate day)
{
    return tr("Main accounts: %1. As of %2.")
        .arg(NumberWords::count(accounts), NumberWords::date(day));
}

QString PublicWords::nothing()
{
    return tr("No main account is running at present.");
}

QString PublicWords::skipLink()
{
    return tr("To the list");
}

QString PublicWords::unit()
{
    return tr("Host unit");
}

QString PublicWords::platform()
{
    return tr("Platform");
}

QString PublicWords::link()
{
    return tr("Link");
}

QString PublicWords::paused()
{
    return tr("Updates are paused");
}

QString PublicWords::unknownRegion()
{
    return tr("Other units");
}

QString PublicWords::iconOf(const QString& name, const QString& platform)
{
    return tr("Icon of “%1” on %2").arg(name, platform);
}

QString PublicWords::codeOf(const QString& name, const QString& platform)
{
    return tr("QR code of “%1” on %2").arg(name, platform);
}

QString PublicWords::changesTitle()
{
    return tr("Changes");
}

QString PublicWords::changesSince(QDate day)
{
    return day.isValid() ? tr("Changes since the list of %1:").arg(NumberWords::date(day))
                         : tr("This is the first list.");
}

QString PublicWords::noChanges()
{
    return tr("Nothing was added, removed or renamed.");
}

QString PublicWords::added()
{
    return tr("Added");
}

QString PublicWords::removed()
{
    return tr("Removed");
}

QString PublicWords::renamed()
{
    return tr("Renamed");
}

QString PublicWords::entry(const PublicEntry& entry, const WordBook& words)
{
    const QString platform = words.platform(entry.platformCode);
    return entry.unitName.isEmpty() ? tr("%1 (%2)").arg(entry.name, platform)
                                    : tr("%1 (%2, %3)").arg(entry.name, platform, entry.unitName);
}

QString PublicWords::rename(const PublicRename& rename, const WordBook& words)
{
    return tr("%1, before: %2").arg(entry(rename.entry, words), rename.nameBefore);
}

QString PublicWords::summary(const PublicDifference& difference)
{
    return tr("Added: %1, removed: %2, renamed: %3.")
        .arg(NumberWords::count(difference.added.size()),
             NumberWords::count(difference.removed.size()),
             NumberWords::count(difference.renamed.size()));
}

QString PublicWords::verticalLeftOut(qint64 accounts)
{
    return tr("Left out, because their units follow the superior of their own system: %1.")
        .arg(NumberWords::count(accounts));
}

} // namespace juzhen
