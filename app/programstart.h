// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace juzhen {

/// Makes UTF-8 the encoding of file names and output where the system names no encoding that can
/// hold Chinese. Call before the application object is made.
void prepareLocale();

/// Lets the memory of the program grow in large steps and stay: growing by 128 KB at a time, as the
/// C library does by itself, was 40 % of a health check. Call first.
void prepareMemory();

/// Makes the folder for sockets and locks of this login where the system has not. Call before the
/// application object of a program with a window is made.
void prepareRuntimeFolder();

/// Names the program to Qt and opens its log. Call right after the application object is made.
void nameProgram();

/// Whether there is a screen on which a window could open.
[[nodiscard]] bool hasDisplay();

} // namespace juzhen
