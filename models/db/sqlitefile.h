// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// An SQLite file that a connection of this program is about to use, and uses while this lives.
/// The first to hold it looks at it, so that a wrong file is refused with its true reason and
/// nothing is written to it. Nobody looks while another holds it: to close a file takes away the
/// locks that the whole program has on it, and the next program to leave would then delete the log
/// under our connections, with all that is written into it afterwards.
class HeldSqliteFile
{
public:
    /// @p mayBeMissing: a new file is about to be made. Throws Error: NotFound, NotReadable,
    /// NotWritable, NotADatabase, Truncated, NetworkShare.
    HeldSqliteFile(const QString& path, bool mayBeMissing);
    ~HeldSqliteFile();
    HeldSqliteFile(const HeldSqliteFile&) = delete;
    HeldSqliteFile& operator=(const HeldSqliteFile&) = delete;

private:
    QString m_key;
};

/// Whether @p type, as the system calls it ("nfs4", "cifs", "fuse.sshfs"), is a file system over a
/// network or out of a virtual machine, where SQLite's locks can't be relied on.
[[nodiscard]] bool isNetworkFileSystem(const QString& type);

/// The URI that opens @p path for reading. Where not even a lock file can be made beside it
/// (a CD, a folder without write permission), the file is taken as unchanging.
[[nodiscard]] QString readOnlyUri(const QString& path);

} // namespace juzhen
