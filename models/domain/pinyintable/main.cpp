// SPDX-License-Identifier: GPL-3.0-or-later
//
// juzhen_pinyintable <Unihan_Readings.txt> <pinyintable.cpp>
// Runs while the program is built and writes the table that pinyintable.h declares.
#include "models/domain/pinyintable/pinyinreadings.h"

#include <fstream>
#include <iostream>
#include <stdexcept>

namespace {

using namespace juzhen::pinyintable;

constexpr char32_t firstHan = 0x3400;
constexpr char32_t lastHan = 0x9FFF;
constexpr std::uint16_t severalBit = 0x8000;
// A database that lost its readings would make every search by pinyin fail in silence.
constexpr std::size_t fewestCharacters = 20000;

/// Collects the table: every reading is a number, several readings are a place in the pool.
class Table
{
public:
    std::uint16_t codeOf(const std::vector<Reading>& readings)
    {
        if (readings.empty()) {
            return 0;
        }
        std::vector<std::uint16_t> codes;
        codes.reserve(readings.size());
        for (const auto& reading : readings) {
            codes.push_back(
                static_cast<std::uint16_t>(syllable(reading.syllable) * 8U + reading.tone));
        }
        if (codes.size() == 1) {
            return codes.front();
        }
        auto [place, isNew] =
            m_places.try_emplace(codes, static_cast<std::uint16_t>(m_pool.size()));
        if (isNew) {
            m_pool.push_back(static_cast<std::uint16_t>(codes.size()));
            m_pool.insert(m_pool.end(), codes.begin(), codes.end());
            if (m_pool.size() >= severalBit) {
                throw std::length_error("too many combinations of readings");
            }
        }
        return static_cast<std::uint16_t>(severalBit | place->second);
    }

    [[nodiscard]] const std::vector<std::string>& syllables() const { return m_syllables; }

    [[nodiscard]] const std::vector<std::uint16_t>& pool() const { return m_pool; }

private:
    std::uint16_t syllable(const std::string& text)
    {
        auto [number, isNew] =
            m_numbers.try_emplace(text, static_cast<std::uint16_t>(m_syllables.size()));
        if (isNew) {
            m_syllables.push_back(text);
        }
        return number->second;
    }

    std::vector<std::string> m_syllables;
    std::map<std::string, std::uint16_t> m_numbers;
    std::vector<std::uint16_t> m_pool;
    std::map<std::vector<std::uint16_t>, std::uint16_t> m_places;
};

void writeNumbers(std::ostream& output, const char* name, const std::vector<std::uint16_t>& numbers)
{
    output << "const std::uint16_t " << name << "[] = {";
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        output << (i % 20 == 0 ? "\n" : "") << numbers[i] << ',';
    }
    output << "};\n";
}

void write(std::ostream& output, const Readings& readings)
{
    Table table;
    std::vector<std::uint16_t> han(lastHan - firstHan + 1);
    std::vector<std::pair<char32_t, std::uint16_t>> rare;
    for (const auto& [character, list] : readings) {
        const auto code = table.codeOf(list);
        if (character >= firstHan && character <= lastHan) {
            han[character - firstHan] = code;
        } else if (code != 0) {
            rare.emplace_back(character, code);
        }
    }
    output << "// Made by juzhen_pinyintable from the Unicode database.\n"
              "#include \"models/domain/pinyintable.h\"\n\nnamespace juzhen::pinyintable {\n\n"
              "const char* const syllables[] = {";
    for (const auto& syllable : table.syllables()) {
        output << '"' << syllable << "\",";
    }
    output << "};\n";
    writeNumbers(output, "pool", table.pool());
    writeNumbers(output, "han", han);
    output << "const RareCharacter rare[] = {";
    for (const auto& [character, code] : rare) {
        output << '{' << static_cast<std::uint32_t>(character) << ',' << code << "},\n";
    }
    output << "};\nconst std::size_t rareCount = " << rare.size()
           << ";\n\n} // namespace juzhen::pinyintable\n";
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: juzhen_pinyintable <Unihan_Readings.txt> <pinyintable.cpp>\n";
        return 2;
    }
    try {
        std::ifstream input(argv[1]);
        const auto readings = readUnihan(input);
        if (readings.size() < fewestCharacters) {
            std::cerr << argv[1] << " has no readings of hanzi\n";
            return 3;
        }
        std::ofstream output(argv[2]);
        write(output, readings);
        output.close();
        if (!output) {
            std::cerr << argv[2] << " can't be written\n";
            return 3;
        }
    } catch (const std::exception& error) {
        std::cerr << argv[1] << ": " << error.what() << '\n';
        return 3;
    }
    return 0;
}
