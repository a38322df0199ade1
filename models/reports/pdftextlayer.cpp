// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdftextlayer.h"

#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QtEndian>

#include <optional>

namespace juzhen {

namespace {

constexpr qsizetype mostEntriesInBlock = 100; ///< PDF's own limit for one bfchar block
constexpr int hex = 16;
constexpr int codeDigits = 4;

/// A stretch of the file and what is to stand there instead.
struct Edit
{
    qsizetype from;
    qsizetype length;
    QByteArray replacement;
};

/// The cross-reference table: where it begins, where its entries do, and the offset of each object
/// (nothing for free entries).
struct ObjectTable
{
    qsizetype begin;
    qsizetype firstEntry;
    QList<std::optional<qsizetype>> offsets;
};

constexpr qsizetype entryLength = 20;
constexpr int offsetDigits = 10;

std::optional<ObjectTable> readTable(const QByteArray& pdf)
{
    static const QRegularExpression endPattern(QStringLiteral("startxref\\s+(\\d+)\\s+%%EOF\\s*$"));
    static const QRegularExpression headPattern(QStringLiteral("^xref\\s+0 (\\d+)\\s*?\\n"));
    const auto tail = QString::fromLatin1(pdf.last(qMin(pdf.size(), qsizetype{100})));
    const auto end = endPattern.match(tail);
    if (!end.hasMatch()) {
        return std::nullopt;
    }
    const auto begin = end.captured(1).toLongLong();
    const auto head = headPattern.match(QString::fromLatin1(pdf.mid(begin, 40)));
    const auto count = head.captured(1).toLongLong();
    const auto firstEntry = begin + head.capturedLength(0);
    if (!head.hasMatch() || firstEntry + count * entryLength > pdf.size()) {
        return std::nullopt;
    }
    ObjectTable table{begin, firstEntry, {}};
    for (qsizetype i = 0; i < count; ++i) {
        const auto entry = pdf.mid(firstEntry + i * entryLength, entryLength);
        table.offsets += entry.at(entryLength - 3) == 'n'
                             ? std::optional(entry.left(offsetDigits).toLongLong())
                             : std::nullopt;
    }
    return table;
}

QString meantText(const QString& hexDigits, const std::function<char32_t(char32_t)>& meantBy)
{
    if (hexDigits.size() != codeDigits) {
        return hexDigits.toUpper();
    }
    const auto found = static_cast<char32_t>(hexDigits.toUInt(nullptr, hex));
    const auto meant = meantBy(found);
    QString digits;
    const auto units = QString::fromUcs4(&meant, 1);
    for (const auto unit : units) {
        digits += QStringLiteral("%1").arg(unit.unicode(), codeDigits, hex, QLatin1Char('0'));
    }
    return digits.toUpper();
}

/// Glyph code and text of every entry of @p map, as hexadecimal digits.
QMap<uint, QString> readMap(const QString& map)
{
    static const QRegularExpression section(QStringLiteral("beginbfrange(.*?)endbfrange"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(QStringLiteral(
        "<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]+)>"));
    QMap<uint, QString> entries;
    for (auto inner = section.globalMatch(map); inner.hasNext();) {
        const auto ranges = inner.next().captured(1);
        for (auto it = range.globalMatch(ranges); it.hasNext();) {
            const auto match = it.next();
            auto glyph = match.captured(1).toUInt(nullptr, hex);
            const auto last = match.captured(2).toUInt(nullptr, hex);
            if (match.hasCaptured(4)) {
                for (auto codes = code.globalMatch(match.captured(4)); codes.hasNext();) {
                    entries.insert(glyph++, codes.next().captured(1));
                }
                continue;
            }
            auto text = match.captured(3).toUInt(nullptr, hex);
            for (; glyph <= last; ++glyph, ++text) {
                entries.insert(glyph,
                               QStringLiteral("%1").arg(text, codeDigits, hex, QLatin1Char('0')));
            }
        }
    }
    return entries;
}

/// The stream @p old of a ToUnicode map with its characters replaced; nothing when it isn't one
/// that is understood.
std::optional<QByteArray> newMap(const QByteArray& old,
                                 const std::function<char32_t(char32_t)>& meantBy)
{
    static const QRegularExpression sections(QStringLiteral("\\d+ beginbfrange.*endbfrange"),
                                             QRegularExpression::DotMatchesEverythingOption);
    auto map = QString::fromLatin1(old);
    const auto match = sections.match(map);
    if (!match.hasMatch() || map.contains(QLatin1String("beginbfchar"))) {
        return std::nullopt;
    }
    const auto entries = readMap(map);
    QStringList lines;
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (it.key() != 0) {
            lines += QStringLiteral("<%1> <%2>")
                         .arg(it.key(), codeDigits, hex, QLatin1Char('0'))
                         .arg(meantText(it.value(), meantBy));
        }
    }
    QStringList blocks;
    for (qsizetype first = 0; first < lines.size(); first += mostEntriesInBlock) {
        const auto block = lines.mid(first, mostEntriesInBlock);
        blocks += QStringLiteral("%1 beginbfchar\n%2\nendbfchar")
                      .arg(QString::number(block.size()), block.join(QLatin1Char('\n')));
    }
    map.replace(match.capturedStart(), match.capturedLength(), blocks.join(QLatin1Char('\n')));
    return map.toLatin1();
}

/// The edit that renews the ToUnicode object at @p offset, if it is of the known form.
std::optional<Edit>
renewal(const QByteArray& pdf, qsizetype offset, const std::function<char32_t(char32_t)>& meantBy)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d+ 0 obj\\s*(<<[^>]*/Length (\\d+)(?! *\\d)[^>]*>>\\s*stream\\r?\\n)"));
    const auto match = form.match(QString::fromLatin1(pdf.mid(offset, 200)));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto length = match.captured(2).toLongLong();
    auto stream = pdf.mid(offset + match.capturedEnd(0), length);
    if (match.captured(1).contains(QLatin1String("/FlateDecode"))) {
        QByteArray prefixed(sizeof(quint32), '\0');
        qToBigEndian(static_cast<quint32>(stream.size()), prefixed.data());
        stream = qUncompress(prefixed + stream);
    }
    const auto renewed = newMap(stream, meantBy);
    if (!renewed) {
        return std::nullopt;
    }
    const QByteArray head = "<< /Length " + QByteArray::number(renewed->size()) + " >>\nstream\n";
    return Edit{offset + match.capturedStart(1), match.capturedLength(1) + length, head + *renewed};
}

QByteArray withEdits(const QByteArray& pdf, const ObjectTable& table, const QList<Edit>& edits)
{
    const auto moved = [&edits](qsizetype offset) {
        auto target = offset;
        for (const auto& edit : edits) {
            if (edit.from < offset) {
                target += edit.replacement.size() - edit.length;
            }
        }
        return target;
    };
    auto result = pdf.left(table.firstEntry);
    for (qsizetype i = 0; i < table.offsets.size(); ++i) {
        auto entry = pdf.mid(table.firstEntry + i * entryLength, entryLength);
        if (table.offsets[i]) {
            entry.replace(
                0, offsetDigits,
                QByteArray::number(moved(*table.offsets[i])).rightJustified(offsetDigits, '0'));
        }
        result += entry;
    }
    result += pdf.mid(table.firstEntry + table.offsets.size() * entryLength);
    result.truncate(result.lastIndexOf("startxref"));
    result += "startxref\n" + QByteArray::number(moved(table.begin)) + "\n%%EOF\n";
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        result.replace(edit->from, edit->length, edit->replacement);
    }
    return result;
}

} // namespace

QByteArray withTextLayer(const QByteArray& pdf, const std::function<char32_t(char32_t)>& meantBy)
{
    const auto table = readTable(pdf);
    if (!table) {
        return pdf;
    }
    static const QByteArray key = "/ToUnicode ";
    QMap<qsizetype, Edit> edits;
    for (auto at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + key.size())) {
        const auto from = at + key.size();
        const auto number = pdf.mid(from, pdf.indexOf(' ', from) - from).toLongLong();
        const auto offset = table->offsets.value(number);
        if (offset) {
            if (const auto edit = renewal(pdf, *offset, meantBy)) {
                edits.insert(edit->from, *edit);
            }
        }
    }
    return edits.isEmpty() ? pdf : withEdits(pdf, *table, edits.values());
}

} // namespace juzhen
