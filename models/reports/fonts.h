// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

#include <array>

namespace juzhen {

/// What a typeface does in a document (GB/T 9704-2012).
enum class FontRole
{
    Title,   ///< 小标宋
    Heading, ///< 黑体
    Kai,     ///< 楷体
    Body,    ///< 仿宋
    Song     ///< 宋体, for page numbers
};

inline constexpr std::array allFontRoles = {FontRole::Title, FontRole::Heading, FontRole::Kai,
                                            FontRole::Body, FontRole::Song};

/// The typefaces a document is set in: for each role the first wished-for face that the machine
/// has, or a free stand-in. A value; owned by whoever renders.
class DocumentFonts
{
public:
    /// Chooses among @p families, the names of the installed typefaces.
    explicit DocumentFonts(const QStringList& families);

    /// Chooses among the typefaces of this machine. Needs a QGuiApplication.
    [[nodiscard]] static DocumentFonts fromMachine();

    /// The face of @p role, @p points high, unhinted, with stand-ins for characters it lacks. The
    /// size is set in layout units (see DocumentLayout), not for a screen.
    [[nodiscard]] QFont font(FontRole role, double points) const;

    /// The family chosen for @p role; empty when the machine has none of those known here, and
    /// then the system chooses.
    [[nodiscard]] QString family(FontRole role) const;

    /// Whether @p role is set in the face that official documents ask for.
    [[nodiscard]] bool isAsWished(FontRole role) const;

    /// The names of wished-for faces that are missing here, one for each role that has a stand-in;
    /// to be told before printing.
    [[nodiscard]] QStringList missing() const;

    /// The name of the face that official documents ask for in @p role, such as 仿宋_GB2312.
    [[nodiscard]] static QString wishedName(FontRole role);

private:
    struct Choice
    {
        QString family;
        bool wished = false;
        bool bold = false; ///< the stand-in needs its bold cut to have the right weight
    };

    [[nodiscard]] const Choice& choice(FontRole role) const;

    std::array<Choice, allFontRoles.size()> m_choices;
};

} // namespace juzhen
