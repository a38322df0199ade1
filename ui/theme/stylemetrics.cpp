// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of HouseStyle; what it draws is in style.cpp.
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepainting.h"

#include <QStyleOption>
#include <QTreeView>

#include <algorithm>

namespace juzhen {

namespace {

/// Whether it is the list that a combo box opens.
bool isInComboBox(const QWidget* widget)
{
    const QWidget* const holder = widget != nullptr ? widget->parentWidget() : nullptr;
    return holder != nullptr && holder->inherits("QComboBoxPrivateContainer");
}

constexpr int scrollBarWidth = 12;
constexpr int indicatorEdge = 18;
constexpr int shortestSlider = 32;
constexpr int comboArrow = 7 * space::unit;

/// Where the slider lies along the bar: first pixel and length.
struct Reach
{
    int start;
    int length;
};

Reach sliderReach(const QStyleOptionSlider& bar, int barLength)
{
    const auto range = static_cast<qint64>(bar.maximum) - bar.minimum;
    auto length = barLength;
    if (range > 0) {
        const auto share = static_cast<qint64>(barLength) * bar.pageStep / (range + bar.pageStep);
        length =
            std::clamp(static_cast<int>(share), std::min(shortestSlider, barLength), barLength);
    }
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                            barLength - length, bar.upsideDown),
            length};
}

/// A scroll bar without arrow buttons: the groove is the whole of it.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const auto rect = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const auto whole = upright ? rect.height() : rect.width();
    const auto slider = sliderReach(bar, whole);
    const auto stretch = [&](int start, int length) {
        return upright ? QRect(rect.left(), rect.top() + start, rect.width(), length)
                       : QRect(rect.left() + start, rect.top(), length, rect.height());
    };
    const auto end = slider.start + slider.length;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(slider.start, slider.length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, slider.start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(end, whole - end);
    default:
        return {};
    }
}

} // namespace

int HouseStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return stylepainting::isTextArea(widget) ? space::unit
                                                 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorEdge;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_FocusFrameHMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return iconEdge();
    case PM_SplitterWidth:
        return 2 * space::unit - 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::unit + 1;
    case PM_HeaderMarkSize:
        return 3 * space::unit;
    case PM_HeaderMargin:
        return space::small;
    case PM_TabBarTabHSpace:
        return 8 * space::unit;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap which,
                               const QStyleOption* option,
                               const QWidget* widget) const
{
    return which == SP_LineEditClearButton ? icon("close", Tone::Neutral)
                                           : QProxyStyle::standardIcon(which, option, widget);
}

int HouseStyle::styleHint(StyleHint hint,
                          const QStyleOption* option,
                          const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        return option != nullptr ? static_cast<int>(option->palette.color(QPalette::Mid).rgb())
                                 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type,
                                   const QStyleOption* option,
                                   const QSize& contentsSize,
                                   const QWidget* widget) const
{
    auto size = QProxyStyle::sizeFromContents(type, option, contentsSize, widget);
    const auto height = widget != nullptr ? controlHeight(widget->font()) : controlHeight({});
    switch (type) {
    case CT_PushButton: {
        const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        size = QSize(contentsSize.width() + 2 * (flat ? space::small : space::wide), height);
        break;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(height);
        break;
    case CT_ToolButton:
        size = size.expandedTo(QSize(height, height));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(height + space::unit, size.height()));
        break;
    case CT_ItemViewItem:
        // Trees stand beside register tables; theirs and those of a combo box are closer, but not
        // crammed.
        if (qobject_cast<const QTreeView*>(widget) != nullptr || isInComboBox(widget)) {
            size.setHeight(std::max(height - space::unit, size.height() + space::small));
        }
        break;
    case CT_MenuItem:
        if (const auto* const item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            size.setHeight(std::max(height - space::unit, size.height()));
        }
        break;
    case CT_TabBarTab:
        size.setHeight(std::max(height + space::unit, size.height()));
        break;
    default:
        break;
    }
    return size;
}

QRect HouseStyle::subElementRect(SubElement element,
                                 const QStyleOption* option,
                                 const QWidget* widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0) {
        return rect.adjusted(space::unit + 1, 0, -space::unit - 1, 0);
    }
    return rect;
}

QRect HouseStyle::subControlRect(ComplexControl control,
                                 const QStyleOptionComplex* option,
                                 SubControl subControl,
                                 const QWidget* widget) const
{
    const auto rect = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        return visualRect(option->direction, rect,
                          rect.adjusted(rect.width() - comboArrow, 0, 0, 0));
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        return visualRect(option->direction, rect, rect.adjusted(space::small, 1, -comboArrow, -1));
    }
    if (const auto* const bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar != nullptr && control == CC_ScrollBar) {
        return scrollBarPart(*bar, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace juzhen
