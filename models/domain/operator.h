// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QDate>
#include <QString>

namespace juzhen {

/// A contractor (代运营机构) bought in for the daily running of accounts (O-06, O-07).
struct Operator
{
    Id<Operator> id;
    QString uid;
    int revision = 0;

    QString name;
    QString uscc;
    QString contactName;
    QString contactPhone;
    QString qualification; ///< 资质, kinds and numbers
    QDate qualificationUntil;
    QDate contractUntil;
    bool confidentialityAgreement = false; ///< 保密协议
    QString remark;

    bool operator==(const Operator&) const = default;
};

} // namespace juzhen
