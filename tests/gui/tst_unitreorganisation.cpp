// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/filingstore.h"
#include "tests/gui/pagebench.h"
#include "tests/stores/unitsample.h"
#include "ui/theme/theme.h"
#include "ui/units/reorganisationpanel.h"
#include "ui/units/unitpanel.h"
#include "ui/units/unitspage.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

namespace {

constexpr int changesTab = 3;
constexpr int targetColumn = 3;

} // namespace

/// A new name, a merger and a split, as a person plans them, carries them out and takes them back.
class TstUnitReorganisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_theme = std::make_unique<Theme>(); }

    void init();
    void cleanup();

    void renames();
    void asksForWhatIsMissing();
    void mergesWithItsAccounts();
    void splitsAndAssigns();
    void takesBack();

private:
    /// Opens the plan of a reorganisation for @p unit: "renameUnit", "mergeUnit", "splitUnit".
    void plan(const Unit& unit, const char* verb);

    [[nodiscard]] ReorganisationPanel* reorganisation() const
    {
        return m_page->findChild<ReorganisationPanel*>();
    }

    /// Writes into a field of the plan.
    void planned(const char* field, const QString& text) const;
    void choosePlanned(const char* field, const Unit& unit) const;
    /// Carries the plan out and waits for it.
    void perform();
    [[nodiscard]] QTreeWidget* affected() const;

    [[nodiscard]] UnitPanel* panel() const { return m_page->findChild<UnitPanel*>(); }

    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_page->findChild<QPushButton*>(QLatin1String(name));
    }

    void showChanges() const { panel()->findChild<QTabWidget*>()->setCurrentIndex(changesTab); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<UnitSample> m_sample;
    std::unique_ptr<UnitsPage> m_page;
};

void TstUnitReorganisation::init()
{
    m_bench = std::make_unique<PageBench>();
    m_sample = std::make_unique<UnitSample>(m_bench->data.session());
}

void TstUnitReorganisation::cleanup()
{
    m_page.reset();
    m_sample.reset();
    m_bench.reset();
}

void TstUnitReorganisation::plan(const Unit& unit, const char* verb)
{
    m_page = std::make_unique<UnitsPage>(m_bench->context());
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activate();
    m_page->openTarget({{QStringLiteral("unit"), unit.id.value()}});
    m_page->findChild<QAction*>(QLatin1String(verb))->trigger();
    QTRY_VERIFY(reorganisation()->isVisible());
}

void TstUnitReorganisation::planned(const char* field, const QString& text) const
{
    auto* widget = reorganisation()->findChild<QWidget*>(QLatin1String(field));
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

void TstUnitReorganisation::choosePlanned(const char* field, const Unit& unit) const
{
    auto* choice = reorganisation()->findChild<ChoiceField*>(QLatin1String(field));
    choice->setKey(QString::number(unit.id.value()));
    Q_EMIT choice->keyChosen(choice->key());
}

void TstUnitReorganisation::perform()
{
    button("performReorganisation")->click();
    QTRY_VERIFY(panel()->isVisible());
}

QTreeWidget* TstUnitReorganisation::affected() const
{
    return m_page->findChild<QTreeWidget*>(QStringLiteral("affectedAccounts"));
}

void TstUnitReorganisation::renames()
{
    m_sample->host(m_sample->education, u"示例教育发布");
    plan(m_sample->education, "renameUnit");
    QTRY_COMPARE(affected()->topLevelItemCount(), 1);
    planned("newName", QStringLiteral("示例区教体局"));
    planned("document", QStringLiteral("示例〔2025〕3号"));
    perform();
    QTRY_COMPARE(panel()->shown().name, QStringLiteral("示例区教体局"));
    QCOMPARE(panel()->shown().formerNames, QStringList{m_sample->education.name});
    showChanges();
    QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("unitContinuity"))
                ->text()
                .contains(m_sample->education.name));
    QCOMPARE(
        m_page->findChild<QTreeWidget*>(QStringLiteral("unitReorganisations"))->topLevelItemCount(),
        1);
}

void TstUnitReorganisation::asksForWhatIsMissing()
{
    plan(m_sample->education, "mergeUnit");
    const auto complains = [this](const char* field) {
        auto* widget = reorganisation()->findChild<QWidget*>(QLatin1String(field));
        return !static_cast<FieldRow*>(widget->parentWidget())->problem().isEmpty();
    };
    button("performReorganisation")->click();
    QVERIFY(complains("successor"));
    choosePlanned("successor", m_sample->education);
    button("performReorganisation")->click();
    QVERIFY(complains("successor"));
    planned("newName", m_sample->sports.name);
    button("performReorganisation")->click();
    QVERIFY(complains("newName"));
    QVERIFY(!complains("successor"));
    // Escape or the cross goes one step back, and nothing has happened.
    Q_EMIT m_page->findChild<SidePanel*>()->closeRequested();
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(UnitStore(m_bench->data.session()).require(m_sample->education.id),
             m_sample->education);
}

void TstUnitReorganisation::mergesWithItsAccounts()
{
    const Account filed = m_sample->host(m_sample->sports, u"示例体育发布");
    const Account left = m_sample->host(m_sample->sports, u"示例体育微博");
    Session& session = m_bench->data.session();
    plan(m_sample->sports, "mergeUnit");
    QTRY_COMPARE(affected()->topLevelItemCount(), 2);
    choosePlanned("successor", m_sample->education);
    for (int i = 0; i < 2; ++i) {
        if (affected()->topLevelItem(i)->text(0) == left.name) {
            affected()->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        }
    }
    const QString summary =
        m_page->findChild<QLabel*>(QStringLiteral("reorganisationSummary"))->text();
    QVERIFY2(summary.contains(QLatin1Char('1')), qPrintable(summary));
    perform();
    QTRY_COMPARE(panel()->shown().status, UnitStatus::Merged);
    QVERIFY(!button("reorganiseUnit")->isEnabled());
    FilingStore filings(session);
    QVERIFY(filings.openFor(filed.id).has_value());
    QVERIFY(!filings.openFor(left.id).has_value());
    // The successor is one press away.
    showChanges();
    button("goToSuccessor")->click();
    QTRY_COMPARE(panel()->shown().id, m_sample->education.id);
}

void TstUnitReorganisation::splitsAndAssigns()
{
    const Account account = m_sample->host(m_sample->education, u"示例教育发布");
    plan(m_sample->education, "splitUnit");
    QTRY_COMPARE(affected()->topLevelItemCount(), 1);
    QVERIFY(affected()->isColumnHidden(targetColumn));
    planned("newUnits", QStringLiteral("示例区考试院\n示例区教育中心"));
    QVERIFY(!affected()->isColumnHidden(targetColumn));
    auto* target =
        qobject_cast<QComboBox*>(affected()->itemWidget(affected()->topLevelItem(0), targetColumn));
    QCOMPARE(target->count(), 2);
    target->setCurrentIndex(1);
    perform();
    Session& session = m_bench->data.session();
    QTRY_VERIFY(FilingStore(session).openFor(account.id).has_value());
    const auto host = UnitStore(session).named(QStringLiteral("示例区教育中心")).first();
    QCOMPARE(FilingStore(session).openFor(account.id)->changes.first().after,
             QString::number(host.id.value()));
}

void TstUnitReorganisation::takesBack()
{
    m_sample->host(m_sample->sports, u"示例体育发布");
    plan(m_sample->sports, "mergeUnit");
    QTRY_COMPARE(affected()->topLevelItemCount(), 1);
    choosePlanned("successor", m_sample->education);
    perform();
    QTRY_COMPARE(panel()->shown().status, UnitStatus::Merged);
    showChanges();
    auto* list = m_page->findChild<QTreeWidget*>(QStringLiteral("unitReorganisations"));
    list->setCurrentItem(list->topLevelItem(0));
    m_bench->questions.accepts = true;
    button("takeBackReorganisation")->click();
    QTRY_COMPARE(panel()->shown().status, UnitStatus::Normal);
    QTRY_VERIFY(!button("takeBackReorganisation")->isEnabled());
    QVERIFY(FilingStore(m_bench->data.session())
                .ofAccount(
                    AccountStore(m_bench->data.session()).hostedBy(m_sample->sports.id).first().id)
                .isEmpty());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstUnitReorganisation)
#include "tst_unitreorganisation.moc"
