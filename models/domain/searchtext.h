// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// The text that a search scans, and the folding of what a person types. A record is found when
/// its search text contains the folded query, from one character on.
namespace juzhen {

/// Longest search text, in characters.
inline constexpr int searchTextLimit = 1000;

/// @p text with full-width forms, letter case, ü and runs of blanks made the same (NFKC, case
/// folding): "ＣＤ　发布" → "cd 发布".
[[nodiscard]] QString foldQuery(QStringView text);

/// The folded @p texts, their pinyin initials and their full pinyin, separated by blanks, the most
/// useful parts first, at most searchTextLimit characters; a part that doesn't fit is left out
/// whole (a folded text is cut).
///
/// Characters with several readings are written in several ways, so that 银行 is found by "yh" and
/// "yinhang". At most 16 ways of initials and 4 of full pinyin per text: any stretch of a text with
/// up to four such characters (two for full pinyin) that have two readings each is found in all
/// combinations, however long the text is.
[[nodiscard]] QString searchTextOf(const QStringList& texts);

} // namespace juzhen
