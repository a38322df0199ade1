// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/takeover.h"

#include "models/stores/custodytakeover.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/feedback/tasklist.h"

#include <QCoreApplication>
#include <QWidget>

namespace juzhen {

namespace {

struct TakeOver
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::TakeOver)
};

QString outcome(const TakenOver& taken)
{
    if (taken.custodies == 0) {
        return TakeOver::tr("There was nothing to take over: whoever the accounts name is in the "
                            "register already.");
    }
    QString text = TakeOver::tr("%1 persons and %2 roles were taken over.")
                       .arg(NumberWords::count(taken.persons), NumberWords::count(taken.custodies));
    if (taken.leftAlone > 0) {
        text += TakeOver::tr(" %1 entries that name nobody or several people were left as they "
                             "are.")
                    .arg(NumberWords::count(taken.leftAlone));
    }
    return text;
}

void start(QWidget* page, const PageContext& context)
{
    const auto progress = std::make_shared<Progress>();
    const int entry = context.tasks->add(TakeOver::tr("Taking over names from accounts"), progress);
    const QString title = TakeOver::tr("Responsible persons taken over from accounts");
    context.jobs
        ->run(
            [title](Session& session, Progress& step) {
                return CustodyTakeOver(session).perform(title, [&step](qint64 done, qint64 total) {
                    if (step.total() != total) {
                        step.start(total);
                    }
                    step.advance(done);
                });
            },
            progress)
        .then(page,
              [page, context, entry](const TakenOver& taken) {
                  context.tasks->remove(entry);
                  showSuccess(page, outcome(taken));
              })
        .onFailed(page, [page, context, entry](const Error& error) {
            context.tasks->remove(entry);
            showError(page, error);
        });
}

} // namespace

void takeOverNames(QWidget* page, const PageContext& context)
{
    context.questions->confirm(
        page,
        {TakeOver::tr("Take over names from accounts"),
         TakeOver::tr(
             "Make responsible persons out of the editors, dedicated persons and reviewers "
             "that the accounts name?"),
         TakeOver::tr("The same name in the same unit becomes one person. The accounts themselves "
                      "stay as they are. All of it can be taken back as one batch."),
         TakeOver::tr("Take over"), false},
        [page, context] { start(page, context); });
}

} // namespace juzhen
