// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inspection.h"
#include "models/domain/workflow.h"
#include "ui/pagecontext.h"

#include <QHash>
#include <QImage>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace juzhen {

class ChecklistModel;
class ChecklistView;
class Chip;

/// The checklist of one account: its days, its items, the result with the reasons it follows from,
/// and the steps of the task. Owned by the inspections page.
class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(qint64 taskId);

    [[nodiscard]] qint64 shownId() const { return m_task.id.value(); }

    [[nodiscard]] bool hasUnsavedEdits() const;

    /// Keeps the checklist as it stands.
    bool save();
    void reload();

Q_SIGNALS:
    /// The checklist was submitted; the next task may be shown.
    void submitted(qint64 taskId);
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void buildHead();
    void buildDays();
    void buildButtons();
    void showTask();
    void showResult();
    void showActions();
    void submit();
    void takeStep(Action action);
    void finishStep(Action action, const QString& text);
    void fillSuggested();
    void fillPrevious();
    void attachPicture(int row, const QImage& picture);
    [[nodiscard]] InspectionTask edited() const;
    [[nodiscard]] bool isEditable() const;

    PageContext m_context;
    InspectionTask m_task;
    QLabel* m_title;
    Chip* m_status;
    QLabel* m_facts;
    QLineEdit* m_checkedOn;
    QLineEdit* m_lastPostOn;
    QLabel* m_gap;
    ChecklistModel* m_model;
    ChecklistView* m_view;
    QLabel* m_result;
    QLabel* m_keys;
    QHBoxLayout* m_buttons;
};

} // namespace juzhen
