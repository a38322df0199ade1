// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/session.h"
#include "models/text/importwords.h"
#include "tests/exchange/importing.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// What the links of a ledger tell an import: they fill what sheet and register lack, and never
/// decide about a row.
class TstLinkImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fillsWhatIsMissing_data() { TestRegister::addEngineRows(); }

    void fillsWhatIsMissing();
    void completesKnownAccounts();
    void sheetAndRegisterCountMore();
    void oneLinkInTwoRows();
    void linkOfAnotherAccount();
    void refusedLinkIsOnlyTold();
    void wordsAroundTheLink();
    void againIsUnchanged();
};

namespace {

const QString head = QStringLiteral("账号名称,平台,账号ID,链接");

QString line(const char* words)
{
    return QString::fromUtf8(words);
}

QString identity(const Account& account)
{
    return account.platformCode + u' ' + account.platformId + u' ' + account.url;
}

} // namespace

void TstLinkImport::fillsWhatIsMissing()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    auto& session = office.session();
    const auto plan =
        imported(session, sheet(office, {head, line("示例甲,,,https://weibo.com/u/2656274875"),
                                         line("示例乙,微博,,m.weibo.cn/u/5044281310?x=1"),
                                         line("示例丙,,,https://v.douyin.com/iRNBho5m/"),
                                         line("示例丁,,,https://www.example.cn/")}));
    QCOMPARE(counts(plan), QStringLiteral("4/4/0/0/0"));
    QCOMPARE(plan.warnings, QList<ImportNote>());
    const auto named = [&](const char* name) {
        return identity(accountNamed(session, line(name)));
    };
    QCOMPARE(named("示例甲"), line("weibo 2656274875 https://weibo.com/u/2656274875"));
    // The link itself stays as the sheet has it.
    QCOMPARE(named("示例乙"), line("weibo 5044281310 m.weibo.cn/u/5044281310?x=1"));
    QCOMPARE(named("示例丙"), line("douyin  https://v.douyin.com/iRNBho5m/"));
    QCOMPARE(named("示例丁"), line("  https://www.example.cn/"));
}

void TstLinkImport::completesKnownAccounts()
{
    TestRegister office;
    auto& session = office.session();
    imported(session, sheet(office, {head, line("示例甲,微博,,"), line("示例乙,,,")}));
    const auto plan =
        imported(session, sheet(office, {head, line("示例甲,,,https://weibo.com/u/2656274875"),
                                         line("示例乙,,,https://weibo.com/u/5044281310")}));
    QCOMPARE(counts(plan), QStringLiteral("2/0/2/0/0"));
    QCOMPARE(accountNamed(session, line("示例甲")).platformId, line("2656274875"));
    QCOMPARE(identity(accountNamed(session, line("示例乙"))),
             line("weibo 5044281310 https://weibo.com/u/5044281310"));
}

void TstLinkImport::sheetAndRegisterCountMore()
{
    TestRegister office;
    auto& session = office.session();
    imported(session, sheet(office, {head, line("示例甲,抖音,,"), line("示例乙,微博,1234567,"),
                                     line("示例丙,微博,,")}));
    const auto plan =
        imported(session, sheet(office, {head,
                                         // Weibo by its link, Douyin by the sheet.
                                         line("示例甲,抖音,,https://weibo.com/u/2656274875"),
                                         line("示例乙,微博,,https://weibo.com/u/5044281310"),
                                         line("示例丙,微博,7654321,https://weibo.com/u/1111111")}));
    QCOMPARE(plan.warnings, QList<ImportNote>());
    QCOMPARE(counts(plan), QStringLiteral("3/0/3/0/0"));
    QCOMPARE(identity(accountNamed(session, line("示例甲"))),
             line("douyin  https://weibo.com/u/2656274875"));
    QCOMPARE(accountNamed(session, line("示例乙")).platformId, line("1234567"));
    QCOMPARE(accountNamed(session, line("示例丙")).platformId, line("7654321"));
}

void TstLinkImport::oneLinkInTwoRows()
{
    TestRegister office;
    auto& session = office.session();
    const auto plan =
        imported(session, sheet(office, {head, line("示例甲,,,https://weibo.com/u/2656274875"),
                                         line("示例乙,,,https://weibo.com/u/2656274875")}));
    QCOMPARE(counts(plan), QStringLiteral("2/2/0/0/0"));
    QCOMPARE(accountNamed(session, line("示例甲")).platformId, line("2656274875"));
    QCOMPARE(accountNamed(session, line("示例乙")).platformId, QString());
}

void TstLinkImport::linkOfAnotherAccount()
{
    TestRegister office;
    auto& session = office.session();
    imported(session, sheet(office, {head, line("示例甲,微博,2656274875,")}));
    const auto plan =
        imported(session, sheet(office, {head, line("示例乙,,,https://weibo.com/u/2656274875")}));
    QCOMPARE(counts(plan), QStringLiteral("1/1/0/0/0")); // a name of its own: another account
    QCOMPARE(accountNamed(session, line("示例乙")).platformId, QString());
    QCOMPARE(accountNamed(session, line("示例甲")).platformId, line("2656274875"));
}

void TstLinkImport::refusedLinkIsOnlyTold()
{
    TestRegister office;
    auto& session = office.session();
    const auto plan = imported(
        session,
        sheet(office, {head, line("示例甲,微博,,https://mp.weixin.qq.com/cgi-bin/home?a=%2F"),
                       line("示例乙,微博,,https://weibo.com/")}));
    QCOMPARE(counts(plan), QStringLiteral("2/2/0/0/0"));
    QCOMPARE(said(plan.warnings),
             QStringList({line("2 refused_link(https://mp.weixin.qq.com/cgi-bin/"
                               "home?a=%2F|back_end) @链接"),
                          line("3 refused_link(https://weibo.com/|home_page) @链接")}));
    QCOMPARE(accountNamed(session, line("示例乙")).url, line("https://weibo.com/"));
    const QString sentence = ImportWords::sentence(plan.warnings.constFirst());
    QVERIFY2(sentence.contains(line("home?a=%2F")), qPrintable(sentence));
    QVERIFY2(sentence.contains(line("back office")), qPrintable(sentence));
}

void TstLinkImport::wordsAroundTheLink()
{
    TestRegister office;
    auto& session = office.session();
    imported(session,
             sheet(office,
                   {head, line("示例甲,,,示例甲的主页 https://weibo.com/u/2656274875?from=share"),
                    line("示例乙,,,待补")}));
    QCOMPARE(identity(accountNamed(session, line("示例甲"))),
             line("weibo 2656274875 https://weibo.com/u/2656274875"));
    QCOMPARE(accountNamed(session, line("示例乙")).url, line("待补"));
}

void TstLinkImport::againIsUnchanged()
{
    TestRegister office;
    auto& session = office.session();
    const QString path =
        sheet(office, {head, line("示例甲,,,示例甲 https://weibo.com/u/2656274875"),
                       line("示例乙,,,https://weibo.com/u/2656274875"),
                       line("示例丙,微博,,m.weibo.cn/u/5044281310?x=1")});
    QCOMPARE(counts(imported(session, path)), QStringLiteral("3/3/0/0/0"));
    const auto before = allAccounts(session);
    QCOMPARE(counts(imported(session, path)), QStringLiteral("3/0/0/3/0"));
    QCOMPARE(allAccounts(session), before);
}

QTEST_GUILESS_MAIN(TstLinkImport)
#include "tst_linkimport.moc"
