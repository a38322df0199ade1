// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "models/reports/documentrenderer.h"
#include "models/stores/changehub.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "models/text/wordbook.h"
#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/printquestion.h"
#include "ui/statistics/chartpictures.h"
#include "ui/statistics/quarterchooser.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QPrinter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace juzhen {

namespace {

enum View
{
    WaitingView,
    PreviewView,
    EmptyView
};

constexpr int reloadDelay = 500; ///< milliseconds after the last of a burst of changes

} // namespace

ReportsPage::ReportsPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("reports"), parent)
    , m_context(context)
    , m_reload(new QTimer(this))
{
    buildActions();
    m_reload->setSingleShot(true);
    m_reload->setInterval(reloadDelay);
    connect(m_reload, &QTimer::timeout, this, &ReportsPage::load);
}

ReportsPage::~ReportsPage()
{
    if (m_loading) {
        m_loading->cancel();
        m_context.tasks->remove(m_loadingKey);
    }
}

void ReportsPage::buildActions()
{
    m_savePdf = new QAction(icon("pdf"), tr("Save PDF…"), this);
    m_savePdf->setObjectName(QStringLiteral("savePdf"));
    connect(m_savePdf, &QAction::triggered, this, &ReportsPage::savePdf);
    addPrimaryAction(m_savePdf);
    m_print = makeAction(ActionId::Print, tr("Print…"), this);
    connect(m_print, &QAction::triggered, this, &ReportsPage::askPrinter);
    addHeaderAction(m_print);
    m_saveTables = makeAction(ActionId::Export, tr("Save tables as xlsx…"), this);
    m_saveTables->setObjectName(QStringLiteral("saveTables"));
    connect(m_saveTables, &QAction::triggered, this, &ReportsPage::saveTables);
    addHeaderAction(m_saveTables);
    enableActions();
}

void ReportsPage::enableActions()
{
    for (QAction* action : {m_savePdf, m_print, m_saveTables}) {
        action->setEnabled(m_document != nullptr);
    }
}

void ReportsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    layout->setSpacing(space::normal);
    layout->addWidget(makeBar());
    m_fonts = new ToneLabel({}, Tone::Warning, this);
    m_fonts->setObjectName(QStringLiteral("missingFonts"));
    m_fonts->setWordWrap(true);
    m_fonts->hide();
    layout->addWidget(m_fonts);

    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack, 1);
    auto* waiting = new QLabel(tr("The report is being made…"), m_stack);
    waiting->setAlignment(Qt::AlignCenter);
    m_stack->insertWidget(WaitingView, waiting);
    m_preview = new PagePreview(m_stack);
    m_preview->setObjectName(QStringLiteral("pagePreview"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    connect(m_preview, &PagePreview::viewChanged, this, &ReportsPage::showView);
    m_stack->insertWidget(PreviewView, m_preview);
    auto* empty = new EmptyState(QStringLiteral("report"), tr("There is nothing to report yet."),
                                 tr("The report of a quarter is made from its inspection. Start "
                                    "one, or import the results of a past quarter."),
                                 m_stack);
    auto* inspect = new QAction(icon("inspection"), tr("Go to inspections"), this);
    connect(inspect, &QAction::triggered, this,
            [this] { Q_EMIT requestPage(QStringLiteral("inspections")); });
    empty->addAction(inspect);
    m_stack->insertWidget(EmptyView, empty);
    m_stack->setCurrentIndex(WaitingView);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        static const QSet<SubjectKind> kinds{SubjectKind::Account, SubjectKind::Task,
                                             SubjectKind::Campaign};
        if (changes.kinds.intersects(kinds)) {
            m_stale = true;
            if (isVisible()) {
                m_reload->start();
            }
        }
    });
}

QWidget* ReportsPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::wide);
    m_chooser = new QuarterChooser(bar);
    connect(m_chooser, &QuarterChooser::quarterChosen, this, [this](Quarter quarter) {
        m_wanted = quarter;
        load();
    });
    m_zoom = new SegmentedControl(bar);
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->addSegment(QStringLiteral("50"), tr("50 %"));
    m_zoom->addSegment(QStringLiteral("100"), tr("100 %"));
    m_zoom->addSegment(QStringLiteral("150"), tr("150 %"));
    m_zoom->addSegment(QStringLiteral("0"), tr("Page width"));
    m_zoom->setCurrentKey(QStringLiteral("100"));
    connect(m_zoom, &SegmentedControl::currentChanged, this,
            [this](const QString& key) { m_preview->setZoom(key.toInt()); });
    m_place = new QLabel(bar);
    row->addWidget(m_chooser);
    row->addWidget(m_zoom);
    row->addStretch();
    row->addWidget(m_place);
    return bar;
}

void ReportsPage::refresh()
{
    m_preview->setZoom(m_zoom->currentKey().toInt());
    if (m_stale) {
        load();
    }
}

void ReportsPage::load()
{
    if (m_loading) {
        m_loading->cancel();
        m_context.tasks->remove(m_loadingKey);
    }
    m_stale = false;
    m_loading = std::make_shared<Progress>();
    m_loadingKey = m_context.tasks->add(tr("Making the report"), m_loading);
    m_context.jobs
        ->run([wanted = m_wanted, words = *m_context.words](
                  Session& session, Progress&) { return readStatistics(session, wanted, words); },
              m_loading)
        .then(this,
              [this, progress = m_loading](const StatisticsData& figures) {
                  if (progress == m_loading) {
                      layOut(figures);
                  }
              })
        .onFailed(this, [this, progress = m_loading](const Error& error) {
            if (progress == m_loading) {
                fail(error);
            }
        });
}

void ReportsPage::layOut(const StatisticsData& figures)
{
    if (m_wanted.isValid() && !figures.quarters.contains(m_wanted)) {
        // What an earlier start remembered may be another register's.
        m_wanted = {};
        load();
        return;
    }
    m_chooser->setQuarters(figures.quarters, figures.figures.quarter);
    if (figures.quarters.isEmpty()) {
        showNothing();
        return;
    }
    guarded(this, [&] {
        m_input = quarterReportInput(figures);
        m_input.charts = quarterCharts(figures);
    });
    m_context.jobs
        ->run(
            [input = m_input](Session&, Progress&) {
                const DocumentRenderer renderer;
                return Pages{
                    std::make_shared<const DocumentLayout>(renderer.layOut(quarterReport(input))),
                    renderer.fonts().missing()};
            },
            m_loading)
        .then(this,
              [this, progress = m_loading](const Pages& pages) {
                  if (progress == m_loading) {
                      showPages(pages);
                  }
              })
        .onFailed(this, [this, progress = m_loading](const Error& error) {
            if (progress == m_loading) {
                fail(error);
            }
        });
}

void ReportsPage::showPages(const Pages& pages)
{
    m_loading.reset();
    m_context.tasks->remove(m_loadingKey);
    m_document = pages.document;
    m_stack->setCurrentIndex(PreviewView);
    m_preview->setLayout(pages.document);
    m_fonts->setText(tr("Typefaces asked for by official documents are missing here: %1. The "
                        "report is set in others; have them installed before you print the final "
                        "version.")
                         .arg(NumberWords::list(pages.missingFonts)));
    m_fonts->setVisible(!pages.missingFonts.isEmpty());
    setSubheading(m_document->title());
    enableActions();
    showView();
}

void ReportsPage::showNothing()
{
    m_loading.reset();
    m_context.tasks->remove(m_loadingKey);
    m_document.reset();
    m_preview->setLayout({});
    m_stack->setCurrentIndex(EmptyView);
    m_fonts->hide();
    setSubheading({});
    enableActions();
    showView();
}

void ReportsPage::fail(const Error& error)
{
    m_loading.reset();
    m_context.tasks->remove(m_loadingKey);
    m_stale = true;
    showError(this, error);
}

void ReportsPage::showView()
{
    m_place->setText(m_document ? tr("Page %1 of %2, %3 %")
                                      .arg(m_preview->currentPage() + 1)
                                      .arg(m_document->pageCount())
                                      .arg(m_preview->zoom())
                                : QString());
}

void ReportsPage::runJob(const QString& label,
                         const std::function<void(Progress&)>& work,
                         const std::function<void()>& done)
{
    const auto progress = std::make_shared<Progress>();
    const int key = m_context.tasks->add(label, progress);
    TaskList* const tasks = m_context.tasks; // outlives the page, which may be taken down
    const QPointer<ReportsPage> page(this);
    m_context.jobs->run([work](Session&, Progress& inside) { work(inside); }, progress)
        .then(tasks,
              [tasks, key, page, done] {
                  tasks->remove(key);
                  if (page) {
                      done();
                  }
              })
        .onFailed(tasks, [tasks, key, page](const Error& error) {
            tasks->remove(key);
            if (page) {
                showError(page, error);
            }
        });
}

void ReportsPage::savePdf()
{
    const FileQuestion question = pdfQuestion(*m_document, QStringLiteral("reports"));
    m_context.questions->saveFile(this, question, [this](const QString& path) {
        runJob(
            tr("Writing %1").arg(QFileInfo(path).fileName()),
            [document = m_document, path](Progress&) { document->writePdf(path); },
            [this, path] { showWritten(this, path); });
    });
}

void ReportsPage::saveTables()
{
    const FileQuestion question{tr("Save tables"),
                                QStringLiteral("reports"),
                                {tr("Excel workbooks (*.xlsx)")},
                                m_document->title() + QStringLiteral(".xlsx"),
                                QStringLiteral("xlsx")};
    m_context.questions->saveFile(this, question, [this](const QString& path) {
        runJob(
            tr("Writing %1").arg(QFileInfo(path).fileName()),
            [input = m_input, path](Progress& progress) {
                writeQuarterTables(path, input, progress);
            },
            [this, path] { showWritten(this, path); });
    });
}

void ReportsPage::askPrinter()
{
    juzhen::askPrinter(this, *m_document,
                       [this](const std::shared_ptr<QPrinter>& printer) { print(printer); });
}

void ReportsPage::print(const std::shared_ptr<QPrinter>& printer)
{
    runJob(
        tr("Printing %1").arg(m_document->title()),
        [document = m_document, printer](Progress&) { document->paint(*printer); },
        [this] { showSuccess(this, tr("The report has been sent to the printer.")); });
}

void ReportsPage::openTarget(const QVariantMap& target)
{
    const QString text = target.value(QStringLiteral("quarter")).toStringList().value(0);
    if (const auto quarter = Quarter::fromText(text)) {
        m_wanted = *quarter;
        load();
    }
}

QJsonObject ReportsPage::saveState() const
{
    return {{QStringLiteral("quarter"), m_wanted.text()},
            {QStringLiteral("zoom"), m_zoom->currentKey()}};
}

void ReportsPage::restoreState(const QJsonObject& state)
{
    m_wanted =
        Quarter::fromText(state.value(QLatin1String("quarter")).toString()).value_or(Quarter());
    m_zoom->setCurrentKey(state.value(QLatin1String("zoom")).toString(QStringLiteral("100")));
}

} // namespace juzhen
