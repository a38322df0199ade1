// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/documentlayout.h"
#include "ui/pagecontext.h"

#include <QDialog>

#include <memory>

class QPrinter;

namespace juzhen {

/// Shows the pages of a document as they will be printed, and prints them. For pages that have no
/// room for a preview of their own; modal to its parent, which owns it.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const PageContext& context,
                  std::shared_ptr<const DocumentLayout> document,
                  QWidget* parent);

private:
    void askPrinter();
    void print(const std::shared_ptr<QPrinter>& printer);
    void savePdf();

    PageContext m_context;
    std::shared_ptr<const DocumentLayout> m_document;
};

} // namespace juzhen
