// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/userstore.h"

#include "models/stores/recordtable.h"

namespace juzhen {

UserStore::UserStore(Session& session)
    : m_session(session)
{}

User UserStore::currentUser(const QString& login)
{
    const auto found = RecordTable<User>(m_session).where(QStringLiteral("login = ?"), {login});
    if (!found.isEmpty()) {
        return found.first();
    }
    User guest;
    guest.login = login;
    guest.name = login;
    guest.roles = {Role::Viewer};
    return guest;
}

QList<User> UserStore::all()
{
    return RecordTable<User>(m_session).where(QStringLiteral("1 = 1 ORDER BY name, id"));
}

void UserStore::save(User& user)
{
    m_session.require(Permission::Administer);
    WriteScope scope(m_session);
    RecordTable<User> table(m_session);
    if (user.id.isValid()) {
        const User before = table.require(user.id);
        if (before.revision != user.revision) {
            throw Error(Error::Kind::Conflict, user.login);
        }
        table.update(before, user);
    } else {
        table.insert(user);
    }
    const auto users = all();
    const bool administered = std::any_of(users.begin(), users.end(), [](const User& one) {
        return mayDo(one, Permission::Administer);
    });
    if (!administered) {
        throw Error(Error::Kind::Invalid, QStringLiteral("roles"));
    }
    scope.commit();
    m_session.reloadUser();
}

} // namespace juzhen
