// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/colourpopup.h"
#include "ui/lists/columncolours.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/removablechip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// Colours by value: what a rule fits, how it is made, drawn and kept.
class TstColumnColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fulfils_data();
    void fulfils();
    void survivesJson();
    void marksCells();

private:
    static const ListColumn& column(const char* key)
    {
        const int position = columnIndex(ListId::Accounts, QString::fromLatin1(key));
        return listDefinition(ListId::Accounts).columns[static_cast<size_t>(position)];
    }
};

void TstColumnColours::fulfils_data()
{
    using Op = FilterOperator;
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("op");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* column, const QVariant& value, Op op,
                        const QVariantList& values, bool fits) {
        QTest::addRow("%s %s %d", column, qPrintable(value.toString()), static_cast<int>(op))
            << QString::fromLatin1(column) << value << static_cast<int>(op) << values << fits;
    };
    const QString day = QStringLiteral("2025-11-05");
    row("fans", 999, Op::AtLeast, {1000}, false);
    row("fans", 1000, Op::AtLeast, {1000}, true);
    row("fans", 9, Op::AtMost, {QStringLiteral("10")}, true); // as numbers, not as words
    row("fans", QVariant(), Op::AtMost, {10}, false);
    row("fans", QVariant(), Op::IsEmpty, {}, true);
    row("last_post_on", day, Op::AtMost, {day}, true);
    row("last_post_on", day, Op::AtMost, {QStringLiteral("2025-11-04")}, false);
    row("remark", QStringLiteral("Main"), Op::Contains, {QStringLiteral("AI")}, true);
    row("remark", QStringLiteral("Main"), Op::BeginsWith, {QStringLiteral("ai")}, false);
    row("remark", QString(), Op::IsNotEmpty, {}, false);
    row("remark", QStringLiteral("x"), Op::NoneOf, {QStringLiteral("x")}, false);
    row("verified", 1, Op::OneOf, {QStringLiteral("true")}, true);
}

void TstColumnColours::fulfils()
{
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    QFETCH(int, op);
    QFETCH(QVariantList, values);
    const ColumnFilter condition{column, static_cast<FilterOperator>(op), values};
    QTEST(colourrules::fulfils(this->column(qPrintable(column)), value, condition), "fits");
}

void TstColumnColours::survivesJson()
{
    const QList<ColourRule> rules{
        {{{QStringLiteral("fans"), FilterOperator::AtMost, {QStringLiteral("10")}}}, Tone::Danger},
        {{{QStringLiteral("name"), FilterOperator::IsEmpty, {}}}, Tone::Success}};
    QCOMPARE(colourrules::fromJson(colourrules::toJson(rules), ListId::Accounts), rules);
    QVERIFY(colourrules::fromJson(QJsonArray{1, QJsonObject()}, ListId::Accounts).isEmpty());
}

void TstColumnColours::marksCells()
{
    OfficeWindow office;
    const Unit unit = addUnit(office.session());
    addAccount(office.session(), QStringLiteral("示例发布"), unit);
    office.go("accounts");
    QCOMPARE(office.rows(), 1);
    RegisterTable* table = office.list()->table();
    const int fans = table->columnByKey(QStringLiteral("fans"));
    table->registerHeader()->openHeaderMenu(fans, {});
    auto* const menu = table->registerHeader()->findChild<QMenu*>(QStringLiteral("headerMenu"));
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("按值着色…")) {
            action->trigger();
        }
    }
    menu->close();
    auto* const popup = table->findChild<ColourPopup*>();
    QVERIFY(popup->isVisible());
    office.write(QStringLiteral("500"));
    QTest::mouseClick(popup->findChild<QPushButton*>(QStringLiteral("addColour")), Qt::LeftButton);
    QVERIFY(popup->findChild<RemovableChip*>(QStringLiteral("colourRule")) != nullptr);
    QCOMPARE(office.cell(0, "fans"), QStringLiteral("1,000"));
    office.picture(QStringLiteral("column-colours"));
    auto* const colours = table->findChild<ColumnColours*>();
    const auto tone = [&](const char* key) {
        return colours->toneOf(
            table->model()->index(0, table->columnByKey(QString::fromLatin1(key))));
    };
    QCOMPARE(tone("fans"), std::optional(Tone::Danger));
    QCOMPARE(tone("name"), std::optional<Tone>());
    // The rules belong to the view.
    const QJsonObject view = office.list()->view();
    office.list()->showView({});
    QCOMPARE(tone("fans"), std::optional<Tone>());
    office.list()->showView(view);
    QCOMPARE(tone("fans"), std::optional(Tone::Danger));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstColumnColours)
#include "tst_columncolours.moc"
