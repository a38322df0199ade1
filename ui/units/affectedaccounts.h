// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/reorganisationstore.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace juzhen {

/// The accounts whose host changes: for each whether a change filing is drafted at once or it is
/// left to do, and, in a split, to which of the new units it goes. Owned by the reorganisation
/// panel.
class AffectedAccounts : public QWidget
{
    Q_OBJECT

public:
    explicit AffectedAccounts(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the accounts of @p units in the background.
    void load(const QList<Id<Unit>>& units);

    /// The units an account can go to, by name; with less than two there is nothing to choose.
    void setTargets(const QStringList& names);

    /// The accounts that are ticked. With @p assigned, each with the unit it goes to.
    [[nodiscard]] QList<Reorganisation::Move> moves(bool assigned) const;

    /// How many running accounts are left to do.
    [[nodiscard]] int leftToDo() const;

Q_SIGNALS:
    void changed();

private:
    void take(const QList<AffectedAccount>& accounts);
    void addTarget(QTreeWidgetItem* item);
    void tickAll(bool ticked);
    [[nodiscard]] QComboBox* targetOf(QTreeWidgetItem* item) const;

    PageContext m_context;
    QCheckBox* m_all;
    QTreeWidget* m_list;
    QStringList m_targets;
    quint64 m_asked = 0; ///< of the newest question; answers to older ones are dropped
};

} // namespace juzhen
