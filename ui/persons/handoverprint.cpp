// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/handoverprint.h"

#include "models/reports/documentrenderer.h"
#include "models/reports/handoverdocument.h"
#include "models/stores/handoverstore.h"
#include "models/stores/referencestore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/wordbook.h"
#include "ui/feedback/guarded.h"
#include "ui/reports/previewdialog.h"

namespace juzhen {

void showHandoverSheet(
    QWidget* page, const PageContext& context, Id<Person> person, QDate day, const QString& remark)
{
    using Pages = std::shared_ptr<const DocumentLayout>;
    context.jobs
        ->run([person, day, remark, words = *context.words](Session& session, Progress&) -> Pages {
            HandoverSheet sheet = HandoverStore(session).sheet(person, day);
            sheet.remark = remark;
            const bool sample =
                ReferenceStore(session).setting(QString(sampleSetting)) == QLatin1String("true");
            return std::make_shared<const DocumentLayout>(
                DocumentRenderer().layOut(handoverDocument(sheet, words, sample)));
        })
        .then(page,
              [page, context](const Pages& pages) {
                  auto* preview = new PreviewDialog(context, pages, page);
                  preview->setAttribute(Qt::WA_DeleteOnClose);
                  preview->open();
              })
        .onFailed(page, [page](const Error& error) { showError(page, error); });
}

} // namespace juzhen
