// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publiclist.h"
#include "models/tasks/progress.h"
#include "models/text/wordbook.h"

#include <QByteArray>

#include <functional>

namespace juzhen {

class Session;

/// Draws an attached picture anew as PNG, no edge longer than @p edge pixels, so that nothing but
/// what is seen gets out: no place, author or program hidden in the file. Empty when it can't be
/// read.
using PictureCleaner = std::function<QByteArray(const QByteArray& content, int edge)>;

struct PublishOptions
{
    QString folder; ///< made if it isn't there
    bool chinese = true;
    bool withChanges = false;  ///< the files tell the difference to the list exported last
    bool withVertical = false; ///< main accounts of vertical units too (O-03)
};

/// What was published.
struct PublishResult
{
    QString page; ///< the HTML file
    QString data; ///< the JSON file
    qint64 accounts = 0;
    qint64 codesMade = 0;       ///< QR codes made from the link because no picture is attached
    QStringList heldBack;       ///< main accounts left out because their name looks like a person's
    qint64 verticalLeftOut = 0; ///< main accounts of vertical units
    QDate dayBefore;            ///< of the list exported last; invalid: this is the first
    PublicDifference difference;
};

/// Writes the public list of running main accounts as public-list.html and public-list.json, and
/// remembers it as the list exported last; all of it or nothing. Icons and QR codes are the
/// account's icon and QR code; any
/// other attachment stays inside. Needs Permission::EditAccounts. Throws Error(NotWritable or
/// DiskFull) with the path, Error(Cancelled).
[[nodiscard]] PublishResult publishList(Session& session,
                                        const PublishOptions& options,
                                        const WordBook& words,
                                        const PictureCleaner& clean,
                                        Progress& progress);

} // namespace juzhen
