// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/reconciliationfile.h"

#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/exchange/mappingtable.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/questions.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace juzhen {

ReconciliationFile::ReconciliationFile(const PageContext& context,
                                       const QString& name,
                                       const QString& title,
                                       const QString& hint,
                                       QWidget* parent)
    : Card(title, parent)
    , m_context(context)
    , m_hint(hint)
    , m_text(new QLabel(hint, this))
    , m_clear(new QPushButton(icon("close"), tr("Remove"), this))
    , m_mapping(new QTableWidget(this))
{
    setAcceptDrops(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(name + QStringLiteral("Text"));
    body()->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* choose = new QPushButton(icon("folder"), tr("Choose file…"), this);
    choose->setObjectName(name + QStringLiteral("Choose"));
    choose->setAccessibleName(tr("%1: choose file").arg(title));
    m_clear->setObjectName(name + QStringLiteral("Clear"));
    m_clear->setAccessibleName(tr("%1: remove the file").arg(title));
    row->addWidget(choose);
    row->addWidget(m_clear);
    row->addStretch();
    body()->addLayout(row);
    m_mapping->setObjectName(name + QStringLiteral("Mapping"));
    m_mapping->setAccessibleName(tr("Columns of the file and what they mean"));
    m_mapping->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_mapping->setSelectionMode(QAbstractItemView::NoSelection);
    body()->addWidget(m_mapping);
    body()->addStretch(); // beside a taller card, what it says stays on top
    connect(choose, &QPushButton::clicked, this, &ReconciliationFile::choose);
    connect(m_clear, &QPushButton::clicked, this, &ReconciliationFile::clear);
    clear();
}

void ReconciliationFile::choose()
{
    m_context.questions->openFile(
        this,
        {tr("Choose a spreadsheet"),
         QStringLiteral("reconciliation"),
         {tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"), tr("All files (*)")},
         {},
         {}},
        [this](const QString& path) { open(path); });
}

void ReconciliationFile::clear()
{
    ++m_generation;
    m_look.reset();
    m_text->setText(m_hint);
    m_clear->hide();
    m_mapping->hide();
    Q_EMIT changed();
}

void ReconciliationFile::open(const QString& path)
{
    clear();
    const quint64 generation = m_generation;
    m_text->setText(tr("Looking at %1…").arg(QFileInfo(path).fileName()));
    ImportOptions options;
    options.kind = ImportKind::Accounts;
    options.path = path;
    m_context.jobs
        ->run([options](Session&, Progress& progress) {
            return ImportLook::at(options, false, progress);
        })
        .then(this,
              [this, generation](const ImportLook& look) {
                  if (generation == m_generation) {
                      show(look);
                  }
              })
        .onFailed(this, [this, generation](const Error& error) {
            if (generation == m_generation) {
                clear();
                showError(this, error);
            }
        });
}

void ReconciliationFile::show(const ImportLook& look)
{
    m_look = look;
    m_clear->show();
    m_mapping->show();
    fill();
}

void ReconciliationFile::fill()
{
    ImportOptions& options = m_look->options;
    fillMappingTable(m_mapping, m_look->head, options, [this](int column, const QString& field) {
        m_look->options.mapping.assign(column, field);
        // The combo boxes are made anew: not while one of them is telling.
        QMetaObject::invokeMethod(
            this, [this] { fill(); }, Qt::QueuedConnection);
    });
    const QString name = QFileInfo(options.path).fileName();
    const FieldCatalog& catalog = FieldCatalog::of(options.kind);
    QStringList missing;
    for (const QString& key : options.mapping.missing(catalog)) {
        missing.append(catalog.field(key)->title);
    }
    m_text->setText(missing.isEmpty()
                        ? tr("%1: check what the columns mean. Columns without a meaning are not "
                             "compared.")
                              .arg(name)
                        : tr("%1: no column is known to be %2. Choose it below.")
                              .arg(name, NumberWords::list(missing)));
    Q_EMIT changed();
}

std::optional<ImportOptions> ReconciliationFile::options() const
{
    const bool usable =
        m_look && m_look->options.mapping.missing(FieldCatalog::of(m_look->options.kind)).isEmpty();
    return usable ? std::optional(m_look->options) : std::nullopt;
}

void ReconciliationFile::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ReconciliationFile::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(event->mimeData()->urls().first().toLocalFile());
}

} // namespace juzhen
