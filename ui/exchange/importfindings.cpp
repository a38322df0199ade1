// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importfindings.h"

#include "models/exchange/rejectedrows.h"
#include "models/text/importwords.h"
#include "models/text/numberwords.h"
#include "ui/exchange/exportaction.h"
#include "ui/exchange/importpreview.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

namespace {

QTreeWidget* makeTree(const QString& name, const QStringList& headers, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setHeaderLabels(headers);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return tree;
}

} // namespace

ImportFindings::ImportFindings(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_counts(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_saveRejected(new QPushButton(icon("export"), tr("Save the rows left out…"), this))
{
    m_counts->setObjectName(QStringLiteral("importCounts"));
    setType(m_counts, TypeSize::Body, QFont::DemiBold);
    m_counts->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_preview = makeTree(QStringLiteral("importPreview"), {}, m_tabs);
    m_preview->setHeaderHidden(true); // till there are columns
    const QStringList noteHeaders{tr("Row"), tr("Column"), tr("What is the matter")};
    m_problems = makeTree(QStringLiteral("importProblems"), noteHeaders, m_tabs);
    m_warnings = makeTree(QStringLiteral("importWarnings"), noteHeaders, m_tabs);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_problems, tr("Left out"));
    m_tabs->addTab(m_warnings, tr("Taken in with a remark"));
    m_skipped = makeTree(QStringLiteral("importSkipped"), {tr("Row"), tr("Text")}, m_tabs);
    m_tabs->addTab(m_skipped, tr("Passed over"));
    m_saveRejected->setObjectName(QStringLiteral("saveRejected"));
    m_saveRejected->setToolTip(tr("A sheet of those rows as they are, each with its reason in red, "
                                  "to be corrected and imported again"));
    m_saveRejected->hide();
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportFindings::saveRejected);

    auto* const head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(m_saveRejected);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
}

void ImportFindings::say(const QString& words)
{
    m_counts->setText(words);
}

void ImportFindings::showPlan(const ImportPlan& plan)
{
    m_plan = plan;
    say(plan.isBlocked() ? blockedText(plan) : countsOf(plan));
    m_saveRejected->setVisible(hasRejectedRows(plan));
    fillPreviewTree(m_preview, plan);
    showNotes(m_problems, plan.problems);
    showNotes(m_warnings, plan.warnings);
    m_skipped->clear();
    for (const SkippedRow& row : plan.skipped) {
        m_skipped->addTopLevelItem(
            new QTreeWidgetItem(QStringList{QString::number(row.number), row.text}));
    }
    m_tabs->setTabText(3, tr("Passed over (%1)").arg(NumberWords::count(plan.skipped.size())));
    m_tabs->setTabToolTip(3, tr("Notes, totals and repeated headers, which are no records"));
    m_tabs->setTabText(1, tr("Left out (%1)").arg(NumberWords::count(plan.problems.size())));
    m_tabs->setTabText(
        2, tr("Taken in with a remark (%1)").arg(NumberWords::count(plan.warnings.size())));
}

QString ImportFindings::countsOf(const ImportPlan& plan) const
{
    const ImportCounts& counts = plan.counts;
    if (plan.options.kind == ImportKind::National) {
        return tr("%1 rows read: %2 changed, %3 unchanged, %4 left out, to be clarified. "
                  "%5 running accounts of the register don't stand in the export.")
            .arg(NumberWords::count(counts.read), NumberWords::count(counts.updated),
                 NumberWords::count(counts.unchanged), NumberWords::count(counts.rejected),
                 NumberWords::count(counts.notListed));
    }
    return tr("%1 rows read: %2 new, %3 changed, %4 unchanged, %5 left out. "
              "%6 new units. %7 to be completed.")
        .arg(NumberWords::count(counts.read), NumberWords::count(counts.added),
             NumberWords::count(counts.updated), NumberWords::count(counts.unchanged),
             NumberWords::count(counts.rejected), NumberWords::count(counts.unitsAdded),
             NumberWords::count(counts.incomplete));
}

QString ImportFindings::blockedText(const ImportPlan& plan) const
{
    return plan.counts.rejected > 0 && plan.options.rejected == RejectedPolicy::Stop
               ? tr("Stopped: %1 rows would be left out. Nothing can be imported before they are "
                    "corrected.")
                     .arg(NumberWords::count(plan.counts.rejected))
               : tr("Stopped: %1 records are in the register already. Choose above what shall "
                    "become of them.")
                     .arg(NumberWords::count(plan.counts.existing));
}

void ImportFindings::showNotes(QTreeWidget* tree, const QList<ImportNote>& notes)
{
    constexpr qsizetype mostShown = 2000;
    tree->clear();
    for (const ImportNote& note : notes.mid(0, mostShown)) {
        tree->addTopLevelItem(new QTreeWidgetItem(
            QStringList{QString::number(note.row), note.column, ImportWords::sentence(note)}));
    }
}

void ImportFindings::saveRejected()
{
    exportToFile(this, m_context,
                 tr("%1 left out").arg(QFileInfo(m_plan.options.path).completeBaseName()),
                 [plan = m_plan](Session&, const QString& path, Progress& progress) {
                     return exportRejected(plan, path, progress);
                 });
}

} // namespace juzhen
