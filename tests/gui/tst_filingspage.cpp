// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/auditlog.h"
#include "models/stores/filingstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/mergeform.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// Filings through the window: from the account to the decision, and what stops one on its way.
class TstFilingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoWhenEmpty();
    void offersTheKindsTheAccountMayHave();
    void goesTheWholeRoad();
    void asksForWhatIsMissing();
    void aNewOneCanBeGivenUp();
    void draftMustBeSavedOrDiscarded();
    void withdraws();
    void closes();
    void saysWhenTheAccountHasChanged();
    void conflictShowsBothVersions_trap3();
    void conflictWithAStepTaken_trap3();
    void filtersByStatus();

private:
    void start(const char* kind);
    [[nodiscard]] Filing only() const;

    [[nodiscard]] FilingStatus status() const { return only().status; }

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
    Account m_account;
};

void TstFilingsPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    m_unit = addUnit(m_office->session());
    m_account = addAccount(m_office->session(), QStringLiteral("示例发布"), m_unit);
}

void TstFilingsPage::cleanup()
{
    m_office.reset();
}

void TstFilingsPage::start(const char* kind)
{
    m_office->go("accounts", {{QStringLiteral("account"), m_account.id.value()}});
    m_office->press("newFiling");
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("filings"));
    auto* menu = m_office->page()->findChild<QMenu*>(QStringLiteral("filingKinds"));
    QVERIFY(menu);
    auto* choice = menu->findChild<QAction*>(QString::fromLatin1(kind));
    QVERIFY(choice && choice->isEnabled());
    choice->trigger();
    menu->close();
    QVERIFY(m_office->find<QLabel>(QStringLiteral("filingTitle")));
}

Filing TstFilingsPage::only() const
{
    return FilingStore(m_office->session()).ofAccount(m_account.id).value(0);
}

void TstFilingsPage::saysWhatToDoWhenEmpty()
{
    m_office->go("filings");
    QCOMPARE(m_office->rows(), 0);
    m_office->picture(QStringLiteral("filings-empty"));
}

void TstFilingsPage::offersTheKindsTheAccountMayHave()
{
    Account planned;
    planned.name = QStringLiteral("示例新号");
    planned.status = AccountStatus::Planned;
    AccountStore(m_office->session()).create(planned);
    m_office->go("filings", {{QStringLiteral("newFor"), planned.id.value()}});
    auto* menu = m_office->page()->findChild<QMenu*>(QStringLiteral("filingKinds"));
    QStringList offered;
    const auto actions = menu->actions();
    for (const QAction* action : actions) {
        if (action->isEnabled()) {
            offered.append(action->objectName());
        }
    }
    QCOMPARE(offered, QStringList(QStringLiteral("open")));
    menu->close();
}

void TstFilingsPage::goesTheWholeRoad()
{
    start("change");
    m_office->type(QStringLiteral("new_name"), QStringLiteral("示例政务"));
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("机构改革后更名"));
    m_office->picture(QStringLiteral("filings-draft"));
    m_office->press("submit");
    QCOMPARE(status(), FilingStatus::Submitted);
    QCOMPARE(stored(m_office->session(), m_account).name, m_account.name);

    // Returned with words, corrected, and once more.
    m_office->bench.questions.answers = {QStringLiteral("缺公告链接")};
    m_office->press("return");
    QCOMPARE(status(), FilingStatus::Returned);
    QCOMPARE(only().opinion, QStringLiteral("缺公告链接"));
    m_office->picture(QStringLiteral("filings-returned"));
    m_office->type(QStringLiteral("filingAnnouncement"), QStringLiteral("https://example.gov.cn"));
    m_office->press("submit");
    QCOMPARE(only().announcementUrl, QStringLiteral("https://example.gov.cn"));
    m_office->press("accept");
    m_office->press("review");
    QCOMPARE(status(), FilingStatus::Reviewed);
    // Nothing happens without the confirmation.
    m_office->press("approve");
    QCOMPARE(status(), FilingStatus::Reviewed);
    m_office->bench.questions.accepts = true;
    m_office->press("approve");
    QCOMPARE(status(), FilingStatus::Approved);
    QCOMPARE(stored(m_office->session(), m_account).name, QStringLiteral("示例政务"));
    const QString number = QStringLiteral("川政新备〔2025〕-510107-0001");
    QCOMPARE(only().number, number);
    QVERIFY2(m_office->message().contains(number), qPrintable(m_office->message()));
    m_office->picture(QStringLiteral("filings-approved"));
    const QString steps = m_office->wordsIn(QStringLiteral("filingSteps"));
    QVERIFY2(steps.contains(QStringLiteral("缺公告链接")), qPrintable(steps));
    QTRY_COMPARE(m_office->cell(0, "account_name"), QStringLiteral("示例政务"));
    m_office->press("sync");
    m_office->press("archive");
    QCOMPARE(status(), FilingStatus::Archived);
}

void TstFilingsPage::asksForWhatIsMissing()
{
    start("change");
    m_office->press("submit");
    QVERIFY(!only().id.isValid());
    bool told = false;
    const auto fields = m_office->page()->findChildren<FieldRow*>();
    for (const FieldRow* field : fields) {
        told = told || !field->problem().isEmpty();
    }
    QVERIFY(told);
    QVERIFY(m_office->field(QStringLiteral("filingReason"))->hasFocus());
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("更名"));
    m_office->press("submit");
    QVERIFY(!only().id.isValid());
    QVERIFY2(m_office->message().contains(QStringLiteral("新")), qPrintable(m_office->message()));
    m_office->type(QStringLiteral("new_name"), QStringLiteral("示例政务"));
    m_office->type(QStringLiteral("filingEffective"), QStringLiteral("明天"));
    m_office->press("submit");
    QVERIFY(!only().id.isValid());
    QVERIFY(m_office->field(QStringLiteral("filingEffective"))->hasFocus());
    m_office->type(QStringLiteral("filingEffective"), QStringLiteral("2025/12/1"));
    m_office->press("submit");
    QCOMPARE(only().effectiveOn, QDate(2025, 12, 1));
    QCOMPARE(only().changes,
             QList<FieldChange>({{QStringLiteral("name"), QStringLiteral("示例发布"),
                                  QStringLiteral("示例政务")}}));
}

void TstFilingsPage::aNewOneCanBeGivenUp()
{
    start("change");
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("withdraw")));
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("写错了"));
    m_office->press("discardFiling");
    QVERIFY(!m_office->find<QLabel>(QStringLiteral("filingTitle")));
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    QVERIFY(!only().id.isValid());
    QVERIFY(m_office->window->close());
}

void TstFilingsPage::draftMustBeSavedOrDiscarded()
{
    start("change");
    m_office->type(QStringLiteral("new_name"), QStringLiteral("示例政务"));
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("更名"));
    m_office->press("closePanel");
    QVERIFY(m_office->find<QLabel>(QStringLiteral("filingTitle")));
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(status(), FilingStatus::Draft);
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("另一个理由"));
    m_office->press("discardFiling");
    QCOMPARE(m_office->textOf(QStringLiteral("filingReason")), QStringLiteral("更名"));
    m_office->press("closePanel");
    QVERIFY(!m_office->find<QLabel>(QStringLiteral("filingTitle")));
    // A second filing while one is open leads to the open one.
    m_office->go("filings", {{QStringLiteral("newFor"), m_account.id.value()}});
    QVERIFY(m_office->find<QLabel>(QStringLiteral("filingTitle")));
    QCOMPARE(FilingStore(m_office->session()).ofAccount(m_account.id).size(), 1);
}

void TstFilingsPage::withdraws()
{
    start("change");
    m_office->type(QStringLiteral("new_name"), QStringLiteral("示例政务"));
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("更名"));
    m_office->press("submit");
    m_office->press("withdraw");
    QCOMPARE(status(), FilingStatus::Withdrawn);
    QCOMPARE(stored(m_office->session(), m_account).name, m_account.name);
}

void TstFilingsPage::closes()
{
    start("close");
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("粉丝少，并入主账号"));
    m_office->type(QStringLiteral("filingSuccessor"), QStringLiteral("示例主号"));
    m_office->bench.questions.accepts = true;
    for (const char* step : {"submit", "accept", "review", "approve"}) {
        m_office->press(step);
    }
    QCOMPARE(stored(m_office->session(), m_account).status, AccountStatus::Closing);
    QCOMPARE(only().successor, QStringLiteral("示例主号"));
}

void TstFilingsPage::saysWhenTheAccountHasChanged()
{
    start("change");
    m_office->type(QStringLiteral("new_name"), QStringLiteral("示例政务"));
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("更名"));
    for (const char* step : {"submit", "accept", "review"}) {
        m_office->press(step);
    }
    const Account before = stored(m_office->session(), m_account);
    Account after = before;
    after.name = QStringLiteral("示例区发布");
    QVERIFY(AccountStore(m_office->session()).repair(before, after, QStringLiteral("登记有误")));
    m_office->bench.questions.accepts = true;
    m_office->press("approve");
    QCOMPARE(status(), FilingStatus::Reviewed);
    QVERIFY2(m_office->message().contains(QStringLiteral("账号名称")),
             qPrintable(m_office->message()));
    QCOMPARE(stored(m_office->session(), m_account).name, QStringLiteral("示例区发布"));
}

void TstFilingsPage::conflictShowsBothVersions_trap3()
{
    start("change");
    m_office->type(QStringLiteral("new_name"), QStringLiteral("示例政务"));
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("更名"));
    m_office->press("saveFiling");
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("我的理由"));
    const auto other = m_office->bench.data.another();
    Filing theirs = FilingStore(*other).require(only().id);
    const Filing before = theirs;
    theirs.reason = QStringLiteral("别人的理由");
    theirs.announcementUrl = QStringLiteral("https://example.gov.cn/1");
    QVERIFY(FilingStore(*other).update(before, theirs));

    m_office->press("saveFiling");
    QVERIFY(m_office->page()->findChild<MergeForm*>()->isVisible());
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("mergeStore"))->isEnabled());
    m_office->find<QRadioButton>(QStringLiteral("mine_reason"))->click();
    m_office->picture(QStringLiteral("filings-conflict"));
    m_office->press("mergeStore");
    QCOMPARE(only().reason, QStringLiteral("我的理由"));
    QCOMPARE(only().announcementUrl, QStringLiteral("https://example.gov.cn/1"));
    QVERIFY(!m_office->page()->hasUnsavedEdits());
}

void TstFilingsPage::conflictWithAStepTaken_trap3()
{
    start("change");
    m_office->type(QStringLiteral("new_name"), QStringLiteral("示例政务"));
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("更名"));
    m_office->press("saveFiling");
    m_office->type(QStringLiteral("filingReason"), QStringLiteral("我的理由"));
    const auto other = m_office->bench.data.another();
    QVERIFY(FilingStore(*other).take(only().id, Action::Submit).status.has_value());
    m_office->press("saveFiling");
    QVERIFY(!m_office->find<QRadioButton>(QStringLiteral("mine_reason"))->isEnabled());
    m_office->press("mergeStore");
    QCOMPARE(only().reason, QStringLiteral("更名"));
    QCOMPARE(status(), FilingStatus::Submitted);
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("accept")));
    QVERIFY(!m_office->page()->hasUnsavedEdits());
}

void TstFilingsPage::filtersByStatus()
{
    const Account second = addAccount(m_office->session(), QStringLiteral("示例教育"), m_unit);
    FilingStore filings(m_office->session());
    for (const Account& account : {m_account, second}) {
        Filing filing;
        filing.accountId = account.id;
        filing.kind = FilingKind::Close;
        filing.reason = QStringLiteral("停更");
        filings.create(filing);
    }
    QVERIFY(filings.take(only().id, Action::Submit).status.has_value());
    m_office->go("filings", {{QStringLiteral("status"), QStringList{QStringLiteral("submitted")}}});
    QTRY_COMPARE(m_office->rows(), 1);
    QCOMPARE(m_office->cell(0, "account_name"), m_account.name);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstFilingsPage)
#include "tst_filingspage.moc"
