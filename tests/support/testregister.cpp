// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregister.h"

namespace juzhen {

TestRegister::TestRegister(const QString& engine)
    : m_database(engine)
{
    m_session = Session::create(source());
}

TestRegister::~TestRegister() = default;

SessionSource TestRegister::source() const
{
    SessionSource source;
    source.location = m_database.location().text();
    source.login = QStringLiteral("tester");
    source.clock = &m_clock;
    source.hub = const_cast<ChangeHub*>(&m_hub);
    return source;
}

std::unique_ptr<Session> TestRegister::another(const QString& login)
{
    SessionSource other = source();
    other.login = login;
    return std::make_unique<Session>(other);
}

} // namespace juzhen
