// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/filingstore.h"
#include "models/text/enumwords.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/columnfilters.h"
#include "ui/lists/listpane.h"
#include "ui/lists/listprintdialog.h"
#include "ui/widgets/registertable.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace juzhen {

using namespace testing;

/// What leaves a list: its print as filtered and shown, and where the menu of a row leads.
class TstListPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void printsWhatIsShown();
    void fitsAndRepeatsTheHeader();
    void savesPdf();
    void rowMenuOffersWhatTheStateAllows();
    void rowMenuLeadsOn();

private:
    [[nodiscard]] ListPane* list() const { return m_office->list(); }

    [[nodiscard]] Document document(const ListPrintout& printout)
    {
        Progress progress;
        return listDocument(m_office->session(), printout, m_office->bench.words, progress);
    }

    [[nodiscard]] QMenu* rowMenu(const Account& account);
    [[nodiscard]] static QStringList textsOf(const QMenu* menu);

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
    QList<Account> m_accounts;
};

void TstListPrint::init()
{
    m_office = std::make_unique<OfficeWindow>();
    Session& session = m_office->session();
    m_unit = addUnit(session);
    m_accounts.clear();
    for (const char* name : {"示例发布", "示例教育", "示例交通"}) {
        m_accounts.append(addAccount(session, QString::fromUtf8(name), m_unit));
    }
    m_office->go("accounts");
    QCOMPARE(m_office->rows(), 3);
}

void TstListPrint::cleanup()
{
    m_office.reset();
}

QMenu* TstListPrint::rowMenu(const Account& account)
{
    RegisterTable* table = list()->table();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    table->setCurrentIndex(list()->model()->index(list()->model()->rowOf(account.id.value()), 0));
    Q_EMIT table->customContextMenuRequested(QPoint(10, 10));
    return table->findChild<QMenu*>(QStringLiteral("rowMenu"));
}

QStringList TstListPrint::textsOf(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        texts.append(action->text());
    }
    return texts;
}

void TstListPrint::printsWhatIsShown()
{
    RegisterTable* table = list()->table();
    table->setColumnHidden(table->columnByKey(QStringLiteral("is_main")), true);
    RegisterHeader* header = table->registerHeader();
    header->moveSection(header->visualIndex(table->columnByKey(QStringLiteral("fans"))), 0);
    list()->findChild<ColumnFilters*>()->setFilters(
        {{QStringLiteral("name"), FilterOperator::NoneOf, {QStringLiteral("示例交通")}}});
    ListPrintout printout = list()->printout();
    printout.title = QStringLiteral("示例清单");
    const Document made = document(printout);
    QCOMPARE(made.page.orientation, QPageLayout::Landscape);
    const auto& title = std::get<Title>(made.blocks[0]);
    QVERIFY2(title.subtitle.contains(QStringLiteral("示例交通")), qPrintable(title.subtitle));
    const auto& rows = std::get<Table>(made.blocks[1]);
    QCOMPARE(rows.columns.first().caption, QStringLiteral("粉丝量"));
    QCOMPARE(rows.columns.first().alignment, Qt::Alignment(Qt::AlignRight));
    QCOMPARE(rows.columns.size(), 7);
    // Numbers and days are as wide as they are; words share the rest.
    QCOMPARE(rows.columns.first().width, 0);
    QVERIFY(rows.columns.value(1).width > 0);
    QCOMPARE(rows.columns.value(2).caption, QStringLiteral("平台类型"));
    QVERIFY(rows.columns.value(2).width > 0); // long in English: “WeChat official account”
    QCOMPARE(rows.rows.size(), 2);
    QCOMPARE(rows.rows.first().value(0), QStringLiteral("1,000"));
    QCOMPARE(rows.rows.first().value(1), QStringLiteral("示例发布"));
}

void TstListPrint::fitsAndRepeatsTheHeader()
{
    constexpr int many = 120; // more than a page
    for (int i = 3; i < many; ++i) {
        addAccount(m_office->session(), QStringLiteral("示例账号%1").arg(i), m_unit);
    }
    QTRY_COMPARE(m_office->rows(), many);
    m_office->press("printList");
    auto* const dialog = m_office->window->findChild<ListPrintDialog*>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->document() != nullptr);
    QVERIFY(dialog->document()->pageCount() > 2);
    QCOMPARE(dialog->document()->paper().orientation(), QPageLayout::Landscape);
    QTest::qWait(300); // for the picture only
    m_office->picture(QStringLiteral("list-print"));
    dialog->close();
}

void TstListPrint::savesPdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("清单.pdf"));
    m_office->press("printList");
    auto* const dialog = m_office->window->findChild<ListPrintDialog*>();
    QTRY_VERIFY(dialog->document() != nullptr);
    m_office->bench.questions.answers = {path};
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("printPdf")), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("清单.pdf")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TstListPrint::rowMenuOffersWhatTheStateAllows()
{
    QMenu* const menu = rowMenu(m_accounts[0]);
    QVERIFY(menu != nullptr);
    m_office->picture(QStringLiteral("row-menu"));
    auto* const kinds = menu->findChild<QMenu*>(QStringLiteral("accountFilingKinds"));
    QVERIFY(kinds != nullptr);
    QStringList expected;
    for (const auto& entry : filingKindKeys) {
        if (mayFile(entry.value, m_accounts[0].status)) {
            expected.append(EnumWords::label(entry.value));
        }
    }
    QCOMPARE(textsOf(kinds), expected);
    QVERIFY(!expected.isEmpty());
    menu->close();
    // With a filing under way, the menu leads to it instead.
    Filing filing;
    filing.accountId = m_accounts[1].id;
    filing.kind = FilingKind::Close;
    filing.reason = QStringLiteral("停更");
    FilingStore(m_office->session()).create(filing);
    QMenu* const other = rowMenu(m_accounts[1]);
    QVERIFY(other->findChild<QMenu*>(QStringLiteral("accountFilingKinds")) == nullptr);
    other->close();
}

void TstListPrint::rowMenuLeadsOn()
{
    QMenu* const menu = rowMenu(m_accounts[0]);
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("查看主办单位")) {
            action->trigger();
        }
    }
    menu->close();
    QTRY_COMPARE(m_office->window->currentPageId(), QStringLiteral("units"));
    m_office->go("accounts");
    QMenu* const again = rowMenu(m_accounts[0]);
    auto* const kinds = again->findChild<QMenu*>(QStringLiteral("accountFilingKinds"));
    kinds->actions().first()->trigger();
    again->close();
    QTRY_COMPARE(m_office->window->currentPageId(), QStringLiteral("filings"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstListPrint)
#include "tst_listprint.moc"
