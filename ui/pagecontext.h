// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUndoStack;

namespace juzhen {

class ChangeHub;
class Questions;
class Session;
class Settings;
class TaskList;
class WordBook;
template <class State> class Lane;

/// What every page may use; made by the Application, handed to each page's create function. All of
/// it outlives the pages. `session` is null only where a page is shown without a register (tests).
struct PageContext
{
    Session* session = nullptr;
    Settings* settings = nullptr;
    Questions* questions = nullptr;
    TaskList* tasks = nullptr;

    /// Lists, searches and counts: off the GUI thread, on a connection of its own.
    Lane<Session>* reader = nullptr;
    /// Imports, exports, reports, backups: long work, one at a time.
    Lane<Session>* jobs = nullptr;
    /// The words of regions, platforms and vocabularies in the present language.
    const WordBook* words = nullptr;
    /// Announces committed changes of all threads.
    ChangeHub* hub = nullptr;
    /// Edits that can be undone; one stack for the register.
    QUndoStack* undo = nullptr;
};

} // namespace juzhen
