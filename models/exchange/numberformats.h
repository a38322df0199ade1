// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace juzhen {

/// Whether a number shown by this format code of a workbook is a day: "yyyy/m/d", "m月d日",
/// "[$-804]yyyy年m月d日". Formats of pure time ("h:mm", "[h]:mm") and of numbers are not.
[[nodiscard]] bool isDateFormat(QStringView code);

/// The same for the formats that are known by number only (ECMA-376 part 1, 18.8.30, with those
/// of Chinese workbooks).
[[nodiscard]] bool isBuiltinDateFormat(int id);

} // namespace juzhen
