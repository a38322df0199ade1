// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/wordbook.h"
#include "ui/inspections/checklistpanel.h"

#include "models/domain/scoring.h"
#include "models/itemmodels/checklistmodel.h"
#include "models/stores/accountstore.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/campaignstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"
#include "models/text/enumwords.h"
#include "models/text/scorewords.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/inspections/checklistview.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

ChecklistPanel::ChecklistPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ChecklistModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    buildHead();
    buildDays();
    m_view = new ChecklistView(this);
    m_view->setChecklist(m_model);
    layout->addWidget(m_view, 1);
    m_result = new QLabel(this);
    m_result->setObjectName(QStringLiteral("checklistResult"));
    m_result->setWordWrap(true);
    layout->addWidget(m_result);
    m_keys = new QLabel(tr("Keys: 1 met, 2 problem, 3 not applicable, Enter next, F2 note, "
                           "Ctrl+D fill down, Ctrl+V screenshot, Ctrl+Enter submit"),
                        this);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    setType(m_keys, TypeSize::Small);
    layout->addWidget(m_keys);
    buildButtons();
    connect(m_model, &ChecklistModel::edited, this, &ChecklistPanel::showResult);
    connect(m_view, &ChecklistView::picturePasted, this, &ChecklistPanel::attachPicture);
    connect(m_view, &ChecklistView::finished, this, [this] {
        showInfo(this, tr("Every item is answered. Ctrl+Enter submits the checklist."));
    });
}

void ChecklistPanel::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("checklistTitle"));
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    m_status = new Chip(this);
    m_facts = new QLabel(this);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_title);
    row->addWidget(m_status);
    row->addWidget(m_facts, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ChecklistPanel::buildDays()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_checkedOn = new QLineEdit(this);
    m_lastPostOn = new QLineEdit(this);
    m_gap = new QLabel(this);
    const auto add = [&](const QString& text, QLineEdit* line, const char* name) {
        auto* label = new QLabel(text, this);
        label->setBuddy(line);
        line->setObjectName(QString::fromLatin1(name));
        line->setAccessibleName(text);
        line->setPlaceholderText(tr("e.g. 2025-03-01"));
        line->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
        row->addWidget(label);
        row->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, &ChecklistPanel::showResult);
    };
    add(tr("Checked on"), m_checkedOn, "checkedOn");
    add(tr("Last post seen"), m_lastPostOn, "lastPostOn");
    row->addWidget(m_gap);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ChecklistPanel::buildButtons()
{
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::small);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_buttons);
}

void ChecklistPanel::show(qint64 taskId)
{
    guarded(this, [&] {
        TaskStore tasks(*m_context.session);
        m_task = tasks.require(Id<InspectionTask>(taskId));
        const Campaign campaign = CampaignStore(*m_context.session).require(m_task.campaignId);
        const auto answers = tasks.answers(m_task.id);
        QHash<qint64, int> pictures;
        AttachmentStore attachments(*m_context.session);
        for (const Answer& answer : answers) {
            pictures.insert(
                answer.indicatorId.value(),
                static_cast<int>(attachments.of(SubjectKind::Answer, answer.id.value()).size()));
        }
        m_model->load(IndicatorStore(*m_context.session).require(campaign.indicatorSetId), answers,
                      pictures);
        showTask();
    });
}

void ChecklistPanel::showTask()
{
    m_title->setText(m_task.accountName);
    m_status->setLook(statusLook(m_task.status));
    QStringList facts{m_task.platformName, m_task.unitName};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    const QDate checked =
        m_task.checkedOn.isValid() ? m_task.checkedOn : m_context.session->clock().today();
    m_checkedOn->setText(checked.toString(Qt::ISODate));
    m_lastPostOn->setText(m_task.lastPostOn.toString(Qt::ISODate));
    m_checkedOn->setReadOnly(!isEditable());
    m_lastPostOn->setReadOnly(!isEditable());
    m_model->setReadOnly(!isEditable());
    m_keys->setVisible(isEditable());
    if (m_model->rowCount() > 0) {
        const int open = std::max(0, m_model->nextOpen(m_model->rowCount() - 1));
        m_view->setCurrentIndex(m_model->index(open, ChecklistModel::AnswerColumn));
    }
    m_view->setFocus();
    showResult();
    showActions();
}

void ChecklistPanel::showResult()
{
    const InspectionTask task = edited();
    const IndicatorSet& set = m_model->indicatorSet();
    const ScoreResult result = score(set, m_model->answers(), task.checkedOn, task.lastPostOn);
    m_gap->setText(result.daysSincePost ? tr("%n day(s) since the last post", nullptr,
                                             static_cast<int>(*result.daysSincePost))
                                        : QString());
    QStringList lines;
    if (result.isComplete()) {
        lines.append(ScoreWords::summary(result));
    } else {
        lines.append(tr("%n item(s) still to be answered", nullptr,
                        static_cast<int>(result.unanswered.size())));
    }
    for (const Reason& reason : result.reasons) {
        lines.append(ScoreWords::reason(reason, set));
    }
    m_result->setText(lines.join(QLatin1Char('\n')));
}

void ChecklistPanel::showActions()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->deleteLater();
        }
        delete item;
    }
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
        add(tr("Keep for later"), "keepChecklist", [this] {
            save();
        })->setShortcut(QKeySequence::Save);
        auto* send =
            add(EnumWords::action(Action::Submit), "submitChecklist", [this] { submit(); });
        send->setProperty("accent", true);
        send->setShortcut(Qt::CTRL | Qt::Key_Return);
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
        Account account = AccountStore(*m_context.session).require(m_task.accountId);
        const InspectionTask task = edited();
        account.lastPostOn = task.lastPostOn;
        const auto& platforms = m_context.words->platforms();
        const bool app = std::any_of(platforms.begin(), platforms.end(), [&](const Platform& one) {
            return one.code == account.platformCode && one.mobileApp;
        });
        const int filled = m_model->fillOpen(
            suggestedAnswers(m_model->indicatorSet(), account, app, task.checkedOn));
        showInfo(this, tr("%n item(s) filled. Look at them before you submit.", nullptr, filled));
    });
}

void ChecklistPanel::fillPrevious()
{
    guarded(this, [this] {
        const int filled =
            m_model->fillOpen(TaskStore(*m_context.session).previousAnswers(m_task.id));
        showInfo(this,
                 filled > 0
                     ? tr("%n item(s) filled. Look at them before you submit.", nullptr, filled)
                     : tr("There is no earlier checklist of this account to copy from."));
    });
}

InspectionTask ChecklistPanel::edited() const
{
    InspectionTask task = m_task;
    task.checkedOn = dayFromTyped(m_checkedOn->text());
    task.lastPostOn = dayFromTyped(m_lastPostOn->text());
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
    if (!isEditable()) {
        return false;
    }
    const InspectionTask task = edited();
    const bool daysChanged = task.lastPostOn != m_task.lastPostOn
                             || (m_task.checkedOn.isValid() && task.checkedOn != m_task.checkedOn);
    return m_model->isModified() || daysChanged;
}

bool ChecklistPanel::save()
{
    return guarded(this, [this] {
        InspectionTask task = edited();
        QList<Answer> answers = m_model->answers();
        TaskStore(*m_context.session).saveAnswers(task, answers);
        m_task = task;
        m_model->markStored(answers);
        m_status->setLook(statusLook(m_task.status));
    });
}

void ChecklistPanel::submit()
{
    if (!edited().checkedOn.isValid()) {
        showWarning(this, tr("Write the day of the check, like 2025-03-01."));
        m_checkedOn->setFocus();
        return;
    }
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
        m_context.questions->text(
            this,
            {EnumWords::action(action),
             tr("What should the inspector know?"),
             {},
             EnumWords::action(action),
             false},
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
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        const qint64 answerId = m_model->answers()[row].id.value();
        AttachmentStore attachments(*m_context.session);
        Attachment attachment;
        attachment.subjectKind = SubjectKind::Answer;
        attachment.subjectId = answerId;
        attachment.mimeType = QStringLiteral("image/png");
        attachment.fileName = QStringLiteral("%1-%2.png")
                                  .arg(m_model->indicatorSet().indicators[row].code,
                                       m_context.session->clock().now().toLocalTime().toString(
                                           QStringLiteral("yyyyMMdd-HHmmss")));
        attachments.add(attachment, png);
        m_model->setPictures(
            row, static_cast<int>(attachments.of(SubjectKind::Answer, answerId).size()));
        showSuccess(this, tr("The picture is kept with the item."));
    });
}

void ChecklistPanel::reload()
{
    if (shownId() > 0 && !hasUnsavedEdits()) {
        show(shownId());
    }
}

} // namespace juzhen
