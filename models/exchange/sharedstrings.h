// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace juzhen {

class ZipArchive;

/// The texts that the cells of an xlsx file refer to by number, rich text joined and reading aids
/// (phonetic runs) left out. Throws Error(TooLarge) beyond ReadLimits::sharedTextBytes.
[[nodiscard]] QList<QString> readSharedStrings(const ZipArchive& archive, const QByteArray& part);

/// Replaces the escapes _xHHHH_ by which xlsx files carry characters that XML can't.
[[nodiscard]] QString unescapedXlsxText(QString text);

} // namespace juzhen
