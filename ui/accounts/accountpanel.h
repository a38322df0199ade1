// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "ui/lists/recordconflict.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace juzhen {

class AccountAttachments;
class AccountCustodies;
class AccountForm;
class AccountMatrix;
class AccountMetrics;
class AccountPictures;
class Chip;
class HistoryView;
class RecordNames;
class RelatedTable;

/// One account beside the list: its data, its matrix, filings, inspections and rectification,
/// attachments, and history. Owned by the accounts page.
class AccountPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPanel(const PageContext& context, QWidget* parent = nullptr);

    void setUnitChoices(const QList<Choice>& units);

    /// Shows account @p id as it is stored.
    void show(qint64 id);

    /// An empty form for a new account, planned until its opening is filed, or running.
    void startNew();

    [[nodiscard]] qint64 shownId() const;

    [[nodiscard]] bool hasUnsavedEdits() const;

    /// Stores what was typed. False when the form has a problem or the register refused.
    bool save();

    void discard();

    /// Reads the account again unless something is typed.
    void reload();

    void focusField(const QString& key);

Q_SIGNALS:
    void saved(qint64 id);
    void requestPage(const QString& pageId, const QVariantMap& target);
    void modifiedChanged(bool modified);

private:
    void buildHead();
    void buildTabs();
    void buildButtons();
    void showAccount(const Account& account);
    void showRelated();
    void showIcon(const QImage& icon);
    void showMissing();
    void goToMissing();
    void updateButtons();
    bool store(const Account& before, const Account& wanted);
    /// Shows both versions of an account that somebody else has changed meanwhile.
    void startMerge(const Account& before, const Account& mine);
    bool storeMerge();

    PageContext m_context;
    QLabel* m_icon;
    QLabel* m_name;
    Chip* m_status;
    QPushButton* m_missing;
    QTabWidget* m_tabs;
    AccountForm* m_form;
    RelatedTable* m_filings;
    RelatedTable* m_inspections;
    RelatedTable* m_rectification;
    AccountMatrix* m_matrix;
    AccountAttachments* m_attachments;
    AccountCustodies* m_custodies;
    AccountMetrics* m_metrics;
    AccountPictures* m_pictures;
    HistoryView* m_history;
    RecordNames* m_names;
    RecordConflict<Account> m_conflict;
    QWidget* m_buttons;
    QPushButton* m_file;
    QPushButton* m_contractor;
    QPushButton* m_save;
    QPushButton* m_discard;
    bool m_lacksIcon = false; ///< though it needs one
};

} // namespace juzhen
