// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commands/commandline.h"
#include "app/commands/commands.h"
#include "app/programstart.h"
#include "app/registerpath.h"

#include <QApplication>
#include <QFileInfo>

namespace {

/// Pictures and pages are drawn without a display; the window needs one.
bool chooseDisplay(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const bool draws = juzhen::CommandLine(arguments, &juzhen::drawingCommands).namesCommand();
    if (draws && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return draws || juzhen::hasDisplay();
}

int runWindow(const juzhen::CommandLine& line)
{
    juzhen::Translations translations;
    juzhen::Application application(translations);
    QString location = line.location();
    if (location.isEmpty() && application.settings().recentRegisters().isEmpty()
        && QFileInfo::exists(juzhen::defaultRegisterPath())) {
        location = juzhen::defaultRegisterPath();
    }
    application.start(location);
    return QApplication::exec();
}

} // namespace

/// The window, and the commands that draw.
int main(int argc, char* argv[])
{
    using namespace juzhen;

    prepareMemory();
    prepareLocale();
    if (!chooseDisplay(argc, argv)) {
        const QCoreApplication qt(argc, argv);
        return CommandLine({}, &drawingCommands).refuseDisplay();
    }
    prepareRuntimeFolder();
    const QApplication qt(argc, argv);
    nameProgram();
    QApplication::setDesktopFileName(QStringLiteral("juzhen"));
    CommandLine line(QCoreApplication::arguments().mid(1), &drawingCommands);
    return line.namesCommand() ? line.run() : runWindow(line);
}
