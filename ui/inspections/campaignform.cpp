// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/campaignform.h"

#include "models/stores/campaignstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/session.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/lists/choices.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace juzhen {

namespace {

template <class Widget>
Widget* named(Widget* widget, const char* name, const QString& label)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(label);
    return widget;
}

} // namespace

CampaignForm::CampaignForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new FormGrid(2, this))
    , m_quarter(named(new QComboBox(this), "campaignQuarter", tr("Quarter")))
    , m_set(named(new QComboBox(this), "campaignSet", tr("Indicator set")))
    , m_kind(named(new QComboBox(this), "campaignKind", tr("Kind of check")))
    , m_region(named(new ChoiceField(this), "campaignRegion", tr("Region")))
    , m_share(named(new QSpinBox(this), "campaignShare", tr("Share drawn")))
    , m_setNote(new QLabel(this))
{
    m_form->addField(QStringLiteral("quarter"), tr("Quarter"), m_quarter);
    m_form->addField(QStringLiteral("kind"), tr("Kind of check"), m_kind);
    m_form->addField(QStringLiteral("indicator_set_id"), tr("Indicator set"), m_set, 2);
    m_form->addField(QStringLiteral("region_code"), tr("Region"), m_region)
        ->setHint(tr("Empty: the whole register."));
    m_form->addField(QStringLiteral("share"), tr("Share drawn"), m_share)
        ->setHint(tr("For a sample only; drawn by level and platform with a recorded seed."));
    m_share->setRange(1, 100);
    m_share->setValue(12);
    m_share->setSuffix(tr(" %"));
    for (const CampaignKind kind : {CampaignKind::Full, CampaignKind::Sample}) {
        m_kind->addItem(EnumWords::label(kind), toKey(kind));
    }
    m_setNote->setWordWrap(true);
    m_setNote->setForegroundRole(QPalette::PlaceholderText);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_form);
    layout->addWidget(m_setNote);
    layout->addStretch();
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* make = named(new QPushButton(tr("Make the inspection"), this), "makeCampaign",
                       tr("Make the inspection"));
    make->setProperty("accent", true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(make);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &CampaignForm::cancelled);
    connect(make, &QPushButton::clicked, this, &CampaignForm::create);
    connect(m_set, &QComboBox::currentIndexChanged, this, &CampaignForm::showSetNote);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_form->field(QStringLiteral("share"))->setEnabled(index > 0); });
}

void CampaignForm::start()
{
    guarded(this, [this] {
        fillQuarters();
        fillSets();
        m_region->setChoices(regionChoices(*m_context.words));
        m_region->setKey({});
        m_kind->setCurrentIndex(0);
        m_form->field(QStringLiteral("share"))->setEnabled(false);
        m_form->setProblems({});
    });
    m_quarter->setFocus();
}

void CampaignForm::fillQuarters()
{
    m_quarter->clear();
    const Quarter present = Quarter::of(m_context.session->clock().today());
    for (int step = 1; step >= -7; --step) {
        const Quarter quarter = present.plus(step);
        m_quarter->addItem(NumberWords::quarter(quarter), quarter.text());
    }
    m_quarter->setCurrentIndex(1);
}

void CampaignForm::fillSets()
{
    m_sets = IndicatorStore(*m_context.session).latest();
    m_set->clear();
    for (const IndicatorSet& set : std::as_const(m_sets)) {
        m_set->addItem(tr("%1 (version %2)").arg(set.name).arg(set.version), set.id.value());
    }
    showSetNote();
}

void CampaignForm::showSetNote()
{
    const IndicatorSet set = m_sets.value(m_set->currentIndex());
    QStringList notes{set.source};
    if (set.proposal) {
        notes.append(tr("A proposal of this program, not a rule of any authority: have the office "
                        "adopt it before you report by it."));
    }
    notes.append(tr("Update window: %n day(s)", nullptr, set.updateWindowDays));
    notes.removeAll(QString());
    m_setNote->setText(notes.join(QLatin1Char('\n')));
}

void CampaignForm::create()
{
    guarded(this, [this] {
        Campaign campaign;
        campaign.quarter =
            Quarter::fromText(m_quarter->currentData().toString()).value_or(Quarter());
        campaign.kind = requireKey<CampaignKind>(m_kind->currentData().toString());
        campaign.indicatorSetId = Id<IndicatorSet>(m_set->currentData().toLongLong());
        campaign.regionCode = m_region->key();
        campaign.startsOn = campaign.quarter.firstDay();
        campaign.endsOn = campaign.quarter.lastDay();
        campaign.name = tr("%1 %2").arg(NumberWords::quarter(campaign.quarter),
                                        EnumWords::label(campaign.kind));
        if (campaign.kind == CampaignKind::Sample) {
            campaign.sharePerMille = m_share->value() * 10;
            campaign.seed = m_context.session->clock().now().toSecsSinceEpoch();
        }
        try {
            CampaignStore(*m_context.session).create(campaign);
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Invalid) {
                throw;
            }
            m_form->setProblems(
                {{error.subject(),
                  error.subject() == QLatin1String("quarter")
                      ? tr("This quarter has a full check already: %1.").arg(error.detail())
                      : tr("This is needed.")}});
            return;
        }
        Q_EMIT created(campaign.id.value());
    });
}

} // namespace juzhen
