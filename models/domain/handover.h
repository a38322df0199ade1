// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"

namespace juzhen {

/// An account and a role of it that a person holds or held.
struct HeldCustody
{
    Custody custody;
    QString personName;
    QString accountName;
    QString platformCode;
    QString unitName;
    QString url;
    AccountStatus status = AccountStatus::Active;
    QDate passwordChangedOn;

    /// Whether the password must be changed, because the account was handed over since.
    [[nodiscard]] bool isPasswordDue() const
    {
        return custody.isOpen() && custody.role == CustodyRole::Administrator
               && custody.handedOverOn.isValid()
               && (!passwordChangedOn.isValid() || passwordChangedOn < custody.handedOverOn);
    }
};

/// Why a custody can't be handed over as planned.
enum class HandoverProblem
{
    NoSuccessor,   ///< nobody is chosen
    SamePerson,    ///< the successor is who leaves
    SuccessorGone, ///< the successor has left by the day of the handover
    SameReviewer   ///< the successor does another of the three reviews (O-16)
};

struct HandoverIssue
{
    HandoverProblem problem = HandoverProblem::NoSuccessor;
    HeldCustody held;
    QString successor; ///< the name; empty without one
};

/// What a handover sheet (交接单) says.
struct HandoverSheet
{
    Person from;
    QString unitName;
    QStringList receivers; ///< names, each once
    QDate day;
    QString remark;
    QList<HeldCustody> lines; ///< as they are held now: by whom, where sealed, when last changed
};

} // namespace juzhen
