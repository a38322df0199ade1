// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/operator.h"
#include "models/domain/platform.h"
#include "models/domain/regionindex.h"
#include "models/exchange/samplerandom.h"

#include <QList>
#include <QSet>

namespace juzhen {

/// A unit of a sample register and its place in it.
struct SampleHost
{
    Unit unit;
    int parent = -1;       ///< position of the General Office above it
    int systemParent = -1; ///< position of the unit of the same trade one level up
    QString accountName;   ///< what its accounts are called
};

/// An account of a sample register.
struct SampleAccount
{
    Account account;
    int host = 0;        ///< position of its unit
    int contractor = -1; ///< position of its operator
    int weakness = 1;    ///< how much more often than others it fails
};

/// The units, accounts and contractors of a made-up Sichuan, in memory: real regions, made-up
/// names. The same seed gives the same office.
class SampleOffice
{
public:
    SampleOffice(const RegionIndex& regions, SampleRandom& random, QDate today, int quarters);

    /// Makes @p accounts accounts and the units that host them.
    void make(int accounts);

    [[nodiscard]] QList<SampleHost>& hosts() { return m_hosts; }

    [[nodiscard]] QList<SampleAccount>& accounts() { return m_accounts; }

    [[nodiscard]] QList<Operator>& operators() { return m_operators; }

private:
    void makeOperators(int count);
    void makeRegion(const Region& region, int accounts);
    [[nodiscard]] int addHost(const Region& region, int position);
    void addAccount(int host, int number);
    void choosePlatform(Account& account, int number);
    void fillIdentity(Account& account, const SampleHost& host);
    void fillPeople(Account& account);
    void fillStanding(Account& account);
    void leaveGaps(Account& account);
    [[nodiscard]] QDate chooseOpening();

    const RegionIndex& m_regions;
    SampleRandom& m_random;
    QDate m_today;
    QDate m_firstDay; ///< of the first quarter told of
    QList<SampleHost> m_hosts;
    QList<SampleAccount> m_accounts;
    QList<Operator> m_operators;
    QHash<QString, int> m_generalOffices; ///< by region code
    QHash<QString, int> m_byTrade;        ///< by region code and domain
    QSet<QString> m_hostPlatforms;        ///< of the unit in hand, besides WeChat
    int m_serial = 0;
};

} // namespace juzhen
