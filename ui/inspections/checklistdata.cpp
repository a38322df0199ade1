// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/checklistdata.h"

#include "models/stores/accountstore.h"
#include "models/text/scorewords.h"
#include "models/text/wordbook.h"
#include "ui/inspections/answerpictures.h"

#include <QCoreApplication>

#include <algorithm>

namespace juzhen::checklistdata {

namespace {

struct ChecklistWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ChecklistPanel)
};

} // namespace

QHash<qint64, int> pictureCounts(Session& session, const QList<Answer>& answers)
{
    QHash<qint64, int> counts;
    for (const Answer& answer : answers) {
        counts.insert(answer.indicatorId.value(),
                      answerpictures::count(session, answer.id.value()));
    }
    return counts;
}

QList<Answer>
suggestions(const PageContext& context, const InspectionTask& task, const IndicatorSet& set)
{
    Account account = AccountStore(*context.session).require(task.accountId);
    account.lastPostOn = task.lastPostOn;
    const auto& platforms = context.words->platforms();
    const bool app = std::any_of(platforms.begin(), platforms.end(), [&](const Platform& one) {
        return one.code == account.platformCode && one.mobileApp;
    });
    return suggestedAnswers(set, account, app, task.checkedOn);
}

QString resultText(const ScoreResult& result, const IndicatorSet& set)
{
    QStringList lines;
    if (result.isComplete()) {
        lines.append(ScoreWords::summary(result));
    } else {
        lines.append(ChecklistWords::tr("%n item(s) still to be answered", nullptr,
                                        static_cast<int>(result.unanswered.size())));
    }
    for (const Reason& reason : result.reasons) {
        lines.append(ScoreWords::reason(reason, set));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace juzhen::checklistdata
