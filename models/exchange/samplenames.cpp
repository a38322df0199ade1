// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/samplenames.h"

#include <array>

namespace juzhen {

namespace {

struct Department
{
    const char16_t* name;
    const char16_t* brief;
    const char* domain;
    bool vertical = false;
};

constexpr std::array departments{Department{u"教育局", u"教育", "education"},
                                 Department{u"卫生健康局", u"卫健", "health"},
                                 Department{u"税务局", u"税务", "taxation", true},
                                 Department{u"公安局", u"公安", "public_security"},
                                 Department{u"文化广播电视和旅游局", u"文旅", "culture_tourism"},
                                 Department{u"人力资源和社会保障局", u"人社", "human_resources"},
                                 Department{u"市场监督管理局", u"市场监管", "market_regulation"},
                                 Department{u"应急管理局", u"应急", "emergency"},
                                 Department{u"农业农村局", u"三农", "agriculture"},
                                 Department{u"生态环境局", u"生态环境", "environment"},
                                 Department{u"交通运输局", u"交通", "transport"},
                                 Department{u"住房和城乡建设局", u"住建", "housing"},
                                 Department{u"民政局", u"民政", "civil_affairs"},
                                 Department{u"司法局", u"司法", "justice"},
                                 Department{u"发展和改革局", u"发改", "development_reform"},
                                 Department{u"气象局", u"气象", "meteorology", true},
                                 Department{u"自然资源和规划局", u"自然资源", "natural_resources"},
                                 Department{u"水务局", u"水务", "water"},
                                 Department{u"商务局", u"商务", "commerce"},
                                 Department{u"财政局", u"财政", "finance"},
                                 Department{u"退役军人事务局", u"退役军人", "veterans"},
                                 Department{u"医疗保障局", u"医保", "medical_insurance"},
                                 Department{u"林业和草原局", u"林草", "forestry"},
                                 Department{u"审计局", u"审计", "audit"},
                                 Department{u"统计局", u"统计", "statistics"},
                                 Department{u"科学技术局", u"科技", "science_technology"},
                                 Department{u"经济和信息化局", u"经信", "industry"},
                                 Department{u"政务服务管理局", u"政务服务", "government_services"}};

/// Towns and public services have no real names here; these are words, counted on as need be.
constexpr std::array towns{u"青山", u"绿水", u"白云", u"红星", u"金沙", u"银杏", u"紫竹",
                           u"梅岭", u"桂花", u"松林", u"柏树", u"石桥", u"新桥", u"双河",
                           u"三江", u"龙泉", u"凤鸣", u"云台", u"花溪", u"月亮"};
constexpr std::array services{u"人民医院", u"图书馆",       u"实验学校", u"供水服务中心",
                              u"博物馆",   u"公交服务中心", u"疾控中心", u"文化馆"};

QString ordinal(int number)
{
    return number == 0 ? QString() : QStringLiteral("第%1").arg(number + 1);
}

SampleUnitName department(const QString& path, AdminLevel level, int number)
{
    const Department& chosen = departments[static_cast<size_t>(number)];
    QString name = QString::fromUtf16(chosen.name);
    if (level == AdminLevel::Province) {
        name.replace(name.size() - 1, 1, QStringLiteral("厅"));
    }
    return {QStringLiteral("%1%2（示例）").arg(path, name),
            QString::fromUtf16(chosen.brief),
            QString::fromLatin1(chosen.domain),
            chosen.vertical ? QStringLiteral("vertical") : QStringLiteral("department"),
            level,
            chosen.vertical};
}

SampleUnitName town(const QString& path, int number)
{
    const int count = static_cast<int>(towns.size());
    const QString word = QString::fromUtf16(towns[static_cast<size_t>(number % count)])
                         + (number < count ? QString() : QString::number(number / count + 1));
    const bool street = number % 4 == 3;
    return {street ? QStringLiteral("%1%2街道办事处（示例）").arg(path, word)
                   : QStringLiteral("%1%2镇人民政府（示例）").arg(path, word),
            word, QStringLiteral("general"),
            street ? QStringLiteral("subdistrict_office") : QStringLiteral("township_government"),
            AdminLevel::Township};
}

SampleUnitName publicService(const QString& path, AdminLevel level, int number)
{
    const int count = static_cast<int>(services.size());
    const QString word =
        ordinal(number / count) + QString::fromUtf16(services[static_cast<size_t>(number % count)]);
    return {QStringLiteral("%1%2（示例）").arg(path, word), word, QStringLiteral("other"),
            QStringLiteral("public_service"), level};
}

} // namespace

SampleUnitName sampleUnit(const Region& region, const QString& path, int position)
{
    const AdminLevel level = region.level == RegionLevel::Province     ? AdminLevel::Province
                             : region.level == RegionLevel::Prefecture ? AdminLevel::City
                                                                       : AdminLevel::County;
    if (position == 0) {
        return {QStringLiteral("%1人民政府办公室（示例）").arg(path), QStringLiteral("发布"),
                QStringLiteral("general"), QStringLiteral("general_office"), level};
    }
    const int number = position - 1;
    const int departmentCount = static_cast<int>(departments.size());
    if (level == AdminLevel::County) {
        // A department and a town in turn, as long as there are departments.
        if (number < 2 * departmentCount) {
            return number % 2 == 0 ? department(path, level, number / 2) : town(path, number / 2);
        }
        const int rest = number - 2 * departmentCount;
        return rest % 3 == 0 ? publicService(path, level, rest / 3)
                             : town(path, departmentCount + rest - rest / 3 - 1);
    }
    return number < departmentCount ? department(path, level, number)
                                    : publicService(path, level, number - departmentCount);
}

QString samplePerson(int number)
{
    static const std::array stems{u"甲", u"乙", u"丙", u"丁", u"戊",
                                  u"己", u"庚", u"辛", u"壬", u"癸"};
    return QStringLiteral("示例%1").arg(
        QString::fromUtf16(stems[static_cast<size_t>(number) % stems.size()]));
}

} // namespace juzhen
