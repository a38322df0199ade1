// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/spreadsheetname.h"

#include "app/commands/commandcall.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace juzhen {

void requireSpreadsheetName(const QString& path)
{
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("ods"),
                                     QStringLiteral("csv")};
    if (!endings.contains(QFileInfo(path).suffix().toLower())) {
        throw WrongUse{QCoreApplication::translate(
                           "juzhen::ExportCommand",
                           "“%1” must end in .xlsx, .ods or .csv, which says how it is written.")
                           .arg(path)};
    }
}

} // namespace juzhen
