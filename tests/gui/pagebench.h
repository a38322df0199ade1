// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"
#include "models/stores/referencestore.h"
#include "models/tasks/lane.h"
#include "models/text/wordbook.h"
#include "tests/support/answeringquestions.h"
#include "tests/support/testregister.h"
#include "ui/feedback/tasklist.h"
#include "ui/pagecontext.h"

#include <QUndoStack>

namespace juzhen {

/// A real register with everything a page needs beside it: lanes, words, settings, answers. What a
/// test must fill in first goes through `data.session()`.
struct PageBench
{
    /// @p engine is "sqlite" or "postgres".
    explicit PageBench(const QString& engine = QStringLiteral("sqlite"))
        : data(engine)
        , settings(data.folder() + QStringLiteral("/settings.ini"))
        , reader([source = data.source()] { return std::make_unique<Session>(source); })
        , jobs([source = data.source()] { return std::make_unique<Session>(source); })
    {
        ReferenceStore reference(data.session());
        words = WordBook(reference.regions(), reference.platforms(), reference.vocabulary(), true);
    }

    [[nodiscard]] PageContext context()
    {
        return {&data.session(), &settings, &questions,  &tasks, &reader,
                &jobs,           &words,    &data.hub(), &undo};
    }

    TestRegister data;
    Settings settings;
    AnsweringQuestions questions;
    TaskList tasks;
    WordBook words;
    QUndoStack undo;
    Lane<Session> reader;
    Lane<Session> jobs;
};

} // namespace juzhen
