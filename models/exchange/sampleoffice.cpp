// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleoffice.h"

#include "models/domain/quarter.h"
#include "models/exchange/samplenames.h"

#include <algorithm>

namespace juzhen {

namespace {

/// The first account of a unit is on WeChat; further ones are spread so that a register comes to
/// about 62 % WeChat, 20 % Weibo, 10 % short video.
constexpr std::array furtherPlatforms{"weibo",    "douyin",          "toutiao",           "app",
                                      "kuaishou", "wechat_channels", "wechat_miniprogram"};
constexpr std::array furtherWeights{500, 210, 90, 60, 50, 50, 40};

int regionWeight(const Region& region)
{
    switch (region.level) {
    case RegionLevel::Province:
        return 120;
    case RegionLevel::Prefecture:
        return region.code == QLatin1String("510100") ? 140 : 60;
    case RegionLevel::County:
        return region.code.startsWith(QLatin1String("5101")) ? 38 : 20;
    }
    return 0;
}

/// @p total shared out by weight, to the last one: what falls to each beyond its whole share goes
/// to the next in line.
QList<int> shares(const QList<int>& weights, int total)
{
    qint64 sum = 0;
    for (const int weight : weights) {
        sum += weight;
    }
    QList<int> result;
    qint64 weighed = 0;
    int given = 0;
    for (const int weight : weights) {
        weighed += weight;
        const int upTo = static_cast<int>((weighed * total + sum / 2) / sum);
        result.append(upTo - given);
        given = upTo;
    }
    return result;
}

} // namespace

SampleOffice::SampleOffice(const RegionIndex& regions,
                           SampleRandom& random,
                           QDate today,
                           int quarters)
    : m_regions(regions)
    , m_random(random)
    , m_today(today)
    , m_firstDay(Quarter::of(today).plus(1 - quarters).firstDay())
{}

void SampleOffice::make(int accounts)
{
    makeOperators(std::clamp(accounts / 100, 3, 200));
    const QList<Region>& regions = m_regions.regions();
    QList<int> weights;
    for (const Region& region : regions) {
        weights.append(regionWeight(region));
    }
    const QList<int> quotas = shares(weights, accounts);
    for (qsizetype i = 0; i < regions.size(); ++i) {
        makeRegion(regions.at(i), quotas.at(i));
    }
}

void SampleOffice::makeOperators(int count)
{
    for (int i = 0; i < count; ++i) {
        Operator contractor;
        contractor.name = QStringLiteral("示例新媒体服务公司%1").arg(i + 1);
        contractor.contactName = samplePerson(i);
        m_operators.append(contractor);
    }
}

void SampleOffice::makeRegion(const Region& region, int accounts)
{
    int position = 0;
    while (accounts > 0) {
        const int host = addHost(region, position);
        int number = 1;
        if (position == 0) {
            number = 2 + m_random.below(2);
        } else if (m_random.chance(450)) {
            number = m_random.chance(330) ? 3 : 2;
        }
        number = std::min(number, accounts);
        for (int i = 0; i < number; ++i) {
            addAccount(host, i);
        }
        accounts -= number;
        ++position;
    }
}

int SampleOffice::addHost(const Region& region, int position)
{
    const QString path = region.level == RegionLevel::County
                             ? m_regions.nameOf(region.parentCode) + region.name
                             : region.name;
    const SampleUnitName named = sampleUnit(region, path, position);
    SampleHost host;
    host.unit.name = named.name;
    host.unit.regionCode = region.code;
    host.unit.adminLevel = named.level;
    host.unit.kind = named.kind;
    host.unit.domain = named.domain;
    host.unit.vertical = named.vertical;
    host.unit.legalPerson = true;
    host.unit.contactName = samplePerson(m_random.below(10));
    host.unit.sortOrder = position + 1;
    if (m_random.chance(4) && position > 0) {
        host.unit.status = UnitStatus::Merged;
    }
    host.accountName =
        QStringLiteral("示例%1%2").arg(m_regions.shortNameOf(region.code), named.brief);
    const int index = static_cast<int>(m_hosts.size());
    const QString trade = QLatin1Char(' ') + named.domain;
    host.parent = m_generalOffices.value(position == 0 ? region.parentCode : region.code, -1);
    host.systemParent = position == 0 ? -1 : m_byTrade.value(region.parentCode + trade, -1);
    if (position == 0) {
        m_generalOffices.insert(region.code, index);
    } else if (named.kind == QLatin1String("department")) {
        m_byTrade.insert(region.code + trade, index);
    }
    m_hosts.append(host);
    return index;
}

void SampleOffice::addAccount(int hostIndex, int number)
{
    const SampleHost& host = m_hosts.at(hostIndex);
    SampleAccount sample;
    sample.host = hostIndex;
    sample.weakness = m_random.chance(30) ? 12 : 1;
    Account& account = sample.account;
    ++m_serial;
    choosePlatform(account, number);
    fillIdentity(account, host);
    account.isMain = number == 0 && host.unit.kind == QLatin1String("general_office");
    if (account.isMain) {
        account.onPublicMatrix = !m_random.chance(20);
    }
    fillPeople(account);
    fillStanding(account);
    if (m_random.chance(60)) {
        sample.contractor = m_random.below(static_cast<int>(m_operators.size()));
    }
    if (m_random.chance(70)) {
        leaveGaps(account);
    }
    m_accounts.append(sample);
}

void SampleOffice::choosePlatform(Account& account, int number)
{
    if (number == 0) {
        m_hostPlatforms.clear();
    }
    const bool duplicate = number > 0 && m_random.chance(12);
    if ((number == 0 && !m_random.chance(30)) || duplicate) {
        account.platformCode = QStringLiteral("wechat_official");
        account.subtype =
            m_random.chance(750) ? QStringLiteral("subscription") : QStringLiteral("service");
        return;
    }
    // A host with an account on every platform begins anew (R-04 finds those).
    if (m_hostPlatforms.size() == static_cast<qsizetype>(furtherPlatforms.size())) {
        m_hostPlatforms.clear();
    }
    do {
        const int chosen = number == 0 ? 0 : m_random.weighted(furtherWeights);
        account.platformCode = QString::fromLatin1(furtherPlatforms[static_cast<size_t>(chosen)]);
    } while (m_hostPlatforms.contains(account.platformCode));
    m_hostPlatforms.insert(account.platformCode);
    if (account.platformCode == QLatin1String("app")
        || account.platformCode == QLatin1String("wechat_miniprogram")) {
        account.appIpv6 = !m_random.chance(50);
        account.appOk = !m_random.chance(10);
        account.cacFilingNo =
            m_random.chance(850) ? QStringLiteral("示例备%1").arg(m_serial) : QString();
    }
}

void SampleOffice::fillIdentity(Account& account, const SampleHost& host)
{
    account.name = host.accountName;
    if (m_random.chance(25)) {
        account.name += QStringLiteral("在线"); // not the same name on every platform
    }
    account.platformId = QStringLiteral("sample%1").arg(m_serial, 7, 10, QLatin1Char('0'));
    account.url = QStringLiteral("https://sample.invalid/%1").arg(account.platformId);
    account.verified = !m_random.chance(15);
    account.verifiedSubject = *account.verified ? host.unit.name : QString();
    account.verifiedUntil =
        *account.verified ? m_today.addDays(m_random.between(-10, 360)) : QDate();
    account.regionCode = host.unit.regionCode;
    account.domain = host.unit.domain;
    if (host.unit.kind == QLatin1String("general_office")) {
        account.represents = Represents::Government;
    } else if (host.unit.adminLevel == AdminLevel::Township) {
        account.represents = Represents::Township;
    } else if (host.unit.kind == QLatin1String("public_service")) {
        account.represents = Represents::Enterprise;
    } else {
        account.represents = Represents::Department;
    }
    account.functionTypes = {QStringLiteral("release")};
    if (m_random.chance(600)) {
        account.functionTypes.append(QStringLiteral("interaction"));
    }
    if (m_random.chance(250)) {
        account.functionTypes.append(QStringLiteral("service"));
    }
    account.hasInteraction = !m_random.chance(6);
    account.hasService = account.functionTypes.contains(QStringLiteral("service"));
    account.hasReportChannel = m_random.chance(550);
    account.fans =
        m_random.chance(150) ? m_random.between(10'000, 900'000) : m_random.between(120, 10'000);
    account.averageReads = *account.fans / m_random.between(8, 60);
    account.updateFrequency = QStringLiteral("每周%1次").arg(m_random.between(1, 7));
}

void SampleOffice::fillPeople(Account& account)
{
    const int first = m_random.below(10);
    account.editorName = samplePerson(first);
    // No line of this area begins with 0: nobody can be called by accident.
    account.editorPhone =
        QStringLiteral("028-%1").arg(m_serial % 10'000'000, 8, 10, QLatin1Char('0'));
    account.dedicatedPerson = m_random.chance(960) ? samplePerson(first + 1) : QString();
    account.reviewer1 = samplePerson(first + 2);
    account.reviewer2 = samplePerson(first + 3);
    account.reviewer3 = samplePerson(first + 4);
    account.passwordChangedOn = m_today.addDays(-m_random.below(400));
}

QDate SampleOffice::chooseOpening()
{
    const int inPeriod = static_cast<int>(m_firstDay.daysTo(m_today));
    return m_random.chance(880) ? m_firstDay.addDays(-m_random.between(1, 3000))
                                : m_today.addDays(-m_random.between(0, std::max(1, inPeriod - 1)));
}

void SampleOffice::fillStanding(Account& account)
{
    account.openedOn = chooseOpening();
    static constexpr std::array gapWeights{610, 310, 55, 14, 7, 4};
    static constexpr std::array gapFrom{0, 4, 10, 15, 31, 91};
    static constexpr std::array gapTo{3, 9, 14, 30, 90, 300};
    const auto gap = static_cast<size_t>(m_random.weighted(gapWeights));
    account.lastPostOn =
        std::max(account.openedOn, m_today.addDays(-m_random.between(gapFrom[gap], gapTo[gap])));
    account.nationalStatus =
        m_random.chance(970)
            ? NationalStatus::Entered
            : (m_random.chance(300) ? NationalStatus::ChangePending : NationalStatus::Missing);
    const int open = static_cast<int>(account.openedOn.daysTo(m_today));
    if (account.isMain || open < 200) {
        return;
    }
    if (m_random.chance(15)) {
        account.status = AccountStatus::Suspended;
        account.statusChangedOn = m_today.addDays(-m_random.between(1, 60));
    } else if (m_random.chance(60)) {
        static constexpr std::array weights{70, 10, 8, 8, 4};
        static constexpr std::array states{AccountStatus::Cancelled, AccountStatus::Closed,
                                           AccountStatus::PendingCancel, AccountStatus::Closing,
                                           AccountStatus::OrderedClosed};
        account.status = states[static_cast<size_t>(m_random.weighted(weights))];
        const bool final = account.status == AccountStatus::Cancelled;
        account.statusChangedOn =
            m_today.addDays(-m_random.between(1, final ? std::min(open - 100, 720) : 40));
        account.lastPostOn = account.statusChangedOn.addDays(-m_random.between(1, 20));
        account.closedReason = QStringLiteral("示例：整合归并");
        account.nationalStatus = final ? NationalStatus::Cancelled : NationalStatus::ChangePending;
    }
}

void SampleOffice::leaveGaps(Account& account)
{
    // What real ledgers lack most often.
    switch (m_random.below(6)) {
    case 0:
        account.editorPhone.clear();
        break;
    case 1:
        account.reviewer3.clear();
        account.reviewer2.clear();
        break;
    case 2:
        account.platformId.clear();
        account.url.clear();
        break;
    case 3:
        account.functionTypes.clear();
        account.hasReportChannel.reset();
        break;
    case 4:
        account.verified.reset();
        account.verifiedSubject.clear();
        account.verifiedUntil = {};
        break;
    default:
        account.domain.clear();
        account.editorName.clear();
        break;
    }
}

} // namespace juzhen
