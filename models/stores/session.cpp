// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/session.h"

#include "models/db/database.h"
#include "models/db/migrations.h"
#include "models/db/transaction.h"
#include "models/stores/auditlog.h"
#include "models/stores/keptorders.h"
#include "models/stores/operatorsearch.h"
#include "models/stores/registerseed.h"
#include "models/stores/userstore.h"

namespace juzhen {

namespace {

QString computerLogin()
{
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return login.isEmpty() ? QStringLiteral("office") : login;
}

Database::Mode modeOf(const SessionSource& source, bool mayCreate)
{
    if (source.readOnly) {
        return Database::Mode::ReadOnly;
    }
    return mayCreate ? Database::Mode::Create : Database::Mode::Open;
}

} // namespace

Session::Session(SessionSource source)
    : Session(std::move(source), false)
{}

Session::Session(SessionSource source, bool mayCreate)
    : m_source(std::move(source))
    , m_clock(m_source.clock)
{
    if (!m_clock) {
        m_ownClock = std::make_unique<SystemClock>();
        m_clock = m_ownClock.get();
    }
    if (m_source.login.isEmpty()) {
        m_source.login = computerLogin();
    }
    m_database = std::make_unique<Database>(DatabaseLocation::parse(m_source.location),
                                            modeOf(m_source, mayCreate));
    const int version = migrations::current(*m_database);
    if (version == 0 && !mayCreate) {
        throw Error(Error::Kind::NotADatabase, displayName());
    }
    if (!m_source.readOnly || version > migrations::latest()) {
        if (migrations::upgrade(*m_database, m_clock->now().toString(Qt::ISODate)) > 0) {
            completeOperatorSearch(*m_database);
        }
    }
    m_log = std::make_unique<AuditLog>(*this);
    m_keptOrders = std::make_unique<KeptOrders>();
    if (version == 0) {
        seedRegister(*this);
    }
    reloadUser();
}

std::unique_ptr<Session> Session::create(const SessionSource& source)
{
    return std::unique_ptr<Session>(new Session(source, true));
}

Session::~Session() = default;

QString Session::displayName() const
{
    return m_database->location().display();
}

bool Session::may(Permission permission) const
{
    return !isReadOnly() && mayDo(m_user, permission);
}

void Session::require(Permission permission) const
{
    if (!mayDo(m_user, permission)) {
        throw Error(Error::Kind::Denied, toKey(permission), m_user.login);
    }
}

std::function<void()> Session::interrupter() const
{
    return m_database->interrupter();
}

void Session::reconnect()
{
    m_log->forgetStatements();
    m_transaction.reset();
    m_depth = 0;
    m_failed = false;
    m_changes = {};
    m_database->reconnect();
}

void Session::reloadUser()
{
    m_user = UserStore(*this).currentUser(m_source.login);
}

} // namespace juzhen
