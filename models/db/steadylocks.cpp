// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/steadylocks.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QMutex>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <map>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#endif

namespace juzhen {

#ifdef Q_OS_LINUX

namespace {

/// SQLite counts the locks of its connections to one file itself and asks the system once for all
/// of them, through the handle that happens to be at hand. This is the one open file that has them.
class HolderTable
{
public:
    /// As fcntl(2): 0, or -1 with errno.
    int setLock(int handle, int command, struct flock& lock);

private:
    using FileKey = std::pair<dev_t, ino_t>;

    QMutex m_mutex;
    std::map<FileKey, int> m_handles;
};

int HolderTable::setLock(int handle, int command, struct flock& lock)
{
    struct stat status = {};

    if (::fstat(handle, &status) != 0) {
        return -1;
    }
    const FileKey key{status.st_dev, status.st_ino};
    const bool isLast = lock.l_type == F_UNLCK && lock.l_start == 0 && lock.l_len == 0;
    const QMutexLocker guard(&m_mutex);
    auto it = m_handles.find(key);
    const bool isFirst = it == m_handles.end();
    if (isFirst) {
        if (lock.l_type == F_UNLCK) {
            return 0;
        }
        const int holder = ::fcntl(handle, F_DUPFD_CLOEXEC, 0);
        if (holder < 0) {
            return -1;
        }
        it = m_handles.emplace(key, holder).first;
    }
    const int result = ::fcntl(it->second, command, &lock);
    if (isLast || (isFirst && result != 0)) {
        const int cause = errno;
        ::close(it->second);
        m_handles.erase(it);
        errno = cause;
    }
    return result;
}

/// Whether @p lock is one on the register itself. Those on the index of its log, which SQLite opens
/// once in a program, stand far below (sqlite.org/fileformat2.html, sqlite.org/walformat.html).
bool isOfRegister(const struct flock& lock)
{
    constexpr off_t pendingByte = 0x40000000;
    return lock.l_start >= pendingByte || (lock.l_start == 0 && lock.l_len == 0);
}

/// The command that means the lock of the open file where @p command means that of the program.
int ofOpenFile(int command)
{
    switch (command) {
    case F_SETLK:
        return F_OFD_SETLK;
    case F_SETLKW:
        return F_OFD_SETLKW;
    default:
        return F_OFD_GETLK;
    }
}

/// Whether the system knows the locks of an open file; told by the first of them.
enum class Support
{
    Untried,
    Known,
    None
};

/// As fcntl(2) with the locks of the open file; errno is EINVAL where the system has none.
int lockOpenFile(int handle, int command, struct flock& lock)
{
    static HolderTable holders;
    lock.l_pid = 0;
    const int wanted = ofOpenFile(command);
    return wanted != F_OFD_GETLK && isOfRegister(lock) ? holders.setLock(handle, wanted, lock)
                                                       : ::fcntl(handle, wanted, &lock);
}

// NOLINTNEXTLINE(cert-dcl50-cpp): the signature of fcntl(2), which SQLite calls
int fcntlOfOpenFile(int handle, int command, ...)
{
    static std::atomic<Support> support = Support::Untried;
    va_list arguments;
    va_start(arguments, command);
    int result = -1;
    if (command == F_SETLK || command == F_SETLKW || command == F_GETLK) {
        auto* const lock = va_arg(arguments, struct flock*);
        result = support == Support::None ? ::fcntl(handle, command, lock)
                                          : lockOpenFile(handle, command, *lock);
        if (result == 0 && support == Support::Untried) {
            support = Support::Known;
        } else if (result != 0 && errno == EINVAL && support == Support::Untried) {
            support = Support::None;
            result = ::fcntl(handle, command, lock);
        }
    } else if (command == F_GETFD) {
        result = ::fcntl(handle, command);
    } else {
        result = ::fcntl(handle, command, va_arg(arguments, int));
    }
    va_end(arguments);
    return result;
}

} // namespace

void useSteadyLocks()
{
    sqlite3_vfs* const files = sqlite3_vfs_find("unix");
    if (files != nullptr && files->xSetSystemCall != nullptr) {
        files->xSetSystemCall(files, "fcntl",
                              reinterpret_cast<sqlite3_syscall_ptr>(fcntlOfOpenFile));
    }
}

#else

void useSteadyLocks()
{}

#endif

} // namespace juzhen
