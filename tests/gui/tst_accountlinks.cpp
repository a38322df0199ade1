// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/text/linkwords.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/fieldrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace juzhen {

using namespace testing;

/// Links pasted into the form of an account.
class TstAccountLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pastedLinkMakesAnAccount();
    void shareTextLeavesTheLink();
    void typedLinkFillsAsItGrows();
    void refusedLinkIsAFieldProblem();
    void refusalWaitsForTheTyping();
    void clipboardIsOffered();
    void clipboardWithoutALink_data();
    void clipboardWithoutALink();
    void otherValuesAreOffered();
    void governedFieldsStay();
    void emptyGovernedFieldsAreFilled();
    void storedLinkIsNoEdit();
    void storedRefusedLinkDoesNotHinder();

private:
    void paste(const QString& text);
    void open(const Account& account);
    [[nodiscard]] QString value(const char* field) const;
    [[nodiscard]] FieldRow* row() const;
    [[nodiscard]] QPushButton* offer() const;

    std::unique_ptr<OfficeWindow> m_office;
};

namespace {

const QString weibo = QStringLiteral("https://weibo.com/u/2656274875");

} // namespace

void TstAccountLinks::init()
{
    QGuiApplication::clipboard()->clear();
    m_office = std::make_unique<OfficeWindow>();
    m_office->go("accounts");
}

void TstAccountLinks::cleanup()
{
    m_office.reset();
}

void TstAccountLinks::paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    auto* line = qobject_cast<QLineEdit*>(m_office->field(QStringLiteral("url")));
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    m_office->key(Qt::Key_V, Qt::ControlModifier);
}

void TstAccountLinks::open(const Account& account)
{
    m_office->go("accounts", {{QStringLiteral("account"), account.id.value()}});
    QTRY_COMPARE(m_office->textOf(QStringLiteral("accountName")), account.name);
}

QString TstAccountLinks::value(const char* field) const
{
    const auto* editor = m_office->find<FieldEditor>(QString::fromLatin1(field));
    return editor ? editor->value().toString() : QStringLiteral("no field");
}

FieldRow* TstAccountLinks::row() const
{
    return qobject_cast<FieldRow*>(
        m_office->find<FieldEditor>(QStringLiteral("url"))->parentWidget());
}

QPushButton* TstAccountLinks::offer() const
{
    return m_office->find<QPushButton>(QStringLiteral("urlOffer"));
}

void TstAccountLinks::pastedLinkMakesAnAccount()
{
    m_office->trigger(ActionId::Add);
    m_office->write(QStringLiteral("示例发布"));
    paste(QStringLiteral("https://m.weibo.cn/u/2656274875?luicode=10000011"));
    QCOMPARE(value("url"), weibo);
    QCOMPARE(value("platform_code"), QStringLiteral("weibo"));
    QCOMPARE(value("platform_id"), QStringLiteral("2656274875"));
    QCOMPARE(row()->editor()->accessibleDescription(),
             LinkWords::sentence({LinkVerdict::Account, QStringLiteral("weibo"),
                                  QStringLiteral("2656274875"), weibo},
                                 m_office->bench.words));
    QVERIFY(!offer());
    m_office->picture(QStringLiteral("link-recognised"));
    m_office->press("saveAccount");
    QTRY_COMPARE(m_office->rows(), 1);
    QTRY_VERIFY(m_office->list()->currentKey() > 0);
    const Account account =
        AccountStore(m_office->session()).require(Id<Account>(m_office->list()->currentKey()));
    QCOMPARE(account.platformCode, QStringLiteral("weibo"));
    QCOMPARE(account.platformId, QStringLiteral("2656274875"));
    QCOMPARE(account.url, weibo);
}

void TstAccountLinks::shareTextLeavesTheLink()
{
    m_office->trigger(ActionId::Add);
    paste(QStringLiteral(
        "@示例发布 在小红书收获了1.2万次赞，查看Ta的主页>> https://www.xiaohongshu.com/user/"
        "profile/5f0a1b2c3d4e5f6071829304?xhsshare=CopyLink"));
    QCOMPARE(value("url"), QStringLiteral("https://www.xiaohongshu.com/user/profile/"
                                          "5f0a1b2c3d4e5f6071829304"));
    QCOMPARE(value("platform_code"), QStringLiteral("xiaohongshu"));
    // Another link instead: what was filled in goes with the first.
    paste(QStringLiteral("https://v.douyin.com/iRNBho5m/"));
    QCOMPARE(value("platform_code"), QStringLiteral("douyin"));
    QCOMPARE(value("platform_id"), QString());
    // An id by itself goes to where ids are.
    paste(QStringLiteral("gh_363b924965e9"));
    QCOMPARE(value("url"), QString());
    QCOMPARE(value("platform_code"), QStringLiteral("wechat_official"));
    QCOMPARE(value("platform_id"), QStringLiteral("gh_363b924965e9"));
}

void TstAccountLinks::typedLinkFillsAsItGrows()
{
    m_office->trigger(ActionId::Add);
    m_office->field(QStringLiteral("url"))->setFocus();
    for (const QChar letter : QStringLiteral("weibo.com/u/2656274875")) {
        m_office->write(letter);
    }
    QCOMPARE(value("platform_code"), QStringLiteral("weibo"));
    QCOMPARE(value("platform_id"), QStringLiteral("2656274875"));
    QCOMPARE(value("url"), QStringLiteral("weibo.com/u/2656274875")); // not under the hands
    m_office->key(Qt::Key_Tab);
    QCOMPARE(value("url"), weibo);
}

void TstAccountLinks::refusedLinkIsAFieldProblem()
{
    m_office->trigger(ActionId::Add);
    m_office->write(QStringLiteral("示例发布"));
    paste(QStringLiteral("https://mp.weixin.qq.com/cgi-bin/home?token=1"));
    QCOMPARE(row()->problem(), LinkWords::refusal(LinkVerdict::BackEnd));
    QCOMPARE(value("platform_code"), QString());
    m_office->picture(QStringLiteral("link-refused"));
    m_office->press("saveAccount");
    QCOMPARE(row()->problem(), LinkWords::refusal(LinkVerdict::BackEnd));
    QCOMPARE(m_office->rows(), 0);
    paste(weibo);
    QCOMPARE(row()->problem(), QString());
    m_office->press("saveAccount");
    QTRY_COMPARE(m_office->rows(), 1);
}

void TstAccountLinks::refusalWaitsForTheTyping()
{
    m_office->trigger(ActionId::Add);
    m_office->field(QStringLiteral("url"))->setFocus();
    for (const QChar letter : QStringLiteral("weibo.com")) {
        m_office->write(letter);
    }
    QCOMPARE(row()->problem(), QString());
    m_office->key(Qt::Key_Tab);
    QCOMPARE(row()->problem(), LinkWords::refusal(LinkVerdict::HomePage));
}

void TstAccountLinks::clipboardIsOffered()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("示例发布 %1?from=share").arg(weibo));
    m_office->trigger(ActionId::Add);
    QVERIFY(offer());
    QVERIFY(row()->editor()->accessibleDescription().contains(weibo));
    QCOMPARE(value("url"), QString()); // only offered
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    m_office->picture(QStringLiteral("link-offered"));
    m_office->press("urlOffer");
    QCOMPARE(value("url"), weibo);
    QCOMPARE(value("platform_code"), QStringLiteral("weibo"));
    QCOMPARE(value("platform_id"), QStringLiteral("2656274875"));
    QVERIFY(!offer());
    QVERIFY(m_office->page()->hasUnsavedEdits());
}

void TstAccountLinks::clipboardWithoutALink_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("示例发布");
    QTest::newRow("refused") << QStringLiteral("https://weibo.com/");
    QTest::newRow("another site") << QStringLiteral("https://www.example.cn/");
    QTest::newRow("nothing") << QString();
}

void TstAccountLinks::clipboardWithoutALink()
{
    QFETCH(QString, text);
    QGuiApplication::clipboard()->setText(text);
    m_office->trigger(ActionId::Add);
    QVERIFY(!offer());
    QVERIFY(row()->editor()->accessibleDescription().isEmpty());
}

void TstAccountLinks::otherValuesAreOffered()
{
    m_office->trigger(ActionId::Add);
    m_office->choose(QStringLiteral("platform_code"), QStringLiteral("douyin"));
    m_office->type(QStringLiteral("platform_id"), QStringLiteral("scfabu"));
    paste(weibo);
    QCOMPARE(value("platform_code"), QStringLiteral("douyin"));
    QCOMPARE(value("platform_id"), QStringLiteral("scfabu"));
    QVERIFY(offer());
    m_office->press("urlOffer");
    QCOMPARE(value("platform_code"), QStringLiteral("weibo"));
    QCOMPARE(value("platform_id"), QStringLiteral("2656274875"));
    QVERIFY(!offer());
    // Changed again by hand: offered again.
    m_office->type(QStringLiteral("platform_id"), QStringLiteral("1234567"));
    QVERIFY(offer());
}

void TstAccountLinks::governedFieldsStay()
{
    Account account =
        addAccount(m_office->session(), QStringLiteral("示例发布"), {}, QStringLiteral("douyin"));
    open(account);
    paste(weibo);
    QCOMPARE(value("platform_code"), QStringLiteral("douyin"));
    QCOMPARE(value("platform_id"), QString()); // another platform's id
    QVERIFY(!offer());
    m_office->picture(QStringLiteral("link-governed"));
    m_office->press("saveAccount");
    QTRY_COMPARE(stored(m_office->session(), account).url, weibo);
    QCOMPARE(stored(m_office->session(), account).platformCode, QStringLiteral("douyin"));
}

void TstAccountLinks::emptyGovernedFieldsAreFilled()
{
    const Account account = addAccount(m_office->session(), QStringLiteral("示例发布"));
    open(account);
    paste(weibo);
    QCOMPARE(value("platform_id"), QStringLiteral("2656274875"));
    m_office->press("saveAccount");
    QTRY_COMPARE(stored(m_office->session(), account).platformId, QStringLiteral("2656274875"));
}

void TstAccountLinks::storedLinkIsNoEdit()
{
    Account account = addAccount(m_office->session(), QStringLiteral("示例发布"));
    Account after = account;
    after.url = weibo + QStringLiteral("?from=share");
    QVERIFY(AccountStore(m_office->session()).update(account, after));
    open(account);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    QCOMPARE(value("url"), after.url);
    QCOMPARE(value("platform_id"), QString());
    // Leaving the field alone changes nothing either.
    m_office->field(QStringLiteral("url"))->setFocus();
    m_office->key(Qt::Key_Tab);
    QVERIFY(!m_office->page()->hasUnsavedEdits());
    m_office->press("urlOffer");
    QCOMPARE(value("platform_id"), QStringLiteral("2656274875"));
    QVERIFY(m_office->page()->hasUnsavedEdits());
}

void TstAccountLinks::storedRefusedLinkDoesNotHinder()
{
    Account account = addAccount(m_office->session(), QStringLiteral("示例发布"));
    Account after = account;
    after.url = QStringLiteral("https://weibo.com/");
    QVERIFY(AccountStore(m_office->session()).update(account, after));
    open(account);
    QCOMPARE(row()->editor()->accessibleDescription(), LinkWords::refusal(LinkVerdict::HomePage));
    m_office->type(QStringLiteral("fans"), QStringLiteral("2000"));
    m_office->press("saveAccount");
    QTRY_COMPARE(stored(m_office->session(), account).fans, 2000);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstAccountLinks)
#include "tst_accountlinks.moc"
