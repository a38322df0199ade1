// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/printbutton.h"

#include "models/stores/session.h"
#include "models/text/numberwords.h"
#include "ui/feedback/message.h"
#include "ui/lists/listprintdialog.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

struct ListTitle
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ListTitle)

public:
    [[nodiscard]] static QString of(ListId list)
    {
        switch (list) {
        case ListId::Accounts:
            return tr("Government new-media accounts");
        case ListId::Units:
            return tr("Units");
        case ListId::Filings:
            return tr("Filings");
        case ListId::Tasks:
            return tr("Inspection tasks");
        case ListId::Findings:
            return tr("Findings");
        case ListId::Persons:
            return tr("Responsible persons");
        case ListId::Metrics:
            return tr("Monthly metrics");
        case ListId::Operators:
            return tr("Contractors");
        case ListId::History:
            break;
        }
        return tr("History");
    }
};

} // namespace

PrintButton::PrintButton(const PageContext& context, Shown shown, Count count, QWidget* parent)
    : QToolButton(parent)
    , m_context(context)
    , m_shown(std::move(shown))
    , m_count(std::move(count))
{
    setObjectName(QStringLiteral("printList"));
    setIcon(juzhen::icon("print"));
    setToolTip(tr("Print preview of the list as shown"));
    setAccessibleName(toolTip());
    connect(this, &QToolButton::clicked, this, &PrintButton::openPreview);
}

void PrintButton::openPreview()
{
    if (m_count() > ListPrintDialog::mostRows) {
        showWarning(this, tr("At most %1 rows are printed. Narrow the list, or export it.")
                              .arg(NumberWords::count(ListPrintDialog::mostRows)));
        return;
    }
    ListPrintout printout = m_shown();
    printout.title = ListTitle::of(printout.request.list);
    printout.day = m_context.session->clock().today();
    (new ListPrintDialog(m_context, printout, this))->open();
}

} // namespace juzhen
