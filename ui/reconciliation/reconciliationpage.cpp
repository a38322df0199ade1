// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconciliationpage.h"

#include "models/exchange/reconciliationexport.h"
#include "models/reports/differencetable.h"
#include "models/reports/documentrenderer.h"
#include "models/stores/reconciliationstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"
#include "ui/reconciliation/reconciliationstart.h"
#include "ui/reconciliation/reconciliationwork.h"
#include "ui/reports/previewdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr qsizetype mostPrinted = 5000; ///< lines of a 差异核对表

} // namespace

ReconciliationPage::ReconciliationPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("reconciliation"), parent)
    , m_context(context)
    , m_back(new QAction(icon("previous"), tr("Other reconciliation"), this))
    , m_entered(new QAction(icon("check"), tr("Record as entered…"), this))
    , m_preview(makeAction(ActionId::PrintPreview, this))
    , m_export(makeAction(ActionId::Export, this))
{
    m_back->setObjectName(QStringLiteral("otherReconciliation"));
    m_entered->setObjectName(QStringLiteral("recordEntered"));
    m_entered->setToolTip(tr("Notes for every account that the national system has that it is "
                             "entered there, with its number"));
    connect(m_back, &QAction::triggered, this, &ReconciliationPage::showStart);
    connect(m_entered, &QAction::triggered, this, &ReconciliationPage::recordEntered);
    connect(m_preview, &QAction::triggered, this, &ReconciliationPage::previewTable);
    connect(m_export, &QAction::triggered, this, &ReconciliationPage::exportTable);
    for (QAction* action : {m_back, m_entered, m_preview, m_export}) {
        addHeaderAction(action);
    }
    showActions();
}

void ReconciliationPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::page);
    m_stages = new QStackedWidget(this);
    m_start = new ReconciliationStart(m_context, m_stages);
    m_work = new ReconciliationWork(m_context, m_stages);
    m_stages->addWidget(m_start);
    m_stages->addWidget(m_work);
    layout->addWidget(m_stages);
    auto* find = makeAction(ActionId::Find, this);
    addAction(find);
    connect(find, &QAction::triggered, m_work, &ReconciliationWork::focusSearch);
    connect(m_start, &ReconciliationStart::compareRequested, this, &ReconciliationPage::compare);
    connect(m_start, &ReconciliationStart::chosen, this, &ReconciliationPage::openWork);
}

void ReconciliationPage::refresh()
{
    m_start->load();
    if (m_open > 0 && m_work->reconciliation().id.value() == m_open) {
        m_work->load(); // keeping the place
    } else if (m_open > 0) {
        openWork(m_open);
    }
}

QJsonObject ReconciliationPage::saveState() const
{
    return {{QStringLiteral("reconciliation"), m_open}};
}

void ReconciliationPage::restoreState(const QJsonObject& state)
{
    m_open = state.value(QLatin1String("reconciliation")).toInteger();
}

void ReconciliationPage::openTarget(const QVariantMap& target)
{
    if (const qint64 id = target.value(QLatin1String("reconciliation")).toLongLong(); id > 0) {
        openWork(id);
        return;
    }
    const QString national = target.value(QLatin1String("national")).toString();
    const QString declared = target.value(QLatin1String("declared")).toString();
    if (!national.isEmpty() || !declared.isEmpty()) {
        showStart();
    }
    if (!national.isEmpty()) {
        m_start->openNational(national);
    }
    if (!declared.isEmpty()) {
        m_start->openDeclared(declared);
    }
}

void ReconciliationPage::openWork(qint64 id)
{
    m_open = id;
    m_stages->setCurrentWidget(m_work);
    m_work->open(Id<Reconciliation>(id));
    showActions();
}

void ReconciliationPage::showStart()
{
    m_open = 0;
    m_stages->setCurrentWidget(m_start);
    m_start->load();
    showActions();
}

void ReconciliationPage::showActions()
{
    const bool may = m_context.session && m_context.session->may(Permission::EditAccounts);
    for (QAction* action : {m_back, m_entered, m_preview, m_export}) {
        action->setVisible(m_open > 0);
    }
    m_entered->setEnabled(may);
}

void ReconciliationPage::compare(const ReconciliationFiles& files)
{
    const auto progress = std::make_shared<Progress>();
    const int entry = m_context.tasks->add(tr("Comparing the register"), progress);
    m_start->setBusy(true);

    struct Kept
    {
        qint64 id = 0;
        qsizetype rejected = 0;
        int firstRow = 0;
    };

    m_context.jobs
        ->run(
            [files](Session& session, Progress& step) {
                ReconciliationRun run = runReconciliation(session, files, step);
                keepReconciliation(session, run, step);
                return Kept{run.made.id.value(), run.rejected.size(),
                            run.rejected.isEmpty() ? 0 : run.rejected.first().row};
            },
            progress)
        .then(this,
              [this, entry](const Kept& kept) {
                  m_context.tasks->remove(entry);
                  m_start->setBusy(false);
                  m_start->clear();
                  openWork(kept.id);
                  if (kept.rejected > 0) {
                      showWarning(this, tr("%1 rows of the files could not be understood and were "
                                           "not compared, the first in row %2.")
                                            .arg(NumberWords::count(kept.rejected),
                                                 NumberWords::count(kept.firstRow)));
                  }
              })
        .onFailed(this, [this, entry](const Error& error) {
            m_context.tasks->remove(entry);
            m_start->setBusy(false);
            showError(this, error);
        });
}

void ReconciliationPage::recordEntered()
{
    const Id<Reconciliation> id(m_open);
    const QString title = tr("Recorded as entered in the national system");
    m_context.questions->confirm(
        this,
        {tr("Record as entered"), tr("Record every paired account as entered?"),
         tr("Accounts that the export surely has get the state “entered” and, where the export "
            "has it, the number there. This is one batch and can be taken back under Import."),
         tr("Record"), false},
        [this, id, title] {
            const auto progress = std::make_shared<Progress>();
            const int entry = m_context.tasks->add(title, progress);
            m_context.jobs
                ->run(
                    [id, title](Session& session, Progress& step) {
                        return ReconciliationStore(session).recordEntered(
                            id, title, [&](qint64 done) { step.advance(done); });
                    },
                    progress)
                .then(this,
                      [this, entry](qint64 changed) {
                          m_context.tasks->remove(entry);
                          showSuccess(this,
                                      tr("Accounts changed: %1.").arg(NumberWords::count(changed)));
                      })
                .onFailed(this, [this, entry](const Error& error) {
                    m_context.tasks->remove(entry);
                    showError(this, error);
                });
        });
}

void ReconciliationPage::exportTable()
{
    exportToFile(this, m_context, ReconciliationWords::title(QStringLiteral("table")),
                 [id = Id<Reconciliation>(m_open),
                  words = *m_context.words](Session& session, const QString& path, Progress& step) {
                     return exportDifferences(ReconciliationStore(session).differing(id), path,
                                              words, step);
                 });
}

void ReconciliationPage::previewTable()
{
    const QDate day = m_context.session->clock().today();
    m_context.jobs
        ->run([id = Id<Reconciliation>(m_open), words = *m_context.words, day](Session& session,
                                                                               Progress&) {
            ReconciliationStore store(session);
            const auto lines = differenceLines(store.differing(id), words);
            if (lines.size() > mostPrinted) {
                return std::shared_ptr<const DocumentLayout>();
            }
            return std::make_shared<const DocumentLayout>(
                DocumentRenderer().layOut(differenceTable(lines, store.require(id).title, day)));
        })
        .then(this,
              [this](const std::shared_ptr<const DocumentLayout>& layout) {
                  if (!layout) {
                      showWarning(this,
                                  tr("At most %1 lines are printed. Export the table instead.")
                                      .arg(NumberWords::count(mostPrinted)));
                      return;
                  }
                  (new PreviewDialog(m_context, layout, this))->open();
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

} // namespace juzhen
