// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

namespace juzhen {

/// Both looks can be read, and the icons are all there and take the colours of the look.
class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesWhileRunning();
    void wordsStandOut_data();
    void wordsStandOut();
    void seriesDiffer_data();
    void seriesDiffer();
    void iconsExist();
    void iconsFollowThePalette();
    void controlsGrowWithTheFont_trap24();
};

namespace {

QPalette paletteNamed(const QString& name)
{
    return name == QStringLiteral("dark") ? darkPalette() : lightPalette();
}

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
           + 0.0722 * part(color.blueF());
}

/// The contrast of WCAG 2: 1 is none, 21 is black on white.
double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr std::array tones{Tone::Neutral, Tone::Accent, Tone::Success,
                           Tone::Warning, Tone::Danger, Tone::Info};

/// The colour that most of the icon's opaque pixels have.
QColor inkOf(const QIcon& shown, QIcon::Mode mode)
{
    const auto image = shown.pixmap(QSize(48, 48), mode).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255) {
                return image.pixelColor(x, y);
            }
        }
    }
    return {};
}

} // namespace

void TstTheme::switchesWhileRunning()
{
    Theme theme;
    QLabel label(QStringLiteral("矩阵"));
    label.show();
    const auto choose = [&](ThemeMode mode) {
        theme.setMode(mode);
        QCoreApplication::processEvents();
    };
    choose(ThemeMode::Light);
    QVERIFY(!isDark(label.palette()));
    choose(ThemeMode::Dark);
    QVERIFY(theme.isDarkNow());
    QVERIFY(isDark(label.palette()));
    choose(ThemeMode::System);
    QCOMPARE(isDark(label.palette()), theme.isDarkNow());
}

void TstTheme::wordsStandOut_data()
{
    QTest::addColumn<QString>("look");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

void TstTheme::wordsStandOut()
{
    QFETCH(QString, look);
    const auto palette = paletteNamed(look);
    using Colour = QPalette::ColorRole;
    for (const auto paper :
         {Colour::Base, Colour::Window, Colour::AlternateBase, Colour::Highlight, Colour::Midlight}) {
        QVERIFY2(contrast(palette.color(Colour::Text), palette.color(paper)) >= 7.0,
                 qPrintable(QString::number(paper)));
    }
    for (const auto paper : {Colour::Base, Colour::Window}) {
        QVERIFY(contrast(palette.color(Colour::PlaceholderText), palette.color(paper)) >= 4.5);
        QVERIFY(contrast(palette.color(Colour::Link), palette.color(paper)) >= 4.5);
        // The outline of a check box must be seen.
        QVERIFY(contrast(palette.color(Colour::Shadow), palette.color(paper)) >= 2.5);
    }
    for (const auto tone : tones) {
        const auto name = QByteArray::number(static_cast<int>(tone));
        const auto ink = toneColor(palette, tone);
        QVERIFY2(contrast(ink, palette.color(Colour::Base)) >= 4.5, name.constData());
        QVERIFY2(contrast(ink, toneSurface(palette, tone)) >= 4.5, name.constData());
        QVERIFY2(contrast(ink, toneContrast(palette, tone)) >= 4.5, name.constData());
    }
}

void TstTheme::seriesDiffer_data()
{
    wordsStandOut_data();
}

void TstTheme::seriesDiffer()
{
    QFETCH(QString, look);
    const auto palette = paletteNamed(look);
    for (int one = 0; one < seriesColorCount; ++one) {
        QVERIFY(contrast(seriesColor(palette, one), palette.color(QPalette::Base)) >= 1.9);
        for (int other = 0; other < one; ++other) {
            QVERIFY(seriesColor(palette, one) != seriesColor(palette, other));
        }
    }
    QCOMPARE(seriesColor(palette, seriesColorCount), seriesColor(palette, 0));
}

void TstTheme::iconsExist()
{
    const QRegularExpression asked(QStringLiteral(R"re(\bicon\("([a-z-]+)")re"));
    int found = 0;
    QDirIterator files(QStringLiteral(JUZHEN_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = asked.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto name = matches.next().captured(1);
            QVERIFY2(!icon(name).isNull(), qPrintable(file.fileName() + u": " + name));
            ++found;
        }
    }
    QVERIFY(found > 10);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("no icon named \"nonsense\"")));
    QVERIFY(icon("nonsense").isNull());
    QVERIFY(!applicationIcon().pixmap(64).isNull());
    const auto drawn =
        QDir(QStringLiteral(JUZHEN_SOURCE_DIR "/resources/icons")).entryList(QDir::Files);
    QCOMPARE(QDir(QStringLiteral(":/icons")).entryList(QDir::Files).size(), drawn.size());
}

void TstTheme::iconsFollowThePalette()
{
    Theme theme;
    const auto plain = icon("add");
    const auto danger = icon("add", Tone::Danger);
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme.setMode(mode);
        const auto palette = QApplication::palette();
        QCOMPARE(inkOf(plain, QIcon::Normal), palette.color(QPalette::ButtonText));
        QCOMPARE(inkOf(plain, QIcon::Disabled),
                 palette.color(QPalette::Disabled, QPalette::ButtonText));
        QCOMPARE(inkOf(danger, QIcon::Normal), toneColor(palette, Tone::Danger));
    }
    const auto sharp = plain.pixmap(QSize(24, 24), 2.0);
    QCOMPARE(sharp.size(), QSize(48, 48));
    QCOMPARE(sharp.devicePixelRatio(), 2.0);
}

void TstTheme::controlsGrowWithTheFont_trap24()
{
    auto font = QApplication::font();
    const auto usual = controlHeight(font);
    font.setPointSizeF(font.pointSizeF() * 2);
    QVERIFY(controlHeight(font) > usual);
    QVERIFY(rowHeight(font) > controlHeight(font));
    QVERIFY(controlHeight(font) >= QFontMetrics(font).height());
    QCOMPARE(usual % 2, 0);
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstTheme)
#include "tst_theme.moc"
