// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/logging.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("juzhen"));
    QApplication::setApplicationVersion(QStringLiteral(JUZHEN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("juzhen"));
    juzhen::installLog();
    juzhen::Application application;
    application.start(QApplication::arguments().value(1));
    return QApplication::exec();
}
