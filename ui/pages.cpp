// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/accounts/accountspage.h"
#include "ui/administration/administrationpage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/exchange/importpage.h"
#include "ui/filings/filingspage.h"
#include "ui/healthcheck/healthcheckpage.h"
#include "ui/inspections/inspectionspage.h"
#include "ui/matrix/matrixpage.h"
#include "ui/metrics/metricspage.h"
#include "ui/operators/operatorspage.h"
#include "ui/persons/personspage.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/rectification/rectificationpage.h"
#include "ui/reports/reportspage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/units/unitspage.h"
#include "ui/workbench/workbenchpage.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

QString title(const char* text)
{
    return QCoreApplication::translate("juzhen::Pages", text);
}

/// The row of a page that is made from the context alone.
template <class PageType>
PageEntry entry(const char* id,
                const QString& name,
                const char* icon,
                PageSection section,
                const PageContext& context)
{
    return {QString::fromLatin1(id), name, QString::fromLatin1(icon), section,
            [context](QWidget* parent) -> Page* {
                return new PageType(context, parent);
            }};
}

} // namespace

QList<PageEntry> allPages(const PageContext& context)
{
    using Section = PageSection;
    return {
        entry<WorkbenchPage>("workbench", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Workbench")),
                             "workbench", Section::Overview, context),
        entry<AccountsPage>("accounts", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Accounts")),
                            "accounts", Section::Register, context),
        entry<MatrixPage>("matrix", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Matrix")), "matrix",
                          Section::Register, context),
        entry<UnitsPage>("units", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Units")), "units",
                         Section::Register, context),
        entry<PersonsPage>("persons",
                           title(QT_TRANSLATE_NOOP("juzhen::Pages", "Responsible persons")), "user",
                           Section::Register, context),
        entry<MetricsPage>("metrics", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Monthly metrics")),
                           "statistics", Section::Register, context),
        entry<OperatorsPage>("operators", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Contractors")),
                             "link", Section::Register, context),
        entry<FilingsPage>("filings", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Filings")),
                           "filing", Section::Register, context),
        entry<ImportPage>("import", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Import")), "import",
                          Section::Register, context),
        entry<ReconciliationPage>("reconciliation",
                                  title(QT_TRANSLATE_NOOP("juzhen::Pages", "Reconciliation")),
                                  "reconciliation", Section::Register, context),
        entry<DuplicatesPage>("duplicates", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Duplicates")),
                              "copy", Section::Register, context),
        entry<InspectionsPage>("inspections",
                               title(QT_TRANSLATE_NOOP("juzhen::Pages", "Inspections")),
                               "inspection", Section::Supervision, context),
        entry<RectificationPage>("rectification",
                                 title(QT_TRANSLATE_NOOP("juzhen::Pages", "Rectification")),
                                 "rectification", Section::Supervision, context),
        entry<HealthCheckPage>("healthcheck",
                               title(QT_TRANSLATE_NOOP("juzhen::Pages", "Health check")),
                               "healthcheck", Section::Supervision, context),
        entry<StatisticsPage>("statistics", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Statistics")),
                              "statistics", Section::Results, context),
        entry<ReportsPage>("reports", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Reports")),
                           "report", Section::Results, context),
        entry<AdministrationPage>("administration",
                                  title(QT_TRANSLATE_NOOP("juzhen::Pages", "Administration")),
                                  "administration", Section::System, context),
    };
}

} // namespace juzhen
