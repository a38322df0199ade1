// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
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
class PersonAccounts;
class PersonForm;
class RecordNames;

/// One responsible person beside the list: data, accounts and roles, history. Owned by the page.
class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPanel(const PageContext& context, QWidget* parent = nullptr);

    void setUnitChoices(const QList<Choice>& units);

    /// Shows person @p id as stored.
    void show(qint64 id);

    /// An empty form for a new person of @p unit, which may be none.
    void startNew(Id<Unit> unit);

    [[nodiscard]] const Person& shown() const;

    [[nodiscard]] bool hasUnsavedEdits() const;

    /// Stores what was typed. False when the form has a problem or the register refused.
    bool save();

    void discard();

    /// Reads the person again unless something is typed.
    void reload();

    /// Goes to what the person holds.
    void showAccounts();

Q_SIGNALS:
    void saved(qint64 id);
    void requestPage(const QString& pageId, const QVariantMap& target);
    /// The person shown is to hand over.
    void handoverWanted();

private:
    void buildHead();
    void buildTabs();
    void buildButtons();
    void showPerson(const Person& person);
    void showRelated();
    void updateButtons();
    bool store(const Person& before, const Person& wanted);
    void startMerge(const Person& before, const Person& mine);
    bool storeMerge();

    PageContext m_context;
    QLabel* m_name;
    Chip* m_state;
    QLabel* m_last;
    QTabWidget* m_tabs;
    PersonForm* m_form;
    PersonAccounts* m_accounts;
    HistoryView* m_history;
    RecordNames* m_names;
    RecordConflict<Person> m_conflict;
    QWidget* m_buttons;
    QPushButton* m_handover;
    QPushButton* m_save;
    QPushButton* m_discard;
};

} // namespace juzhen
