// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account.h"
#include "models/domain/finding.h"
#include "models/exchange/sampleregister.h"
#include "models/stores/campaignstore.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "models/stores/workfigures.h"
#include "models/tasks/progress.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace juzhen;

/// The figures of the workbench are the lengths of the lists they lead to.
class TstWorkFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void areTheLengthsOfTheLists_data() { TestRegister::addEngineRows(); }

    void areTheLengthsOfTheLists();

    void ofAnEmptyRegister_data() { TestRegister::addEngineRows(); }

    void ofAnEmptyRegister();
};

namespace {

qint64 lengthOf(Session& session, ListId list, const QList<ColumnFilter>& filters)
{
    ListRequest request;
    request.list = list;
    request.filters = filters;
    return ListStore(session).keys(request).size();
}

ColumnFilter oneOf(const char* column, const QStringList& keys)
{
    return {QString::fromLatin1(column), FilterOperator::OneOf,
            QVariantList(keys.begin(), keys.end())};
}

} // namespace

void TstWorkFigures::areTheLengthsOfTheLists()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    auto& session = reg.session();
    Progress progress;
    (void)makeSample(session, {.accounts = 300, .quarters = 4, .seed = 7}, progress);
    const QDate today = session.clock().today();
    const auto figures = workFigures(session, today);
    const auto running =
        oneOf("status", {toKey(AccountStatus::Active), toKey(AccountStatus::Suspended)});
    const auto open = oneOf("status", openFindingKeys());
    const ColumnFilter overdue{QStringLiteral("due_on"),
                               FilterOperator::AtMost,
                               {today.addDays(-1).toString(Qt::ISODate)}};

    QVERIFY(figures.accounts > 0);
    QCOMPARE(figures.accounts, lengthOf(session, ListId::Accounts, {running}));
    QVERIFY(figures.openFilings > 0);
    QCOMPARE(figures.openFilings,
             lengthOf(session, ListId::Filings, {oneOf("status", openFilingKeys())}));
    QVERIFY(figures.openFindings > 0);
    QCOMPARE(figures.openFindings, lengthOf(session, ListId::Findings, {open}));
    QCOMPARE(figures.overdueFindings, lengthOf(session, ListId::Findings, {open, overdue}));

    // What is left to do stands first.
    ListStore lists(session);
    ListRequest problems;
    problems.list = ListId::Findings;
    const auto keys = lists.keys(problems);
    const int status = columnIndex(ListId::Findings, u"status");
    const auto rows = lists.rows(ListId::Findings, keys);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isOpen = openFindingKeys().contains(rows.at(row).value(status).toString());
        QCOMPARE(isOpen, row < figures.openFindings);
    }

    QCOMPARE(figures.quarter, QStringLiteral("2025Q4"));
    qint64 campaign = 0;
    for (const auto& one : CampaignStore(session).all()) {
        if (campaign == 0 && one.quarter.text() == figures.quarter) {
            campaign = one.id.value();
        }
    }
    QVERIFY(figures.openTasks > 0);
    QCOMPARE(figures.openTasks,
             lengthOf(session, ListId::Tasks,
                      {oneOf("verdict", {toKey(Verdict::Pending)}),
                       {QStringLiteral("campaign_id"), FilterOperator::Equals, {campaign}}}));
}

void TstWorkFigures::ofAnEmptyRegister()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    const auto figures = workFigures(reg.session(), QDate(2025, 11, 20));
    QCOMPARE(figures.accounts, 0);
    QCOMPARE(figures.openFindings, 0);
    QCOMPARE(figures.openTasks, 0);
    QVERIFY(figures.quarter.isEmpty());
}

QTEST_GUILESS_MAIN(TstWorkFigures)
#include "tst_workfigures.moc"
