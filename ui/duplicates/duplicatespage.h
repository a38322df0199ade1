// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/duplicatestore.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

class QSplitter;

namespace juzhen {

class AccountMergePane;
class DuplicateGroupsModel;
class EmptyState;
class RegisterTable;

/// Accounts that are probably registered twice (疑似重复): the groups, and beside them the two
/// accounts of one, to be merged or declared different. The next group comes by itself.
class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildTable();
    void take(const FoundDuplicates& found);
    void sortAgain();
    void showCurrent();

    PageContext m_context;
    QSplitter* m_columns = nullptr;
    RegisterTable* m_table = nullptr;
    DuplicateGroupsModel* m_model = nullptr;
    EmptyState* m_empty = nullptr;
    AccountMergePane* m_pane = nullptr;
    bool m_loading = false;      ///< a search is on its way
    bool m_changedSince = false; ///< the register has, while it was
};

} // namespace juzhen
