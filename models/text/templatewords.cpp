// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/templatewords.h"

namespace juzhen {

QString TemplateWords::sheet()
{
    return tr("To fill in");
}

QString TemplateWords::guide()
{
    return tr("How to fill in");
}

QString TemplateWords::choices()
{
    return tr("Choices");
}

QString TemplateWords::accountsTitle()
{
    return tr("Basic information of government new-media accounts");
}

QString TemplateWords::unitsTitle()
{
    return tr("Units that run government new media");
}

QString TemplateWords::resultsTitle()
{
    return tr("Results of the inspection of government new media");
}

QString TemplateWords::metricsTitle()
{
    return tr("Monthly metrics of government new media");
}

QString TemplateWords::personsTitle()
{
    return tr("Persons responsible for government new media");
}

QString TemplateWords::operatorsTitle()
{
    return tr("Contractors of government new media, their qualifications and contracts");
}

QString TemplateWords::nationalTitle()
{
    return tr("Accounts in the national reporting system");
}

QString TemplateWords::filledInBy()
{
    return tr("Unit:                    Filled in by:                    Checked by:              "
              "      Mobile of who filled it in:");
}

QString TemplateWords::mustBeFilled()
{
    return tr("must be filled in");
}

QString TemplateWords::shouldBeFilled()
{
    return tr("to be filled in");
}

QString TemplateWords::mayStayEmpty()
{
    return tr("may stay empty");
}

QString TemplateWords::fromTheList()
{
    return tr("Choose from the list.");
}

QString TemplateWords::severalFromTheList()
{
    return tr("Choose from the list; several are parted by a comma.");
}

QString TemplateWords::yesOrNo()
{
    return tr("Yes or no.");
}

QString TemplateWords::day()
{
    return tr("A day, such as 2025-03-01.");
}

QString TemplateWords::wholeNumber()
{
    return tr("A whole number, without unit.");
}

QString TemplateWords::identifier()
{
    return tr("As it is, digit by digit; the cell is text already.");
}

QString TemplateWords::freeText()
{
    return tr("Text.");
}

QString TemplateWords::field()
{
    return tr("Column");
}

QString TemplateWords::obligation()
{
    return tr("Obligation");
}

QString TemplateWords::howToFill()
{
    return tr("How it is filled in");
}

} // namespace juzhen
