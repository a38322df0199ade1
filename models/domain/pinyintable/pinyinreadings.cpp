// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pinyintable/pinyinreadings.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace juzhen::pinyintable {

namespace {

struct MarkedVowel
{
    std::string_view text;
    std::string_view plain;
    std::uint16_t tone;
};

// Tone 0: a letter that says nothing about the tone. Combining marks stand alone.
constexpr std::array markedVowels{
    MarkedVowel{"ā", "a", 1},     MarkedVowel{"á", "a", 2},     MarkedVowel{"ǎ", "a", 3},
    MarkedVowel{"à", "a", 4},     MarkedVowel{"ē", "e", 1},     MarkedVowel{"é", "e", 2},
    MarkedVowel{"ě", "e", 3},     MarkedVowel{"è", "e", 4},     MarkedVowel{"ī", "i", 1},
    MarkedVowel{"í", "i", 2},     MarkedVowel{"ǐ", "i", 3},     MarkedVowel{"ì", "i", 4},
    MarkedVowel{"ō", "o", 1},     MarkedVowel{"ó", "o", 2},     MarkedVowel{"ǒ", "o", 3},
    MarkedVowel{"ò", "o", 4},     MarkedVowel{"ū", "u", 1},     MarkedVowel{"ú", "u", 2},
    MarkedVowel{"ǔ", "u", 3},     MarkedVowel{"ù", "u", 4},     MarkedVowel{"ǖ", "v", 1},
    MarkedVowel{"ǘ", "v", 2},     MarkedVowel{"ǚ", "v", 3},     MarkedVowel{"ǜ", "v", 4},
    MarkedVowel{"ü", "v", 0},     MarkedVowel{"ń", "n", 2},     MarkedVowel{"ň", "n", 3},
    MarkedVowel{"ǹ", "n", 4},     MarkedVowel{"ḿ", "m", 2},     MarkedVowel{"ế", "e", 2},
    MarkedVowel{"ề", "e", 4},     MarkedVowel{"ê", "e", 0},     MarkedVowel{"\u0304", "", 1},
    MarkedVowel{"\u0301", "", 2}, MarkedVowel{"\u030C", "", 3}, MarkedVowel{"\u0300", "", 4},
};

struct NamedReading
{
    char32_t character;
    std::string_view syllable;
};

// Frequency counts come from running text, where 都 is mostly "all" and 地 a particle. In names
// of places and offices these are the usual readings.
constexpr std::array usualInNames{
    NamedReading{U'都', "du"},   NamedReading{U'地', "di"},   NamedReading{U'长', "chang"},
    NamedReading{U'什', "shi"},  NamedReading{U'藏', "zang"}, NamedReading{U'犍', "qian"},
    NamedReading{U'荥', "ying"}, NamedReading{U'筠', "jun"},  NamedReading{U'厦', "xia"},
    NamedReading{U'曾', "zeng"}, NamedReading{U'埔', "pu"},
};

// Readings of a dictionary that no name uses, of characters that very many names use. Left in,
// they would only make the search text longer.
constexpr std::array neverInNames{
    NamedReading{U'广', "an"},   NamedReading{U'区', "ou"},   NamedReading{U'南', "na"},
    NamedReading{U'石', "dan"},  NamedReading{U'车', "ju"},   NamedReading{U'说', "yue"},
    NamedReading{U'市', "fu"},   NamedReading{U'省', "xing"}, NamedReading{U'育', "yo"},
    NamedReading{U'和', "huo"},  NamedReading{U'和', "hu"},   NamedReading{U'合', "ge"},
    NamedReading{U'红', "gong"}, NamedReading{U'色', "shai"}, NamedReading{U'若', "re"},
    NamedReading{U'员', "yun"},  NamedReading{U'数', "shuo"}, NamedReading{U'术', "zhu"},
    NamedReading{U'划', "huai"}, NamedReading{U'大', "dai"},  NamedReading{U'夹', "ga"},
    NamedReading{U'称', "chen"}, NamedReading{U'万', "mo"},
};

void append(std::vector<Reading>& readings, const Reading& reading)
{
    const auto same = [&](const Reading& other) {
        return other.syllable == reading.syllable;
    };
    if (!reading.syllable.empty() && std::none_of(readings.begin(), readings.end(), same)) {
        readings.push_back(reading);
    }
}

/// What stands in one field: "zhǎng(1879)" or "0121.040,0121.050:cháng".
std::string_view bareReading(std::string_view entry)
{
    if (const auto colon = entry.rfind(':'); colon != std::string_view::npos) {
        entry.remove_prefix(colon + 1);
    }
    return entry.substr(0, entry.find('('));
}

void arrangeForNames(Readings& all)
{
    for (const auto& usual : usualInNames) {
        auto& readings = all[usual.character];
        const auto found = std::find_if(readings.begin(), readings.end(), [&](const Reading& r) {
            return r.syllable == usual.syllable;
        });
        if (found != readings.end()) {
            std::rotate(readings.begin(), found, found + 1);
        }
    }
    for (const auto& never : neverInNames) {
        std::erase_if(all[never.character],
                      [&](const Reading& r) { return r.syllable == never.syllable; });
    }
}

} // namespace

Reading parseReading(std::string_view text)
{
    Reading reading;
    while (!text.empty()) {
        const auto vowel = std::find_if(markedVowels.begin(), markedVowels.end(),
                                        [&](const auto& v) { return text.starts_with(v.text); });
        if (vowel != markedVowels.end()) {
            reading.syllable += vowel->plain;
            reading.tone = vowel->tone == 0 ? reading.tone : vowel->tone;
            text.remove_prefix(vowel->text.size());
            continue;
        }
        if (text.front() >= 'a' && text.front() <= 'z') {
            reading.syllable += text.front();
        }
        text.remove_prefix(1);
    }
    return reading;
}

Readings readUnihan(std::istream& input)
{
    constexpr std::array<std::string_view, 3> fields{"kMandarin", "kHanyuPinlu", "kXHC1983"};
    std::array<Readings, fields.size()> byField;
    std::string line;
    while (std::getline(input, line)) {
        std::istringstream columns(line);
        std::string codePoint;
        std::string field;
        columns >> codePoint >> field;
        const auto* const place = std::find(fields.begin(), fields.end(), field);
        if (!codePoint.starts_with("U+") || place == fields.end()) {
            continue;
        }
        const auto character = static_cast<char32_t>(std::stoul(codePoint.substr(2), nullptr, 16));
        auto& readings = byField[static_cast<std::size_t>(place - fields.begin())][character];
        std::string entry;
        while (columns >> entry) {
            append(readings, parseReading(bareReading(entry)));
        }
    }
    Readings all;
    for (const auto& readings : byField) {
        for (const auto& [character, list] : readings) {
            for (const auto& reading : list) {
                append(all[character], reading);
            }
        }
    }
    arrangeForNames(all);
    return all;
}

} // namespace juzhen::pinyintable
