// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listprintdialog.h"

#include "models/reports/documentrenderer.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/errorwords.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/printquestion.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

ListPrintDialog::ListPrintDialog(const PageContext& context,
                                 const ListPrintout& printout,
                                 QWidget* page)
    : QDialog(page)
    , m_context(context)
    , m_page(page)
    , m_preview(new PagePreview(this))
    , m_place(new QLabel(tr("Laying out the pages…"), this))
{
    setObjectName(QStringLiteral("listPrintDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Print: %1").arg(printout.title));
    m_place->setObjectName(QStringLiteral("printPlace"));
    m_preview->setZoom(0);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(m_preview, 1);
    column->addLayout(makeButtons());
    resize(240 * space::unit, 170 * space::unit);
    load(printout);
}

ListPrintDialog::~ListPrintDialog()
{
    m_loading->cancel();
}

QLayout* ListPrintDialog::makeButtons()
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* const close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_pdf = new QPushButton(tr("Save as PDF…"), this);
    m_pdf->setObjectName(QStringLiteral("printPdf"));
    m_pdf->setAutoDefault(false);
    m_print = new QPushButton(tr("Print…"), this);
    m_print->setObjectName(QStringLiteral("printNow"));
    m_print->setProperty("accent", true);
    m_print->setDefault(true);
    m_pdf->setEnabled(false);
    m_print->setEnabled(false);
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_pdf);
    row->addWidget(m_print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this, &ListPrintDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &ListPrintDialog::askPrinter);
    return row;
}

void ListPrintDialog::load(const ListPrintout& printout)
{
    using Pages = std::shared_ptr<const DocumentLayout>;
    m_context.jobs
        ->run(
            [printout, words = *m_context.words](Session& session, Progress& progress) -> Pages {
                const Document document = listDocument(session, printout, words, progress);
                return std::make_shared<const DocumentLayout>(DocumentRenderer().layOut(document));
            },
            m_loading)
        .then(this, [this](const Pages& pages) { showPages(pages); })
        .onFailed(this,
                  [this](const Error& error) { m_place->setText(ErrorWords::sentence(error)); });
}

void ListPrintDialog::showPages(const std::shared_ptr<const DocumentLayout>& document)
{
    m_document = document;
    m_preview->setLayout(document);
    m_place->setText(tr("%1 pages").arg(NumberWords::count(document->pageCount())));
    m_pdf->setEnabled(true);
    m_print->setEnabled(true);
}

void ListPrintDialog::askPrinter()
{
    juzhen::askPrinter(this, *m_document,
                       [this](const std::shared_ptr<QPrinter>& printer) { print(printer); });
}

void ListPrintDialog::print(const std::shared_ptr<QPrinter>& printer)
{
    run([printer](const DocumentLayout& document) { document.paint(*printer); },
        [page = m_page] { showSuccess(page, tr("The list has been sent to the printer.")); });
}

void ListPrintDialog::savePdf()
{
    m_context.questions->saveFile(
        this, pdfQuestion(*m_document, QStringLiteral("export")), [this](const QString& path) {
            run([path](const DocumentLayout& document) { document.writePdf(path); },
                [page = m_page, path] { showWritten(page, path); });
        });
}

void ListPrintDialog::run(const std::function<void(const DocumentLayout&)>& work,
                          const std::function<void()>& done)
{
    m_context.jobs->run([work, document = m_document](Session&, Progress&) { work(*document); })
        .then(m_page, done)
        .onFailed(m_page, [page = m_page](const Error& error) { showError(page, error); });
    accept();
}

} // namespace juzhen
