// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/viewstore.h"

#include "models/stores/recordtable.h"

namespace juzhen {

ViewStore::ViewStore(Session& session)
    : m_session(session)
{}

QList<SavedView> ViewStore::of(const QString& page)
{
    return RecordTable<SavedView>(m_session).where(
        QStringLiteral("page = ? AND owner IN (?, '') ORDER BY owner DESC, name"),
        {page, m_session.source().login});
}

void ViewStore::save(SavedView& view)
{
    requireShared(view);
    WriteScope scope(m_session);
    RecordTable<SavedView> table(m_session);
    const auto same = table.where(QStringLiteral("page = ? AND name = ? AND owner = ?"),
                                  {view.page, view.name, view.owner});
    if (same.isEmpty()) {
        table.insert(view);
    } else {
        table.update(same.first(), view);
    }
    scope.commit();
}

void ViewStore::rename(const SavedView& view, const QString& name)
{
    requireShared(view);
    WriteScope scope(m_session);
    RecordTable<SavedView> table(m_session);
    const auto same = table.where(QStringLiteral("page = ? AND name = ? AND owner = ? AND id <> ?"),
                                  {view.page, name, view.owner, view.id.value()});
    if (name.trimmed().isEmpty() || !same.isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("name"));
    }
    SavedView renamed = view;
    renamed.name = name;
    table.update(view, renamed);
    scope.commit();
}

void ViewStore::requireShared(const SavedView& view) const
{
    if (view.owner.isEmpty()) {
        m_session.require(Permission::EditAccounts);
    }
}

void ViewStore::remove(const SavedView& view)
{
    requireShared(view);
    RecordTable<SavedView>(m_session).remove(view);
}

} // namespace juzhen
