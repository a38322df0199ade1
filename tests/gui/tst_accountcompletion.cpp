// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "tests/gui/choosing.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/lists/listpane.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// Completing one account after another, as a clerk does after an import of an incomplete ledger.
class TstAccountCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addsAUnitWithoutLeavingTheForm();
    void chosenUnitIsNotMadeAgain();
    void goesToWhatIsMissing();
    void storesAndGoesOn();
    void badFieldHoldsItBack();
    void goesOnWhereTheAccountLeftTheList();

private:
    [[nodiscard]] QString shown() const { return m_office->textOf(QStringLiteral("accountName")); }

    [[nodiscard]] QString focused() const;

    std::unique_ptr<OfficeWindow> m_office;
};

void TstAccountCompletion::init()
{
    m_office = std::make_unique<OfficeWindow>();
    for (const char* name : {"示例发布", "示例交通", "示例教育"}) {
        addAccount(m_office->session(), QString::fromUtf8(name));
    }
    m_office->go("accounts");
    QCOMPARE(m_office->rows(), 3);
    m_office->openRow(0);
    QVERIFY(!shown().isEmpty());
}

void TstAccountCompletion::cleanup()
{
    m_office.reset();
}

QString TstAccountCompletion::focused() const
{
    const QWidget* widget = QApplication::focusWidget();
    while (widget != nullptr && widget->objectName().isEmpty()) {
        widget = widget->parentWidget();
    }
    return widget != nullptr ? widget->objectName() : QString();
}

void TstAccountCompletion::addsAUnitWithoutLeavingTheForm()
{
    const QString name = shown();
    auto* const field = qobject_cast<ChoiceField*>(m_office->field(QStringLiteral("host_unit_id")));
    QVERIFY(field);
    chooseByTyping(*field, QStringLiteral("Jinjiang Office")); // no region in its name
    const auto units = UnitStore(m_office->session()).named(QStringLiteral("Jinjiang Office"));
    QCOMPARE(units.size(), 1);
    QCOMPARE(units.constFirst().regionCode, QStringLiteral("510107")); // as the account has it
    QCOMPARE(field->key(), QString::number(units.constFirst().id.value()));
    QVERIFY(m_office->message().contains(QStringLiteral("武侯区")));
    QVERIFY(m_office->page()->hasUnsavedEdits());
    QCOMPARE(shown(), name);
    m_office->picture(QStringLiteral("accounts-new-unit"));
    m_office->press("saveAccount");
    QTRY_VERIFY2(!m_office->page()->hasUnsavedEdits(), qPrintable(m_office->message()));
    const Account account =
        AccountStore(m_office->session()).require(Id<Account>(m_office->list()->currentKey()));
    QCOMPARE(account.hostUnitId, units.constFirst().id);
}

void TstAccountCompletion::chosenUnitIsNotMadeAgain()
{
    const Unit unit = addUnit(m_office->session(), QStringLiteral("Wuhou Office"));
    auto* const field = qobject_cast<ChoiceField*>(m_office->field(QStringLiteral("host_unit_id")));
    QVERIFY(field);
    auto* const popup = field->findChild<ChoicePopup*>();
    const auto offered = [&] {
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClicks(popup->focusWidget(), unit.name);
        QCoreApplication::processEvents();
        QStringList rows;
        const auto* const model = popup->findChild<QListView*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            rows.append(model->index(row, 0).data().toString());
        }
        popup->close();
        return rows;
    };
    QTRY_COMPARE(offered(), QStringList(unit.name)); // as soon as the list of units knows it
    chooseByTyping(*field, unit.name);
    QCOMPARE(field->key(), QString::number(unit.id.value()));
    QCOMPARE(UnitStore(m_office->session()).named(unit.name).size(), 1);
}

void TstAccountCompletion::goesToWhatIsMissing()
{
    QCOMPARE(m_office->find<QPushButton>(QStringLiteral("accountMissing"))->isVisible(), true);
    m_office->press("accountMissing");
    QCOMPARE(focused(), QStringLiteral("host_unit_id"));
    m_office->key(Qt::Key_F8);
    QTRY_COMPARE(focused(), QStringLiteral("represents"));
    m_office->key(Qt::Key_F8);
    QTRY_COMPARE(focused(), QStringLiteral("domain"));
    // It stood below what the panel shows.
    const QWidget* const field = m_office->field(QStringLiteral("domain"));
    QTRY_COMPARE(field->visibleRegion().boundingRect(), field->rect());
}

void TstAccountCompletion::storesAndGoesOn()
{
    const qint64 first = m_office->list()->currentKey();
    m_office->type(QStringLiteral("editor_name"), QStringLiteral("示例甲"));
    m_office->key(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(m_office->list()->currentKey(), m_office->list()->model()->keyOf(1));
    QCOMPARE(AccountStore(m_office->session()).require(Id<Account>(first)).editorName,
             QStringLiteral("示例甲"));
    const qint64 second = m_office->list()->currentKey();
    QTRY_COMPARE(m_office->rows(), 3); // the list is complete again
    QCOMPARE(m_office->list()->currentKey(), second);
    QCOMPARE(shown(), m_office->cell(1, "name"));
    m_office->key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_office->list()->currentKey(), first);
    m_office->key(Qt::Key_PageUp, Qt::ControlModifier); // it is the first
    QCOMPARE(m_office->list()->currentKey(), first);
    QCOMPARE(shown(), m_office->cell(0, "name"));
}

void TstAccountCompletion::badFieldHoldsItBack()
{
    const QString name = shown();
    m_office->type(QStringLiteral("opened_on"), QStringLiteral("2025-13-45"));
    m_office->key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shown(), name);
    QVERIFY(m_office->page()->hasUnsavedEdits());
}

void TstAccountCompletion::goesOnWhereTheAccountLeftTheList()
{
    // Only accounts without an editor; the first leaves the list when it gets one.
    m_office->list()->setScope({{QStringLiteral("editor_name"), FilterOperator::IsEmpty, {}}});
    QTRY_COMPARE(m_office->rows(), 3);
    m_office->openRow(0);
    const QString next = m_office->cell(1, "name");
    m_office->type(QStringLiteral("editor_name"), QStringLiteral("示例甲"));
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_office->rows(), 2);
    m_office->key(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(shown(), next);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstAccountCompletion)
#include "tst_accountcompletion.moc"
