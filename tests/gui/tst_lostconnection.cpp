// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountstore.h"
#include "models/stores/campaignstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/taskstore.h"
#include "models/text/errorwords.h"
#include "tests/gui/pagebench.h"
#include "ui/accounts/accountpanel.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/messagebar.h"
#include "ui/inspections/checklistpanel.h"
#include "ui/lists/listpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/registertable.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace juzhen {

/// The computer wakes up and the server has forgotten it (trap 7): the window says so, keeps what
/// is typed and shown, and the next attempt works.
class TstLostConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void formKeepsWhatIsTyped();
    void checklistKeepsItsAnswers();
    void listKeepsItsRows();

private:
    template <class Widget>
    Widget* put(Widget* widget)
    {
        m_window->layout()->addWidget(widget);
        m_window->show();
        return widget;
    }

    void cut() { QVERIFY(m_bench->data.database().dropConnections() > 0); }

    [[nodiscard]] bool saysLost() const
    {
        const Message& message = m_bar->message();
        return message.severity == Message::Severity::Error
               && message.text
                      == ErrorWords::sentence(Error(Error::Kind::ConnectionLost,
                                                    m_bench->data.session().displayName()));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    MessageBar* m_bar = nullptr;
    Account m_account;
};

void TstLostConnection::initTestCase()
{
    if (!TestDatabase::hasPostgres()) {
        QSKIP("JUZHEN_TEST_POSTGRES names no server.");
    }
    m_theme = std::make_unique<Theme>();
}

void TstLostConnection::init()
{
    m_bench = std::make_unique<PageBench>(QStringLiteral("postgres"));
    m_account = Account();
    m_account.name = QStringLiteral("示例发布");
    m_account.platformCode = QStringLiteral("weibo");
    AccountStore(m_bench->data.session()).create(m_account);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_bar = new MessageBar(m_window.get());
    layout->addWidget(m_bar);
}

void TstLostConnection::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TstLostConnection::formKeepsWhatIsTyped()
{
    auto* panel = put(new AccountPanel(m_bench->context()));
    panel->show(m_account.id.value());
    auto* name = panel->findChild<QWidget*>(QStringLiteral("editor_name"))->findChild<QLineEdit*>();
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("Li"));
    name->setText(QStringLiteral("打了很久的名字"));
    QVERIFY(panel->hasUnsavedEdits());
    cut();
    QVERIFY(!panel->save());
    QVERIFY(saysLost());
    QVERIFY(panel->hasUnsavedEdits());
    QCOMPARE(name->text(), QStringLiteral("打了很久的名字"));
    QVERIFY(panel->save());
    QVERIFY(!panel->hasUnsavedEdits());
    QCOMPARE(AccountStore(m_bench->data.session()).require(m_account.id).editorName,
             QStringLiteral("打了很久的名字"));
}

void TstLostConnection::checklistKeepsItsAnswers()
{
    Session& session = m_bench->data.session();
    Campaign campaign;
    campaign.name = QStringLiteral("2025Q4");
    campaign.quarter = Quarter(2025, 4);
    campaign.indicatorSetId = IndicatorStore(session).latest().constFirst().id;
    CampaignStore campaigns(session);
    campaigns.create(campaign);
    campaigns.makeTasks(campaign.id);
    (void)campaigns.take(campaign.id, Action::Publish);
    (void)campaigns.take(campaign.id, Action::Start);
    const auto task = TaskStore(session).ofAccount(m_account.id).constFirst();

    auto* panel = put(new ChecklistPanel(m_bench->context()));
    panel->show(task.id.value());
    auto* view = panel->findChild<QTableView*>(QStringLiteral("checklist"));
    QVERIFY(view);
    QTest::keyClick(view, Qt::Key_1);
    QTest::keyClick(view, Qt::Key_2);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier); // takes the last answer back
    QTest::keyClick(view, Qt::Key_1);
    QVERIFY(panel->hasUnsavedEdits());
    cut();
    QVERIFY(!panel->save());
    QVERIFY(saysLost());
    QVERIFY(panel->hasUnsavedEdits());
    QVERIFY(panel->save());
    QVERIFY(!panel->hasUnsavedEdits());
    int met = 0;
    for (const Answer& answer : TaskStore(session).answers(task.id)) {
        QVERIFY(answer.state != AnswerState::Hit);
        met += answer.state == AnswerState::Met;
    }
    QCOMPARE(met, 2);
}

void TstLostConnection::listKeepsItsRows()
{
    auto* pane = put(new ListPane(ListId::Accounts, m_bench->context()));
    pane->load();
    const auto shown = [&] {
        return pane->table()->model()->index(0, 0).data().toString();
    };
    QTRY_COMPARE(shown(), m_account.name);
    pane->select(m_account.id.value());
    cut();
    Account second;
    second.name = QStringLiteral("另一个账号");
    AccountStore accounts(m_bench->data.session());
    QVERIFY(!guarded(pane, [&] { accounts.create(second); })); // this session was cut off as well
    m_bar->clear();
    accounts.create(second); // the list hears of it and asks
    QTRY_VERIFY(saysLost());
    QCOMPARE(shown(), m_account.name);
    QCOMPARE(pane->currentKey(), m_account.id.value());
    Account third;
    third.name = QStringLiteral("示例新开");
    accounts.create(third);
    QTRY_COMPARE(pane->table()->model()->rowCount(), 3);
    QTRY_COMPARE(pane->currentKey(), m_account.id.value()); // in its new place
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstLostConnection)
#include "tst_lostconnection.moc"
