// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QFile;
struct zip;
struct zip_source;

namespace juzhen {

/// One part of a container, put together of texts and ranges of a file while it is packed, so that
/// what waits in the file isn't copied into another one first. Outlives the closing of the archive.
class OdsPart
{
public:
    explicit OdsPart(QFile& file)
        : m_file(file)
    {}

    void append(const QByteArray& text);

    /// The bytes of the file from @p from to before @p to.
    void append(qint64 from, qint64 to);

    /// What @p archive reads it from; null when there is no memory for it.
    [[nodiscard]] zip_source* source(zip* archive);

    /// At most @p most bytes of what follows; 0 at the end, −1 when the file can't be read.
    [[nodiscard]] qint64 read(char* bytes, qint64 most);

    void rewind();

    [[nodiscard]] qint64 size() const;

private:
    struct Piece
    {
        QByteArray text; ///< or, when empty:
        qint64 from = 0; ///< a range of the file
        qint64 to = 0;
    };

    QFile& m_file;
    QList<Piece> m_pieces;
    qsizetype m_piece = 0;
    qint64 m_done = 0; ///< bytes of the present piece
};

} // namespace juzhen
