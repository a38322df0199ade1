// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"
#include "tests/exchange/testbooks.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/registertable.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// The export button says what each choice writes, and writes that.
class TstListExportMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shortcutWritesTheListAsShown();
    void menuCounts();
    void writesTheSelection();
    void writesEverything();
    void writesASheetForEachUnit();

private:
    [[nodiscard]] QMenu* menu() const;
    [[nodiscard]] QStringList written(const QString& choice, const QString& file = {});
    void filter();

    std::unique_ptr<OfficeWindow> m_office;
};

void TstListExportMenu::init()
{
    m_office = std::make_unique<OfficeWindow>();
    Session& session = m_office->session();
    const Unit school = addUnit(session, QStringLiteral("示例教育局"));
    const Unit health = addUnit(session, QStringLiteral("示例卫健局"));
    addAccount(session, QStringLiteral("示例教育"), school);
    addAccount(session, QStringLiteral("示例校园"), school, QStringLiteral("douyin"));
    addAccount(session, QStringLiteral("示例卫生"), health);
    m_office->go("accounts");
    QCOMPARE(m_office->rows(), 3);
}

/// The menu, as it is when it opens.
QMenu* TstListExportMenu::menu() const
{
    auto* const button = m_office->find<QPushButton>(QStringLiteral("exportButton"));
    Q_EMIT button->menu()->aboutToShow();
    return button->menu();
}

/// The names in the file that a choice writes, without the header.
QStringList TstListExportMenu::written(const QString& choice, const QString& file)
{
    const QString path = m_office->bench.data.folder() + u'/'
                         + (file.isEmpty() ? QStringLiteral("导出.xlsx") : file);
    m_office->bench.questions.answers = {path};
    menu()->findChild<QAction*>(choice)->trigger();
    const bool done = QTest::qWaitFor([&] { return QFile::exists(path); }, 5000)
                      && QTest::qWaitFor([&] { return !m_office->bench.tasks.isBusy(); }, 5000);
    QStringList names;
    if (done) {
        for (const SheetRow& row : allRows(path)) {
            names.append(row.cells.first().displayText());
        }
        names.removeFirst();
    }
    return names;
}

void TstListExportMenu::filter()
{
    m_office->list()->showOnly(QStringLiteral("教育"), {});
    QTRY_COMPARE(m_office->rows(), 2); // of that name or unit
}

void TstListExportMenu::shortcutWritesTheListAsShown()
{
    filter();
    const QString path = m_office->bench.data.folder() + QStringLiteral("/键盘.ods");
    m_office->bench.questions.answers = {path};
    m_office->trigger(ActionId::Export);
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("键盘.ods")));
    QCOMPARE(allRows(path).size(), 3);
}

void TstListExportMenu::menuCounts()
{
    filter();
    QVERIFY(menu()->findChild<QAction*>(QStringLiteral("exportShown"))->text().contains(u'2'));
    m_office->list()->table()->selectRow(0);
    QVERIFY(menu()->findChild<QAction*>(QStringLiteral("exportSelected"))->text().contains(u'1'));
    m_office->list()->table()->clearSelection();
    QVERIFY(!menu()->findChild<QAction*>(QStringLiteral("exportSelected")));
}

void TstListExportMenu::writesTheSelection()
{
    const QString name = m_office->cell(1, "name");
    m_office->list()->table()->selectRow(1);
    QCOMPARE(written(QStringLiteral("exportSelected")), QStringList(name));
}

void TstListExportMenu::writesEverything()
{
    filter();
    QCOMPARE(written(QStringLiteral("exportAll")).size(), 3);
}

void TstListExportMenu::writesASheetForEachUnit()
{
    const QString file = QStringLiteral("分表.xlsx");
    QCOMPARE(written(QStringLiteral("exportPer"), file).size(), 2);
    const auto reader = openSheetReader(m_office->bench.data.folder() + u'/' + file);
    QCOMPARE(reader->sheets().size(), 2);
    QCOMPARE(reader->sheets()[1].name, QStringLiteral("示例卫健局"));
}

QTEST_MAIN(TstListExportMenu)
#include "tst_listexportmenu.moc"
