// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconciliationstart.h"

#include "models/stores/reconciliationstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "models/text/reconciliationwords.h"
#include "ui/feedback/guarded.h"
#include "ui/reconciliation/reconciliationfile.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

ReconciliationStart::ReconciliationStart(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_national(new ReconciliationFile(
          context,
          QStringLiteral("national"),
          tr("Export of the national reporting system"),
          tr("Choose the file or drop it here: xlsx, xls, ods or CSV, with any order of columns."),
          this))
    , m_declared(new ReconciliationFile(
          context,
          QStringLiteral("declared"),
          tr("Declarations of the units"),
          tr("Choose the file or drop it here, all units in one sheet. It may be left out."),
          this))
    , m_compare(new QPushButton(icon("check"), tr("Compare"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::wide);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::wide);
    row->addWidget(m_national, 1);
    row->addWidget(m_declared, 1);
    layout->addLayout(row);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setProperty("accent", true);
    layout->addWidget(m_compare, 0, Qt::AlignLeft);
    layout->addWidget(makePast(), 1);
    for (ReconciliationFile* file : {m_national, m_declared}) {
        connect(file, &ReconciliationFile::changed, this, &ReconciliationStart::showReady);
    }
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(files()); });
    showReady();
}

QWidget* ReconciliationStart::makePast()
{
    auto* card = new Card(tr("Reconciliations so far"), this);
    m_past = new QTreeWidget(card);
    m_past->setObjectName(QStringLiteral("reconciliations"));
    m_past->setAccessibleName(tr("Reconciliations so far"));
    m_past->setHeaderLabels({tr("When"), tr("Files"),
                             ReconciliationWords::label(ReconciliationSide::Own),
                             ReconciliationWords::label(ReconciliationSide::National),
                             ReconciliationWords::label(ReconciliationSide::Declared), tr("Who")});
    m_past->setRootIsDecorated(false);
    m_past->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    card->body()->addWidget(m_past, 1);
    m_nothing = new EmptyState(
        QStringLiteral("check"), tr("Nothing has been reconciled yet."),
        tr("Choose the export of the national system above and compare it with the register."),
        card);
    card->body()->addWidget(m_nothing, 1);
    connect(m_past, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT chosen(item->data(0, Qt::UserRole).toLongLong());
    });
    return card;
}

ReconciliationFiles ReconciliationStart::files() const
{
    return {m_national->options(), m_declared->options()};
}

void ReconciliationStart::showReady()
{
    const bool ready = m_national->options() || m_declared->options();
    const bool allowed = m_context.session && m_context.session->may(Permission::ImportData);
    m_compare->setEnabled(ready && allowed && !m_busy);
    m_compare->setToolTip(allowed ? QString()
                                  : tr("Needs the right to import data, which your roles lack."));
}

void ReconciliationStart::setBusy(bool busy)
{
    m_busy = busy;
    m_national->setEnabled(!busy);
    m_declared->setEnabled(!busy);
    showReady();
}

void ReconciliationStart::clear()
{
    m_national->clear();
    m_declared->clear();
}

void ReconciliationStart::openNational(const QString& path)
{
    m_national->open(path);
}

void ReconciliationStart::openDeclared(const QString& path)
{
    m_declared->open(path);
}

void ReconciliationStart::load()
{
    m_context.reader
        ->run([](Session& session, Progress&) { return ReconciliationStore(session).all(); })
        .then(this, [this](const QList<Reconciliation>& past) { showPast(past); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void ReconciliationStart::showPast(const QList<Reconciliation>& past)
{
    m_past->clear();
    for (const Reconciliation& one : past) {
        auto* item = new QTreeWidgetItem({NumberWords::moment(one.madeAt), one.title,
                                          NumberWords::count(one.ownCount),
                                          NumberWords::count(one.nationalCount),
                                          NumberWords::count(one.declaredCount), one.madeBy});
        for (const int column : {2, 3, 4}) {
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        item->setData(0, Qt::UserRole, one.id.value());
        m_past->addTopLevelItem(item);
    }
    m_nothing->setVisible(past.isEmpty());
    m_past->setVisible(!past.isEmpty());
}

} // namespace juzhen
