// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/answerdelegate.h"

#include "models/itemmodels/checklistmodel.h"
#include "models/text/enumwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QPainter>

namespace juzhen {

namespace {

ChipLook lookOf(AnswerState state)
{
    switch (state) {
    case AnswerState::Met:
        return {EnumWords::label(state), Tone::Success, ChipShape::Check};
    case AnswerState::Hit:
        return {EnumWords::label(state), Tone::Danger, ChipShape::Cross};
    case AnswerState::NotApplicable:
        return {EnumWords::label(state), Tone::Neutral, ChipShape::Bar};
    case AnswerState::Open:
        break;
    }
    return {};
}

} // namespace

void AnswerDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const auto state = fromKey<AnswerState>(index.data(ChecklistModel::StateRole).toString())
                           .value_or(AnswerState::Open);
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    row.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setFont(row.font);
    const QRect place = option.rect.adjusted(space::small, 0, -space::tight, 0);
    if (state == AnswerState::Open) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, tr("1  2  3"));
    } else {
        paintChip(painter, place, lookOf(state), option.palette);
    }
    painter->restore();
}

} // namespace juzhen
