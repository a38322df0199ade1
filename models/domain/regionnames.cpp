// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/regionnames.h"

#include <array>

namespace juzhen {

namespace {

// Longest first, so that 自治州 isn't taken for a name that ends in 州.
constexpr std::array<QStringView, 11> suffixes{
    u"特别行政区", u"维吾尔自治区", u"壮族自治区", u"回族自治区", u"自治区", u"自治州",
    u"自治县",     u"省",           u"市",         u"区",         u"县"};

// The peoples that name autonomous prefectures and counties.
constexpr std::array<QStringView, 46> peoples{
    u"蒙古族",   u"土家族",   u"哈尼族", u"布依族",  u"傈僳族",   u"拉祜族",   u"纳西族",
    u"景颇族",   u"普米族",   u"裕固族", u"东乡族",  u"撒拉族",   u"保安族",   u"仫佬族",
    u"毛南族",   u"仡佬族",   u"锡伯族", u"布朗族",  u"达斡尔族", u"鄂温克族", u"鄂伦春族",
    u"哈萨克族", u"塔吉克族", u"朝鲜族", u"独龙族",  u"各族",     u"蒙古",     u"哈萨克",
    u"藏族",     u"羌族",     u"彝族",   u"回族",    u"苗族",     u"侗族",     u"壮族",
    u"瑶族",     u"白族",     u"傣族",   u"佤族",    u"黎族",     u"畲族",     u"水族",
    u"土族",     u"满族",     u"怒族",   u"柯尔克孜"};

constexpr std::array<QStringView, 7> systemWords{
    u"国家税务总局", u"国家统计局", u"中国共产主义青年团", u"中国人民银行",
    u"共青团",       u"中共",       u"国家矿山安全监察局"};

/// Takes the peoples from the end of 阿坝藏族羌族.
QStringView withoutPeoples(QStringView name)
{
    for (bool found = true; found;) {
        found = false;
        for (const auto people : peoples) {
            if (name.size() >= people.size() + 2 && name.endsWith(people)) {
                name.chop(people.size());
                found = true;
                break;
            }
        }
    }
    return name;
}

bool isAutonomous(QStringView suffix)
{
    return suffix.startsWith(u"自治");
}

} // namespace

QString shortRegionName(const QString& name)
{
    for (const auto suffix : suffixes) {
        if (name.endsWith(suffix)) {
            const auto stem = QStringView(name).chopped(suffix.size());
            const auto shortest = isAutonomous(suffix) ? withoutPeoples(stem) : stem;
            return shortest.size() >= 2 ? shortest.toString() : name;
        }
    }
    return name;
}

QStringList shorterRegionNames(const Region& region)
{
    const auto shortest = shortRegionName(region.name);
    if (shortest == region.name) {
        return {};
    }
    QStringList names{shortest};
    if (region.name.endsWith(u"自治州")) {
        names.append(shortest + u"州"_qs);
    } else if (region.name.endsWith(u"自治县")) {
        names.append(shortest + u"县"_qs);
    }
    return names;
}

qsizetype leadingSystemWords(QStringView unitName)
{
    for (const auto word : systemWords) {
        if (unitName.startsWith(word)) {
            return word.size();
        }
    }
    return 0;
}

} // namespace juzhen
