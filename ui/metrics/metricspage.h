// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"
#include "models/stores/metricstore.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

class QComboBox;
class QLabel;

namespace juzhen {

class FilterBar;
class MetricGridModel;
class MetricGridView;
class SearchField;

/// The monthly metrics (运行数据): a month's figures of all running accounts, typed or pasted into
/// a grid and stored in one step, beside those of the month before.
///
/// Targets: "month" (as 2026-10), "search" (words).
class MetricsPage : public Page
{
    Q_OBJECT

public:
    explicit MetricsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool hasUnsavedEdits() const override;
    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildActions();
    [[nodiscard]] QWidget* makeMonthPicker();
    void buildFilters();
    void buildGrid();
    [[nodiscard]] Month chosenMonth() const;
    void chooseMonth(Month month);
    void showMonth();
    void showProgress();
    void updateActions();
    void save();
    void takeSaved(const MetricsWritten& written);
    [[nodiscard]] ListRequest accounts() const;

    PageContext m_context;
    QAction* m_save = nullptr;
    QAction* m_discard = nullptr;
    QComboBox* m_month = nullptr;
    SearchField* m_search = nullptr;
    FilterBar* m_filters = nullptr;
    QLabel* m_progress = nullptr;
    MetricGridModel* m_model = nullptr;
    MetricGridView* m_grid = nullptr;
    bool m_saving = false;
};

} // namespace juzhen
