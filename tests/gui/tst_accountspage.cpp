// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/auditlog.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/feedback/messagebar.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/mergeform.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTest>

namespace juzhen {

using namespace testing;

/// The accounts through the window: list, form, and what must never happen to what was typed.
class TstAccountsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addsAnAccount();
    void complainsAtTheField();
    void completesAndLocks();
    void showsTheHistoryInWords();
    void undoesAnEdit();
    void searches_data();
    void searches();
    void staysForUnsavedEdits();
    void failedSaveKeepsTheEdit_trap1();
    void conflictShowsBothVersions_trap3();
    void conflictMayBeLeft_trap3();
    void governedFieldsCannotBeWonInAConflict_trap3();
    void listKeepsTheEdit_trap6_data();
    void listKeepsTheEdit_trap6();
    void anotherPersonsChangeKeepsTheEdit_trap6();
    void sameValueIsNoEdit_trap19();

private:
    [[nodiscard]] qsizetype entries() const;
    [[nodiscard]] int rowOf(const QString& name) const;
    void open(const Account& account);
    void changeElsewhere(const Account& account, const std::function<void(Account&)>& change);

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
    Account m_first;
    Account m_second;
};

void TstAccountsPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    Session& session = m_office->session();
    m_unit = addUnit(session);
    m_first = addAccount(session, QStringLiteral("示例发布"), m_unit);
    m_second =
        addAccount(session, QStringLiteral("示例教育"), m_unit, QStringLiteral("wechat_official"));
    m_office->go("accounts");
    QCOMPARE(m_office->rows(), 2);
}

void TstAccountsPage::cleanup()
{
    m_office.reset();
}

qsizetype TstAccountsPage::entries() const
{
    return m_office->session().log().size();
}

int TstAccountsPage::rowOf(const QString& name) const
{
    for (int row = 0; row < m_office->rows(); ++row) {
        if (m_office->cell(row, "name") == name) {
            return row;
        }
    }
    return -1;
}

void TstAccountsPage::open(const Account& account)
{
    m_office->openRow(rowOf(account.name));
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), account.name);
}

void TstAccountsPage::changeElsewhere(const Account& account,
                                      const std::function<void(Account&)>& change)
{
    const auto other = m_office->bench.data.another();
    const Account before = AccountStore(*other).require(account.id);
    Account after = before;
    change(after);
    QVERIFY(AccountStore(*other).update(before, after));
}

void TstAccountsPage::addsAnAccount()
{
    m_office->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), QStringLiteral("新账号"));
    // The cursor stands in the name already.
    m_office->write(QStringLiteral("示例交通"));
    m_office->choose(QStringLiteral("platform_code"), QStringLiteral("douyin"));
    m_office->type(QStringLiteral("opened_on"), QStringLiteral("2025年3月1日"));
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_office->rows(), 3);
    const int row = rowOf(QStringLiteral("示例交通"));
    QVERIFY(row >= 0);
    QCOMPARE(m_office->cell(row, "platform_code"), QStringLiteral("抖音"));
    QTRY_COMPARE(m_office->list()->currentKey(), m_office->list()->model()->keyOf(row));
    const auto account =
        AccountStore(m_office->session()).require(Id<Account>(m_office->list()->currentKey()));
    QCOMPARE(account.openedOn, QDate(2025, 3, 1));
    m_office->picture(QStringLiteral("accounts-form"));
}

void TstAccountsPage::complainsAtTheField()
{
    open(m_first);
    const auto before = entries();
    m_office->type(QStringLiteral("fans"), QStringLiteral("很多"));
    m_office->type(QStringLiteral("opened_on"), QStringLiteral("2025-13-45"));
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QStringList problems;
    const auto fields = m_office->page()->findChildren<FieldRow*>();
    for (const FieldRow* field : fields) {
        if (!field->problem().isEmpty()) {
            problems.append(field->editor()->objectName());
        }
    }
    problems.sort();
    QCOMPARE(problems, QStringList({QStringLiteral("fans"), QStringLiteral("opened_on")}));
    QCOMPARE(entries(), before);
    QVERIFY(m_office->page()->hasUnsavedEdits());
    m_office->picture(QStringLiteral("accounts-problem"));

    // An id that another account of the platform has is told at its field too.
    changeElsewhere(m_second,
                    [](Account& account) { account.platformId = QStringLiteral("gh_1"); });
    m_office->press("discardAccount");
    m_office->trigger(ActionId::Add);
    m_office->write(QStringLiteral("示例水务"));
    m_office->choose(QStringLiteral("platform_code"), QStringLiteral("wechat_official"));
    m_office->type(QStringLiteral("platform_id"), QStringLiteral("gh_1"));
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    const auto* id = m_office->find<QWidget>(QStringLiteral("platform_id"));
    bool told = false;
    for (const FieldRow* field : fields) {
        told = told || (field->editor() == id && !field->problem().isEmpty());
    }
    QVERIFY(told);
    QCOMPARE(m_office->rows(), 2);
}

void TstAccountsPage::completesAndLocks()
{
    open(m_first);
    // What a filing governs can be filled where it is empty, and is locked afterwards.
    auto* id = qobject_cast<QLineEdit*>(m_office->field(QStringLiteral("platform_id")));
    auto* name = qobject_cast<QLineEdit*>(m_office->field(QStringLiteral("name")));
    QVERIFY(!id->isReadOnly());
    QVERIFY(name->isReadOnly());
    m_office->type(QStringLiteral("platform_id"), QStringLiteral("1234567890"));
    m_office->press("saveAccount");
    QCOMPARE(stored(m_office->session(), m_first).platformId, QStringLiteral("1234567890"));
    QVERIFY(id->isReadOnly());
    m_office->type(QStringLiteral("name"), QStringLiteral("改名"));
    QVERIFY(!m_office->page()->hasUnsavedEdits());
}

void TstAccountsPage::showsTheHistoryInWords()
{
    open(m_first);
    m_office->type(QStringLiteral("fans"), QStringLiteral("1200"));
    m_office->choose(QStringLiteral("represents"), QStringLiteral("government"));
    m_office->press("saveAccount");
    m_office->showTab(QStringLiteral("history"));
    const QString words = m_office->wordsIn(QStringLiteral("history"));
    QVERIFY2(words.contains(QStringLiteral("粉丝量：1,000 → 1,200")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("主办单位：示例区人民政府办公室")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("平台类型：新浪微博")), qPrintable(words));
    QVERIFY2(!words.contains(u'{') && !words.contains(u'['), qPrintable(words));
    QVERIFY2(!words.contains(QStringLiteral("host_unit_id")), qPrintable(words));
    m_office->picture(QStringLiteral("accounts-history"));
}

void TstAccountsPage::undoesAnEdit()
{
    open(m_first);
    m_office->type(QStringLiteral("fans"), QStringLiteral("5000"));
    m_office->press("saveAccount");
    QCOMPARE(stored(m_office->session(), m_first).fans, std::optional<qint64>(5000));
    m_office->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(m_office->session(), m_first).fans, std::optional<qint64>(1000));
    QTRY_COMPARE(m_office->textOf(QStringLiteral("fans")), QStringLiteral("1000"));
    QVERIFY2(m_office->message().contains(m_first.name), qPrintable(m_office->message()));
    m_office->trigger(ActionId::Redo);
    QCOMPARE(stored(m_office->session(), m_first).fans, std::optional<qint64>(5000));
}

void TstAccountsPage::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("one character") << QStringLiteral("教") << 1;
    QTest::newRow("pinyin initials") << QStringLiteral("slfb") << 1;
    QTest::newRow("the unit") << QStringLiteral("人民政府办公室") << 2;
    QTest::newRow("nothing") << QStringLiteral("气象") << 0;
}

void TstAccountsPage::searches()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    m_office->key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_office->page()->findChild<SearchField*>()->hasFocus());
    m_office->write(words);
    QTRY_COMPARE(m_office->rows(), rows);
    const auto* count = m_office->find<QLabel>(QStringLiteral("listCount"));
    QTRY_VERIFY(count->text().contains(QString::number(rows)));
}

void TstAccountsPage::staysForUnsavedEdits()
{
    open(m_first);
    m_office->type(QStringLiteral("editor_name"), QStringLiteral("示例甲"));
    m_office->openRow(rowOf(m_second.name));
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), m_first.name);
    QVERIFY(!m_office->message().isEmpty());
    m_office->press("closePanel");
    QVERIFY(m_office->find<QWidget>(QStringLiteral("accountName")));
    QVERIFY(!m_office->window->close());
    QCOMPARE(m_office->textOf(QStringLiteral("editor_name")), QStringLiteral("示例甲"));
    m_office->press("discardAccount");
    QCOMPARE(m_office->textOf(QStringLiteral("editor_name")), QString());
    m_office->openRow(rowOf(m_second.name));
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), m_second.name);
}

void TstAccountsPage::failedSaveKeepsTheEdit_trap1()
{
    open(m_first);
    m_office->type(QStringLiteral("fans"), QStringLiteral("7777"));
    QVERIFY(m_office->page()->hasUnsavedEdits());
    m_office->session().database().execute(QStringLiteral("PRAGMA query_only = 1"));
    m_office->press("saveAccount");
    QVERIFY(!m_office->message().isEmpty());
    QCOMPARE(m_office->window->messageBar()->message().severity, Message::Severity::Error);
    QVERIFY(m_office->page()->hasUnsavedEdits());
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("saveAccount"))->isEnabled());
    QCOMPARE(m_office->textOf(QStringLiteral("fans")), QStringLiteral("7777"));
    QCOMPARE(stored(m_office->session(), m_first).fans, std::optional<qint64>(1000));

    m_office->session().database().execute(QStringLiteral("PRAGMA query_only = 0"));
    m_office->press("saveAccount");
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    QCOMPARE(stored(m_office->session(), m_first).fans, std::optional<qint64>(7777));
}

void TstAccountsPage::conflictShowsBothVersions_trap3()
{
    open(m_first);
    m_office->type(QStringLiteral("fans"), QStringLiteral("2000"));
    m_office->type(QStringLiteral("editor_name"), QStringLiteral("示例甲"));
    changeElsewhere(m_first, [](Account& account) {
        account.fans = 3000;
        account.updateFrequency = QStringLiteral("每日");
    });
    m_office->press("saveAccount");

    auto* merge = m_office->page()->findChild<MergeForm*>();
    QVERIFY(merge->isVisible());
    const QString story = m_office->textOf(QStringLiteral("mergeStory"));
    QVERIFY2(story.contains(QStringLiteral("tester")), qPrintable(story));
    auto* theirs = m_office->find<QRadioButton>(QStringLiteral("theirs_fans"));
    auto* mine = m_office->find<QRadioButton>(QStringLiteral("mine_fans"));
    QCOMPARE(theirs->text(), QStringLiteral("3,000"));
    QCOMPARE(mine->text(), QStringLiteral("2,000"));
    // Only one side changed these; the field both changed waits for a person.
    QVERIFY(m_office->find<QRadioButton>(QStringLiteral("mine_editor_name"))->isChecked());
    QVERIFY(m_office->find<QRadioButton>(QStringLiteral("theirs_update_frequency"))->isChecked());
    auto* store = m_office->find<QPushButton>(QStringLiteral("mergeStore"));
    QVERIFY(!store->isEnabled());
    m_office->picture(QStringLiteral("accounts-conflict"));
    mine->setFocus();
    m_office->key(Qt::Key_Space);
    QVERIFY(store->isEnabled());
    m_office->press("mergeStore");

    QVERIFY(!merge->isVisible());
    const Account now = stored(m_office->session(), m_first);
    QCOMPARE(now.fans, std::optional<qint64>(2000));
    QCOMPARE(now.editorName, QStringLiteral("示例甲"));
    QCOMPARE(now.updateFrequency, QStringLiteral("每日"));
    QVERIFY(!m_office->page()->hasUnsavedEdits());
}

void TstAccountsPage::conflictMayBeLeft_trap3()
{
    open(m_first);
    m_office->type(QStringLiteral("fans"), QStringLiteral("2000"));
    changeElsewhere(m_first, [](Account& account) { account.fans = 3000; });
    const auto before = entries();
    m_office->press("saveAccount");
    m_office->press("mergeBack");
    QCOMPARE(m_office->textOf(QStringLiteral("fans")), QStringLiteral("2000"));
    QVERIFY(m_office->page()->hasUnsavedEdits());
    QCOMPARE(entries(), before);
    // Saving again asks again: nobody's value is lost by trying twice.
    m_office->press("saveAccount");
    QVERIFY(m_office->page()->findChild<MergeForm*>()->isVisible());
    m_office->find<QRadioButton>(QStringLiteral("theirs_fans"))->click();
    m_office->press("mergeStore");
    QCOMPARE(stored(m_office->session(), m_first).fans, std::optional<qint64>(3000));
    QCOMPARE(m_office->textOf(QStringLiteral("fans")), QStringLiteral("3000"));
    QCOMPARE(entries(), before);
}

void TstAccountsPage::governedFieldsCannotBeWonInAConflict_trap3()
{
    open(m_first);
    m_office->type(QStringLiteral("platform_id"), QStringLiteral("1111111111"));
    changeElsewhere(m_first,
                    [](Account& account) { account.platformId = QStringLiteral("2222222222"); });
    m_office->press("saveAccount");
    QVERIFY(!m_office->find<QRadioButton>(QStringLiteral("mine_platform_id"))->isEnabled());
    m_office->press("mergeStore");
    QCOMPARE(stored(m_office->session(), m_first).platformId, QStringLiteral("2222222222"));
}

void TstAccountsPage::listKeepsTheEdit_trap6_data()
{
    QTest::addColumn<QString>("deed");
    for (const char* deed : {"sort", "filter", "search", "refresh", "leave the page"}) {
        QTest::newRow(deed) << QString::fromLatin1(deed);
    }
}

void TstAccountsPage::listKeepsTheEdit_trap6()
{
    QFETCH(QString, deed);
    open(m_first);
    m_office->type(QStringLiteral("editor_name"), QStringLiteral("示例甲"));
    ListPane* list = m_office->list();
    if (deed == QLatin1String("sort")) {
        const auto* header = list->table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(2) + 8, header->height() / 2});
        QTRY_VERIFY(!list->request().sort.isEmpty());
    } else if (deed == QLatin1String("filter")) {
        list->showOnly({},
                       {{QStringLiteral("platform_code"), {QStringLiteral("wechat_official")}}});
        QTRY_COMPARE(m_office->rows(), 1);
    } else if (deed == QLatin1String("search")) {
        list->showOnly(QStringLiteral("教育"), {});
        QTRY_COMPARE(m_office->rows(), 1);
    } else if (deed == QLatin1String("refresh")) {
        addAccount(m_office->session(), QStringLiteral("示例新号"));
        QTRY_COMPARE(m_office->rows(), 3);
    } else {
        m_office->go("filings");
        m_office->go("accounts");
    }
    (void)m_office->rows();
    QCOMPARE(m_office->textOf(QStringLiteral("editor_name")), QStringLiteral("示例甲"));
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), m_first.name);
    QVERIFY(m_office->page()->hasUnsavedEdits());
    // Nothing of it took the focus from the field, so typing goes on where it was.
    if (deed != QLatin1String("leave the page") && deed != QLatin1String("sort")) {
        QCOMPARE(QApplication::focusWidget(), m_office->field(QStringLiteral("editor_name")));
    }
    m_office->press("saveAccount");
    QCOMPARE(stored(m_office->session(), m_first).editorName, QStringLiteral("示例甲"));
}

void TstAccountsPage::anotherPersonsChangeKeepsTheEdit_trap6()
{
    open(m_first);
    m_office->type(QStringLiteral("editor_name"), QStringLiteral("示例甲"));
    changeElsewhere(m_first, [](Account& account) { account.fans = 9; });
    QTRY_VERIFY(!m_office->list()->model()->isLoading());
    QCOMPARE(m_office->textOf(QStringLiteral("editor_name")), QStringLiteral("示例甲"));
    // With nothing typed, the panel follows.
    m_office->press("discardAccount");
    changeElsewhere(m_first, [](Account& account) { account.fans = 10; });
    QTRY_COMPARE(m_office->textOf(QStringLiteral("fans")), QStringLiteral("10"));
}

void TstAccountsPage::sameValueIsNoEdit_trap19()
{
    open(m_first);
    const auto before = entries();
    m_office->type(QStringLiteral("fans"), QStringLiteral("2000"));
    m_office->type(QStringLiteral("fans"), QStringLiteral("1,000"));
    m_office->choose(QStringLiteral("region_code"), m_first.regionCode);
    m_office->type(QStringLiteral("last_post_on"), QStringLiteral("2025.11.10"));
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("saveAccount"))->isEnabled());
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(entries(), before);
    QCOMPARE(stored(m_office->session(), m_first), m_first);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstAccountsPage)
#include "tst_accountspage.moc"
