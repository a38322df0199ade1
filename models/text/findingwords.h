// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"
#include "models/text/wordbook.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for the findings of the compliance rules (R-nn).
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::FindingWords)

public:
    /// What the rule is about, in a few words: "超两周未更新" for "R-01"; the id itself for a rule
    /// unknown here.
    [[nodiscard]] static QString ruleTitle(const QString& rule);

    /// The documents the rule rests on, as they are cited: "川办函〔2022〕89号第三部分；国办秘函
    /// 〔2019〕19号单项否决指标2" for the clauses "O-15, NX-2"; empty for an unknown rule.
    [[nodiscard]] static QString clause(const QString& rule);

    /// What the finding is about: the name of the account, unit, region …; "The register" where it
    /// is none of them.
    [[nodiscard]] static QString subject(const RuleFinding& finding, const WordBook& words);

    /// What is wrong, with the numbers, in one sentence.
    [[nodiscard]] static QString sentence(const RuleFinding& finding, const WordBook& words);

private:
    [[nodiscard]] static QString updateSentence(const RuleFinding& finding);
    [[nodiscard]] static QString namingSentence(const RuleFinding& finding, const WordBook& words);
    [[nodiscard]] static QString filingSentence(const RuleFinding& finding);
    [[nodiscard]] static QString closingSentence(const RuleFinding& finding);
    [[nodiscard]] static QString conductSentence(const RuleFinding& finding);
    [[nodiscard]] static QString campaignSentence(const RuleFinding& finding);
    [[nodiscard]] static QString custodySentence(const RuleFinding& finding);
    [[nodiscard]] static QString metricSentence(const RuleFinding& finding);
    [[nodiscard]] static QString matrixSentence(const RuleFinding& finding, const WordBook& words);
};

} // namespace juzhen
