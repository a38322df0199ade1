// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"

#include <QList>

namespace juzhen {

class Session;

/// Named views of a page (视图): a person's own, and shared ones.
class ViewStore
{
public:
    explicit ViewStore(Session& session);

    /// The views of @p page that the present user sees: own first, then shared, by name.
    [[nodiscard]] QList<SavedView> of(const QString& page);

    /// Stores a view; one of the same page, name and owner is replaced. Shared views need
    /// Permission::EditAccounts.
    void save(SavedView& view);

    /// Gives a view another name. Throws Error(Invalid, "name") for an empty one, or one that another
    /// view of the same page and owner has.
    void rename(const SavedView& view, const QString& name);

    void remove(const SavedView& view);

private:
    void requireShared(const SavedView& view) const;

    Session& m_session;
};

} // namespace juzhen
