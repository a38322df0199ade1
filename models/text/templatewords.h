// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace juzhen {

/// The words of the sheets that units are given to fill in.
class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::TemplateWords)

public:
    /// Names of the three sheets.
    [[nodiscard]] static QString sheet();
    [[nodiscard]] static QString guide();
    [[nodiscard]] static QString choices();

    /// The titles above the table.
    [[nodiscard]] static QString accountsTitle();
    [[nodiscard]] static QString unitsTitle();
    [[nodiscard]] static QString resultsTitle();
    [[nodiscard]] static QString metricsTitle();
    [[nodiscard]] static QString personsTitle();
    [[nodiscard]] static QString operatorsTitle();
    [[nodiscard]] static QString nationalTitle();

    /// The line for who has filled the sheet in.
    [[nodiscard]] static QString filledInBy();

    /// How a field is filled in.
    [[nodiscard]] static QString mustBeFilled();
    [[nodiscard]] static QString shouldBeFilled();
    [[nodiscard]] static QString mayStayEmpty();
    [[nodiscard]] static QString fromTheList();
    [[nodiscard]] static QString severalFromTheList();
    [[nodiscard]] static QString yesOrNo();
    [[nodiscard]] static QString day();
    [[nodiscard]] static QString wholeNumber();
    [[nodiscard]] static QString identifier();
    [[nodiscard]] static QString freeText();

    /// Titles of the columns of the guide.
    [[nodiscard]] static QString field();
    [[nodiscard]] static QString obligation();
    [[nodiscard]] static QString howToFill();
};

} // namespace juzhen
