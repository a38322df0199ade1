// SPDX-License-Identifier: GPL-3.0-or-later
// The only file with colour literals: everything else asks the palette or a tone.
#include "ui/theme/colors.h"

#include <array>

namespace juzhen {

namespace {

/// The surfaces and lines of one look.
struct Look
{
    QRgb page, sheet, stripe, ink, faded, quiet;
    QRgb hover, separator, border, shadow, bright;
    QRgb selection, accent, visited, tip, tipInk;
};

constexpr Look lightLook{
    .page = 0xfff4f6f8,
    .sheet = 0xffffffff,
    .stripe = 0xfff9fafb,
    .ink = 0xff1c2733,
    .faded = 0xffa3acb6,
    .quiet = 0xff667280,
    .hover = 0xffebeff2,
    .separator = 0xffe2e6ea,
    .border = 0xffc6cdd4,
    .shadow = 0xff8a949e,
    .bright = 0xffffffff,
    .selection = 0xffd9e9ef,
    .accent = 0xff17617a,
    .visited = 0xff5f5490,
    .tip = 0xff26323d,
    .tipInk = 0xfff4f6f8,
};

constexpr Look darkLook{
    .page = 0xff15191d,
    .sheet = 0xff1d2227,
    .stripe = 0xff21272d,
    .ink = 0xffe2e7eb,
    .faded = 0xff67717b,
    .quiet = 0xff95a0ab,
    .hover = 0xff2a3138,
    .separator = 0xff2c333a,
    .border = 0xff47515b,
    .shadow = 0xff6d7883,
    .bright = 0xff3a434c,
    .selection = 0xff21414d,
    .accent = 0xff6fbdd6,
    .visited = 0xffb3a6e0,
    .tip = 0xff323b44,
    .tipInk = 0xffe2e7eb,
};

/// One tone: its colour, the soft surface behind it, and words on the full colour.
struct ToneColors
{
    QRgb color, surface, contrast;
};

constexpr std::array<ToneColors, 6> lightTones{{
    {0xff56626f, 0xffeceff2, 0xffffffff}, // Neutral
    {0xff17617a, 0xffe0edf2, 0xffffffff}, // Accent
    {0xff23703f, 0xffe3f2e8, 0xffffffff}, // Success
    {0xff875a00, 0xfffbf0d9, 0xffffffff}, // Warning
    {0xffb0322a, 0xfffbe7e5, 0xffffffff}, // Danger
    {0xff2b5c9e, 0xffe5edf8, 0xffffffff}, // Info
}};

constexpr std::array<ToneColors, 6> darkTones{{
    {0xffa7b1bb, 0xff2b323a, 0xff15191d}, // Neutral
    {0xff6fbdd6, 0xff1e3a45, 0xff0f1f25}, // Accent
    {0xff76c893, 0xff1d3527, 0xff0e1f15}, // Success
    {0xffe3b656, 0xff3a2f16, 0xff241b06}, // Warning
    {0xfff28b82, 0xff42211f, 0xff2a0f0d}, // Danger
    {0xff8ab4f0, 0xff213450, 0xff0d1a2b}, // Info
}};

// Neighbours differ in lightness as well as in hue, so they stay apart in grey print too.
constexpr std::array<QRgb, seriesColorCount> lightSeries{
    0xff1f6f8b, 0xffe08e2b, 0xff2f9e77, 0xff8e4585, 0xff6aaed6, 0xffc2493d, 0xffb8a12c, 0xff5b6672};
constexpr std::array<QRgb, seriesColorCount> darkSeries{
    0xff4fa9c6, 0xfff0ac55, 0xff55c59b, 0xffc98bc1, 0xff9ccbe8, 0xffe8786c, 0xffd8c55a, 0xff98a3ae};

void setDisabled(QPalette& palette, const Look& look)
{
    using Role = QPalette::ColorRole;
    for (const auto role : {Role::WindowText, Role::Text, Role::ButtonText, Role::HighlightedText,
                            Role::PlaceholderText, Role::Link}) {
        palette.setColor(QPalette::Disabled, role, QColor(look.faded));
    }
    palette.setColor(QPalette::Disabled, Role::Base, QColor(look.page));
    palette.setColor(QPalette::Disabled, Role::Button, QColor(look.page));
    palette.setColor(QPalette::Disabled, Role::Highlight, QColor(look.hover));
}

QPalette paletteOf(const Look& look)
{
    using Role = QPalette::ColorRole;
    QPalette palette;
    palette.setColor(Role::Window, QColor(look.page));
    palette.setColor(Role::WindowText, QColor(look.ink));
    palette.setColor(Role::Base, QColor(look.sheet));
    palette.setColor(Role::AlternateBase, QColor(look.stripe));
    palette.setColor(Role::Text, QColor(look.ink));
    palette.setColor(Role::Button, QColor(look.sheet));
    palette.setColor(Role::ButtonText, QColor(look.ink));
    palette.setColor(Role::BrightText, QColor(look.bright));
    palette.setColor(Role::Light, QColor(look.bright));
    palette.setColor(Role::Midlight, QColor(look.hover));
    palette.setColor(Role::Mid, QColor(look.separator));
    palette.setColor(Role::Dark, QColor(look.border));
    palette.setColor(Role::Shadow, QColor(look.shadow));
    palette.setColor(Role::Highlight, QColor(look.selection));
    palette.setColor(Role::HighlightedText, QColor(look.ink));
    palette.setColor(Role::Link, QColor(look.accent));
    palette.setColor(Role::LinkVisited, QColor(look.visited));
    palette.setColor(Role::ToolTipBase, QColor(look.tip));
    palette.setColor(Role::ToolTipText, QColor(look.tipInk));
    palette.setColor(Role::PlaceholderText, QColor(look.quiet));
    setDisabled(palette, look);
    return palette;
}

const ToneColors& colorsOf(const QPalette& palette, Tone tone)
{
    const auto index = static_cast<std::size_t>(tone);
    return isDark(palette) ? darkTones.at(index) : lightTones.at(index);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightLook);
}

QPalette darkPalette()
{
    return paletteOf(darkLook);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
           < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QColor toneColor(const QPalette& palette, Tone tone)
{
    return QColor(colorsOf(palette, tone).color);
}

QColor toneSurface(const QPalette& palette, Tone tone)
{
    return QColor(colorsOf(palette, tone).surface);
}

QColor toneContrast(const QPalette& palette, Tone tone)
{
    return QColor(colorsOf(palette, tone).contrast);
}

QColor seriesColor(const QPalette& palette, int index)
{
    const auto place = static_cast<std::size_t>(index % seriesColorCount);
    return QColor(isDark(palette) ? darkSeries.at(place) : lightSeries.at(place));
}

QColor paperColor()
{
    return Qt::white;
}

} // namespace juzhen
