// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inspection.h"

#include <QList>

namespace juzhen {

class Session;

/// The answers of a checklist as rows, logged as one change of their task. For TaskStore.
class AnswerTable
{
public:
    explicit AnswerTable(Session& session)
        : m_session(session)
    {}

    [[nodiscard]] QList<Answer> ofTask(Id<InspectionTask> id);

    /// Stores the answers that differ from what is stored, sets the ids of new ones, and logs the
    /// change. False when nothing differs. Runs inside the caller's WriteScope.
    bool store(const InspectionTask& task, QList<Answer>& answers);

private:
    Session& m_session;
};

} // namespace juzhen
