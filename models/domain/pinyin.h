// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// Pinyin of names: for search by initials and for an order by name that is the same on every
/// engine and computer.
namespace juzhen {

/// The readings of @p character without tones, ü written "v", the usual one in names first: 行 →
/// xing, hang. Empty for anything but a hanzi.
[[nodiscard]] QStringList pinyinReadings(char32_t character);

/// The sort key of a name: printable ASCII, to be compared byte by byte (COLLATE BINARY on SQLite,
/// COLLATE "C" on PostgreSQL). It orders by the usual readings first, then by tones, then by the
/// characters themselves; digits stand before letters, letters among the syllables, other scripts
/// last; blanks and punctuation count only between names that are otherwise the same. Different
/// names have different keys, as long as they differ in the first 100 characters.
[[nodiscard]] QString pinyinKey(QStringView name);

} // namespace juzhen
