// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/fonts.h"

#include <QFontInfo>
#include <QTest>

using namespace juzhen;

/// Which typeface is chosen for each role, and which missing ones are told.
class TstDocumentFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheBestFaceThere_data();
    void choosesTheBestFaceThere();
    void tellsMissingFaces();
    void drawsWithTheChosenFace();
};

void TstDocumentFonts::choosesTheBestFaceThere_data()
{
    QTest::addColumn<FontRole>("role");
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("wished");

    const auto noto = QStringLiteral("Noto Serif CJK SC");
    QTest::newRow("wished, Chinese name")
        << FontRole::Body << QStringList{noto, QStringLiteral("仿宋_GB2312")}
        << QStringLiteral("仿宋_GB2312") << true;
    QTest::newRow("wished, English name")
        << FontRole::Title << QStringList{noto, QStringLiteral("FZXiaoBiaoSong-B05S")}
        << QStringLiteral("FZXiaoBiaoSong-B05S") << true;
    QTest::newRow("name in another case")
        << FontRole::Heading << QStringList{QStringLiteral("simhei")} << QStringLiteral("SimHei")
        << true;
    QTest::newRow("a nearer stand-in goes first")
        << FontRole::Body << QStringList{noto, QStringLiteral("FandolFang R")}
        << QStringLiteral("FandolFang R") << false;
    QTest::newRow("free Kai") << FontRole::Kai << QStringList{noto, QStringLiteral("AR PL UKai CN")}
                              << QStringLiteral("AR PL UKai CN") << false;
    QTest::newRow("last stand-in") << FontRole::Song << QStringList{noto} << noto << false;
    QTest::newRow("nothing known")
        << FontRole::Song << QStringList{QStringLiteral("DejaVu Sans")} << QString() << false;
}

void TstDocumentFonts::choosesTheBestFaceThere()
{
    QFETCH(FontRole, role);
    QFETCH(QStringList, installed);
    const DocumentFonts fonts(installed);
    QTEST(fonts.family(role), "chosen");
    QTEST(fonts.isAsWished(role), "wished");
}

void TstDocumentFonts::tellsMissingFaces()
{
    const DocumentFonts fonts({QStringLiteral("仿宋_GB2312"), QStringLiteral("SimHei"),
                               QStringLiteral("宋体"), QStringLiteral("Noto Serif CJK SC")});
    QCOMPARE(fonts.missing(),
             (QStringList{QStringLiteral("方正小标宋简体"), QStringLiteral("楷体_GB2312")}));
}

void TstDocumentFonts::drawsWithTheChosenFace()
{
    const auto fonts = DocumentFonts::fromMachine();
    for (const auto role : allFontRoles) {
        if (!fonts.family(role).isEmpty()) {
            QCOMPARE(QFontInfo(fonts.font(role, 16)).family(), fonts.family(role));
        }
    }
}

QTEST_MAIN(TstDocumentFonts)

#include "tst_documentfonts.moc"
