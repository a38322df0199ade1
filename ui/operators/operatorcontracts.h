// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"
#include "ui/operators/operatorrecords.h"
#include "ui/widgets/choicepopup.h"

namespace juzhen {

/// The contracts with a contractor (运营合同, O-07) and the confidentiality agreements in them.
class OperatorContracts : public OperatorRecords
{
    Q_OBJECT

public:
    explicit OperatorContracts(const PageContext& context, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& units, const QList<Choice>& accounts);

    void show(Id<Operator> contractor);

protected:
    [[nodiscard]] QList<QTreeWidgetItem*> rows() override;
    void fillForm(qint64 id) override;
    qint64 store() override;
    void removeShown() override;
    [[nodiscard]] QString shownTitle() const override;

private:
    [[nodiscard]] QString aboutOf(const OperationContract& contract) const;

    Id<Operator> m_operator;
    RecordForm* m_form;
    QHash<QString, QString> m_units;    ///< names by id
    QHash<QString, QString> m_accounts; ///< names by id
    QList<OperationContract> m_records;
    OperationContract m_record; ///< in the form
};

} // namespace juzhen
