// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QAction>

namespace juzhen {

Page::Page(const QString& pageId, QWidget* parent)
    : QWidget(parent)
    , m_pageId(pageId)
{
    setObjectName(pageId + QStringLiteral("Page"));
}

void Page::setHeading(const QString& heading)
{
    m_heading = heading;
    setAccessibleName(heading);
    Q_EMIT headingChanged();
}

void Page::setSubheading(const QString& subheading)
{
    if (m_subheading != subheading) {
        m_subheading = subheading;
        Q_EMIT headingChanged();
    }
}

void Page::activate()
{
    if (!m_built) {
        build();
        m_built = true;
        if (!m_initialState.isEmpty()) {
            restoreState(m_initialState);
        }
    }
    refresh();
}

QJsonObject Page::currentState() const
{
    return m_built ? saveState() : m_initialState;
}

void Page::openTarget(const QVariantMap& target)
{
    Q_UNUSED(target)
}

void Page::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

void Page::addHeaderAction(QAction* action)
{
    addAction(action);
    m_headerActions.append(action);
    Q_EMIT headerActionsChanged();
}

void Page::addPrimaryAction(QAction* action)
{
    m_primaryAction = action;
    addHeaderAction(action);
}

} // namespace juzhen
