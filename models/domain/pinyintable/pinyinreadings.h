// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <istream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace juzhen::pinyintable {

/// A reading without its tone mark: "lv" and 4 for lǜ.
struct Reading
{
    std::string syllable;   ///< a to z, ü written v
    std::uint16_t tone = 5; ///< 1 to 4; 5 is the light tone

    bool operator==(const Reading&) const = default;
};

/// Splits "lǜ" (UTF-8) into "lv" and 4.
[[nodiscard]] Reading parseReading(std::string_view text);

/// Character → its readings, the usual one first, each syllable once.
using Readings = std::map<char32_t, std::vector<Reading>>;

/// Reads Unihan_Readings.txt. The order is kMandarin, then kHanyuPinlu, then kXHC1983, and then
/// what names of places and offices ask for.
[[nodiscard]] Readings readUnihan(std::istream& input);

} // namespace juzhen::pinyintable
