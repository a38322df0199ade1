// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace juzhen {

/// Makes UTF-8 the encoding of file names and output where the system names no encoding that can
/// hold Chinese. Call before the application object is made.
void prepareLocale();

/// Names the program to Qt and opens its log. Call right after the application object is made.
void nameProgram();

/// Whether there is a screen on which a window could open.
[[nodiscard]] bool hasDisplay();

} // namespace juzhen
