// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QList>
#include <QString>

namespace juzhen {

class Session;

/// A host unit in the matrix, with its accounts counted.
struct MatrixUnit
{
    QString regionCode; ///< of the accounts; empty while unknown
    qint64 unitId = 0;  ///< 0: accounts whose host unit isn't known
    QString unitName;
    qint64 accounts = 0;
    qint64 running = 0;
    qint64 mainAccounts = 0;
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

/// The matrix (政务新媒体矩阵, O-30): which unit of which region hosts which accounts.
class MatrixStore
{
public:
    explicit MatrixStore(Session& session);

    /// Every unit that hosts accounts, by region, then in official order.
    [[nodiscard]] QList<MatrixUnit> units();

    /// The accounts of one unit in one region, the main account first.
    [[nodiscard]] QList<MatrixAccount> accounts(const QString& regionCode, qint64 unitId);

private:
    Session& m_session;
};

} // namespace juzhen
