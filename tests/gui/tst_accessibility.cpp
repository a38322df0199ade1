// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "tests/gui/officewindow.h"
#include "ui/pages.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLineEdit>
#include <QTest>

namespace juzhen {

/// What a screen reader is told (trap 25).
class TstAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void whatHasTheFocusHasAName_trap25_data();
    void whatHasTheFocusHasAName_trap25();
    void readOnlyFieldsAreReached_trap25();

private:
    std::unique_ptr<OfficeWindow> m_office;
};

namespace {

/// Whether Tab stops at @p widget. A bare scroll area lets it through to what is inside.
bool isReached(const QWidget* widget)
{
    const auto* const area = qobject_cast<const QAbstractScrollArea*>(widget);
    const bool bare = area && area->metaObject() == &QScrollArea::staticMetaObject;
    return widget->isVisible() && widget->isEnabled() && !bare && !widget->focusProxy()
           && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

/// Which widget it is, for the message of a failed test.
QString placeOf(const QWidget* widget)
{
    QStringList place;
    for (; widget && place.size() < 4; widget = widget->parentWidget()) {
        place.prepend(QString::fromLatin1(widget->metaObject()->className()) + u'#'
                      + widget->objectName());
    }
    return place.join(u'/');
}

} // namespace

void TstAccessibility::initTestCase()
{
    m_office = std::make_unique<OfficeWindow>();
    SampleOptions options;
    options.accounts = 40;
    options.quarters = 2;
    Progress progress;
    makeSample(m_office->session(), options, progress);
}

void TstAccessibility::cleanupTestCase()
{
    m_office.reset();
}

void TstAccessibility::whatHasTheFocusHasAName_trap25_data()
{
    QTest::addColumn<QString>("page");
    for (const PageEntry& page : allPages(PageContext())) {
        QTest::newRow(qPrintable(page.id)) << page.id;
    }
}

void TstAccessibility::whatHasTheFocusHasAName_trap25()
{
    QFETCH(QString, page);
    m_office->go(page.toLatin1().constData());
    QTest::qWait(0);
    QStringList nameless;
    int reached = 0;
    for (QWidget* const widget : m_office->window->findChildren<QWidget*>()) {
        if (isReached(widget)) {
            ++reached;
            if (nameOf(widget).isEmpty()) {
                nameless.append(placeOf(widget));
            }
        }
    }
    QVERIFY(reached > 5);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

/// A field that may not be changed can still be walked to, read, and copied from.
void TstAccessibility::readOnlyFieldsAreReached_trap25()
{
    m_office->go("accounts");
    QTRY_VERIFY(m_office->rows() > 0);
    m_office->openRow(0);
    auto* const name = m_office->page()->findChild<QWidget*>(QStringLiteral("name"));
    QVERIFY(name);
    auto* const line = name->findChild<QLineEdit*>();
    QVERIFY(line);
    QVERIFY(line->isReadOnly());
    QVERIFY(line->isEnabled());
    QVERIFY((line->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
    QVERIFY(!nameOf(line).isEmpty());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstAccessibility)
#include "tst_accessibility.moc"
