// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/searchtext.h"

#include "models/domain/foldedtext.h"
#include "models/domain/pinyintable.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <vector>

namespace juzhen {

namespace {

constexpr int initialsWays = 16;
constexpr int syllablesWays = 4;
constexpr qsizetype optionsPerPart = 3;
constexpr qsizetype longestStretch = 4; // 2 to the 4th is 16 ways

/// One character of a text and the ways to write it.
using Part = QVarLengthArray<QLatin1String, optionsPerPart>;

enum class Form
{
    Initials,
    Syllables
};

void appendOption(Part& part, QLatin1String option)
{
    if (part.size() < optionsPerPart && !part.contains(option)) {
        part.append(option);
    }
}

/// The ways to write one text in pinyin.
class Spelling
{
public:
    /// @p text must be folded and stay alive.
    Spelling(QStringView text, Form form)
        : m_form(form)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t character = text.at(i).unicode();
            if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
                character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
                ++i;
            }
            addCharacter(character);
        }
        planWays();
    }

    [[nodiscard]] bool hasHan() const { return m_hasHan; }

    [[nodiscard]] int count() const { return m_count; }

    /// Way number @p way; 0 is the one with all the usual readings.
    ///
    /// The digits of `way` are the choices: the n-th ambiguous character follows digit n modulo
    /// the number of digits, so that neighbours differ in all combinations.
    [[nodiscard]] QString spelled(int way) const
    {
        std::array<int, longestStretch> digits{};
        for (std::size_t d = 0; d < static_cast<std::size_t>(m_digits); ++d) {
            digits[d] = way % m_radix[d];
            way /= m_radix[d];
        }
        QString text;
        text.reserve(m_parts.size() * (m_form == Form::Initials ? 1 : 4));
        std::size_t digit = 0;
        for (const auto& part : m_parts) {
            qsizetype choice = 0;
            if (part.size() > 1) {
                choice = digits[digit] % part.size();
                digit = digit + 1 < static_cast<std::size_t>(m_digits) ? digit + 1 : 0;
            }
            text += part.at(choice);
        }
        return text;
    }

private:
    void addCharacter(char32_t character)
    {
        const auto readings = pinyintable::readings(character);
        Part part;
        for (const auto reading : readings) {
            const auto* const syllable = pinyintable::syllableOf(reading);
            appendOption(part, m_form == Form::Initials ? QLatin1String(syllable, 1)
                                                        : QLatin1String(syllable));
        }
        m_hasHan = m_hasHan || !part.isEmpty();
        if (part.isEmpty()
            && ((character >= U'a' && character <= U'z')
                || (character >= U'0' && character <= U'9'))) {
            part.append(QLatin1String(&ascii[character], 1));
        }
        if (!part.isEmpty()) {
            m_parts.append(part);
        }
    }

    /// Finds the longest stretch of ambiguous characters of which all combinations fit.
    void planWays()
    {
        QVarLengthArray<int, 64> sizes;
        for (const auto& part : m_parts) {
            if (part.size() > 1) {
                sizes.append(static_cast<int>(part.size()));
            }
        }
        const int most = m_form == Form::Initials ? initialsWays : syllablesWays;
        m_digits = std::clamp<qsizetype>(sizes.size(), 1, longestStretch);
        while (waysWith(sizes) > most && m_digits > 1) {
            --m_digits;
        }
    }

    /// Sets the radix of each of the digits, and how many ways they make.
    int waysWith(const QVarLengthArray<int, 64>& sizes)
    {
        m_radix.fill(1);
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            auto& radix = m_radix[static_cast<std::size_t>(i % m_digits)];
            radix = std::max(radix, sizes.at(i));
        }
        m_count = 1;
        for (const auto radix : m_radix) {
            m_count *= radix;
        }
        return m_count;
    }

    static constexpr auto ascii = [] {
        std::array<char, 128> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            table[i] = static_cast<char>(i);
        }
        return table;
    }();

    Form m_form;
    QVarLengthArray<Part, 32> m_parts;
    std::array<int, longestStretch> m_radix{1, 1, 1, 1};
    qsizetype m_digits = 1;
    int m_count = 1;
    bool m_hasHan = false;
};

/// Collects the parts of a search text, each once, as far as there is room.
class SearchText
{
public:
    void addCut(const QString& part) { add(part.left(searchTextLimit - m_text.size() - 1)); }

    void add(const QString& part)
    {
        const bool fits = m_text.size() + 1 + part.size() <= searchTextLimit;
        if (part.isEmpty() || !fits || m_parts.contains(part)) {
            return;
        }
        m_parts.append(part);
        m_text += m_text.isEmpty() ? QString() : QStringLiteral(" ");
        m_text += part;
    }

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
    QVarLengthArray<QString, 64> m_parts;
};

} // namespace

QString foldQuery(QStringView text)
{
    return foldedText(text);
}

QString searchTextOf(const QStringList& texts)
{
    SearchText result;
    QStringList folded;
    for (const auto& text : texts) {
        folded.append(foldedText(text));
        result.addCut(folded.last());
    }
    std::vector<Spelling> spellings;
    spellings.reserve(static_cast<size_t>(2 * folded.size()));
    for (const auto form : {Form::Initials, Form::Syllables}) {
        for (const auto& text : folded) {
            Spelling spelling(text, form);
            if (spelling.hasHan()) {
                result.add(spelling.spelled(0));
                spellings.push_back(std::move(spelling));
            }
        }
    }
    for (const auto& spelling : spellings) {
        for (int way = 1; way < spelling.count(); ++way) {
            result.add(spelling.spelled(way));
        }
    }
    return result.text();
}

} // namespace juzhen
