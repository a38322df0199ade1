// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace juzhen {

/// Makes the locks that SQLite has on a register hold until SQLite itself gives them up. The locks
/// of POSIX belong to the whole program, and whatever part of it opens and closes the file takes
/// them away: a file dialog that looks what kind of file each one is does so for every file of the
/// folder. The next program to leave would take itself for the last, delete SQLite's log under
/// our connections, and with it what is stored afterwards.
///
/// For that SQLite is given locks of the open file instead (fcntl(2), F_OFD_SETLK, Linux 3.15),
/// which exclude those of POSIX as these do each other, so that other programs see no difference.
/// Systems where locks belong to the open file anyway (Windows) need none of it. Once in a program,
/// before it opens its first register.
void useSteadyLocks();

} // namespace juzhen
