// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportaction.h"

#include "models/stores/listdefinitions.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

namespace juzhen {

namespace {

struct ExportAction
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ExportAction)
};

/// What can be exported now, each with how many rows it is.
void fillExportMenu(QMenu* menu,
                    QWidget* page,
                    const PageContext& context,
                    const ExportSource& source)
{
    menu->clear();
    const auto offer = [&](const char* name, const QString& words, const ListRequest& request,
                           const QString& per = {}) {
        QAction* const choice = menu->addAction(words);
        choice->setObjectName(QString::fromLatin1(name));
        QObject::connect(choice, &QAction::triggered, page, [page, context, request, source, per] {
            exportListToFile(page, context, request, {source.title, per});
        });
    };
    const ListRequest shown = source.shown();
    const QString rows = NumberWords::count(source.rows());
    offer("exportShown", ExportAction::tr("The list as shown (%1 rows)").arg(rows), shown);
    const QList<qint64> selected = source.selected ? source.selected() : QList<qint64>();
    if (!selected.isEmpty()) {
        QVariantList ids;
        for (const qint64 id : selected) {
            ids.append(id);
        }
        ListRequest chosen{
            shown.list, {}, {{QStringLiteral("id"), FilterOperator::OneOf, ids}}, shown.sort};
        offer("exportSelected",
              ExportAction::tr("The selected rows (%1)").arg(NumberWords::count(selected.size())),
              chosen);
    }
    offer("exportAll", ExportAction::tr("Everything, whatever is filtered"),
          {shown.list, {}, {}, {}});
    for (const ExportForm& form : source.forms) {
        QAction* const choice = menu->addAction(form.words);
        choice->setObjectName(QLatin1String(form.name));
        QObject::connect(choice, &QAction::triggered, page, [page, context, form] {
            exportToFile(page, context, form.title, form.write());
        });
    }
    if (hasPersonalPhones(shown.list)) {
        menu->addSeparator();
        QAction* const full = menu->addAction(
            ExportAction::tr("With full telephone numbers, noted in the history (%1 rows)")
                .arg(rows));
        full->setObjectName(QStringLiteral("exportFullPhones"));
        full->setEnabled(context.session->may(Permission::EditAccounts));
        QObject::connect(full, &QAction::triggered, page, [page, context, shown, source] {
            exportListToFile(page, context, shown, {source.title, {}, true});
        });
    }
    if (!source.per.isEmpty()) {
        menu->addSeparator();
        offer("exportPer", source.perWords.arg(rows), shown, source.per);
    }
}

} // namespace

void exportToFile(QWidget* parent,
                  const PageContext& context,
                  const QString& title,
                  const WriteRows& write)
{
    const auto start = [parent, context, write](const QString& path) {
        const auto progress = std::make_shared<Progress>();
        const QString name = QFileInfo(path).fileName();
        const int entry = context.tasks->add(ExportAction::tr("Writing %1").arg(name), progress);
        context.jobs
            ->run([write, path](Session& session,
                                Progress& step) { return write(session, path, step); },
                  progress)
            .then(parent,
                  [parent, context, entry, name, path](qint64 rows) {
                      context.tasks->remove(entry);
                      showWritten(parent, path,
                                  ExportAction::tr("%1 rows written to %2.")
                                      .arg(NumberWords::count(rows), name));
                  })
            .onFailed(parent, [parent, context, entry](const Error& error) {
                context.tasks->remove(entry);
                showError(parent, error);
            });
    };
    context.questions->saveFile(
        parent,
        {ExportAction::tr("Export"),
         QStringLiteral("export"),
         {ExportAction::tr("Excel workbook (*.xlsx)"),
          ExportAction::tr("OpenDocument spreadsheet (*.ods)"), ExportAction::tr("CSV (*.csv)")},
         QStringLiteral("%1-%2.xlsx")
             .arg(title, context.session->clock().today().toString(Qt::ISODate)),
         QStringLiteral("xlsx")},
        start);
}

void exportListToFile(QWidget* parent,
                      const PageContext& context,
                      const ListRequest& request,
                      const ExportSheets& sheets)
{
    exportToFile(parent, context, sheets.name,
                 [request, sheets, words = *context.words](Session& session, const QString& path,
                                                           Progress& step) {
                     return exportList(session, request, path, sheets, words, step);
                 });
}

QAction* makeExportAction(QWidget* page, const PageContext& context, const ExportSource& source)
{
    QAction* const action = makeAction(ActionId::Export, page);
    QObject::connect(action, &QAction::triggered, page, [page, context, source] {
        exportListToFile(page, context, source.shown(), {source.title});
    });
    auto* const menu = new QMenu(page);
    menu->setObjectName(QStringLiteral("exportMenu"));
    action->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, page, [page, context, source, menu] {
        fillExportMenu(menu, page, context, source);
    });
    return action;
}

} // namespace juzhen
