// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filing.h"
#include "models/stores/filingstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/listpane.h"

#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// Ctrl+K finds the records of the register beside pages and actions.
class TstRecordSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAnAccountByInitials();
    void tellsAccountsOfOneNameApart();
    void findsUnitsAndFilings();
    void findsPagesByInitials();
    void saysWhenNothingIsFound();
    void forgetsWhatOtherWordsFound();

private:
    void open(const QString& words);
    [[nodiscard]] QStringList rows() const;
    void choose(const QString& part);

    std::unique_ptr<OfficeWindow> m_office;
    Account m_account;
};

void TstRecordSearch::init()
{
    m_office = std::make_unique<OfficeWindow>();
    Session& session = m_office->session();
    const Unit unit = addUnit(session);
    m_account = addAccount(session, QStringLiteral("示例教育发布"), unit);
    addAccount(session, QStringLiteral("示例教育发布"), unit, QStringLiteral("douyin"));
    Filing filing;
    filing.kind = FilingKind::Close;
    filing.accountId = m_account.id;
    filing.reason = QStringLiteral("示例原因");
    FilingStore(session).create(filing);
    m_office->go("workbench");
}

void TstRecordSearch::open(const QString& words)
{
    QTest::keyClick(m_office->window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_office->find<QWidget>(QStringLiteral("commandPalette")));
    m_office->find<QWidget>(QStringLiteral("commandPalette"))
        ->findChild<QLineEdit*>()
        ->setText(words);
}

QStringList TstRecordSearch::rows() const
{
    QStringList rows;
    if (const auto* const list = m_office->find<QListView>(QStringLiteral("choiceList"))) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            rows.append(list->model()->index(row, 0).data().toString());
        }
    }
    return rows;
}

void TstRecordSearch::choose(const QString& part)
{
    auto* const list = m_office->find<QListView>(QStringLiteral("choiceList"));
    const QStringList all = rows();
    const auto whole = all.indexOf(part);
    const auto row = whole >= 0 ? whole : all.indexOf(all.filter(part).value(0));
    QVERIFY2(row >= 0, qPrintable(part));
    list->setCurrentIndex(list->model()->index(static_cast<int>(row), 0));
    QTest::keyClick(list, Qt::Key_Return);
}

void TstRecordSearch::findsAnAccountByInitials()
{
    open(QStringLiteral("sljyfb"));
    QTRY_VERIFY(rows().filter(QStringLiteral("新浪微博")).size() == 1);
    m_office->picture(QStringLiteral("recordsearch"));
    choose(QStringLiteral("新浪微博"));
    QTRY_COMPARE(m_office->window->currentPageId(), QStringLiteral("accounts"));
    QTRY_COMPARE(m_office->list()->currentKey(), m_account.id.value());
}

void TstRecordSearch::tellsAccountsOfOneNameApart()
{
    open(QStringLiteral("教育"));
    QTRY_COMPARE(rows().filter(QStringLiteral("抖音")).size(), 1);
    QVERIFY(rows()
                .filter(QStringLiteral("抖音"))
                .first()
                .contains(QStringLiteral("示例区人民政府办公室")));
}

void TstRecordSearch::findsUnitsAndFilings()
{
    open(QStringLiteral("示例"));
    QTRY_VERIFY(rows().filter(QStringLiteral("关停")).size() == 1);
    choose(QStringLiteral("关停"));
    QTRY_COMPARE(m_office->window->currentPageId(), QStringLiteral("filings"));

    open(QStringLiteral("slqrmzfbgs"));
    const QRegularExpression unit(QStringLiteral("^示例区人民政府办公室"));
    QTRY_COMPARE(rows().filter(unit).size(), 1);
    choose(rows().filter(unit).first());
    QTRY_COMPARE(m_office->window->currentPageId(), QStringLiteral("units"));
}

void TstRecordSearch::findsPagesByInitials()
{
    open(QStringLiteral("ba"));
    QTRY_VERIFY(!rows().filter(QStringLiteral("备案")).isEmpty());
}

void TstRecordSearch::saysWhenNothingIsFound()
{
    open(QStringLiteral("没有这个"));
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(rows().first().contains(QStringLiteral("没有这个")));
    auto* const list = m_office->find<QListView>(QStringLiteral("choiceList"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return); // nothing to go to
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("workbench"));
}

void TstRecordSearch::forgetsWhatOtherWordsFound()
{
    open(QStringLiteral("教育"));
    QTRY_COMPARE(rows().filter(QStringLiteral("抖音")).size(), 1);
    m_office->find<QWidget>(QStringLiteral("commandPalette"))
        ->findChild<QLineEdit*>()
        ->setText(QStringLiteral("没有"));
    QTRY_VERIFY(rows().filter(QStringLiteral("抖音")).isEmpty());
    QTRY_COMPARE(rows().size(), 1);
}

QTEST_MAIN(TstRecordSearch)
#include "tst_recordsearch.moc"
