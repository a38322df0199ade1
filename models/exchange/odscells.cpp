// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/odscells.h"

#include "models/exchange/columnwidth.h"

#include <cstdlib>

namespace juzhen {

namespace {

/// @p text as XML, without the characters that XML can't hold.
QByteArray escaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<':
            safe += QLatin1String("&lt;");
            break;
        case u'>':
            safe += QLatin1String("&gt;");
            break;
        case u'&':
            safe += QLatin1String("&amp;");
            break;
        case u'"':
            safe += QLatin1String("&quot;");
            break;
        case u'\t':
            safe += QLatin1String("<text:tab/>");
            break;
        default:
            if (c.unicode() >= 0x20 && c.unicode() < 0xfffe) {
                safe += c;
            }
        }
    }
    return safe.toUtf8();
}

/// A line of a text: readers fold runs of blanks, so all but the first stand as elements.
QByteArray paragraph(QStringView line)
{
    QByteArray xml = "<text:p>";
    qsizetype from = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool kept =
            line[at] != u' ' || (at > 0 && at + 1 < line.size() && line[at - 1] != u' ');
        if (!kept) {
            xml += escaped(line.sliced(from, at - from)) + "<text:s/>";
            from = at + 1;
        }
    }
    return xml + escaped(line.sliced(from)) + "</text:p>";
}

QByteArray paragraphs(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QByteArray xml;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        xml += paragraph(line);
    }
    return xml;
}

QByteArray valueCell(const char* type,
                     const char* attribute,
                     const QByteArray& value,
                     const QByteArray& shown,
                     const char* style)
{
    QByteArray xml = "<table:table-cell";
    if (style) {
        xml += QByteArray(" table:style-name=\"") + style + '"';
    }
    return xml + " office:value-type=\"" + type + "\" office:" + attribute + "=\"" + value
           + "\"><text:p>" + shown + "</text:p></table:table-cell>";
}

} // namespace

QByteArray odsCell(const OutCell& cell, const char* style)
{
    if (!isFilled(cell)) {
        return "<table:table-cell/>";
    }
    if (const auto* text = std::get_if<QString>(&cell)) {
        QByteArray xml = "<table:table-cell office:value-type=\"string\"";
        if (style) {
            xml += QByteArray(" table:style-name=\"") + style + '"';
        }
        return xml + '>' + paragraphs(*text) + "</table:table-cell>";
    }
    if (const auto* day = std::get_if<QDate>(&cell)) {
        const QByteArray iso = day->toString(Qt::ISODate).toLatin1();
        return valueCell("date", "date-value", iso, iso, "d");
    }
    if (const auto* flag = std::get_if<bool>(&cell)) {
        const QByteArray value = *flag ? "true" : "false";
        return valueCell("boolean", "boolean-value", value, value.toUpper(), nullptr);
    }
    const auto* whole = std::get_if<qint64>(&cell);
    if (whole && std::abs(*whole) > exactWholeNumbers) {
        return odsCell(QString::number(*whole), style);
    }
    const QByteArray number =
        whole ? QByteArray::number(*whole) : QByteArray::number(std::get<double>(cell), 'g', 15);
    return valueCell("float", "value", number, number, nullptr);
}

} // namespace juzhen
