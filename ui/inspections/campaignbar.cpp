// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/campaignbar.h"

#include "models/domain/statistics.h"
#include "models/stores/campaignstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/figuretile.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

CampaignBar::CampaignBar(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new QComboBox(this))
    , m_status(new Chip(this))
    , m_actions(new QHBoxLayout)
    , m_summary(new QLabel(this))
    , m_tiles(new QWidget(this))
    , m_running(new FigureTile(tr("Accounts to inspect"), this))
    , m_checked(new FigureTile(tr("Checked"), this))
    , m_coverage(new FigureTile(tr("Coverage"), this))
    , m_failed(new FigureTile(tr("Failed"), this))
{
    m_choice->setObjectName(QStringLiteral("campaignChoice"));
    m_choice->setAccessibleName(tr("Inspection"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_choice);
    row->addWidget(m_status);
    m_summary->setObjectName(QStringLiteral("campaignSummary"));
    m_summary->hide();
    row->addWidget(m_summary);
    row->addStretch();
    m_actions->setSpacing(space::small);
    row->addLayout(m_actions);
    layout->addLayout(row);
    auto* tiles = new QHBoxLayout(m_tiles);
    tiles->setContentsMargins({});
    tiles->setSpacing(space::normal);
    const auto addTile = [tiles](FigureTile* tile, const char* name) {
        tile->setObjectName(QString::fromLatin1(name));
        tiles->addWidget(tile, 1);
    };
    addTile(m_running, "campaignRunning");
    addTile(m_checked, "campaignChecked");
    addTile(m_coverage, "campaignCoverage");
    addTile(m_failed, "campaignFailed");
    layout->addWidget(m_tiles);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showCampaign();
        Q_EMIT campaignChanged(currentId());
    });
    connect(m_running, &FigureTile::clicked, this, [this] { Q_EMIT filterRequested({}, {}); });
    connect(m_checked, &FigureTile::clicked, this, [this] {
        Q_EMIT filterRequested(QStringLiteral("verdict"),
                               {toKey(Verdict::Passed), toKey(Verdict::Failed)});
    });
    connect(m_coverage, &FigureTile::clicked, this, [this] {
        Q_EMIT filterRequested(QStringLiteral("verdict"), {toKey(Verdict::Pending)});
    });
    connect(m_failed, &FigureTile::clicked, this, [this] {
        Q_EMIT filterRequested(QStringLiteral("verdict"), {toKey(Verdict::Failed)});
    });
}

void CampaignBar::load()
{
    const qint64 chosen = currentId();
    m_campaigns = CampaignStore(*m_context.session).all();
    m_choice->clear();
    for (const Campaign& campaign : std::as_const(m_campaigns)) {
        m_choice->addItem(campaign.name, campaign.id.value());
    }
    if (chosen > 0) {
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    }
    showCampaign();
}

void CampaignBar::setCompact(bool compact)
{
    m_tiles->setVisible(!compact);
    m_summary->setVisible(compact);
}

void CampaignBar::choose(qint64 id)
{
    const int index = m_choice->findData(id);
    if (index >= 0) {
        m_choice->setCurrentIndex(index);
        showCampaign();
    }
}

qint64 CampaignBar::currentId() const
{
    return m_choice->currentData().toLongLong();
}

qint64 CampaignBar::idOf(const QString& quarter) const
{
    for (const Campaign& campaign : m_campaigns) {
        if (campaign.quarter.text() == quarter) {
            return campaign.id.value();
        }
    }
    return 0;
}

void CampaignBar::showCampaign()
{
    const auto campaign =
        std::find_if(m_campaigns.begin(), m_campaigns.end(),
                     [this](const Campaign& one) { return one.id.value() == currentId(); });
    m_status->setVisible(campaign != m_campaigns.end());
    if (campaign == m_campaigns.end()) {
        clearLayout(m_actions);
        m_shown = {};
        return;
    }
    // Every stored checklist comes by here; the buttons change with the campaign only.
    if (m_shown != *campaign) {
        m_shown = *campaign;
        m_status->setLook(statusLook(campaign->status));
        showActions();
    }
    showFigures();
}

void CampaignBar::showActions()
{
    clearLayout(m_actions);
    if (m_shown.edition == 0 && m_context.session->may(Permission::RunCampaigns)) {
        auto* button = new QPushButton(tr("Add new accounts"), this);
        button->setObjectName(QStringLiteral("addNewAccounts"));
        button->setToolTip(tr("Makes tasks for running accounts that have none yet"));
        connect(button, &QPushButton::clicked, this,
                [this] { Q_EMIT makeTasksRequested(currentId()); });
        m_actions->addWidget(button);
    }
    for (const Action action : allowedActions(m_shown.status, m_context.session->user())) {
        auto* button = new QPushButton(EnumWords::action(action), this);
        button->setObjectName(QLatin1String("campaign_") + toKey(action));
        connect(button, &QPushButton::clicked, this, [this, action] { takeStep(action); });
        m_actions->addWidget(button);
    }
}

void CampaignBar::showFigures()
{
    m_context.reader
        ->run([id = currentId()](Session& session, Progress&) {
            return CampaignStore(session).progress(Id<Campaign>(id));
        })
        .then(this,
              [this, id = currentId()](const CampaignProgress& progress) {
                  if (id != currentId()) {
                      return;
                  }
                  // Those of the tasks, and accounts opened since that have none yet.
                  const qint64 subjects = std::max(progress.running, progress.tasks);
                  const auto coverage = shareOf(progress.checked, subjects);
                  m_running->setValue(NumberWords::count(subjects));
                  m_running->setDelta(
                      progress.running == subjects
                          ? QString()
                          : tr("%1 running now").arg(NumberWords::count(progress.running)));
                  m_checked->setValue(NumberWords::count(progress.checked));
                  m_coverage->setValue(NumberWords::rate(coverage));
                  m_coverage->setTone(coverage.value_or(0) >= 10000 ? Tone::Success
                                                                    : Tone::Warning);
                  const QString open =
                      tr("%1 still to be checked")
                          .arg(NumberWords::count(progress.tasks - progress.checked));
                  m_coverage->setDelta(open);
                  m_summary->setText(tr("Coverage %1, %2").arg(NumberWords::rate(coverage), open));
                  m_failed->setValue(NumberWords::count(progress.failed));
                  m_failed->setTone(progress.failed > 0 ? Tone::Danger : Tone::Neutral);
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void CampaignBar::takeStep(Action action)
{
    const QString verb = EnumWords::action(action);
    if (action == Action::Amend) {
        m_context.questions->text(
            this, {verb, tr("Why is the confirmed result corrected?"), {}, verb, false},
            [this, action](const QString& text) { finishStep(action, text); });
    } else if (action == Action::Confirm) {
        m_context.questions->confirm(this,
                                     {verb, tr("Confirm the results of this inspection?"),
                                      tr("The results are sealed as they are. A later correction "
                                         "makes a new, visible edition."),
                                      verb, false},
                                     [this, action] { finishStep(action, {}); });
    } else {
        finishStep(action, {});
    }
}

void CampaignBar::finishStep(Action action, const QString& text)
{
    // Confirming copies every row, so it runs as a job.
    setEnabled(false);
    m_context.jobs
        ->run([id = currentId(), action, text](Session& session, Progress&) {
            return CampaignStore(session).take(Id<Campaign>(id), action, text);
        })
        .then(this,
              [this](const StepResult<CampaignStatus>& result) {
                  setEnabled(true);
                  if (!result.status) {
                      showWarning(this, EnumWords::refusal(result.refusal));
                  }
                  load();
              })
        .onFailed(this, [this](const Error& error) {
            setEnabled(true);
            showError(this, error);
        });
}

} // namespace juzhen
