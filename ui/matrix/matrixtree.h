// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/unittreestore.h"
#include "ui/pagecontext.h"

#include <QSet>
#include <QTreeView>

namespace juzhen {

class Error;
class MatrixModel;

/// The account matrix as a tree that keeps what is open, and the place of the cursor, when it is
/// counted anew. Owned by the matrix page.
class MatrixTree : public QTreeView
{
    Q_OBJECT

public:
    explicit MatrixTree(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const MatrixModel& matrix() const { return *m_model; }

    void show(UnitHierarchy hierarchy);

    void reload();

    /// Names and counts only, to leave room for what stands beside the tree.
    void setNarrow(bool narrow);

    /// The words for the node under the cursor; empty for none.
    [[nodiscard]] QString currentName() const;

Q_SIGNALS:
    /// The tree was counted anew, or the cursor went to another node.
    void placeChanged();
    /// Enter or double click on an account.
    void accountWanted(qint64 account);
    void failed(const juzhen::Error& error);

private:
    void noteOpen();
    void reopen();
    void reopenBelow(const QModelIndex& parent);

    MatrixModel* m_model;
    QSet<QString> m_open; ///< nodes that were open when the model was last made anew
    QString m_current;
    bool m_first = true; ///< nothing has been shown of this hierarchy yet
    bool m_quiet = false;
};

} // namespace juzhen
