// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/attachmentstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/custodystore.h"
#include "models/stores/personstore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"
#include "ui/accounts/picturefield.h"
#include "ui/accounts/picturefile.h"
#include "ui/lists/historyview.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QUrl>

namespace juzhen {

using namespace testing;

/// The icon and the QR code of an account, and the keeping of its password, in its panel.
class TstAccountPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void mainAccountLacksItsIcon();
    void fileBecomesTheIcon();
    void pastesAPicture();
    void pastesNothing();
    void dropsAFile();
    void refuses_data();
    void refuses();
    void removes();
    void codeIsMadeFromTheLink();
    void attachedCodeComesFirst();
    void noCodeForARefusedLink();
    void copiesAndSavesTheCode();
    void pictureKeepsTheEdit_trap6();
    void newAccountHasNone();
    void tellsWhoKeepsThePassword();

private:
    void show(int tab);
    void drop(const char* field, const QMimeData& data);
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QString words(const char* field) const;
    [[nodiscard]] PictureField* field(const char* name) const;
    [[nodiscard]] std::optional<Attachment> picture(AttachmentRole role);

    std::unique_ptr<OfficeWindow> m_office;
    Account m_account;
};

namespace {

constexpr int picturesTab = 1;
constexpr int personsTab = 2;
const QString weibo = QStringLiteral("https://weibo.com/u/2656274875");

QImage emblem(int edge = 64)
{
    QImage image(edge, edge, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 30));
    return image;
}

/// A picture that no compression makes small.
QByteArray noise(int edge)
{
    QImage image(edge, edge, QImage::Format_RGB32);
    quint32 state = 1;
    for (int row = 0; row < edge; ++row) {
        for (int column = 0; column < edge; ++column) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(column, row, state >> 8U);
        }
    }
    return pngOf(image);
}

} // namespace

void TstAccountPictures::init()
{
    QGuiApplication::clipboard()->clear();
    m_office = std::make_unique<OfficeWindow>();
    Session& session = m_office->session();
    m_account = addAccount(session, QStringLiteral("示例发布"), addUnit(session));
    Account after = m_account;
    after.isMain = true;
    after.url = weibo;
    QVERIFY(AccountStore(session).update(m_account, after));
    m_account = stored(session, m_account);
    m_office->go("accounts", {{QStringLiteral("account"), m_account.id.value()}});
    show(picturesTab);
}

void TstAccountPictures::cleanup()
{
    m_office.reset();
}

void TstAccountPictures::show(int tab)
{
    QTRY_VERIFY(m_office->window->findChild<QTabWidget*>());
    auto* tabs = m_office->window->findChild<QTabWidget*>();
    QTRY_VERIFY(tabs->isVisible());
    tabs->setCurrentIndex(tab);
}

QString TstAccountPictures::file(const QString& name, const QByteArray& content) const
{
    const QString path = m_office->bench.data.folder() + u'/' + name;
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
        qFatal("can't write the test's picture");
    }
    return path;
}

PictureField* TstAccountPictures::field(const char* name) const
{
    return m_office->find<PictureField>(QString::fromLatin1(name));
}

QString TstAccountPictures::words(const char* field) const
{
    const auto* widget = m_office->find<QWidget>(QString::fromLatin1(field));
    return widget ? widget->property("text").toString() : QString();
}

std::optional<Attachment> TstAccountPictures::picture(AttachmentRole role)
{
    return AttachmentStore(m_office->session()).picture(m_account.id, role);
}

void TstAccountPictures::drop(const char* name, const QMimeData& data)
{
    PictureField* target = field(name);
    QVERIFY(target);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (enter.isAccepted()) {
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
    }
}

void TstAccountPictures::mainAccountLacksItsIcon()
{
    QTRY_VERIFY(words("iconFieldWords").contains(QStringLiteral("主账号")));
    const QString before = words("accountMissing");
    QVERIFY(!m_office->find<QLabel>(QStringLiteral("accountIcon")));
    m_office->picture(QStringLiteral("pictures-missing"));
    Account after = m_account;
    after.isMain = false;
    QVERIFY(AccountStore(m_office->session()).update(m_account, after));
    QTRY_VERIFY(!words("iconFieldWords").contains(QStringLiteral("主账号")));
    QVERIFY(words("accountMissing") != before); // the icon, and what O-31 asks of it
}

void TstAccountPictures::fileBecomesTheIcon()
{
    const QByteArray content = pngOf(emblem());
    m_office->bench.questions.answers = {file(QStringLiteral("徽标.png"), content)};
    m_office->press("iconFieldChoose");
    QTRY_VERIFY(picture(AttachmentRole::Icon));
    const auto icon = picture(AttachmentRole::Icon);
    QCOMPARE(icon->fileName, QStringLiteral("徽标.png"));
    QCOMPARE(icon->mimeType, QStringLiteral("image/png"));
    QCOMPARE(AttachmentStore(m_office->session()).content(*icon), content);
    QTRY_VERIFY(words("iconFieldWords").contains(QStringLiteral("徽标.png")));
    QCOMPARE(field("iconField")->picture().size(), QSize(64, 64));
    QVERIFY(m_office->find<QLabel>(QStringLiteral("accountIcon"))); // beside the name
    m_office->picture(QStringLiteral("pictures-icon"));
    m_office->showTab(QStringLiteral("history"));
    auto* history = m_office->find<HistoryView>(QStringLiteral("history"));
    QVERIFY(history);
    QVERIFY(m_office->wordsIn(QStringLiteral("history")).contains(QStringLiteral("徽标.png")));
}

void TstAccountPictures::pastesAPicture()
{
    QTRY_VERIFY(field("iconField"));
    QGuiApplication::clipboard()->setImage(emblem());
    m_office->find<QWidget>(QStringLiteral("iconFieldPicture"))->setFocus();
    m_office->key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(picture(AttachmentRole::Icon));
    QCOMPARE(picture(AttachmentRole::QrCode), std::nullopt);
    QVERIFY(picture(AttachmentRole::Icon)->fileName.contains(m_account.name));
    const QImage kept = QImage::fromData(
        AttachmentStore(m_office->session()).content(*picture(AttachmentRole::Icon)));
    QCOMPARE(kept.pixelColor(3, 3), QColor(200, 30, 30));
    // A file copied in a file manager.
    auto* copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(file(QStringLiteral("码.png"), pngOf(emblem(80))))});
    QGuiApplication::clipboard()->setMimeData(copied);
    m_office->press("codeFieldPaste");
    QTRY_VERIFY(picture(AttachmentRole::QrCode));
    QCOMPARE(picture(AttachmentRole::QrCode)->fileName, QStringLiteral("码.png"));
}

void TstAccountPictures::pastesNothing()
{
    QTRY_VERIFY(!words("codeFieldWords").isEmpty()); // what there is has been read
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    m_office->press("iconFieldPaste");
    QVERIFY(!words("iconFieldProblem").isEmpty());
    QCOMPARE(picture(AttachmentRole::Icon), std::nullopt);
}

void TstAccountPictures::dropsAFile()
{
    QTRY_VERIFY(field("codeField"));
    QTRY_VERIFY(!words("codeFieldWords").isEmpty()); // what there is has been read
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("码.png"), pngOf(emblem())))});
    drop("codeField", data);
    QTRY_VERIFY(picture(AttachmentRole::QrCode));
    QMimeData pixels;
    pixels.setImageData(emblem(32));
    drop("iconField", pixels);
    QTRY_VERIFY(picture(AttachmentRole::Icon));
    const auto entries = m_office->session().log().size();
    QMimeData text;
    text.setText(QStringLiteral("words"));
    drop("iconField", text);
    QCOMPARE(m_office->session().log().size(), entries);
}

void TstAccountPictures::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words") << QStringLiteral("words.png") << QByteArray("no picture at all");
    QTest::newRow("nothing") << QStringLiteral("nothing.png") << QByteArray();
    QTest::newRow("cut off") << QStringLiteral("cut.png") << pngOf(emblem()).left(60);
    QTest::newRow("drawing") << QStringLiteral("drawing.svg")
                             << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
                                           "height=\"9\"/>");
    QTest::newRow("too large") << QStringLiteral("large.png") << noise(700);
}

void TstAccountPictures::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    m_office->bench.questions.answers = {file(name, content)};
    m_office->press("iconFieldChoose");
    QTRY_VERIFY(words("iconFieldProblem").contains(name));
    QCOMPARE(words("iconFieldProblem").contains(QStringLiteral("1 MB")), name == u"large.png");
    QCOMPARE(picture(AttachmentRole::Icon), std::nullopt);
    if (name == u"large.png") {
        m_office->picture(QStringLiteral("pictures-refused"));
    }
    // The next one takes the complaint away.
    m_office->bench.questions.answers = {file(QStringLiteral("good.png"), pngOf(emblem()))};
    m_office->press("iconFieldChoose");
    QTRY_VERIFY(picture(AttachmentRole::Icon));
    QVERIFY(words("iconFieldProblem").isEmpty());
}

void TstAccountPictures::removes()
{
    m_office->bench.questions.answers = {file(QStringLiteral("徽标.png"), pngOf(emblem()))};
    m_office->press("iconFieldChoose");
    QTRY_VERIFY(m_office->find<QPushButton>(QStringLiteral("iconFieldRemove")));
    m_office->press("iconFieldRemove");
    QTRY_COMPARE(picture(AttachmentRole::Icon), std::nullopt);
    QTRY_VERIFY(field("iconField")->picture().isNull());
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("iconFieldRemove")));
}

void TstAccountPictures::codeIsMadeFromTheLink()
{
    QTRY_VERIFY(!field("codeField")->picture().isNull());
    QCOMPARE(field("codeField")->picture(), qrImage(qrCode(weibo), 8));
    QVERIFY(words("codeFieldWords").contains(weibo)); // and shown as made
    QVERIFY(!m_office->find<QPushButton>(QStringLiteral("codeFieldRemove")));
    QCOMPARE(picture(AttachmentRole::QrCode), std::nullopt); // nothing is stored
}

void TstAccountPictures::attachedCodeComesFirst()
{
    m_office->bench.questions.answers = {file(QStringLiteral("码.png"), pngOf(emblem(50)))};
    m_office->press("codeFieldChoose");
    QTRY_COMPARE(field("codeField")->picture().size(), QSize(50, 50));
    QVERIFY(!words("codeFieldWords").contains(weibo));
    m_office->press("codeFieldRemove");
    QTRY_COMPARE(field("codeField")->picture(), qrImage(qrCode(weibo), 8));
}

void TstAccountPictures::noCodeForARefusedLink()
{
    QTRY_VERIFY(!field("codeField")->picture().isNull());
    for (const char* link : {"https://weibo.com/", "", "无"}) {
        const Account before = stored(m_office->session(), m_account);
        Account after = before;
        after.url = QString::fromUtf8(link);
        QVERIFY(AccountStore(m_office->session()).update(before, after));
        QTRY_VERIFY(field("codeField")->picture().isNull());
        QVERIFY(!m_office->find<QPushButton>(QStringLiteral("codeFieldSave"))->isEnabled());
    }
}

void TstAccountPictures::copiesAndSavesTheCode()
{
    const QImage made = qrImage(qrCode(weibo), 8);
    QTRY_COMPARE(field("codeField")->picture(), made);
    m_office->press("codeFieldCopy");
    QCOMPARE(QGuiApplication::clipboard()->image().convertToFormat(made.format()), made);
    const QString folder = m_office->bench.data.folder();
    m_office->bench.questions.answers = {folder + QStringLiteral("/码.png"),
                                         folder + QStringLiteral("/码.svg")};
    m_office->press("codeFieldSave");
    QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/码.png")));
    QTRY_COMPARE(QImage(folder + QStringLiteral("/码.png")).convertToFormat(made.format()), made);
    m_office->press("codeFieldSave");
    QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/码.svg")));
    QFile drawing(folder + QStringLiteral("/码.svg"));
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QCOMPARE(drawing.readAll(), qrSvg(qrCode(weibo)));
}

void TstAccountPictures::pictureKeepsTheEdit_trap6()
{
    show(0);
    m_office->type(QStringLiteral("fans"), QStringLiteral("2000"));
    show(picturesTab);
    m_office->bench.questions.answers = {file(QStringLiteral("徽标.png"), pngOf(emblem()))};
    m_office->press("iconFieldChoose");
    QTRY_COMPARE(field("iconField")->picture().size(), QSize(64, 64));
    QVERIFY(m_office->page()->hasUnsavedEdits());
    QCOMPARE(stored(m_office->session(), m_account).fans, 1000);
    m_office->press("saveAccount");
    QTRY_COMPARE(stored(m_office->session(), m_account).fans, 2000);
}

void TstAccountPictures::newAccountHasNone()
{
    m_office->bench.questions.answers = {file(QStringLiteral("徽标.png"), pngOf(emblem()))};
    m_office->press("iconFieldChoose");
    QTRY_VERIFY(m_office->find<QLabel>(QStringLiteral("accountIcon")));
    m_office->trigger(ActionId::Add);
    QTRY_VERIFY(!m_office->find<QLabel>(QStringLiteral("accountIcon")));
    auto* tabs = m_office->window->findChild<QTabWidget*>();
    QVERIFY(!tabs->isTabEnabled(picturesTab));
}

void TstAccountPictures::tellsWhoKeepsThePassword()
{
    show(personsTab);
    QTRY_VERIFY(!words("keeper").isEmpty());
    const QString nobody = words("keeper");
    Person person;
    person.name = QStringLiteral("张小明");
    PersonStore(m_office->session()).create(person);
    CustodyStore(m_office->session())
        .assign(m_account.id, CustodyRole::Administrator, person.id, QDate(2025, 11, 20));
    const Account before = stored(m_office->session(), m_account);
    Account after = before;
    after.passwordChangedOn = QDate(2025, 11, 18);
    QVERIFY(AccountStore(m_office->session()).update(before, after));
    QTRY_VERIFY(words("keeper").contains(QStringLiteral("张小明")));
    QVERIFY(words("keeper").contains(QStringLiteral("2025")));
    QVERIFY(nobody != words("keeper"));
    m_office->picture(QStringLiteral("password-keeping"));
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstAccountPictures)
#include "tst_accountpictures.moc"
