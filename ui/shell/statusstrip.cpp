// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/feedback/taskindicator.h"
#include "ui/shell/registerinfo.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace juzhen {

namespace {

QWidget* labelled(const char* iconName, const QString& words, const QString& tip, QWidget* parent)
{
    auto* const pair = new QWidget(parent);
    auto* const row = new QHBoxLayout(pair);
    row->setContentsMargins(space::small, 0, space::small, 0);
    row->setSpacing(space::tight);
    auto* const sign = new IconLabel(icon(iconName, Tone::Neutral), pair);
    sign->setEdge(4 * space::unit);
    auto* const text = new QLabel(words, pair);
    text->setForegroundRole(QPalette::PlaceholderText);
    setType(text, TypeSize::Small);
    row->addWidget(sign);
    row->addWidget(text);
    pair->setToolTip(tip);
    return pair;
}

} // namespace

StatusStrip::StatusStrip(const RegisterInfo& info, TaskList* tasks, QWidget* parent)
    : QStatusBar(parent)
{
    setObjectName(QStringLiteral("statusStrip"));
    setSizeGripEnabled(false);
    addWidget(labelled("database", info.name, info.location, this));
    if (info.sample) {
        auto* const sample =
            new Chip({tr("Sample data"), Tone::Warning, ChipShape::Triangle}, this);
        setType(sample, TypeSize::Small);
        sample->setObjectName(QStringLiteral("sampleMark"));
        sample->setToolTip(tr("Everything in this register is made up."));
        addWidget(sample);
    }
    if (tasks != nullptr) {
        addPermanentWidget(new TaskIndicator(*tasks, this));
    }
    if (!info.user.isEmpty()) {
        addPermanentWidget(labelled("user", info.user, tr("Signed in as %1").arg(info.user), this));
    }
}

} // namespace juzhen
