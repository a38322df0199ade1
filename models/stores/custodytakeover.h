// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"

#include <functional>

namespace juzhen {

class Session;

/// What a take-over of names has made.
struct TakenOver
{
    Batch batch;
    qint64 persons = 0;
    qint64 custodies = 0;
    qint64 leftAlone = 0; ///< texts that name several people, or nobody
};

/// Makes responsible persons and their custodies out of the names that stand in the accounts
/// (从账号台账提取责任人). The same name in the same unit is one person, unless two phone numbers
/// tell apart two people of one name. Roles that somebody holds already stay as they are, and so do
/// the texts.
class CustodyTakeOver
{
public:
    using Step = std::function<void(qint64 done, qint64 total)>;

    explicit CustodyTakeOver(Session& session);

    /// All or nothing, as the batch @p title. Needs Permission::EditAccounts. @p step is told of
    /// each piece and may throw to give up.
    TakenOver perform(const QString& title, const Step& step = {});

private:
    Session& m_session;
};

/// The kind of its batches.
inline constexpr QLatin1String takeOverKind("takeover");

/// Whether @p text names one person: not empty, no list of several, no word for nobody.
[[nodiscard]] bool namesOnePerson(const QString& text);

} // namespace juzhen
