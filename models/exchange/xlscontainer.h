// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace juzhen {

/// The stream "Workbook" of the compound file @p path; empty where it can't be had.
[[nodiscard]] QByteArray workbookOf(const QString& path);

/// Makes @p path a compound file with @p workbook alone. False when it can't be written.
[[nodiscard]] bool writeWorkbook(const QString& path, const QByteArray& workbook);

} // namespace juzhen
