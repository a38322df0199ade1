// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportaction.h"

#include "models/exchange/listexport.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>

namespace juzhen {

namespace {

struct ExportAction
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ExportAction)
};

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
                  [parent, context, entry, name](qint64 rows) {
                      context.tasks->remove(entry);
                      showSuccess(parent, ExportAction::tr("%1 rows written to %2.")
                                              .arg(NumberWords::count(rows), name));
                  })
            .onFailed(parent, [parent, context, entry](const Error& error) {
                context.tasks->remove(entry);
                showError(parent, error);
            });
    };
    context.questions->saveFile(
        parent,
        {ExportAction::tr("Export the list as shown"),
         QStringLiteral("export"),
         {ExportAction::tr("Excel workbook (*.xlsx)"), ExportAction::tr("CSV (*.csv)")},
         QStringLiteral("%1-%2.xlsx")
             .arg(title, context.session->clock().today().toString(Qt::ISODate)),
         QStringLiteral("xlsx")},
        start);
}

void exportListToFile(QWidget* parent,
                      const PageContext& context,
                      const ListRequest& request,
                      const QString& title)
{
    exportToFile(parent, context, title,
                 [request, title, words = *context.words](Session& session, const QString& path,
                                                          Progress& step) {
                     return exportList(session, request, path, title, words, step);
                 });
}

} // namespace juzhen
