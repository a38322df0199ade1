// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace juzhen {

namespace {

const char* const keyProperty = "segmentKey";

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this] { Q_EMIT currentChanged(currentKey()); });
}

void SegmentedControl::addSegment(const QString& key, const QString& text, const QString& icon)
{
    auto* const segment = new QToolButton(this);
    segment->setObjectName(QStringLiteral("segment_%1").arg(key));
    segment->setProperty(keyProperty, key);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->setIcon(juzhen::icon(icon));
    segment->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly
                                               : Qt::ToolButtonTextBesideIcon);
    segment->setAutoRaise(true);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::StrongFocus);
    segment->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(text) + 2 * space::wide);
    segment->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(segment);
    m_row->addWidget(segment);
}

QString SegmentedControl::currentKey() const
{
    const auto* const current = m_group->checkedButton();
    return current == nullptr ? QString() : current->property(keyProperty).toString();
}

void SegmentedControl::setCurrentKey(const QString& key)
{
    const auto segments = m_group->buttons();
    for (auto* const segment : segments) {
        if (segment->property(keyProperty).toString() == key) {
            segment->setChecked(true);
        }
    }
}

void SegmentedControl::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    stylepainting::roundedRect(&painter, rect(), palette().color(QPalette::Base),
                               palette().color(QPalette::Dark), stylepainting::radius + 1);
}

} // namespace juzhen
