// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace juzhen {

class Session;

/// Fills a new register with what every office starts from: regions, platforms, vocabularies, the
/// working-day calendar, the indicator sets, and the present person with every role.
void seedRegister(Session& session);

} // namespace juzhen
