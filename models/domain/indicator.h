// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/inspectionvocabulary.h"
#include "models/domain/vocabulary.h"

#include <QList>
#include <QString>

namespace juzhen {

struct IndicatorSet;

/// One item of an indicator set. Points are integer tenths of a point.
struct Indicator
{
    Id<Indicator> id;
    Id<IndicatorSet> setId;
    QString code;     ///< "NX-2.1", "B1"
    QString group;    ///< heading it stands under: 内容不更新, 制作水准
    QString text;     ///< what is asked, in the set's own wording
    QString guidance; ///< how it is deducted or judged
    IndicatorKind kind = IndicatorKind::Veto;
    int maxTenths = 0;                  ///< most that is taken off (or added), 0 for a veto item
    int perHitTenths = 0;               ///< suggested points per occurrence; 0: typed in
    bool optional = false;              ///< may be answered 不适用
    Severity severity = Severity::Veto; ///< of the finding a hit makes
    QString problemClass;               ///< 问题类别, key of vocabulary "problem_class"
    int sortOrder = 0;

    bool operator==(const Indicator&) const = default;
};

/// A versioned checklist (指标体系). Once a campaign uses a version it never changes; a change
/// makes the next version.
struct IndicatorSet
{
    Id<IndicatorSet> id;
    QString uid;
    int revision = 0;

    QString code; ///< "national-veto"
    int version = 1;
    QString name;
    QString source;            ///< document it rests on
    bool proposal = false;     ///< a proposal of this program, to be adopted by the office
    int updateWindowDays = 14; ///< an account fails when more days than this passed (NX-2)
    int passTenths = 600;      ///< 合格线 of a scored set
    int vetoDueDays = 5;       ///< 整改期限, working days, for a veto finding
    int otherDueDays = 10;     ///< working days for any other finding
    bool scored = false;
    QList<Indicator> indicators;

    bool operator==(const IndicatorSet&) const = default;
};

} // namespace juzhen
