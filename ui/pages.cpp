// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/shell/placeholderpage.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

QString title(const char* text)
{
    return QCoreApplication::translate("juzhen::Pages", text);
}

/// Stands in the table until the area has its own page.
PageEntry placeholder(const char* id, const QString& name, const char* icon, PageSection section)
{
    const auto pageId = QString::fromLatin1(id);
    const auto sign = QString::fromLatin1(icon);
    return {pageId, name, sign, section, [pageId, sign](QWidget* parent) -> Page* {
                return new PlaceholderPage(pageId, sign, parent);
            }};
}

} // namespace

QList<PageEntry> allPages(const PageContext& context)
{
    Q_UNUSED(context)
    using Section = PageSection;
    return {
        placeholder("workbench", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Workbench")),
                    "workbench", Section::Overview),
        placeholder("accounts", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Accounts")), "accounts",
                    Section::Register),
        placeholder("filings", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Filings")), "filing",
                    Section::Register),
        placeholder("import", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Import")), "import",
                    Section::Register),
        placeholder("inspections", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Inspections")),
                    "inspection", Section::Supervision),
        placeholder("rectification", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Rectification")),
                    "rectification", Section::Supervision),
        placeholder("statistics", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Statistics")),
                    "statistics", Section::Results),
        placeholder("reports", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Reports")), "report",
                    Section::Results),
        placeholder("administration", title(QT_TRANSLATE_NOOP("juzhen::Pages", "Administration")),
                    "administration", Section::System),
    };
}

} // namespace juzhen
