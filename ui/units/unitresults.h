// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unit.h"
#include "models/stores/statisticsstore.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace juzhen {

class SegmentedControl;

/// A unit's quarters, by the structure of the time or by that of today. Owned by the unit panel.
class UnitResults : public QWidget
{
    Q_OBJECT

public:
    explicit UnitResults(const PageContext& context, QWidget* parent = nullptr);

    void show(const Unit& unit);

private:
    void load();
    void fill(const QList<std::pair<Quarter, Figures>>& quarters);

    PageContext m_context;
    Unit m_unit;
    SegmentedControl* m_structure;
    QLabel* m_words;
    QTreeWidget* m_list;
    quint64 m_asked = 0; ///< of the newest question; answers to older ones are dropped
};

} // namespace juzhen
