// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/columnsharing.h"
#include "models/reports/documentrenderer.h"

#include <QTest>

#include <algorithm>

using namespace juzhen;

namespace {

/// A table of @p sharing columns of long words with a day, a number and a state beside them.
Document ledger(int sharing, const QString& numberCaption)
{
    Table table;
    QStringList row;
    for (int i = 0; i < sharing; ++i) {
        table.columns +=
            {QStringLiteral("示例文字%1").arg(i), Qt::AlignLeft, i == 0 ? 400.0 : 90.0};
        row += QStringLiteral("示例市人民政府办公室政务新媒体%1").arg(i);
    }
    table.columns += {QStringLiteral("最近更新日期"), Qt::AlignLeft, 0};
    table.columns += {numberCaption, Qt::AlignRight, 0};
    table.columns += {QStringLiteral("状态"), Qt::AlignLeft, 0};
    row +=
        {QStringLiteral("2026-11-23"), QStringLiteral("1,234,567"), QStringLiteral("待整改复查")};
    for (int i = 0; i < 3; ++i) {
        table.rows += row;
    }
    Document document;
    document.page = PageSetup::landscape();
    document.blocks = {table};
    return document;
}

QList<DrawText> textsOf(const DocumentLayout& layout)
{
    QList<DrawText> texts;
    for (const auto& page : layout.pages()) {
        for (const auto& command : page.commands) {
            if (const auto* text = std::get_if<DrawText>(&command)) {
                texts += *text;
            }
        }
    }
    return texts;
}

qsizetype countOf(const DocumentLayout& layout, const QString& text)
{
    const auto texts = textsOf(layout);
    return std::ranges::count_if(texts, [&](const DrawText& one) { return one.text == text; });
}

} // namespace

/// How the columns of a printed table share the page.
class TstTableWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAndNumbersStayWhole_data();
    void daysAndNumbersStayWhole();
    void wordsKeepRoom();
    void captionsBreakBeforeNumbersDo();
    void sharesByWhatIsOfUse_data();
    void sharesByWhatIsOfUse();
};

void TstTableWidths::daysAndNumbersStayWhole_data()
{
    QTest::addColumn<int>("sharing");
    for (const int sharing : {0, 1, 3, 6, 10, 14}) {
        QTest::addRow("%d columns of words", sharing) << sharing;
    }
}

void TstTableWidths::daysAndNumbersStayWhole()
{
    QFETCH(const int, sharing);
    const auto layout = DocumentRenderer().layOut(ledger(sharing, QStringLiteral("粉丝量")));
    for (const char* whole : {"2026-11-23", "1,234,567", "待整改复查"}) {
        QCOMPARE(countOf(layout, QString::fromUtf8(whole)), 3);
    }
}

void TstTableWidths::wordsKeepRoom()
{
    // One column asks for nearly everything; the others still show six hanzi on a line.
    const auto layout = DocumentRenderer().layOut(ledger(6, QStringLiteral("粉丝量")));
    QVERIFY(countOf(layout, QStringLiteral("示例市人民政")) > 0);
    const auto crowded = DocumentRenderer().layOut(ledger(14, QStringLiteral("粉丝量")));
    for (const DrawText& text : textsOf(crowded)) {
        QVERIFY2(text.text != QStringLiteral("示"), "a column one character wide");
    }
}

void TstTableWidths::captionsBreakBeforeNumbersDo()
{
    const QString caption = QStringLiteral("Followers of all platforms in the quarter");
    const auto roomy = DocumentRenderer().layOut(ledger(1, caption));
    QCOMPARE(countOf(roomy, caption), 1);
    const auto crowded = DocumentRenderer().layOut(ledger(9, caption));
    QCOMPARE(countOf(crowded, caption), 0);
    QCOMPARE(countOf(crowded, QStringLiteral("1,234,567")), 3);
}

void TstTableWidths::sharesByWhatIsOfUse_data()
{
    QTest::addColumn<double>("room");
    QTest::addColumn<QList<ColumnWish>>("wishes");
    QTest::addColumn<QList<double>>("widths");
    using Wishes = QList<ColumnWish>;
    using Widths = QList<double>;
    QTest::newRow("nobody") << 100.0 << Wishes{} << Widths{};
    QTest::newRow("in proportion")
        << 90.0 << Wishes{{1, 10, 500}, {2, 10, 500}} << Widths{30.0, 60.0};
    QTest::newRow("what one can't use goes to the other")
        << 100.0 << Wishes{{3, 10, 40}, {1, 10, 500}} << Widths{40.0, 60.0};
    QTest::newRow("none below its least")
        << 100.0 << Wishes{{9, 20, 500}, {1, 20, 500}} << Widths{80.0, 20.0};
    QTest::newRow("both at once, the first settles the second")
        << 120.0 << Wishes{{8, 20, 50}, {1, 20, 500}, {1, 20, 500}} << Widths{50.0, 35.0, 35.0};
    QTest::newRow("what nobody can use is shared")
        << 100.0 << Wishes{{1, 10, 20}, {3, 10, 40}} << Widths{30.0, 70.0};
    QTest::newRow("too little for all")
        << 10.0 << Wishes{{1, 20, 50}, {3, 20, 50}} << Widths{20.0, 20.0};
}

void TstTableWidths::sharesByWhatIsOfUse()
{
    QFETCH(const double, room);
    QFETCH(const QList<ColumnWish>, wishes);
    QFETCH(const QList<double>, widths);
    const auto shared = shareWidth(room, wishes);
    QCOMPARE(shared.size(), widths.size());
    for (qsizetype i = 0; i < widths.size(); ++i) {
        QCOMPARE(shared.at(i), widths.at(i));
    }
}

QTEST_MAIN(TstTableWidths)
#include "tst_tablewidths.moc"
