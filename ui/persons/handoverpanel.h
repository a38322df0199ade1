// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/handoverstore.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace juzhen {

class ChoiceField;
class FormGrid;
class HandoverList;
class ToneLabel;

/// Plans the handover (交接) of one person and carries it out; then the sheet is shown for
/// signing. Owned by the page of responsible persons.
class HandoverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverPanel(const PageContext& context, QWidget* parent = nullptr);

    void setPersonChoices(const QList<Choice>& persons);

    void start(const Person& person);

    /// What is planned so far.
    [[nodiscard]] Handover plan() const;

    /// Carries it out unless something stands against it, which is then shown.
    void perform();

Q_SIGNALS:
    void cancelled();
    void performed(qint64 person);

private:
    /// What carrying out has come to: either issues or a result.
    struct Outcome
    {
        QList<HandoverIssue> issues;
        HandoverResult result;
    };

    void buildFields();
    void buildButtons();
    void load();
    void updateButtons();
    [[nodiscard]] bool fits();
    void finish(const Outcome& outcome);

    PageContext m_context;
    Person m_person;
    QLabel* m_title;
    FormGrid* m_grid;
    QLineEdit* m_day;
    QLineEdit* m_lastDay;
    ChoiceField* m_successor;
    QLineEdit* m_remark;
    HandoverList* m_list;
    QLabel* m_summary;
    ToneLabel* m_issues;
    QPushButton* m_perform;
    QList<Choice> m_persons;
    bool m_running = false;
    bool m_loaded = false;
};

} // namespace juzhen
