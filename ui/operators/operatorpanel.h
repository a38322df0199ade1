// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"
#include "ui/lists/recordconflict.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace juzhen {

class HistoryView;
class OperatorContracts;
class OperatorQualifications;
class OperatorForm;
class RecordNames;
class UnitAccounts;

/// One contractor beside the list: data, qualifications, contracts, the accounts it runs, history.
/// Owned by the page.
class OperatorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OperatorPanel(const PageContext& context, QWidget* parent = nullptr);

    void setUnitChoices(const QList<Choice>& units);

    /// Shows contractor @p id as stored.
    void show(qint64 id);

    /// An empty form for a new contractor.
    void startNew();

    [[nodiscard]] const Operator& shown() const;

    [[nodiscard]] bool hasUnsavedEdits() const;

    /// Stores what was typed. False when the form has a problem or the register refused.
    bool save();

    void discard();

    /// Reads the contractor again unless something is typed.
    void reload();

    /// Goes to the qualifications, or to the contracts.
    void showTerms(bool contracts);

Q_SIGNALS:
    void saved(qint64 id);
    void requestPage(const QString& pageId, const QVariantMap& target);
    /// The contractor shown was deleted.
    void removed();

private:
    void buildHead();
    void buildTabs();
    void buildButtons();
    void showOperator(const Operator& contractor);
    void showRelated();
    void updateButtons();
    bool store(const Operator& before, const Operator& wanted);
    void startMerge(const Operator& before, const Operator& mine);
    bool storeMerge();
    void askRemoval();

    PageContext m_context;
    QLabel* m_name;
    QTabWidget* m_tabs;
    OperatorForm* m_form;
    OperatorQualifications* m_qualifications;
    OperatorContracts* m_contracts;
    UnitAccounts* m_accounts;
    QList<Choice> m_units;
    HistoryView* m_history;
    RecordNames* m_names;
    RecordConflict<Operator> m_conflict;
    QWidget* m_buttons;
    QPushButton* m_remove;
    QPushButton* m_save;
    QPushButton* m_discard;
};

} // namespace juzhen
