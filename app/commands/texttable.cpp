// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texttable.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// The blocks whose characters are wide (Unicode Standard Annex 11, W and F).
constexpr std::array wide{Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},  Range{0x3041, 0xa4cf},
                          Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},  Range{0xfe30, 0xfe6f},
                          Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},  Range{0x1f300, 0x1f64f},
                          Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd}};

bool isWide(char32_t character)
{
    return std::any_of(wide.begin(), wide.end(), [character](const Range& range) {
        return character >= range.first && character <= range.last;
    });
}

constexpr int gap = 2; ///< blanks between two columns

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        if (!QChar::isMark(character)) {
            width += isWide(character) ? 2 : 1;
        }
    }
    return width;
}

TextTable::TextTable(QStringList header, QList<int> rightAligned)
    : m_header(std::move(header))
    , m_rightAligned(std::move(rightAligned))
{}

QString TextTable::text() const
{
    QList<int> widths(m_header.size(), 0);
    const auto measure = [&](const QStringList& row) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i) {
            widths[i] = std::max(widths.at(i), displayWidth(row.at(i)));
        }
    };
    measure(m_header);
    std::for_each(m_rows.begin(), m_rows.end(), measure);
    QStringList rule;
    for (const int width : widths) {
        rule.append(QString(width, QLatin1Char('-')));
    }
    QString result = line(m_header, widths) + line(rule, widths);
    for (const QStringList& row : m_rows) {
        result += line(row, widths);
    }
    return result;
}

QString TextTable::line(const QStringList& row, const QList<int>& widths) const
{
    QString result;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString padding(widths.value(i) - displayWidth(row.at(i)), QLatin1Char(' '));
        const bool right = m_rightAligned.contains(static_cast<int>(i));
        result += right ? padding + row.at(i) : row.at(i) + padding;
        result += QString(gap, QLatin1Char(' '));
    }
    while (result.endsWith(QLatin1Char(' '))) {
        result.chop(1);
    }
    return result + QLatin1Char('\n');
}

} // namespace juzhen
