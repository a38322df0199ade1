// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choicefield.h"
#include "ui/widgets/registertable.h"

#include <QTest>

namespace juzhen::testing {

/// Types @p words into @p field, as a user does, and takes what is found first.
inline void chooseByTyping(ChoiceField& field, const QString& words)
{
    QTest::keyClicks(&field, words.left(1));
    auto* popup = field.findChild<ChoicePopup*>();
    QVERIFY(popup && popup->isVisible());
    QWidget* search = popup->focusWidget();
    QVERIFY(search);
    QTest::keyClicks(search, words.mid(1));
    QTest::keyClick(search, Qt::Key_Return);
}

/// Clicks the header of @p column, which sorts by it: up, then down, then as before.
inline void clickHeader(const RegisterTable& table, int column)
{
    auto* const header = table.registerHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(column) + 20, header->height() / 2});
}

} // namespace juzhen::testing
