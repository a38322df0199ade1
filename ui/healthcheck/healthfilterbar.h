// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/healthfilter.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QJsonObject>
#include <QVariantMap>
#include <QWidget>

namespace juzhen {

class FilterBar;
class SearchField;
class SegmentedControl;

/// The controls above a health check: its section, the search, and the filters by severity, region
/// and unit. Owned by the page.
class HealthFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HealthFilterBar(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] HealthFilter filter() const;

    /// Sets what @p target names and clears the rest, without telling; see HealthCheckPage.
    void setTarget(const QVariantMap& target);

    /// Lets the whole section through, and tells.
    void clear();

    void focusSearch();

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    void changed();

private:
    void loadUnits();

    PageContext m_context;
    SegmentedControl* m_section;
    SearchField* m_search;
    FilterBar* m_filters;
};

} // namespace juzhen
