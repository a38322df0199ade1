// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/documentrenderer.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace juzhen;

namespace {

Table tableOf(int rows)
{
    Table table;
    table.caption = QStringLiteral("示例名单");
    table.columns = {{QStringLiteral("序号"), Qt::AlignRight, 0},
                     {QStringLiteral("账号名称"), Qt::AlignLeft, 2},
                     {QStringLiteral("主办单位"), Qt::AlignLeft, 3}};
    for (int i = 1; i <= rows; ++i) {
        table.rows += {QStringLiteral("n%1").arg(i), QStringLiteral("示例账号%1").arg(i),
                       QStringLiteral("示例单位").repeated(1 + i * 7 % 11)};
    }
    return table;
}

DocumentLayout layOut(const Document& document)
{
    return DocumentRenderer().layOut(document);
}

QList<DrawText> textsOf(const DrawnPage& page)
{
    QList<DrawText> texts;
    for (const auto& command : page.commands) {
        if (const auto* text = std::get_if<DrawText>(&command)) {
            texts += *text;
        }
    }
    return texts;
}

QString wordsOf(const DrawnPage& page)
{
    QString words;
    for (const auto& text : textsOf(page)) {
        words += text.text + QLatin1Char('|');
    }
    return words;
}

/// Index of the page on which a line begins with @p words; −1: on none.
qsizetype pageWith(const DocumentLayout& layout, const QString& words)
{
    for (qsizetype i = 0; i < layout.pageCount(); ++i) {
        const auto texts = textsOf(layout.pages()[i]);
        if (std::any_of(texts.begin(), texts.end(),
                        [&words](const DrawText& text) { return text.text.startsWith(words); })) {
            return i;
        }
    }
    return -1;
}

/// Heights of the horizontal rules on @p page, inside the type area, from above.
QList<double> ruleHeights(const DrawnPage& page, const Document& document)
{
    QList<double> heights;
    for (const auto& command : page.commands) {
        const auto* rule = std::get_if<DrawRule>(&command);
        if (rule != nullptr && rule->line.y1() >= document.page.marginsMm.top() * unitsPerMm - 1) {
            heights += rule->line.y1();
        }
    }
    std::sort(heights.begin(), heights.end());
    return heights;
}

} // namespace

/// Where blocks come to stand: page ends, repeated heads, closed borders, kept headings.
class TstDocumentRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInsideTheTypeArea_data();
    void staysInsideTheTypeArea();
    void repeatsTableHeads_trap21();
    void cutsNoRow_trap21();
    void closesTablesAtPageEnds();
    void showsEveryRowOnce();
    void splitsOnlyARowTallerThanThePage();
    void keepsHeadingsWithWhatFollows();
    void leavesNoSingleLines();
    void keepsCaptionsWithPictures();
    void keepsTheSourceWithItsTable();
    void saysThatATableIsEmpty();
    void breaksPagesWhereTold();
    void makesAPageOfNothing();
    void framesPages();
    void fillsShortRows();
    void drawsTheSameEverywhere();
};

void TstDocumentRenderer::staysInsideTheTypeArea_data()
{
    QTest::addColumn<PageSetup>("page");

    QTest::newRow("upright") << PageSetup{};
    QTest::newRow("lying") << PageSetup::landscape();
    QTest::newRow("small paper") << PageSetup{
        QPageSize::A5, QPageLayout::Portrait, {10, 15, 10, 15}};
}

void TstDocumentRenderer::staysInsideTheTypeArea()
{
    QFETCH(PageSetup, page);
    Document document;
    document.page = page;
    document.blocks = {Title{QStringLiteral("示例通报").repeated(6)},
                       Paragraph{QStringLiteral("示例正文，").repeated(200)},
                       KeyValues{{}, {{QStringLiteral("名称"), QStringLiteral("值").repeated(99)}}},
                       tableOf(300),
                       Signatures{{QStringLiteral("负责人："), QStringLiteral("签字："),
                                   QStringLiteral("日期："), QStringLiteral("电话：")}}};
    const auto layout = layOut(document);
    const auto area =
        layout.paper().fullRect(QPageLayout::Millimeter).marginsRemoved(page.marginsMm);
    for (const auto& drawn : layout.pages()) {
        for (const auto& text : textsOf(drawn)) {
            if (text.text.startsWith(QChar(0x2014))) {
                continue; // the page number stands in the margin
            }
            const auto place = text.baseline / unitsPerMm;
            QVERIFY(place.y() > area.top() && place.y() < area.bottom());
            QVERIFY(place.x() >= area.left());
            const auto end =
                place.x() + QFontMetricsF(text.font).horizontalAdvance(text.text) / unitsPerMm;
            QVERIFY2(end < area.right() + 1.5, qPrintable(text.text));
        }
    }
}

void TstDocumentRenderer::repeatsTableHeads_trap21()
{
    Document document;
    document.blocks = {tableOf(300)};
    const auto layout = layOut(document);
    QVERIFY(layout.pageCount() > 8);
    for (const auto& page : layout.pages()) {
        QCOMPARE(wordsOf(page).count(QStringLiteral("账号名称|")), 1);
        QCOMPARE(wordsOf(page).count(QStringLiteral("示例名单")), 1);
    }
}

void TstDocumentRenderer::cutsNoRow_trap21()
{
    Document document;
    document.blocks = {Paragraph{QStringLiteral("示例正文。")}, tableOf(300)};
    const auto layout = layOut(document);
    static const QRegularExpression row(
        QStringLiteral("(?<=\\|)n(\\d+)\\|示例账号\\1\\|((?:[示例单位]+\\|)+)"));
    auto rows = 0;
    for (const auto& page : layout.pages()) {
        for (auto it = row.globalMatch(wordsOf(page)); it.hasNext(); ++rows) {
            const auto match = it.next();
            auto unit = match.captured(2);
            QCOMPARE(unit.remove(QLatin1Char('|')),
                     QStringLiteral("示例单位").repeated(1 + match.captured(1).toInt() * 7 % 11));
        }
    }
    QCOMPARE(rows, 300);
}

void TstDocumentRenderer::closesTablesAtPageEnds()
{
    Document document;
    document.blocks = {tableOf(300)};
    const auto layout = layOut(document);
    for (const auto& page : layout.pages()) {
        const auto heights = ruleHeights(page, document);
        auto lowest = 0.0;
        for (const auto& text : textsOf(page)) {
            if (!text.text.startsWith(QChar(0x2014))) {
                lowest = qMax(lowest, text.baseline.y());
            }
        }
        QVERIFY(heights.last() > lowest);
        // The closing rule is drawn over the last row's own.
        QCOMPARE(std::count(heights.begin(), heights.end(), heights.last()), 2);
    }
}

void TstDocumentRenderer::showsEveryRowOnce()
{
    Document document;
    document.blocks = {tableOf(300)};
    const auto layout = layOut(document);
    QString all;
    for (const auto& page : layout.pages()) {
        all += wordsOf(page);
    }
    for (int row = 1; row <= 300; ++row) {
        QCOMPARE(all.count(QStringLiteral("|n%1|").arg(row)), 1);
    }
}

void TstDocumentRenderer::splitsOnlyARowTallerThanThePage()
{
    Document document;
    Table table;
    table.columns = {{QStringLiteral("甲")}, {QStringLiteral("乙")}};
    table.rows = {{QStringLiteral("短"), QStringLiteral("行")},
                  {QStringLiteral("长"), QStringLiteral("字").repeated(3000)},
                  {QStringLiteral("末"), QStringLiteral("行")}};
    document.blocks = {table};
    const auto layout = layOut(document);
    QVERIFY(layout.pageCount() > 2);
    QString all;
    for (const auto& page : layout.pages()) {
        all += wordsOf(page);
        QVERIFY(wordsOf(page).contains(QStringLiteral("甲|乙|")));
    }
    QCOMPARE(all.count(QStringLiteral("字")), 3000);
}

void TstDocumentRenderer::keepsHeadingsWithWhatFollows()
{
    // Whatever stands above it, a heading has its text, and a table's caption its first row, on
    // the same page.
    for (int lines = 0; lines < 50; ++lines) {
        Document document;
        document.blocks = {Paragraph{QStringLiteral("行\n").repeated(lines) + QStringLiteral("行")},
                           Heading{1, QStringLiteral("一、标题")},
                           Heading{2, QStringLiteral("（一）小标题")},
                           Paragraph{QStringLiteral("后文")}, tableOf(3)};
        const auto layout = layOut(document);
        const auto page = pageWith(layout, QStringLiteral("一、标题"));
        QVERIFY(page >= 0);
        QCOMPARE(pageWith(layout, QStringLiteral("（一）小标题")), page);
        QCOMPARE(pageWith(layout, QStringLiteral("后文")), page);
        QCOMPARE(pageWith(layout, QStringLiteral("示例名单")),
                 pageWith(layout, QStringLiteral("n1")));
        QCOMPARE(pageWith(layout, QStringLiteral("n2")), pageWith(layout, QStringLiteral("n3")));
    }
}

void TstDocumentRenderer::leavesNoSingleLines()
{
    for (int lines = 0; lines < 30; ++lines) {
        Document document;
        document.blocks = {Paragraph{QStringLiteral("行\n").repeated(lines) + QStringLiteral("行")},
                           Paragraph{QStringLiteral("文").repeated(26 + 4 * 28)}};
        const auto layout = layOut(document);
        for (const auto& page : layout.pages()) {
            auto words = wordsOf(page);
            const auto count = words.count(QStringLiteral("文|"));
            QVERIFY(count != 1);
        }
    }
}

void TstDocumentRenderer::keepsCaptionsWithPictures()
{
    QImage image(100, 50, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int height = 5; height < 250; ++height) {
        Document document;
        document.blocks = {Paragraph{QStringLiteral("行")},
                           Picture{image, QStringLiteral("图1 示例"), QSizeF(2 * height, height)}};
        const auto layout = layOut(document);
        const auto& page = layout.pages()[pageWith(layout, QStringLiteral("图1"))];
        const auto picture = std::find_if(page.commands.begin(), page.commands.end(),
                                          [](const DrawCommand& command) {
                                              return std::holds_alternative<DrawPicture>(command);
                                          });
        QVERIFY(picture != page.commands.end());
        const auto target = std::get<DrawPicture>(*picture).target;
        QVERIFY(target.width() <= 156 * unitsPerMm + 1);
        QVERIFY(qAbs(target.width() / target.height() - 2) < 0.01);
    }
    for (int height = 180; height < 250; ++height) {
        Document document;
        document.blocks = {Picture{image, QStringLiteral("图1 示例"), QSizeF(20, height)},
                           Picture{image, QStringLiteral("图2 示例"), QSizeF(20, height / 10.0)}};
        const auto layout = layOut(document);
        for (const auto& page : layout.pages()) {
            const auto pictures = std::count_if(
                page.commands.begin(), page.commands.end(), [](const DrawCommand& command) {
                    return std::holds_alternative<DrawPicture>(command);
                });
            QCOMPARE(wordsOf(page).count(QStringLiteral("示例")), pictures);
        }
    }
}

void TstDocumentRenderer::keepsTheSourceWithItsTable()
{
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int height = 150; height < 220; ++height) {
        Document document;
        document.blocks = {Picture{image, {}, QSizeF(20, height)}, tableOf(4),
                           SourceLine{QStringLiteral("来源：示例")}};
        const auto layout = layOut(document);
        QCOMPARE(pageWith(layout, QStringLiteral("来源")), pageWith(layout, QStringLiteral("n4")));
    }
}

void TstDocumentRenderer::saysThatATableIsEmpty()
{
    auto table = tableOf(0);
    Document document;
    document.blocks = {table};
    QVERIFY(wordsOf(layOut(document).pages().first()).contains(QStringLiteral("No entries.")));
    table.emptyText = QStringLiteral("本季度无不合格账号。");
    document.blocks = {table};
    const auto words = wordsOf(layOut(document).pages().first());
    QVERIFY(words.contains(table.emptyText));
    QVERIFY(words.contains(QStringLiteral("账号名称")));
}

void TstDocumentRenderer::breaksPagesWhereTold()
{
    Document document;
    document.blocks = {PageBreak{}, Paragraph{QStringLiteral("甲")}, PageBreak{},
                       PageBreak{}, Paragraph{QStringLiteral("乙")}, PageBreak{}};
    const auto layout = layOut(document);
    QCOMPARE(layout.pageCount(), qsizetype{2});
    QCOMPARE(pageWith(layout, QStringLiteral("乙")), qsizetype{1});
}

void TstDocumentRenderer::makesAPageOfNothing()
{
    QCOMPARE(layOut(Document{}).pageCount(), qsizetype{1});
}

void TstDocumentRenderer::framesPages()
{
    Document document;
    document.title = QStringLiteral("示例通报");
    document.mark = QStringLiteral("示例数据");
    document.source = QStringLiteral("示例台账");
    document.date = QDate(2026, 1, 5);
    document.blocks = {Paragraph{QStringLiteral("甲")}, PageBreak{},
                       Paragraph{QStringLiteral("乙")}};
    const auto layout = layOut(document);
    const auto first = wordsOf(layout.pages()[0]);
    const auto second = wordsOf(layout.pages()[1]);
    QVERIFY(!first.contains(document.title));
    QVERIFY(second.contains(document.title));
    QVERIFY(first.contains(QStringLiteral("— 1 —|")));
    QVERIFY(second.contains(QStringLiteral("— 2 —|")));
    for (const auto& words : {first, second}) {
        QVERIFY(words.contains(document.mark));
        QVERIFY(words.contains(document.source));
        QVERIFY(words.contains(QStringLiteral("2026-01-05")));
    }
}

void TstDocumentRenderer::fillsShortRows()
{
    auto table = tableOf(0);
    table.rows = {{QStringLiteral("独")}, {}};
    Document document;
    document.blocks = {table};
    QVERIFY(wordsOf(layOut(document).pages().first()).contains(QStringLiteral("独|")));
}

void TstDocumentRenderer::drawsTheSameEverywhere()
{
    QPicture picture;
    {
        QPainter painter(&picture);
        painter.fillRect(QRect(0, 0, 200, 100), Qt::black);
    }
    picture.setBoundingRect(QRect(0, 0, 200, 100));
    Document document;
    document.blocks = {Picture{picture, {}, QSizeF(80, 40)}};
    const auto layout = layOut(document);
    // The picture is centred in the type area, at the same place whatever the resolution.
    for (const auto dotsPerInch : {60.0, 96.0, 150.0}) {
        const auto page = layout.image(0, dotsPerInch);
        const auto colourAt = [&page, dotsPerInch](double xMm, double yMm) {
            return page
                .pixelColor(qRound(xMm * dotsPerInch / 25.4), qRound(yMm * dotsPerInch / 25.4))
                .lightness();
        };
        QCOMPARE(colourAt(66 + 1, 37 + 1), 0);
        QCOMPARE(colourAt(66 + 79, 37 + 39), 0);
        QCOMPARE(colourAt(66 - 1, 37 + 1), 255);
        QCOMPARE(colourAt(66 + 81, 37 + 39), 255);
        QCOMPARE(colourAt(66 + 40, 37 + 41), 255);
    }
}

QTEST_MAIN(TstDocumentRenderer)

#include "tst_documentrenderer.moc"
