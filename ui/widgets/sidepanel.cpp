// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanel.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int narrowestPanel = 80 * space::unit;
const QString panelWidthKey = QStringLiteral("panelWidth");
const QString panelOpenKey = QStringLiteral("panelOpen");

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_panel(new QWidget(this))
    , m_title(new QLabel(m_panel))
    , m_panelBody(new QVBoxLayout(m_panel))
    , m_width(narrowestPanel)
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
    auto* const escape = new QShortcut(Qt::Key_Escape, m_panel);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SidePanel::closeRequested);

    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(close);
    m_panelBody->setContentsMargins(space::wide, 0, 0, 0);
    m_panelBody->addLayout(heading);
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

void SidePanel::setUsualPanelWidth(int width)
{
    m_width = std::max(narrowestPanel, width);
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
    setSizes({std::max(1, width() - m_width), m_width});
}

void SidePanel::closePanel()
{
    if (isPanelOpen()) {
        m_width = std::max(narrowestPanel, m_panel->width());
        m_panel->hide();
    }
}

QJsonObject SidePanel::state() const
{
    return {{panelWidthKey, isPanelOpen() ? m_panel->width() : m_width},
            {panelOpenKey, isPanelOpen()}};
}

void SidePanel::restore(const QJsonObject& state)
{
    m_width = std::max(narrowestPanel, state.value(panelWidthKey).toInt(m_width));
    state.value(panelOpenKey).toBool() ? openPanel() : closePanel();
}

} // namespace juzhen
