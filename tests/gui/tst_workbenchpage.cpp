// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "models/stores/filingstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/shell/navigationbutton.h"
#include "ui/widgets/figuretile.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// What is due today: figures that lead to their lists, and what the rules find.
class TstWorkbenchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyRegister();
    void figuresLeadToTheirLists_data();
    void figuresLeadToTheirLists();
    void rulesLeadToTheHealthCheck();
    void whatIsDueLeadsToItsRecords();
    void headingsLeadToTheWholeList();
    void followsTheRegister();
    void refreshKeepsThePlace_trap6();

private:
    [[nodiscard]] FigureTile* tile(const char* name) const;
    [[nodiscard]] QTreeWidget* due() const;
    void makeSampleOffice();

    std::unique_ptr<OfficeWindow> m_office;
};

void TstWorkbenchPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
}

void TstWorkbenchPage::cleanup()
{
    m_office.reset();
}

FigureTile* TstWorkbenchPage::tile(const char* name) const
{
    return m_office->find<FigureTile>(QString::fromLatin1(name));
}

QTreeWidget* TstWorkbenchPage::due() const
{
    return m_office->find<QTreeWidget>(QStringLiteral("dueToday"));
}

void TstWorkbenchPage::makeSampleOffice()
{
    Progress progress;
    makeSample(m_office->session(), {.accounts = 200, .quarters = 2, .seed = 7}, progress);
    m_office->go("workbench");
    m_office->trigger(ActionId::Refresh);
    QTRY_VERIFY_WITH_TIMEOUT(due() != nullptr, 10000);
}

void TstWorkbenchPage::emptyRegister()
{
    m_office->go("workbench");
    QTRY_COMPARE(tile("tileAccounts")->value(), QStringLiteral("0"));
    m_office->picture(QStringLiteral("workbench-empty"));
    QTest::mouseClick(tile("tileTasks"), Qt::LeftButton);
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("inspections"));
}

void TstWorkbenchPage::figuresLeadToTheirLists_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("page");
    QTest::newRow("accounts") << QStringLiteral("tileAccounts") << QStringLiteral("accounts");
    QTest::newRow("filings") << QStringLiteral("tileFilings") << QStringLiteral("filings");
    QTest::newRow("tasks") << QStringLiteral("tileTasks") << QStringLiteral("inspections");
    QTest::newRow("findings") << QStringLiteral("tileFindings") << QStringLiteral("rectification");
}

void TstWorkbenchPage::figuresLeadToTheirLists()
{
    QFETCH(QString, name);
    QFETCH(QString, page);
    makeSampleOffice();
    m_office->picture(QStringLiteral("workbench"));
    const QString value = tile(qPrintable(name))->value();
    QVERIFY2(value.toInt() > 0, qPrintable(value));
    // By keyboard, as by mouse.
    tile(qPrintable(name))->setFocus();
    m_office->key(Qt::Key_Return);
    QCOMPARE(m_office->window->currentPageId(), page);
    QTRY_COMPARE(QString::number(m_office->rows()), value);
}

void TstWorkbenchPage::rulesLeadToTheHealthCheck()
{
    makeSampleOffice();
    const int count = tile("tileRules")->value().toInt();
    QVERIFY(count > 0);
    QTest::mouseClick(tile("tileRules"), Qt::LeftButton);
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("healthcheck"));
    const auto findings = [this] {
        return m_office->find<QAbstractItemView>(QStringLiteral("openFindings"));
    };
    QTRY_VERIFY(findings() != nullptr);
    QTRY_COMPARE(findings()->model()->rowCount(), count);
}

void TstWorkbenchPage::whatIsDueLeadsToItsRecords()
{
    makeSampleOffice();
    QTreeWidgetItem* group = nullptr;
    for (int i = 0; i < due()->topLevelItemCount(); ++i) {
        if (due()->topLevelItem(i)->text(0).startsWith(QStringLiteral("更新临期"))) {
            group = due()->topLevelItem(i);
        }
    }
    QVERIFY(group && group->childCount() > 0 && group->childCount() <= 5);
    QTreeWidgetItem* account = group->child(0);
    const QString name = account->text(0); // a refresh may make the rows anew
    due()->setFocus();
    due()->setCurrentItem(account);
    m_office->picture(QStringLiteral("workbench-due"));
    m_office->key(Qt::Key_Return);
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("accounts"));
    QCOMPARE(m_office->textOf(QStringLiteral("accountName")), name);
}

void TstWorkbenchPage::headingsLeadToTheWholeList()
{
    makeSampleOffice();
    QTreeWidgetItem* group = due()->topLevelItem(0);
    const QString count =
        group->text(0).section(QStringLiteral("（"), 1).section(QStringLiteral("）"), 0, 0);
    QVERIFY2(count.toInt() >= group->childCount(), qPrintable(group->text(0)));
    due()->setFocus();
    due()->setCurrentItem(group);
    m_office->key(Qt::Key_Return);
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("healthcheck"));
    const auto findings = [this] {
        return m_office->find<QAbstractItemView>(QStringLiteral("openFindings"));
    };
    QTRY_VERIFY(findings() != nullptr);
    QTRY_COMPARE(findings()->model()->rowCount(), count.toInt());
}

void TstWorkbenchPage::followsTheRegister()
{
    m_office->go("workbench");
    QTRY_COMPARE(tile("tileAccounts")->value(), QStringLiteral("0"));
    // Several writes one after the other, also while figures are on their way.
    for (int i = 0; i < 5; ++i) {
        addAccount(m_office->session(), QStringLiteral("示例%1").arg(i));
    }
    QTRY_COMPARE(tile("tileAccounts")->value(), QStringLiteral("5"));
}

void TstWorkbenchPage::refreshKeepsThePlace_trap6()
{
    makeSampleOffice();
    QTreeWidgetItem* group = due()->topLevelItem(due()->topLevelItemCount() - 1);
    QVERIFY(group->childCount() > 0);
    due()->setCurrentItem(group->child(0));
    const QString name = group->child(0)->text(0);
    due()->setFocus();
    const QString accounts = tile("tileAccounts")->value();
    addAccount(m_office->session(), QStringLiteral("示例新号"));
    QTRY_VERIFY(tile("tileAccounts")->value() != accounts);
    const QTreeWidgetItem* current = due()->currentItem();
    QVERIFY(current && current->parent());
    QCOMPARE(current->text(0), name);
    QVERIFY(due()->hasFocus());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstWorkbenchPage)
#include "tst_workbenchpage.moc"
