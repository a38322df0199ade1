// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/duplicatestore.h"
#include "models/stores/filingstore.h"
#include "tests/gui/choosing.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// Accounts that are registered twice, through the window: seen, merged, declared different.
class TstDuplicatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhenThereAreNone();
    void mergesAndGoesOn();
    void sortsByAClick();
    void declaresDifferent();
    void runningFilingBlocks();

private:
    [[nodiscard]] int groups() const;
    void openPage(int expected);

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
    Account m_first;
    Account m_again;
};

void TstDuplicatesPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    m_unit = addUnit(m_office->session());
    m_first = addAccount(m_office->session(), QStringLiteral("示例发布"), m_unit);
}

void TstDuplicatesPage::cleanup()
{
    m_office.reset();
}

int TstDuplicatesPage::groups() const
{
    auto* table = m_office->find<RegisterTable>(QStringLiteral("duplicateGroups"));
    return table ? table->model()->rowCount() : -1;
}

void TstDuplicatesPage::openPage(int expected)
{
    m_again = addAccount(m_office->session(), QStringLiteral("示例发布微博"), m_unit);
    Account fuller = m_again;
    fuller.profile = QStringLiteral("示例简介");
    AccountStore(m_office->session()).update(m_again, fuller);
    m_again = fuller;
    m_office->go("duplicates");
    QTRY_COMPARE(groups(), expected);
}

void TstDuplicatesPage::saysWhenThereAreNone()
{
    m_office->go("duplicates");
    QTRY_VERIFY(!m_office->page()->subheading().isEmpty());
    QCOMPARE(groups(), 0);
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("mergeStore")));
    m_office->picture(QStringLiteral("duplicates-empty"));
}

void TstDuplicatesPage::mergesAndGoesOn()
{
    (void)addAccount(m_office->session(), QStringLiteral("示例旅游"), m_unit);
    (void)addAccount(m_office->session(), QStringLiteral("示例旅游"), m_unit);
    openPage(2);
    // What only one account says is taken by itself, what a filing governs can't be.
    QTRY_VERIFY(m_office->find<QRadioButton>(QStringLiteral("mine_profile")));
    QVERIFY(m_office->find<QRadioButton>(QStringLiteral("mine_profile"))->isChecked());
    QVERIFY(!m_office->find<QRadioButton>(QStringLiteral("mine_name"))->isEnabled());
    m_office->picture(QStringLiteral("duplicates"));
    m_office->press("mergeStore");
    QCOMPARE(stored(m_office->session(), m_again).status, AccountStatus::Active); // not unasked
    m_office->bench.questions.answers = {QStringLiteral("示例核对属实")};
    m_office->press("mergeStore");
    QTRY_COMPARE(groups(), 1); // and the next group stands there
    QCOMPARE(stored(m_office->session(), m_again).status, AccountStatus::Cancelled);
    QCOMPARE(stored(m_office->session(), m_again).closedReason,
             QStringLiteral("与“示例发布”重复登记，已合并"));
    QCOMPARE(stored(m_office->session(), m_first).profile, QStringLiteral("示例简介"));
    QTRY_VERIFY(
        m_office->wordsIn(QStringLiteral("duplicateGroups")).contains(QStringLiteral("示例旅游")));
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("mergeStore")));
}

void TstDuplicatesPage::sortsByAClick()
{
    for (int i = 0; i < 3; ++i) {
        (void)addAccount(m_office->session(), QStringLiteral("安岳旅游"), m_unit);
    }
    openPage(2);
    auto* table = m_office->find<RegisterTable>(QStringLiteral("duplicateGroups"));
    const auto first = [&] {
        return table->model()->index(0, 0).data().toString();
    };
    clickHeader(*table, 0);
    QTRY_VERIFY(first().contains(QStringLiteral("安岳旅游")));
    clickHeader(*table, 0);
    QTRY_VERIFY(first().contains(QStringLiteral("示例发布")));
    QCOMPARE(table->currentIndex().row(), 0); // and beside it stands what is looked at
}

void TstDuplicatesPage::declaresDifferent()
{
    openPage(1);
    QTRY_VERIFY(m_office->find<QRadioButton>(QStringLiteral("mine_profile")));
    m_office->press("notDuplicates");
    QTRY_COMPARE(groups(), 0);
    QCOMPARE(stored(m_office->session(), m_again).status, AccountStatus::Active);
    QVERIFY(DuplicateStore(m_office->session()).find().groups.isEmpty());
}

void TstDuplicatesPage::runningFilingBlocks()
{
    m_again = addAccount(m_office->session(), QStringLiteral("示例发布微博"), m_unit);
    Filing filing;
    filing.kind = FilingKind::Change;
    filing.accountId = m_again.id;
    filing.changes = {{QStringLiteral("name"), m_again.name, QStringLiteral("示例新名")}};
    FilingStore(m_office->session()).create(filing);
    m_office->go("duplicates");
    QTRY_COMPARE(groups(), 1);
    QTRY_VERIFY(m_office->find<QLabel>(QStringLiteral("mergeObstacle")));
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("mergeStore")));
    m_office->press("mergeSwap"); // the one with the filing may stay
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("mergeStore")));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstDuplicatesPage)
#include "tst_duplicatespage.moc"
