// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/domain/person.h"
#include "models/domain/scoring.h"
#include "models/domain/workflow.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for the closed vocabularies: one short label for every enumerator, in the language of
/// the moment.
class EnumWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::EnumWords)

public:
    [[nodiscard]] static QString label(AdminLevel value);
    [[nodiscard]] static QString label(RegionLevel value);
    [[nodiscard]] static QString label(UnitStatus value);
    [[nodiscard]] static QString label(Represents value);
    [[nodiscard]] static QString label(AccountStatus value);
    [[nodiscard]] static QString label(NationalStatus value);
    [[nodiscard]] static QString label(FilingKind value);
    [[nodiscard]] static QString label(FilingStatus value);
    [[nodiscard]] static QString label(Severity value);
    [[nodiscard]] static QString label(SubjectKind value);
    [[nodiscard]] static QString label(AttachmentRole value);
    [[nodiscard]] static QString label(Role value);
    [[nodiscard]] static QString label(Permission value);
    [[nodiscard]] static QString label(CampaignKind value);
    [[nodiscard]] static QString label(CampaignStatus value);
    [[nodiscard]] static QString label(TaskStatus value);
    [[nodiscard]] static QString label(Verdict value);
    [[nodiscard]] static QString label(IndicatorKind value);
    [[nodiscard]] static QString label(AnswerState value);
    [[nodiscard]] static QString label(FindingStatus value);
    [[nodiscard]] static QString label(DiscoveredBy value);
    [[nodiscard]] static QString label(Grade value);
    [[nodiscard]] static QString label(PersonRole value);
    [[nodiscard]] static QString label(CustodyRole value);
    [[nodiscard]] static QString label(PersonState value);
    [[nodiscard]] static QString label(QualificationKind value);
    [[nodiscard]] static QString label(OperatorState value);

    /// The words of a button that takes the step, in the imperative.
    [[nodiscard]] static QString action(Action value);

    /// Why a step is refused and what to do, in one sentence.
    [[nodiscard]] static QString refusal(Refusal value);
};

} // namespace juzhen
