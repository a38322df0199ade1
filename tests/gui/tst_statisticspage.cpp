// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "models/stores/accountstore.h"
#include "models/stores/statisticsstore.h"
#include "tests/gui/pagebench.h"
#include "ui/statistics/chartpictures.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/housechart.h"
#include "ui/statistics/statisticspage.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figuretile.h"

#include <QClipboard>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace juzhen {

namespace {

Figures group(const char* key, const QString& name, qint64 checked, qint64 failed)
{
    return {QString::fromLatin1(key), name, checked, checked, checked - failed, failed};
}

/// Two prefectures, two platforms, one problem; a quarter is missing in the middle.
StatisticsData handMade()
{
    StatisticsData data;
    data.figures.quarter = Quarter(2025, 4);
    data.figures.total = group("", {}, 1000, 8);
    data.figures.byRegion = {group("510000", QStringLiteral("四川省"), 200, 0),
                             group("513300", QStringLiteral("甘孜藏族自治州"), 800, 8)};
    data.figures.byPlatform = {group("wechat", QStringLiteral("微信"), 900, 3),
                               group("app", QStringLiteral("移动客户端"), 100, 5)};
    data.figures.problems = {
        {QStringLiteral("harmful_content"),
         QStringLiteral("出现反动、暴力、色情等内容且未及时处置的政务新媒体账号"),
         6,
         {}},
        {QStringLiteral("no_interaction"), QStringLiteral("未提供有效互动功能"), 2, {}}};
    data.trend = {{Quarter(2025, 1), group("", {}, 1000, 20)},
                  {Quarter(2025, 2), group("", {}, 1000, 10)},
                  {Quarter(2025, 4), group("", {}, 1000, 8)}};
    data.quarters = {Quarter(2025, 1), Quarter(2025, 2), Quarter(2025, 4)};
    data.gaps = {{0, 3, 70}, {10, 14, 12}, {91, -1, 4}, {-1, -1, 1}};
    data.today = QDate(2025, 11, 20);
    data.source = QStringLiteral("示例登记册");
    return data;
}

QPoint middleOf(const ChartView* view, int mark)
{
    return view->houseChart()->markRect(mark).center().toPoint();
}

bool holdsColor(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

/// The charts as values, as pictures, and on the page.
class TstStatisticsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void axisOfRates_data();
    void axisOfRates();
    void missingQuarterIsNotJoined();
    void groupsTheGaps();
    void sharesRunUpToAll();
    void writesNamesWhole_trap23();
    void rowsHaveRoom();
    void picturesAreLightAlways();

    void showsFigures();
    void figuresLeadToLists_data();
    void figuresLeadToLists();
    void barsLeadToLists();
    void keysWalkTheBars();
    void gapsLeadToTheirAccounts();
    void quartersStep();
    void followsChanges();
    void followsTheTheme();
    void savesPictures();
    void saysWhatToDoWhenEmpty();
    void forgetsAQuarterThatIsGone();

private:
    /// The page on the sample register, with its figures there.
    void openPage(const QVariantMap& target = {});
    [[nodiscard]] ChartView* chart(const char* name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<StatisticsPage> m_page;
};

void TstStatisticsPage::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_bench = std::make_unique<PageBench>();
    Progress progress;
    makeSample(m_bench->data.session(), {.accounts = 600, .quarters = 6, .seed = 7}, progress);
}

void TstStatisticsPage::init()
{
    m_page.reset();
    m_theme->setMode(ThemeMode::Light);
}

void TstStatisticsPage::openPage(const QVariantMap& target)
{
    m_page = std::make_unique<StatisticsPage>(m_bench->context());
    m_page->resize(1200, 900);
    m_page->show();
    m_page->activate();
    if (!target.isEmpty()) {
        m_page->openTarget(target);
    }
    QTRY_VERIFY(m_page->quarter().isValid());
    QTRY_VERIFY(chart("trendChart")->houseChart() != nullptr);
}

ChartView* TstStatisticsPage::chart(const char* name) const
{
    return m_page->findChild<ChartView*>(QString::fromLatin1(name));
}

void TstStatisticsPage::axisOfRates_data()
{
    QTest::addColumn<qint64>("failed"); // of 10,000
    QTest::addColumn<double>("from");
    QTest::newRow("nearly perfect") << qint64(5) << 99.0;
    QTest::newRow("as usual") << qint64(150) << 98.0;
    QTest::newRow("bad") << qint64(400) << 95.0;
    QTest::newRow("just clear of the edge") << qint64(450) << 95.0;
    QTest::newRow("too near the edge") << qint64(460) << 90.0;
    QTest::newRow("half") << qint64(4000) << 50.0;
    QTest::newRow("none passed") << qint64(10000) << 0.0;
}

void TstStatisticsPage::axisOfRates()
{
    QFETCH(qint64, failed);
    StatisticsData data = handMade();
    data.trend = {{Quarter(2025, 4), group("", {}, 10000, failed)}};
    const ChartSpec spec = trendChart(data);
    QTEST(spec.from, "from");
    QCOMPARE(spec.to, 100.0);
    const double steps = (spec.to - spec.from) / spec.step;
    QCOMPARE(steps, std::round(steps));
    // A shortened axis says so in words.
    QCOMPARE(spec.axisTitle.contains(QString::number(spec.from)), spec.from > 0);
}

void TstStatisticsPage::missingQuarterIsNotJoined()
{
    const ChartSpec spec = trendChart(handMade());
    QCOMPARE(spec.rows.size(), 4);
    QVERIFY(!spec.rows.at(2).marks.first().value);
    QCOMPARE(spec.rows.at(2).marks.first().text, QStringLiteral("—"));
    HouseChart house(spec, {lightPalette(), QFont()});
    // Two runs of quarters and the dots.
    QCOMPARE(house.series().size(), 3);
}

void TstStatisticsPage::groupsTheGaps()
{
    const ChartSpec spec = gapChart(handMade());
    QList<int> series;
    for (const ChartRow& row : spec.rows) {
        series.append(row.series);
    }
    QCOMPARE(series, QList<int>({0, 1, 2, 3}));
    StatisticsData none = handMade();
    none.gaps = {{0, 3, 0}};
    QVERIFY(gapChart(none).isEmpty());
}

void TstStatisticsPage::sharesRunUpToAll()
{
    const ChartSpec spec = problemChart(handMade());
    QCOMPARE(spec.rows.at(0).share, 75.0);
    QCOMPARE(spec.rows.at(1).share, 100.0);
}

void TstStatisticsPage::writesNamesWhole_trap23()
{
    const StatisticsData data = handMade();
    const auto wordsOf = [](const ChartSpec& spec) {
        HouseChart house(spec, {lightPalette(), QFont(), true});
        house.resize(600, 400);
        QStringList words;
        for (const auto* item : house.childItems()) {
            if (const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item)) {
                words.append(text->text().remove(QLatin1Char('\n')));
            }
        }
        return words;
    };
    const QStringList problems = wordsOf(problemChart(data));
    QVERIFY(problems.contains(data.figures.problems.first().name));
    const QStringList regions = wordsOf(regionChart(data));
    QVERIFY(regions.contains(QStringLiteral("甘孜藏族自治州")));
    QVERIFY(std::any_of(regions.cbegin(), regions.cend(), [](const QString& text) {
        return text.startsWith(QLatin1String("99.00%"));
    }));
    QVERIFY(regions.contains(regionChart(data).source));
}

void TstStatisticsPage::rowsHaveRoom()
{
    StatisticsData data = handMade();
    data.figures.byRegion.clear();
    for (int i = 0; i < 200; ++i) {
        data.figures.byRegion.append(
            group("510100", QStringLiteral("示例地区%1").arg(i), 100, i % 3));
    }
    const ChartLook look{lightPalette(), QFont()};
    const ChartSpec spec = regionChart(data);
    HouseChart house(spec, look);
    house.resize(600, HouseChart::heightFor(spec, look));
    for (int mark = 1; mark < house.markCount(); ++mark) {
        QVERIFY(house.markRect(mark).height() >= QFontMetricsF(QFont()).height());
        QVERIFY(house.markRect(mark).top() >= house.markRect(mark - 1).bottom() - 0.01);
    }
}

void TstStatisticsPage::picturesAreLightAlways()
{
    const ChartSpec spec = problemChart(handMade());
    const QImage light = chartImage(spec);
    m_theme->setMode(ThemeMode::Dark);
    QCOMPARE(chartImage(spec), light);
    QVERIFY(holdsColor(light, seriesColor(lightPalette(), 0)));
    QCOMPARE(quarterCharts(handMade()).size(), 5);
}

void TstStatisticsPage::showsFigures()
{
    openPage();
    QCOMPARE(m_page->quarter(), Quarter(2025, 4));
    const QuarterFigures figures =
        StatisticsStore(m_bench->data.session()).quarter(m_page->quarter());
    auto* failed = m_page->findChild<FigureTile*>(QStringLiteral("tileFailed"));
    QCOMPARE(failed->value(), QString::number(figures.total.failed));
    QCOMPARE(chart("trendChart")->spec().rows.size(), 6);
    QCOMPARE(chart("regionChart")->spec().rows.size(), figures.byRegion.size());
    QCOMPARE(chart("problemChart")->spec().rows.size(), figures.problems.size());
    QVERIFY(!m_page->subheading().isEmpty());
}

void TstStatisticsPage::figuresLeadToLists_data()
{
    QTest::addColumn<QString>("tile");
    QTest::addColumn<QStringList>("verdicts");
    QTest::newRow("running") << QStringLiteral("tileRunning") << QStringList();
    QTest::newRow("checked") << QStringLiteral("tileChecked")
                             << QStringList{QStringLiteral("passed"), QStringLiteral("failed")};
    QTest::newRow("to do") << QStringLiteral("tileCoverage")
                           << QStringList{QStringLiteral("pending")};
    QTest::newRow("passed") << QStringLiteral("tilePassRate")
                            << QStringList{QStringLiteral("passed")};
    QTest::newRow("failed") << QStringLiteral("tileFailed")
                            << QStringList{QStringLiteral("failed")};
}

void TstStatisticsPage::figuresLeadToLists()
{
    QFETCH(QString, tile);
    openPage();
    QSignalSpy asked(m_page.get(), &Page::requestPage);
    m_page->findChild<FigureTile*>(tile)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("inspections"));
    const QVariantMap target = asked.at(0).at(1).toMap();
    QCOMPARE(target.value(QStringLiteral("quarter")).toStringList(),
             QStringList{QStringLiteral("2025Q4")});
    QTEST(target.value(QStringLiteral("verdict")).toStringList(), "verdicts");
}

void TstStatisticsPage::barsLeadToLists()
{
    openPage({{QStringLiteral("quarter"), QStringLiteral("2025Q3")}});
    QTRY_COMPARE(m_page->quarter(), Quarter(2025, 3));
    QSignalSpy asked(m_page.get(), &Page::requestPage);
    ChartView* const regions = chart("regionChart");
    int place = 0;
    for (const ChartRow& row : regions->spec().rows) {
        QTest::mouseClick(regions->viewport(), Qt::LeftButton, {}, middleOf(regions, place));
        QCOMPARE(asked.size(), place + 1);
        QCOMPARE(asked.at(place).at(1).toMap(), row.marks.first().link.target);
        ++place;
    }
    // The province's own accounts, not all of the province.
    QCOMPARE(asked.at(0).at(1).toMap().value(QStringLiteral("admin_level")).toStringList(),
             QStringList{QStringLiteral("province")});
    QCOMPARE(asked.at(1).at(1).toMap().value(QStringLiteral("region_code")).toStringList(),
             QStringList{QStringLiteral("510100")});
    asked.clear();
    ChartView* const platforms = chart("platformChart");
    QTest::mouseClick(platforms->viewport(), Qt::LeftButton, {}, middleOf(platforms, 1));
    QCOMPARE(asked.at(0).at(1).toMap().value(QStringLiteral("verdict")).toStringList(),
             QStringList{QStringLiteral("failed")});
}

void TstStatisticsPage::keysWalkTheBars()
{
    openPage();
    QSignalSpy asked(m_page.get(), &Page::requestPage);
    ChartView* const trend = chart("trendChart");
    QTest::keyClick(trend, Qt::Key_End);
    QTest::keyClick(trend, Qt::Key_Left);
    QVERIFY(trend->accessibleDescription().contains(QStringLiteral("Q3 2025")));
    QTest::keyClick(trend, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(1).toMap().value(QStringLiteral("quarter")).toStringList(),
             QStringList{QStringLiteral("2025Q3")});
}

void TstStatisticsPage::gapsLeadToTheirAccounts()
{
    openPage();
    QSignalSpy asked(m_page.get(), &Page::requestPage);
    ChartView* const gaps = chart("gapChart");
    for (int place = 0; place < gaps->spec().rows.size(); ++place) {
        QTest::mouseClick(gaps->viewport(), Qt::LeftButton, {}, middleOf(gaps, place));
        QTRY_COMPARE(asked.size(), place + 1);
        QCOMPARE(asked.at(place).at(0).toString(), QStringLiteral("accounts"));
        const QVariantMap target = asked.at(place).at(1).toMap();
        QCOMPARE(static_cast<double>(target.value(QStringLiteral("ids")).toList().size()),
                 *gaps->spec().rows.at(place).marks.first().value);
        QVERIFY(!target.value(QStringLiteral("label")).toString().isEmpty());
    }
}

void TstStatisticsPage::quartersStep()
{
    openPage();
    auto* box = m_page->findChild<QComboBox*>(QStringLiteral("quarterChoice"));
    QCOMPARE(box->count(), 6);
    const auto steps = box->parentWidget()->findChildren<QToolButton*>();
    QVERIFY(!steps.at(1)->isEnabled());
    QTest::mouseClick(steps.at(0), Qt::LeftButton);
    QTRY_COMPARE(m_page->quarter(), Quarter(2025, 3));
    QVERIFY(steps.at(1)->isEnabled());
    const QJsonObject state = m_page->currentState();
    m_page = std::make_unique<StatisticsPage>(m_bench->context());
    m_page->setInitialState(state);
    m_page->activate();
    QTRY_COMPARE(m_page->quarter(), Quarter(2025, 3));
}

void TstStatisticsPage::followsChanges()
{
    openPage();
    const auto fresh = [&] {
        return *chart("gapChart")->spec().rows.first().marks.first().value;
    };
    const double before = fresh();
    Account account;
    account.name = QStringLiteral("示例新号");
    account.platformCode = QStringLiteral("weibo");
    account.regionCode = QStringLiteral("510107");
    account.lastPostOn = m_bench->data.clock().today();
    AccountStore(m_bench->data.session()).create(account);
    QTRY_COMPARE(fresh(), before + 1);
}

void TstStatisticsPage::followsTheTheme()
{
    openPage();
    ChartView* const view = chart("problemChart");
    QVERIFY(holdsColor(view->grab().toImage(), seriesColor(lightPalette(), 0)));
    m_theme->setMode(ThemeMode::Dark);
    QTRY_VERIFY(holdsColor(view->grab().toImage(), seriesColor(darkPalette(), 0)));
    QVERIFY(!holdsColor(view->grab().toImage(), seriesColor(lightPalette(), 0)));
}

void TstStatisticsPage::savesPictures()
{
    openPage();
    ChartView* const view = chart("regionChart");
    const auto actions = view->pictureActions();
    QGuiApplication::clipboard()->clear();
    actions.at(0)->trigger();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    const QString png = m_bench->data.folder() + QStringLiteral("/图.png");
    m_bench->questions.answers = {png};
    actions.at(1)->trigger();
    QVERIFY(QImage(png).width() > 1000);
    const QString svg = m_bench->data.folder() + QStringLiteral("/图.svg");
    m_bench->questions.answers = {svg};
    actions.at(2)->trigger();
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<svg"));
}

void TstStatisticsPage::saysWhatToDoWhenEmpty()
{
    PageBench bench;
    StatisticsPage page(bench.context());
    page.resize(1000, 700);
    page.show();
    page.activate();
    auto* empty = page.findChild<EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy asked(&page, &Page::requestPage);
    const auto buttons = empty->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    buttons.at(1)->click();
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("import"));
}

void TstStatisticsPage::forgetsAQuarterThatIsGone()
{
    m_page = std::make_unique<StatisticsPage>(m_bench->context());
    m_page->setInitialState({{QStringLiteral("quarter"), QStringLiteral("2011Q1")}});
    m_page->activate();
    QTRY_COMPARE(m_page->quarter(), Quarter(2025, 4));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstStatisticsPage)
#include "tst_statisticspage.moc"
