// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/custodystore.h"
#include "models/stores/personstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/listpane.h"
#include "ui/reports/previewdialog.h"
#include "ui/widgets/choicefield.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// Responsible persons, what they hold and their handovers, through the window.
class TstPersonsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoWhenEmpty();
    void addsPerson();
    void refusesIdentityCard();
    void takesOverNames();
    void handsOver();
    void keepsReviewersApart();
    void assignsFromTheAccount();
    void findsByInitialsAndState();

private:
    Person add(const QString& name);
    void assign(const Account& account, CustodyRole role, const Person& person);
    void openHandover(const Person& person);

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
    Account m_account;
};

void TstPersonsPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    m_unit = addUnit(m_office->session());
    m_account = addAccount(m_office->session(), QStringLiteral("示例发布"), m_unit);
}

void TstPersonsPage::cleanup()
{
    m_office.reset();
}

Person TstPersonsPage::add(const QString& name)
{
    Person person;
    person.name = name;
    person.unitId = m_unit.id;
    PersonStore(m_office->session()).create(person);
    return person;
}

void TstPersonsPage::assign(const Account& account, CustodyRole role, const Person& person)
{
    CustodyStore(m_office->session()).assign(account.id, role, person.id, QDate(2025, 1, 2));
}

void TstPersonsPage::openHandover(const Person& person)
{
    m_office->go("persons", {{QStringLiteral("person"), person.id.value()}});
    m_office->press("handOver");
    auto* perform = m_office->find<QPushButton>(QStringLiteral("performHandover"));
    QVERIFY(perform);
    QTRY_VERIFY(perform->isEnabled()); // what is held has come
    QTest::qWait(100);                 // and so have the persons to choose from
}

void TstPersonsPage::saysWhatToDoWhenEmpty()
{
    m_office->go("persons");
    QCOMPARE(m_office->rows(), 0);
    m_office->picture(QStringLiteral("persons-empty"));
}

void TstPersonsPage::addsPerson()
{
    m_office->go("persons");
    m_office->trigger(ActionId::Add);
    m_office->type(QStringLiteral("name"), QStringLiteral("示例甲"));
    m_office->type(QStringLiteral("post"), QStringLiteral("科员"));
    m_office->type(QStringLiteral("valid_to"), QStringLiteral("2025-12-01"));
    m_office->press("savePerson");
    QTRY_COMPARE(m_office->rows(), 1);
    QTRY_COMPARE(m_office->cell(0, "name"), QStringLiteral("示例甲"));
    QTRY_COMPARE(m_office->cell(0, "state"), QStringLiteral("将离岗"));
    m_office->picture(QStringLiteral("persons-added"));
}

void TstPersonsPage::refusesIdentityCard()
{
    m_office->go("persons");
    m_office->trigger(ActionId::Add);
    m_office->type(QStringLiteral("name"), QStringLiteral("示例甲"));
    m_office->type(QStringLiteral("post"), QStringLiteral("510107199001011234"));
    m_office->press("savePerson");
    QVERIFY(PersonStore(m_office->session()).all().isEmpty());
    m_office->picture(QStringLiteral("persons-refused"));
}

void TstPersonsPage::takesOverNames()
{
    Account named = m_account;
    named.editorName = QStringLiteral("示例乙");
    named.reviewer1 = QStringLiteral("示例丙");
    AccountStore(m_office->session()).update(m_account, named);
    m_office->go("persons");
    QTRY_COMPARE(m_office->rows(), 0);
    auto* action = m_office->page()->findChild<QAction*>(QStringLiteral("takeOverNames"));
    action->trigger();
    QCOMPARE(m_office->bench.questions.asked.size(), 1);
    QCOMPARE(m_office->rows(), 0); // not before somebody agrees
    m_office->bench.questions.accepts = true;
    action->trigger();
    QTRY_COMPARE(m_office->rows(), 2);
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("2 名责任人")));
}

void TstPersonsPage::handsOver()
{
    const Person leaving = add(QStringLiteral("示例甲"));
    const Person successor = add(QStringLiteral("示例乙"));
    assign(m_account, CustodyRole::Administrator, leaving);
    assign(m_account, CustodyRole::Editor, leaving);
    openHandover(leaving);
    // Nobody is chosen yet: each row says so, and nothing is written.
    m_office->press("performHandover");
    auto* issues = m_office->find<QLabel>(QStringLiteral("handoverIssues"));
    QVERIFY(issues);
    QTRY_VERIFY(issues->text().contains(QStringLiteral("请选择接收人")));
    QCOMPARE(CustodyStore(m_office->session()).ofPerson(leaving.id).size(), 2);
    m_office->choose(QStringLiteral("handoverSuccessor"), QString::number(successor.id.value()));
    m_office->type(QStringLiteral("handoverLastDay"), QStringLiteral("2025-11-30"));
    m_office->picture(QStringLiteral("persons-handover"));
    m_office->press("performHandover");
    QTRY_COMPARE(CustodyStore(m_office->session()).ofPerson(successor.id).size(), 2);
    QCOMPARE(stored(m_office->session(), m_account).editorName, successor.name);
    PreviewDialog* preview = nullptr;
    QTRY_VERIFY((preview = m_office->window->findChild<PreviewDialog*>()) != nullptr);
    QTRY_VERIFY(preview->isVisible());
    QTest::qWait(300); // the page is drawn in the background
    m_office->picture(QStringLiteral("persons-sheet"));
    preview->reject();
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("printHandover")));
    m_office->picture(QStringLiteral("persons-after"));
}

void TstPersonsPage::keepsReviewersApart()
{
    const Person leaving = add(QStringLiteral("示例甲"));
    const Person reviewer = add(QStringLiteral("示例乙"));
    const Person other = add(QStringLiteral("示例丙"));
    assign(m_account, CustodyRole::FirstReviewer, leaving);
    assign(m_account, CustodyRole::SecondReviewer, reviewer);
    openHandover(leaving);
    m_office->choose(QStringLiteral("handoverSuccessor"), QString::number(reviewer.id.value()));
    m_office->press("performHandover");
    auto* issues = m_office->find<QLabel>(QStringLiteral("handoverIssues"));
    QTRY_VERIFY(issues->text().contains(QStringLiteral("三审须由不同的人担任")));
    m_office->picture(QStringLiteral("persons-handover-refused"));
    m_office->find<QTreeWidget>(QStringLiteral("handoverList"))->selectAll();
    m_office->choose(QStringLiteral("handoverOther"), QString::number(other.id.value()));
    m_office->press("performHandover");
    QTRY_COMPARE(stored(m_office->session(), m_account).reviewer1, other.name);
}

void TstPersonsPage::assignsFromTheAccount()
{
    const Person keeper = add(QStringLiteral("示例甲"));
    m_office->go("accounts", {{QStringLiteral("account"), m_account.id.value()}});
    m_office->showTab(QStringLiteral("custody_editor"));
    auto* field = m_office->find<ChoiceField>(QStringLiteral("custody_editor"));
    QVERIFY(field);
    QTest::qWait(200); // the persons come from the background
    m_office->choose(QStringLiteral("custody_editor"), QString::number(keeper.id.value()));
    QTRY_COMPARE(stored(m_office->session(), m_account).editorName, keeper.name);
    m_office->choose(QStringLiteral("custody_administrator"), QString::number(keeper.id.value()));
    m_office->type(QStringLiteral("sealed_at"), QStringLiteral("示例保密柜"));
    m_office->type(QStringLiteral("mobile_owner"), QStringLiteral("张小明"));
    m_office->press("saveKeeping");
    const auto custody =
        CustodyStore(m_office->session()).held(m_account.id, CustodyRole::Administrator);
    QVERIFY(custody);
    QCOMPARE(custody->sealedAt, QStringLiteral("示例保密柜"));
    QCOMPARE(custody->mobileOwner, QStringLiteral("张**"));
    m_office->picture(QStringLiteral("persons-account"));
}

void TstPersonsPage::findsByInitialsAndState()
{
    Person left = add(QStringLiteral("示例甲"));
    add(QStringLiteral("示例乙"));
    const Person before = left;
    left.validTo = QDate(2025, 11, 19);
    PersonStore(m_office->session()).update(before, left);
    m_office->go("persons", {{QStringLiteral("search"), QStringLiteral("sly")}});
    QTRY_COMPARE(m_office->rows(), 1);
    m_office->go("persons", {{QStringLiteral("state"), QStringList{QStringLiteral("left")}}});
    QTRY_COMPARE(m_office->rows(), 1);
    QTRY_COMPARE(m_office->cell(0, "name"), left.name);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstPersonsPage)
#include "tst_personspage.moc"
