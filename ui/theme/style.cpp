// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

/// Whether @p widget is the line edit inside a control that has a frame of its own.
bool isInnerEdit(const QWidget* widget)
{
    const auto* const parent = widget == nullptr ? nullptr : widget->parentWidget();
    return qobject_cast<const QComboBox*>(parent) != nullptr
           || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr;
}

void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (stylepainting::isTextArea(widget)) {
        stylepainting::field(painter, option, option->rect);
        return;
    }
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawMenuPanel(const QStyleOption* option, QPainter* painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->save();
    painter->setPen(option->palette.color(QPalette::Dark));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter)
{
    const auto& palette = option->palette;
    const auto rect = option->rect;
    const bool hovered = option->state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(rect, palette.color(hovered ? QPalette::Midlight : QPalette::AlternateBase));
    painter->save();
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option->state.testFlag(QStyle::State_Horizontal)) {
        painter->drawLine(rect.topRight() + QPoint(0, 2 * space::unit),
                          rect.bottomRight() - QPoint(0, 2 * space::unit));
    }
    painter->restore();
}

void drawItemPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* const item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const bool inList = qobject_cast<const QListView*>(widget) != nullptr;
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, item->backgroundBrush);
    }
    if (option->state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Highlight));
    } else if (inList && option->state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Midlight));
    }
    if (const auto* const table = qobject_cast<const QTableView*>(widget);
        table != nullptr && !table->showGrid()) {
        const QRect line(option->rect.bottomLeft(), QSize(option->rect.width(), 1));
        painter->fillRect(line, option->palette.color(QPalette::Midlight));
    }
}

struct Arrow
{
    QStyle::PrimitiveElement element;
    Qt::ArrowType direction;
};

constexpr std::array arrows{
    Arrow{QStyle::PE_IndicatorArrowDown, Qt::DownArrow},
    Arrow{QStyle::PE_IndicatorArrowUp, Qt::UpArrow},
    Arrow{QStyle::PE_IndicatorArrowLeft, Qt::LeftArrow},
    Arrow{QStyle::PE_IndicatorArrowRight, Qt::RightArrow},
};

bool drawArrow(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter)
{
    const auto* const found = std::ranges::find(arrows, element, &Arrow::element);
    if (found == arrows.end()) {
        return false;
    }
    const auto group =
        option->state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    stylepainting::chevron(painter, option->rect, found->direction,
                           option->palette.color(group, QPalette::PlaceholderText));
    return true;
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("house"));
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) != nullptr || stylepainting::isTextArea(widget)
        || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void HouseStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption* option,
                               QPainter* painter,
                               const QWidget* widget) const
{
    const auto* const asButton = qstyleoption_cast<const QStyleOptionButton*>(option);
    switch (element) {
    case PE_PanelButtonCommand:
        if (asButton != nullptr) {
            stylepainting::button(painter, asButton, widget);
        }
        return;
    case PE_PanelButtonTool:
        stylepainting::toolButton(painter, option);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!isInnerEdit(widget)) {
            const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (frame == nullptr || frame->lineWidth > 0) {
                stylepainting::field(painter, option, option->rect);
            } else {
                painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            }
        }
        return;
    case PE_Frame:
        drawFrame(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepainting::checkBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        stylepainting::radioButton(painter, option);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange)) {
            stylepainting::focusRing(painter, option->rect, option->palette,
                                     stylepainting::radius - 2);
        }
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          option->palette.color(QPalette::Mid));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_PanelItemViewItem:
        drawItemPanel(option, painter, widget);
        return;
    case PE_PanelMenu:
        drawMenuPanel(option, painter);
        return;
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          option->palette.color(QPalette::Mid));
        return;
    default:
        if (!drawArrow(element, option, painter)) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }
}

void HouseStyle::drawControl(ControlElement element,
                             const QStyleOption* option,
                             QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            auto plain = *button; // the label draws the sign of a menu
            plain.features &= ~QStyleOptionButton::HasMenu;
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            stylepainting::buttonLabel(painter, button, widget);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto* const tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            tool != nullptr && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            stylepainting::toolButtonLabel(painter, tool);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* const bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            stylepainting::progress(painter, bar);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto* const tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            stylepainting::tab(painter, tab);
        }
        return;
    case CE_Splitter: {
        auto line = option->rect;
        const auto middle = line.center();
        line.setSize(option->state.testFlag(State_Horizontal) ? QSize(1, line.height())
                                                              : QSize(line.width(), 1));
        line.moveCenter(middle);
        painter->fillRect(line, option->palette.color(option->state.testFlag(State_MouseOver)
                                                          ? QPalette::Link
                                                          : QPalette::Mid));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control,
                                    const QStyleOptionComplex* option,
                                    QPainter* painter,
                                    const QWidget* widget) const
{
    if (const auto* const combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo != nullptr && control == CC_ComboBox) {
        if (combo->frame) {
            stylepainting::field(painter, option, option->rect);
        }
        const auto arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        stylepainting::chevron(painter, arrow, Qt::DownArrow,
                               option->palette.color(QPalette::PlaceholderText));
        return;
    }
    if (const auto* const slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider != nullptr && control == CC_ScrollBar) {
        stylepainting::scrollBar(
            painter, slider, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto* const spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin != nullptr && control == CC_SpinBox) {
        drawSpinBox(spin, painter, widget);
        return;
    }
    if (const auto* const tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        tool != nullptr && control == CC_ToolButton) {
        auto plain = *tool;
        if (plain.state.testFlag(State_AutoRaise)
            && !plain.features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            // A quiet button says by its icon that it opens a menu; Fusion's corner arrow is noise.
            plain.features &= ~QStyleOptionToolButton::HasMenu;
        }
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawSpinBox(const QStyleOptionSpinBox* option,
                             QPainter* painter,
                             const QWidget* widget) const
{
    if (option->frame) {
        stylepainting::field(painter, option, option->rect);
    }
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto draw = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                          Qt::ArrowType direction) {
        const auto group =
            option->stepEnabled.testFlag(step) ? QPalette::Active : QPalette::Disabled;
        const bool hot = option->activeSubControls.testFlag(part);
        const auto role = hot ? QPalette::Link : QPalette::PlaceholderText;
        stylepainting::chevron(painter, proxy()->subControlRect(CC_SpinBox, option, part, widget),
                               direction, option->palette.color(group, role));
    };
    draw(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    draw(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

} // namespace juzhen
