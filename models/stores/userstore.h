// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QList>

namespace juzhen {

class Session;

/// The people who work with the register and their roles (用户与角色).
class UserStore
{
public:
    explicit UserStore(Session& session);

    /// The user with this login. Somebody the register doesn't know may look and no more.
    [[nodiscard]] User currentUser(const QString& login);

    [[nodiscard]] QList<User> all();

    /// Adds or changes a user. Needs Permission::Administer. Throws Error(Invalid, "roles") when
    /// nobody would be left who may administer.
    void save(User& user);

private:
    Session& m_session;
};

} // namespace juzhen
