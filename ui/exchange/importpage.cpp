// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "models/stores/batchstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/exchange/importreview.h"
#include "ui/exchange/importstart.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"
#include "ui/theme/space.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace juzhen {

ImportPage::ImportPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("import"), parent)
    , m_context(context)
{}

void ImportPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::page);
    m_stages = new QStackedWidget(this);
    m_start = new ImportStart(m_context, m_stages);
    m_review = new ImportReview(m_context, m_stages);
    m_stages->addWidget(m_start);
    m_stages->addWidget(m_review);
    layout->addWidget(m_stages);
    connect(m_start, &ImportStart::fileChosen, this, &ImportPage::open);
    connect(m_start, &ImportStart::reverseRequested, this, &ImportPage::reverse);
    connect(m_review, &ImportReview::cancelled, this,
            [this] { m_stages->setCurrentWidget(m_start); });
    connect(m_review, &ImportReview::accepted, this, &ImportPage::apply);
}

void ImportPage::refresh()
{
    m_start->loadBatches();
}

void ImportPage::openTarget(const QVariantMap& target)
{
    const QString path = target.value(QLatin1String("file")).toString();
    if (!path.isEmpty()) {
        open(path, ImportKind::Accounts);
    }
}

void ImportPage::open(const QString& path, ImportKind kind)
{
    m_stages->setCurrentWidget(m_review);
    m_review->open(path, kind);
}

void ImportPage::apply(const ImportPlan& plan)
{
    const auto progress = std::make_shared<Progress>();
    const int entry = m_context.tasks->add(
        tr("Importing %1").arg(QFileInfo(plan.options.path).fileName()), progress);
    m_review->setEnabled(false);
    m_context.jobs
        ->run(
            [accepted = plan](Session& session, Progress& step) {
                ImportPlan used = accepted; // applying uses up its rows
                return applyImport(session, used, step);
            },
            progress)
        .then(this,
              [this, entry, kind = plan.options.kind, counts = plan.counts](const QString&) {
                  m_context.tasks->remove(entry);
                  m_review->setEnabled(true);
                  showDone(kind, counts);
              })
        .onFailed(this, [this, entry](const Error& error) {
            m_context.tasks->remove(entry);
            m_review->setEnabled(true);
            m_review->prepare();
            showError(this, error);
        });
}

void ImportPage::showDone(ImportKind kind, const ImportCounts& counts)
{
    struct Goal
    {
        ImportKind kind;
        const char* page;
        QString words;
    };

    const QList<Goal> goals{{ImportKind::Units, "units", tr("Show the units")},
                            {ImportKind::Results, "inspections", tr("Show the inspections")},
                            {ImportKind::Metrics, "metrics", tr("Show the metrics")},
                            {ImportKind::Persons, "persons", tr("Show the persons")},
                            {ImportKind::Operators, "operators", tr("Show the contractors")}};
    Goal goal{ImportKind::Accounts, "accounts", tr("Show the accounts")};
    for (const Goal& other : goals) {
        goal = other.kind == kind ? other : goal;
    }

    m_stages->setCurrentWidget(m_start);
    m_start->loadBatches();
    showMessage(this,
                {Message::Severity::Success,
                 tr("Imported: %1 new, %2 changed. %3 left out.")
                     .arg(NumberWords::count(counts.added), NumberWords::count(counts.updated),
                          NumberWords::count(counts.rejected)),
                 {},
                 goal.words,
                 [this, page = QString::fromLatin1(goal.page)] {
                     Q_EMIT requestPage(page);
                 }});
}

void ImportPage::reverse(const QString& batchUid)
{
    m_context.questions->confirm(
        this,
        {tr("Take the import back"), tr("Take this whole import back?"),
         tr("What it created is removed and what it changed gets its former values. "
            "If a record was changed since, nothing is taken back."),
         tr("Take back"), true},
        [this, batchUid] {
            const auto progress = std::make_shared<Progress>();
            const int entry = m_context.tasks->add(tr("Taking the import back"), progress);
            m_context.jobs
                ->run(
                    [batchUid](Session& session, Progress& step) {
                        BatchStore batches(session);
                        const auto batch = batches.findByUid(batchUid);
                        return batches.reverse(batch.value_or(Batch{}), false,
                                               [&step](qint64 done) { step.advance(done); });
                    },
                    progress)
                .then(this,
                      [this, entry](const Reversal& reversal) {
                          m_context.tasks->remove(entry);
                          m_start->loadBatches();
                          if (reversal.kept.isEmpty()) {
                              showSuccess(this, tr("Taken back: %1 records removed, %2 restored.")
                                                    .arg(NumberWords::count(reversal.removed),
                                                         NumberWords::count(reversal.restored)));
                          } else {
                              showWarning(
                                  this,
                                  tr("Nothing was taken back, because these were changed since: %1")
                                      .arg(NumberWords::list(reversal.kept.mid(0, 10))));
                          }
                      })
                .onFailed(this, [this, entry](const Error& error) {
                    m_context.tasks->remove(entry);
                    showError(this, error);
                });
        });
}

} // namespace juzhen
