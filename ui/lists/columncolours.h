// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/colourrules.h"
#include "ui/lists/filterwords.h"

#include <QModelIndex>
#include <QObject>

namespace juzhen {

class ColourPopup;
class RegisterTable;

/// Marks cells of a list by rules on their values: a soft ground and a sign, so that nothing is
/// said by colour alone. Rules are made from the menu of the header and belong to the named view.
/// Columns that are drawn as chips keep their own colours. Owned by the table.
class ColumnColours : public QObject
{
    Q_OBJECT

public:
    ColumnColours(ListId list, RegisterTable* table, FilterWords::ValueText text);

    [[nodiscard]] const QList<ColourRule>& rules() const { return m_rules; }

    /// The tone of a cell, or nothing.
    [[nodiscard]] std::optional<Tone> toneOf(const QModelIndex& cell) const;

    void setRules(const QList<ColourRule>& rules);

private:
    void open(int column);

    const ListId m_list;
    RegisterTable* m_table;
    ColourPopup* m_popup;
    QList<ColourRule> m_rules;
};

} // namespace juzhen
