// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountvalidation.h"
#include "models/domain/linktext.h"
#include "models/domain/platformindex.h"
#include "models/domain/platformlink.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace juzhen;

/// What pasted texts are taken for: links of the platforms, ids, and what is refused.
class TstPlatformLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accounts_data();
    void accounts();
    void shareTexts_data();
    void shareTexts();
    void withoutId_data();
    void withoutId();
    void refused_data();
    void refused();
    void lookalikes_data();
    void lookalikes();
    void otherSites_data();
    void otherSites();
    void noLink_data();
    void noLink();
    void aRecognisedLinkIsStable();
    void everyPlatformIsKnown();
    void damagedJson_data();
    void damagedJson();
};

namespace {

const PlatformLinks& links()
{
    return PlatformLinks::standard();
}

const QString biz = QStringLiteral("MzA3MDE4NDIwMQ==");
const QString secUid = QStringLiteral("MS4wLjABAAAAgmX6lRzmB9Z0oOfT3mYvqVb2bYdE1oJr0m3zU4o3nVQ");

void linkColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("url");
}

void linkRow(
    const char* name, const QString& text, const char* code, const QString& id, const QString& url)
{
    QTest::newRow(name) << text << QString::fromLatin1(code) << id << url;
}

} // namespace

void TstPlatformLink::accounts_data()
{
    linkColumns();
    const QString weibo = u"https://weibo.com/u/2656274875"_qs;
    for (const char* form :
         {"https://weibo.com/u/2656274875", "http://www.weibo.com/u/2656274875/",
          "weibo.com/u/2656274875", "https://weibo.com/2656274875",
          "https://m.weibo.cn/u/2656274875?luicode=10000011&lfid=1076032656274875",
          "https://m.weibo.cn/profile/2656274875", "https://weibo.cn/u/2656274875",
          "https://weibo.com/u/2656274875?tabtype=feed#top", "HTTPS://WEIBO.COM/u/2656274875",
          "https://weibo.com/p/1005052656274875/home?from=page_100505&mod=TAB",
          "https://weibo.com/2656274875/follow"}) {
        linkRow(form, QString::fromLatin1(form), "weibo", u"2656274875"_qs, weibo);
    }
    const QString account = u"https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz="_qs + biz
                            + u"#wechat_redirect"_qs;
    linkRow("WeChat",
            u"https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz="_qs + biz
                + u"&scene=124&uin=&key=#wechat_redirect"_qs,
            "wechat_official", biz, account);
    linkRow("WeChat, encoded",
            u"https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=MzA3MDE4NDIwMQ%3D%3D"_qs,
            "wechat_official", biz, account);
    linkRow("WeChat original id", u"gh_363b924965e9"_qs, "wechat_official", u"gh_363b924965e9"_qs,
            {});
    linkRow("WeChat original id in words", u"原始ID：gh_363b924965e9。"_qs, "wechat_official",
            u"gh_363b924965e9"_qs, {});
    linkRow("mini program", u"wx0123456789abcdef"_qs, "wechat_miniprogram",
            u"wx0123456789abcdef"_qs, {});
    const QString douyin = u"https://www.douyin.com/user/"_qs + secUid;
    linkRow("Douyin", douyin + u"?from_tab_name=main&vid=7300000000000000000"_qs, "douyin", secUid,
            douyin);
    linkRow("Douyin, shared page",
            u"https://www.iesdouyin.com/share/user/93864497380?sec_uid="_qs + secUid
                + u"&did=1&iid=2&with_sec_did=1"_qs,
            "douyin", secUid, douyin);
    linkRow("Douyin, a video in the profile", douyin + u"?modal_id=7300000000000000000"_qs,
            "douyin", secUid, douyin);
    linkRow("Kuaishou", u"https://www.kuaishou.com/profile/3xwgdt2cqymsx5y?source=x"_qs, "kuaishou",
            u"3xwgdt2cqymsx5y"_qs, u"https://www.kuaishou.com/profile/3xwgdt2cqymsx5y"_qs);
    linkRow("Kuaishou, mobile", u"https://v.m.chenzhongtech.com/fw/user/3xwgdt2cqymsx5y?cc=x"_qs,
            "kuaishou", u"3xwgdt2cqymsx5y"_qs,
            u"https://www.kuaishou.com/profile/3xwgdt2cqymsx5y"_qs);
    linkRow("Kuaishou, live", u"https://live.kuaishou.com/u/scfabu2019"_qs, "kuaishou",
            u"scfabu2019"_qs, u"https://live.kuaishou.com/u/scfabu2019"_qs);
    linkRow("Toutiao token",
            u"https://www.toutiao.com/c/user/token/MS4wLjABAAAAYMrKikomuQJ4d-c/"
            "?source=list&log_from=1"_qs,
            "toutiao", u"MS4wLjABAAAAYMrKikomuQJ4d-c"_qs,
            u"https://www.toutiao.com/c/user/token/MS4wLjABAAAAYMrKikomuQJ4d-c/"_qs);
    linkRow("Toutiao uid", u"https://www.toutiao.com/c/user/5954781019/#mid=5954781019"_qs,
            "toutiao", u"5954781019"_qs, u"https://www.toutiao.com/c/user/5954781019/"_qs);
    linkRow("Toutiao, mobile", u"https://m.toutiao.com/profile/5954781019/"_qs, "toutiao",
            u"5954781019"_qs, u"https://www.toutiao.com/c/user/5954781019/"_qs);
    linkRow("Toutiao, app",
            u"https://profile.zjurl.cn/rogue/ugc/profile/?user_id=5954781019&x=1"_qs, "toutiao",
            u"5954781019"_qs, u"https://www.toutiao.com/c/user/5954781019/"_qs);
    linkRow("Xigua", u"https://www.ixigua.com/home/5954781019/?wid_try=1"_qs, "xigua",
            u"5954781019"_qs, u"https://www.ixigua.com/home/5954781019/"_qs);
    linkRow("Bilibili", u"https://space.bilibili.com/352476552/article?spm_id_from=333.999"_qs,
            "bilibili", u"352476552"_qs, u"https://space.bilibili.com/352476552"_qs);
    linkRow("Bilibili, mobile", u"https://m.bilibili.com/space/352476552"_qs, "bilibili",
            u"352476552"_qs, u"https://space.bilibili.com/352476552"_qs);
    linkRow("Xiaohongshu",
            u"https://www.xiaohongshu.com/user/profile/5f0a1b2c3d4e5f6071829304?xhsshare=x"_qs,
            "xiaohongshu", u"5f0a1b2c3d4e5f6071829304"_qs,
            u"https://www.xiaohongshu.com/user/profile/5f0a1b2c3d4e5f6071829304"_qs);
    linkRow("Zhihu organisation", u"https://www.zhihu.com/org/si-chuan-fa-bu-12/activities"_qs,
            "zhihu", u"si-chuan-fa-bu-12"_qs, u"https://www.zhihu.com/org/si-chuan-fa-bu-12"_qs);
    linkRow("Zhihu person", u"https://www.zhihu.com/people/si-chuan-fa-bu"_qs, "zhihu",
            u"si-chuan-fa-bu"_qs, u"https://www.zhihu.com/people/si-chuan-fa-bu"_qs);
    const QString baijiahao = u"https://author.baidu.com/home/1550411686370892"_qs;
    linkRow("Baijiahao", baijiahao + u"?from=dusite_sresults"_qs, "baijiahao",
            u"1550411686370892"_qs, baijiahao);
    linkRow("Baijiahao, app_id",
            u"https://author.baidu.com/home?from=bjh_article&app_id=1550411686370892"_qs,
            "baijiahao", u"1550411686370892"_qs, baijiahao);
    linkRow("Baijiahao, shared",
            u"https://author.baidu.com/home?type=profile&context=%7B%22from%22%3A%22ugc_share%22"
            "%2C%22app_id%22%3A%221550411686370892%22%7D&from=singlemessage"_qs,
            "baijiahao", u"1550411686370892"_qs, baijiahao);
    linkRow("Haokan", u"https://haokan.baidu.com/author/1550411686370892"_qs, "baijiahao",
            u"1550411686370892"_qs, baijiahao);
    linkRow("People's account", u"https://rmh.pdnews.cn/Pc/UserApi/home?id=5107654&from=x"_qs,
            "renminhao", u"5107654"_qs, u"https://rmh.pdnews.cn/Pc/UserApi/home?id=5107654"_qs);
    linkRow("Sohu", u"https://mp.sohu.com/profile?xpt=c29odXptdDN4c2lxYQ==&_f=index_pagemp_1"_qs,
            "sohuhao", u"c29odXptdDN4c2lxYQ=="_qs,
            u"https://mp.sohu.com/profile?xpt=c29odXptdDN4c2lxYQ=="_qs);
    linkRow("Sohu, mobile", u"https://m.sohu.com/media/120054912"_qs, "sohuhao", u"120054912"_qs,
            u"https://m.sohu.com/media/120054912"_qs);
    const QString netease = u"https://www.163.com/dy/media/T1603594732083.html"_qs;
    linkRow("NetEase", netease + u"?spss=dy_author"_qs, "neteasehao", u"T1603594732083"_qs,
            netease);
    linkRow("NetEase, dy", u"https://dy.163.com/v2/media/detail/T1603594732083.html"_qs,
            "neteasehao", u"T1603594732083"_qs, netease);
    linkRow("NetEase, mobile", u"https://c.m.163.com/news/sub/T1603594732083.html"_qs, "neteasehao",
            u"T1603594732083"_qs, netease);
    linkRow("Penguin", u"https://new.qq.com/omn/author/13030024"_qs, "qiehao", u"13030024"_qs,
            u"https://new.qq.com/omn/author/13030024"_qs);
    linkRow("Penguin, Kuaibao", u"https://kuaibao.qq.com/s/MEDIANEWSLIST?chlid=5075650&x=1"_qs,
            "qiehao", u"5075650"_qs, u"https://kuaibao.qq.com/s/MEDIANEWSLIST?chlid=5075650"_qs);
    linkRow("The Paper", u"https://www.thepaper.cn/gov_26834?x=1"_qs, "thepaper", u"26834"_qs,
            u"https://www.thepaper.cn/gov_26834"_qs);
    linkRow("Dayu", u"https://a.mp.uc.cn/media.html?mid=5e6fb0a8d4c94c3b8d3c&client=ucweb"_qs,
            "dayuhao", u"5e6fb0a8d4c94c3b8d3c"_qs,
            u"https://a.mp.uc.cn/media.html?mid=5e6fb0a8d4c94c3b8d3c"_qs);
    linkRow("Tieba", u"https://tieba.baidu.com/f?kw=%E6%88%90%E9%83%BD&fr=home"_qs, "tieba",
            u"成都"_qs, u"https://tieba.baidu.com/f?kw=%E6%88%90%E9%83%BD"_qs);
    linkRow("App Store", u"https://apps.apple.com/cn/app/tian-fu/id1234567890?l=en"_qs, "app",
            u"1234567890"_qs, u"https://apps.apple.com/cn/app/tian-fu/id1234567890"_qs);
    linkRow("AppGallery", u"https://appgallery.huawei.com/#/app/C100123456?channelId=x"_qs, "app",
            u"C100123456"_qs, u"https://appgallery.huawei.com/app/C100123456"_qs);
    linkRow("AppGallery, new", u"https://appgallery.huawei.com/app/C100123456"_qs, "app",
            u"C100123456"_qs, u"https://appgallery.huawei.com/app/C100123456"_qs);
    linkRow("MyApp", u"https://a.app.qq.com/o/simple.jsp?pkgname=cn.gov.sc.tianfu&fromcase=4"_qs,
            "app", u"cn.gov.sc.tianfu"_qs,
            u"https://a.app.qq.com/o/simple.jsp?pkgname=cn.gov.sc.tianfu"_qs);
    linkRow("package", u"cn.gov.sc.tianfu"_qs, "app", u"cn.gov.sc.tianfu"_qs, {});
}

void TstPlatformLink::accounts()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, id);
    const auto link = links().recognise(text);
    QCOMPARE(toKey(link.verdict), toKey(LinkVerdict::Account));
    QCOMPARE(link.platformCode, code);
    QCOMPARE(link.platformId, id);
    QTEST(link.url, "url");
    QVERIFY(isPlatformId(link.platformId, link.platformCode));
}

void TstPlatformLink::shareTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("url");

    const auto row = [](const char* name, const QString& text, const char* verdict,
                        const char* code, const QString& id, const QString& url) {
        QTest::newRow(name) << text << QString::fromLatin1(verdict) << QString::fromLatin1(code)
                            << id << url;
    };
    row("Douyin",
        u"长按复制此条消息，打开抖音搜索，查看TA的更多作品。 https://v.douyin.com/iRNBho5m/"_qs,
        "short_link", "douyin", {}, u"https://v.douyin.com/iRNBho5m/"_qs);
    row("Douyin, words right behind",
        u"5.86 复制打开抖音，看看【示例发布的作品】 https://v.douyin.com/iRNBho5m/复制此链接 Fhb:/ 12/03"_qs,
        "short_link", "douyin", {}, u"https://v.douyin.com/iRNBho5m/"_qs);
    row("Kuaishou",
        u"示例发布的快手主页 https://v.kuaishou.com/2yAnzeZ 复制此消息，打开【快手】直接观看！"_qs,
        "short_link", "kuaishou", {}, u"https://v.kuaishou.com/2yAnzeZ"_qs);
    row("Kuaishou profile",
        u"快来看看示例发布：https://www.kuaishou.com/profile/3xwgdt2cqymsx5y，一起关注"_qs,
        "account", "kuaishou", u"3xwgdt2cqymsx5y"_qs,
        u"https://www.kuaishou.com/profile/3xwgdt2cqymsx5y"_qs);
    row("Weibo", u"@示例发布 的个人主页 - 微博 https://weibo.com/u/2656274875?from=share。"_qs,
        "account", "weibo", u"2656274875"_qs, u"https://weibo.com/u/2656274875"_qs);
    row("Weibo, in brackets", u"示例发布（https://weibo.com/u/2656274875）"_qs, "account", "weibo",
        u"2656274875"_qs, u"https://weibo.com/u/2656274875"_qs);
    row("Weibo, typed wide", u"https：//weibo.com/u/2656274875"_qs, "account", "weibo",
        u"2656274875"_qs, u"https://weibo.com/u/2656274875"_qs);
    row("Xiaohongshu",
        u"@示例发布 在小红书收获了1.2万次赞与收藏，查看Ta的主页>> "
        "https://www.xiaohongshu.com/user/profile/5f0a1b2c3d4e5f6071829304?xhsshare=CopyLink"_qs,
        "account", "xiaohongshu", u"5f0a1b2c3d4e5f6071829304"_qs,
        u"https://www.xiaohongshu.com/user/profile/5f0a1b2c3d4e5f6071829304"_qs);
    row("Xiaohongshu, short",
        u"示例发布 http://xhslink.com/m/AbCdEfGh，复制本条信息，打开【小红书】App"_qs, "short_link",
        "xiaohongshu", {}, u"https://xhslink.com/m/AbCdEfGh"_qs);
    row("Toutiao",
        u"【示例发布的头条主页-今日头条】https://www.toutiao.com/c/user/5954781019/?app=news"_qs,
        "account", "toutiao", u"5954781019"_qs, u"https://www.toutiao.com/c/user/5954781019/"_qs);
    row("Bilibili", u"【示例发布的个人空间】 https://b23.tv/AbC12dE"_qs, "short_link", "bilibili",
        {}, u"https://b23.tv/AbC12dE"_qs);
    row("the one that says most",
        u"https://www.douyin.com/ https://weibo.com/u/2656274875 t.cn/A6x"_qs, "account", "weibo",
        u"2656274875"_qs, u"https://weibo.com/u/2656274875"_qs);
    row("several lines", u"示例发布\n微博\nhttps://weibo.com/u/2656274875\n"_qs, "account", "weibo",
        u"2656274875"_qs, u"https://weibo.com/u/2656274875"_qs);
    const QString account = u"https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz="_qs + biz
                            + u"#wechat_redirect"_qs;
    row("WeChat article",
        u"https://mp.weixin.qq.com/s?__biz="_qs + biz
            + u"&mid=2650000000&idx=1&sn=abcdef&chksm=x#rd"_qs,
        "page_of_account", "wechat_official", biz, account);
    row("Weibo post", u"https://weibo.com/2656274875/NabcD1234?refer_flag=1"_qs, "page_of_account",
        "weibo", u"2656274875"_qs, u"https://weibo.com/u/2656274875"_qs);
    row("Sohu article", u"https://www.sohu.com/a/812345678_120054912?scm=1"_qs, "page_of_account",
        "sohuhao", u"120054912"_qs, u"https://m.sohu.com/media/120054912"_qs);
}

void TstPlatformLink::shareTexts()
{
    QFETCH(QString, text);
    const auto link = links().recognise(text);
    QTEST(toKey(link.verdict), "verdict");
    QTEST(link.platformCode, "code");
    QTEST(link.platformId, "id");
    QTEST(link.url, "url");
}

void TstPlatformLink::withoutId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("url");

    const auto row = [](const char* text, const char* verdict, const char* code,
                        const char* url = nullptr) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(verdict)
                            << QString::fromLatin1(code) << QString::fromUtf8(url ? url : text);
    };
    row("https://weibo.com/scfabu", "account", "weibo");
    row("https://weibo.com/scfabu?is_all=1", "account", "weibo", "https://weibo.com/scfabu");
    row("https://weibo.com/n/示例发布", "account", "weibo",
        "https://weibo.com/n/%E7%A4%BA%E4%BE%8B%E5%8F%91%E5%B8%83");
    // Four digits are no uid.
    row("https://weibo.com/u/1234", "other_page", "weibo");
    // "abc" is no __biz, so it isn't stored as one.
    row("https://mp.weixin.qq.com/mp/profile_ext?__biz=abc", "account", "wechat_official",
        "https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=abc#wechat_redirect");
    row("https://v.douyin.com/iRNBho5m/?x=1", "short_link", "douyin",
        "https://v.douyin.com/iRNBho5m/");
    row("https://weixin.qq.com/r/aBcDeFgHiJ", "short_link", "wechat_official");
    row("https://weixin.qq.com/sph/AbCdEf", "short_link", "wechat_channels");
    row("http://t.cn/A6abcdef", "short_link", "", "https://t.cn/A6abcdef");
    row("https://www.zhihu.com/topic/19550517", "other_page", "zhihu");
    row("https://author.baidu.com/home?uk=AbCd&from=x", "account", "baijiahao",
        "https://author.baidu.com/home?uk=AbCd");
}

void TstPlatformLink::withoutId()
{
    QFETCH(QString, text);
    const auto link = links().recognise(text);
    QTEST(toKey(link.verdict), "verdict");
    QTEST(link.platformCode, "code");
    QTEST(link.url, "url");
    QVERIFY(link.platformId.isEmpty());
    QVERIFY(!isRefused(link.verdict));
}

void TstPlatformLink::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verdict");

    const auto rows = [](const char* verdict, std::initializer_list<const char*> texts) {
        for (const char* text : texts) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(verdict);
        }
    };
    rows("back_end", {"https://mp.weixin.qq.com/cgi-bin/home?t=home/index&lang=zh_CN&token=123456",
                      "https://mp.weixin.qq.com/",
                      "mp.weixin.qq.com",
                      "https://creator.douyin.com/",
                      "https://creator.douyin.com/creator-micro/home",
                      "https://www.douyin.com/user/self",
                      "https://mp.toutiao.com/profile_v4/index",
                      "https://mp.toutiao.com",
                      "https://baijiahao.baidu.com/builder/rc/home",
                      "https://cp.kuaishou.com/profile",
                      "https://creator.xiaohongshu.com/new/home",
                      "https://pro.xiaohongshu.com/",
                      "https://member.bilibili.com/platform/home",
                      "https://om.qq.com/main/creation/article",
                      "https://mp.dayu.com/dashboard/index",
                      "https://mp.163.com/subscribe_v4/index.html",
                      "https://mp.sohu.com/mpfe/v4/contentManagement/first/page",
                      "https://mp.sohu.com/",
                      "https://channels.weixin.qq.com/platform/",
                      "https://rmh.pdnews.cn/publisher/article",
                      "https://www.zhihu.com/creator",
                      "https://manage.weibo.com/",
                      "https://developer.huawei.com/consumer/cn/service/josp/agc/index.html",
                      "https://appstoreconnect.apple.com/apps/1234567890",
                      "后台地址：https://mp.toutiao.com/profile_v4/index"});
    rows("sign_in",
         {"https://passport.weibo.com/sso/signin?entry=miniblog&url=https%3A%2F%2Fweibo.com%2F",
          "https://passport.weibo.cn/signin/welcome", "https://weibo.com/login.php",
          "https://weibo.com/newlogin?tabtype=weibo", "https://www.zhihu.com/signin?next=%2F",
          "https://passport.bilibili.com/login", "https://www.xiaohongshu.com/login",
          "https://sso.toutiao.com/login/",
          "https://passport.weibo.com/visitor/visitor?url=https://weibo.com/u/2656274875"});
    rows("home_page",
         {"https://weibo.com/", "https://weibo.com", "weibo.com", "https://www.weibo.com/hot",
          "https://m.weibo.cn/", "https://www.douyin.com/", "https://www.douyin.com/?recommend=1",
          "https://www.douyin.com/discover", "https://www.kuaishou.com/?isHome=1",
          "https://www.toutiao.com/", "https://www.bilibili.com/index.html",
          "https://www.xiaohongshu.com/explore", "https://www.zhihu.com/",
          "https://space.bilibili.com/", "https://tieba.baidu.com/", "https://apps.apple.com/",
          "https://v.douyin.com/", "https://weixin.qq.com/", "https://www.sohu.com/"});
    rows("single_post", {"https://m.weibo.cn/status/4900000000000000",
                         "https://m.weibo.cn/detail/4900000000000000",
                         "https://weibo.com/ttarticle/p/show?id=2309404900000000000000",
                         "https://weibo.com/tv/show/1034:4900000000000000",
                         "https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv",
                         "https://www.douyin.com/video/7300000000000000000",
                         "https://www.iesdouyin.com/share/video/7300000000000000000/?region=CN",
                         "https://www.kuaishou.com/short-video/3x888mrikrur4g2",
                         "https://www.toutiao.com/article/7300000000000000000/",
                         "https://www.toutiao.com/a7300000000000000000/",
                         "https://baijiahao.baidu.com/s?id=1696288054374712822&wfr=spider&for=pc",
                         "https://mbd.baidu.com/newspage/data/landingsuper?context=x",
                         "https://www.bilibili.com/video/BV1xx411c7mD",
                         "https://www.bilibili.com/read/cv12345",
                         "https://www.xiaohongshu.com/explore/5f0a1b2c3d4e5f6071829304",
                         "https://www.zhihu.com/question/12345/answer/67890",
                         "https://zhuanlan.zhihu.com/p/12345678",
                         "https://www.163.com/dy/article/ABCDEFGH0514R9P4.html",
                         "https://rmh.pdnews.cn/Pc/ArtInfoApi/article?id=29971349",
                         "https://new.qq.com/rain/a/20240101A01ABC00",
                         "https://tieba.baidu.com/p/7654321098",
                         "https://www.thepaper.cn/newsDetail_forward_12345678"});
    rows("not_web", {"ftp://weibo.com/u/2656274875", "javascript:alert(1)",
                     "snssdk1128://user/profile/93864497380", "sinaweibo://userinfo?uid=2656274875",
                     "weixin://contacts/profile/gh_363b924965e9", "file:///etc/passwd",
                     "mailto:fabu@example.com", "data:text/html,x"});
}

void TstPlatformLink::refused()
{
    QFETCH(QString, text);
    const auto link = links().recognise(text);
    QTEST(toKey(link.verdict), "verdict");
    QVERIFY(isRefused(link.verdict));
    QVERIFY(link.platformId.isEmpty());
}

void TstPlatformLink::lookalikes_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"https://weibo.com.evil.cn/u/2656274875", "https://weibo.com-login.cn/u/2656274875",
          "https://myweibo.com/u/2656274875", "https://weib0.com/u/2656274875",
          "https://we1bo.com/u/2656274875", "https://mp.weixin.qq.com.evil.cn/s?__biz=abc",
          "https://weibo.com@evil.cn/u/2656274875", "https://www.d0uyin.com/user/abcdef",
          "https://xn--wibo-v4d.com/u/2656274875", "https://bilibili.com.cn/352476552"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("a Cyrillic letter") << u"https://w\u0435ibo.com/u/2656274875"_qs;
}

void TstPlatformLink::lookalikes()
{
    QFETCH(QString, text);
    const auto link = links().recognise(text);
    QCOMPARE(toKey(link.verdict), toKey(LinkVerdict::Lookalike));
    QVERIFY(link.platformCode.isEmpty());
    QVERIFY(link.platformId.isEmpty());
}

void TstPlatformLink::otherSites_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"https://www.sc.gov.cn/", "http://app.chengdu.gov.cn/download/index.html?x=1",
          "https://www.douyu.com/123", "https://mail.163.com/", "https://www.qq.com/",
          "https://room.qq.com/1", "https://www.scweibo.gov.cn/"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TstPlatformLink::otherSites()
{
    QFETCH(QString, text);
    QCOMPARE(links().recognise(text), (PlatformLink{LinkVerdict::UnknownSite, {}, {}, text}));
}

void TstPlatformLink::noLink_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", " ", "无", "示例发布", "3.14", "通知.doc 已发", "2025.3.1", "scfabu", "a@weibo.com",
          "https://", "https://weibo", "gh_123", "见附件 notice.doc"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TstPlatformLink::noLink()
{
    QFETCH(QString, text);
    QCOMPARE(links().recognise(text), PlatformLink());
}

void TstPlatformLink::aRecognisedLinkIsStable()
{
    // What is stored is recognised again as the same.
    for (const char* text :
         {"https://m.weibo.cn/u/2656274875?x=1", "https://www.sohu.com/a/812345678_120054912",
          "https://tieba.baidu.com/f?kw=%E6%88%90%E9%83%BD&fr=home",
          "https://mp.weixin.qq.com/mp/profile_ext?__biz=MzA3MDE4NDIwMQ==&x=1",
          "https://appgallery.huawei.com/#/app/C100123456"}) {
        const auto link = links().recognise(QString::fromLatin1(text));
        const auto again = links().recognise(link.url);
        QCOMPARE(again.verdict, LinkVerdict::Account);
        QCOMPARE(again.platformId, link.platformId);
        QCOMPARE(again.url, link.url);
    }
}

void TstPlatformLink::everyPlatformIsKnown()
{
    QFile file(QStringLiteral(JUZHEN_SOURCE_DIR "/resources/vocabularies/platforms.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PlatformIndex platforms(platformsFromJson(file.readAll()));
    QSet<QString> codes;
    for (const char* text :
         {"weibo.com/u/2656274875", "gh_363b924965e9", "wx0123456789abcdef", "cn.gov.sc.tianfu",
          "https://v.douyin.com/abcd", "https://v.kuaishou.com/abcd",
          "https://m.toutiao.com/is/abcd", "https://v.ixigua.com/abcd", "https://b23.tv/abcd",
          "https://xhslink.com/abcd", "https://video.weishi.qq.com/abcd",
          "https://weixin.qq.com/sph/abcd"}) {
        const auto code = links().recognise(QString::fromLatin1(text)).platformCode;
        QVERIFY2(platforms.find(code), text);
        codes.insert(code);
    }
    QCOMPARE(codes.size(), 12);
}

void TstPlatformLink::damagedJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");

    QTest::newRow("no JSON") << QByteArray("{") << u"platformlinks.json"_qs;
    QTest::newRow("no object") << QByteArray("[]") << u"platformlinks.json"_qs;
    QTest::newRow("no pattern") << QByteArray(
        R"({"sites":[{"domains":["a.cn"],"rules":[{"path":"("}]}]})")
                                << QRegularExpression::anchoredPattern(u"("_qs);
    QTest::newRow("unknown verdict")
        << QByteArray(R"({"last":[{"verdict":"perhaps"}]})") << u"perhaps"_qs;
    QTest::newRow("one domain twice")
        << QByteArray(R"({"sites":[{"domains":["a.cn"]},{"domains":["a.cn"]}]})") << u"a.cn"_qs;
}

void TstPlatformLink::damagedJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    try {
        (void)PlatformLinks::fromJson(json);
        QFAIL("taken for good");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::Damaged);
        QCOMPARE(error.subject(), subject);
    }
}

QTEST_GUILESS_MAIN(TstPlatformLink)
#include "tst_platformlink.moc"
