// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QDate>
#include <QList>

/// What the compliance rules are told about filings, campaigns and findings. See rulefacts.h.
namespace juzhen {

/// A filing that has taken effect, as far as the rules ask about it.
struct FilingFact
{
    qint64 id = 0;
    QString uid;
    qint64 accountId = 0;
    FilingKind kind = FilingKind::Change;
    bool changesHost = false;
    bool announced = false; ///< an announcement link is given
};

/// A governed field that was changed without a filing (by repair or import) and has none since.
struct PendingChangeFact
{
    qint64 accountId = 0;
    QString field; ///< column, "name"
    QDate changedOn;
};

struct CampaignFact
{
    qint64 id = 0;
    QString uid;
    QString name;
    Quarter quarter;
    CampaignKind kind = CampaignKind::Full;
    CampaignStatus status = CampaignStatus::Draft;
    bool confirmed = false; ///< at least one edition
    QDate confirmedOn;      ///< of the latest edition, at the office
    qint64 running = 0;     ///< accounts in scope; meaningful when confirmed
    qint64 checked = 0;
};

struct FindingFact
{
    qint64 id = 0;
    QString uid;
    qint64 accountId = 0;
    Quarter quarter; ///< of its campaign, or of the day it was found
    Severity severity = Severity::Minor;
    FindingStatus status = FindingStatus::Open;
    QDate dueOn;
    QDate reportedOn;
};

} // namespace juzhen
