// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handover.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace juzhen {

class ChoiceField;
class FormGrid;

/// Who holds which role of one account. Choosing a person assigns the role at once; below is what
/// is known about the password's keeping, never the password. Owned by the account panel.
class AccountCustodies : public QWidget
{
    Q_OBJECT

public:
    explicit AccountCustodies(const PageContext& context, QWidget* parent = nullptr);

    void show(Id<Account> account);

Q_SIGNALS:
    void requestPage(const QString& pageId, const QVariantMap& target);

private:
    void buildRoles();
    void buildKeeping();
    void loadChoices();
    void fill();
    void showKeeping(const HeldCustody* keeper);
    /// Who keeps the password and when it was last changed.
    [[nodiscard]] QString keeperWords(const HeldCustody* keeper) const;
    void choose(CustodyRole role, const QString& key);
    void assign(CustodyRole role, Id<Person> person);
    void end(const HeldCustody& held);
    void saveKeeping();
    void updateButtons();

    PageContext m_context;
    Id<Account> m_account;
    QHash<QString, HeldCustody> m_held; ///< by the role's key
    FormGrid* m_grid;
    QHash<QString, ChoiceField*> m_fields; ///< by the role's key
    QLabel* m_keeper;
    QLineEdit* m_sealedAt;
    QLineEdit* m_administrators;
    QLineEdit* m_mobileOwner;
    QPushButton* m_save;
    bool m_choicesWanted = false;
};

} // namespace juzhen
