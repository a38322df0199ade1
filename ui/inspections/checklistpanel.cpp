// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/checklistpanel.h"

#include "models/domain/scoring.h"
#include "models/itemmodels/checklistmodel.h"
#include "models/stores/campaignstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"
#include "models/text/enumwords.h"
#include "models/text/scorewords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/inspections/answerpictures.h"
#include "ui/inspections/checkdays.h"
#include "ui/inspections/checklistdata.h"
#include "ui/inspections/checklisthead.h"
#include "ui/inspections/checklistmerge.h"
#include "ui/inspections/checklistview.h"
#include "ui/inspections/picturedialog.h"
#include "ui/lists/historyview.h"
#include "ui/theme/space.h"
#include "ui/widgets/boundedlabel.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/mergeform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace juzhen {

namespace {

constexpr int mostResultLines = 5;

} // namespace

ChecklistPanel::ChecklistPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new ChecklistHead(this))
    , m_days(new CheckDays(this))
    , m_model(new ChecklistModel(this))
    , m_view(new ChecklistView(this))
    , m_merge(new MergeForm(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_head);
    layout->addWidget(m_days);
    m_view->setChecklist(m_model);
    layout->addWidget(m_view, 1);
    // A long chain of reasons scrolls: the items above it need the room.
    m_result = new BoundedLabel(QStringLiteral("checklistResult"), mostResultLines, this);
    layout->addWidget(m_result);
    m_keys = new QLabel(tr("Keys: 1 no problem, 2 problem, 3 not applicable, Enter next, F2 note, "
                           "Ctrl+D fill down, Ctrl+L as last quarter, Ctrl+Z undo, "
                           "Ctrl+V screenshot, Ctrl+Enter submit"),
                        this);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    setType(m_keys, TypeSize::Small);
    layout->addWidget(m_keys);
    m_merge->hide();
    layout->addWidget(m_merge, 1);
    buildButtons();
    connect(m_merge, &MergeForm::accepted, this, &ChecklistPanel::storeMerge);
    connect(m_merge, &MergeForm::declined, this, &ChecklistPanel::endMerge);
    connect(m_days, &CheckDays::edited, this, &ChecklistPanel::showResult);
    connect(m_model, &ChecklistModel::edited, this, &ChecklistPanel::showResult);
    connect(m_view, &ChecklistView::picturePasted, this, &ChecklistPanel::attachPicture);
    connect(m_view, &ChecklistView::picturesWanted, this, &ChecklistPanel::showPictures);
    connect(m_view, &ChecklistView::finished, this, [this] {
        showInfo(this, tr("Every item is answered. Ctrl+Enter submits the checklist."));
    });
    connect(m_view, &ChecklistView::refused, this, [this] {
        showInfo(this, tr("This item applies to every account: answer it with 1 or 2."));
    });
    connect(m_view, &ChecklistView::filledDown, this, [this](int rows) {
        tellFilled(rows, tr("Nothing to fill down: a problem is noted item by item."));
    });
}

ChecklistPanel::~ChecklistPanel() = default;

void ChecklistPanel::buildButtons()
{
    m_buttonRow = new QWidget(this);
    m_buttons = new QHBoxLayout(m_buttonRow);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(space::small);
    layout()->addWidget(m_buttonRow);
    // Not the buttons' own shortcuts, which press them a moment later: the next key would still
    // answer the checklist that is being submitted.
    const auto onKey = [this](const QKeySequence& keys, auto function) {
        auto* key = new QShortcut(keys, this);
        connect(key, &QShortcut::activated, this, [this, function] {
            if (isEditable() && !m_versions) {
                function();
            }
        });
    };
    onKey(QKeySequence::Save, [this] { save(); });
    onKey(Qt::CTRL | Qt::Key_L, [this] { fillPrevious(); });
    onKey(Qt::CTRL | Qt::Key_Return, [this] { submit(); });
}

void ChecklistPanel::show(qint64 taskId)
{
    guarded(this, [&] {
        endMerge();
        TaskStore tasks(*m_context.session);
        const bool again = m_task.id.value() == taskId;
        const QModelIndex place = m_view->currentIndex();
        m_task = tasks.require(Id<InspectionTask>(taskId));
        const Campaign campaign = CampaignStore(*m_context.session).require(m_task.campaignId);
        const auto answers = tasks.answers(m_task.id);
        m_model->load(IndicatorStore(*m_context.session).require(campaign.indicatorSetId), answers,
                      checklistdata::pictureCounts(*m_context.session, answers));
        showTask();
        if (again && place.isValid()) {
            m_view->setCurrentIndex(m_model->index(place.row(), place.column()));
        }
    });
}

void ChecklistPanel::startFilling()
{
    m_view->setFocus();
}

void ChecklistPanel::showTask()
{
    m_head->setTask(m_task);
    const QDate checked =
        m_task.checkedOn.isValid() ? m_task.checkedOn : m_context.session->clock().today();
    m_days->setDays(checked, m_task.lastPostOn);
    m_days->setReadOnly(!isEditable());
    m_model->setReadOnly(!isEditable());
    m_keys->setVisible(isEditable());
    if (m_model->rowCount() > 0) {
        const int open = std::max(0, m_model->nextOpen(m_model->rowCount() - 1));
        m_view->setCurrentIndex(m_model->index(open, ChecklistModel::AnswerColumn));
    }
    showResult();
    showActions();
}

void ChecklistPanel::showResult()
{
    const InspectionTask task = edited();
    const IndicatorSet& set = m_model->indicatorSet();
    const ScoreResult result = score(set, m_model->answers(), task.checkedOn, task.lastPostOn);
    m_days->setGap(result.daysSincePost ? tr("%n day(s) since the last post", nullptr,
                                             static_cast<int>(*result.daysSincePost))
                                        : QString());
    m_result->setText(checklistdata::resultText(result, set));
}

void ChecklistPanel::showActions()
{
    clearLayout(m_buttons);
    const auto add = [this](const QString& text, const char* name, auto slot) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, slot);
        m_buttons->addWidget(button);
        return button;
    };
    if (isEditable()) {
        add(tr("Suggest"), "suggest", [this] {
            fillSuggested();
        })->setToolTip(tr("Answers the open items that the register can tell"));
        add(tr("As last quarter"), "asLastQuarter", [this] { fillPrevious(); });
        m_buttons->addStretch();
        add(tr("Keep for later"), "keepChecklist", [this] { save(); });
        add(EnumWords::action(Action::Submit), "submitChecklist", [this] {
            submit();
        })->setProperty("accent", true);
        return;
    }
    m_buttons->addStretch();
    for (const Action action : allowedActions(m_task.status, m_context.session->user())) {
        if (action != Action::Assign && action != Action::Start) {
            add(EnumWords::action(action), toKey(action).toLatin1().constData(),
                [this, action] { takeStep(action); });
        }
    }
}

void ChecklistPanel::fillSuggested()
{
    guarded(this, [this] {
        const auto known = checklistdata::suggestions(m_context, edited(), m_model->indicatorSet());
        tellFilled(m_model->fillOpen(known),
                   tr("The register tells nothing about the open items."));
    });
}

void ChecklistPanel::fillPrevious()
{
    guarded(this, [this] {
        const auto previous = TaskStore(*m_context.session).previousAnswers(m_task.id);
        tellFilled(m_model->fillOpen(previous),
                   tr("There is no earlier checklist of this account to copy from."));
    });
}

void ChecklistPanel::tellFilled(int rows, const QString& none)
{
    showInfo(this, rows > 0
                       ? tr("%n item(s) filled. Look at them before you submit.", nullptr, rows)
                       : none);
}

InspectionTask ChecklistPanel::edited() const
{
    InspectionTask task = m_task;
    task.checkedOn = m_days->checkedOn();
    task.lastPostOn = m_days->lastPostOn();
    return task;
}

bool ChecklistPanel::isEditable() const
{
    const bool open = m_task.status == TaskStatus::InProgress
                      || findTransition(m_task.status, Action::Start) != nullptr;
    return m_task.id.isValid() && open && m_context.session->may(Permission::Inspect);
}

bool ChecklistPanel::hasUnsavedEdits() const
{
    return isEditable() && (m_model->isModified() || m_days->isModified());
}

bool ChecklistPanel::save()
{
    if (const QString problem = m_days->complain(m_context.session->clock().today());
        !problem.isEmpty()) {
        showWarning(this, problem);
        return false;
    }
    return store({edited(), m_model->answers()});
}

bool ChecklistPanel::store(Checklist mine)
{
    bool done = false;
    guarded(this, [&] {
        try {
            TaskStore(*m_context.session).saveAnswers(mine.task, mine.answers);
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Conflict) {
                throw;
            }
            startMerge(mine);
            return;
        }
        m_task = mine.task;
        m_model->markStored(mine.answers);
        m_days->setDays(m_task.checkedOn, m_task.lastPostOn);
        m_head->setTask(m_task);
        done = true;
    });
    return done;
}

void ChecklistPanel::startMerge(const Checklist& mine)
{
    TaskStore tasks(*m_context.session);
    m_versions = std::make_unique<ChecklistMerge>(
        ChecklistMerge{m_model->indicatorSet(),
                       {m_task, m_model->storedAnswers()},
                       {tasks.require(m_task.id), tasks.answers(m_task.id)},
                       mine});
    m_merge->setFields(
        m_versions->story(lastChangeOf(*m_context.session, SubjectKind::Task, m_task.id.value())),
        m_versions->fields());
    showMerging(true);
}

void ChecklistPanel::endMerge()
{
    m_versions.reset();
    showMerging(false);
}

void ChecklistPanel::showMerging(bool merging)
{
    for (QWidget* widget : std::array<QWidget*, 4>{m_days, m_view, m_result, m_buttonRow}) {
        widget->setVisible(!merging);
    }
    m_keys->setVisible(!merging && isEditable());
    m_merge->setVisible(merging);
}

void ChecklistPanel::storeMerge()
{
    const QStringList kept = m_merge->keptMine();
    if (kept.isEmpty() || store(m_versions->merged(kept))) {
        show(shownId());
    }
}

void ChecklistPanel::submit()
{
    if (!save()) {
        return;
    }
    guarded(this, [this] {
        const Submission submission = TaskStore(*m_context.session).submit(m_task.id);
        if (!submission.step.status) {
            if (submission.result.unanswered.isEmpty()) {
                showWarning(this, EnumWords::refusal(submission.step.refusal));
            } else {
                showWarning(this, tr("%n item(s) still to be answered", nullptr,
                                     static_cast<int>(submission.result.unanswered.size())));
                m_view->setCurrentIndex(m_model->index(m_model->nextOpen(-1 + m_model->rowCount()),
                                                       ChecklistModel::AnswerColumn));
            }
            return;
        }
        const qint64 done = shownId();
        showSuccess(this,
                    tr("%1: %2").arg(m_task.accountName, ScoreWords::summary(submission.result)));
        show(done);
        Q_EMIT submitted(done);
    });
}

void ChecklistPanel::takeStep(Action action)
{
    const auto* row = findTransition(m_task.status, action);
    if (row && row->need != Need::Nothing) {
        const QString verb = EnumWords::action(action);
        m_context.questions->text(
            this, {verb, tr("What should the inspector know?"), {}, verb, false},
            [this, action](const QString& text) { finishStep(action, text); });
    } else {
        finishStep(action, {});
    }
}

void ChecklistPanel::finishStep(Action action, const QString& text)
{
    guarded(this, [&] {
        const auto result = TaskStore(*m_context.session).take(m_task.id, action, text);
        if (!result.status) {
            showWarning(this, EnumWords::refusal(result.refusal));
        }
        show(shownId());
    });
}

void ChecklistPanel::attachPicture(int row, const QImage& picture)
{
    if (picture.isNull()) {
        showInfo(this, tr("There is no picture on the clipboard. Take a screenshot first."));
        return;
    }
    if (!isEditable() || !save()) {
        return;
    }
    guarded(this, [&] {
        const qint64 answerId = m_model->answers()[row].id.value();
        answerpictures::add(*m_context.session, answerId,
                            m_model->indicatorSet().indicators[row].code, picture);
        m_model->setPictures(row, answerpictures::count(*m_context.session, answerId));
        showSuccess(this, tr("The picture is kept with the item."));
    });
}

void ChecklistPanel::showPictures(int row)
{
    guarded(this, [&] {
        const qint64 answerId = m_model->answers()[row].id.value();
        const QString item = m_model->index(row, ChecklistModel::ItemColumn).data().toString();
        if (!PictureDialog::open(item, answerpictures::all(*m_context.session, answerId), this)) {
            showInfo(this, tr("There is no picture here yet. Ctrl+V puts one on the item."));
        }
    });
}

void ChecklistPanel::reload()
{
    if (shownId() > 0 && !hasUnsavedEdits()) {
        show(shownId());
    }
}

} // namespace juzhen
