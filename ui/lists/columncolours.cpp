// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columncolours.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "ui/lists/colourpopup.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/registertable.h"

#include <QStyledItemDelegate>

namespace juzhen {

namespace {

constexpr int signEdge = 3 * space::unit; // small, for columns of numbers are narrow

/// Draws a cell on the ground of its tone, with the sign of the tone before its words.
class ColourDelegate : public QStyledItemDelegate
{
public:
    ColourDelegate(const ColumnColours* colours, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_colours(colours)
    {}

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const auto tone = m_colours->toneOf(index)) {
            option->backgroundBrush = toneSurface(option->palette, *tone);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(colourrules::markOf(*tone).icon, *tone);
            option->decorationSize = QSize(signEdge, signEdge);
        }
    }

private:
    const ColumnColours* m_colours;
};

} // namespace

ColumnColours::ColumnColours(ListId list, RegisterTable* table, FilterWords::ValueText text)
    : QObject(table)
    , m_list(list)
    , m_table(table)
    , m_popup(new ColourPopup(std::move(text), table))
{
    table->setItemDelegate(new ColourDelegate(this, table));
    table->registerHeader()->setColourable(true);
    connect(table->registerHeader(), &RegisterHeader::colourRequested, this, &ColumnColours::open);
    connect(m_popup, &ColourPopup::rulesChanged, this, &ColumnColours::setRules);
}

std::optional<Tone> ColumnColours::toneOf(const QModelIndex& cell) const
{
    if (m_rules.isEmpty()) {
        return std::nullopt;
    }
    const auto& column = listDefinition(m_list).columns[static_cast<size_t>(cell.column())];
    return colourrules::toneOf(m_rules, column, cell.data(PagedTableModel::ValueRole));
}

void ColumnColours::setRules(const QList<ColourRule>& rules)
{
    m_rules = rules;
    m_table->refreshCells();
}

void ColumnColours::open(int column)
{
    m_popup->open(listDefinition(m_list).columns[static_cast<size_t>(column)], m_rules,
                  m_table->headerPlace(column));
}

} // namespace juzhen
