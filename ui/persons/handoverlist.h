// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handover.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QHash>
#include <QWidget>

class QTreeWidget;

namespace juzhen {

class ChoiceField;

/// What a person hands over, one row per account and role, each with its successor: the one for
/// all, or another that is chosen for the selected rows. Owned by the handover panel.
class HandoverList : public QWidget
{
    Q_OBJECT

public:
    /// @p words must outlive it.
    explicit HandoverList(const WordBook& words, QWidget* parent = nullptr);

    void setPersonChoices(const QList<Choice>& persons);

    void show(const QList<HeldCustody>& held);

    /// The successor of all rows that have none of their own.
    void setSuccessor(const QString& name);

    /// The successors that single rows have, by custody.
    [[nodiscard]] QHash<qint64, Id<Person>> others() const;

    [[nodiscard]] int count() const;

    /// Marks the rows of @p issues with their sentences, and puts the cursor on the first.
    void showIssues(const QList<HandoverIssue>& issues);

private:
    void choose(const QString& key);
    void showSuccessors();

    QTreeWidget* m_list;
    ChoiceField* m_other;
    const WordBook& m_words;
    QList<Choice> m_persons;
    QString m_successor;
};

} // namespace juzhen
