// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"
#include "models/domain/platformindex.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace juzhen;

class TstPlatformIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matches_data();
    void matches();
    void everyNameMatchesItself();
    void noWordBelongsToTwo();
    void buckets_data();
    void buckets();
    void retired();
    void mobileApps();
    void damagedJson_data();
    void damagedJson();

private:
    PlatformIndex m_index;
};

void TstPlatformIndex::initTestCase()
{
    QFile file(QStringLiteral(JUZHEN_SOURCE_DIR "/resources/vocabularies/platforms.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_index = PlatformIndex(platformsFromJson(file.readAll()));
    QCOMPARE(m_index.platforms().size(), 27);
}

void TstPlatformIndex::matches_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subtype");

    const auto row = [](const QString& word, const char* code, const char* subtype = "") {
        QTest::newRow(qUtf8Printable(word))
            << word << QString::fromLatin1(code) << QString::fromLatin1(subtype);
    };
    row(u"微信公众号"_qs, "wechat_official");
    row(u"微信"_qs, "wechat_official");
    row(u"微信订阅号"_qs, "wechat_official", "subscription");
    row(u"微信公众号（订阅号）"_qs, "wechat_official", "subscription");
    row(u"微信公众号-服务号"_qs, "wechat_official", "service");
    row(u"服务号"_qs, "wechat_official", "service");
    row(u"微信公众号(订阅号/服务号)"_qs, "wechat_official");
    row(u"微信视频号"_qs, "wechat_channels");
    row(u"视频号"_qs, "wechat_channels");
    row(u"微信小程序"_qs, "wechat_miniprogram");
    row(u"小程序"_qs, "wechat_miniprogram");
    row(u"支付宝小程序"_qs, "alipay_miniprogram");
    row(u"新浪微博"_qs, "weibo");
    row(u" 微博 "_qs, "weibo");
    row(u"新浪微博（认证）"_qs, "weibo");
    row(u"腾讯微博"_qs, "tencent_weibo");
    row(u"人民微博"_qs, "people_weibo");
    row(u"抖音"_qs, "douyin");
    row(u"抖音号"_qs, "douyin");
    row(u"快手"_qs, "kuaishou");
    row(u"今日头条"_qs, "toutiao");
    row(u"移动客户端"_qs, "app");
    row(u"移动客户端/APP"_qs, "app");
    row(u"ａｐｐ"_qs, "app");
    row(u"App"_qs, "app");
    row(u"抖音APP"_qs, "douyin");
    row(u"Ｂ站"_qs, "bilibili");
    row(u"WeChat"_qs, "wechat_official");
    row(u"wechat_channels"_qs, "wechat_channels");
    row(u"西瓜视频"_qs, "xigua");
    row(u"澎湃新闻·政务"_qs, "thepaper");
    row(u"其它"_qs, "other");
    row(u"微信、微博"_qs, "");
    row(u"抖音/快手"_qs, "");
    row(u"门户网站"_qs, "");
    row(u""_qs, "");
    row(u"—"_qs, "");
}

void TstPlatformIndex::matches()
{
    QFETCH(QString, word);
    QFETCH(QString, code);
    QFETCH(QString, subtype);
    QCOMPARE(m_index.match(word), (PlatformMatch{code, subtype}));
}

void TstPlatformIndex::everyNameMatchesItself()
{
    for (const auto& platform : m_index.platforms()) {
        QCOMPARE(m_index.match(platform.name).code, platform.code);
        QCOMPARE(m_index.match(platform.code).code, platform.code);
        QCOMPARE(m_index.nameOf(platform.code), platform.name);
        for (const auto& alias : platform.aliases) {
            QCOMPARE(m_index.match(alias).code, platform.code);
        }
    }
    QCOMPARE(m_index.nameOf(u"nothing"_qs), u"nothing"_qs);
}

void TstPlatformIndex::noWordBelongsToTwo()
{
    QHash<QString, QString> owner;
    for (const auto& platform : m_index.platforms()) {
        for (const auto& word : platform.aliases + QStringList{platform.name}) {
            QVERIFY2(!owner.contains(word), qUtf8Printable(word));
            owner.insert(word, platform.code);
        }
    }
}

void TstPlatformIndex::buckets_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("fineBucket");

    QTest::newRow("official") << u"wechat_official"_qs << u"wechat"_qs << u"wechat"_qs;
    QTest::newRow("channels") << u"wechat_channels"_qs << u"wechat"_qs << u"short_video"_qs;
    QTest::newRow("weibo") << u"weibo"_qs << u"weibo"_qs << u"weibo"_qs;
    QTest::newRow("douyin") << u"douyin"_qs << u"other"_qs << u"short_video"_qs;
    QTest::newRow("toutiao") << u"toutiao"_qs << u"other"_qs << u"headline"_qs;
    QTest::newRow("app") << u"app"_qs << u"app"_qs << u"app"_qs;
    QTest::newRow("tieba") << u"tieba"_qs << u"other"_qs << u"other"_qs;
}

void TstPlatformIndex::buckets()
{
    QFETCH(QString, code);
    const auto* const platform = m_index.find(code);
    QVERIFY(platform);
    QTEST(platform->bucket, "bucket");
    QTEST(platform->fineBucket, "fineBucket");
}

void TstPlatformIndex::retired()
{
    QStringList codes;
    for (const auto& platform : m_index.platforms()) {
        if (platform.validTo.isValid()) {
            codes.append(platform.code);
        }
    }
    QCOMPARE(codes, (QStringList{u"tencent_weibo"_qs, u"people_weibo"_qs}));
}

void TstPlatformIndex::mobileApps()
{
    QStringList codes;
    for (const auto& platform : m_index.platforms()) {
        if (platform.mobileApp) {
            codes.append(platform.code);
        }
    }
    QCOMPARE(codes, (QStringList{u"wechat_miniprogram"_qs, u"app"_qs, u"alipay_miniprogram"_qs,
                                 u"quick_app"_qs}));
}

void TstPlatformIndex::damagedJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");

    QTest::newRow("no JSON") << QByteArray("{") << u"platforms.json"_qs;
    QTest::newRow("no list") << QByteArray("{}") << u"platforms.json"_qs;
    QTest::newRow("no name") << QByteArray(R"([{"code":"a"}])") << u"a"_qs;
    QTest::newRow("unknown bucket")
        << QByteArray(R"([{"code":"a","name":"b","bucket":"x","fineBucket":"app"}])") << u"a"_qs;
    QTest::newRow("impossible date")
        << QByteArray(R"([{"code":"a","name":"b","bucket":"app","fineBucket":"app",)"
                      R"("validTo":"2020-13-01"}])")
        << u"2020-13-01"_qs;
}

void TstPlatformIndex::damagedJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    try {
        (void)platformsFromJson(json);
        QFAIL("taken for good");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::Damaged);
        QCOMPARE(error.subject(), subject);
    }
}

QTEST_GUILESS_MAIN(TstPlatformIndex)
#include "tst_platformindex.moc"
