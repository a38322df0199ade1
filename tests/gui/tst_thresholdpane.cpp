// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/thresholdstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/widgets/fieldrow.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace juzhen {

using namespace testing;

/// The limits of the rules, set through the window.
class TstThresholdPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void setsNumbersAndWords();
    void saysWhatIsWrong();
    void discards();
    void fillsInTheDefaults();

private:
    [[nodiscard]] QSpinBox* number(const char* key) const
    {
        return m_office->find<QSpinBox>(QString::fromLatin1(key));
    }

    [[nodiscard]] Thresholds stored() const
    {
        return ThresholdStore(m_office->session()).current();
    }

    std::unique_ptr<OfficeWindow> m_office;
};

void TstThresholdPane::init()
{
    m_office = std::make_unique<OfficeWindow>();
    m_office->go("healthcheck");
    m_office->page()->findChild<QAction*>(QStringLiteral("ruleLimits"))->trigger();
    QTRY_VERIFY(number("update_window_days"));
    m_office->picture(QStringLiteral("administration-thresholds"));
}

void TstThresholdPane::cleanup()
{
    m_office.reset();
}

void TstThresholdPane::setsNumbersAndWords()
{
    auto* const save = m_office->find<QPushButton>(QStringLiteral("saveThresholds"));
    QVERIFY(!save->isEnabled());
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    QVERIFY(number("update_window_days")->suffix().contains(QStringLiteral("天")));
    number("update_window_days")->setValue(12);
    m_office->find<QCheckBox>(QStringLiteral("host_required"))->setChecked(false);
    m_office->find<QLineEdit>(QStringLiteral("person_words"))
        ->setText(QStringLiteral("个人，工作室"));
    QVERIFY(m_office->page()->hasUnsavedEdits());
    m_office->press("saveThresholds");
    QCOMPARE(stored().updateWindowDays, 12);
    QCOMPARE(stored().hostRequired, false);
    QCOMPARE(stored().personWords, QStringList({QStringLiteral("个人"), QStringLiteral("工作室")}));
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    QVERIFY(!m_office->message().isEmpty());
}

void TstThresholdPane::saysWhatIsWrong()
{
    number("warn_from_days")->setValue(20); // after the window of 14 days
    m_office->press("saveThresholds");
    QCOMPARE(stored(), Thresholds());
    const auto* const row = qobject_cast<FieldRow*>(number("warn_from_days")->parentWidget());
    QVERIFY(row && !row->problem().isEmpty());
}

void TstThresholdPane::discards()
{
    number("zombie_days")->setValue(200);
    m_office->press("discardThresholds");
    QCOMPARE(number("zombie_days")->value(), Thresholds().zombieDays);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
}

void TstThresholdPane::fillsInTheDefaults()
{
    number("zombie_days")->setValue(200);
    m_office->press("saveThresholds");
    QCOMPARE(stored().zombieDays, 200);
    m_office->press("thresholdDefaults");
    QCOMPARE(stored().zombieDays, 200); // not before it is saved
    m_office->press("saveThresholds");
    QCOMPARE(stored(), Thresholds());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstThresholdPane)
#include "tst_thresholdpane.moc"
