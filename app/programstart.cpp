// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programstart.h"

#include "app/logging.h"

#include <QCoreApplication>

namespace juzhen {

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
