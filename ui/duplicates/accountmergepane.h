// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/accountmerge.h"
#include "models/stores/duplicatestore.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace juzhen {

class ChoiceField;
class MergeForm;
class RecordNames;
class ToneLabel;

/// Two accounts of a group that look like one, side by side: which stays, what is taken from the
/// other, and what goes over; or that they are not the same. Owned by the duplicates page.
class AccountMergePane : public QWidget
{
    Q_OBJECT

public:
    explicit AccountMergePane(const PageContext& context, QWidget* parent = nullptr);

    /// Shows @p group; the account that runs and says more is proposed to stay.
    void showGroup(const DuplicateGroup& group, const FoundDuplicates& found);

    void focusForm();

Q_SIGNALS:
    /// Go to an account.
    void accountRequested(qint64 id);

private:
    void buildChoices();
    void buildButtons();
    void choose(qint64 stay, qint64 gone);
    void load();
    void take(const MergePreview& preview);
    [[nodiscard]] QString story(const MergePreview& preview) const;
    [[nodiscard]] static QStringList meetingLines(const QList<TaskMeeting>& meetings);
    [[nodiscard]] QString obstacle(const MergePreview& preview) const;
    void askToMerge();
    void merge(const QString& reason);
    void keepApart();

    PageContext m_context;
    RecordNames* m_names;
    QLabel* m_why;
    ChoiceField* m_stay;
    ChoiceField* m_gone;
    QPushButton* m_swap;
    ToneLabel* m_obstacle;
    MergeForm* m_form;
    QPushButton* m_apart;
    QPushButton* m_open;

    QList<qint64> m_accounts; ///< of the group
    MergePreview m_preview;
    quint64 m_asked = 0; ///< of the newest preview asked for; late answers are dropped
    bool m_busy = false; ///< a merger is on its way
};

} // namespace juzhen
