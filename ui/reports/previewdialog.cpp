// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/previewdialog.h"

#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/printquestion.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QDialogButtonBox>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

namespace {

constexpr QSize firstSize(960, 760);

} // namespace

PreviewDialog::PreviewDialog(const PageContext& context,
                             std::shared_ptr<const DocumentLayout> document,
                             QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_document(std::move(document))
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Print preview: %1").arg(m_document->title()));
    resize(firstSize);
    auto* preview = new PagePreview(this);
    preview->setObjectName(QStringLiteral("pagePreview"));
    preview->setAccessibleName(tr("Print preview"));
    preview->setLayout(m_document);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print->setIcon(icon("print"));
    print->setObjectName(QStringLiteral("printNow"));
    connect(print, &QPushButton::clicked, this, &PreviewDialog::askPrinter);
    QPushButton* pdf = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    pdf->setIcon(icon("pdf"));
    pdf->setObjectName(QStringLiteral("savePdf"));
    connect(pdf, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::normal);
    layout->addWidget(preview, 1);
    layout->addWidget(buttons);
}

void PreviewDialog::askPrinter()
{
    juzhen::askPrinter(this, *m_document,
                       [this](const std::shared_ptr<QPrinter>& printer) { print(printer); });
}

void PreviewDialog::print(const std::shared_ptr<QPrinter>& printer)
{
    QWidget* page = parentWidget();
    m_context.jobs
        ->run([document = m_document, printer](Session&, Progress&) { document->paint(*printer); })
        .then(page, [page] { showSuccess(page, tr("Sent to the printer.")); })
        .onFailed(page, [page](const Error& error) { showError(page, error); });
    accept();
}

void PreviewDialog::savePdf()
{
    m_context.questions->saveFile(
        this, pdfQuestion(*m_document, QStringLiteral("export")), [this](const QString& path) {
            QWidget* page = parentWidget();
            m_context.jobs
                ->run([document = m_document, path](Session&, Progress&) {
                    document->writePdf(path);
                })
                .then(page, [page, path] { showWritten(page, path); })
                .onFailed(page, [page](const Error& error) { showError(page, error); });
            accept();
        });
}

} // namespace juzhen
