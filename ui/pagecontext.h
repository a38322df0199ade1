// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace juzhen {

class Questions;
class Session;
class Settings;
class TaskList;

/// What every page may use; made by the Application, handed to each page's create function. All of
/// it outlives the pages. `session` is null only where a page is shown without a register (tests).
struct PageContext
{
    Session* session = nullptr;
    Settings* settings = nullptr;
    Questions* questions = nullptr;
    TaskList* tasks = nullptr;
};

} // namespace juzhen
