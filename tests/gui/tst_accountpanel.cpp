// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/attachmentstore.h"
#include "models/stores/findingstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// What belongs to an account, beside its data: its matrix, its problems, its files.
class TstAccountPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsItsMatrix();
    void saysWhenNoMatrixIsKnown();
    void showsItsProblems();
    void keepsFiles();
    void refusesHugeFiles();
    void onlyEditorsAddFiles();

private:
    void open(const Account& account, const char* tab);

    [[nodiscard]] QTreeWidget* tree(const char* name) const
    {
        return m_office->find<QTreeWidget>(QString::fromLatin1(name));
    }

    [[nodiscard]] QList<Attachment> files() const
    {
        return AttachmentStore(m_office->session()).of(SubjectKind::Account, m_account.id.value());
    }

    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const;

    std::unique_ptr<OfficeWindow> m_office;
    Unit m_unit;
    Account m_account;
};

void TstAccountPanel::init()
{
    m_office = std::make_unique<OfficeWindow>();
    m_unit = addUnit(m_office->session());
    m_account = addAccount(m_office->session(), QStringLiteral("示例发布"), m_unit);
}

void TstAccountPanel::cleanup()
{
    m_office.reset();
}

/// Opens the account at the tab that holds the widget called @p tab.
void TstAccountPanel::open(const Account& account, const char* tab)
{
    m_office->go("accounts", {{QStringLiteral("account"), account.id.value()}});
    auto* const inside = m_office->page()->findChild<QWidget*>(QString::fromLatin1(tab));
    QVERIFY(inside);
    for (auto* const tabs : m_office->page()->findChildren<QTabWidget*>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i) == inside || tabs->widget(i)->isAncestorOf(inside)) {
                tabs->setCurrentIndex(i);
            }
        }
    }
    QVERIFY(inside->isVisible());
}

QString TstAccountPanel::file(const QString& name, const QByteArray& content) const
{
    QFile made(m_office->bench.data.folder() + u'/' + name);
    return made.open(QIODevice::WriteOnly) && made.write(content) == content.size()
               ? made.fileName()
               : QString();
}

void TstAccountPanel::showsItsMatrix()
{
    Session& session = m_office->session();
    const Account other =
        addAccount(session, QStringLiteral("示例视频"), m_unit, QStringLiteral("douyin"));
    const Account main = addAccount(session, QStringLiteral("示例主号"));
    open(m_account, "accountMatrix");
    const QString list = QStringLiteral("accountMatrix");
    QTRY_COMPARE(tree("accountMatrix")->topLevelItemCount(), 3);
    QVERIFY(
        m_office->textOf(QStringLiteral("accountMatrixWords")).contains(QStringLiteral("R-46")));
    Account chosen = main;
    chosen.isMain = true;
    AccountStore(session).update(main, chosen);
    QTRY_VERIFY(m_office->wordsIn(list).startsWith(main.name));
    const QStringList lines = m_office->wordsIn(list).split(u'\n');
    QVERIFY(lines.at(0).endsWith(QStringLiteral("主账号")));
    const auto lineOf = [&](const Account& account) {
        return lines.filter(account.name).value(0);
    };
    QVERIFY(lineOf(m_account).endsWith(QStringLiteral("本账号")));
    QVERIFY(lineOf(other).endsWith(QStringLiteral("同一单位")));
    QTRY_VERIFY(
        !m_office->textOf(QStringLiteral("accountMatrixWords")).contains(QStringLiteral("R-46")));
    m_office->picture(QStringLiteral("account-matrix"));
    // Enter leads to the account.
    tree("accountMatrix")->setCurrentItem(tree("accountMatrix")->topLevelItem(0));
    tree("accountMatrix")->setFocus();
    m_office->key(Qt::Key_Return);
    QTRY_COMPARE(m_office->textOf(QStringLiteral("accountName")), main.name);
}

void TstAccountPanel::saysWhenNoMatrixIsKnown()
{
    Account lost;
    lost.name = QStringLiteral("示例无地区");
    lost.platformCode = QStringLiteral("weibo");
    AccountStore(m_office->session()).create(lost);
    open(lost, "accountMatrix");
    QTRY_VERIFY(!m_office->textOf(QStringLiteral("accountMatrixWords")).isEmpty());
    QCOMPARE(tree("accountMatrix")->topLevelItemCount(), 0);
}

void TstAccountPanel::showsItsProblems()
{
    Finding finding;
    finding.accountId = m_account.id;
    finding.problemClass = QStringLiteral("no_update_two_weeks");
    finding.severity = Severity::Veto;
    finding.description = QStringLiteral("超过两周未更新");
    finding.dueOn = QDate(2025, 12, 1);
    FindingStore(m_office->session()).create(finding);
    open(m_account, "accountRectification");
    const QString line = m_office->wordsIn(QStringLiteral("accountRectification"));
    QVERIFY2(line.contains(QStringLiteral("单项否决")) && line.contains(QStringLiteral("2025")),
             qPrintable(line));
    tree("accountRectification")->setCurrentItem(tree("accountRectification")->topLevelItem(0));
    tree("accountRectification")->setFocus();
    m_office->key(Qt::Key_Return);
    QCOMPARE(m_office->window->currentPageId(), QStringLiteral("rectification"));
    QTRY_VERIFY(m_office->textOf(QStringLiteral("findingTitle")).contains(m_account.name));
}

void TstAccountPanel::keepsFiles()
{
    open(m_account, "accountAttachments");
    auto& questions = m_office->bench.questions;
    questions.answers = {file(QStringLiteral("备案登记表.pdf"), "%PDF-1.4 示例")};
    m_office->press("addAttachment");
    QTRY_COMPARE(tree("accountAttachments")->topLevelItemCount(), 1);
    QVERIFY(m_office->wordsIn(QStringLiteral("accountAttachments"))
                .startsWith(QStringLiteral("备案登记表.pdf")));
    QCOMPARE(files().first().mimeType, QStringLiteral("application/pdf"));
    m_office->picture(QStringLiteral("account-attachments"));

    const QString copy = m_office->bench.data.folder() + QStringLiteral("/另存.pdf");
    tree("accountAttachments")->setCurrentItem(tree("accountAttachments")->topLevelItem(0));
    questions.answers = {copy};
    m_office->press("saveAttachment");
    QTRY_VERIFY(QFile::exists(copy));
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("%PDF-1.4 示例"));

    m_office->press("removeAttachment"); // it asks, and nobody agrees
    QCOMPARE(files().size(), 1);
    questions.accepts = true;
    m_office->press("removeAttachment");
    QTRY_COMPARE(tree("accountAttachments")->topLevelItemCount(), 0);
    QVERIFY(files().isEmpty());
}

void TstAccountPanel::refusesHugeFiles()
{
    open(m_account, "accountAttachments");
    const QString path = file(QStringLiteral("视频.mp4"), {});
    QVERIFY(QFile::resize(path, AttachmentStore::mostBytes + 1));
    m_office->bench.questions.answers = {path};
    m_office->press("addAttachment");
    QTRY_VERIFY2(m_office->message().contains(QStringLiteral("20 MB")),
                 qPrintable(m_office->message()));
    QVERIFY(files().isEmpty());
}

void TstAccountPanel::onlyEditorsAddFiles()
{
    Query(m_office->session().database(), QStringLiteral("UPDATE app_user SET roles = 'inspector'"))
        .run();
    m_office->session().reloadUser();
    open(m_account, "accountAttachments");
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("addAttachment"))->isEnabled());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstAccountPanel)
#include "tst_accountpanel.moc"
