// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"

#include <QMap>

namespace juzhen {

/// A gap in the account matrix (矩阵缺口, O-30): what the rules about regions, names and platforms
/// find, told once per region, department system or unit instead of once per account.
struct MatrixGap
{
    enum class Kind
    {
        NoAccount,         ///< 123-06 (R-45): no account of the government, or none at all
        NoMainAccount,     ///< O-30 (R-46): several accounts, none of which leads
        SeveralOnPlatform, ///< O-40 (R-04): one unit, one platform, several running accounts
        DifferingNames     ///< O-40, 123-09 (R-05): one unit, different names
    };

    Kind kind = Kind::NoAccount;
    Severity severity = Severity::Minor;
    QString regionCode;       ///< of the region, or where the unit's accounts are; empty: unknown
    QString domain;           ///< of the unit; of a department system when nothing else is named
    qint64 unitId = 0;        ///< 0: the gap is one of a region or system
    QString name;             ///< of the unit or region; empty for a system
    QString platformCode;     ///< on which the unit has several
    QString usualName;        ///< the name from which others differ
    qint64 accounts = 0;      ///< running accounts: of the region or system, or sharing a platform
    QList<qint64> accountIds; ///< those concerned, of a unit or system
    QStringList accountNames; ///< of accountIds, of a unit only

    [[nodiscard]] bool isOfUnit() const { return unitId > 0; }

    [[nodiscard]] bool isOfRegion() const { return unitId == 0 && !regionCode.isEmpty(); }

    [[nodiscard]] bool isOfSystem() const { return unitId == 0 && regionCode.isEmpty(); }

    bool operator==(const MatrixGap&) const = default;
};

inline constexpr std::array matrixGapKeys{
    EnumKey{MatrixGap::Kind::NoAccount, "no_account"},
    EnumKey{MatrixGap::Kind::NoMainAccount, "no_main_account"},
    EnumKey{MatrixGap::Kind::SeveralOnPlatform, "several_on_platform"},
    EnumKey{MatrixGap::Kind::DifferingNames, "differing_names"}};

constexpr const auto& enumKeys(MatrixGap::Kind)
{
    return matrixGapKeys;
}

/// The gaps of the register as of @p today, in the order of Kind; regions in official order, units
/// as the rules report them. What @p waivers in force cover is no gap. They come from,
/// themselves, so the matrix and the health check can't disagree.
[[nodiscard]] QList<MatrixGap> matrixGaps(const RuleFacts& facts,
                                          const Thresholds& thresholds,
                                          const QList<Waiver>& waivers,
                                          QDate today);

} // namespace juzhen
