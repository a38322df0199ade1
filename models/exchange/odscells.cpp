// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/odscells.h"

#include "models/exchange/columnwidth.h"

#include <algorithm>
#include <cstdlib>

namespace juzhen {

namespace {

/// Adds @p text as XML, without the characters that XML can't hold.
void appendEscaped(QByteArray& xml, QStringView text)
{
    const auto isPlain = [](QChar c) {
        return c >= u' ' && c < QChar(0xfffe) && c != u'<' && c != u'>' && c != u'&' && c != u'"';
    };
    for (qsizetype from = 0; from < text.size();) {
        const auto stop = std::find_if_not(text.begin() + from, text.end(), isPlain);
        const qsizetype to = stop - text.begin();
        xml += text.sliced(from, to - from).toUtf8();
        if (to < text.size()) {
            switch (text[to].unicode()) {
            case u'<':
                xml += "&lt;";
                break;
            case u'>':
                xml += "&gt;";
                break;
            case u'&':
                xml += "&amp;";
                break;
            case u'"':
                xml += "&quot;";
                break;
            case u'\t':
                xml += "<text:tab/>";
                break;
            default:
                break;
            }
        }
        from = to + 1;
    }
}

/// A line of a text: readers fold runs of blanks, so all but the first stand as elements.
void appendParagraph(QByteArray& xml, QStringView line)
{
    xml += "<text:p>";
    qsizetype from = 0;
    for (qsizetype at = line.indexOf(u' '); at >= 0; at = line.indexOf(u' ', at + 1)) {
        const bool kept = at > 0 && at + 1 < line.size() && line[at - 1] != u' ';
        if (!kept) {
            appendEscaped(xml, line.sliced(from, at - from));
            xml += "<text:s/>";
            from = at + 1;
        }
    }
    appendEscaped(xml, line.sliced(from));
    xml += "</text:p>";
}

void appendParagraphs(QByteArray& xml, const QString& text)
{
    if (!text.contains(u'\n') && !text.contains(u'\r')) {
        appendParagraph(xml, text);
        return;
    }
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        appendParagraph(xml, line);
    }
}

void appendValue(QByteArray& xml,
                 const char* type,
                 const char* attribute,
                 const QByteArray& value,
                 const QByteArray& shown)
{
    xml += " office:value-type=\"";
    xml += type;
    xml += "\" office:";
    xml += attribute;
    xml += "=\"";
    xml += value;
    xml += "\"><text:p>";
    xml += shown;
    xml += "</text:p>";
}

void appendText(QByteArray& xml, const QString& text, const char* style)
{
    xml += " office:value-type=\"string\"";
    if (style != nullptr) {
        xml += " table:style-name=\"";
        xml += style;
        xml += '"';
    }
    xml += '>';
    appendParagraphs(xml, text);
}

void appendNumber(QByteArray& xml, const QByteArray& number)
{
    appendValue(xml, "float", "value", number, number);
}

} // namespace

void appendOdsCell(QByteArray& xml, const OutCell& cell, const char* style)
{
    xml += "<table:table-cell";
    if (const auto* text = std::get_if<QString>(&cell)) {
        appendText(xml, *text, style);
    } else if (const auto* day = std::get_if<QDate>(&cell)) {
        const QByteArray iso = day->toString(Qt::ISODate).toLatin1();
        xml += " table:style-name=\"d\"";
        appendValue(xml, "date", "date-value", iso, iso);
    } else if (const auto* flag = std::get_if<bool>(&cell)) {
        const QByteArray value = *flag ? "true" : "false";
        appendValue(xml, "boolean", "boolean-value", value, value.toUpper());
    } else if (const auto* whole = std::get_if<qint64>(&cell)) {
        if (std::abs(*whole) > exactWholeNumbers) {
            appendText(xml, QString::number(*whole), style);
        } else {
            appendNumber(xml, QByteArray::number(*whole));
        }
    } else {
        appendNumber(xml, QByteArray::number(std::get<double>(cell), 'g', 15));
    }
    xml += "</table:table-cell>";
}

void appendEmptyOdsCells(QByteArray& xml, int count)
{
    if (count == 1) {
        xml += "<table:table-cell/>";
    } else if (count > 1) {
        xml += "<table:table-cell table:number-columns-repeated=\"";
        xml += QByteArray::number(count);
        xml += "\"/>";
    }
}

} // namespace juzhen
