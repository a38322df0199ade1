// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textdecoding.h"

#include "models/domain/error.h"

namespace juzhen {

namespace {

constexpr qint64 pieceSize = 1 << 16;

void openForReading(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::NotReadable, file.fileName(), file.errorString());
    }
}

QByteArray readPiece(QFile& file)
{
    auto piece = file.read(pieceSize);
    if (piece.isEmpty() && file.error() != QFile::NoError) {
        throw Error(Error::Kind::NotReadable, file.fileName(), file.errorString());
    }
    return piece;
}

std::optional<TextEncoding> byteOrderMark(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF")) {
        return TextEncoding::Utf8;
    }
    if (head.startsWith("\xFF\xFE")) {
        return TextEncoding::Utf16Le;
    }
    if (head.startsWith("\xFE\xFF")) {
        return TextEncoding::Utf16Be;
    }
    if (head.startsWith("\x84\x31\x95\x33")) {
        return TextEncoding::Gb18030;
    }
    return std::nullopt;
}

const char* decoderName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Automatic:
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

} // namespace

TextEncoding detectEncoding(const QString& path)
{
    QFile file(path);
    openForReading(file);
    auto piece = readPiece(file);
    if (const auto marked = byteOrderMark(piece)) {
        return *marked;
    }
    // A character cut off at the very end of the file is no error here.
    QStringDecoder utf8(QStringDecoder::Utf8);
    for (; !piece.isEmpty(); piece = readPiece(file)) {
        [[maybe_unused]] const QString text = utf8.decode(piece);
        if (utf8.hasError()) {
            return TextEncoding::Gb18030;
        }
    }
    return TextEncoding::Utf8;
}

TextFile::TextFile(const QString& path, TextEncoding encoding)
    : m_file(path)
    , m_decoder(decoderName(encoding)) // never moved: that would lose the count of its errors
{
    if (!m_decoder.isValid()) { // GB18030 in a Qt built without ICU
        throw Error(Error::Kind::Internal, QString::fromLatin1(decoderName(encoding)));
    }
    openForReading(m_file);
}

std::optional<QString> TextFile::next()
{
    const auto piece = readPiece(m_file);
    if (piece.isEmpty()) {
        return std::nullopt;
    }
    QString text = m_decoder.decode(piece);
    if (m_atStart && !text.isEmpty()) {
        m_atStart = false;
        if (text.front() == QChar::ByteOrderMark) {
            text.remove(0, 1);
        }
    }
    return text;
}

} // namespace juzhen
