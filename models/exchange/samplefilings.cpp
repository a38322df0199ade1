// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/samplefilings.h"

#include "models/exchange/samplequarter.h"
#include "models/stores/bulkstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

#include <algorithm>

namespace juzhen {

namespace {

constexpr quint16 filingKind = 2;
constexpr int filingsPerStep = 500;

Filing archived(FilingKind kind, Id<Account> account, QDate decided)
{
    Filing filing;
    filing.kind = kind;
    filing.status = FilingStatus::Archived;
    filing.accountId = account;
    filing.reason = QStringLiteral("示例");
    filing.submittedOn = decided.addDays(-6);
    filing.acceptedOn = decided.addDays(-4);
    filing.decidedOn = decided;
    filing.effectiveOn = decided;
    return filing;
}

/// The steps that lead to each state a filing can be in.
const QList<QList<Action>>& walks()
{
    static const QList<QList<Action>> all{
        {},
        {Action::Submit},
        {Action::Submit, Action::Return},
        {Action::Submit, Action::Accept},
        {Action::Submit, Action::Accept, Action::Review},
        {Action::Submit, Action::Accept, Action::Review, Action::Approve}};
    return all;
}

} // namespace

SampleFilings::SampleFilings(
    Session& session, FixedClock& clock, SampleOffice& office, SampleRandom& random, QDate today)
    : m_session(session)
    , m_clock(clock)
    , m_office(office)
    , m_random(random)
    , m_today(today)
{}

QString SampleFilings::nextNumber(const QString& regionCode, QDate decided)
{
    const QString prefix = QStringLiteral("川政新备〔%1〕-%2-").arg(decided.year()).arg(regionCode);
    return prefix + QStringLiteral("%1").arg(++m_serials[prefix], 4, 10, QLatin1Char('0'));
}

void SampleFilings::makeFinished(Progress& progress, SampleCounts& counts)
{
    WriteScope scope(m_session, QStringLiteral("示例数据"));
    BulkStore bulk(m_session);
    qint64 made = 0;
    const auto add = [&](FilingKind kind, const Account& account, QDate decided) {
        Filing filing = archived(kind, account.id, decided);
        filing.uid = sampleUid(filingKind, ++m_serial);
        filing.number = nextNumber(account.regionCode, decided);
        bulk.add(filing);
        ++made;
    };
    qint64 seen = 0;
    for (const SampleAccount& sample : std::as_const(m_office.accounts())) {
        const Account& account = sample.account;
        if (!m_random.chance(12)) {
            add(FilingKind::Open, account,
                std::min(account.openedOn.addDays(m_random.below(12)), m_today));
        }
        if (account.status == AccountStatus::Cancelled && !m_random.chance(30)) {
            add(FilingKind::Cancel, account, account.statusChangedOn);
        } else if (account.status == AccountStatus::Closed
                   || account.status == AccountStatus::Closing) {
            add(FilingKind::Close, account, account.statusChangedOn);
        }
        if (++seen % filingsPerStep == 0) {
            progress.advance(progress.done() + filingsPerStep);
        }
    }
    bulk.note(SubjectKind::Register, 0, {}, "filings", made);
    scope.touch(SubjectKind::Filing, 0);
    scope.commit();
    counts.filings += made;
}

void SampleFilings::makeCurrent(int count, SampleCounts& counts)
{
    FilingStore filings(m_session);
    const int step = std::max(1, static_cast<int>(m_office.accounts().size()) / (count + 1));
    int made = 0;
    for (qsizetype i = step / 2; i < m_office.accounts().size() && made < count; i += step) {
        const Account& account = m_office.accounts().at(i).account;
        if (account.status != AccountStatus::Active) {
            continue;
        }
        const QDate start = m_today.addDays(-m_random.between(1, 9));
        m_clock.setNow(FixedClock(start).now());
        Filing filing;
        filing.accountId = account.id;
        filing.kind = made % 3 == 2 ? FilingKind::Close : FilingKind::Change;
        filing.reason = QStringLiteral("示例：整合归并");
        if (filing.kind == FilingKind::Change) {
            filing.reason = QStringLiteral("示例：规范名称");
            filing.changes = {
                {QStringLiteral("name"), account.name, account.name + QStringLiteral("之声")}};
            filing.announcementUrl = QStringLiteral("https://sample.invalid/announcement");
        }
        WriteScope scope(m_session, QStringLiteral("示例数据"));
        filings.create(filing);
        walk(filings, filing.id.value(), made % static_cast<int>(walks().size()), start);
        scope.commit();
        ++made;
    }
    counts.filings += made;
}

void SampleFilings::walk(FilingStore& filings, qint64 id, int steps, QDate start)
{
    QDate day = start;
    for (const Action action : walks().at(steps)) {
        day = std::min(day.addDays(m_random.below(3)), m_today);
        m_clock.setNow(FixedClock(day).now());
        const auto result = filings.take(Id<Filing>(id), action, QStringLiteral("示例意见"));
        if (!result.status) {
            throw Error(Error::Kind::Internal, QStringLiteral("sample filing ") + toKey(action));
        }
    }
}

} // namespace juzhen
