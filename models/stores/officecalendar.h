// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workcalendar.h"

namespace juzhen {

class Session;

/// The working-day calendar as the register has it.
[[nodiscard]] WorkCalendar officeCalendar(Session& session);

} // namespace juzhen
