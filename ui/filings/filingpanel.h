// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/domain/workflow.h"
#include "ui/lists/recordconflict.h"
#include "ui/pagecontext.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTreeWidget;
class QVBoxLayout;

namespace juzhen {

class ChangeTable;
class Chip;
class FilingForm;
class RecordNames;
class Stepper;

/// One filing: what it is about, old → new, where it stands, and the steps the present person may
/// take. Drafts and returned filings can be edited. Owned by the filings page.
class FilingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilingPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(qint64 id);

    /// A new filing for account @p accountId, not stored yet.
    void startFor(qint64 accountId, FilingKind kind);

    [[nodiscard]] qint64 shownId() const { return m_filing.id.value(); }

    [[nodiscard]] bool hasUnsavedEdits() const;

    /// Stores the draft. False when it can't be.
    bool save();

    /// Back to what is stored; a filing that isn't stored yet is given up.
    void discard();
    void reload();

Q_SIGNALS:
    void saved(qint64 id);
    /// A filing that was never stored was given up.
    void givenUp();
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void buildForm();
    void showFiling(const Filing& filing);
    void showSteps();
    void showActions();
    void showModified();
    [[nodiscard]] bool check();
    bool store(const Filing& before, const Filing& wanted);
    /// Shows both versions of a draft that somebody else has changed meanwhile.
    void startMerge(const Filing& before, const Filing& mine);
    void storeMerge();
    void takeStep(Action action);
    void finishStep(Action action, const QString& text);
    [[nodiscard]] Filing edited() const;
    [[nodiscard]] bool isEditable() const;

    PageContext m_context;
    Filing m_filing;
    QScrollArea* m_scroll;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    Chip* m_status;
    QLabel* m_facts;
    Stepper* m_stepper;
    FilingForm* m_form;
    ChangeTable* m_changes;
    QLabel* m_opinion;
    QTreeWidget* m_steps;
    QWidget* m_actionRow;
    QHBoxLayout* m_actions;
    QPushButton* m_discard = nullptr;
    RecordNames* m_names;
    RecordConflict<Filing> m_conflict;
};

} // namespace juzhen
