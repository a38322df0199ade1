// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace juzhen {

/// The small widgets: what they tell, with mouse and keyboard, and what they show.
class TstWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchWaitsAndTrims();
    void searchWaitsForTheInputMethod();
    void searchClearsOnEscape();
    void searchRestoresSilently();
    void filtersTellAndRemember();
    void filtersWrapInANarrowPane();
    void popupSearchesAndTicks();
    void choiceFieldTakesKeys();
    void tileIsAButton();
    void problemsStandAtTheirFields();
    void panelOpensAndRemembers();
    void segmentsSwitch();
    void breadcrumbLeadsBack();
    void chipsSayMoreThanColour();
    void toneLabelFollowsTheTheme();
    void stepperNamesThePresentStep();
    void lowPriorityShowsTheIconAlone();
};

namespace {

QList<Choice> regions()
{
    return {{QStringLiteral("51"), QStringLiteral("四川省"), QStringLiteral("scs"), 0},
            {QStringLiteral("5101"), QStringLiteral("成都市"), QStringLiteral("cds"), 1},
            {QStringLiteral("5103"), QStringLiteral("自贡市"), QStringLiteral("zgs"), 1}};
}

} // namespace

void TstWidgets::searchWaitsAndTrims()
{
    SearchField field;
    field.setDelay(1);
    QSignalSpy told(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral(" ab "));
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), QStringLiteral("ab"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    field.setDelay(60000);
    QTest::keyClicks(&field, QStringLiteral("c"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.size(), 2);
}

void TstWidgets::searchWaitsForTheInputMethod()
{
    SearchField field;
    field.setDelay(0);
    const QSignalSpy told(&field, &SearchField::searchChanged);
    QInputMethodEvent composing(QStringLiteral("cheng'du"), {});
    QCoreApplication::sendEvent(&field, &composing);
    QTest::qWait(20);
    QCOMPARE(told.size(), 0);
    QInputMethodEvent committing;
    committing.setCommitString(QStringLiteral("成都"));
    QCoreApplication::sendEvent(&field, &committing);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), QStringLiteral("成都"));
}

void TstWidgets::searchClearsOnEscape()
{
    SearchField field;
    field.setSearchText(QStringLiteral("成都"));
    const QSignalSpy told(&field, &SearchField::searchChanged);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(told.size(), 1);
    QVERIFY(field.text().isEmpty());
}

void TstWidgets::searchRestoresSilently()
{
    SearchField field;
    field.setDelay(0);
    const QSignalSpy told(&field, &SearchField::searchChanged);
    field.setSearchText(QStringLiteral("成都"));
    QTest::qWait(20);
    QCOMPARE(told.size(), 0);
    QCOMPARE(field.searchText(), QStringLiteral("成都"));
}

void TstWidgets::filtersTellAndRemember()
{
    const auto region = QStringLiteral("region");
    FilterBar bar;
    bar.addFilter(region, QStringLiteral("地区"), ChoicePopup::Mode::Several);
    bar.setChoices(region, regions());
    bar.show();
    const QSignalSpy told(&bar, &FilterBar::filtersChanged);
    bar.setChosen(region, {QStringLiteral("5101"), QStringLiteral("5103")});
    QCOMPARE(told.size(), 0);
    const auto* const chip = bar.findChild<QPushButton*>(QStringLiteral("filter_region"));
    QVERIFY(chip->text().contains(QStringLiteral("成都市")));
    QVERIFY(chip->text().contains(QStringLiteral("+1")));

    FilterBar other;
    other.addFilter(region, QStringLiteral("地区"), ChoicePopup::Mode::Several);
    other.setChoices(region, regions());
    other.restore(bar.state());
    QCOMPARE(other.chosen(region), bar.chosen(region));

    auto* const clear = bar.findChild<QPushButton*>(QStringLiteral("clearFilters"));
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(told.size(), 1);
    QVERIFY(!bar.isFiltering());
    QVERIFY(!clear->isVisible());
}

void TstWidgets::filtersWrapInANarrowPane()
{
    FilterBar bar;
    for (const char* const id : {"region", "platform", "status", "verdict", "problem"}) {
        bar.addFilter(QLatin1String(id), QStringLiteral("所在地区"), ChoicePopup::Mode::Several);
    }
    bar.resize(bar.sizeHint());
    bar.show();
    const auto places = [&bar] {
        QSet<int> lines;
        const auto chips = bar.findChildren<QPushButton*>();
        for (const QPushButton* chip : chips) {
            if (chip->isVisible()) {
                lines.insert(chip->y());
            }
        }
        return lines.size();
    };
    QCOMPARE(places(), 1);
    const int narrow = bar.sizeHint().width() / 3;
    QVERIFY(bar.minimumSizeHint().width() <= narrow);
    QVERIFY(bar.heightForWidth(narrow) > bar.heightForWidth(bar.width()));
    bar.resize(narrow, bar.heightForWidth(narrow));
    QTRY_VERIFY(places() > 1);
}

void TstWidgets::popupSearchesAndTicks()
{
    ChoicePopup popup(ChoicePopup::Mode::Several);
    popup.setChoices(regions());
    const QWidget anchor;
    popup.openIn(QRect(0, 0, 300, 0));
    const QSignalSpy told(&popup, &ChoicePopup::chosenChanged);
    auto* const search = popup.findChild<SearchField*>();
    auto* const list = popup.findChild<QListView*>();
    QTest::keyClicks(search, QStringLiteral("zg"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(popup.chosen(), QStringList(QStringLiteral("5103")));
    QVERIFY(popup.isVisible());
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(popup.chosen().isEmpty());
    QCOMPARE(told.size(), 2);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
}

void TstWidgets::choiceFieldTakesKeys()
{
    ChoiceField field;
    field.setChoices(regions());
    field.show();
    QSignalSpy told(&field, &ChoiceField::keyChosen);
    field.setKey(QStringLiteral("5101"));
    QCOMPARE(field.text(), QStringLiteral("成都市"));
    QCOMPARE(told.size(), 0);
    QTest::keyClicks(&field, QStringLiteral("z"));
    auto* const popup = field.findChild<ChoicePopup*>();
    QVERIFY(popup->isVisible());
    auto* const list = popup->findChild<QListView*>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(popup->findChild<SearchField*>(), Qt::Key_Return);
    QCOMPARE(field.key(), QStringLiteral("5103"));
    QCOMPARE(told.size(), 1);
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(field.key().isEmpty());
    QCOMPARE(told.size(), 2);
}

void TstWidgets::tileIsAButton()
{
    FigureTile tile(QStringLiteral("合格率"));
    tile.setValue(QStringLiteral("99.63 %"));
    tile.setDelta(QStringLiteral("较上季度 +0.12"), Tone::Success);
    QCOMPARE(tile.accessibleName(), QStringLiteral("合格率"));
    QVERIFY(tile.accessibleDescription().contains(QStringLiteral("99.63 %")));
    const QSignalSpy clicked(&tile, &FigureTile::clicked);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_Space);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QCOMPARE(clicked.size(), 3);
    const auto narrow = tile.sizeHint().width();
    tile.setDelta(QStringLiteral("很长的一句说明，一定要全部看得到，不能被截断"), Tone::Neutral);
    QVERIFY(tile.sizeHint().width() > narrow);
}

void TstWidgets::problemsStandAtTheirFields()
{
    FormGrid form(2);
    auto* const name = new QLineEdit;
    auto* const id = new QLineEdit;
    form.addField(QStringLiteral("name"), QStringLiteral("名称"), name)->setRequired(true);
    form.addField(QStringLiteral("id"), QStringLiteral("标识"), id)
        ->setHint(QStringLiteral("平台上的编号"));
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(name->accessibleName().startsWith(QStringLiteral("名称")));
    const auto homeless = form.setProblems({{QStringLiteral("id"), QStringLiteral("编号已损坏")},
                                            {QStringLiteral("unit"), QStringLiteral("没有单位")}});
    QCOMPARE(homeless.keys(), QStringList(QStringLiteral("unit")));
    QCOMPARE(form.field(QStringLiteral("id"))->problem(), QStringLiteral("编号已损坏"));
    QCOMPARE(id->accessibleDescription(), QStringLiteral("编号已损坏"));
    form.focusFirstProblem();
    QVERIFY(id->hasFocus());
    form.setProblems({});
    QVERIFY(form.field(QStringLiteral("id"))->problem().isEmpty());
    QCOMPARE(id->accessibleDescription(), QStringLiteral("平台上的编号"));
}

void TstWidgets::panelOpensAndRemembers()
{
    SidePanel split;
    split.setMainWidget(new QWidget);
    split.setPanelWidget(new QLineEdit);
    split.resize(1000, 400);
    split.show();
    QVERIFY(!split.isPanelOpen());
    split.openPanel();
    split.setSizes({600, 393});
    const auto state = split.state();
    const QSignalSpy asked(&split, &SidePanel::closeRequested);
    QTest::mouseClick(split.findChild<QToolButton*>(QStringLiteral("closePanel")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(split.isPanelOpen());
    split.closePanel();
    QVERIFY(!split.isPanelOpen());
    split.restore(state);
    QVERIFY(split.isPanelOpen());
    QCOMPARE(split.state(), state);
}

void TstWidgets::segmentsSwitch()
{
    SegmentedControl control;
    control.addSegment(QStringLiteral("table"), QStringLiteral("列表"));
    control.addSegment(QStringLiteral("tree"), QStringLiteral("矩阵"), QStringLiteral("matrix"));
    const QSignalSpy told(&control, &SegmentedControl::currentChanged);
    QCOMPARE(control.currentKey(), QStringLiteral("table"));
    control.setCurrentKey(QStringLiteral("tree"));
    QCOMPARE(control.currentKey(), QStringLiteral("tree"));
    QCOMPARE(told.size(), 0);
    QTest::mouseClick(control.findChild<QToolButton*>(QStringLiteral("segment_table")),
                      Qt::LeftButton);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), QStringLiteral("table"));
}

void TstWidgets::breadcrumbLeadsBack()
{
    Breadcrumb way;
    way.setSteps({QStringLiteral("四川省"), QStringLiteral("成都市"), QStringLiteral("办公室")});
    QCOMPARE(way.findChildren<QPushButton*>().size(), 2);
    const QSignalSpy clicked(&way, &Breadcrumb::stepClicked);
    QTest::mouseClick(way.findChild<QPushButton*>(QStringLiteral("step1")), Qt::LeftButton);
    QCOMPARE(clicked.at(0).at(0).toInt(), 1);
    way.setSteps({QStringLiteral("四川省")});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(way.findChildren<QPushButton*>().isEmpty());
}

void TstWidgets::chipsSayMoreThanColour()
{
    const auto picture = [](ChipShape shape) {
        Chip chip({QStringLiteral("状态"), Tone::Neutral, shape});
        chip.resize(chip.sizeHint());
        return chip.grab().toImage();
    };
    const QList<ChipShape> shapes{ChipShape::Dot,   ChipShape::Ring,     ChipShape::Check,
                                  ChipShape::Cross, ChipShape::Triangle, ChipShape::Bar};
    for (qsizetype one = 0; one < shapes.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other) {
            QVERIFY(picture(shapes.at(one)) != picture(shapes.at(other)));
        }
    }
    const Chip chip({QStringLiteral("运行中"), Tone::Success, ChipShape::Dot});
    QCOMPARE(chip.accessibleName(), QStringLiteral("运行中"));
}

void TstWidgets::toneLabelFollowsTheTheme()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    ToneLabel label(QStringLiteral("错"), Tone::Danger);
    label.show();
    QCoreApplication::processEvents();
    QCOMPARE(label.palette().color(QPalette::WindowText), toneColor(lightPalette(), Tone::Danger));
    theme.setMode(ThemeMode::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(label.palette().color(QPalette::WindowText), toneColor(darkPalette(), Tone::Danger));
}

void TstWidgets::stepperNamesThePresentStep()
{
    Stepper stepper;
    stepper.setSteps({{QStringLiteral("填报"), {}, Stepper::State::Done},
                      {QStringLiteral("审核"), {}, Stepper::State::Current}});
    QVERIFY(stepper.accessibleName().contains(QStringLiteral("审核")));
    stepper.setSteps({{QStringLiteral("填报"), {}, Stepper::State::Done}});
    QVERIFY(stepper.accessibleName().isEmpty());
}

void TstWidgets::lowPriorityShowsTheIconAlone()
{
    QAction undo(QStringLiteral("撤销"));
    QWidget row;
    const auto* const button = makeActionButton(&undo, &row);
    QCOMPARE(button->text(), QStringLiteral("撤销"));
    undo.setPriority(QAction::LowPriority);
    QVERIFY(button->text().isEmpty());
    QCOMPARE(button->accessibleName(), QStringLiteral("撤销"));
    QCOMPARE(button->toolTip(), QStringLiteral("撤销"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstWidgets)
#include "tst_widgets.moc"
