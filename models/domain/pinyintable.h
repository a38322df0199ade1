// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The readings of all hanzi, made at build time by models/domain/pinyintable. A reading is
/// syllable × 8 + tone (1 to 4; 5 is the light tone). For pinyin.cpp and searchtext.cpp only.
namespace juzhen::pinyintable {

struct RareCharacter
{
    char32_t character;
    std::uint16_t code;
};

inline constexpr char32_t firstHan = 0x3400;
inline constexpr char32_t lastHan = 0x9FFF;
inline constexpr std::uint16_t severalBit = 0x8000;

extern const char* const syllables[];
extern const std::uint16_t pool[]; ///< a count, then as many readings
extern const std::uint16_t han[];  ///< 0, a reading, or severalBit and a place in the pool
extern const RareCharacter rare[]; ///< characters outside firstHan … lastHan, in order
extern const std::size_t rareCount;

/// The readings of @p character, the usual one in names first; empty for anything but a hanzi.
[[nodiscard]] std::span<const std::uint16_t> readings(char32_t character);

[[nodiscard]] inline const char* syllableOf(std::uint16_t reading)
{
    return syllables[reading / 8];
}

[[nodiscard]] inline int toneOf(std::uint16_t reading)
{
    return reading % 8;
}

} // namespace juzhen::pinyintable
