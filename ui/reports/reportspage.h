// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/documentlayout.h"
#include "ui/page.h"
#include "ui/pagecontext.h"
#include "ui/reports/quarterinput.h"

#include <memory>

class QLabel;
class QPrinter;
class QStackedWidget;
class QTimer;

namespace juzhen {

class PagePreview;
class Progress;
class QuarterChooser;
class SegmentedControl;
class ToneLabel;

/// The summary of a quarter as it will be printed, with its ways out: printer, PDF, tables.
///
/// Target: "quarter" (a quarter's text, or a list with one).
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void openTarget(const QVariantMap& target) override;

    /// Prints what is shown, without asking; for the print dialog's answer.
    void print(const std::shared_ptr<QPrinter>& printer);

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    /// A document laid out, and the typefaces it had to do without.
    struct Pages
    {
        std::shared_ptr<const DocumentLayout> document;
        QStringList missingFonts;
    };

    void buildActions();
    QWidget* makeBar();
    void load();
    void layOut(const StatisticsData& results);
    void showPages(const Pages& pages);
    void showNothing();
    void showView();
    void fail(const Error& error);
    void askPrinter();
    void savePdf();
    void saveTables();
    void enableActions();

    /// Runs @p work in the background with an entry in the task list; @p done says so here.
    void runJob(const QString& label,
                const std::function<void(Progress&)>& work,
                const std::function<void()>& done);

    PageContext m_context;
    QAction* m_savePdf = nullptr;
    QAction* m_print = nullptr;
    QAction* m_saveTables = nullptr;
    QStackedWidget* m_stack = nullptr;
    QuarterChooser* m_chooser = nullptr;
    SegmentedControl* m_zoom = nullptr;
    QLabel* m_place = nullptr;
    ToneLabel* m_fonts = nullptr;
    PagePreview* m_preview = nullptr;
    QTimer* m_reload = nullptr;
    QuarterReportInput m_input;
    std::shared_ptr<const DocumentLayout> m_document;
    Quarter m_wanted; ///< invalid: the newest
    std::shared_ptr<Progress> m_loading;
    int m_loadingKey = 0; ///< of the task list
    bool m_stale = true;
};

} // namespace juzhen
