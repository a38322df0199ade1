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
    const auto mark = [this](const char* name, ChipShape shape, const QString& words,
                             const QString& tip) {
        auto* const chip = new Chip({words, Tone::Warning, shape}, this);
        setType(chip, TypeSize::Small);
        chip->setObjectName(QLatin1String(name));
        chip->setToolTip(tip);
        addWidget(chip);
    };
    if (info.sample) {
        mark("sampleMark", ChipShape::Triangle, tr("Sample data"),
             tr("Everything in this register is made up."));
    }
    if (info.readOnly) {
        mark("readOnlyMark", ChipShape::Bar, tr("Read only"),
             tr("The register can't be written, so nothing can be changed."));
    }
    if (tasks != nullptr) {
        addPermanentWidget(new TaskIndicator(*tasks, this));
    }
    if (!info.user.isEmpty()) {
        addPermanentWidget(labelled("user", info.user, tr("Signed in as %1").arg(info.user), this));
    }
}

} // namespace juzhen
