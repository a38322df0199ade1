// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// Looks at an SQLite file before it is opened, so that a wrong file is refused with its true
/// reason and nothing is written to it. @p mayBeMissing: a new file is about to be made.
/// Throws Error: NotFound, NotReadable, NotWritable, NotADatabase, Truncated, NetworkShare.
void checkSqliteFile(const QString& path, bool mayBeMissing);

/// Whether @p type, as the system calls it ("nfs4", "cifs", "fuse.sshfs"), is a file system over a
/// network or out of a virtual machine, where SQLite's locks can't be relied on.
[[nodiscard]] bool isNetworkFileSystem(const QString& type);

/// The URI that opens @p path for reading. Where not even a lock file can be made beside it
/// (a CD, a folder without write permission), the file is taken as unchanging.
[[nodiscard]] QString readOnlyUri(const QString& path);

} // namespace juzhen
