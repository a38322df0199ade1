// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace juzhen {

/// What importing a file would do: the counts, the first rows as understood, the rows left out and
/// those taken in with a remark. Rows left out can be saved to be sent back. Owned by ImportReview.
class ImportFindings : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFindings(const PageContext& context, QWidget* parent = nullptr);

    void showPlan(const ImportPlan& plan);

    /// Says @p words in the place of the counts: what is under way, or what is missing.
    void say(const QString& words);

private:
    [[nodiscard]] QString countsOf(const ImportPlan& plan) const;
    [[nodiscard]] QString blockedText(const ImportPlan& plan) const;
    void showNotes(QTreeWidget* tree, const QList<ImportNote>& notes);
    void saveRejected();

    PageContext m_context;
    ImportPlan m_plan;
    QLabel* m_counts;
    QTabWidget* m_tabs;
    QTreeWidget* m_preview;
    QTreeWidget* m_problems;
    QTreeWidget* m_warnings;
    QTreeWidget* m_skipped; ///< rows that hold no record
    QPushButton* m_saveRejected;
};

} // namespace juzhen
