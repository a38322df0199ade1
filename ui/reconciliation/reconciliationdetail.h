// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reconciliationrecord.h"
#include "ui/pagecontext.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableWidget;

namespace juzhen {

/// One item with its sides beside each other and what can be decided on it. Differing cells have
/// both a colour and a sign. With rows selected, a decision is for those fields only. Owned by the
/// page.
class ReconciliationDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ReconciliationDetail(const PageContext& context, QWidget* parent = nullptr);

    /// Nothing: shows that no item is chosen. @p selected: how many items the actions are for.
    void show(const std::optional<ReconciliationItem>& item, qsizetype selected);

    /// Which sides were compared with the register; the others get no column and no decision.
    void showSides(bool national, bool declared);

    /// The fields of the selected rows; empty: all.
    [[nodiscard]] QStringList selectedFields() const;

    /// The actions with their shortcuts, for the page's own menu.
    [[nodiscard]] const QList<QAction*>& decisions() const { return m_actions; }

Q_SIGNALS:
    void takeRequested(juzhen::ReconciliationSide side);
    void leaveOpenRequested();
    void confirmRequested();
    void refuseRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* addDecision(const char* name, const QString& text, const char* shortcut);
    void fill();
    void fillRow(int row, const QString& field);
    void enableActions(qsizetype selected);

    PageContext m_context;
    std::optional<ReconciliationItem> m_item;
    QStringList m_fields; ///< of the rows
    QLabel* m_name;
    QLabel* m_reason;
    QTableWidget* m_table;
    QList<QAction*> m_actions;
    QAction* m_takeOwn;
    QAction* m_takeNational;
    QAction* m_takeDeclared;
    QAction* m_leaveOpen;
    QAction* m_confirm;
    QAction* m_refuse;
};

} // namespace juzhen
