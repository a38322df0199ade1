// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "ui/forms/recordform.h"

namespace juzhen {

/// All fields of a responsible person, checked as validatePerson() asks. Owned by the person panel.
class PersonForm : public RecordForm
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget* parent = nullptr);

    void setUnitChoices(const QList<Choice>& units);

    /// Shows @p person; an invalid id means a new one.
    void show(const Person& person);

    [[nodiscard]] const Person& shown() const { return m_person; }

    /// What was typed, on top of the person shown.
    [[nodiscard]] Person edited() const { return read(m_person); }

    /// Marks every field with a problem. False when something can't be stored as it is.
    bool check();

private:
    Person m_person;
};

} // namespace juzhen
