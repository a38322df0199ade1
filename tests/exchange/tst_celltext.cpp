// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/celltext.h"

#include <QtTest>

using namespace juzhen;

Q_DECLARE_METATYPE(std::optional<qint64>)
Q_DECLARE_METATYPE(std::optional<bool>)

namespace {

Cell text(const char16_t* value)
{
    return Cell::text(0, QString::fromUtf16(value));
}

} // namespace

class TstCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanks_data();
    void blanks();
    void errorsAreProblems();
    void ids_data();
    void ids();
    void wholes_data();
    void wholes();
    void counts_data();
    void counts();
    void yesNo_data();
    void yesNo();
    void dates_data();
    void dates();
};

void TstCellText::blanks_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::newRow("empty") << Cell();
    QTest::newRow("spaces") << text(u"  \t ");
    QTest::newRow("wide space") << text(u"\u3000");
    QTest::newRow("无") << text(u"无");
    QTest::newRow("hyphen") << text(u"-");
    QTest::newRow("full-width hyphen") << text(u"－");
    QTest::newRow("dash") << text(u"—");
    QTest::newRow("double dash") << text(u"——");
    QTest::newRow("slash") << text(u" / ");
}

void TstCellText::blanks()
{
    QFETCH(Cell, cell);
    QVERIFY(parseText(&cell).isBlank());
    QVERIFY(parseId(&cell).isBlank());
    QVERIFY(parseWhole(&cell).isBlank());
    QVERIFY(parseCount(&cell).isBlank());
    QVERIFY(parseYesNo(&cell).isBlank());
    QVERIFY(parseDate(&cell).isBlank());
    QVERIFY(parseDate(nullptr).isBlank());
}

void TstCellText::errorsAreProblems()
{
    const auto cell = Cell::error(0, QStringLiteral("#N/A"));
    QCOMPARE(parseText(&cell).problem, CellProblem::ErrorValue);
    QCOMPARE(parseDate(&cell).problem, CellProblem::ErrorValue);
    QCOMPARE(parseCount(&cell).raw, QStringLiteral("#N/A"));
    QVERIFY(!parseText(&cell).isBlank());
}

void TstCellText::ids_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("value");
    QTest::addColumn<CellProblem>("problem");
    const auto fine = CellProblem::None;
    const auto damaged = CellProblem::DamagedNumber;

    QTest::newRow("text") << text(u" gh_0a1b2c3d4e5f ") << QStringLiteral("gh_0a1b2c3d4e5f")
                          << fine;
    QTest::newRow("leading zero") << text(u"0012") << QStringLiteral("0012") << fine;
    QTest::newRow("full width") << text(u"１２３ａ") << QStringLiteral("123a") << fine;
    QTest::newRow("long text") << text(u"123456789012345678")
                               << QStringLiteral("123456789012345678") << fine;
    QTest::newRow("phone as number") << Cell::numeric(0, 13800000000, QStringLiteral("13800000000"))
                                     << QStringLiteral("13800000000") << fine;
    QTest::newRow("14 digits") << Cell::numeric(0, 12345678901234, QStringLiteral("12345678901234"))
                               << QStringLiteral("12345678901234") << fine;
    QTest::newRow("15 digits") << Cell::numeric(0, 123456789012345.0,
                                                QStringLiteral("123456789012345"))
                               << QString() << damaged;
    QTest::newRow("exponent number")
        << Cell::numeric(0, 1.23e15, QStringLiteral("1.23E+15")) << QString() << damaged;
    QTest::newRow("exponent text") << text(u"1.23E+15") << QString() << damaged;
    QTest::newRow("exponent text, short") << text(u"5e17") << QString() << damaged;
    QTest::newRow("no exponent") << text(u"1.23E") << QStringLiteral("1.23E") << fine;
    QTest::newRow("hex id") << text(u"12e4567") << QStringLiteral("12e4567") << fine;
}

void TstCellText::ids()
{
    QFETCH(Cell, cell);
    const auto parsed = parseId(&cell);
    QTEST(parsed.problem, "problem");
    QTEST(parsed.value.value_or(QString()), "value");
    QCOMPARE(parsed.raw.isEmpty(), !parsed.isBad());
}

void TstCellText::wholes_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<std::optional<qint64>>("value");
    QTest::addColumn<CellProblem>("problem");
    using Value = std::optional<qint64>;

    QTest::newRow("number") << Cell::numeric(0, 12, {}) << Value(12) << CellProblem::None;
    QTest::newRow("text") << text(u"12") << Value(12) << CellProblem::None;
    QTest::newRow("separators") << text(u"1,234,567") << Value(1234567) << CellProblem::None;
    QTest::newRow("full width") << text(u"１２，０００") << Value(12000) << CellProblem::None;
    QTest::newRow("negative") << text(u"-3") << Value(-3) << CellProblem::None;
    QTest::newRow("fraction") << Cell::numeric(0, 1.5, QStringLiteral("1.5")) << Value()
                              << CellProblem::NotWhole;
    QTest::newRow("words") << text(u"十二") << Value() << CellProblem::NotANumber;
    QTest::newRow("bad separators") << text(u"1,23") << Value() << CellProblem::NotANumber;
    QTest::newRow("date") << Cell::date(0, 45717) << Value() << CellProblem::NotANumber;
    QTest::newRow("huge") << Cell::numeric(0, 1e300, QStringLiteral("1E300")) << Value()
                          << CellProblem::OutOfRange;
}

void TstCellText::wholes()
{
    QFETCH(Cell, cell);
    const auto parsed = parseWhole(&cell);
    QTEST(parsed.value, "value");
    QTEST(parsed.problem, "problem");
}

void TstCellText::counts_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<int>("factor");
    QTest::addColumn<std::optional<qint64>>("value");
    using Value = std::optional<qint64>;

    QTest::newRow("plain") << Cell::numeric(0, 12345, {}) << 1 << Value(12345);
    QTest::newRow("column in 万") << Cell::numeric(0, 1.2345, {}) << 10000 << Value(12345);
    QTest::newRow("column in 万, noise") << Cell::numeric(0, 1.3, {}) << 10000 << Value(13000);
    QTest::newRow("column in 万, finer") << Cell::numeric(0, 0.00316, {}) << 10000 << Value(32);
    QTest::newRow("own unit") << text(u"1.2万") << 1 << Value(12000);
    QTest::newRow("own unit wins") << text(u"1.2万") << 10000 << Value(12000);
    QTest::newRow("w") << text(u"3.5W") << 1 << Value(35000);
    QTest::newRow("w+") << text(u"10w+") << 1 << Value(100000);
    QTest::newRow("people") << text(u"523人") << 1 << Value(523);
    QTest::newRow("thousands") << text(u"12,345") << 1 << Value(12345);
    QTest::newRow("亿") << text(u"1.1亿") << 1 << Value(110000000);
    QTest::newRow("negative") << Cell::numeric(0, -1, QStringLiteral("-1")) << 1 << Value();
    QTest::newRow("only the unit") << text(u"万") << 1 << Value();
    QTest::newRow("words") << text(u"约两万") << 1 << Value();
}

void TstCellText::counts()
{
    QFETCH(Cell, cell);
    QFETCH(int, factor);
    const auto parsed = parseCount(&cell, factor);
    QTEST(parsed.value, "value");
    QCOMPARE(parsed.isBad(), !parsed.value.has_value());
}

void TstCellText::yesNo_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<std::optional<bool>>("value");
    using Value = std::optional<bool>;

    for (const auto* word : {u"是", u"有", u"√", u"已认证", u"合格", u"Y", u"yes", u"Ｙ", u"1"}) {
        QTest::newRow(QString::fromUtf16(word).toUtf8().constData()) << text(word) << Value(true);
    }
    for (const auto* word : {u"否", u"没有", u"×", u"未认证", u"不合格", u"N", u"No", u"0"}) {
        QTest::newRow(QString::fromUtf16(word).toUtf8().constData()) << text(word) << Value(false);
    }
    QTest::newRow("boolean") << Cell::boolean(0, true) << Value(true);
    QTest::newRow("number") << Cell::numeric(0, 0, QStringLiteral("0")) << Value(false);
    QTest::newRow("two") << Cell::numeric(0, 2, QStringLiteral("2")) << Value();
    QTest::newRow("perhaps") << text(u"基本合格") << Value();
}

void TstCellText::yesNo()
{
    QFETCH(Cell, cell);
    const auto parsed = parseYesNo(&cell);
    QTEST(parsed.value, "value");
    QCOMPARE(parsed.problem, parsed.value ? CellProblem::None : CellProblem::NotYesNo);
}

void TstCellText::dates_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QDate>("value");
    QTest::addColumn<CellProblem>("problem");
    const QDate march(2025, 3, 1);

    for (const auto* form :
         {u"2025.3.1", u"2025/3/1", u"2025-03-01", u"2025年3月1日", u"20250301", u"2025年3月1号",
          u"2025-03-01 12:30", u"2025/3/1 0:00:00", u"2025-03-01T08:00:00Z", u" 2025．3．1 ",
          u"２０２５－０３－０１", u"2025. 3. 1"}) {
        QTest::newRow(QString::fromUtf16(form).toUtf8().constData())
            << text(form) << march << CellProblem::None;
    }
    QTest::newRow("date cell") << Cell::date(0, 45717) << march << CellProblem::None;
    QTest::newRow("date cell with time") << Cell::date(0, 45717.75) << march << CellProblem::None;
    QTest::newRow("number 20250301")
        << Cell::numeric(0, 20250301, QStringLiteral("20250301")) << march << CellProblem::None;
    QTest::newRow("leap day") << text(u"2024-02-29") << QDate(2024, 2, 29) << CellProblem::None;

    const auto bad = [](const char* name, const Cell& cell, CellProblem problem) {
        QTest::newRow(name) << cell << QDate() << problem;
    };
    bad("30 February", text(u"2025-02-30"), CellProblem::ImpossibleDate);
    bad("no leap year", text(u"2025.2.29"), CellProblem::ImpossibleDate);
    bad("month 13", text(u"20251301"), CellProblem::ImpossibleDate);
    bad("day 0", text(u"2025/3/0"), CellProblem::ImpossibleDate);
    bad("serial without a date format", Cell::numeric(0, 45717, QStringLiteral("45717")),
        CellProblem::NotADate);
    bad("month only", text(u"2025年3月"), CellProblem::NotADate);
    bad("year.month as number", Cell::numeric(0, 2025.3, QStringLiteral("2025.3")),
        CellProblem::NotADate);
    bad("two-digit year", text(u"25.3.1"), CellProblem::NotADate);
    bad("mixed marks", text(u"2025-3/1"), CellProblem::NotADate);
    bad("words", text(u"去年三月"), CellProblem::NotADate);
    bad("trailing words", text(u"2025-03-01左右"), CellProblem::NotADate);
    bad("time only", Cell::date(0, 0.5), CellProblem::OutOfRange);
    bad("far future", text(u"9999-12-31"), CellProblem::OutOfRange);
}

void TstCellText::dates()
{
    QFETCH(Cell, cell);
    const auto parsed = parseDate(&cell);
    QTEST(parsed.value.value_or(QDate()), "value");
    QTEST(parsed.problem, "problem");
}

QTEST_GUILESS_MAIN(TstCellText)
#include "tst_celltext.moc"
