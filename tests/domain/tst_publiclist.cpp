// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/publiclist.h"

#include <QTest>

namespace juzhen {

namespace {

PublicEntry entry(const char* uid, const QString& name)
{
    PublicEntry entry;
    entry.accountUid = QString::fromLatin1(uid);
    entry.name = name;
    return entry;
}

} // namespace

/// What the public may see of a text and a link, and how two lists differ.
class TstPublicList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences();
    void publicTexts_data();
    void publicTexts();
    void publicUrls_data();
    void publicUrls();
};

void TstPublicList::differences()
{
    const auto a = entry("a", QStringLiteral("甲"));
    const auto b = entry("b", QStringLiteral("乙"));
    const auto renamed = entry("b", QStringLiteral("乙乙"));
    const auto c = entry("c", QStringLiteral("丙"));
    QVERIFY(differenceOf({a, b}, {b, a}).isEmpty()); // another order is no change
    const auto difference = differenceOf({a, b}, {renamed, c});
    QCOMPARE(difference.added, QList<PublicEntry>{c});
    QCOMPARE(difference.removed, QList<PublicEntry>{a});
    QCOMPARE(difference.renamed.size(), 1);
    QCOMPARE(difference.renamed.first().nameBefore, QStringLiteral("乙"));
    QCOMPARE(differenceOf({}, {a}).added.size(), 1);
    QCOMPARE(differenceOf({a}, {}).removed.size(), 1);
}

void TstPublicList::publicTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"示例发布"_qs << u"示例发布"_qs;
    QTest::newRow("mobile") << u"热线13800138000"_qs << u"热线138********"_qs;
    QTest::newRow("mobile in groups") << u"138 0013 8000问政"_qs << u"138********问政"_qs;
    QTest::newRow("landline") << u"电话028-86600000"_qs << u"电话028********"_qs;
    QTest::newRow("12345 is a service") << u"成都12345"_qs << u"成都12345"_qs;
    QTest::newRow("a year and a number") << u"2025年110"_qs << u"2025年110"_qs;
    QTest::newRow("direction turned") << QString(u"甲\u202e乙"_qs) << u"甲乙"_qs;
    QTest::newRow("control") << QString(u"甲\u0007乙\n丙"_qs) << u"甲乙 丙"_qs;
    QTest::newRow("rare character") << u"𠮷发布"_qs << u"𠮷发布"_qs;
    QTest::newRow("half a character") << QString(QChar(0xd842)) + u"甲"_qs << u"甲"_qs;
}

void TstPublicList::publicTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(publicText(text), shown);
}

void TstPublicList::publicUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const QString weibo = u"https://weibo.com/u/1234567890"_qs;
    QTest::newRow("web") << weibo << weibo;
    QTest::newRow("with user") << u"https://someone:secret@weibo.com/u/1"_qs
                               << u"https://weibo.com/u/1"_qs;
    QTest::newRow("none") << u"无"_qs << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_qs << QString();
    QTest::newRow("data") << u"data:text/html,x"_qs << QString();
    QTest::newRow("telephone") << u"tel:13800138000"_qs << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_qs << QString();
    QTest::newRow("no host") << u"https:///x"_qs << QString();
    QTest::newRow("quotes") << u"https://weibo.com/\"><b>"_qs
                            << u"https://weibo.com/%22%3E%3Cb%3E"_qs;
}

void TstPublicList::publicUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(publicUrl(url), shown);
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstPublicList)
#include "tst_publiclist.moc"
