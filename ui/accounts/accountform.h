// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/pagecontext.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QAction;

namespace juzhen {

class FormGrid;
class LinkAssistant;

/// All fields of an account, checked as the handbook asks. Fields that a filing governs can be
/// filled while empty and are locked afterwards. Owned by the account panel.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(const PageContext& context, QWidget* parent = nullptr);

    /// The units a person can choose as host.
    void setUnitChoices(const QList<Choice>& units);

    /// Shows @p account; an invalid id means a new one, whose fields are all open.
    void show(const Account& account);

    /// What the person has typed, on top of the account shown.
    [[nodiscard]] Account edited() const;

    [[nodiscard]] const Account& shown() const { return m_account; }

    [[nodiscard]] bool isModified() const;

    /// Marks every field with a problem. False when something can't be stored as it is; the first
    /// such field then has the focus.
    bool check();

    /// Complains about a field after the register refused its value. False when the form has no
    /// such field.
    bool showProblem(const QString& key, const QString& problem);

    void focusField(const QString& key);

    /// Goes to the field after the present one that is still to be completed, from the last to the
    /// first. False when all are.
    bool focusNextMissing();

    /// Offers the link of an account in @p text, what the clipboard holds, for the new account.
    void offerLink(const QString& text);

Q_SIGNALS:
    void modified();

private:
    void addSection(const QString& title, std::initializer_list<const char*> keys);
    void addField(const QString& key);
    void buildFields();
    void showHints();
    void lockGoverned();

    PageContext m_context;
    FormGrid* m_grid;
    QHash<QString, FieldEditor*> m_editors;
    LinkAssistant* m_link;
    QHash<QString, QString> m_untouched; ///< what each editor gives before anything is typed
    Account m_account;
};

} // namespace juzhen
