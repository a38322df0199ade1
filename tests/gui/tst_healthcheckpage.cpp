// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "models/exchange/sheetreader.h"
#include "models/itemmodels/rulefindingsmodel.h"
#include "models/itemmodels/rulegroupsmodel.h"
#include "models/stores/healthcheckstore.h"
#include "models/stores/waiverstore.h"
#include "tests/gui/choosing.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/healthcheck/findingtarget.h"
#include "ui/widgets/registertable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// What the rules find, through the window: by rule, to the record, waived, exported.
class TstHealthCheckPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyRegister();
    void groupsByRule();
    void leadsToTheRecord();
    void leadsToTheField();
    void filters();
    void targetsComeThroughFromAnySection();
    void waiverNeedsEveryField();
    void waivedFindingsStandApart();
    void waiverThatHasEndedBringsItBack();
    void waivesSeveralAtOnce();
    void onlyLeadersWaive();
    void tellsTheChangeOfAWeek();
    void exportsWhatIsShown();
    void sortsByAClick();
    void followsTheRegister_trap6();
    void manyFindingsStayFast();

private:
    [[nodiscard]] RegisterTable* rules() const;
    [[nodiscard]] RegisterTable* findings() const;
    [[nodiscard]] RegisterTable* waived() const;
    [[nodiscard]] int ruleRow(const char* rule) const;
    [[nodiscard]] QString ruleCell(const char* rule, RuleGroupsModel::Column column) const;
    void makeOffice();
    void goTo(const QVariantMap& target = {});
    void chooseRule(const char* rule);
    void fillWaiver(const QString& until);
    void grantWaiver(QDate until);

    std::unique_ptr<OfficeWindow> m_office;
    Account m_late;
    Account m_later;
};

void TstHealthCheckPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
}

void TstHealthCheckPage::cleanup()
{
    m_office.reset();
}

RegisterTable* TstHealthCheckPage::rules() const
{
    return m_office->find<RegisterTable>(QStringLiteral("ruleGroups"));
}

RegisterTable* TstHealthCheckPage::findings() const
{
    return m_office->find<RegisterTable>(QStringLiteral("openFindings"));
}

RegisterTable* TstHealthCheckPage::waived() const
{
    return m_office->find<RegisterTable>(QStringLiteral("waivedFindings"));
}

int TstHealthCheckPage::ruleRow(const char* rule) const
{
    const auto* model = qobject_cast<RuleGroupsModel*>(rules()->model());
    return model->rowOf(QString::fromLatin1(rule));
}

QString TstHealthCheckPage::ruleCell(const char* rule, RuleGroupsModel::Column column) const
{
    const int row = ruleRow(rule);
    return row < 0 ? QString() : rules()->model()->index(row, column).data().toString();
}

/// Two accounts late with their updates, one of them by very much, and one in time.
void TstHealthCheckPage::makeOffice()
{
    Session& session = m_office->session();
    const Unit unit = addUnit(session);
    m_late = addAccount(session, QStringLiteral("示例发布"), unit);
    m_later =
        addAccount(session, QStringLiteral("示例教育"), unit, QStringLiteral("wechat_official"));
    addAccount(session, QStringLiteral("示例准时"), unit, QStringLiteral("douyin"));
    for (Account* account : {&m_late, &m_later}) {
        Account after = *account;
        after.lastPostOn = QDate(2025, 10, account == &m_late ? 31 : 1);
        AccountStore(session).update(*account, after);
        *account = after;
    }
}

void TstHealthCheckPage::goTo(const QVariantMap& target)
{
    m_office->go("healthcheck", target);
    QTRY_VERIFY_WITH_TIMEOUT(rules()->model()->rowCount() > 0, 10000);
}

void TstHealthCheckPage::chooseRule(const char* rule)
{
    QTRY_VERIFY(ruleRow(rule) > 0);
    rules()->setFocus();
    rules()->setCurrentIndex(rules()->model()->index(ruleRow(rule), 0));
}

void TstHealthCheckPage::fillWaiver(const QString& until)
{
    m_office->type(QStringLiteral("approver"), QStringLiteral("示例甲"));
    m_office->type(QStringLiteral("document_no"), QStringLiteral("示例〔2025〕1号"));
    m_office->type(QStringLiteral("reason"), QStringLiteral("试运行期间"));
    m_office->type(QStringLiteral("expires_on"), until);
}

void TstHealthCheckPage::grantWaiver(QDate until)
{
    chooseRule("R-01");
    QTRY_COMPARE(findings()->model()->rowCount(), 2);
    findings()->setCurrentIndex(findings()->model()->index(0, 0));
    m_office->press("waive");
    fillWaiver(until.toString(Qt::ISODate));
    m_office->press("grantWaiver");
    QTRY_COMPARE(findings()->model()->rowCount(), 1);
}

void TstHealthCheckPage::emptyRegister()
{
    m_office->go("healthcheck", {{QStringLiteral("search"), QStringLiteral("没有这个名字")}});
    QTRY_VERIFY(m_office->page()->subheading().contains(QStringLiteral("已豁免 0 项")));
    QTRY_COMPARE(findings()->model()->rowCount(), 0);
    QTest::qWait(300);
    m_office->picture(QStringLiteral("healthcheck-nothing"));
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("fixHere")));
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("fixHere"))->isEnabled());
}

void TstHealthCheckPage::groupsByRule()
{
    makeOffice();
    goTo();
    const QAbstractItemModelTester groups(rules()->model());
    const QAbstractItemModelTester list(findings()->model());
    QTRY_COMPARE(ruleCell("R-01", RuleGroupsModel::CountColumn), QStringLiteral("2"));
    QCOMPARE(ruleCell("R-01", RuleGroupsModel::SeverityColumn), QStringLiteral("单项否决"));
    QVERIFY(ruleCell("R-01", RuleGroupsModel::TitleColumn).startsWith(QStringLiteral("R-01 ")));
    QCOMPARE(ruleCell("R-02", RuleGroupsModel::CountColumn), QStringLiteral("1"));
    QCOMPARE(ruleRow("R-03"), -1);
    // The first row is that of all of them.
    int sum = 0;
    for (int row = 1; row < rules()->model()->rowCount(); ++row) {
        sum += rules()->model()->index(row, RuleGroupsModel::CountColumn).data().toInt();
    }
    QCOMPARE(findings()->model()->rowCount(), sum);
    QCOMPARE(rules()->model()->index(0, RuleGroupsModel::CountColumn).data().toInt(), sum);
    // By keyboard from rule to rule.
    rules()->setFocus();
    rules()->setCurrentIndex(rules()->model()->index(ruleRow("R-01") - 1, 0));
    m_office->key(Qt::Key_Down);
    QCOMPARE(findings()->model()->rowCount(), 2);
    QVERIFY(m_office->textOf(QStringLiteral("ruleBasis")).contains(QStringLiteral("89号")));
    m_office->key(Qt::Key_Return);
    QVERIFY(findings()->hasFocus());
    m_office->picture(QStringLiteral("healthcheck"));
}

void TstHealthCheckPage::leadsToTheRecord()
{
    makeOffice();
    goTo({{QStringLiteral("rule"), QStringLiteral("R-01")}});
    QTRY_COMPARE(findings()->model()->rowCount(), 2);
    findings()->setFocus();
    findings()->setCurrentIndex(findings()->model()->index(0, 0));
    m_office->key(Qt::Key_Down);
    // In full below the table, where a cell would cut it.
    const QModelIndex current = findings()->currentIndex();
    QCOMPARE(m_office->textOf(QStringLiteral("findingSentence")),
             current.siblingAtColumn(RuleFindingsModel::SentenceColumn).data().toString());
    m_office->key(Qt::Key_Return);
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("accounts"));
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), m_later.name);
    QVERIFY(m_office->field(QStringLiteral("last_post_on"))->hasFocus());
    goTo();
    m_office->press("fixHere");
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("accounts"));
}

/// Where one field puts a finding right, “fix here” goes to that field.
void TstHealthCheckPage::leadsToTheField()
{
    const auto fieldFor = [](const char* rule, const QVariantList& args, SubjectKind kind) {
        RuleFinding finding;
        finding.rule = QString::fromLatin1(rule);
        finding.args = args;
        finding.subjectKind = kind;
        return targetOf(finding).target.value(QStringLiteral("field")).toString();
    };
    const auto account = SubjectKind::Account;
    QCOMPARE(fieldFor("R-12", {}, account), QStringLiteral("dedicated_person"));
    QCOMPARE(fieldFor("R-13", {QStringLiteral("expired")}, account),
             QStringLiteral("verified_until"));
    QCOMPARE(fieldFor("R-13", {QStringLiteral("subject")}, account),
             QStringLiteral("verified_subject"));
    QCOMPARE(fieldFor("R-54", {2, QStringList{QStringLiteral("domain"), QStringLiteral("subtype")}},
                      account),
             QStringLiteral("domain"));
    QCOMPARE(fieldFor("R-04", {QStringLiteral("weibo")}, account), QString());
    QCOMPARE(fieldFor("R-55", {}, SubjectKind::Unit), QStringLiteral("industry_supervisor_id"));
}

void TstHealthCheckPage::filters()
{
    makeOffice();
    goTo({{QStringLiteral("severity"), QStringList{QStringLiteral("veto")}}});
    QTRY_COMPARE(findings()->model()->rowCount(), 2);
    QCOMPARE(rules()->model()->rowCount(), 2);                               // all, and R-01
    m_office->type(QStringLiteral("findingSearch"), QStringLiteral("sljy")); // pinyin initials
    QTRY_COMPARE(findings()->model()->rowCount(), 1);
    m_office->go("healthcheck",
                 {{QStringLiteral("region_code"), QStringList{QStringLiteral("510300")}}});
    QTRY_COMPARE(ruleRow("R-01"), -1);
    goTo({{QStringLiteral("region_code"), QStringList{QStringLiteral("510100")}}});
    QTRY_COMPARE(ruleCell("R-01", RuleGroupsModel::CountColumn), QStringLiteral("2"));
}

void TstHealthCheckPage::targetsComeThroughFromAnySection()
{
    makeOffice();
    goTo();
    m_office->press("segment_waived");
    QTRY_VERIFY(waived() != nullptr && waived()->model()->rowCount() == 0);
    m_office->go("workbench");
    m_office->go("healthcheck", {{QStringLiteral("rule"), QStringLiteral("R-01")}});
    QTRY_VERIFY(findings() != nullptr);
    QTRY_COMPARE(findings()->model()->rowCount(), 2);
    QVERIFY(m_office->textOf(QStringLiteral("ruleTitle")).startsWith(QStringLiteral("R-01")));
}

void TstHealthCheckPage::waiverNeedsEveryField()
{
    makeOffice();
    goTo();
    chooseRule("R-01");
    findings()->setCurrentIndex(findings()->model()->index(0, 0));
    m_office->press("waive");
    QVERIFY(!rules()); // the finding and its waiver have the room
    WaiverStore waivers(m_office->session());
    for (const char* empty : {"approver", "document_no", "reason", "expires_on"}) {
        fillWaiver(QStringLiteral("2025-12-31"));
        m_office->type(QString::fromLatin1(empty), QString());
        m_office->press("grantWaiver");
        QVERIFY2(waivers.all().isEmpty(), empty);
        QVERIFY2(m_office->find<QPushButton>(QStringLiteral("grantWaiver")), empty);
    }
    fillWaiver(QStringLiteral("2025-11-19")); // yesterday
    m_office->press("grantWaiver");
    QVERIFY(waivers.all().isEmpty());
    m_office->picture(QStringLiteral("healthcheck-refused"));
    fillWaiver(QStringLiteral("2025-11-20"));
    m_office->press("grantWaiver");
    QCOMPARE(waivers.all().size(), 1);
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("grantWaiver")));
    QVERIFY(rules());
}

void TstHealthCheckPage::waivedFindingsStandApart()
{
    makeOffice();
    goTo();
    grantWaiver(QDate(2026, 6, 30));
    QCOMPARE(findings()->model()->index(0, RuleFindingsModel::SubjectColumn).data().toString(),
             m_later.name);
    m_office->press("segment_waived");
    QTRY_VERIFY(waived() != nullptr && waived()->model()->rowCount() == 1);
    const QString words = m_office->wordsIn(QStringLiteral("waivedFindings"));
    for (const char* word :
         {"示例发布", "示例甲", "示例〔2025〕1号", "2026年6月30日", "试运行期间"}) {
        QVERIFY2(words.contains(QString::fromUtf8(word)), qPrintable(words));
    }
    m_office->picture(QStringLiteral("healthcheck-waived"));
    // It runs for long, so it isn't among those about to end.
    m_office->press("segment_ending");
    QTRY_COMPARE(waived()->model()->rowCount(), 0);

    m_office->press("segment_waived");
    QTRY_COMPARE(waived()->model()->rowCount(), 1);
    m_office->press("withdrawWaiver"); // no is the answer
    QCOMPARE(WaiverStore(m_office->session()).all().size(), 1);
    m_office->bench.questions.accepts = true;
    m_office->press("withdrawWaiver");
    QVERIFY(WaiverStore(m_office->session()).all().isEmpty());
    QTRY_COMPARE(waived()->model()->rowCount(), 0);
    m_office->press("segment_open");
    QTRY_VERIFY(findings() != nullptr);
    QTRY_COMPARE(ruleCell("R-01", RuleGroupsModel::CountColumn), QStringLiteral("2"));
}

void TstHealthCheckPage::waiverThatHasEndedBringsItBack()
{
    makeOffice();
    goTo();
    grantWaiver(QDate(2025, 11, 30));
    m_office->press("segment_ending");
    QTRY_VERIFY(waived() != nullptr && waived()->model()->rowCount() == 1);
    m_office->press("segment_open");
    m_office->bench.data.clock().setNow(QDateTime(QDate(2025, 12, 1), QTime(12, 0)).toUTC());
    m_office->trigger(ActionId::Refresh);
    QTRY_COMPARE(ruleCell("R-01", RuleGroupsModel::CountColumn), QStringLiteral("3"));
    m_office->press("segment_waived");
    QTRY_VERIFY(waived() != nullptr && waived()->model()->rowCount() == 0);
}

void TstHealthCheckPage::waivesSeveralAtOnce()
{
    makeOffice();
    goTo();
    chooseRule("R-01");
    QTRY_COMPARE(findings()->model()->rowCount(), 2);
    findings()->setFocus();
    findings()->selectAll();
    m_office->press("waive");
    fillWaiver(QStringLiteral("2026-01-31"));
    m_office->press("grantWaiver");
    QCOMPARE(WaiverStore(m_office->session()).all().size(), 2);
    QTRY_COMPARE(ruleRow("R-01"), -1);
}

void TstHealthCheckPage::onlyLeadersWaive()
{
    makeOffice();
    goTo();
    QVERIFY(m_office->find<QPushButton>(QStringLiteral("waive"))->isEnabled());
    QVERIFY(m_office->session().may(Permission::Waive));
    const RuleFinding none;
    const auto other = m_office->bench.data.another(QStringLiteral("guest"));
    QVERIFY(!other->may(Permission::Waive));
    bool refused = false;
    try {
        (void)WaiverStore(*other).withdraw({none});
    } catch (const Error& error) {
        refused = error.kind() == Error::Kind::Denied;
    }
    QVERIFY(refused);
}

void TstHealthCheckPage::tellsTheChangeOfAWeek()
{
    makeOffice();
    HealthCheck lastWeek;
    lastWeek.day = QDate(2025, 11, 13);
    lastWeek.counts = {{QStringLiteral("R-01"), {5, 0}},
                       {QStringLiteral("R-02"), {0, 0}},
                       {QStringLiteral("R-07"), {4, 0}}};
    HealthCheckStore(m_office->session()).keep(lastWeek);
    goTo();
    QTRY_COMPARE(ruleCell("R-01", RuleGroupsModel::ChangeColumn), QStringLiteral("▼3"));
    QCOMPARE(ruleCell("R-02", RuleGroupsModel::ChangeColumn), QStringLiteral("▲1"));
    // What finds nothing any more is news.
    QCOMPARE(ruleCell("R-07", RuleGroupsModel::CountColumn), QStringLiteral("0"));
    QCOMPARE(ruleCell("R-07", RuleGroupsModel::ChangeColumn), QStringLiteral("▼4"));
    const QString told = rules()
                             ->model()
                             ->index(ruleRow("R-01"), RuleGroupsModel::ChangeColumn)
                             .data(Qt::AccessibleTextRole)
                             .toString();
    QVERIFY2(told.contains(QStringLiteral("2025年11月13日")) && told.contains(QStringLiteral("3")),
             qPrintable(told));
    m_office->picture(QStringLiteral("healthcheck-change"));
    // Part of the register can't be compared with the whole.
    goTo({{QStringLiteral("search"), QStringLiteral("示例")}});
    QTRY_COMPARE(ruleCell("R-01", RuleGroupsModel::ChangeColumn), QString());
    QCOMPARE(HealthCheckStore(m_office->session())
                 .counts(QDate(2025, 11, 20))
                 .value(QStringLiteral("R-01"))
                 .open,
             2);
}

void TstHealthCheckPage::exportsWhatIsShown()
{
    makeOffice();
    goTo({{QStringLiteral("rule"), QStringLiteral("R-01")}});
    QTRY_COMPARE(findings()->model()->rowCount(), 2);
    const QString folder = m_office->bench.data.folder();
    for (const char* name : {"/体检.xlsx", "/体检.csv"}) {
        const QString path = folder + QString::fromUtf8(name);
        m_office->bench.questions.answers = {path};
        m_office->trigger(ActionId::Export);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(m_office->message().contains(QStringLiteral("2")));
        QStringList lines;
        const auto reader = openSheetReader(path);
        Progress progress;
        reader->read(
            0,
            [&](int, Cells cells) {
                QStringList words;
                for (const Cell& cell : cells) {
                    words.append(cell.displayText());
                }
                lines.append(words.join(QLatin1Char('|')));
                return true;
            },
            progress);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(1).contains(m_late.name), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(1).contains(QStringLiteral("川办函〔2022〕89号")),
                 qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).contains(m_later.name), qPrintable(lines.at(2)));
    }
}

/// The longest time without a post first; the rule with the most findings first.
void TstHealthCheckPage::sortsByAClick()
{
    makeOffice();
    goTo();
    chooseRule("R-01");
    QTRY_COMPARE(findings()->model()->rowCount(), 2);
    const auto firstFinding = [&] {
        return qobject_cast<RuleFindingsModel*>(findings()->model())->at(0).finding.subjectName;
    };
    QCOMPARE(firstFinding(), m_late.name);
    clickHeader(*findings(), RuleFindingsModel::SentenceColumn);
    clickHeader(*findings(), RuleFindingsModel::SentenceColumn);
    QTRY_COMPARE(firstFinding(), m_later.name);
    // A check made anew keeps the order.
    m_office->trigger(ActionId::Refresh);
    QTest::qWait(0);
    QTRY_COMPARE(firstFinding(), m_later.name);

    clickHeader(*rules(), RuleGroupsModel::CountColumn);
    clickHeader(*rules(), RuleGroupsModel::CountColumn);
    const auto countAt = [&](int row) {
        return rules()->model()->index(row, RuleGroupsModel::CountColumn).data().toInt();
    };
    for (int row = 2; row < rules()->model()->rowCount(); ++row) {
        QVERIFY(countAt(row - 1) >= countAt(row));
    }
    QVERIFY(countAt(0) > countAt(1)); // the row of all stays above
    QCOMPARE(rules()->currentIndex().row(), ruleRow("R-01"));
    QCOMPARE(findings()->model()->rowCount(), 2);
}

void TstHealthCheckPage::followsTheRegister_trap6()
{
    makeOffice();
    goTo();
    chooseRule("R-01");
    QTRY_COMPARE(findings()->model()->rowCount(), 2);
    findings()->setFocus();
    findings()->setCurrentIndex(findings()->model()->index(1, 0));
    Account another = addAccount(m_office->session(), QStringLiteral("示例新号"));
    Account after = another;
    after.lastPostOn = QDate(2025, 9, 1);
    AccountStore(m_office->session()).update(another, after);
    QTRY_COMPARE(findings()->model()->rowCount(), 3);
    QCOMPARE(rules()->currentIndex().row(), ruleRow("R-01"));
    const auto* model = qobject_cast<RuleFindingsModel*>(findings()->model());
    QCOMPARE(model->at(findings()->currentIndex().row()).finding.subjectName, m_later.name);
    QVERIFY(findings()->hasFocus());
}

/// The tables ask for the words of what is seen only, however many findings there are.
void TstHealthCheckPage::manyFindingsStayFast()
{
    auto check = std::make_shared<HealthCheck>();
    check->day = QDate(2025, 11, 20);
    QList<qsizetype> rows;
    for (int i = 0; i < 250000; ++i) {
        CheckedFinding one;
        one.finding.rule = QStringLiteral("R-01");
        one.finding.subjectName = QStringLiteral("示例%1").arg(i);
        one.finding.args = {20, 14, false};
        check->findings.append(one);
        rows.append(i);
    }
    RuleFindingsModel model(false, &m_office->bench.words);
    RegisterTable table;
    table.setModel(&model);
    table.resize(900, 600);
    table.show();
    QElapsedTimer timer;
    timer.start();
    model.setContent(check, rows);
    table.setCurrentIndex(model.index(249999, 0));
    table.scrollToBottom();
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(table.currentIndex().row(), 249999);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstHealthCheckPage)
#include "tst_healthcheckpage.moc"
