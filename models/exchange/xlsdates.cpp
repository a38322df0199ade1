// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsdates.h"

#include "models/exchange/numberformats.h"

#include <QHash>
#include <QString>
#include <QtEndian>

#include <algorithm>

namespace juzhen {

namespace {

/// Types of records (MS-XLS 2.3).
enum Record : quint16
{
    Formula = 0x0006,
    EndOfStream = 0x000A,
    DateMode = 0x0022,
    FilePassword = 0x002F,
    BoundSheet = 0x0085,
    MultipleRk = 0x00BD,
    ExtendedFormat = 0x00E0,
    Number = 0x0203,
    Rk = 0x027E,
    Format = 0x041E,
    BeginOfStream = 0x0809
};

constexpr quint16 excel97 = 0x0600;
constexpr int columnBits = 8; // 256 columns

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + at) : quint16{0};
}

/// Goes from record to record.
class RecordReader
{
public:
    RecordReader(QByteArrayView stream, qsizetype begin)
        : m_stream(stream)
        , m_next(begin)
    {}

    /// False at the end, or where the stream breaks off.
    bool next()
    {
        if (m_next < 0 || m_next + 4 > m_stream.size()) {
            return false;
        }
        m_type = word(m_stream, m_next);
        m_place = m_next + 4;
        const qsizetype length = word(m_stream, m_next + 2);
        if (m_place + length > m_stream.size()) {
            return false;
        }
        m_body = m_stream.sliced(m_place, length);
        m_next = m_place + length;
        return true;
    }

    [[nodiscard]] quint16 type() const { return m_type; }

    [[nodiscard]] QByteArrayView body() const { return m_body; }

    /// Where the body stands in the stream.
    [[nodiscard]] qsizetype place() const { return m_place; }

private:
    QByteArrayView m_stream;
    qsizetype m_next;
    qsizetype m_place = 0;
    quint16 m_type = 0;
    QByteArrayView m_body;
};

bool beginsExcel97(const RecordReader& reader)
{
    return reader.type() == BeginOfStream && word(reader.body(), 0) == excel97;
}

/// The words of a FORMAT record: a count of characters, flags, one or two bytes each.
QString formatCode(QByteArrayView body)
{
    constexpr qsizetype textBegin = 5;
    if (body.size() < textBegin) {
        return {};
    }
    const qsizetype count = word(body, 2);
    const bool wide = (static_cast<unsigned char>(body[4]) & 1U) != 0;
    QString code;
    for (qsizetype i = 0; i < count && textBegin + (wide ? 2 : 1) * (i + 1) <= body.size(); ++i) {
        code +=
            wide ? QChar(word(body, textBegin + 2 * i)) : QChar::fromLatin1(body[textBegin + i]);
    }
    return code;
}

} // namespace

struct XlsDates::Globals
{
    QHash<int, bool> formats; ///< of the workbook's own: whether it is one of dates
    QList<qsizetype> cellFormats;
    QList<qsizetype> sheets;
};

std::optional<XlsDates> XlsDates::split(QByteArray workbook)
{
    XlsDates dates;
    dates.m_workbook = std::move(workbook);
    Globals globals;
    if (!dates.readGlobals(globals)) {
        return std::nullopt;
    }
    std::vector<bool> dateFormats;
    for (const qsizetype place : globals.cellFormats) {
        const int id = word(dates.m_workbook, place);
        const auto own = globals.formats.constFind(id);
        dateFormats.push_back(own != globals.formats.cend() ? *own : isBuiltinDateFormat(id));
    }
    if (std::find(dateFormats.begin(), dateFormats.end(), true) == dateFormats.end()) {
        return std::nullopt;
    }
    for (const qsizetype sheet : globals.sheets) {
        if (!dates.readSheet(sheet, dateFormats)) {
            return std::nullopt;
        }
    }
    for (size_t i = 0; i < dateFormats.size(); ++i) {
        if (dateFormats[i]) {
            char* const id =
                dates.m_workbook.data() + globals.cellFormats.at(static_cast<qsizetype>(i));
            qToLittleEndian<quint16>(0, id); // General
        }
    }
    return dates;
}

bool XlsDates::readGlobals(Globals& globals)
{
    RecordReader reader(m_workbook, 0);
    if (!reader.next() || !beginsExcel97(reader)) {
        return false;
    }
    while (reader.next()) {
        const QByteArrayView body = reader.body();
        switch (reader.type()) {
        case EndOfStream:
            return !globals.sheets.isEmpty();
        case FilePassword:
            return false;
        case DateMode:
            if (word(body, 0) != 0) {
                return false; // days since 1904
            }
            break;
        case Format:
            globals.formats.insert(word(body, 0), isDateFormat(formatCode(body)));
            break;
        case ExtendedFormat:
            if (body.size() < 4) {
                return false;
            }
            globals.cellFormats.append(reader.place() + 2);
            break;
        case BoundSheet:
            if (body.size() < 6 || body[5] != 0) {
                return false; // a chart or macros
            }
            globals.sheets.append(qFromLittleEndian<quint32>(body.data()));
            break;
        default:
            break;
        }
    }
    return false;
}

bool XlsDates::readSheet(qsizetype begin, const std::vector<bool>& dateFormats)
{
    RecordReader reader(m_workbook, begin);
    if (begin < m_end || !reader.next() || !beginsExcel97(reader)) {
        return false; // one after the other: no byte is looked at twice
    }
    std::vector<quint32> cells;
    const auto note = [&](quint32 row, quint32 column, quint16 format) {
        if (format < dateFormats.size() && dateFormats[format] && column >> columnBits == 0) {
            cells.push_back((row << columnBits) | column);
        }
    };
    int depth = 1; // charts stand inside of a sheet
    while (depth > 0) {
        if (!reader.next()) {
            return false;
        }
        const QByteArrayView body = reader.body();
        switch (reader.type()) {
        case BeginOfStream:
            ++depth;
            break;
        case EndOfStream:
            --depth;
            break;
        case Number:
        case Rk:
        case Formula:
            if (depth == 1) {
                note(word(body, 0), word(body, 2), word(body, 4));
            }
            break;
        case MultipleRk:
            for (qsizetype at = 4; depth == 1 && at + 6 < body.size(); at += 6) {
                note(word(body, 0), word(body, 2) + static_cast<quint32>((at - 4) / 6),
                     word(body, at));
            }
            break;
        default:
            break;
        }
    }
    m_end = reader.place();
    std::sort(cells.begin(), cells.end());
    m_cells.append(std::move(cells));
    return true;
}

bool XlsDates::isDate(int sheet, quint32 row, quint16 column) const
{
    if (sheet >= m_cells.size() || column >> columnBits != 0) {
        return false;
    }
    const auto& cells = m_cells.at(sheet);
    return std::binary_search(cells.begin(), cells.end(), (row << columnBits) | column);
}

} // namespace juzhen
