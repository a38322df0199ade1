// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/campaign.h"

#include <QVariantList>

namespace juzhen {

class Session;

/// Copies the results of @p campaign, as edition `campaign.edition`, into rows that never change:
/// its tasks, and as unchecked every account in scope without one. Returns the seal. Runs inside
/// the caller's WriteScope.
[[nodiscard]] QString
writeEdition(Session& session, const Campaign& campaign, const QString& reason);

/// The seal computed anew from the rows of the latest edition: SHA-256, lower-case hex.
[[nodiscard]] QString sealOfEdition(Session& session, const Campaign& campaign);

/// The result rows of a campaign as a table expression with its parameters: the sealed rows of its
/// latest edition, or, while it is open, what its tasks give now. Columns as in `edition_row`;
/// those named at least, of which few are much faster than all.
struct ResultRows
{
    QString sql;
    QVariantList values;
};

[[nodiscard]] ResultRows resultRows(const Campaign& campaign, const QStringList& columns = {});

} // namespace juzhen
