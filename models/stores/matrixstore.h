// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matrixgaps.h"
#include "models/stores/unittreestore.h"

#include <QList>
#include <QString>

namespace juzhen {

class Session;

/// A host unit in the matrix, with its accounts counted.
struct MatrixUnit
{
    QString place;     ///< by area: the region of the accounts; by system: the unit's domain; empty
                       ///< while unknown
    qint64 unitId = 0; ///< 0: accounts whose host unit isn't known
    QString unitName;
    qint64 accounts = 0;
};

/// An account in the matrix.
struct MatrixAccount
{
    qint64 id = 0;
    QString name;
    QString platformCode;
    AccountStatus status = AccountStatus::Active;
    bool isMain = false;
};

/// The accounts of one matrix that haven't ended.
struct MatrixMembers
{
    QList<MatrixAccount> accounts; ///< main accounts first
    qint64 total = 0;              ///< of which `accounts` may be only the first
};

/// The matrix with what it lacks: a value that is made off the GUI thread.
struct Matrix
{
    QList<MatrixUnit> units;
    QList<MatrixGap> gaps;
};

/// The matrix (政务新媒体矩阵, O-30): which unit of which region (块) or department system (条)
/// hosts which accounts, and what it lacks.
class MatrixStore
{
public:
    explicit MatrixStore(Session& session);

    /// Every unit that hosts accounts, by region or domain, then in official order.
    [[nodiscard]] QList<MatrixUnit> units(UnitHierarchy hierarchy);

    /// The gaps as of @p today, without those that are waived. Not for the GUI thread.
    [[nodiscard]] QList<MatrixGap> gaps(QDate today);

    /// The accounts of one unit, by area only those in the region @p place, the main account first.
    [[nodiscard]] QList<MatrixAccount>
    accounts(UnitHierarchy hierarchy, const QString& place, qint64 unitId);

    /// The accounts right at a place, without those of the regions below it, closed and cancelled
    /// ones left out; at most @p most of them. @p unitId −1: of every unit there.
    [[nodiscard]] MatrixMembers
    members(UnitHierarchy hierarchy, const QString& place, qint64 unitId, int most);

private:
    Session& m_session;
};

} // namespace juzhen
