// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>
#include <QString>

/// Small records that serve several areas: waivers, saved views, batches, audit entries.
namespace juzhen {

/// 豁免: a finding of the rules that the office accepts, by whom and until when.
struct Waiver
{
    Id<Waiver> id;
    QString uid;
    int revision = 0;

    QString rule; ///< "R-04"
    QString key;  ///< waiver key of the finding it covers
    QString approver;
    QString documentNo;
    QString reason;
    QDate expiresOn; ///< last day it holds; invalid: no end

    bool operator==(const Waiver&) const = default;
};

/// 视图: a named filter, sort and column choice of one page.
struct SavedView
{
    Id<SavedView> id;
    QString uid;
    int revision = 0;

    QString page;
    QString name;
    QString owner;      ///< login; empty: shared by everybody
    QString definition; ///< JSON

    bool operator==(const SavedView&) const = default;
};

/// 批次: one import, bulk edit or reversal, under one name in the history.
struct Batch
{
    Id<Batch> id;
    QString uid;
    int revision = 0;

    QString kind; ///< "import", "bulk", "reversal", "sample"
    QString title;
    QString fileName;
    QString startedBy;
    QDateTime startedAt;
    qint64 rows = 0;
    QString reversedBy; ///< uid of the batch that reversed it; empty: in force

    bool operator==(const Batch&) const = default;
};

/// 历史记录: one entry of the append-only log.
struct AuditEntry
{
    qint64 sequence = 0;
    QDateTime at;
    QString actor;  ///< login
    QString action; ///< "create", "update", "remove", or a workflow action
    SubjectKind subjectKind = SubjectKind::Register;
    qint64 subjectId = 0;
    QString subjectUid;
    QString changes; ///< JSON object: field → [old, new]
    QString batchUid;
    QString reason;
    QString hash; ///< SHA-256 over this entry and the previous hash, lower-case hex

    bool operator==(const AuditEntry&) const = default;
};

} // namespace juzhen
