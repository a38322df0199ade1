// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/answerdelegate.h"

#include "models/itemmodels/checklistmodel.h"
#include "models/text/scorewords.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QPainter>

namespace juzhen {

namespace {

ChipLook lookOf(AnswerState state, IndicatorKind kind)
{
    const QString words = ScoreWords::answer(state, kind);
    const bool bonus = kind == IndicatorKind::Bonus;
    switch (state) {
    case AnswerState::Met:
        return bonus ? ChipLook{words, Tone::Neutral, ChipShape::Bar}
                     : ChipLook{words, Tone::Success, ChipShape::Check};
    case AnswerState::Hit:
        return bonus ? ChipLook{words, Tone::Success, ChipShape::Check}
                     : ChipLook{words, Tone::Danger, ChipShape::Cross};
    case AnswerState::NotApplicable:
        return {words, Tone::Neutral, ChipShape::Bar};
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
    const auto kind = fromKey<IndicatorKind>(index.data(ChecklistModel::KindRole).toString())
                          .value_or(IndicatorKind::Deduct);
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
        paintChip(painter, place, lookOf(state, kind), option.palette);
    }
    painter->restore();
}

} // namespace juzhen
