// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanel.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int narrowestPanel = 80 * space::unit;
constexpr int narrowestMain = 60 * space::unit; ///< while the panel only takes its share
constexpr int usualShare = 52;
const QString panelWidthKey = QStringLiteral("panelWidth");
const QString panelOpenKey = QStringLiteral("panelOpen");

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_panel(new QWidget(this))
    , m_title(new QLabel(m_panel))
    , m_heading(new QHBoxLayout)
    , m_panelBody(new QVBoxLayout(m_panel))
    , m_share(usualShare)
{
    setChildrenCollapsible(false);
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_panel->setObjectName(QStringLiteral("sidePanel"));
    m_panel->setMinimumWidth(narrowestPanel);

    auto* const close = new QToolButton(m_panel);
    close->setObjectName(QStringLiteral("closePanel"));
    close->setAutoRaise(true);
    close->setIcon(icon("close"));
    close->setToolTip(tr("Close panel"));
    close->setAccessibleName(tr("Close panel"));
    connect(close, &QToolButton::clicked, this, &SidePanel::closeRequested);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_width = m_panel->width(); });
    auto* const escape = new QShortcut(Qt::Key_Escape, m_panel);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SidePanel::closeRequested);

    m_heading->addWidget(m_title, 1);
    m_heading->addWidget(close);
    m_panelBody->setContentsMargins(space::wide, 0, 0, 0);
    m_panelBody->addLayout(m_heading);
    addWidget(m_panel);
    m_panel->hide();
}

void SidePanel::setMainWidget(QWidget* widget)
{
    delete m_main;
    m_main = widget;
    insertWidget(0, widget);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
}

void SidePanel::setPanelWidget(QWidget* widget)
{
    delete m_content;
    m_content = widget;
    m_panelBody->addWidget(widget, 1);
}

void SidePanel::setPanelTitle(const QString& title)
{
    m_title->setText(title);
}

void SidePanel::addPanelAction(QAction* action)
{
    auto* const button = new QToolButton(m_panel);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    m_heading->insertWidget(m_heading->count() - 1, button);
}

bool SidePanel::isPanelOpen() const
{
    return !m_panel->isHidden();
}

void SidePanel::openPanel()
{
    if (isPanelOpen()) {
        return;
    }
    m_panel->show();
    applyWidth();
}

void SidePanel::applyWidth()
{
    const int share =
        std::max(narrowestPanel, std::min(width() * m_share / 100, width() - narrowestMain));
    const int wanted = m_width > 0 ? m_width : share;
    setSizes({std::max(1, width() - wanted), wanted});
}

void SidePanel::setPanelShare(int percent)
{
    m_share = percent;
    if (isPanelOpen()) {
        applyWidth();
    }
}

void SidePanel::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    if (isPanelOpen() && m_width == 0) {
        applyWidth();
    }
}

void SidePanel::closePanel()
{
    m_panel->hide();
}

QJsonObject SidePanel::state() const
{
    return {{panelWidthKey, m_width}, {panelOpenKey, isPanelOpen()}};
}

void SidePanel::restore(const QJsonObject& state)
{
    const int width = state.value(panelWidthKey).toInt();
    m_width = width > 0 ? std::max(narrowestPanel, width) : 0;
    state.value(panelOpenKey).toBool() ? openPanel() : closePanel();
}

} // namespace juzhen
