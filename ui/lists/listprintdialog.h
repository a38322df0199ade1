// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/documentlayout.h"
#include "models/tasks/progress.h"
#include "ui/lists/listdocument.h"
#include "ui/pagecontext.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPrinter;
class QPushButton;

namespace juzhen {

class PagePreview;

/// A list as it will be printed, with its ways out: printer and PDF. Rows are read and pages laid
/// out on the jobs lane. Deletes itself when closed.
class ListPrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// Rows that are printed at most; longer lists are exported.
    static constexpr int mostRows = 5000;

    ListPrintDialog(const PageContext& context, const ListPrintout& printout, QWidget* page);
    ~ListPrintDialog() override;

    /// What is shown; null until it is laid out.
    [[nodiscard]] const std::shared_ptr<const DocumentLayout>& document() const
    {
        return m_document;
    }

    /// Prints without asking; for the print dialog's answer.
    void print(const std::shared_ptr<QPrinter>& printer);

private:
    [[nodiscard]] QLayout* makeButtons();
    void load(const ListPrintout& printout);
    void showPages(const std::shared_ptr<const DocumentLayout>& document);
    void askPrinter();
    void savePdf();
    void run(const std::function<void(const DocumentLayout&)>& work,
             const std::function<void()>& done);

    PageContext m_context;
    QWidget* m_page;
    PagePreview* m_preview;
    QLabel* m_place;
    QPushButton* m_print = nullptr;
    QPushButton* m_pdf = nullptr;
    std::shared_ptr<const DocumentLayout> m_document;
    std::shared_ptr<Progress> m_loading = std::make_shared<Progress>();
};

} // namespace juzhen
