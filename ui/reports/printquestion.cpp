// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printquestion.h"

#include "models/reports/documentlayout.h"
#include "ui/feedback/questions.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace juzhen {

namespace {

struct PrintQuestion
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::PrintQuestion)
};

} // namespace

void askPrinter(QWidget* parent,
                const DocumentLayout& document,
                const std::function<void(const std::shared_ptr<QPrinter>&)>& print)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.title());
    printer->setPageLayout(document.paper());
    auto* const dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, static_cast<int>(document.pageCount()));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [print, printer] { print(printer); });
    dialog->open();
}

FileQuestion pdfQuestion(const DocumentLayout& document, const QString& purpose)
{
    return {PrintQuestion::tr("Save PDF"),
            purpose,
            {PrintQuestion::tr("PDF documents (*.pdf)")},
            document.title() + QStringLiteral(".pdf"),
            QStringLiteral("pdf")};
}

} // namespace juzhen
