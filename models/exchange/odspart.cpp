// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/odspart.h"

#include <QFile>

#include <algorithm>
#include <zip.h>

namespace juzhen {

namespace {

zip_int64_t tellSize(const OdsPart& content, void* data, zip_uint64_t length)
{
    if (length < sizeof(zip_stat_t)) {
        return -1;
    }
    auto* const stat = static_cast<zip_stat_t*>(data);
    zip_stat_init(stat);
    stat->size = static_cast<zip_uint64_t>(content.size());
    stat->valid = ZIP_STAT_SIZE;
    return sizeof(zip_stat_t);
}

zip_int64_t tellError(void* data, zip_uint64_t length)
{
    zip_error_t error;
    zip_error_init_with_code(&error, ZIP_ER_READ);
    const auto told = zip_error_to_data(&error, data, length);
    zip_error_fini(&error);
    return told;
}

zip_int64_t serve(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto& content = *static_cast<OdsPart*>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        content.rewind();
        return 0;
    case ZIP_SOURCE_READ:
        return content.read(static_cast<char*>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_STAT:
        return tellSize(content, data, length);
    case ZIP_SOURCE_ERROR:
        return tellError(data, length);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              -1);
    default:
        return -1;
    }
}

} // namespace

void OdsPart::append(const QByteArray& text)
{
    if (!text.isEmpty()) {
        m_pieces.append({text, 0, 0});
    }
}

void OdsPart::append(qint64 from, qint64 to)
{
    if (to > from) {
        m_pieces.append({{}, from, to});
    }
}

zip_source* OdsPart::source(zip* archive)
{
    return zip_source_function(archive, serve, this);
}

qint64 OdsPart::read(char* bytes, qint64 most)
{
    while (m_piece < m_pieces.size()) {
        const Piece& piece = m_pieces.at(m_piece);
        const bool isText = !piece.text.isEmpty();
        const qint64 left = (isText ? piece.text.size() : piece.to - piece.from) - m_done;
        if (left == 0) {
            ++m_piece;
            m_done = 0;
            continue;
        }
        const qint64 wanted = std::min(left, most);
        if (isText) {
            std::copy_n(piece.text.constData() + m_done, wanted, bytes);
        } else if ((m_done == 0 && !m_file.seek(piece.from))
                   || m_file.read(bytes, wanted) != wanted) {
            return -1;
        }
        m_done += wanted;
        return wanted;
    }
    return 0;
}

void OdsPart::rewind()
{
    m_piece = 0;
    m_done = 0;
}

qint64 OdsPart::size() const
{
    qint64 sum = 0;
    for (const Piece& piece : m_pieces) {
        sum += piece.text.isEmpty() ? piece.to - piece.from : piece.text.size();
    }
    return sum;
}

} // namespace juzhen
