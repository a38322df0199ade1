// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inspection.h"
#include "models/domain/workflow.h"
#include "ui/pagecontext.h"

#include <QHash>
#include <QImage>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace juzhen {

class BoundedLabel;
class CheckDays;
class ChecklistHead;
class ChecklistModel;
class ChecklistView;
class MergeForm;
struct Checklist;
struct ChecklistMerge;

/// The checklist of one account: its days, its items, the result with the reasons it follows from,
/// and the steps of the task. Owned by the inspections page.
class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(const PageContext& context, QWidget* parent = nullptr);
    ~ChecklistPanel() override;

    /// Shows a checklist without taking the focus: whoever types elsewhere goes on typing there.
    void show(qint64 taskId);

    /// Puts the keyboard on the items.
    void startFilling();

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
    void buildButtons();
    void showTask();
    void showResult();
    void showActions();
    void submit();
    bool store(Checklist mine);
    /// Shows both versions of a checklist that somebody else has filled meanwhile.
    void startMerge(const Checklist& mine);
    void endMerge();
    void showMerging(bool merging);
    void storeMerge();
    void takeStep(Action action);
    void finishStep(Action action, const QString& text);
    void fillSuggested();
    void fillPrevious();
    void tellFilled(int rows, const QString& none);
    void showPictures(int row);
    void attachPicture(int row, const QImage& picture);
    [[nodiscard]] InspectionTask edited() const;
    [[nodiscard]] bool isEditable() const;

    PageContext m_context;
    InspectionTask m_task;
    ChecklistHead* m_head;
    CheckDays* m_days;
    ChecklistModel* m_model;
    ChecklistView* m_view;
    BoundedLabel* m_result;
    QLabel* m_keys;
    QWidget* m_buttonRow;
    QHBoxLayout* m_buttons;
    MergeForm* m_merge;
    std::unique_ptr<ChecklistMerge> m_versions; ///< while both versions are shown
};

} // namespace juzhen
