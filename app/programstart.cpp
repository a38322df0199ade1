// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programstart.h"

#include "app/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <cstdint>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace juzhen {

namespace {

#if defined(__GLIBC__) && defined(Q_OS_LINUX)
/// Asks for large pages for what the program takes first: every page that is touched for the first
/// time costs, and these are 512 times fewer. Only room is taken here, no memory.
void wantLargePages()
{
    constexpr size_t pieceSize = 31 << 20; // larger ones stand apart from the others
    constexpr size_t pageSize = 4096;
    std::array<void*, 5> pieces{};
    for (void*& piece : pieces) {
        piece = std::malloc(pieceSize);
    }
    for (void* piece : pieces) {
        if (piece) {
            const size_t before = reinterpret_cast<std::uintptr_t>(piece) % pageSize;
            // Refused: then it is as it was.
            (void)madvise(static_cast<char*>(piece) + (pageSize - before), pieceSize - pageSize,
                          MADV_HUGEPAGE);
        }
    }
    for (void* piece : pieces) {
        std::free(piece);
    }
}
#endif

} // namespace

void prepareMemory()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_TOP_PAD, 64 * megabyte); // address room; what isn't used takes no memory
    mallopt(M_TRIM_THRESHOLD, 256 * megabyte);
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    mallopt(M_ARENA_MAX, 2);
#ifdef Q_OS_LINUX
    wantLargePages();
#endif
#endif
}

void prepareLocale()
{
#ifdef Q_OS_UNIX
    QByteArray locale;
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        locale = qgetenv(name).toLower();
        if (!locale.isEmpty()) {
            break;
        }
    }
    if (!locale.contains("utf-8") && !locale.contains("utf8")) {
        qputenv("LC_ALL", "C.UTF-8");
    }
#endif
}

void prepareRuntimeFolder()
{
#ifdef Q_OS_UNIX
    // The folder Qt falls back to without a login session (cron, ssh), named before Qt says so on
    // the terminal.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        const QString path = QDir::temp().filePath(
            QStringLiteral("runtime-") + qEnvironmentVariable("USER", QStringLiteral("juzhen")));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path));
    }
#endif
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("juzhen"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JUZHEN_VERSION));
    installLog();
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qgetenv("DISPLAY").isEmpty()
           || !qgetenv("WAYLAND_DISPLAY").isEmpty();
#else
    return true;
#endif
}

} // namespace juzhen
