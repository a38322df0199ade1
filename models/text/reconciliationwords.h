// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reconciliationrecord.h"
#include "models/text/wordbook.h"

#include <QCoreApplication>

namespace juzhen {

/// The words of a reconciliation (三方核对).
class ReconciliationWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ReconciliationWords)

public:
    [[nodiscard]] static QString label(ReconciliationKind kind);
    [[nodiscard]] static QString label(ReconciliationState state);
    [[nodiscard]] static QString label(ReconciliationSide side);

    /// The label of a field, presenceField among them.
    [[nodiscard]] static QString field(const QString& key);

    /// The titles of a table of differences: "account", "platform", "field", "decision", "remark",
    /// "unit", "row", "state", "kind".
    [[nodiscard]] static QString title(const QString& key);

    /// Why two records stand together: "Names 86 % alike, same host unit".
    [[nodiscard]] static QString reason(const RecordPairing& pairing);

    /// What was decided on a field, for the table: who has to correct what.
    [[nodiscard]] static QString decision(const ReconciliationItem& item, const QString& field);

    /// A value of a side, with the words for codes.
    [[nodiscard]] static QString value(const ReconciliationItem& item,
                                       ReconciliationSide side,
                                       const QString& field,
                                       const WordBook& words);

    /// The labels of the fields in which the sides differ, given as comma-separated keys.
    [[nodiscard]] static QString differs(const QString& national, const QString& declared);

    /// Why a value wasn't taken over, and what to do, in one sentence.
    [[nodiscard]] static QString sentence(ReconciliationRefusal reason);

    /// The lines for the signatures under a table.
    [[nodiscard]] static QStringList signatures();
};

/// One line of the 差异核对表: a field of an account as the sides have it.
struct DifferenceLine
{
    QString unit;
    QString account;
    QString platform;
    QString field;
    QString own;
    QString national;
    QString declared;
    QString decision;
    QString remark;

    bool operator==(const DifferenceLine&) const = default;
};

/// The lines for @p items, in their order: one for each field that differs; for a pairing that
/// waits, one that says so.
[[nodiscard]] QList<DifferenceLine> differenceLines(const QList<ReconciliationItem>& items,
                                                    const WordBook& words);

} // namespace juzhen
