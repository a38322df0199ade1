// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace juzhen {

/// A file that is written beside its target and takes the target's place only when it is whole:
/// an earlier file stays as it was until then, and nothing is left behind when the work fails or
/// is cancelled. Owned by whoever writes; used for exports, backups and printed files.
///
///     SafeFile file(path, expectedBytes);
///     writeWith(file.temporaryPath());
///     file.commit([](const QString& written) { … throw when it isn't right … });
class SafeFile
{
public:
    /// Makes an empty temporary file in the target's folder. Throws Error(NotWritable) with the
    /// target's path when the folder is missing or refuses, or the target is read-only or a
    /// folder, and Error(DiskFull) when the disk is known to have less than @p expectedBytes free.
    explicit SafeFile(const QString& target, qint64 expectedBytes = 0);
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    /// Removes the temporary file unless commit() succeeded.
    ~SafeFile();

    /// Where to write. The name keeps the target's ending (.pdf, .xlsx).
    [[nodiscard]] const QString& temporaryPath() const { return m_temporary; }

    /// The file that will be replaced, links resolved.
    [[nodiscard]] const QString& target() const { return m_target; }

    /// Writes @p content as the whole file. Throws Error(DiskFull or NotWritable) with the target's
    /// path.
    void write(const QByteArray& content) const;

    /// Checks that the file can be read, calls @p verify with its path (which throws to refuse
    /// it), brings it safely to the disk, and puts it in the target's place in one step.
    /// Throws Error(DiskFull or NotWritable) with the target's path.
    void commit(const std::function<void(const QString& path)>& verify = {});

    /// Throws the Error that fits a failed write: DiskFull when the target's or the temporary
    /// folder's disk has no room left, else NotWritable. @p detail goes into the log.
    [[noreturn]] void throwWriteError(const QString& detail) const;

private:
    QString m_target;
    QString m_temporary;
};

/// Free bytes for this user on the disk that holds @p folder, or −1 when that can't be known.
[[nodiscard]] qint64 freeBytes(const QString& folder);

/// Brings a written file from the system's buffers to the disk; false with errno set on failure.
/// The one place that calls the operating system for it.
bool syncFile(const QString& path);

} // namespace juzhen
