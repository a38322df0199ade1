// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/auditlog.h"
#include "models/stores/filingstore.h"
#include "models/stores/registerfile.h"
#include "models/stores/userstore.h"
#include "models/text/enumwords.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/pages.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// What keeps the register in order, through the window.
class TstAdministrationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void givesRoles();
    void keepsAnAdministrator();
    void addsAUser();
    void renamesAUser();
    void showsOnlyWithoutTheRole();
    void listsIndicatorSets();
    void historyIsInWords();
    void historyIsSearched();
    void backsUp();
    void saysWhyThereIsNoBackup();
    void verifies();

private:
    void tab(int index);
    [[nodiscard]] QTreeWidget* users() const;
    [[nodiscard]] User user(const QString& login) const;

    std::unique_ptr<OfficeWindow> m_office;
};

void TstAdministrationPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    m_office->go("administration");
}

void TstAdministrationPage::cleanup()
{
    m_office.reset();
}

void TstAdministrationPage::tab(int index)
{
    m_office->page()->findChild<QTabWidget*>()->setCurrentIndex(index);
}

QTreeWidget* TstAdministrationPage::users() const
{
    return m_office->find<QTreeWidget>(QStringLiteral("users"));
}

User TstAdministrationPage::user(const QString& login) const
{
    return UserStore(m_office->session()).currentUser(login);
}

void TstAdministrationPage::givesRoles()
{
    QCOMPARE(users()->topLevelItemCount(), 1);
    m_office->picture(QStringLiteral("administration-users"));
    QTreeWidgetItem* tester = users()->topLevelItem(0);
    QCOMPARE(tester->text(1), QStringLiteral("tester"));
    // The column of the inspectors, by keyboard.
    int column = -1;
    for (int i = 0; i < users()->columnCount(); ++i) {
        if (users()->headerItem()->text(i) == EnumWords::label(Role::Inspector)) {
            column = i;
        }
    }
    QVERIFY(column > 0);
    QCOMPARE(tester->checkState(column), Qt::Checked);
    users()->setFocus();
    users()->setCurrentItem(tester, column);
    m_office->key(Qt::Key_Space);
    QTRY_VERIFY(!user(QStringLiteral("tester")).roles.contains(Role::Inspector));
    QTRY_COMPARE(users()->currentColumn(), column); // the hand stays where it was
    m_office->key(Qt::Key_Space);
    QTRY_VERIFY(user(QStringLiteral("tester")).roles.contains(Role::Inspector));
}

void TstAdministrationPage::keepsAnAdministrator()
{
    QTreeWidgetItem* tester = users()->topLevelItem(0);
    for (int i = 0; i < users()->columnCount(); ++i) {
        if (users()->headerItem()->text(i) == EnumWords::label(Role::Administrator)) {
            tester->setCheckState(i, Qt::Unchecked);
            break;
        }
    }
    QVERIFY(!m_office->message().isEmpty());
    QVERIFY(user(QStringLiteral("tester")).roles.contains(Role::Administrator));
}

void TstAdministrationPage::addsAUser()
{
    m_office->bench.questions.answers = {QStringLiteral("lisi")};
    m_office->press("addUser");
    QTRY_COMPARE(users()->topLevelItemCount(), 2);
    QCOMPARE(user(QStringLiteral("lisi")).roles, QList<Role>{Role::Viewer});
    m_office->bench.questions.answers = {QStringLiteral(" lisi ")};
    m_office->press("addUser");
    QCOMPARE(UserStore(m_office->session()).all().size(), 2);
    QVERIFY2(m_office->message().contains(QStringLiteral("lisi")), qPrintable(m_office->message()));
}

void TstAdministrationPage::renamesAUser()
{
    users()->setFocus();
    users()->setCurrentItem(users()->topLevelItem(0), 0);
    m_office->key(Qt::Key_Return);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    m_office->write(QStringLiteral("示例甲"));
    m_office->key(Qt::Key_Return);
    QTRY_COMPARE(user(QStringLiteral("tester")).name, QStringLiteral("示例甲"));
}

void TstAdministrationPage::showsOnlyWithoutTheRole()
{
    User tester = user(QStringLiteral("tester"));
    User other;
    other.login = QStringLiteral("lisi");
    other.name = other.login;
    other.roles = {Role::Administrator};
    UserStore store(m_office->session());
    store.save(other);
    tester.roles.removeAll(Role::Administrator);
    store.save(tester);
    m_office->window->showRegister({QStringLiteral("a"), {}, {}, false},
                                   [this] { return allPages(m_office->bench.context()); });
    m_office->go("administration");
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("addUser"))->isEnabled());
    users()->setFocus();
    users()->setCurrentItem(users()->topLevelItem(0), 3);
    const Qt::CheckState before = users()->topLevelItem(0)->checkState(3);
    m_office->key(Qt::Key_Space);
    QCOMPARE(users()->topLevelItem(0)->checkState(3), before);
}

void TstAdministrationPage::listsIndicatorSets()
{
    tab(1);
    const QString words = m_office->wordsIn(QStringLiteral("indicatorSets"));
    QVERIFY2(words.contains(QStringLiteral("NX-2.1")), qPrintable(words));
    m_office->picture(QStringLiteral("administration-sets"));
}

void TstAdministrationPage::historyIsInWords()
{
    Session& session = m_office->session();
    const Unit unit = addUnit(session);
    const Account account = addAccount(session, QStringLiteral("示例发布"), unit);
    FilingStore filings(session);
    Filing filing;
    filing.accountId = account.id;
    filing.kind = FilingKind::Change;
    filing.reason = QStringLiteral("更名");
    filing.changes = {{QStringLiteral("name"), account.name, QStringLiteral("示例政务")}};
    filings.create(filing);
    for (const Action step : {Action::Submit, Action::Accept, Action::Review, Action::Approve}) {
        QVERIFY(filings.take(filing.id, step).status.has_value());
    }
    const Campaign campaign =
        addCampaign(session, Quarter(2025, 4), QStringLiteral("national-veto"));
    InspectionTask task = taskOf(session, campaign, account);
    Answer answer;
    answer.indicatorId =
        IndicatorStore(session).require(campaign.indicatorSetId).indicators.first().id;
    answer.state = AnswerState::Hit;
    answer.hits = 2;
    answer.note = QStringLiteral("错别字");
    QList<Answer> answers{answer};
    TaskStore(session).saveAnswers(task, answers);
    QVERIFY(TaskStore(session).submit(task.id).step.status.has_value());

    tab(4);
    QTRY_VERIFY(m_office->rows() > 8);
    QString all;
    for (int row = 0; row < m_office->rows(); ++row) {
        QStringList cells;
        for (const char* column : {"action", "subject_kind", "subject_name", "changes"}) {
            cells.append(m_office->cell(row, column));
        }
        const QString line = cells.join(QLatin1String(" | "));
        if (!line.contains(QStringLiteral("设置")) && !line.contains(QStringLiteral("指标"))) {
            all += line + QLatin1Char('\n');
        }
    }
    m_office->picture(QStringLiteral("administration-history"));
    for (const char* words :
         {"账号名称：示例发布 → 示例政务", "主办单位：示例区人民政府办公室", "错别字", "NX-1.1"}) {
        QVERIFY2(all.contains(QString::fromUtf8(words)), qPrintable(all));
    }
    QVERIFY2(!all.contains(u'{') && !all.contains(u'[') && !all.contains(u'_'), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("create")) && !all.contains(QStringLiteral("update")),
             qPrintable(all));
}

void TstAdministrationPage::historyIsSearched()
{
    addAccount(m_office->session(), QStringLiteral("示例发布"));
    addAccount(m_office->session(), QStringLiteral("示例教育"));
    tab(4);
    QTRY_VERIFY(m_office->rows() >= 2);
    m_office->page()->findChild<SearchField*>()->setFocus();
    m_office->write(QStringLiteral("示例教育"));
    QTRY_COMPARE(m_office->rows(), 1);
    QCOMPARE(m_office->cell(0, "subject_name"), QStringLiteral("示例教育"));
}

void TstAdministrationPage::backsUp()
{
    addAccount(m_office->session(), QStringLiteral("示例发布"));
    tab(5);
    m_office->picture(QStringLiteral("administration-care"));
    const QString path = m_office->bench.data.folder() + QStringLiteral("/备份.juzhen");
    m_office->bench.questions.answers = {path};
    m_office->press("backUp");
    QTRY_VERIFY(m_office->textOf(QStringLiteral("careResult")).contains(u"备份.juzhen"));
    SessionSource source = m_office->bench.data.source();
    source.location = path;
    source.readOnly = true;
    Session copy(source);
    QCOMPARE(AccountStore(copy).keys().size(), 1);
    QVERIFY(verifyRegister(copy).isSound());
}

void TstAdministrationPage::saysWhyThereIsNoBackup()
{
    tab(5);
    m_office->bench.questions.answers = {m_office->bench.data.folder()
                                         + QStringLiteral("/no/such/备份.juzhen")};
    m_office->press("backUp");
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("/no/such")));
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
    QCOMPARE(m_office->textOf(QStringLiteral("careResult")), QString());
}

void TstAdministrationPage::verifies()
{
    addAccount(m_office->session(), QStringLiteral("示例发布"));
    tab(5);
    m_office->press("verify");
    QTRY_VERIFY2(m_office->textOf(QStringLiteral("careResult")).contains(QStringLiteral("完好")),
                 qPrintable(m_office->textOf(QStringLiteral("careResult"))));
    // Somebody gets round the program.
    auto& database = m_office->session().database();
    Query triggers(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger' "
                                            "AND tbl_name = 'audit_entry'"));
    triggers.run();
    QStringList names;
    while (triggers.next()) {
        names.append(triggers.text(0));
    }
    triggers.finish();
    for (const QString& name : names) {
        database.execute(QStringLiteral("DROP TRIGGER %1").arg(name));
    }
    database.execute(QStringLiteral("UPDATE audit_entry SET actor = 'nobody' WHERE sequence = 1"));
    m_office->press("verify");
    QTRY_VERIFY2(m_office->textOf(QStringLiteral("careResult")).contains(QStringLiteral("改动过")),
                 qPrintable(m_office->textOf(QStringLiteral("careResult"))));
    m_office->picture(QStringLiteral("administration-tampered"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstAdministrationPage)
#include "tst_administrationpage.moc"
