// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importstart.h"

#include "models/exchange/importtemplate.h"
#include "models/stores/batchstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

QString ImportStart::kindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units:
        return tr("Units");
    case ImportKind::Results:
        return tr("Inspection results");
    case ImportKind::Metrics:
        return tr("Monthly metrics");
    case ImportKind::Persons:
        return tr("Responsible persons");
    case ImportKind::Operators:
        return tr("Contractors");
    case ImportKind::National:
        return tr("Export of the national system");
    case ImportKind::Accounts:
        break;
    }
    return tr("Accounts");
}

ImportStart::ImportStart(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::wide);
    layout->addWidget(makeChooser());
    layout->addWidget(makeBatches(), 1);
}

QWidget* ImportStart::makeChooser()
{
    auto* card = new Card(tr("Import a spreadsheet"), this);
    auto* text = new QLabel(tr("Choose a file or drop it here: xlsx, xls, ods or CSV. Nothing is "
                               "written before you have "
                               "seen what would happen."),
                            card);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_kind = new QComboBox(card);
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setAccessibleName(tr("What the file holds"));
    for (const auto& kind : importKindKeys) {
        m_kind->addItem(kindTitle(kind.value), static_cast<int>(kind.value));
    }
    auto* choose = new QPushButton(icon("folder"), tr("Choose file…"), card);
    choose->setObjectName(QStringLiteral("chooseImport"));
    choose->setProperty("accent", true);
    connect(choose, &QPushButton::clicked, this, &ImportStart::choose);
    auto* pasting = makeAction(ActionId::Paste, tr("Paste from Excel"), this);
    pasting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    pasting->setToolTip(tr("Rows copied in a spreadsheet, with their header"));
    connect(pasting, &QAction::triggered, this, &ImportStart::paste);
    addAction(pasting);
    auto* blank = new QPushButton(icon("save"), tr("Blank sheet to fill in…"), card);
    blank->setObjectName(QStringLiteral("saveTemplate"));
    blank->setToolTip(tr("A workbook for units, with lists to choose from and a guide; what comes "
                         "back is imported as it is."));
    connect(blank, &QPushButton::clicked, this, &ImportStart::saveTemplate);
    row->addWidget(m_kind);
    row->addWidget(choose);
    row->addWidget(makeActionButton(pasting, card));
    row->addStretch();
    row->addWidget(blank);
    card->body()->addLayout(row);
    return card;
}

QWidget* ImportStart::makeBatches()
{
    auto* card = new Card(tr("What was written as a whole so far"), this);
    m_batches = new QTreeWidget(card);
    m_batches->setObjectName(QStringLiteral("importBatches"));
    m_batches->setAccessibleName(tr("What was written as a whole so far"));
    m_batches->setHeaderLabels({tr("When"), tr("What"), tr("Rows"), tr("Who"), tr("State")});
    m_batches->setRootIsDecorated(false);
    m_batches->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    card->body()->addWidget(m_batches, 1);
    m_nothing = new EmptyState(QStringLiteral("import"), tr("Nothing has been imported yet."),
                               tr("Every import, bulk edit, handover and merge is kept here and "
                                  "can be taken back as a whole."),
                               card);
    card->body()->addWidget(m_nothing, 1);
    m_reverse = new QPushButton(icon("undo"), tr("Take this back as a whole"), card);
    m_reverse->setObjectName(QStringLiteral("reverseImport"));
    m_reverse->setEnabled(false);
    card->body()->addWidget(m_reverse, 0, Qt::AlignLeft);
    connect(m_batches, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        m_reverse->setEnabled(item && item->data(1, Qt::UserRole).toBool()
                              && m_context.session->may(Permission::ImportData));
    });
    connect(m_reverse, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* item = m_batches->currentItem()) {
            Q_EMIT reverseRequested(item->data(0, Qt::UserRole).toString());
        }
    });
    return card;
}

ImportKind ImportStart::kind() const
{
    return static_cast<ImportKind>(m_kind->currentData().toInt());
}

void ImportStart::choose()
{
    m_context.questions->openFile(
        this,
        {tr("Choose a spreadsheet"),
         QStringLiteral("import"),
         {tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"), tr("All files (*)")},
         {},
         {}},
        [this](const QString& path) { Q_EMIT fileChosen(path, kind()); });
}

void ImportStart::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        showWarning(this, tr("There is no table to paste. Copy rows with their header in a "
                             "spreadsheet first."));
        return;
    }
    // Through a file, so that what is pasted is read, shown and checked like any other table.
    const QString path = m_pasted.filePath(tr("Pasted table") + QStringLiteral(".tsv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush()) {
        showError(this, Error(Error::Kind::NotWritable, path, file.errorString()));
        return;
    }
    file.close();
    Q_EMIT fileChosen(path, kind());
}

void ImportStart::saveTemplate()
{
    const auto write = [kind = kind(), words = *m_context.words](const QString& path,
                                                                 Progress& progress) {
        writeImportTemplate(kind, path, words, progress);
    };
    m_context.questions->saveFile(
        this,
        {tr("Blank sheet to fill in"),
         QStringLiteral("export"),
         {tr("Excel workbook (*.xlsx)")},
         tr("%1 to fill in.xlsx").arg(m_kind->currentText()),
         QStringLiteral("xlsx")},
        [this, write](const QString& path) {
            m_context.jobs
                ->run([write, path](Session&, Progress& progress) { write(path, progress); })
                .then(this,
                      [this, path] {
                          showWritten(this, path,
                                      tr("%1 is ready to be sent to the units.")
                                          .arg(QFileInfo(path).fileName()));
                      })
                .onFailed(this, [this](const Error& error) { showError(this, error); });
        });
}

void ImportStart::loadBatches()
{
    m_context.reader->run([](Session& session, Progress&) { return BatchStore(session).all(); })
        .then(this, [this](const QList<Batch>& batches) { showBatches(batches); })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

void ImportStart::showBatches(const QList<Batch>& batches)
{
    m_batches->clear();
    for (const Batch& batch : batches) {
        const bool reversal = batch.kind == QLatin1String("reversal");
        const bool reversible = !reversal && batch.reversedBy.isEmpty();
        auto* item =
            new QTreeWidgetItem({NumberWords::moment(batch.startedAt),
                                 reversal ? tr("Taken back: %1").arg(batch.title) : batch.title,
                                 NumberWords::count(batch.rows), batch.startedBy,
                                 reversible || reversal ? QString() : tr("taken back")});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, batch.uid);
        item->setData(1, Qt::UserRole, reversible);
        m_batches->addTopLevelItem(item);
    }
    m_nothing->setVisible(batches.isEmpty());
    m_batches->setVisible(!batches.isEmpty());
    m_reverse->setVisible(!batches.isEmpty());
}

void ImportStart::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1
        && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportStart::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT fileChosen(event->mimeData()->urls().first().toLocalFile(), kind());
}

} // namespace juzhen
