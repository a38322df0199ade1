// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listdocument.h"
#include "ui/pagecontext.h"

#include <QToolButton>

#include <functional>

namespace juzhen {

/// Opens the print preview of a list as it is shown. Owned by its ListPane.
class PrintButton : public QToolButton
{
    Q_OBJECT

public:
    /// What is shown now, and how many rows it has.
    using Shown = std::function<ListPrintout()>;
    using Count = std::function<int()>;

    PrintButton(const PageContext& context, Shown shown, Count count, QWidget* parent = nullptr);

private:
    void openPreview();

    PageContext m_context;
    Shown m_shown;
    Count m_count;
};

} // namespace juzhen
