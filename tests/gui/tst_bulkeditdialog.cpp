// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/batchstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/accounts/bulkeditdialog.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/registertable.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

namespace juzhen {

using namespace testing;

/// The bulk edit as a clerk does it: select, tick, look, change, take back.
class TstBulkEditDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void changesTickedFieldsOnly();
    void undoIsOneStep();
    void refusedUndoStays();
    void tellsWhatIsLeftAlone();
    void offersNothingThatFilingsGovern();

private:
    [[nodiscard]] BulkEditDialog* dialog() const
    {
        return m_office->page()->findChild<BulkEditDialog*>();
    }

    template <class Widget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        return dialog()->findChild<Widget*>(QString::fromLatin1(name));
    }

    void open();
    void write(const QString& field, const QString& text);
    void next();

    [[nodiscard]] QString editorOf(const Account& account) const
    {
        return stored(m_office->session(), account).editorName;
    }

    std::unique_ptr<OfficeWindow> m_office;
    QList<Account> m_accounts;
};

void TstBulkEditDialog::init()
{
    m_office = std::make_unique<OfficeWindow>();
    Session& session = m_office->session();
    const Unit unit = addUnit(session);
    m_accounts.clear();
    for (const char* name : {"示例发布", "示例教育", "示例交通"}) {
        m_accounts.append(addAccount(session, QString::fromUtf8(name), unit));
    }
    m_office->go("accounts");
    QCOMPARE(m_office->rows(), 3);
}

void TstBulkEditDialog::cleanup()
{
    m_office.reset();
}

void TstBulkEditDialog::open()
{
    m_office->list()->table()->setFocus();
    m_office->key(Qt::Key_A, Qt::ControlModifier);
    for (QAction* action : m_office->page()->actions()) {
        if (action->objectName() == QLatin1String("editSelected")) {
            QVERIFY(action->isEnabled());
            action->trigger();
        }
    }
    if (!dialog()) {
        auto* action = m_office->page()->findChild<QAction*>(QStringLiteral("editSelected"));
        QVERIFY(action->isEnabled());
        action->trigger();
    }
    QVERIFY(dialog() && dialog()->isVisible());
}

void TstBulkEditDialog::write(const QString& field, const QString& text)
{
    QWidget* editor = dialog()->findChild<QWidget*>(field);
    QVERIFY(editor != nullptr);
    editor->focusProxy()->setFocus();
    QTest::keyClicks(editor->focusProxy(), text);
}

void TstBulkEditDialog::next()
{
    auto* button = part<QPushButton>("bulkNext");
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void TstBulkEditDialog::changesTickedFieldsOnly()
{
    open();
    QVERIFY(!part<QPushButton>("bulkNext")->isEnabled());
    write(QStringLiteral("editor_name"), QStringLiteral("Li"));
    QVERIFY(part<QCheckBox>("tick_editor_name")->isChecked());
    write(QStringLiteral("dedicated_person"), QStringLiteral("Wang"));
    part<QCheckBox>("tick_dedicated_person")->setChecked(false);
    m_office->picture(QStringLiteral("bulk-fields"));
    next();
    auto* changes = part<QTreeWidget>("bulkChanges");
    QTRY_COMPARE(changes->topLevelItemCount(), 1);
    const QTreeWidgetItem* line = changes->topLevelItem(0);
    QCOMPARE(line->text(1), QStringLiteral("（空）"));
    QCOMPARE(line->text(2), QStringLiteral("Li"));
    QCOMPARE(line->text(3), QStringLiteral("3"));
    QCOMPARE(editorOf(m_accounts[0]), QString()); // nothing is written yet
    m_office->picture(QStringLiteral("bulk-preview"));
    next();
    QTRY_COMPARE(editorOf(m_accounts[0]), QStringLiteral("Li"));
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("3")));
    for (const Account& account : m_accounts) {
        QCOMPARE(editorOf(account), QStringLiteral("Li"));
        QCOMPARE(stored(m_office->session(), account).dedicatedPerson, QString());
    }
    QCOMPARE(BatchStore(m_office->session()).all().first().rows, 3);
}

void TstBulkEditDialog::undoIsOneStep()
{
    open();
    write(QStringLiteral("editor_name"), QStringLiteral("Li"));
    next();
    QTRY_COMPARE(part<QTreeWidget>("bulkChanges")->topLevelItemCount(), 1);
    next();
    QTRY_COMPARE(m_office->bench.undo.count(), 1);
    m_office->trigger(ActionId::Undo);
    QTRY_COMPARE(editorOf(m_accounts[2]), QString());
    for (const Account& account : m_accounts) {
        QCOMPARE(editorOf(account), QString());
    }
    m_office->trigger(ActionId::Redo);
    QTRY_COMPARE(editorOf(m_accounts[2]), QStringLiteral("Li"));
}

void TstBulkEditDialog::refusedUndoStays()
{
    open();
    write(QStringLiteral("editor_name"), QStringLiteral("Li"));
    next();
    QTRY_COMPARE(part<QTreeWidget>("bulkChanges")->topLevelItemCount(), 1);
    next();
    QTRY_COMPARE(m_office->bench.undo.count(), 1);
    const auto other = m_office->bench.data.another();
    const Account before = AccountStore(*other).require(m_accounts[1].id);
    Account after = before;
    after.editorName = QStringLiteral("Zhao");
    QVERIFY(AccountStore(*other).update(before, after));
    m_office->trigger(ActionId::Undo);
    QTRY_VERIFY(m_office->message().contains(m_accounts[1].name));
    QCOMPARE(editorOf(m_accounts[0]), QStringLiteral("Li"));
    QTRY_VERIFY(m_office->bench.undo.canUndo());
    QCOMPARE(editorOf(m_accounts[1]), QStringLiteral("Zhao"));
}

void TstBulkEditDialog::tellsWhatIsLeftAlone()
{
    open();
    write(QStringLiteral("last_post_on"), QStringLiteral("2031-01-01"));
    next();
    auto* refusals = part<QTreeWidget>("bulkRefusals");
    QTRY_COMPARE(refusals->topLevelItemCount(), 3);
    QVERIFY(!refusals->topLevelItem(0)->text(1).isEmpty());
    QVERIFY(!part<QPushButton>("bulkNext")->isEnabled());
    QTest::mouseClick(part<QPushButton>("bulkBack"), Qt::LeftButton);
    QVERIFY(part<QPushButton>("bulkNext")->isEnabled());
}

void TstBulkEditDialog::offersNothingThatFilingsGovern()
{
    open();
    for (const char* field :
         {"tick_name", "tick_status", "tick_host_unit_id", "tick_platform_id"}) {
        QVERIFY2(part<QCheckBox>(field) == nullptr, field);
    }
    QVERIFY(part<QLabel>("bulkExplanation")->text().contains(QStringLiteral("账号名称")));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstBulkEditDialog)
#include "tst_bulkeditdialog.moc"
