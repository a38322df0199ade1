// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/fonts.h"
#include "models/reports/textbreaker.h"

#include <QTest>

using namespace juzhen;

/// Line breaking: nothing is lost or cut, nothing stands out of its column.
class TstTextBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void justifiesChineseLines();
    void leavesEnglishLinesRagged();
    void balancesTitles();

private:
    [[nodiscard]] static TextFormat format(double widthMm, Qt::Alignment alignment)
    {
        const auto font = DocumentFonts::fromMachine().font(FontRole::Body, 10.5);
        return {font, widthMm * unitsPerMm, 15 * unitsPerPoint, 0, alignment};
    }

    [[nodiscard]] static double rightEnd(const DrawText& line)
    {
        return line.baseline.x() + textWidth(line.text, line.font);
    }
};

void TstTextBreaker::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("widthMm");
    QTest::addColumn<qsizetype>("fewestLines");

    QTest::newRow("empty") << QString() << 20.0 << qsizetype{1};
    QTest::newRow("line feeds") << QStringLiteral("一\n二\n\n三") << 20.0 << qsizetype{4};
    QTest::newRow("long Chinese name")
        << QStringLiteral("示例市示例县人民政府办公室大数据和政务服务管理中心（示例）") << 20.0
        << qsizetype{4};
    QTest::newRow("no place to break")
        << QStringLiteral("https://example.org/averyveryverylongaddresswithoutanyblank") << 15.0
        << qsizetype{4};
    QTest::newRow("narrower than a character") << QStringLiteral("账号名称") << 1.0 << qsizetype{4};
    QTest::newRow("outside the basic plane")
        << QStringLiteral("𠀀𠀁𠀂𠀃𠀄𠀅") << 8.0 << qsizetype{2};
}

void TstTextBreaker::keepsEveryCharacter()
{
    QFETCH(QString, text);
    QFETCH(double, widthMm);
    QFETCH(qsizetype, fewestLines);
    const auto lines = breakText(text, format(widthMm, Qt::AlignLeft));
    QVERIFY2(lines.size() >= fewestLines, qPrintable(QString::number(lines.size())));
    QString joined;
    for (const auto& line : lines) {
        joined += line.text;
        QVERIFY(rightEnd(line) <= widthMm * unitsPerMm + unitsPerMm || line.text.size() == 1);
    }
    QCOMPARE(joined, text.remove(QLatin1Char('\n')));
}

void TstTextBreaker::justifiesChineseLines()
{
    const auto text =
        QStringLiteral("检查覆盖全部在运行账号，重点检查内容更新、互动回应和信息安全").repeated(2);
    const auto lines = breakText(text, format(81, Qt::AlignJustify));
    QVERIFY(lines.size() >= 3);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        QVERIFY(qAbs(rightEnd(lines[i]) - 81 * unitsPerMm) < 0.2 * unitsPerMm);
    }
    QVERIFY(rightEnd(lines.last()) < 80 * unitsPerMm);
}

void TstTextBreaker::leavesEnglishLinesRagged()
{
    const auto text =
        QStringLiteral("All accounts that were running have been checked for updates.");
    const auto lines = breakText(text, format(43, Qt::AlignJustify));
    QVERIFY(lines.size() >= 2);
    QCOMPARE(lines.first().font, format(43, Qt::AlignLeft).font);
}

void TstTextBreaker::balancesTitles()
{
    const auto text = QStringLiteral("关于示例季度政务新媒体检查情况的通报");
    const auto full = format(60, Qt::AlignHCenter);
    const auto lines = breakEvenly(text, full);
    QCOMPARE(lines.size(), breakText(text, full).size());
    QCOMPARE(lines.size(), qsizetype{2});
    QVERIFY(qAbs(lines[0].text.size() - lines[1].text.size()) <= 2);
    for (const auto& line : lines) {
        const auto middle = (line.baseline.x() + rightEnd(line)) / 2;
        QVERIFY(qAbs(middle - 30 * unitsPerMm) < unitsPerMm);
    }
}

QTEST_MAIN(TstTextBreaker)

#include "tst_textbreaker.moc"
