// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/campaign.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace juzhen {

class ChoiceField;
class FormGrid;

/// Makes the inspection of a quarter: quarter, indicator set, full or sample, scope. Owned by the
/// inspections page, which shows it in place of a checklist.
class CampaignForm : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignForm(const PageContext& context, QWidget* parent = nullptr);

    /// Proposes the present quarter and the sets there are.
    void start();

Q_SIGNALS:
    /// The campaign is stored; its tasks are to be made.
    void created(qint64 campaignId);
    void cancelled();

private:
    void fillQuarters();
    void fillSets();
    void showSetNote();
    void create();

    PageContext m_context;
    FormGrid* m_form;
    QComboBox* m_quarter;
    QComboBox* m_set;
    QComboBox* m_kind;
    ChoiceField* m_region;
    QSpinBox* m_share;
    QLabel* m_setNote;
    QList<IndicatorSet> m_sets;
};

} // namespace juzhen
