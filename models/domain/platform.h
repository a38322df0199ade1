// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace juzhen {

/// A platform (平台) on which accounts live. Data of the office: it has a period, aliases, and maps
/// to a statistics bucket. Retired platforms stay, for the charts of their time.
struct Platform
{
    QString code; ///< stable key: "wechat_official"
    QString name;
    QString nameEn;
    QString bucket;         ///< 微信/微博/移动客户端/其他: wechat, weibo, app, other
    QString fineBucket;     ///< wechat, weibo, short_video, headline, app, other
    bool mobileApp = false; ///< APP, 小程序, 快应用: needs 移动应用备案编号
    QDate validFrom;
    QDate validTo;       ///< invalid: in use
    QStringList aliases; ///< other names met in ledgers
    int sortOrder = 0;

    bool operator==(const Platform&) const = default;
};

} // namespace juzhen
