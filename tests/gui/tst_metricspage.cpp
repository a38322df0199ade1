// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/metricgridmodel.h"
#include "models/stores/batchstore.h"
#include "models/stores/metricstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/metrics/metricgridview.h"
#include "ui/metrics/sparkline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

namespace juzhen {

using namespace testing;

/// The grid of the monthly metrics, and the metrics of one account, through the window.
class TstMetricsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typesAndSaves();
    void showsWhatIsWrong();
    void pastesABlock();
    void keepsWhatWasTyped();
    void undoesInOneStep();
    void showsTheAccountsMonths();

private:
    void open();
    [[nodiscard]] QModelIndex at(int row, const char* column) const;
    [[nodiscard]] AccountMetric metric(const Account& account, Month month) const;

    static constexpr int first = MetricGridModel::FirstFigure;
    std::unique_ptr<OfficeWindow> m_office;
    Account m_first;
    Account m_second;
    MetricGridView* m_grid = nullptr;
    const Month m_month = Month(2025, 10); // the last one that is over
};

void TstMetricsPage::init()
{
    m_office = std::make_unique<OfficeWindow>();
    const Unit unit = addUnit(m_office->session());
    m_first = addAccount(m_office->session(), QStringLiteral("示例阿"), unit);
    m_second = addAccount(m_office->session(), QStringLiteral("示例波"), unit);
}

void TstMetricsPage::cleanup()
{
    m_office.reset();
}

void TstMetricsPage::open()
{
    m_office->go("metrics");
    m_grid = m_office->find<MetricGridView>(QStringLiteral("metricGrid"));
    QVERIFY(m_grid);
    QTRY_COMPARE(m_grid->model()->rowCount(), 2);
    QTRY_COMPARE(m_grid->model()->index(0, 0).data().toString(), m_first.name);
}

QModelIndex TstMetricsPage::at(int row, const char* column) const
{
    for (size_t i = 0; i < metricFigures().size(); ++i) {
        if (QLatin1String(metricFigures()[i].column) == QLatin1String(column)) {
            return m_grid->model()->index(row, first + static_cast<int>(i));
        }
    }
    return {};
}

AccountMetric TstMetricsPage::metric(const Account& account, Month month) const
{
    return MetricStore(m_office->session()).find(account.id, month).value_or(AccountMetric());
}

void TstMetricsPage::typesAndSaves()
{
    AccountMetric before;
    before.accountId = m_first.id;
    before.period = m_month.plus(-1);
    before.posts = 33;
    MetricStore(m_office->session()).write(before);
    open();
    QTRY_COMPARE(at(0, "posts").data(MetricGridModel::PreviousRole).toString(),
                 QStringLiteral("33"));
    m_grid->setFocus();
    m_grid->setCurrentIndex(at(0, "posts"));
    QTest::keyClicks(m_grid, QStringLiteral("4"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->currentIndex(), at(1, "posts")); // Enter goes down
    QTest::keyClick(m_grid, Qt::Key_Tab);
    QCOMPARE(m_grid->currentIndex(), at(1, "originals")); // Tab right
    QCOMPARE(at(0, "posts").data().toString(), QStringLiteral("40"));
    QVERIFY(m_office->page()->hasUnsavedEdits());
    m_office->picture(QStringLiteral("metrics-typed"));
    m_office->trigger(ActionId::Save);
    QTRY_VERIFY(!m_office->page()->hasUnsavedEdits());
    QCOMPARE(metric(m_first, m_month).posts, 40);
    auto* progress = m_office->find<QLabel>(QStringLiteral("metricProgress"));
    QTRY_VERIFY(progress->text().contains(QStringLiteral("1")));
    QCOMPARE(BatchStore(m_office->session()).all().size(), 1);
}

void TstMetricsPage::showsWhatIsWrong()
{
    open();
    QAbstractItemModel* model = m_grid->model();
    model->setData(at(1, "posts"), QStringLiteral("5"), Qt::EditRole);
    QVERIFY(at(1, "posts").data(MetricGridModel::ProblemRole).toString().isEmpty());
    model->setData(at(1, "originals"), QStringLiteral("6"), Qt::EditRole);
    QVERIFY(!at(1, "originals").data(MetricGridModel::ProblemRole).toString().isEmpty());
    model->setData(at(0, "reads"), QStringLiteral("很多"), Qt::EditRole);
    QVERIFY(!at(0, "reads").data(Qt::ToolTipRole).toString().isEmpty());
    m_office->picture(QStringLiteral("metrics-wrong"));
    m_office->trigger(ActionId::Save);
    QCOMPARE(m_grid->currentIndex(), at(0, "reads"));
    QVERIFY(!m_office->message().isEmpty());
    QVERIFY(!metric(m_second, m_month).id.isValid());
    model->setData(at(0, "reads"), QString(), Qt::EditRole);
    model->setData(at(1, "originals"), QStringLiteral("5"), Qt::EditRole);
    m_office->trigger(ActionId::Save);
    QTRY_COMPARE(metric(m_second, m_month).originals, 5);
}

void TstMetricsPage::pastesABlock()
{
    open();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("1,200\t600\t\t\t1.5万\r\n30\t30\n7\t7\n")); // one line too many
    m_grid->setCurrentIndex(at(0, "posts"));
    QTest::keySequence(m_grid, QKeySequence(QKeySequence::Paste));
    QCOMPARE(at(0, "posts").data().toString(), QStringLiteral("1200"));
    QCOMPARE(at(0, "reads").data().toString(), QStringLiteral("15000"));
    QCOMPARE(at(1, "originals").data().toString(), QStringLiteral("30"));
    QVERIFY(at(0, "reposts").data().toString().isEmpty());
    m_office->trigger(ActionId::Save);
    QTRY_COMPARE(metric(m_first, m_month).reads, 15'000);
    QTRY_COMPARE(metric(m_second, m_month).posts, 30);
}

void TstMetricsPage::keepsWhatWasTyped()
{
    open();
    m_grid->model()->setData(at(0, "posts"), QStringLiteral("5"), Qt::EditRole);
    // Another month waits until this one is saved or discarded.
    m_office->press("monthBefore");
    QVERIFY(m_office->page()->hasUnsavedEdits());
    QVERIFY(!m_office->message().isEmpty());
    auto* month = m_office->find<QComboBox>(QStringLiteral("metricMonth"));
    QCOMPARE(month->currentData().toString(), m_month.text());
    // The same as stored is no edit.
    m_grid->model()->setData(at(0, "posts"), QString(), Qt::EditRole);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    m_office->press("monthBefore");
    QCOMPARE(month->currentData().toString(), m_month.plus(-1).text());

    // Somebody else was faster: nothing is overwritten, what was typed stays.
    m_office->press("monthAfter");
    QTRY_COMPARE(m_grid->model()->index(0, 0).data().toString(), m_first.name);
    m_grid->model()->setData(at(0, "posts"), QStringLiteral("5"), Qt::EditRole);
    AccountMetric other;
    other.accountId = m_first.id;
    other.period = m_month;
    other.posts = 9;
    MetricStore(m_office->session()).write(other);
    m_office->trigger(ActionId::Save);
    QTRY_VERIFY(!m_office->message().isEmpty());
    QTest::qWait(200);
    QCOMPARE(metric(m_first, m_month).posts, 9);
    QVERIFY(m_office->page()->hasUnsavedEdits());
    m_office->trigger(ActionId::Discard);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
}

void TstMetricsPage::undoesInOneStep()
{
    open();
    m_grid->model()->setData(at(0, "posts"), QStringLiteral("5"), Qt::EditRole);
    m_grid->model()->setData(at(1, "posts"), QStringLiteral("6"), Qt::EditRole);
    m_office->trigger(ActionId::Save);
    QTRY_COMPARE(metric(m_second, m_month).posts, 6);
    QTRY_VERIFY(!m_office->page()->hasUnsavedEdits());
    m_office->trigger(ActionId::Undo);
    QTRY_VERIFY(!metric(m_first, m_month).id.isValid());
    QVERIFY(!metric(m_second, m_month).id.isValid());
    m_office->trigger(ActionId::Redo);
    QTRY_COMPARE(metric(m_first, m_month).posts, 5);
}

void TstMetricsPage::showsTheAccountsMonths()
{
    for (int back = 0; back < 5; ++back) {
        AccountMetric metric;
        metric.accountId = m_first.id;
        metric.period = m_month.plus(-back);
        metric.posts = 50 - back;
        metric.originals = 10;
        if (back != 2) {
            MetricStore(m_office->session()).write(metric);
        }
    }
    m_office->go("accounts", {{QStringLiteral("account"), m_first.id.value()}});
    QTRY_VERIFY(!m_office->page()->findChildren<Sparkline*>().isEmpty());
    auto* line = m_office->page()->findChild<Sparkline*>(QStringLiteral("sparkline_posts"));
    for (auto* tabs : m_office->page()->findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(line)) {
                tabs->setCurrentIndex(tab);
            }
        }
    }
    QTRY_COMPARE(line->values().size(), 12);
    QCOMPARE(line->values().last(), 50);
    QVERIFY(!line->values().at(9)); // a gap
    QCOMPARE(line->values().at(10), 49);
    QVERIFY(m_office->wordsIn(QStringLiteral("accountMetrics")).contains(QStringLiteral("49")));
    m_office->picture(QStringLiteral("account-metrics"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstMetricsPage)
#include "tst_metricspage.moc"
