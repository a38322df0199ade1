// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pinyin.h"

#include "models/domain/foldedtext.h"
#include "models/domain/pinyintable.h"

#include <algorithm>

namespace juzhen {

namespace pinyintable {

std::span<const std::uint16_t> readings(char32_t character)
{
    const std::uint16_t* code = nullptr;
    if (character >= firstHan && character <= lastHan) {
        code = &han[character - firstHan];
    } else if (character > lastHan) {
        const auto* const end = rare + rareCount;
        const auto* const found =
            std::lower_bound(rare, end, character, [](const RareCharacter& entry, char32_t wanted) {
                return entry.character < wanted;
            });
        code = found != end && found->character == character ? &found->code : nullptr;
    }
    if (!code || *code == 0) {
        return {};
    }
    if (*code < severalBit) {
        return {code, 1};
    }
    const auto* const several = pool + (*code - severalBit);
    return {several + 1, *several};
}

} // namespace pinyintable

namespace {

// Long enough for every real name; it keeps the key below what an index row may hold.
constexpr qsizetype keyCharacters = 100;

void appendHex(QString& text, char16_t unit)
{
    constexpr auto digits = "0123456789abcdef";
    for (int shift = 12; shift >= 0; shift -= 4) {
        text += QLatin1Char(digits[(unit >> shift) & 0xF]);
    }
}

bool isAsciiLetterOrDigit(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9');
}

/// Writes the first two levels of the key: words ended by a blank, and the tones.
class KeyWriter
{
public:
    KeyWriter(QString& words, QString& tones)
        : m_words(words)
        , m_tones(tones)
    {}

    void add(char32_t character)
    {
        if (isAsciiLetterOrDigit(character)) {
            m_words += QLatin1Char(static_cast<char>(character));
            m_inWord = true;
            return;
        }
        endWord();
        const auto readings = pinyintable::readings(character);
        if (!readings.empty()) {
            m_words += QLatin1String(pinyintable::syllableOf(readings.front()));
            m_words += QLatin1Char(' ');
            m_tones += QLatin1Char(static_cast<char>('0' + pinyintable::toneOf(readings.front())));
        } else if (QChar::isLetterOrNumber(character)) {
            m_words += QLatin1Char('~');
            appendHex(m_words, static_cast<char16_t>(character >> 16));
            appendHex(m_words, static_cast<char16_t>(character & 0xFFFF));
            m_words += QLatin1Char(' ');
        }
    }

    void endWord()
    {
        if (m_inWord) {
            m_words += QLatin1Char(' ');
            m_inWord = false;
        }
    }

private:
    QString& m_words;
    QString& m_tones;
    bool m_inWord = false;
};

} // namespace

QStringList pinyinReadings(char32_t character)
{
    QStringList list;
    for (const auto reading : pinyintable::readings(character)) {
        list.append(QString::fromLatin1(pinyintable::syllableOf(reading)));
    }
    return list;
}

QString pinyinKey(QStringView name)
{
    const auto start = name.left(keyCharacters);
    const auto folded = foldedText(start);
    QString key;
    key.reserve(folded.size() * 12 + 2);
    QString tones;
    tones.reserve(folded.size());
    KeyWriter writer(key, tones);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const auto c = folded.at(i);
        if (c.isHighSurrogate() && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate()) {
            writer.add(QChar::surrogateToUcs4(c, folded.at(i + 1)));
            ++i;
        } else {
            writer.add(c.unicode());
        }
    }
    writer.endWord();
    // A blank ends every word, and "!" stands right after the blank and before all letters and
    // digits: a name comes before the longer names that begin with it.
    key += QLatin1Char('!');
    key += tones;
    key += QLatin1Char('!');
    for (const auto c : start) {
        appendHex(key, c.unicode());
    }
    return key;
}

} // namespace juzhen
