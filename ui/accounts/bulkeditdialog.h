// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/bulkeditstore.h"
#include "ui/pagecontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace juzhen {

class BulkEditFields;
class BulkEditPreview;

/// Gives many accounts the same values (批量修改): choose fields and values, look at what would
/// change, change it in one step that can be taken back. Looks and writes off the GUI thread.
/// Deletes itself when closed.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p page tells how it went, and what becomes of undo and redo.
    BulkEditDialog(const PageContext& context, const QList<qint64>& accounts, QWidget* page);

    /// While it writes, the dialog stays: what is written must reach the undo steps.
    void reject() override;

private:
    [[nodiscard]] QWidget* makeFieldPage();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] BulkEdit wanted() const;
    void look();
    void showFields();
    void showPreview(const BulkPreview& preview);
    void apply();
    void finish(const BulkChange& change, const QString& title);
    void updateButtons();
    void fail(const Error& error);

    PageContext m_context;
    QWidget* m_page;
    const QList<qint64> m_accounts;
    QStackedWidget* m_pages;
    BulkEditFields* m_fields = nullptr;
    BulkEditPreview* m_preview = nullptr;
    QLabel* m_problem;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    qint64 m_changed = 0; ///< accounts that the preview says will change
    bool m_busy = false;
    bool m_writing = false;
};

} // namespace juzhen
