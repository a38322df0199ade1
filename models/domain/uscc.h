// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace juzhen {

/// The check character (18th) of a unified social credit code 统一社会信用代码 for its first 17
/// characters, as GB 32100 computes it. A null character when they aren't 17 of the alphabet
/// (digits and capitals without I, O, S, V, Z).
[[nodiscard]] QChar usccCheckCharacter(QStringView first17);

/// Whether @p code is a unified social credit code with the right check character.
[[nodiscard]] bool isUscc(QStringView code);

} // namespace juzhen
