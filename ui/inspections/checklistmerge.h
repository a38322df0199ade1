// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"
#include "models/domain/inspection.h"
#include "ui/widgets/mergeform.h"

#include <QCoreApplication>

namespace juzhen {

/// A checklist as one person has it: the days and the answers. A value.
struct Checklist
{
    InspectionTask task;
    QList<Answer> answers;
};

/// The three versions of a checklist that two people have filled at once. A value.
struct ChecklistMerge
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ChecklistMerge)

public:
    IndicatorSet set;
    Checklist base;   ///< what both began with
    Checklist theirs; ///< stored now
    Checklist mine;   ///< typed here

    /// Whether theirs is submitted already, so that only what is stored can be kept.
    [[nodiscard]] bool isClosed() const;

    /// What happened, in one sentence; @p who was faster.
    [[nodiscard]] QString story(const QString& who) const;

    /// The days and items in which either version left the base.
    [[nodiscard]] QList<MergeField> fields() const;

    /// What is stored now, with mine in the fields @p keptMine.
    [[nodiscard]] Checklist merged(const QStringList& keptMine) const;
};

} // namespace juzhen
