// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/viewstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/columnfilters.h"
#include "ui/lists/listpane.h"
#include "ui/lists/viewmenu.h"
#include "ui/widgets/registertable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTest>

namespace juzhen {

using namespace testing;

/// Named views of a list through their menu; what the selection comes to; copies of it.
class TstNamedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAndShowsAView();
    void renamesAndDeletes();
    void sharesAView();
    void beginsWithAView();
    void whatWasAskedForGoesFirst();
    void keepsChangesOfAView();
    void addsUpTheSelection();
    void copiesRowsThatAreNotInMemory();
    void rowMenuCopies();

private:
    [[nodiscard]] ListPane* list() const { return m_office->list(); }

    [[nodiscard]] RegisterTable* table() const { return list()->table(); }

    [[nodiscard]] ViewMenu* views() const { return list()->findChild<ViewMenu*>(); }

    [[nodiscard]] QAction* action(const QString& text) const;
    void choose(const QString& text);
    void change();

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
};

void TstNamedViews::init()
{
    m_office = std::make_unique<OfficeWindow>();
    Session& session = m_office->session();
    m_unit = addUnit(session);
    for (const char* name : {"示例发布", "示例教育", "示例交通"}) {
        addAccount(session, QString::fromUtf8(name), m_unit);
    }
    m_office->go("accounts");
    QCOMPARE(m_office->rows(), 3);
}

void TstNamedViews::cleanup()
{
    m_office.reset();
}

QAction* TstNamedViews::action(const QString& text) const
{
    Q_EMIT views()->viewList()->aboutToShow();
    for (QAction* action : views()->viewList()->actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

void TstNamedViews::choose(const QString& text)
{
    QAction* found = nullptr;
    QTRY_VERIFY2((found = action(text)) != nullptr, qPrintable(text));
    QVERIFY2(found->isEnabled(), qPrintable(text));
    found->trigger();
}

/// Another order of columns, another width, a sort and a filter.
void TstNamedViews::change()
{
    RegisterHeader* header = table()->registerHeader();
    const int fans = table()->columnByKey(QStringLiteral("fans"));
    header->moveSection(header->visualIndex(fans), 1);
    table()->setColumnWidth(fans, 222);
    table()->setColumnHidden(table()->columnByKey(QStringLiteral("status")), true);
    header->openHeaderMenu(fans, {});
    for (QAction* one : header->findChild<QMenu*>(QStringLiteral("headerMenu"))->actions()) {
        if (one->text() == QStringLiteral("降序排列")) {
            one->trigger();
        }
    }
    list()->findChild<ColumnFilters*>()->setFilters(
        {{QStringLiteral("name"), FilterOperator::NoneOf, {QStringLiteral("示例交通")}}});
}

void TstNamedViews::keepsAndShowsAView()
{
    change();
    m_office->bench.questions.answers = {QStringLiteral("粉丝排行")};
    choose(QStringLiteral("将当前显示存为视图…"));
    QCOMPARE(views()->currentName(), QStringLiteral("粉丝排行"));
    m_office->picture(QStringLiteral("named-view"));
    choose(QStringLiteral("通常视图"));
    QCOMPARE(m_office->rows(), 3);
    const int fans = table()->columnByKey(QStringLiteral("fans"));
    QVERIFY(table()->registerHeader()->visualIndex(fans) > 1);
    QVERIFY(table()->registerHeader()->sortKeys().isEmpty());
    QVERIFY(list()->request().filters.isEmpty());
    choose(QStringLiteral("粉丝排行"));
    QTRY_COMPARE(m_office->rows(), 2);
    QCOMPARE(table()->registerHeader()->visualIndex(fans), 1);
    QCOMPARE(table()->columnWidth(fans), 222);
    QVERIFY(table()->isColumnHidden(table()->columnByKey(QStringLiteral("status"))));
    QCOMPARE(list()->request().sort, (QList<SortColumn>{{QStringLiteral("fans"), true}}));
    QCOMPARE(list()->request().filters.size(), 1);
}

void TstNamedViews::renamesAndDeletes()
{
    m_office->bench.questions.answers = {QStringLiteral("甲"), QStringLiteral("乙")};
    choose(QStringLiteral("将当前显示存为视图…"));
    choose(QStringLiteral("重命名此视图…"));
    QTRY_COMPARE(views()->currentName(), QStringLiteral("乙"));
    QVERIFY(action(QStringLiteral("甲")) == nullptr);
    m_office->bench.questions.accepts = true;
    choose(QStringLiteral("删除此视图…"));
    QTRY_VERIFY(action(QStringLiteral("乙")) == nullptr);
    QCOMPARE(views()->currentName(), QString());
    QVERIFY(ViewStore(m_office->session()).of(QStringLiteral("accounts")).isEmpty());
}

void TstNamedViews::sharesAView()
{
    m_office->bench.questions.answers = {QStringLiteral("全办")};
    choose(QStringLiteral("将当前显示存为共享视图…"));
    const auto stored = ViewStore(m_office->session()).of(QStringLiteral("accounts"));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().owner, QString());
    // Somebody else's new view appears without asking.
    SavedView other;
    other.page = QStringLiteral("accounts");
    other.name = QStringLiteral("同事的");
    other.definition = QStringLiteral("{}");
    ViewStore(*m_office->bench.data.another()).save(other);
    QTRY_VERIFY(action(QStringLiteral("同事的")) != nullptr);
}

void TstNamedViews::beginsWithAView()
{
    change();
    m_office->bench.questions.answers = {QStringLiteral("开工")};
    choose(QStringLiteral("将当前显示存为视图…"));
    choose(QStringLiteral("启动时显示此视图"));
    ListPane fresh(ListId::Accounts, m_office->bench.context());
    fresh.load();
    QTRY_COMPARE(fresh.findChild<ViewMenu*>()->currentName(), QStringLiteral("开工"));
    QTRY_COMPARE(fresh.model()->rowCount(), 2);
}

void TstNamedViews::whatWasAskedForGoesFirst()
{
    change();
    m_office->bench.questions.answers = {QStringLiteral("开工")};
    choose(QStringLiteral("将当前显示存为视图…"));
    choose(QStringLiteral("启动时显示此视图"));
    ListPane fresh(ListId::Accounts, m_office->bench.context());
    fresh.showOnly(QStringLiteral("示例"), {});
    fresh.load();
    QTRY_COMPARE(fresh.model()->rowCount(), 3);
    auto* const menu = fresh.findChild<ViewMenu*>();
    const auto offered = [menu] {
        Q_EMIT menu->viewList()->aboutToShow();
        QStringList texts;
        for (const QAction* one : menu->viewList()->actions()) {
            texts.append(one->text());
        }
        return texts.filter(QStringLiteral("开工")).size();
    };
    QTRY_COMPARE(offered(), 1);
    QCOMPARE(fresh.request().search, QStringLiteral("示例"));
    QVERIFY(fresh.request().filters.isEmpty());
}

void TstNamedViews::keepsChangesOfAView()
{
    m_office->bench.questions.answers = {QStringLiteral("甲")};
    choose(QStringLiteral("将当前显示存为视图…"));
    change();
    choose(QStringLiteral("将改动存入此视图"));
    choose(QStringLiteral("通常视图"));
    choose(QStringLiteral("甲"));
    QTRY_COMPARE(m_office->rows(), 2);
    QCOMPARE(ViewStore(m_office->session()).of(QStringLiteral("accounts")).size(), 1);
}

void TstNamedViews::addsUpTheSelection()
{
    auto* const totals = list()->findChild<QLabel*>(QStringLiteral("selectionTotals"));
    QVERIFY(!totals->isVisible());
    table()->setFocus();
    table()->setCurrentIndex(
        table()->model()->index(0, table()->columnByKey(QStringLiteral("fans"))));
    m_office->key(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(totals->isVisible());
    QVERIFY2(totals->text().contains(QStringLiteral("3,000"))
                 && totals->text().contains(QStringLiteral("1,000")),
             qPrintable(totals->text()));
    m_office->picture(QStringLiteral("selection-totals"));
    table()->setCurrentIndex(
        table()->model()->index(0, table()->columnByKey(QStringLiteral("last_post_on"))));
    m_office->key(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(totals->text().contains(QStringLiteral("2025-11-10")));
    table()->clearSelection();
    QTRY_VERIFY(!totals->isVisible());
}

void TstNamedViews::copiesRowsThatAreNotInMemory()
{
    constexpr int rows = 450; // more than the pages that are shown
    {
        Session& session = m_office->session();
        for (int i = 3; i < rows; ++i) {
            addAccount(session, QStringLiteral("示例%1").arg(i), m_unit);
        }
    }
    QTRY_COMPARE(m_office->rows(), rows);
    table()->setFocus();
    m_office->key(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    m_office->key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), rows + 1);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QVERIFY(lines.first().startsWith(QStringLiteral("账号名称\t")));
    for (int i = 1; i <= rows; ++i) {
        QVERIFY2(lines[i].startsWith(QStringLiteral("示例")), qPrintable(lines[i]));
    }
}

void TstNamedViews::rowMenuCopies()
{
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const QString cell = m_office->cell(0, "name");
    Q_EMIT table()->customContextMenuRequested(QPoint(10, 10));
    auto* const menu = table()->findChild<QMenu*>(QStringLiteral("rowMenu"));
    QVERIFY(menu != nullptr);
    for (QAction* one : menu->actions()) {
        if (one->text() == QStringLiteral("复制此单元格")) {
            one->trigger();
        }
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), cell);
    menu->close();
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstNamedViews)
#include "tst_namedviews.moc"
