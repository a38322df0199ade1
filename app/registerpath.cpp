// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registerpath.h"

#include <QDir>
#include <QStandardPaths>

namespace juzhen {

QString defaultRegisterPath()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(QStringLiteral("juzhen/register.juzhen"));
}

} // namespace juzhen
