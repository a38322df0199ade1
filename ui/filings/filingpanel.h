// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/domain/workflow.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace juzhen {

class ChangeTable;
class Chip;
class FormGrid;
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
    void discard();
    void reload();

Q_SIGNALS:
    void saved(qint64 id);
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void buildForm();
    void showFiling(const Filing& filing);
    void showSteps();
    void showActions();
    void takeStep(Action action);
    void finishStep(Action action, const QString& text);
    [[nodiscard]] Filing edited() const;
    [[nodiscard]] bool isEditable() const;

    PageContext m_context;
    Filing m_filing;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    Chip* m_status;
    QLabel* m_facts;
    Stepper* m_stepper;
    FormGrid* m_form;
    QPlainTextEdit* m_reason;
    QLineEdit* m_announcement;
    QLineEdit* m_effective;
    QLineEdit* m_successor;
    ChangeTable* m_changes;
    QLabel* m_opinion;
    QTreeWidget* m_steps;
    QHBoxLayout* m_actions;
    QPushButton* m_save;
};

} // namespace juzhen
