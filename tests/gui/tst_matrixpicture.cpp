// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "models/domain/platform.h"
#include "models/reports/documentrenderer.h"
#include "ui/matrix/matrixpicture.h"
#include "ui/matrix/picturefiles.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

namespace juzhen {

/// The picture of one matrix: everybody once, nothing over anything else, told without colour.
class TstMatrixPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAccountOnce_data();
    void everyAccountOnce();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void mainAccountsStandInTheMiddle();
    void withoutMainAccount();
    void statesAreToldWithoutColour();
    void filesHoldThePicture();
    void fitsOnOnePage_data();
    void fitsOnOnePage();
    void darkLookIsDrawn();
    void findsTheAccountAtAPoint();

private:
    Theme m_theme;
    Translations m_translations;
};

namespace {

constexpr std::array platforms{"wechat_official", "weibo", "douyin", "toutiao", "app", "kuaishou"};

WordBook words()
{
    QList<Platform> list;
    for (const char* code : platforms) {
        Platform platform;
        platform.code = QString::fromLatin1(code);
        platform.name = QStringLiteral("平台") + platform.code;
        list.append(platform);
    }
    return WordBook({}, list, {}, true);
}

/// @p count accounts on @p places platforms, the first @p mains of them main accounts; every fifth
/// has as long a name as is allowed.
QList<MatrixAccount> accounts(int count, int places, int mains = 1)
{
    QList<MatrixAccount> list;
    for (int i = 0; i < count; ++i) {
        MatrixAccount account;
        account.id = i + 1;
        account.name = i % 5 == 4 ? QString(60, QChar(u'长')) : QStringLiteral("示例发布%1").arg(i);
        account.platformCode = QString::fromLatin1(platforms.at(static_cast<size_t>(i % places)));
        account.status = accountStatusKeys[static_cast<size_t>(i) % accountStatusKeys.size()].value;
        account.isMain = i < mains;
        list.append(account);
    }
    return list;
}

MatrixPicture picture(const QList<MatrixAccount>& list)
{
    return MatrixPicture(QStringLiteral("示例区"), list, words(), paperLook());
}

/// Keeps the picture of a row for people to look at, where a folder is set for it.
void keep(const MatrixPicture& drawn)
{
    const QString folder = qEnvironmentVariable("JUZHEN_PICTURES");
    QFile file(QDir(folder).filePath(
        QStringLiteral("matrix-%1.png").arg(QString::fromUtf8(QTest::currentDataTag()))));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(picturePng(drawn));
    }
}

void countRows()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("mains");
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("one without main") << 1 << 1 << 0;
    QTest::newRow("five") << 5 << 3 << 1;
    QTest::newRow("forty") << 40 << 6 << 1;
    QTest::newRow("forty on one platform") << 40 << 1 << 1;
    QTest::newRow("forty, four main") << 40 << 4 << 4;
    QTest::newRow("sixty") << 60 << 6 << 0;
}

} // namespace

void TstMatrixPicture::initTestCase()
{
    m_theme.setMode(ThemeMode::Light);
    m_translations.use(QStringLiteral("zh_CN"));
}

void TstMatrixPicture::everyAccountOnce_data()
{
    countRows();
}

void TstMatrixPicture::everyAccountOnce()
{
    QFETCH(int, count);
    QFETCH(int, places);
    QFETCH(int, mains);
    const auto list = accounts(count, places, mains);
    const MatrixPicture drawn = picture(list);
    QHash<qint64, int> seen;
    for (const auto& label : drawn.labels()) {
        ++seen[label.account];
    }
    QCOMPARE(seen.size(), count);
    for (const MatrixAccount& account : list) {
        QCOMPARE(seen.value(account.id), 1);
        QVERIFY(drawn.description().contains(account.name));
    }
}

void TstMatrixPicture::nothingOverlaps_data()
{
    countRows();
}

void TstMatrixPicture::nothingOverlaps()
{
    QFETCH(int, count);
    QFETCH(int, places);
    QFETCH(int, mains);
    const MatrixPicture drawn = picture(accounts(count, places, mains));
    keep(drawn);
    const QRectF sheet({}, drawn.size());
    const auto& cards = drawn.cards();
    for (qsizetype i = 0; i < cards.size(); ++i) {
        QVERIFY(sheet.contains(cards.at(i).box));
        QVERIFY(cards.at(i).box.contains(cards.at(i).titleBox));
        for (qsizetype j = i + 1; j < cards.size(); ++j) {
            QVERIFY(!cards.at(i).box.intersects(cards.at(j).box));
        }
    }
    const auto& labels = drawn.labels();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const auto& label = labels.at(i);
        const QRectF whole = label.box.united(label.mark);
        const auto home = std::count_if(cards.begin(), cards.end(), [&](const auto& card) {
            return card.box.contains(whole) && !card.titleBox.intersects(whole);
        });
        QCOMPARE(home, 1);
        QVERIFY(!label.box.intersects(label.mark));
        // The words fit into their box.
        const QFontMetricsF metrics(paperLook().font);
        const QRectF needed =
            metrics.boundingRect(QRectF(0, 0, label.box.width(), 10000),
                                 Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop, label.text);
        QVERIFY(needed.height() <= label.box.height() + 1);
        QVERIFY(needed.width() <= label.box.width() + 1);
        for (qsizetype j = i + 1; j < labels.size(); ++j) {
            QVERIFY(!whole.intersects(labels.at(j).box.united(labels.at(j).mark)));
        }
    }
    QVERIFY(drawn.size().width() < 2000); // still read when it is as wide as a page
}

void TstMatrixPicture::mainAccountsStandInTheMiddle()
{
    const MatrixPicture drawn = picture(accounts(20, 4, 2));
    const auto& middle = drawn.cards().first();
    QVERIFY(middle.isMiddle);
    QCOMPARE(middle.title, QStringLiteral("主账号"));
    for (const auto& label : drawn.labels()) {
        QCOMPARE(middle.box.contains(label.box), label.isMain);
    }
    int left = 0;
    int right = 0;
    for (const auto& card : drawn.cards()) {
        left += card.box.right() < middle.box.left() ? 1 : 0;
        right += card.box.left() > middle.box.right() ? 1 : 0;
    }
    QCOMPARE(left + right, 4);
    QVERIFY(left > 0 && right > 0);
}

void TstMatrixPicture::withoutMainAccount()
{
    const MatrixPicture drawn = picture(accounts(3, 3, 0));
    QCOMPARE(drawn.cards().first().title, QStringLiteral("未确定主账号"));
    QVERIFY(drawn.description().contains(QStringLiteral("未确定主账号")));
    QCOMPARE(picture({}).cards().size(), 1);
}

/// Each state has a shape of its own kind and, unless all is well, its word beside the name.
void TstMatrixPicture::statesAreToldWithoutColour()
{
    const MatrixPicture drawn = picture(accounts(9, 3));
    QHash<ChipShape, Tone> tones;
    for (const auto& label : drawn.labels()) {
        QVERIFY(label.look.shape != ChipShape::None);
        QVERIFY(!label.look.text.isEmpty());
        const bool isActive = label.look.shape == ChipShape::Check;
        QCOMPARE(label.text.contains(label.look.text), !isActive);
        if (tones.contains(label.look.shape)) {
            QCOMPARE(tones.value(label.look.shape), label.look.tone);
        }
        tones.insert(label.look.shape, label.look.tone);
    }
    QVERIFY(tones.size() >= 5);
}

void TstMatrixPicture::filesHoldThePicture()
{
    const MatrixPicture drawn = picture(accounts(5, 3));
    const QImage image = QImage::fromData(picturePng(drawn), "PNG");
    QVERIFY(!image.isNull());
    QVERIFY(image.width() >= drawn.size().width());
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3) {
            colours.insert(image.pixel(x, y));
        }
    }
    QVERIFY(colours.size() > 5); // something is drawn
    const QByteArray svg = pictureSvg(drawn);
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
    }
    QVERIFY(!xml.hasError());
    QVERIFY(svg.contains("示例发布0"));
    const QByteArray pdf =
        DocumentRenderer().layOut(pictureDocument(drawn, QDate(2025, 11, 20))).pdf();
    QVERIFY(pdf.startsWith("%PDF"));
}

void TstMatrixPicture::fitsOnOnePage_data()
{
    countRows();
}

void TstMatrixPicture::fitsOnOnePage()
{
    QFETCH(int, count);
    QFETCH(int, places);
    QFETCH(int, mains);
    const Document document =
        pictureDocument(picture(accounts(count, places, mains)), QDate(2025, 11, 20));
    QCOMPARE(DocumentRenderer().layOut(document).pageCount(), 1);
}

void TstMatrixPicture::darkLookIsDrawn()
{
    const MatrixPicture drawn(QStringLiteral("示例区"), accounts(5, 3), words(),
                              {darkPalette(), QApplication::font()});
    QImage image(drawn.size().toSize(), QImage::Format_RGB32);
    image.fill(darkPalette().color(QPalette::Window));
    QPainter painter(&image);
    drawn.paint(painter);
    painter.end();
    const auto& middle = drawn.cards().first();
    const QColor inside = image.pixelColor((middle.box.topLeft() + QPointF(6, 6)).toPoint());
    QVERIFY(inside.lightness() < 128);
}

void TstMatrixPicture::findsTheAccountAtAPoint()
{
    const MatrixPicture drawn = picture(accounts(5, 3));
    for (const auto& label : drawn.labels()) {
        QCOMPARE(drawn.accountAt(label.box.center()), label.account);
    }
    QCOMPARE(drawn.accountAt(QPointF(-5, -5)), 0);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstMatrixPicture)
#include "tst_matrixpicture.moc"
