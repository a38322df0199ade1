// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace juzhen {

/// Empties @p layout: its widgets vanish at once and are deleted when control returns to the event
/// loop, so that a button may empty the row it stands in.
void clearLayout(QLayout* layout);

} // namespace juzhen
