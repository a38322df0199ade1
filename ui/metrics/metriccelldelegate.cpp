// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metriccelldelegate.h"

#include "models/itemmodels/metricgridmodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/space.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace juzhen {

void MetricCellDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString figure = cell.text;
    const bool wrong = !index.data(MetricGridModel::ProblemRole).toString().isEmpty();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    cell.text.clear();
    if (wrong) {
        cell.backgroundBrush = toneSurface(option.palette, Tone::Danger);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    const QRect place = option.rect.adjusted(space::tight, 0, -space::small, 0);
    QFont font = cell.font;
    font.setBold(index.data(MetricGridModel::EditedRole).toBool());
    painter->setFont(font);
    painter->setPen(wrong ? toneColor(option.palette, Tone::Danger)
                          : option.palette.color(QPalette::Text));
    const QString shown = wrong ? QString(QStringLiteral("! ") + figure) : figure;
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, shown);
    const int taken = painter->fontMetrics().horizontalAdvance(shown);
    painter->setFont(typeFont(TypeSize::Small));
    const QString before = index.data(MetricGridModel::PreviousRole).toString();
    const int needed = painter->fontMetrics().horizontalAdvance(before) + space::small;
    if (!before.isEmpty() && needed + taken <= place.width()) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, before);
    }
    painter->restore();
}

QWidget* MetricCellDelegate::createEditor(QWidget* parent,
                                          const QStyleOptionViewItem&,
                                          const QModelIndex&) const
{
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

} // namespace juzhen
