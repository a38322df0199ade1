// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/importpagetest.h"

#include "models/stores/batchstore.h"

#include <QComboBox>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen::testing {

void ImportPageTest::setUp()
{
    m_office = std::make_unique<OfficeWindow>();
    m_office->go("import");
}

void ImportPageTest::takeDown()
{
    m_office.reset();
}

bool ImportPageTest::isReady() const
{
    const auto* review = m_office->page()->findChild<ImportReview*>();
    return review->isVisible() && review->plan().prepared && !review->isBusy();
}

void ImportPageTest::open(const QString& path, const char* kind)
{
    auto* kinds = m_office->find<QComboBox>(QStringLiteral("importKind"));
    QVERIFY(kinds);
    const auto wanted = fromKey<ImportKind>(QString::fromLatin1(kind));
    QVERIFY(wanted);
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(*wanted)));
    m_office->bench.questions.answers = {path};
    m_office->press("chooseImport");
}

void ImportPageTest::openSheet(const QStringList& lines)
{
    open(sheet(m_office->bench.data, lines));
    QTRY_VERIFY(isReady());
}

void ImportPageTest::choose(const char* box, int index)
{
    auto* choice = m_office->find<QComboBox>(QString::fromLatin1(box));
    QVERIFY(choice);
    choice->setCurrentIndex(index);
    Q_EMIT choice->activated(index);
    QTRY_VERIFY(isReady() || !m_office->page()->findChild<ImportReview*>()->isBusy());
}

void ImportPageTest::apply()
{
    m_office->press("applyImport");
    QTRY_VERIFY(m_office->find<QTreeWidget>(QStringLiteral("importBatches")));
    QTRY_VERIFY(!m_office->bench.tasks.isBusy());
    QTRY_VERIFY(m_office->find<QTreeWidget>(QStringLiteral("importBatches"))->topLevelItemCount()
                == BatchStore(m_office->session()).all().size());
}

qsizetype ImportPageTest::accounts() const
{
    return AccountStore(m_office->session()).keys().size();
}

ChoiceField* ImportPageTest::fieldOf(const QString& caption) const
{
    const auto* table = m_office->find<QTableWidget>(QStringLiteral("importMapping"));
    for (int column = 0; column < table->columnCount(); ++column) {
        if (table->horizontalHeaderItem(column)->text().contains(caption)) {
            return qobject_cast<ChoiceField*>(table->cellWidget(0, column));
        }
    }
    return nullptr;
}

} // namespace juzhen::testing
