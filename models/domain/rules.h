// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"
#include "models/domain/rulefacts.h"
#include "models/domain/thresholds.h"

#include <QVariantList>

#include <span>

/// The compliance rules (R-nn): pure functions from facts to findings. Sentences are made in
/// models/text/findingwords.h.
namespace juzhen {

/// One violation of one rule by one subject.
struct RuleFinding
{
    QString rule; ///< "R-01"
    Severity severity = Severity::Minor;
    SubjectKind subjectKind = SubjectKind::Account;
    qint64 subjectId = 0; ///< a region's code as a number; 0 for the register as a whole
    QString subjectName;
    QString unitName;  ///< of the host, when the subject is an account or one of its findings
    QVariantList args; ///< numbers, days and keys of the sentence; see findingwords.h
    QString waiverKey; ///< uid (or region code) of the subject, the same in every register

    bool operator==(const RuleFinding&) const = default;
};

class RuleRun;

/// A row of the table of contents.
struct Rule
{
    const char* id;     ///< "R-01"
    const char* clause; ///< what it rests on: "O-15, NX-2"
    void (*run)(RuleRun&);
};

/// All rules, in the order of their numbers.
[[nodiscard]] std::span<const Rule> rules();

/// Runs every rule over @p facts as of @p today. Findings come in the order of the rules, then of
/// the facts. Accounts of vertical units (O-03) and, where the rule is about running an account,
/// accounts that aren't running are passed over.
[[nodiscard]] QList<RuleFinding>
check(const RuleFacts& facts, const Thresholds& thresholds, QDate today);

/// @p findings without those a waiver in force on @p today covers. A waiver holds through its last
/// day.
[[nodiscard]] QList<RuleFinding>
withoutWaived(QList<RuleFinding> findings, const QList<Waiver>& waivers, QDate today);

} // namespace juzhen

// So that a list of a quarter of a million grows by moving bytes.
Q_DECLARE_TYPEINFO(juzhen::RuleFinding, Q_RELOCATABLE_TYPE);
