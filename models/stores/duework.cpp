// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/duework.h"

#include "models/db/query.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/session.h"
#include "models/stores/thresholdstore.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace juzhen {

namespace {

/// The findings for which @p isDue holds, those with the greatest @p urgency first.
DueFindings collect(const HealthCheck& check,
                    const std::function<bool(const CheckedFinding&)>& isDue,
                    const std::function<qint64(const CheckedFinding&)>& urgency)
{
    QList<const CheckedFinding*> due;
    for (const CheckedFinding& finding : check.findings) {
        if (isDue(finding)) {
            due.append(&finding);
        }
    }
    const auto shown = std::min(due.size(), DueWork::mostShown);
    std::partial_sort(due.begin(), due.begin() + shown, due.end(),
                      [&](const CheckedFinding* one, const CheckedFinding* other) {
                          const auto mine = urgency(*one);
                          const auto theirs = urgency(*other);
                          return mine != theirs ? mine > theirs : one < other;
                      });
    DueFindings result;
    result.count = due.size();
    for (qsizetype i = 0; i < shown; ++i) {
        result.first.append(*due.at(i));
    }
    return result;
}

/// The open findings of @p rule; argument @p days of theirs says how many days it has been.
DueFindings ofRule(const HealthCheck& check, QLatin1String rule, qsizetype days)
{
    return collect(
        check,
        [&](const CheckedFinding& one) { return !one.isWaived() && one.finding.rule == rule; },
        [&](const CheckedFinding& one) { return one.finding.args.value(days).toLongLong(); });
}

DueFindings endingWaivers(const HealthCheck& check)
{
    const auto last = [&](const CheckedFinding& one) {
        return check.waivers.at(one.waiver).expiresOn;
    };
    DueFindings due = collect(
        check, [&](const CheckedFinding& one) { return isWaiverEnding(check, one); },
        [&](const CheckedFinding& one) { return last(one).daysTo(check.day); });
    for (const CheckedFinding& one : std::as_const(due.first)) {
        due.lastDays.append(last(one));
    }
    return due;
}

/// The accounts of units that follow their own superior (O-03): nobody here sees to them.
QSet<qint64> verticalAccounts(Session& session)
{
    Query query(session.database(),
                QStringLiteral("SELECT account.id FROM account "
                               "JOIN unit ON unit.id = account.host_unit_id WHERE unit.vertical"));
    query.run();
    QSet<qint64> ids;
    while (query.next()) {
        ids.insert(query.integer(0));
    }
    return ids;
}

void findVerifications(Session& session, const HealthCheck& check, DueWork& work)
{
    const QDate today = check.day;
    const auto day = [](QDate date) {
        return QVariantList{date.toString(Qt::ISODate)};
    };
    const QString column = QStringLiteral("verified_until");
    ListRequest request;
    request.filters = {{QStringLiteral("status"),
                        FilterOperator::OneOf,
                        {toKey(AccountStatus::Active), toKey(AccountStatus::Suspended)}},
                       {column, FilterOperator::AtLeast, day(today)},
                       {column, FilterOperator::AtMost, day(today.addDays(check.endingDays))}};
    request.sort = {{column, false}};
    ListStore lists(session);
    work.verificationIds = lists.keys(request);
    const QSet<qint64> vertical = verticalAccounts(session);
    work.verificationIds.removeIf([&](qint64 id) { return vertical.contains(id); });
    const auto first = work.verificationIds.mid(0, DueWork::mostShown);
    const auto rows = lists.rows(ListId::Accounts, first);
    const auto text = [](const QVariantList& row, QStringView key) {
        return row.value(columnIndex(ListId::Accounts, key)).toString();
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        work.verificationFirst.append(
            {first.at(i), text(rows.at(i), u"name"), text(rows.at(i), u"unit_name"),
             QDate::fromString(text(rows.at(i), u"verified_until"), Qt::ISODate)});
    }
}

} // namespace

DueWork dueWork(Session& session, const HealthCheck& check)
{
    DueWork work;
    work.updates = ofRule(check, QLatin1String("R-02"), 0);
    work.rectification = ofRule(check, QLatin1String("R-20"), 1);
    work.departed = ofRule(check, QLatin1String("R-57"), 4);
    work.handovers = ofRule(check, QLatin1String("R-58"), 2);
    work.passwords = ofRule(check, QLatin1String("R-59"), 2);
    work.waivers = endingWaivers(check);
    work.terms = OperatorStore(session).termsUntil(
        check.day, check.day.addDays(ThresholdStore(session).current().contractWarnDays));
    findVerifications(session, check, work);
    return work;
}

} // namespace juzhen
