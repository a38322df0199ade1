// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"

#include <QFile>
#include <QStringDecoder>

#include <optional>

namespace juzhen {

/// The encoding of a text file: its byte order mark, else UTF-8 when all of it is valid UTF-8,
/// else GB18030. Throws Error(NotReadable).
[[nodiscard]] TextEncoding detectEncoding(const QString& path);

/// Reads a text file piece by piece as Unicode, without its byte order mark. Owned by a reader.
class TextFile
{
public:
    /// @p encoding must not be Automatic. Throws Error(NotReadable).
    TextFile(const QString& path, TextEncoding encoding);

    /// The next piece, or nothing at the end of the file.
    [[nodiscard]] std::optional<QString> next();

    /// Bytes read so far, and in all.
    [[nodiscard]] qint64 position() const { return m_file.pos(); }

    [[nodiscard]] qint64 size() const { return m_file.size(); }

    /// Whether something so far made no sense in this encoding.
    [[nodiscard]] bool hasError() const { return m_decoder.hasError(); }

private:
    QFile m_file;
    QStringDecoder m_decoder;
    bool m_atStart = true;
};

} // namespace juzhen
