// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"
#include "ui/forms/recordform.h"

namespace juzhen {

/// All fields of a contractor, checked as validateOperator() asks. Owned by the operator panel.
class OperatorForm : public RecordForm
{
    Q_OBJECT

public:
    explicit OperatorForm(QWidget* parent = nullptr);

    /// Shows @p contractor; an invalid id means a new one.
    void show(const Operator& contractor);

    [[nodiscard]] const Operator& shown() const { return m_operator; }

    /// What was typed, on top of the contractor shown.
    [[nodiscard]] Operator edited() const { return read(m_operator); }

    /// Marks every field with a problem. False when something can't be stored as it is.
    bool check();

private:
    Operator m_operator;
};

} // namespace juzhen
