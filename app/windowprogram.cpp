// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#include <vector>
#else
#include <QProcess>
#endif

namespace juzhen {

namespace {

/// Beside this program while it is built, in the folder for helpers once it is installed.
QString windowProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char* place :
         {"juzhen-window", "../libexec/juzhen/juzhen-window", "juzhen-window.exe"}) {
        const QFileInfo file(here.filePath(QString::fromLatin1(place)));
        if (file.isExecutable()) {
            return file.absoluteFilePath();
        }
    }
    return {};
}

} // namespace

int runWindowProgram(const QStringList& arguments)
{
    const QString program = windowProgram();
    if (program.isEmpty()) {
        return -1;
    }
#ifdef Q_OS_UNIX
    QList<QByteArray> texts{program.toLocal8Bit()};
    for (const QString& argument : arguments) {
        texts.append(argument.toLocal8Bit());
    }
    std::vector<char*> pointers;
    for (QByteArray& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    execv(pointers.front(), pointers.data());
    return -1; // only a failed call comes back
#else
    return QProcess::execute(program, arguments);
#endif
}

} // namespace juzhen
