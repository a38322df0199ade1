// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publiclist.h"

#include <QDateTime>

#include <optional>

namespace juzhen {

class Session;

/// The main accounts that may be shown to the public, and those that are held back.
struct PublicSelection
{
    QList<PublicEntry> entries;
    QList<qint64> accountIds; ///< of entries
    QStringList heldBack;     ///< names of running main accounts that R-06 takes for a person's
    qint64 vertical = 0;      ///< main accounts of vertical units that were left out (O-03)
};

/// A public list as it was exported.
struct PublishedList
{
    QString by;   ///< login
    QDateTime at; ///< UTC
    QList<PublicEntry> entries;

    /// The calendar day at the office.
    [[nodiscard]] QDate day() const { return at.toLocalTime().date(); }
};

/// The public lists of main accounts (公开名单, O-31): what is to be shown now, and what was shown
/// last.
class PublicListStore
{
public:
    explicit PublicListStore(Session& session);

    /// The running main accounts, paused ones among them, by region, unit and name. Those of units
    /// that follow the superior of their own system (O-03) only @p withVertical: their list is that
    /// of the superior. Not for the GUI thread.
    [[nodiscard]] PublicSelection selection(QDate today, bool withVertical = false);

    /// The list exported last, if any.
    [[nodiscard]] std::optional<PublishedList> last();

    /// Keeps @p entries as the list exported last, with an entry in the log. Needs
    /// Permission::EditAccounts.
    void remember(const QList<PublicEntry>& entries);

private:
    Session& m_session;
};

} // namespace juzhen
