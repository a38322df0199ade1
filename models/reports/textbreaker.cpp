// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/textbreaker.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace juzhen {

namespace {

/// Where the baseline lies in the square of an ideograph, from its top: the same for all Chinese
/// faces, while their ascents differ widely.
constexpr double baselineShare = 0.88;

/// How much longer a line may become by spreading. More would look torn, and readers of the PDF
/// would take the gaps for blanks.
constexpr double widestSpread = 1.09;

QString withoutEndBlanks(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace()) {
        line.chop(1);
    }
    return line.toString();
}

/// Whether most of @p text is written without blanks, so that spreading its characters looks right.
bool isMostlyIdeographs(const QString& text)
{
    constexpr char16_t firstWide = 0x2E80;
    const auto wide = std::count_if(
        text.begin(), text.end(), [](QChar character) { return character.unicode() >= firstWide; });
    return 2 * wide > text.size();
}

/// The font of a line of @p text, naturally @p natural wide, that is to fill @p width. The spacing
/// is a share of each character's width, because Qt scales absolute spacing by the device.
QFont spread(const QFont& font, const QString& text, double natural, double width)
{
    if (natural <= 0 || width <= natural || width > natural * widestSpread
        || !isMostlyIdeographs(text)) {
        return font;
    }
    constexpr auto unspaced = 100.0;
    const auto present = font.letterSpacing() > 0 ? font.letterSpacing() : unspaced;
    auto wider = font;
    wider.setLetterSpacing(QFont::PercentageSpacing, present * width / natural);
    return wider;
}

void breakOneParagraph(const QString& text, const TextFormat& format, QList<DrawText>& lines)
{
    const double em = format.font.pixelSize();
    const auto baseline = (format.lineHeight - em) / 2 + baselineShare * em;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout layout(text, format.font);
    layout.setTextOption(option);
    layout.beginLayout();
    auto indent = format.firstIndent;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const auto room = qMax(format.width - indent, em);
        line.setLineWidth(room);
        const auto end = line.textStart() + line.textLength();
        const auto words =
            withoutEndBlanks(QStringView(text).mid(line.textStart(), line.textLength()));
        const auto natural = line.naturalTextWidth();
        auto x = indent;
        if (format.alignment.testFlag(Qt::AlignRight)) {
            x += qMax(room - natural, 0.0);
        } else if (format.alignment.testFlag(Qt::AlignHCenter)) {
            x += qMax((room - natural) / 2, 0.0);
        }
        const auto fills = format.alignment.testFlag(Qt::AlignJustify) && end < text.size();
        lines += DrawText{
            {x, baseline}, words, fills ? spread(format.font, words, natural, room) : format.font};
        indent = 0;
    }
    layout.endLayout();
}

} // namespace

QList<DrawText> breakText(const QString& text, const TextFormat& format)
{
    QList<DrawText> lines;
    const auto paragraphs = text.split(QLatin1Char('\n'));
    for (const auto& paragraph : paragraphs) {
        breakOneParagraph(paragraph, format, lines);
    }
    return lines;
}

QList<DrawText> breakEvenly(const QString& text, TextFormat format)
{
    const auto fullWidth = format.width;
    const auto count = breakText(text, format).size();
    auto narrow = fullWidth / 2;
    auto wide = fullWidth;
    while (count > 1 && wide - narrow > format.font.pixelSize() / 4.0) {
        format.width = (narrow + wide) / 2;
        (breakText(text, format).size() > count ? narrow : wide) = format.width;
    }
    format.width = wide;
    auto lines = breakText(text, format);
    for (auto& line : lines) {
        line.baseline.rx() += (fullWidth - wide) / 2;
    }
    return lines;
}

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace juzhen
