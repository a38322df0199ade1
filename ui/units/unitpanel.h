// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/reorganisationstore.h"
#include "ui/lists/recordconflict.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace juzhen {

class Chip;
class HistoryView;
class RecordNames;
class UnitAccounts;
class UnitChanges;
class UnitForm;
class UnitResults;

/// One unit beside the tree or list: its data, its accounts, its history. Owned by the units page.
class UnitPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnitPanel(const PageContext& context, QWidget* parent = nullptr);

    void setUnitChoices(const QList<Choice>& units);

    /// Shows unit @p id as it is stored.
    void show(qint64 id);

    /// An empty form for a new unit; @p proposal fills what is known of it already.
    void startNew(const Unit& proposal);

    void focusField(const QString& key);

    [[nodiscard]] const Unit& shown() const;

    [[nodiscard]] bool hasUnsavedEdits() const;

    /// Stores what was typed. False when the form has a problem or the register refused.
    bool save();

    void discard();

    /// Reads the unit again unless something is typed.
    void reload();

Q_SIGNALS:
    void saved(qint64 id);
    void requestPage(const QString& pageId, const QVariantMap& target);
    /// Go to another unit.
    void unitWanted(qint64 unit);
    /// The person wants to reorganise the unit shown.
    void reorganise(juzhen::Reorganisation::Kind kind);

private:
    void buildHead();
    void buildTabs();
    void buildButtons();
    [[nodiscard]] QPushButton* makeReorganise();
    void showUnit(const Unit& unit);
    void showRelated();
    void updateButtons();
    bool store(const Unit& before, const Unit& wanted);
    /// Shows both versions of a unit in which somebody else has changed the same fields.
    void startMerge(const Unit& before, const Unit& mine);
    bool storeMerge();

    PageContext m_context;
    QLabel* m_name;
    Chip* m_status;
    Chip* m_vertical;
    QLabel* m_missing;
    QTabWidget* m_tabs;
    UnitForm* m_form;
    UnitAccounts* m_accounts;
    UnitResults* m_results;
    UnitChanges* m_changes;
    HistoryView* m_history;
    RecordNames* m_names;
    RecordConflict<Unit> m_conflict;
    QWidget* m_buttons;
    QPushButton* m_reorganise;
    QPushButton* m_save;
    QPushButton* m_discard;
};

} // namespace juzhen
