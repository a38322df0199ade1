// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace juzhen {

/// @p text made comparable: full-width and other compatibility forms, letter case and ü (written
/// "v", as on a keyboard) no longer differ, and runs of blanks are one blank, none at the ends.
[[nodiscard]] QString foldedText(QStringView text);

/// As foldedText(), but only the letters and digits are left: 微信公众号（订阅号） →
/// 微信公众号订阅号.
[[nodiscard]] QString foldedLetters(QStringView text);

} // namespace juzhen
