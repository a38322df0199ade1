// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

#include <QHash>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace juzhen {

class GapsPane;
class MatrixTree;
class PicturePane;
class PublicListPane;
class SegmentedControl;

/// The account matrix (政务新媒体矩阵) by region (块) or by department system (条), with what it
/// lacks beside it, or the picture of the matrix at the cursor, or the list of its main accounts
/// for the public.
///
/// Targets: "view" ("gaps", "picture" or "public").
class MatrixPage : public Page
{
    Q_OBJECT

public:
    explicit MatrixPage(const PageContext& context, QWidget* parent = nullptr);

    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildActions();
    [[nodiscard]] QWidget* makeTreeSide();
    [[nodiscard]] QWidget* makeOtherSide();
    void showView(const QString& key);
    void loadPublicList();
    void showPlace();
    void drawPlace();
    void openAccount(qint64 account);
    void exportGapList();

    PageContext m_context;
    QTimer* m_reload;
    SegmentedControl* m_hierarchy = nullptr;
    QSplitter* m_columns = nullptr;
    MatrixTree* m_tree = nullptr;
    SegmentedControl* m_viewChoice = nullptr;
    QStackedWidget* m_views = nullptr;
    GapsPane* m_gaps = nullptr;
    PicturePane* m_picture = nullptr;
    PublicListPane* m_public = nullptr;
    QHash<QString, QList<int>> m_widths; ///< of tree and other side, as each view was left
    bool m_publicStale =
        false;           ///< and since the public list was read, which waits until it is seen
    bool m_stale = true; ///< the register has changed since the tree was counted
};

} // namespace juzhen
