// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

class QStackedWidget;

namespace juzhen {

class ImportReview;
class ImportStart;

/// Import of ledgers (导入): choose a file, see how it is understood and correct it, see what would
/// happen, then do it, all or nothing; and take a whole import back.
///
/// Targets: "file" (a path to start with).
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const PageContext& context, QWidget* parent = nullptr);

    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;

private:
    void open(const QString& path, ImportKind kind);
    void apply(const ImportPlan& plan);
    void showDone(ImportKind kind, const ImportCounts& counts);
    void reverse(const QString& batchUid);

    PageContext m_context;
    QStackedWidget* m_stages = nullptr;
    ImportStart* m_start = nullptr;
    ImportReview* m_review = nullptr;
};

} // namespace juzhen
