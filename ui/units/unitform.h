// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldissue.h"
#include "models/domain/unit.h"
#include "ui/forms/recordform.h"
#include "ui/pagecontext.h"

namespace juzhen {

/// All fields of a unit, checked as the handbook asks (2.2). The supervising unit is shown as the
/// register computes it until somebody chooses another. Owned by the unit panel.
class UnitForm : public RecordForm
{
    Q_OBJECT

public:
    explicit UnitForm(const PageContext& context, QWidget* parent = nullptr);

    /// The units a person can choose as superior, supervisor or successor.
    void setUnitChoices(const QList<Choice>& units);

    /// Shows @p unit; an invalid id means a new one.
    void show(const Unit& unit);

    [[nodiscard]] const Unit& shown() const { return m_unit; }

    /// What the person has typed, on top of the unit shown.
    [[nodiscard]] Unit edited() const { return read(m_unit); }

    /// Marks every field with a problem. False when something can't be stored as it is; the first
    /// such field then has the focus.
    bool check();

    /// How many fields of the unit shown are still to be completed.
    [[nodiscard]] int missing() const;

private:
    void buildFields();
    void follow(const QString& key);
    void followRegion();
    void showSupervisor(const Unit& unit);
    void showHints();
    [[nodiscard]] QList<FieldIssue> issuesOf(const Unit& unit) const;

    PageContext m_context;
    Unit m_unit;
    QList<FieldIssue> m_issues; ///< of the unit as shown
};

} // namespace juzhen
