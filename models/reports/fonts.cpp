// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/fonts.h"

#include "models/reports/drawing.h"

#include <QFontDatabase>
#include <QList>

#include <algorithm>

namespace juzhen {

namespace {

struct Face
{
    const char16_t* family;
    bool wished; ///< the face asked for, under one of its names, or its maker's equal of it
    bool bold = false;
};

// Each list runs from the face wished for to the last stand-in. Commercial faces carry a Chinese
// and an English name, and which of them the system tells depends on its language.
constexpr Face titleFaces[] = {
    {u"方正小标宋简体", true},           {u"FZXiaoBiaoSong-B05S", true},
    {u"方正小标宋_GBK", true},           {u"FZXiaoBiaoSong-B05", true},
    {u"Noto Serif CJK SC", false, true}, {u"Source Han Serif SC", false, true},
    {u"Noto Serif SC", false, true},     {u"SimSun", false, true},
    {u"AR PL UMing CN", false, true}};
constexpr Face headingFaces[] = {{u"黑体", true},
                                 {u"SimHei", true},
                                 {u"方正黑体_GBK", true},
                                 {u"FZHei-B01", true},
                                 {u"方正黑体简体", true},
                                 {u"FZHei-B01S", true},
                                 {u"FandolHei", false},
                                 {u"Noto Sans CJK SC", false, true},
                                 {u"Source Han Sans SC", false, true},
                                 {u"Noto Sans SC", false, true},
                                 {u"WenQuanYi Zen Hei", false},
                                 {u"Microsoft YaHei", false, true}};
constexpr Face kaiFaces[] = {{u"楷体_GB2312", true},
                             {u"KaiTi_GB2312", true},
                             {u"楷体", true},
                             {u"KaiTi", true},
                             {u"方正楷体_GBK", true},
                             {u"FZKai-Z03", true},
                             {u"方正楷体简体", true},
                             {u"FZKai-Z03S", true},
                             {u"STKaiti", false},
                             {u"FandolKai", false},
                             {u"AR PL UKai CN", false},
                             {u"LXGW WenKai", false},
                             {u"Noto Serif CJK SC", false}};
constexpr Face bodyFaces[] = {{u"仿宋_GB2312", true},
                              {u"FangSong_GB2312", true},
                              {u"仿宋", true},
                              {u"FangSong", true},
                              {u"方正仿宋_GBK", true},
                              {u"FZFangSong-Z02", true},
                              {u"方正仿宋简体", true},
                              {u"FZFangSong-Z02S", true},
                              {u"STFangsong", false},
                              {u"FandolFang R", false},
                              {u"FandolFang", false},
                              {u"Noto Serif CJK SC", false},
                              {u"Source Han Serif SC", false},
                              {u"Noto Serif SC", false},
                              {u"AR PL UMing CN", false}};
constexpr Face songFaces[] = {{u"宋体", true},
                              {u"SimSun", true},
                              {u"方正书宋_GBK", true},
                              {u"FZShuSong-Z01", true},
                              {u"STSong", false},
                              {u"FandolSong", false},
                              {u"Noto Serif CJK SC", false},
                              {u"Source Han Serif SC", false},
                              {u"Noto Serif SC", false},
                              {u"AR PL UMing CN", false}};

struct FaceList
{
    const Face* first;
    const Face* last;
};

template <std::size_t count>
constexpr FaceList listOf(const Face (&faces)[count])
{
    return {faces, faces + count};
}

FaceList facesOf(FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return listOf(titleFaces);
    case FontRole::Heading:
        return listOf(headingFaces);
    case FontRole::Kai:
        return listOf(kaiFaces);
    case FontRole::Body:
        return listOf(bodyFaces);
    case FontRole::Song:
        break;
    }
    return listOf(songFaces);
}

} // namespace

DocumentFonts::DocumentFonts(const QStringList& families)
{
    for (const auto role : allFontRoles) {
        const auto faces = facesOf(role);
        const auto* found = std::find_if(faces.first, faces.last, [&families](const Face& face) {
            return families.contains(QString::fromUtf16(face.family), Qt::CaseInsensitive);
        });
        if (found != faces.last) {
            m_choices[static_cast<std::size_t>(role)] = {QString::fromUtf16(found->family),
                                                         found->wished, found->bold};
        }
    }
}

DocumentFonts DocumentFonts::fromMachine()
{
    return DocumentFonts(QFontDatabase::families());
}

QFont DocumentFonts::font(FontRole role, double points) const
{
    QStringList families;
    const auto isSans = role == FontRole::Heading;
    for (const auto& name : {family(role), isSans ? QStringLiteral("Noto Sans CJK SC")
                                                  : QStringLiteral("Noto Serif CJK SC")}) {
        if (!name.isEmpty() && !families.contains(name)) {
            families += name;
        }
    }
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(isSans ? QFont::SansSerif : QFont::Serif);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(choice(role).bold);
    return font;
}

QString DocumentFonts::family(FontRole role) const
{
    return choice(role).family;
}

bool DocumentFonts::isAsWished(FontRole role) const
{
    return choice(role).wished;
}

QStringList DocumentFonts::missing() const
{
    QStringList names;
    for (const auto role : allFontRoles) {
        if (!isAsWished(role)) {
            names += wishedName(role);
        }
    }
    return names;
}

QString DocumentFonts::wishedName(FontRole role)
{
    return QString::fromUtf16(facesOf(role).first->family);
}

const DocumentFonts::Choice& DocumentFonts::choice(FontRole role) const
{
    return m_choices[static_cast<std::size_t>(role)];
}

} // namespace juzhen
