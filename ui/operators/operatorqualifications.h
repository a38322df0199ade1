// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"
#include "ui/operators/operatorrecords.h"

namespace juzhen {

/// The qualifications of a contractor (资质, O-06).
class OperatorQualifications : public OperatorRecords
{
    Q_OBJECT

public:
    explicit OperatorQualifications(const PageContext& context, QWidget* parent = nullptr);

    void show(Id<Operator> contractor);

protected:
    [[nodiscard]] QList<QTreeWidgetItem*> rows() override;
    void fillForm(qint64 id) override;
    qint64 store() override;
    void removeShown() override;
    [[nodiscard]] QString shownTitle() const override;

private:
    Id<Operator> m_operator;
    RecordForm* m_form;
    QList<OperatorQualification> m_records;
    OperatorQualification m_record; ///< in the form
};

} // namespace juzhen
