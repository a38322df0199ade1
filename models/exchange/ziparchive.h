// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/readlimits.h"
#include "models/tasks/progress.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <string_view>

struct zip;

namespace juzhen {

/// The zip container of a workbook, read part by part and never trusted: sizes are counted while
/// unpacking, whatever the container says. Owned by a reader.
class ZipArchive
{
public:
    /// Throws Error(Truncated) for a container without its directory, Error(NotReadable).
    ZipArchive(const QString& path, const ReadLimits& limits);
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    ~ZipArchive();

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const ReadLimits& limits() const { return m_limits; }

    [[nodiscard]] bool contains(const QByteArray& part) const { return indexOf(part) >= 0; }

    /// Unpacks a small part as a whole. Throws Error(NotASpreadsheet) when it is missing, and the
    /// errors of stream().
    [[nodiscard]] QByteArray read(const QByteArray& part) const;

    /// Called with each unpacked piece; returns false to end the reading.
    using Piece = std::function<bool(std::string_view bytes)>;

    /// Unpacks a part piece by piece; @p progress counts unpacked bytes.
    /// Throws Error: NotASpreadsheet (part missing or packed in an unusual way), Encrypted,
    /// Truncated (damaged), TooLarge, Cancelled.
    void stream(const QByteArray& part, const Piece& piece, Progress* progress = nullptr) const;

private:
    [[nodiscard]] qint64 indexOf(const QByteArray& part) const;

    struct Closer
    {
        void operator()(zip* archive) const;
    };

    QString m_path;
    ReadLimits m_limits;
    std::unique_ptr<zip, Closer> m_zip;
};

} // namespace juzhen
