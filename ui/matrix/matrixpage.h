// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

class QSplitter;
class QTimer;

namespace juzhen {

class GapsPane;
class MatrixTree;
class SegmentedControl;

/// The account matrix (政务新媒体矩阵) by region (块) or by department system (条), with what it
/// lacks beside it.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    explicit MatrixPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildActions();
    [[nodiscard]] QWidget* makeTreeSide();
    [[nodiscard]] QWidget* makeOtherSide();
    void showPlace();
    void exportGapList();

    PageContext m_context;
    QTimer* m_reload;
    SegmentedControl* m_hierarchy = nullptr;
    QSplitter* m_columns = nullptr;
    MatrixTree* m_tree = nullptr;
    GapsPane* m_gaps = nullptr;
    bool m_stale = true; ///< the register has changed since the tree was counted
};

} // namespace juzhen
