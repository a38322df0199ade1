// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handover.h"
#include "models/domain/records.h"

#include <QHash>
#include <QList>

#include <functional>

namespace juzhen {

class Session;

/// A handover (工作交接) as a person has planned it.
struct Handover
{
    Id<Person> person; ///< who hands over
    QDate day;         ///< of the handover
    QDate lastDay;     ///< of the person; invalid: as it is
    Id<Person> successor;
    QHash<qint64, Id<Person>> others; ///< another successor of single custodies, by their ids
    QString title;                    ///< of the batch, in words
    QString remark;
};

/// What a handover has done.
struct HandoverResult
{
    Batch batch;
    qint64 custodies = 0;
    qint64 accounts = 0;
    qint64 passwords = 0; ///< accounts whose administrator changed
};

/// Hands over what a person holds, in one transaction and one batch, which BatchStore::reverse()
/// takes back.
class HandoverStore
{
public:
    using Step = std::function<void(qint64 done)>;

    explicit HandoverStore(Session& session);

    /// What stands against @p plan, each custody once; empty when it can be performed.
    [[nodiscard]] QList<HandoverIssue> problems(const Handover& plan);

    /// Needs Permission::EditAccounts. Throws Error(Invalid): "handover" when problems() has any,
    /// "day" without a day, "valid_to" for a last day before the person's first.
    HandoverResult perform(const Handover& plan, const Step& step = {});

    /// The sheet of the handovers of @p person on @p day.
    [[nodiscard]] HandoverSheet sheet(Id<Person> person, QDate day);

private:
    Session& m_session;
};

/// The kind of its batches.
inline constexpr QLatin1String handoverKind("handover");

} // namespace juzhen
